//! The small cross that closes something.

use eframe::egui::{self, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::Skin;
use crate::app::style;

const SIZE: f32 = 22.0;
const ARM: f32 = 4.5;

/// Shows a cross whose name is `name`.
pub(crate) fn close_ui(ui: &mut Ui, skin: Skin, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(SIZE, SIZE), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    if ui.is_rect_visible(rect) {
        let lively = response.hovered() || response.has_focus();
        if lively {
            let fill = style::color(skin.theme.ink.faded(0.08));
            ui.painter().rect_filled(rect, style::ROUND, fill);
        }
        let line = Stroke::new(1.6, style::color(skin.theme.ink));
        let (center, arm) = (rect.center(), vec2(ARM, ARM));
        let across = vec2(ARM, -ARM);
        ui.painter()
            .line_segment([center - arm, center + arm], line);
        ui.painter()
            .line_segment([center - across, center + across], line);
        if response.has_focus() {
            let ring = Stroke::new(2.0, style::color(skin.theme.accent));
            ui.painter()
                .rect_stroke(rect, style::ROUND, ring, egui::StrokeKind::Outside);
        }
    }
    response.on_hover_text(name)
}
