//! An entry of the legend.

use super::Sign;
use crate::geom::Rect;
use crate::journey::Id;
use crate::scene::Shape;
use crate::theme::Theme;

/// A sign of the legend and what it means.
#[derive(Debug, Clone)]
pub struct Meaning {
    /// The sign.
    pub mark: Mark,
    /// What it means.
    pub text: String,
    /// How many there are; `None` for what is not counted.
    pub count: Option<usize>,
}

/// How a sign of the legend is drawn.
#[derive(Debug, Clone)]
pub enum Mark {
    /// As the badge of a department.
    Department(Sign, Id),
    /// As the badge of nobody.
    Nobody,
    /// As the overlay itself draws it, small, within a rectangle.
    Drawn(fn(Rect, &Theme) -> Vec<Shape>),
}

impl Meaning {
    /// What is drawn so means this.
    pub fn drawn(draw: fn(Rect, &Theme) -> Vec<Shape>, text: impl Into<String>) -> Self {
        Self {
            mark: Mark::Drawn(draw),
            text: text.into(),
            count: None,
        }
    }
}
