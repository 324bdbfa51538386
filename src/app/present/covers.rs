//! What can cover a slide: black, white, the list of keys, all shots to choose from.

use eframe::egui::{self, Align2, Color32, Rect, Role, Sense, Ui, pos2, vec2};

use super::picture::paint_small;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::{Cover, Cue, Talk};
use crate::slides::{Deck, Page};
use crate::theme::Weight;

/// The keys by their texts, each with what it does.
const KEYS: [(&str, &str); 18] = [
    ("present-keys-next", "present-keys-next-what"),
    ("present-keys-back", "present-keys-back-what"),
    ("present-keys-ends", "present-keys-ends-what"),
    ("present-keys-number", "present-keys-number-what"),
    ("present-keys-overview", "present-keys-overview-what"),
    ("present-keys-black", "present-keys-black-what"),
    ("present-keys-white", "present-keys-white-what"),
    ("present-keys-laser", "present-keys-laser-what"),
    ("present-keys-timer", "present-keys-timer-what"),
    ("present-keys-face", "present-keys-face-what"),
    ("present-keys-pain", "present-keys-pain-what"),
    ("present-keys-owner", "present-keys-owner-what"),
    ("present-keys-workshop", "present-keys-workshop-what"),
    ("present-keys-undo", "present-keys-undo-what"),
    ("present-keys-presenter", "present-keys-presenter-what"),
    ("present-keys-window", "present-keys-window-what"),
    ("present-keys-swap", "present-keys-swap-what"),
    ("present-keys-escape", "present-keys-escape-what"),
];

/// Shows the cover; what was chosen on it.
pub(super) fn ui(ui: &mut Ui, skin: Skin, rect: Rect, deck: &Deck, talk: &Talk) -> Option<Cue> {
    match talk.cover() {
        Cover::None => None,
        Cover::Black => {
            ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
            None
        }
        Cover::White => {
            ui.painter().rect_filled(rect, 0.0, Color32::WHITE);
            None
        }
        Cover::Keys => {
            keys_ui(ui, skin, rect);
            None
        }
        Cover::Overview => overview_ui(ui, skin, rect, deck, talk.place()),
    }
}

fn keys_ui(ui: &Ui, skin: Skin, rect: Rect) {
    let page = Page::new(rect.width(), rect.height());
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, style::color(skin.theme.paper));
    let pitch = (rect.height() * 0.8 / KEYS.len() as f32).min(page.type_size(26.0) * 1.9);
    let size = page.type_size(22.0).min(pitch * 0.8);
    let middle = rect.left() + rect.width() * 0.42;
    let top = rect.center().y - pitch * (KEYS.len() as f32) / 2.0;
    for (nth, (keys, what)) in KEYS.iter().enumerate() {
        let y = top + pitch * (nth as f32 + 0.5);
        let font = style::font(Weight::SemiBold, size);
        let ink = style::color(skin.theme.accent);
        let at = pos2(middle - size, y);
        painter.text(at, Align2::RIGHT_CENTER, skin.words.text(keys), font, ink);
        let font = style::font(Weight::Regular, size);
        let ink = style::color(skin.theme.ink);
        painter.text(
            pos2(middle, y),
            Align2::LEFT_CENTER,
            skin.words.text(what),
            font,
            ink,
        );
    }
}

/// All shots as small slides in rows; the one that is clicked.
fn overview_ui(ui: &mut Ui, skin: Skin, rect: Rect, deck: &Deck, place: usize) -> Option<Cue> {
    ui.painter()
        .rect_filled(rect, 0.0, style::color(skin.theme.panel));
    let page = Page::new(rect.width(), rect.height());
    let columns = (rect.width() / 300.0).floor().max(2.0);
    let gap = 18.0;
    let width = (rect.width() - gap * (columns + 1.0)) / columns;
    let size = vec2(width, width * rect.height() / rect.width());
    let mut chosen = None;
    let scroll = egui::ScrollArea::vertical().auto_shrink([false, false]);
    scroll.show(ui, |ui| {
        ui.add_space(gap);
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        let mut rows = deck.shots.chunks(columns as usize).enumerate();
        rows.by_ref().for_each(|(row, shots)| {
            ui.horizontal(|ui| {
                ui.add_space(gap);
                for (nth, shot) in shots.iter().enumerate() {
                    let nth = row * columns as usize + nth;
                    let tile = ui.allocate_exact_size(size + vec2(0.0, 26.0), Sense::click());
                    let name = format!("{} {}", nth + 1, shot.title);
                    tile.1
                        .widget_info(|| egui::WidgetInfo::labeled(Role::Button, true, &name));
                    if tile.1.clicked() {
                        chosen = Some(Cue::Go(nth));
                    }
                    let small = Rect::from_min_size(tile.0.min, size);
                    // Only what is seen is drawn: there may be hundreds of shots.
                    if ui.is_rect_visible(tile.0) {
                        let pose = deck.pose(shot, page);
                        let steps = deck.steps(shot).saturating_sub(1);
                        paint_small(ui, small, &deck.slide(shot, steps, page, pose).scene);
                        tile_frame(ui, skin, (small, &name), nth == place || tile.1.hovered());
                    }
                }
            });
        });
        ui.add_space(gap);
    });
    chosen
}

fn tile_frame(ui: &Ui, skin: Skin, (rect, name): (Rect, &str), is_lively: bool) {
    let color = if is_lively {
        skin.theme.accent
    } else {
        skin.theme.line
    };
    let width = if is_lively { 3.0 } else { 1.0 };
    let stroke = egui::Stroke::new(width, style::color(color));
    ui.painter()
        .rect_stroke(rect, 4.0, stroke, egui::StrokeKind::Outside);
    let ink = style::color(skin.theme.ink);
    let galley = crate::app::widgets::one_line(ui, name, (Weight::Medium, 15.0), ink, rect.width());
    ui.painter()
        .galley(rect.left_bottom() + vec2(0.0, 6.0), galley, ink);
}
