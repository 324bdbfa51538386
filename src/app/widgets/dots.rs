//! The severity of a pain point as five dots that can be clicked.

use eframe::egui::{self, CursorIcon, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use super::Skin;
use crate::app::style;

/// How many dots there are.
const MOST: i64 = 5;

/// How far the dots are from each other, in view points.
const APART: f32 = 18.0;

/// Shows `severity` as dots (none where it is mixed); gives the one that a click asks for. Its keys are
/// those of the commands for it.
pub(crate) fn dots_ui(
    ui: &mut Ui,
    skin: Skin,
    name: &str,
    severity: Option<i64>,
) -> (Response, Option<i64>) {
    let size = vec2(APART * MOST as f32 + 4.0, 26.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = severity.map_or_else(
        || skin.words.text("field-mixed").into_owned(),
        |severity| severity.to_string(),
    );
    let said = format!("{name}: {said}");
    response.widget_info(|| WidgetInfo::labeled(Role::Slider, ui.is_enabled(), &said));
    if ui.is_rect_visible(rect) {
        for nth in 1..=MOST {
            paint_dot(ui, skin, dot(rect, nth), nth <= severity.unwrap_or(0));
        }
        if response.has_focus() {
            let ring = Stroke::new(1.5, style::color(skin.theme.accent));
            ui.painter()
                .rect_stroke(rect, style::ROUND, ring, egui::StrokeKind::Outside);
        }
    }
    let wanted = clicked(&response, rect);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    (response, wanted.filter(|wanted| Some(*wanted) != severity))
}

fn dot(rect: egui::Rect, nth: i64) -> egui::Pos2 {
    rect.left_center() + vec2(10.0 + APART * (nth - 1) as f32, 0.0)
}

fn paint_dot(ui: &Ui, skin: Skin, at: egui::Pos2, filled: bool) {
    let alarm = style::color(skin.theme.alarm);
    if filled {
        ui.painter().circle_filled(at, 6.5, alarm);
    } else {
        ui.painter().circle_stroke(at, 5.8, Stroke::new(1.4, alarm));
    }
}

fn clicked(response: &Response, rect: egui::Rect) -> Option<i64> {
    let at = response
        .interact_pointer_pos()
        .filter(|_| response.clicked())?;
    let nth = ((at.x - rect.left() - 10.0) / APART).round() as i64 + 1;
    Some(nth.clamp(1, MOST))
}
