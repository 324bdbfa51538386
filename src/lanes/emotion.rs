//! The curve of how the journey feels, with a face for each point.

use std::ops::Range;

use super::{Lane, Plan, face, ids, known};
use crate::geom::{Curve, Point, Rect};
use crate::journey::CurveState;
use crate::layout::{Felt, Item, Line, Target};
use crate::scene::{Gradient, Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::Weight;

/// The emotions.
pub(super) struct Emotions;

const HEIGHT: f32 = 300.0;
/// From the edge of the lane to the strongest emotions.
const EDGE: f32 = 22.0;
/// The radius of a face.
pub const FACE: f32 = 11.0;

/// The y of an emotion in the lane.
pub fn y_of(lane: Rect, emotion: f32) -> f32 {
    let share = (2.0 - emotion.clamp(-2.0, 2.0)) / 4.0;
    lane.min.y + EDGE + share * (lane.height() - EDGE * 2.0)
}

impl Lane for Emotions {
    fn id(&self) -> &'static str {
        ids::EMOTION
    }

    fn is_optional(&self) -> bool {
        false
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        if plan.layout.columns.is_empty() {
            0.0
        } else {
            HEIGHT
        }
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        for line in plan.layout.lines.iter().filter(|line| is_told(plan, line)) {
            let Some(curve) = plan.journey.curves.get(line.curve) else {
                continue;
            };
            let at = line.felt.partition_point(|felt| felt.column < position);
            let Some(felt) = line.felt.get(at).filter(|felt| felt.column == position) else {
                continue;
            };
            let place = plan.felt_at(felt.column, felt.emotion);
            if let (Some(place), Some(point)) = (place, curve.points.get(felt.point)) {
                let target = Target::Point {
                    curve: curve.id.clone(),
                    touchpoint: point.touchpoint.clone(),
                };
                items.push(Item {
                    target,
                    rect: Rect::around(place, FACE),
                });
            }
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::EMOTION) else {
            return;
        };
        scene.add(ground(plan, lane, &seen));
        scene.add(scale(plan, lane));
        scene.add(threads(plan, lane, &seen));
        let as_is = as_is(plan);
        let is_as_is = |line: &Line| as_is.is_some_and(|as_is| as_is.curve == line.curve);
        let others = plan
            .layout
            .lines
            .iter()
            .filter(|line| is_told(plan, line) && !is_as_is(line));
        for line in others.chain(as_is) {
            let is_main = is_as_is(line);
            let (width, color) = if is_main {
                (2.6, plan.theme.ink)
            } else {
                (1.6, plan.theme.muted)
            };
            if is_main && plan.shows(ids::EVIDENCE) {
                known::paint(plan, line, &seen, scene);
            } else {
                scene.add(curve(plan, line, &seen, Stroke::solid(width, color)));
            }
            faces(
                plan,
                line,
                &seen,
                if is_main { FACE } else { FACE * 0.6 },
                scene,
            );
        }
    }
}

/// The line of the as-is curve.
pub fn as_is<'a>(plan: &Plan<'a>) -> Option<&'a Line> {
    let main = plan
        .journey
        .curves
        .iter()
        .position(|curve| curve.state == CurveState::AsIs)?;
    plan.layout.lines.iter().find(|line| line.curve == main)
}

/// Whether the lane itself tells this curve: how it is today. What should be and what is believed are overlays.
fn is_told(plan: &Plan<'_>, line: &Line) -> bool {
    let curve = plan.journey.curves.get(line.curve);
    curve.is_some_and(|curve| curve.state == CurveState::AsIs)
}

/// The wash from good to bad, and a line for each whole step.
fn ground(plan: &Plan<'_>, lane: Rect, seen: &Range<usize>) -> Group {
    let rect = stretch(plan, lane, seen);
    let theme = plan.theme;
    let (good, bad) = (theme.emotion(2.0), theme.emotion(-2.0));
    let stops = vec![
        (0.0, good.faded(theme.glow)),
        (0.5, good.mixed(bad, 0.5).faded(0.0)),
        (1.0, bad.faded(theme.glow)),
    ];
    let mut group = Group::new(rect);
    group.add(Gradient { rect, stops });
    for step in [-2.0, -1.0, 0.0, 1.0, 2.0_f32] {
        let y = y_of(lane, step);
        let path = Path::line([Point::new(rect.min.x, y), Point::new(rect.max.x, y)]);
        let stroke = if step == 0.0 {
            Stroke::solid(1.0, theme.faint)
        } else {
            Stroke::dashed(1.0, theme.line, 3.0, 4.0)
        };
        group.add(Shape::stroked(path, stroke));
    }
    group
}

