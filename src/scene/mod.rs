//! What to draw, in order; knows no journey.

mod path;
mod pattern;
mod pen;
mod shape;
mod tone;

pub use path::{Path, Step};
pub use pattern::{Marks, strip};
pub use pen::Pen;
pub use shape::{Anchor, Gradient, Shape, Stroke, TextLine};
pub use tone::Tone;

use crate::geom::Rect;
use crate::theme::Color;

/// A picture: groups on a ground, painted in order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scene {
    /// Where the picture is on the canvas.
    pub bounds: Rect,
    /// What lies under everything.
    pub ground: Color,
    /// The groups, the lowest first.
    pub groups: Vec<Group>,
}

/// Shapes that belong together and are seen or left out together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Group {
    /// Where it is on the canvas; every shape lies within.
    pub bounds: Rect,
    /// What it is, for people who cannot see it and for tooltips; empty where it says nothing.
    pub label: String,
    /// The shapes, the lowest first.
    pub shapes: Vec<Shape>,
}

impl Group {
    /// A group without a label, to be filled.
    pub fn new(bounds: Rect) -> Self {
        Self {
            bounds,
            ..Self::default()
        }
    }

    /// A group that says what it is.
    pub fn labelled(bounds: Rect, label: String) -> Self {
        Self {
            bounds,
            label,
            shapes: Vec::new(),
        }
    }

    /// Adds a shape on top.
    pub fn add(&mut self, shape: impl Into<Shape>) -> &mut Self {
        self.shapes.push(shape.into());
        self
    }
}

impl Scene {
    /// Adds a group on top, unless it is empty.
    pub fn add(&mut self, group: Group) {
        if !group.shapes.is_empty() {
            self.groups.push(group);
        }
    }
}
