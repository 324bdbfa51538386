//! How departments look in panels: their sign and whole name.

use crate::journey::{Id, Journey};
use crate::lanes::Sign;
use crate::theme::{Color, Theme};

/// Short name, colour and whole name of the department with this id; an id that points nowhere shows itself.
pub(crate) fn department<'a>(
    journey: &'a Journey,
    id: &Id,
    theme: &Theme,
) -> (String, Color, &'a str) {
    match journey.department(id) {
        Some(found) => {
            let sign = Sign::of(found, theme);
            (sign.badge, sign.color, found.title())
        }
        None => (id.to_string(), theme.muted, ""),
    }
}