/// The part of the lane that the seen columns cover, and a little more on both sides.
fn stretch(plan: &Plan<'_>, lane: Rect, seen: &Range<usize>) -> Rect {
    let columns = plan.layout.columns.get(seen.clone()).unwrap_or_default();
    let left = columns.first().map_or(lane.min.x, |column| column.left);
    let right = columns
        .last()
        .map_or(lane.max.x, |column| column.left + column.width);
    Rect::new(left, lane.min.y, right - left, lane.height())
}

/// The faces and numbers of the scale, left of the curve.
fn scale(plan: &Plan<'_>, lane: Rect) -> Group {
    let right = plan.layout.left();
    let mut group = Group::new(Rect::new(right - 60.0, lane.min.y, 60.0, lane.height()));
    for step in [2.0, 1.0, 0.0, -1.0, -2.0_f32] {
        let y = y_of(lane, step);
        group
            .shapes
            .extend(face(Point::new(right - 44.0, y), 9.5, step, plan.theme));
        let text = plan.words.signed(f64::from(step), 0);
        let at = Point::new(right - 8.0, y + 4.0);
        group.add(
            TextLine::new(at, text, 11.5, plan.theme.muted)
                .weight(Weight::Medium)
                .ending(),
        );
    }
    group
}

/// A thread from each face down to the pain points below it.
fn threads(plan: &Plan<'_>, lane: Rect, seen: &Range<usize>) -> Group {
    let mut group = Group::new(stretch(plan, lane, seen));
    let Some(main) = as_is(plan) else {
        return group;
    };
    let stroke = Stroke::dashed(1.2, plan.theme.faint, 2.0, 3.0);
    for felt in within(main, seen, 0) {
        let has_pains = plan
            .layout
            .columns
            .get(felt.column)
            .is_some_and(|column| !column.pains.is_empty());
        if let Some(at) = plan
            .felt_at(felt.column, felt.emotion)
            .filter(|_| has_pains)
        {
            let from = Point::new(at.x, (at.y + FACE + 3.0).min(lane.max.y));
            group.add(Shape::stroked(
                Path::line([from, Point::new(at.x, lane.max.y + 6.0)]),
                stroke,
            ));
        }
    }
    group.bounds = group.bounds.grown(8.0);
    group
}

/// The points of a line in the seen columns, and `more` on both sides.
pub fn within<'a>(line: &'a Line, seen: &Range<usize>, more: usize) -> &'a [Felt] {
    let first = line
        .felt
        .partition_point(|felt| felt.column < seen.start)
        .saturating_sub(more);
    let past =
        (line.felt.partition_point(|felt| felt.column < seen.end) + more).min(line.felt.len());
    line.felt.get(first..past).unwrap_or_default()
}

/// The smooth way through the points of a line in the seen columns, and two more on both sides.
pub fn smooth(plan: &Plan<'_>, line: &Line, seen: &Range<usize>) -> Curve {
    let felt = within(line, seen, 2);
    let points: Vec<Point> = felt
        .iter()
        .filter_map(|felt| plan.felt_at(felt.column, felt.emotion))
        .collect();
    Curve::through(&points)
}

/// The smooth line of a curve; the neighbours of the seen columns give it the right slope at the edge.
pub fn curve(plan: &Plan<'_>, line: &Line, seen: &Range<usize>, stroke: Stroke) -> Group {
    let path = Path::curve(&smooth(plan, line, seen));
    let Some(bounds) = path.bounds() else {
        return Group::default();
    };
    let mut group = Group::new(bounds.grown(stroke.width));
    group.add(Shape::stroked(path, stroke));
    group
}

fn faces(plan: &Plan<'_>, line: &Line, seen: &Range<usize>, radius: f32, scene: &mut Scene) {
    for felt in within(line, seen, 0) {
        let Some(at) = plan.felt_at(felt.column, felt.emotion) else {
            continue;
        };
        let mut group = Group::new(Rect::around(at, radius + 2.0));
        group.shapes = face(at, radius, felt.emotion, plan.theme);
        scene.add(group.toned(plan.tone_at(felt.column), plan.theme.paper));
    }
}
