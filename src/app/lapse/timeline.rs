//! The time line: a mark for each version, and where among them one is.

use eframe::egui::{CursorIcon, Pos2, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::Lapse;

/// Sizes, in view points.
const HEIGHT: f32 = 28.0;
const DOT: f32 = 3.5;
const HERE: f32 = 6.5;
const ENDS: f32 = 10.0;

/// Shows the time line as wide as there is room; a click or a drag goes to a version.
pub(super) fn timeline_ui(ui: &mut Ui, skin: Skin, lapse: &mut Lapse) -> Response {
    let size = vec2(ui.available_width().max(40.0), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let count = lapse.frames().len();
    if let Some(at) = response.interact_pointer_pos() {
        lapse.go(nearest(rect, at, count));
    }
    let name = lapse.frame().map(|frame| frame.name.clone());
    let nth = lapse.nth();
    response.widget_info(|| {
        let name = name.clone().unwrap_or_default();
        WidgetInfo::slider(ui.is_enabled(), nth as f64 + 1.0, name)
    });
    if ui.is_rect_visible(rect) {
        paint(ui, skin, rect, (nth, count));
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// Where the mark of a version is.
fn place(rect: Rect, nth: usize, count: usize) -> Pos2 {
    let share = nth as f32 / count.saturating_sub(1).max(1) as f32;
    let inner = rect.shrink2(vec2(ENDS, 0.0));
    pos2(inner.left() + inner.width() * share, inner.center().y)
}

/// The version whose mark is nearest to a place.
fn nearest(rect: Rect, at: Pos2, count: usize) -> usize {
    let inner = rect.shrink2(vec2(ENDS, 0.0));
    let share = ((at.x - inner.left()) / inner.width().max(1.0)).clamp(0.0, 1.0);
    (share * count.saturating_sub(1) as f32).round() as usize
}

fn paint(ui: &Ui, skin: Skin, rect: Rect, (here, count): (usize, usize)) {
    let theme = skin.theme;
    let painter = ui.painter_at(rect);
    let ends = [place(rect, 0, count), place(rect, count.max(1) - 1, count)];
    let line = Stroke::new(2.0, style::color(theme.line));
    painter.line_segment(ends, line);
    let gone = Stroke::new(2.0, style::color(theme.accent));
    painter.line_segment([place(rect, 0, count), place(rect, here, count)], gone);
    for nth in 0..count {
        let color = if nth <= here {
            theme.accent
        } else {
            theme.faint
        };
        let radius = if nth == here { HERE } else { DOT };
        painter.circle_filled(place(rect, nth, count), radius, style::color(color));
    }
}
