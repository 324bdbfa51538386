//! The as-is curve drawn by how each of its points is known.

use std::ops::Range;

use super::{Plan, smooth, within};
use crate::geom::{Piece, Rect};
use crate::journey::Evidence;
use crate::layout::Line;
use crate::scene::{Group, Path, Scene, Shape, Step, Stroke};
use crate::theme::Theme;

/// The line of a curve whose points are known so: dotted, dashed, thin, bold.
pub fn stroke_of(evidence: &Evidence, theme: &Theme) -> Stroke {
    match evidence {
        Evidence::Assumed => Stroke::dashed(2.0, theme.muted, 2.0, 4.5),
        Evidence::Interview => Stroke::dashed(2.4, theme.ink, 10.0, 4.5),
        Evidence::Survey { .. } => Stroke::solid(1.8, theme.ink),
        Evidence::Measured => Stroke::solid(4.0, theme.ink),
    }
}

/// Paints a curve of the journey, each point and half of the way to its neighbours as it is known.
pub(super) fn paint(plan: &Plan<'_>, line: &Line, seen: &Range<usize>, scene: &mut Scene) {
    let Some(points) = plan.journey.curves.get(line.curve) else {
        return;
    };
    let felt = within(line, seen, 2);
    let strokes: Vec<Stroke> = felt
        .iter()
        .filter_map(|felt| points.points.get(felt.point))
        .map(|point| stroke_of(&point.evidence, plan.theme))
        .collect();
    let curve = smooth(plan, line, seen);
    let mut runs: Vec<(Stroke, Path)> = Vec::new();
    for (piece, ends) in curve.pieces().iter().zip(strokes.windows(2)) {
        let [from, to] = ends else { continue };
        let (left, right) = piece.halves();
        extend(&mut runs, *from, &left);
        extend(&mut runs, *to, &right);
    }
    for (stroke, path) in runs {
        let bounds = path.bounds().unwrap_or_default();
        let mut group = Group::new(Rect::grown(&bounds, stroke.width));
        group.add(Shape::stroked(path, stroke));
        scene.add(group);
    }
}

/// Goes on with the last run where it looks the same, else begins another.
fn extend(runs: &mut Vec<(Stroke, Path)>, stroke: Stroke, piece: &Piece) {
    let step = Step::Cubic(piece.first, piece.second, piece.to);
    match runs.last_mut() {
        Some((last, path)) if *last == stroke => path.steps.push(step),
        _ => {
            let steps = vec![Step::Move(piece.from), step];
            runs.push((stroke, Path { steps }));
        }
    }
}
