//! A card with a title that leads to something on the map.

use eframe::egui::{Align2, CursorIcon, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Skin, edge, put, told, wrapped};
use crate::app::style;
use crate::theme::Weight;

const PADDING: f32 = 10.0;

/// Shows a card that is clicked to go where its title says.
pub(crate) fn link_ui(ui: &mut Ui, skin: Skin, title: &str) -> Response {
    let width = ui.available_width();
    let ink = style::color(skin.theme.ink);
    let wrap = width - PADDING * 2.0;
    let galley = wrapped(ui, skin, title, (Weight::Regular, style::BODY), ink, wrap);
    let size = vec2(width, galley.size().y + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), told(title)));
    if ui.is_rect_visible(rect) {
        let line = edge(skin, response.hovered() || response.has_focus());
        let fill = style::color(skin.theme.card);
        ui.painter()
            .rect(rect, style::ROUND, fill, line, StrokeKind::Inside);
        let at = rect.left_center() + vec2(PADDING, 0.0);
        put(ui, galley, at, Align2::LEFT_CENTER);
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
