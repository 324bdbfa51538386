//! What the curves beside the as-is curve share: their lines, their points, their names.

use crate::geom::{Point, Rect};
use crate::journey::Curve;
use crate::lanes::Plan;
use crate::layout::{Item, Line, Target};
use crate::scene::{Group, TextLine};
use crate::theme::{Color, Weight};

/// The curves that are wanted, each with its line.
pub(super) fn lines<'a>(
    plan: &Plan<'a>,
    wanted: fn(&Curve) -> bool,
) -> impl Iterator<Item = (&'a Curve, &'a Line)> {
    let journey = plan.journey;
    let with_record = move |line: &'a Line| Some((journey.curves.get(line.curve)?.as_ref(), line));
    plan.layout
        .lines
        .iter()
        .filter_map(with_record)
        .filter(move |(curve, _)| wanted(curve))
}

/// The points of the wanted curves in the column at `position`.
pub(super) fn points(
    plan: &Plan<'_>,
    position: usize,
    items: &mut Vec<Item>,
    wanted: fn(&Curve) -> bool,
) {
    for (record, line) in lines(plan, wanted) {
        let at = line.felt.partition_point(|felt| felt.column < position);
        let Some(felt) = line.felt.get(at).filter(|felt| felt.column == position) else {
            continue;
        };
        let place = plan.felt_at(felt.column, felt.emotion);
        if let (Some(place), Some(point)) = (place, record.points.get(felt.point)) {
            let target = Target::Point {
                curve: record.id.clone(),
                touchpoint: point.touchpoint.clone(),
            };
            items.push(Item {
                target,
                rect: Rect::around(place, 6.0),
            });
        }
    }
}

/// From a point to the name of its curve, right of it.
const ASIDE: f32 = 15.0;

/// The name of a curve, right of its last point.
pub(super) fn name_of(plan: &Plan<'_>, line: &Line, name: String, color: Color) -> Group {
    let last = line
        .felt
        .last()
        .and_then(|felt| plan.felt_at(felt.column, felt.emotion));
    let Some(at) = last else {
        return Group::default();
    };
    let at = Point::new(at.x + ASIDE, at.y + 4.0);
    let mut group = Group::new(Rect::around(at, 40.0));
    group.add(TextLine::new(at, name, 11.0, color).weight(Weight::SemiBold));
    group
}
