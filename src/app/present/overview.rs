//! All shots as small slides, to jump to one of them or to arrange them.

use eframe::egui::{self, Button, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

use super::covers::Chosen;
use super::picture::paint_small;
use crate::app::style;
use crate::app::widgets::{Skin, one_line, told};
use crate::editor::Cue;
use crate::slides::{Deck, Page};
use crate::theme::Weight;

/// The space between two slides, the height of their names and of the head, in view points.
const GAP: f32 = 18.0;
const NAME: f32 = 26.0;
const HEAD: f32 = 52.0;

/// At least so wide is a slide, in view points.
const LEAST: f32 = 280.0;

/// Shows all shots; what is chosen.
pub(super) fn overview_ui(
    ui: &mut Ui,
    skin: Skin,
    rect: Rect,
    (deck, place): (&Deck, usize),
) -> Option<Chosen> {
    let ground = style::color(skin.theme.panel);
    ui.painter().rect_filled(rect, 0.0, ground);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    let arrange = head_ui(&mut inner, skin);
    arrange.or_else(|| tiles_ui(&mut inner, skin, (deck, place)))
}

fn head_ui(ui: &mut Ui, skin: Skin) -> Option<Chosen> {
    let size = vec2(ui.available_width() - GAP, HEAD);
    let layout = egui::Layout::left_to_right(egui::Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.add_space(GAP);
        let title = egui::RichText::new(skin.words.text("present-overview"));
        let title = title.font(style::font(Weight::Bold, 22.0));
        ui.label(title.color(style::color(skin.theme.ink)));
        let right = egui::Layout::right_to_left(egui::Align::Center);
        let clicked = ui.with_layout(right, |ui| {
            let name = skin.words.text("command-arrange-shots");
            let text = egui::RichText::new(name.as_ref()).font(style::font(Weight::Medium, 15.0));
            ui.add(Button::new(text).min_size(vec2(0.0, 34.0)))
                .clicked()
        });
        clicked.inner.then_some(Chosen::Arrange)
    })
    .inner
}

/// The slides in rows; the one that is clicked.
fn tiles_ui(ui: &mut Ui, skin: Skin, (deck, place): (&Deck, usize)) -> Option<Chosen> {
    let screen = ui.ctx().content_rect();
    let page = Page::new(screen.width(), screen.height());
    let room = ui.available_width();
    let columns = (room / (LEAST + GAP)).floor().max(1.0);
    let width = (room - GAP * (columns + 1.0)) / columns;
    let size = vec2(width, width * page.size.height / page.size.width);
    let row = size.y + NAME + GAP;
    let count = deck.shots.len().div_ceil(columns as usize);
    let mut scroll = ScrollArea::vertical().auto_shrink([false, false]);
    let id = ui.scope_id().with("overview-place");
    let seen: Option<usize> = ui.data(|data| data.get_temp(id));
    if seen != Some(place) {
        let above = row * (place / columns as usize) as f32 - ui.available_height() / 2.0;
        scroll = scroll.vertical_scroll_offset(above.max(0.0));
        ui.data_mut(|data| data.insert_temp(id, place));
    }
    ui.spacing_mut().item_spacing = vec2(0.0, GAP);
    let shown = scroll.show_rows(ui, size.y + NAME, count, |ui, rows| {
        let mut chosen = None;
        for row in rows {
            ui.horizontal(|ui| {
                ui.add_space(GAP);
                ui.spacing_mut().item_spacing.x = GAP;
                for nth in row * columns as usize..(row + 1) * columns as usize {
                    if tile_ui(ui, skin, (deck, page), (nth, size), nth == place) {
                        chosen = Some(Chosen::Cue(Cue::Go(nth)));
                    }
                }
            });
        }
        chosen
    });
    shown.inner
}

/// A slide with its name; tells whether it is clicked.
fn tile_ui(
    ui: &mut Ui,
    skin: Skin,
    (deck, page): (&Deck, Page),
    (nth, size): (usize, Vec2),
    is_now: bool,
) -> bool {
    let Some(shot) = deck.shots.get(nth) else {
        return false;
    };
    let (rect, response) = ui.allocate_exact_size(size + vec2(0.0, NAME), Sense::click());
    let name = format!("{} {}", nth + 1, shot.title);
    let enabled = ui.is_enabled();
    response.widget_info(|| egui::WidgetInfo::labeled(Role::Button, enabled, told(&name)));
    // Only what is seen is drawn: there may be hundreds of shots.
    if ui.is_rect_visible(rect) {
        let small = Rect::from_min_size(rect.min, size);
        let slide = deck.slide(shot, deck.told(shot), page, deck.pose(shot, page));
        paint_small(ui, small, &slide.scene);
        frame(ui, skin, (small, &name), is_now || response.hovered());
    }
    response.clicked()
}

fn frame(ui: &Ui, skin: Skin, (rect, name): (Rect, &str), is_lively: bool) {
    let (width, color) = if is_lively {
        (3.0, skin.theme.accent)
    } else {
        (1.0, skin.theme.line)
    };
    let stroke = egui::Stroke::new(width, style::color(color));
    let outside = egui::StrokeKind::Outside;
    ui.painter().rect_stroke(rect, 4.0, stroke, outside);
    let ink = style::color(skin.theme.ink);
    let galley = one_line(ui, name, (Weight::Medium, 15.0), ink, rect.width());
    let at = rect.left_bottom() + vec2(0.0, 6.0);
    ui.painter().galley(at, galley, ink);
}
