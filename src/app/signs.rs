//! How departments look in panels: their short name, colour and whole name.

use crate::journey::{Department, DepartmentColor, Id, Journey, Pattern};
use crate::scene::Marks;
use crate::theme::{Color, Theme};

/// Short name, colour and whole name of the department with this id; an id that points nowhere shows itself.
pub(crate) fn department<'a>(
    journey: &'a Journey,
    id: &Id,
    theme: &Theme,
) -> (String, Color, &'a str) {
    match journey.department(id) {
        Some(found) => (found.badge(), color(found, theme), found.title()),
        None => (id.to_string(), theme.muted, ""),
    }
}

/// The colour of a department.
pub(crate) fn color(department: &Department, theme: &Theme) -> Color {
    let nth = DepartmentColor::NAMED
        .iter()
        .position(|named| *named == department.color);
    match (&department.color, nth) {
        (DepartmentColor::Custom(hex), _) => Color::from_hex(hex).unwrap_or(theme.muted),
        (_, nth) => theme.department(nth.unwrap_or_default()),
    }
}

/// The pattern of a department.
pub(crate) fn marks(department: &Department) -> Marks {
    match department.pattern {
        Pattern::Solid => Marks::Solid,
        Pattern::Diagonal => Marks::Diagonal,
        Pattern::Dots => Marks::Dots,
        Pattern::Cross => Marks::Cross,
        Pattern::Horizontal => Marks::Horizontal,
        Pattern::Vertical => Marks::Vertical,
        Pattern::Grid => Marks::Grid,
        Pattern::Waves => Marks::Waves,
    }
}
