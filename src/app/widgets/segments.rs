//! A row of views of which one is active, in one rounded bar.

use eframe::egui::{self, Align2, Rect, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Skin, one_line, put, told};
use crate::app::style;
use crate::theme::Weight;

/// The width of one segment among other widgets, in view points.
const SEGMENT: f32 = 96.0;

/// The height of the bar, in view points.
const HEIGHT: f32 = 28.0;

/// Shows the names with the middle of the bar at `center`, each so wide; tells which one was clicked.
pub(crate) fn segments_ui(
    ui: &mut Ui,
    skin: Skin,
    (center, each): (egui::Pos2, f32),
    (names, active): (&[String], usize),
) -> Option<usize> {
    let bar = Rect::from_center_size(center, vec2(each * names.len() as f32, HEIGHT));
    bar_ui(ui, skin, bar, (names, active))
}

fn bar_ui(ui: &Ui, skin: Skin, bar: Rect, (names, active): (&[String], usize)) -> Option<usize> {
    let segment = vec2(bar.width() / names.len() as f32, HEIGHT);
    let round = HEIGHT / 2.0;
    let line = egui::Stroke::new(1.0, style::color(skin.theme.line));
    let fill = style::color(skin.theme.card);
    ui.painter()
        .rect(bar.expand(1.0), round, fill, line, StrokeKind::Outside);
    let mut clicked = None;
    for (nth, name) in names.iter().enumerate() {
        let left = bar.min + vec2(segment.x * nth as f32, 0.0);
        let rect = Rect::from_min_size(left, segment);
        if segment_ui(ui, skin, rect, (name, nth == active)) {
            clicked = Some(nth);
        }
    }
    clicked
}

/// Shows the names in a bar that takes its place among other widgets, as wide as there is room;
/// tells which one was clicked.
pub(crate) fn segments_at_ui(
    ui: &mut Ui,
    skin: Skin,
    segments: (&[String], usize),
) -> Option<usize> {
    let width = SEGMENT * segments.0.len() as f32 + 2.0;
    let size = vec2(width.min(ui.available_width()), HEIGHT + 2.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    bar_ui(ui, skin, rect.shrink(1.0), segments)
}

fn segment_ui(ui: &Ui, skin: Skin, rect: Rect, (name, active): (&str, bool)) -> bool {
    let id = ui.scope_id().with(("segment", name));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), active, told(name)));
    let theme = skin.theme;
    let ink = if active { theme.on_dark } else { theme.ink };
    if active {
        ui.painter()
            .rect_filled(rect, HEIGHT / 2.0, style::color(theme.accent));
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, style::color(theme.accent));
        ui.painter()
            .rect_stroke(rect.expand(2.0), HEIGHT / 2.0, ring, StrokeKind::Outside);
    }
    let weight = if active {
        Weight::SemiBold
    } else {
        Weight::Regular
    };
    let (size, around) = if rect.width() < SEGMENT {
        (12.5, 4.0)
    } else {
        (style::BODY, 12.0)
    };
    let room = rect.width() - around;
    let galley = one_line(ui, name, (weight, size), style::color(ink), room);
    put(ui, galley, rect.center(), Align2::CENTER_CENTER);
    response.clicked()
}
