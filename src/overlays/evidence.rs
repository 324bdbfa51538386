//! Evidence: how the as-is curve is known, point by point; the lane draws the line accordingly.

use std::ops::Range;

use super::band::band;
use super::{Meaning, Overlay};
use crate::geom::{Curve, Point, Rect};
use crate::journey::{CurvePoint, Evidence, Kind};
use crate::lanes::{FACE, Plan, as_is, ids, stroke_of, within};
use crate::layout::{Felt, Line};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Theme, Weight};

/// How the as-is curve is known.
pub(super) struct Known;

const TEXT: f32 = 9.5;
const PILL: f32 = 14.0;
/// How strongly the spread of a survey is hatched, 0 to 1.
const HATCHING: f32 = 0.28;

impl Overlay for Known {
    fn id(&self) -> &'static str {
        ids::EVIDENCE
    }

    fn is_on_at_first(&self, _kind: Kind) -> bool {
        false
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(line) = as_is(plan) else { return };
        let stroke = Stroke::solid(1.0, plan.theme.ink.faded(HATCHING));
        let (above, below) = spread(plan, line, &seen);
        scene.add(band(plan, (&above, &below), &seen, (stroke, 0.5)));
        for (felt, point) in points(plan, line, &seen, 0) {
            let label = label(plan, felt, &point.evidence);
            scene.add(label.toned(plan.tone_at(felt.column), plan.theme.paper));
        }
    }

    fn headline(&self, plan: &Plan<'_>) -> Option<String> {
        let grounds = plan.insight.evidence.ok()?;
        let percent = plan.words.number(grounds.assumed_share * 100.0, 0);
        let blanks = [("percent", percent.into())];
        Some(plan.words.fill("headline-assumed", &blanks))
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let Ok(grounds) = plan.insight.evidence else {
            return Vec::new();
        };
        let entry = |draw: fn(Rect, &Theme) -> Vec<Shape>, key: &str, count| Meaning {
            count: Some(count),
            ..Meaning::drawn(draw, plan.words.text(key))
        };
        vec![
            entry(assumed, "legend-assumed", grounds.assumed),
            entry(interview, "legend-interview", grounds.interview),
            entry(survey, "legend-survey", grounds.survey),
            entry(measured, "legend-measured", grounds.measured),
        ]
    }
}

/// The points of a line in the seen columns and `more` on both sides, each with its record.
fn points<'a>(
    plan: &Plan<'a>,
    line: &'a Line,
    seen: &Range<usize>,
    more: usize,
) -> impl Iterator<Item = (&'a Felt, &'a CurvePoint)> + use<'a> {
    let records = plan.journey.curves.get(line.curve);
    let records = records.map_or(&[][..], |curve| &curve.points);
    let felt = within(line, seen, more).iter();
    felt.filter_map(move |felt| Some((felt, records.get(felt.point)?.as_ref())))
}

/// The upper and lower edge of what people answered: one standard deviation on both sides at a
/// survey, none elsewhere.
fn spread(plan: &Plan<'_>, line: &Line, seen: &Range<usize>) -> (Curve, Curve) {
    let edge = |side: f32| {
        let at = |(felt, point): (&Felt, &CurvePoint)| {
            let spread = match point.evidence {
                Evidence::Survey { spread, .. } => spread.clamp(0.0, 2.0) as f32,
                Evidence::Assumed | Evidence::Interview | Evidence::Measured => 0.0,
            };
            plan.felt_at(felt.column, felt.emotion + side * spread)
        };
        let points: Vec<Point> = points(plan, line, seen, 2).filter_map(at).collect();
        Curve::through(&points)
    };
    (edge(1.0), edge(-1.0))
}

/// How a point is known, in a word above its face, or beside it where there is no room.
fn label(plan: &Plan<'_>, felt: &Felt, evidence: &Evidence) -> Group {
    let place = plan.felt_at(felt.column, felt.emotion);
    let (Some(at), Some(lane)) = (place, plan.layout.lane(ids::EMOTION)) else {
        return Group::default();
    };
    let text = match evidence {
        Evidence::Assumed => plan.words.text("evidence-at-assumed").into_owned(),
        Evidence::Interview => plan.words.text("evidence-at-interview").into_owned(),
        Evidence::Measured => plan.words.text("evidence-at-measured").into_owned(),
        Evidence::Survey { n, .. } => {
            let blanks = [("count", n.to_string().into())];
            plan.words.fill("evidence-at-survey", &blanks)
        }
    };
    let width = width_of(&text, Weight::Medium, TEXT) + 8.0;
    let above = at.y - FACE - PILL - 4.0;
    let rect = if above > lane.min.y + 16.0 {
        Rect::new(at.x - width / 2.0, above, width, PILL)
    } else {
        // Below the face stands whether it is the peak or the end.
        Rect::new(at.x + FACE + 8.0, at.y - PILL / 2.0, width, PILL)
    };
    let mut group = Group::new(rect);
    group.add(Shape::filled(rect, 4.0, plan.theme.card.faded(0.85)));
    let place = Point::new(rect.center().x, rect.min.y + 10.2);
    let color = match evidence {
        Evidence::Assumed => plan.theme.muted,
        Evidence::Interview | Evidence::Survey { .. } | Evidence::Measured => plan.theme.ink,
    };
    let text = TextLine::new(place, text, TEXT, color);
    group.add(text.weight(Weight::Medium).centered());
    group
}

fn line(rect: Rect, stroke: Stroke) -> Shape {
    let y = rect.center().y;
    let path = Path::line([Point::new(rect.min.x, y), Point::new(rect.max.x, y)]);
    Shape::stroked(path, stroke)
}

fn assumed(rect: Rect, theme: &Theme) -> Vec<Shape> {
    vec![line(rect, stroke_of(&Evidence::Assumed, theme))]
}

fn interview(rect: Rect, theme: &Theme) -> Vec<Shape> {
    vec![line(rect, stroke_of(&Evidence::Interview, theme))]
}

fn survey(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let mut hatching = Path::default();
    for nth in 0..5_u8 {
        let x = rect.min.x + 2.0 + 5.5 * f32::from(nth);
        hatching.add_line([
            Point::new(x, rect.min.y + 2.0),
            Point::new(x, rect.max.y - 2.0),
        ]);
    }
    let evidence = Evidence::Survey { n: 0, spread: 0.0 };
    vec![
        Shape::stroked(hatching, Stroke::solid(1.0, theme.ink.faded(HATCHING))),
        line(rect, stroke_of(&evidence, theme)),
    ]
}

fn measured(rect: Rect, theme: &Theme) -> Vec<Shape> {
    vec![line(rect, stroke_of(&Evidence::Measured, theme))]
}
