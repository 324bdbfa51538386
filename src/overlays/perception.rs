//! Perception gap: what departments believe, as a band against the as-is curve, and in numbers.

use std::ops::Range;

use super::band::band;
use super::beside::{lines, name_of, points};
use super::{Mark, Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::insight::{Gap, Perception};
use crate::journey::{Curve, CurveState, Id, Kind};
use crate::lanes::{Plan, Sign, as_is, curve, smooth};
use crate::layout::{Item, Line};
use crate::scene::{Group, Scene, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// How departments believe that it feels.
pub(super) struct Believed;

/// How strongly a gap is hatched, 0 to 1.
const HATCHING: f32 = 0.3;

/// A gap of at least this is told at its touchpoint.
const TOLD: f64 = 0.75;

const TEXT: f32 = 10.0;
const PILL: f32 = 16.0;

impl Overlay for Believed {
    fn id(&self) -> &'static str {
        "perception"
    }

    fn is_on_at_first(&self, _kind: Kind) -> bool {
        false
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        points(plan, position, items, |curve| believer(curve).is_some());
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let today = as_is(plan).map(|line| smooth(plan, line, &seen));
        let all: Vec<_> = believed(plan).collect();
        for (nth, (record, by, line)) in all.iter().enumerate() {
            let sign = plan.sign(by);
            if let Some(today) = &today {
                let shift = nth as f32 / all.len() as f32;
                let stroke = Stroke::solid(1.0, sign.ink.faded(HATCHING));
                let thought = smooth(plan, line, &seen);
                scene.add(band(plan, (today, &thought), &seen, (stroke, shift)));
            }
            let dots = Stroke::dashed(1.8, sign.ink, 1.5, 3.0);
            scene.add(curve(plan, line, &seen, dots));
            if !ends_told(plan, record, line) {
                scene.add(name_of(plan, line, sign.badge.clone(), sign.ink));
            }
            for gap in gaps(plan, record, &seen) {
                let number = number(plan, &sign, gap);
                scene.add(number.toned(plan.tone_at(gap.position), plan.theme.paper));
            }
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let meaning = |(record, by, _): (&Curve, &Id, &Line)| Meaning {
            mark: Mark::Department(plan.sign(by), by.clone()),
            text: meaning_of(plan, record, by),
            count: None,
        };
        believed(plan).map(meaning).collect()
    }
}

/// What departments believe: the curve, who believes it, and its line.
fn believed<'a>(plan: &Plan<'a>) -> impl Iterator<Item = (&'a Curve, &'a Id, &'a Line)> {
    lines(plan, |curve| believer(curve).is_some())
        .filter_map(|(record, line)| Some((record, believer(record)?, line)))
}

/// The department that believes what the curve says.
fn believer(curve: &Curve) -> Option<&Id> {
    match &curve.state {
        CurveState::Believed { by } => Some(by),
        CurveState::AsIs | CurveState::ToBe => None,
    }
}

fn perception<'a>(plan: &Plan<'a>, curve: &Curve) -> Option<&'a Perception> {
    let mut all = plan.insight.perception_gap.iter();
    all.find(|perception| perception.curve == curve.id)
}

fn meaning_of(plan: &Plan<'_>, curve: &Curve, by: &Id) -> String {
    let name = plan.name(by);
    let mean = perception(plan, curve).and_then(|perception| perception.mean.ok());
    let Some(mean) = mean else {
        let blanks = [("department", name.into())];
        return plan.words.label("legend-believes", &blanks);
    };
    let mean = plan.words.signed(mean, 1);
    let blanks = [("department", name.into()), ("mean", mean.into())];
    plan.words.label("legend-believes-gap", &blanks)
}

/// The gaps in the seen columns that are large enough to be told.
fn gaps<'a>(plan: &Plan<'a>, curve: &Curve, seen: &Range<usize>) -> impl Iterator<Item = &'a Gap> {
    let all = perception(plan, curve).map_or(&[][..], |perception| &perception.gaps);
    let first = all.partition_point(|gap| gap.position < seen.start);
    let past = all.partition_point(|gap| gap.position < seen.end);
    let within = all.get(first..past).unwrap_or_default();
    within.iter().filter(|gap| gap.gap.abs() >= TOLD)
}

/// Whether a gap is told at the last point of a line, with the name of the department.
fn ends_told(plan: &Plan<'_>, curve: &Curve, line: &Line) -> bool {
    let last = line.felt.last().map(|felt| felt.column..felt.column + 1);
    last.is_some_and(|last| gaps(plan, curve, &last).next().is_some())
}

/// The gap as a number, on the point of what is believed.
fn number(plan: &Plan<'_>, sign: &Sign, gap: &Gap) -> Group {
    let Some(at) = plan.felt_at(gap.position, gap.believed as f32) else {
        return Group::default();
    };
    let text = format!("{} {}", sign.badge, plan.words.signed(gap.gap, 1));
    let width = width_of(&text, Weight::SemiBold, TEXT) + 10.0;
    let rect = Rect::new(at.x - width / 2.0, at.y - PILL / 2.0, width, PILL);
    let mut group = Group::new(rect.grown(1.0));
    let edge = Some(Stroke::solid(1.2, sign.ink));
    group.add(Shape::Rect {
        rect,
        radius: PILL / 2.0,
        fill: plan.theme.card,
        stroke: edge,
    });
    let place = Point::new(at.x, at.y + 3.6);
    let text = TextLine::new(place, text, TEXT, sign.ink);
    group.add(text.weight(Weight::SemiBold).centered());
    group
}
