//! The map from far away: plain marks instead of cards, a line instead of a curve.

use std::ops::Range;

use crate::geom::{Point, Rect};
use crate::journey::CurveState;
use crate::lanes::{Plan, ids};
use crate::scene::{Group, Path, Scene, Shape, Stroke};

/// This many columns share a group, so that few groups are looked at.
const CHUNK: usize = 64;

/// The columns at the positions `seen`, as plain marks.
pub(super) fn paint(plan: &Plan<'_>, seen: Range<usize>) -> Scene {
    let mut scene = Scene {
        bounds: plan.layout.bounds,
        ground: plan.theme.paper,
        groups: Vec::new(),
    };
    let mut first = seen.start;
    while first < seen.end {
        let past = (first + CHUNK).min(seen.end);
        scene.add(marks(plan, first..past));
        first = past;
    }
    scene.add(line(plan, &seen));
    scene
}

fn marks(plan: &Plan<'_>, columns: Range<usize>) -> Group {
    let held = plan.layout.columns.get(columns.clone()).unwrap_or_default();
    let left = held.first().map_or(0.0, |column| column.left);
    let right = held
        .last()
        .map_or(left, |column| column.left + column.width);
    let bounds = plan.layout.bounds;
    let mut group = Group::new(Rect::new(left, bounds.min.y, right - left, bounds.height()));
    if let Some(lane) = plan.layout.lane(ids::STAGES) {
        group.add(Shape::filled(
            Rect::new(left, lane.min.y, right - left, lane.height()),
            0.0,
            plan.theme.stage,
        ));
    }
    let cards = plan.layout.lane(ids::TOUCHPOINTS);
    for (_, column, _) in plan.columns(columns) {
        if let Some(lane) = cards {
            let card = column.card(lane.min.y, lane.height(), &plan.layout.sizes);
            let color = plan.tone(column).of(plan.theme.line, plan.theme.paper);
            group.add(Shape::filled(card, 0.0, color));
        }
        for (pain, card, rect) in plan.pains(column) {
            let owner = pain.owner.as_ref().map(|owner| plan.sign(owner).color);
            let tone = plan.emphasis.pain_point(card.pain);
            let color = tone.of(owner.unwrap_or(plan.theme.alarm), plan.theme.paper);
            group.add(Shape::filled(rect, 0.0, color));
        }
    }
    group
}

/// The as-is curve as straight lines; at most this many points of it are told apart from so far away.
const MOST_POINTS: usize = 2_000;

fn line(plan: &Plan<'_>, seen: &Range<usize>) -> Group {
    let is_main = |line: &&crate::layout::Line| {
        plan.journey
            .curves
            .get(line.curve)
            .is_some_and(|curve| curve.state == CurveState::AsIs)
    };
    let Some(main) = plan.layout.lines.iter().find(is_main) else {
        return Group::default();
    };
    let stride = (seen.len() / MOST_POINTS).max(1);
    let felt = main
        .felt
        .iter()
        .filter(|felt| seen.contains(&felt.column))
        .step_by(stride);
    let points: Vec<Point> = felt
        .filter_map(|felt| plan.felt_at(felt.column, felt.emotion))
        .collect();
    let path = Path::line(points);
    let Some(bounds) = path.bounds() else {
        return Group::default();
    };
    let mut group = Group::new(bounds.grown(2.0));
    group.add(Shape::stroked(path, Stroke::solid(2.6, plan.theme.ink)));
    group
}
