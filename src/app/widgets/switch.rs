//! A switch with its text: on or off, the whole row can be clicked.

use eframe::egui::{self, Align2, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Skin, one_line, put};
use crate::app::style;
use crate::theme::{Color, Weight};

const TRACK: egui::Vec2 = vec2(28.0, 16.0);
const ROW: f32 = 23.0;
const KNOB_GAP: f32 = 2.0;
/// With less room than this the text is left out, in view points.
const NARROWEST: f32 = 12.0;

/// Shows a switch that is `on`; it is clicked where a person wants the other.
pub(crate) fn switch_ui(ui: &mut Ui, skin: Skin, on: bool, text: &str) -> Response {
    let size = vec2(ui.available_width(), ROW);
    let (row, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), on, text));
    if ui.is_rect_visible(row) {
        paint(ui, skin, row, &response, (on, text));
    }
    response
}

fn paint(ui: &Ui, skin: Skin, row: egui::Rect, response: &Response, (on, text): (bool, &str)) {
    let theme = skin.theme;
    let track = Align2::LEFT_CENTER.anchor_size(row.left_center(), TRACK);
    let along = ui.ctx().animate_bool_responsive(response.id, on);
    let off = theme.line.mixed(theme.faint, 0.55);
    let fill = off.mixed(theme.accent, along);
    let round = TRACK.y / 2.0;
    ui.painter().rect_filled(track, round, style::color(fill));
    let x = egui::lerp(track.left() + round..=track.right() - round, along);
    let knob = egui::pos2(x, track.center().y);
    ui.painter()
        .circle_filled(knob, round - KNOB_GAP, style::color(Color::WHITE));
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, style::color(theme.accent));
        ui.painter()
            .rect_stroke(track.expand(2.0), round + 2.0, ring, StrokeKind::Outside);
    }
    let left = track.right() + 9.0;
    if row.right() < left + NARROWEST {
        return;
    }
    let font = (Weight::Regular, style::BODY);
    let galley = one_line(ui, text, font, style::color(theme.ink), row.right() - left);
    put(
        ui,
        galley,
        egui::pos2(left, row.center().y),
        Align2::LEFT_CENTER,
    );
}
