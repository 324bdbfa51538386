//! Round things as lines and curves, and shadows as layers, alike in every format.

use crate::geom::{Point, Rect};
use crate::scene::{Path, Step};
use crate::theme::Color;

/// How far the handle of a quarter circle drawn as a cubic Bézier is from its end, in radii.
const HANDLE: f32 = 0.552_284_8;

/// The outline of a rectangle, with round corners where `radius` is above zero.
pub(super) fn rect(rect: Rect, radius: f32) -> Path {
    let Rect { min, max } = rect;
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    if radius <= 0.0 {
        let corners = [min, Point::new(max.x, min.y), max, Point::new(min.x, max.y)];
        return Path::polygon(corners);
    }
    let (left, right) = (min.x + radius, max.x - radius);
    let (top, bottom) = (min.y + radius, max.y - radius);
    let mut path = Path {
        steps: Vec::with_capacity(10),
    };
    path.steps.push(Step::Move(Point::new(left, min.y)));
    let mut side = |x: f32, y: f32, from: [f32; 2], to: [f32; 2]| {
        path.steps.push(Step::Line(Point::new(x, y)));
        path.steps.push(quarter(Point::new(x, y), from, to, radius));
    };
    side(right, min.y, [1.0, 0.0], [0.0, 1.0]);
    side(max.x, bottom, [0.0, 1.0], [-1.0, 0.0]);
    side(left, max.y, [-1.0, 0.0], [0.0, -1.0]);
    side(min.x, top, [0.0, -1.0], [1.0, 0.0]);
    path.steps.push(Step::Close);
    path
}

/// The outline of a circle.
pub(super) fn circle(center: Point, radius: f32) -> Path {
    rect(Rect::around(center, radius), radius)
}

/// A quarter circle that leaves `at` in the direction `from` and arrives in the direction `to`.
fn quarter(at: Point, from: [f32; 2], to: [f32; 2], radius: f32) -> Step {
    let along = |[x, y]: [f32; 2], share: f32| [x * radius * share, y * radius * share];
    let shifted = |[x, y]: [f32; 2], [right, down]: [f32; 2]| [x + right, y + down];
    let start = [at.x, at.y];
    let end = shifted(shifted(start, along(from, 1.0)), along(to, 1.0));
    let [first, second] = [
        shifted(start, along(from, HANDLE)),
        shifted(end, along(to, -HANDLE)),
    ];
    let point = |[x, y]: [f32; 2]| Point::new(x, y);
    Step::Cubic(point(first), point(second), point(end))
}

/// One layer of a shadow.
pub(super) struct Layer {
    /// Where.
    pub(super) rect: Rect,
    /// The radius of its corners.
    pub(super) radius: f32,
    /// Its colour.
    pub(super) color: Color,
}

/// The soft shadow of a card as two layers, the wider one first: no format needs a filter for it.
pub(super) fn shadow(card: Rect, radius: f32, color: Color) -> [Layer; 2] {
    let lower = card.shifted(0.0, 1.0);
    [(1.5, 0.4), (0.5, 0.6)].map(|(wider, share)| Layer {
        rect: lower.grown(wider),
        radius: radius + wider,
        color: color.faded(share),
    })
}
