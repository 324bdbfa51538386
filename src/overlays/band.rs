//! A hatched band between two lines over the touchpoints: seen in colour and in grey.

use std::ops::Range;

use crate::geom::{Curve, Point, Rect};
use crate::lanes::Plan;
use crate::scene::{Group, Path, Shape, Stroke};

/// From one stroke of the hatching to the next, in canvas points.
const PITCH: f32 = 6.0;

/// With more columns than this in view, strokes stand as much farther apart.
const FEW_COLUMNS: usize = 40;

/// A gap smaller than this is left empty.
const LEAST: f32 = 5.0;

/// The hatching between two curves over the columns at the positions `seen`; `shift` moves its
/// strokes by a share of their distance, so that several bands lie side by side.
pub(super) fn band(
    plan: &Plan<'_>,
    (one, other): (&Curve, &Curve),
    seen: &Range<usize>,
    (stroke, shift): (Stroke, f32),
) -> Group {
    let columns = plan.layout.columns.get(seen.clone()).unwrap_or_default();
    let (Some(first), Some(last)) = (columns.first(), columns.last()) else {
        return Group::default();
    };
    let pitch = PITCH * (columns.len() as f32 / FEW_COLUMNS as f32).max(1.0);
    let from = ((first.left / pitch).floor() + shift) * pitch;
    let count = ((last.left + last.width - from) / pitch).max(0.0) as usize;
    let mut path = Path::default();
    for nth in 0..=count {
        let x = from + pitch * nth as f32;
        let ends = one.y_at(x).zip(other.y_at(x));
        if let Some((a, b)) = ends.filter(|(a, b)| (a - b).abs() >= LEAST) {
            path.add_line([Point::new(x, a), Point::new(x, b)]);
        }
    }
    let bounds = path.bounds().unwrap_or_default();
    let mut group = Group::new(Rect::grown(&bounds, 1.0));
    if !path.steps.is_empty() {
        group.add(Shape::stroked(path, stroke));
    }
    group
}
