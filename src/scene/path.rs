//! Outlines made of lines and cubic curves.

use crate::geom::{Curve, Point, Rect};

/// One step of a pen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Step {
    /// Lift the pen and put it down here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A cubic Bézier: two handles and where it ends.
    Cubic(Point, Point, Point),
    /// Back to where the pen was put down.
    Close,
}

/// The steps of a pen, one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Path {
    /// The steps.
    pub steps: Vec<Step>,
}

impl Path {
    /// An open line through `points`.
    pub fn line(points: impl IntoIterator<Item = Point>) -> Self {
        let mut path = Self::default();
        path.add_line(points);
        path
    }

    /// A closed outline through `points`.
    pub fn polygon(points: impl IntoIterator<Item = Point>) -> Self {
        let mut path = Self::line(points);
        path.steps.push(Step::Close);
        path
    }

    /// The smooth line of a curve.
    pub fn curve(curve: &Curve) -> Self {
        let mut steps = Vec::with_capacity(curve.pieces().len() + 1);
        for piece in curve.pieces() {
            if steps.is_empty() {
                steps.push(Step::Move(piece.from));
            }
            steps.push(Step::Cubic(piece.first, piece.second, piece.to));
        }
        Self { steps }
    }

    /// Adds another open line.
    pub fn add_line(&mut self, points: impl IntoIterator<Item = Point>) {
        for (nth, point) in points.into_iter().enumerate() {
            self.steps.push(if nth == 0 {
                Step::Move(point)
            } else {
                Step::Line(point)
            });
        }
    }

    /// The smallest rectangle that holds every point and handle; `None` where there is none.
    pub fn bounds(&self) -> Option<Rect> {
        let at = |point: Point| Rect {
            min: point,
            max: point,
        };
        let all = self.steps.iter().flat_map(|step| match *step {
            Step::Move(to) | Step::Line(to) => vec![to],
            Step::Cubic(first, second, to) => vec![first, second, to],
            Step::Close => Vec::new(),
        });
        all.map(at).reduce(|a, b| a.union(&b))
    }
}
