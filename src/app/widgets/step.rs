//! The card of a small step: a box that is ticked where it is a win, its title, who does it.

use eframe::egui::{self, Align2, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Skin, put, wrapped};
use crate::app::style;
use crate::theme::Weight;

const BOX: f32 = 18.0;
const LEFT: f32 = 36.0;

/// What the card of a small step says.
pub(crate) struct Step<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// Who does it and until when.
    pub(crate) detail: &'a str,
    /// Whether it is a win.
    pub(crate) done: bool,
}

/// Shows the card of a small step.
pub(crate) fn step_ui(ui: &mut Ui, skin: Skin, step: &Step<'_>) -> Response {
    let theme = skin.theme;
    let width = ui.available_width();
    let wrap = width - LEFT - 8.0;
    let (ink, muted) = (style::color(theme.ink), style::color(theme.muted));
    let title = wrapped(ui, step.title, (Weight::Medium, style::BODY), ink, wrap);
    let detail = wrapped(
        ui,
        step.detail,
        (Weight::Regular, style::SMALL),
        muted,
        wrap,
    );
    let height = title.size().y + detail.size().y + 16.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| {
        let said = format!("{}, {}", step.title, step.detail);
        WidgetInfo::labeled(Role::Label, ui.is_enabled(), said)
    });
    if ui.is_rect_visible(rect) {
        let line = egui::Stroke::new(1.0, style::color(theme.line));
        let fill = style::color(theme.card);
        ui.painter()
            .rect(rect, style::ROUND, fill, line, StrokeKind::Inside);
        let middle = egui::pos2(rect.left() + 18.0, rect.center().y);
        paint_box(
            ui,
            skin,
            Rect::from_center_size(middle, vec2(BOX, BOX)),
            step.done,
        );
        let top = egui::pos2(rect.left() + LEFT, rect.top() + 7.0);
        let above = put(ui, title, top, Align2::LEFT_TOP);
        let below = egui::pos2(top.x, above.bottom() + 1.0);
        put(ui, detail, below, Align2::LEFT_TOP);
    }
    response
}

fn paint_box(ui: &Ui, skin: Skin, rect: Rect, done: bool) {
    let theme = skin.theme;
    if !done {
        let line = egui::Stroke::new(1.4, style::color(theme.faint));
        ui.painter()
            .rect_stroke(rect, 4.0, line, StrokeKind::Inside);
        return;
    }
    ui.painter()
        .rect_filled(rect, 4.0, style::color(theme.success));
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * BOX;
    let tick = vec![at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)];
    let line = egui::Stroke::new(2.2, style::color(theme.on_dark));
    ui.painter().add(egui::Shape::line(tick, line));
}
