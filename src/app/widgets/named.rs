//! A row of a sheet: the name of a field at the left, what it holds at the right.

use eframe::egui::{Align2, Sense, Ui, UiBuilder, pos2, vec2};

use super::{Skin, put, wrapped};
use crate::app::style;
use crate::theme::Weight;

/// The width of the names, in view points.
pub(crate) const NAME_WIDTH: f32 = 86.0;

/// The least height of a row, in view points.
pub(crate) const ROW: f32 = 26.0;

/// Shows a row whose right part is made by `add`.
pub(crate) fn named_ui<R>(
    ui: &mut Ui,
    skin: Skin,
    name: &str,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let muted = style::color(skin.theme.muted);
    let font = (Weight::Regular, 12.0);
    let galley = wrapped(ui, skin, name, font, muted, NAME_WIDTH - 6.0);
    let left = ui.cursor().min;
    let high = galley.size().y;
    let right = ui.available_rect_before_wrap();
    let mut room = right;
    room.min.x += NAME_WIDTH;
    let shown = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.set_width(room.width());
        ui.spacing_mut().item_spacing.y = 2.0;
        add(ui)
    });
    let down = (ROW - high).max(0.0) / 2.0;
    put(ui, galley, pos2(left.x, left.y + down), Align2::LEFT_TOP);
    let lower = high - shown.response.rect.height();
    if lower > 0.0 {
        ui.allocate_exact_size(vec2(1.0, lower), Sense::hover());
    }
    shown.inner
}
