//! How departments look in panels: their sign and whole name.

use crate::journey::{Id, Journey, shown_line};
use crate::lanes::Sign;
use crate::theme::{Color, Theme};

/// Short name, colour and whole name of the department with this id; an id that points nowhere shows itself.
pub(crate) fn department(journey: &Journey, id: &Id, theme: &Theme) -> (String, Color, String) {
    match journey.department(id) {
        Some(found) => {
            let sign = Sign::of(found, theme);
            (sign.badge, sign.color, shown_line(found.title()))
        }
        None => (shown_line(id), theme.muted, String::new()),
    }
}
