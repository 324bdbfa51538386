//! The number in front of a row, ending where the numbers of all rows end.

use eframe::egui::{Align2, Rect, Ui, pos2};

use super::{one_line, put};
use crate::app::style;
use crate::theme::{Color, Weight};

/// Where the number ends, and where what stands behind it begins, from the left of the row.
const END: f32 = 28.0;
pub(crate) const BEHIND_NUMBER: f32 = 38.0;

/// Paints it.
pub(crate) fn number_ui(ui: &Ui, row: Rect, number: usize, color: Color) {
    let font = (Weight::Medium, style::SMALL);
    let galley = one_line(ui, &number.to_string(), font, style::color(color), END);
    let at = pos2(row.left() + END, row.center().y);
    put(ui, galley, at, Align2::RIGHT_CENTER);
}
