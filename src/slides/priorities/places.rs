//! Finds a place for each card: its own, or the nearest free one in the same field.

use super::matrix::Matrix;
use crate::geom::{Point, Rect, Size};

/// So many steps away from its own place a card is tried.
const REACH: i16 = 16;

/// The free space along the edge of the matrix, and around each card.
const EDGE: f32 = 4.0;
const AROUND: f32 = 2.0;

/// Half a card up or down says more of it than half a card to the side.
const DOWN_WEIGHS: f32 = 2.0;

/// The places of a matrix that are taken.
pub(super) struct Places<'a> {
    matrix: &'a Matrix,
    taken: Vec<Rect>,
    /// Steps across and down, the nearest first.
    steps: Vec<(f32, f32)>,
}

impl<'a> Places<'a> {
    /// Nothing but these is taken.
    pub(super) fn new(matrix: &'a Matrix, taken: Vec<Rect>) -> Self {
        let step = |nth: i16| f32::from(nth) / 4.0;
        let all = (-REACH..=REACH).flat_map(|x| (-REACH..=REACH).map(move |y| (x, y)));
        let mut steps: Vec<_> = all.map(|(x, y)| (step(x), step(y))).collect();
        let far = |(x, y): &(f32, f32)| x.abs() + y.abs() * DOWN_WEIGHS;
        steps.sort_by(|a, b| far(a).total_cmp(&far(b)));
        Self {
            matrix,
            taken,
            steps,
        }
    }

    /// Takes the free place nearest to `wanted`; where there is none, the one that covers the least.
    pub(super) fn take(&mut self, wanted: Point, size: Size) -> Rect {
        let mut best = (f32::INFINITY, self.held(wanted, wanted, size));
        for (x, y) in &self.steps {
            let at = Point::new(wanted.x + size.width * x, wanted.y + size.height * y);
            let rect = self.held(wanted, at, size);
            let covered = self.taken.iter().map(|other| rect.common(other)).sum();
            if covered < best.0 {
                best = (covered, rect);
            }
            if covered <= 0.0 {
                break;
            }
        }
        self.taken.push(best.1.grown(AROUND));
        best.1
    }

    /// A card with its middle at a place, held within the matrix and within the field of `wanted`.
    fn held(&self, wanted: Point, at: Point, size: Size) -> Rect {
        let hold = |value: f32, from: f32, to: f32| value.clamp(from, to.max(from));
        let (all, field) = (self.matrix.rect, self.matrix.field_of(wanted));
        let (half, high) = (size.width / 2.0, size.height / 2.0);
        let x = hold(at.x, field.min.x, field.max.x) - half;
        let y = hold(at.y, field.min.y, field.max.y) - high;
        let x = hold(x, all.min.x + EDGE, all.max.x - EDGE - size.width);
        let y = hold(y, all.min.y + EDGE, all.max.y - EDGE - size.height);
        Rect::new(x, y, size.width, size.height)
    }
}
