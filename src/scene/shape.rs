//! The closed set of shapes that every painter can draw.

use std::sync::Arc;

use super::Path;
use crate::geom::{Point, Rect};
use crate::theme::{Color, Weight};

/// One thing to draw.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A rectangle, with round corners where `radius` is above zero.
    Rect {
        /// Where.
        rect: Rect,
        /// The radius of its corners.
        radius: f32,
        /// Its inside; clear for none.
        fill: Color,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// The soft shadow of a card, one point down and two points wide.
    Shadow {
        /// The card.
        rect: Rect,
        /// The radius of its corners.
        radius: f32,
        /// Its darkest.
        color: Color,
    },
    /// A rectangle whose colour changes from top to bottom.
    Gradient(Gradient),
    /// A circle.
    Circle {
        /// Its middle.
        center: Point,
        /// Its radius.
        radius: f32,
        /// Its inside; clear for none.
        fill: Color,
        /// Its edge.
        stroke: Option<Stroke>,
    },
    /// Lines and curves.
    Path {
        /// The outline. A filled one must be convex.
        path: Path,
        /// Its inside; clear for none.
        fill: Color,
        /// Its line.
        stroke: Option<Stroke>,
    },
    /// One line of text.
    Text(TextLine),
}

/// A line around or along something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stroke {
    /// Its width in canvas points.
    pub width: f32,
    /// Its colour.
    pub color: Color,
    /// Lengths of dash and gap in canvas points; unbroken where `None`.
    pub dash: Option<(f32, f32)>,
}

impl Stroke {
    /// An unbroken line.
    pub const fn solid(width: f32, color: Color) -> Self {
        Self {
            width,
            color,
            dash: None,
        }
    }

    /// A broken line; dash and gap are at least half a canvas point, so that none is endless.
    pub fn dashed(width: f32, color: Color, dash: f32, gap: f32) -> Self {
        Self {
            width,
            color,
            dash: Some((dash.max(0.5), gap.max(0.5))),
        }
    }
}

/// A rectangle whose colour changes from top to bottom.
#[derive(Debug, Clone, PartialEq)]
pub struct Gradient {
    /// Where.
    pub rect: Rect,
    /// Shares of the height (0 to 1, rising) and the colour there.
    pub stops: Vec<(f32, Color)>,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextLine {
    /// The left end, the middle or the right end of the baseline, as `anchor` says.
    pub at: Point,
    /// What `at` is.
    pub anchor: Anchor,
    /// What it says, without line breaks.
    pub text: Arc<str>,
    /// The size of its type in canvas points.
    pub size: f32,
    /// Its weight.
    pub weight: Weight,
    /// Its colour.
    pub color: Color,
    /// Whether it is turned a quarter to the left, so that it is read from below.
    pub upright: bool,
}

/// Which place of a text its position is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The left end.
    #[default]
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

impl Shape {
    /// A filled rectangle without an edge.
    pub fn filled(rect: Rect, radius: f32, fill: Color) -> Self {
        Self::Rect {
            rect,
            radius,
            fill,
            stroke: None,
        }
    }

    /// The edge of a rectangle without an inside.
    pub fn outlined(rect: Rect, radius: f32, stroke: Stroke) -> Self {
        Self::Rect {
            rect,
            radius,
            fill: Color::CLEAR,
            stroke: Some(stroke),
        }
    }

    /// A filled circle without an edge.
    pub fn disc(center: Point, radius: f32, fill: Color) -> Self {
        Self::Circle {
            center,
            radius,
            fill,
            stroke: None,
        }
    }

    /// A path that is a line.
    pub fn stroked(path: Path, stroke: Stroke) -> Self {
        Self::Path {
            path,
            fill: Color::CLEAR,
            stroke: Some(stroke),
        }
    }

    /// A path that is filled; it must be convex.
    pub fn area(path: Path, fill: Color) -> Self {
        Self::Path {
            path,
            fill,
            stroke: None,
        }
    }
}

impl From<TextLine> for Shape {
    fn from(text: TextLine) -> Self {
        Self::Text(text)
    }
}

impl From<Gradient> for Shape {
    fn from(gradient: Gradient) -> Self {
        Self::Gradient(gradient)
    }
}

impl TextLine {
    /// A line of regular text that starts at `at`.
    pub fn new(at: Point, text: impl Into<Arc<str>>, size: f32, color: Color) -> Self {
        Self {
            at,
            anchor: Anchor::Start,
            text: text.into(),
            size,
            weight: Weight::Regular,
            color,
            upright: false,
        }
    }

    /// The same text in `weight`.
    pub fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    /// The same text around its position.
    pub fn centered(self) -> Self {
        Self {
            anchor: Anchor::Middle,
            ..self
        }
    }

    /// The same text ending at its position.
    pub fn ending(self) -> Self {
        Self {
            anchor: Anchor::End,
            ..self
        }
    }
}
