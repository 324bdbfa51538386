//! What every painter of a scene can do.

use super::{Gradient, Path, Shape, Stroke, TextLine};
use crate::geom::{Point, Rect};
use crate::theme::Color;

/// Draws shapes, one method for each kind.
pub trait Pen {
    /// A rectangle, round at its corners where `radius` is above zero.
    fn rect(&mut self, rect: Rect, radius: f32, fill: Color, stroke: Option<Stroke>);

    /// The soft shadow of a card.
    fn shadow(&mut self, rect: Rect, radius: f32, color: Color);

    /// A rectangle whose colour changes from top to bottom.
    fn gradient(&mut self, gradient: &Gradient);

    /// A circle.
    fn circle(&mut self, center: Point, radius: f32, fill: Color, stroke: Option<Stroke>);

    /// Lines and curves.
    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>);

    /// One line of text.
    fn text(&mut self, line: &TextLine);

    /// Whatever it is.
    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.rect(*rect, *radius, *fill, *stroke),
            Shape::Shadow {
                rect,
                radius,
                color,
            } => self.shadow(*rect, *radius, *color),
            Shape::Gradient(gradient) => self.gradient(gradient),
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } => self.circle(*center, *radius, *fill, *stroke),
            Shape::Path { path, fill, stroke } => self.path(path, *fill, *stroke),
            Shape::Text(line) => self.text(line),
        }
    }
}
