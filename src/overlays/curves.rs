//! The curves beside the as-is curve: how it should be, and what departments believe.

use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::Rect;
use crate::journey::{Curve, CurveState, Id};
use crate::lanes::{Plan, curve};
use crate::layout::{Item, Line, Target};
use crate::scene::{Group, Scene, Stroke, TextLine};
use crate::theme::{Color, Weight};

/// How the journey should feel.
pub(super) struct ToBe;

/// How departments believe that it feels.
pub(super) struct Believed;

impl Overlay for ToBe {
    fn id(&self) -> &'static str {
        "to-be"
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        points(plan, position, items, |curve| {
            curve.state == CurveState::ToBe
        });
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let color = plan.theme.success;
        for (_, line) in lines(plan, |curve| curve.state == CurveState::ToBe) {
            scene.add(curve(
                plan,
                line,
                &seen,
                Stroke::dashed(1.7, color, 6.0, 4.0),
            ));
            let name = plan.words.text("curve-to-be").into_owned();
            scene.add(name_of(plan, line, name, plan.theme.success_ink));
        }
    }
}

impl Overlay for Believed {
    fn id(&self) -> &'static str {
        "perception"
    }

    fn is_on_at_first(&self, _kind: crate::journey::Kind) -> bool {
        false
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        points(plan, position, items, |curve| believer(curve).is_some());
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        for (record, line) in lines(plan, |curve| believer(curve).is_some()) {
            let Some(by) = believer(record) else { continue };
            let sign = plan.sign(by);
            scene.add(curve(
                plan,
                line,
                &seen,
                Stroke::dashed(1.8, sign.ink, 1.5, 3.0),
            ));
            scene.add(name_of(plan, line, sign.badge, sign.ink));
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let believed = lines(plan, |curve| believer(curve).is_some());
        let meaning = |(record, _): (&Curve, &Line)| {
            let by = believer(record)?;
            let name = plan.name(by);
            let text = plan
                .words
                .fill("legend-believes", &[("department", name.into())]);
            Some(Meaning {
                sign: Some(plan.sign(by)),
                text,
                count: None,
            })
        };
        believed.filter_map(meaning).collect()
    }
}

/// The department that believes what the curve says.
fn believer(curve: &Curve) -> Option<&Id> {
    match &curve.state {
        CurveState::Believed { by } => Some(by),
        CurveState::AsIs | CurveState::ToBe => None,
    }
}

fn lines<'a>(
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

fn points(plan: &Plan<'_>, position: usize, items: &mut Vec<Item>, wanted: fn(&Curve) -> bool) {
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

/// The name of a curve, above its last point.
fn name_of(plan: &Plan<'_>, line: &Line, name: String, color: Color) -> Group {
    let last = line
        .felt
        .last()
        .and_then(|felt| plan.felt_at(felt.column, felt.emotion));
    let Some(at) = last else {
        return Group::default();
    };
    let at = crate::geom::Point::new(at.x, at.y - 8.0);
    let mut group = Group::new(Rect::around(at, 30.0));
    group.add(
        TextLine::new(at, name, 11.0, color)
            .weight(Weight::SemiBold)
            .centered(),
    );
    group
}
