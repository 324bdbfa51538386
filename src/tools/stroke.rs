//! A freehand stroke over the emotion lane: how high it passes each touchpoint.

use super::Column;
use crate::geom::Point;

/// The share of a column's width, to each side of its middle, over which a stroke is smoothed.
const SMOOTHED: f32 = 0.4;

/// Places to each side of the middle at which the stroke is read.
const READINGS: i16 = 4;

/// A freehand stroke; where it comes back over itself the latest pass counts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stroke {
    points: Vec<Point>,
}

impl Stroke {
    /// A stroke that begins at `at`.
    pub fn from(at: Point) -> Self {
        Self { points: vec![at] }
    }

    /// Draws on to `at`, unless that is nearer than `least` to where the stroke is.
    pub fn draw_to(&mut self, at: Point, least: f32) {
        if self
            .points
            .last()
            .is_none_or(|last| last.distance(at) >= least)
        {
            self.points.push(at);
        }
    }

    /// Where it went.
    pub fn points(&self) -> &[Point] {
        &self.points
    }

    /// How high the stroke passes a column: its readings around the middle, the nearer ones
    /// counting more, so that a trembling hand draws a calm curve. `None` where it does not pass.
    pub fn height_over(&self, column: &Column) -> Option<f32> {
        let step = (column.right - column.left) * SMOOTHED / f32::from(READINGS);
        let (mut sum, mut weights) = (0.0, 0.0);
        for nth in -READINGS..=READINGS {
            if let Some(y) = self.y_at(column.center() + step * f32::from(nth)) {
                let weight = f32::from(READINGS + 1 - nth.abs());
                sum += y * weight;
                weights += weight;
            }
        }
        (weights > 0.0).then(|| sum / weights)
    }

    /// The y of the latest pass over `x`.
    fn y_at(&self, x: f32) -> Option<f32> {
        let pairs = self.points.iter().zip(self.points.iter().skip(1));
        let (from, to) = pairs
            .rev()
            .find(|(from, to)| (from.x.min(to.x)..=from.x.max(to.x)).contains(&x))?;
        let width = to.x - from.x;
        if width.abs() < f32::EPSILON {
            return Some(to.y);
        }
        Some(from.y + (to.y - from.y) * (x - from.x) / width)
    }
}
