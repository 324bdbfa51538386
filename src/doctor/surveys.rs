//! Rules about how emotions are known.

use std::sync::Arc;

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::Case;
use crate::edit::{CurveEdit, Edit};
use crate::journey::{Curve, CurvePoint, Evidence, Urgency};

/// A survey of so few that single people could be recognised.
pub(super) static FEW_ANSWERS: Rule = Rule::new("few-answers", Urgency::High, few_answers);

/// From so many answers on nobody can be recognised.
const ENOUGH: i64 = 5;

fn few_answers(case: &Case<'_>, found: &mut Findings) {
    for (curve, point) in answered(case, |n, _| (1..ENOUGH).contains(&n)) {
        found.report_with(Place::point(curve, point), || {
            Some(known(curve, point, ("call-interview", Evidence::Interview)))
        });
    }
}

/// A survey that nobody answered.
pub(super) static NO_ANSWERS: Rule = Rule::new("no-answers", Urgency::Medium, no_answers);

fn no_answers(case: &Case<'_>, found: &mut Findings) {
    for (curve, point) in answered(case, |n, _| n < 1) {
        found.report_with(Place::point(curve, point), || {
            Some(known(curve, point, ("call-assumed", Evidence::Assumed)))
        });
    }
}

/// A survey whose answers lie far apart: its mean is what nobody said.
pub(super) static DIVIDED: Rule = Rule::new("divided-answers", Urgency::Low, divided);

/// Half of the widest standard deviation that answers from −2 to +2 can have.
const WIDE: f64 = 1.2;

fn divided(case: &Case<'_>, found: &mut Findings) {
    for (curve, point) in answered(case, |n, spread| n >= ENOUGH && spread >= WIDE) {
        found.report(Place::point(curve, point));
    }
}

/// The points of surveys of which `wanted` says so by number and spread of their answers.
fn answered<'a>(
    case: &Case<'a>,
    wanted: fn(i64, f64) -> bool,
) -> impl Iterator<Item = (&'a Arc<Curve>, &'a Arc<CurvePoint>)> {
    let curves = case.journey.curves.iter();
    let points = curves.flat_map(|curve| curve.points.iter().map(move |point| (curve, point)));
    points.filter(move |(_, point)| match point.evidence {
        Evidence::Survey { n, spread } => wanted(n, spread),
        Evidence::Assumed | Evidence::Interview | Evidence::Measured => false,
    })
}

fn known(curve: &Curve, point: &CurvePoint, (key, evidence): (&'static str, Evidence)) -> Mend {
    let edit = CurveEdit::SetEvidence {
        curve: curve.id.clone(),
        touchpoints: vec![point.touchpoint.clone()],
        evidence,
    };
    Mend::new(key, "", Edit::Curve(edit))
}

/// An as-is curve of which nothing is known from those who make the journey.
pub(super) static ALL_ASSUMED: Rule = Rule::new("all-assumed", Urgency::Medium, all_assumed);

/// A curve of fewer points is only begun.
const MANY: usize = 4;

fn all_assumed(case: &Case<'_>, found: &mut Findings) {
    let assumed = case.insight.evidence;
    let all = assumed.is_ok_and(|grounds| grounds.assumed >= MANY && grounds.assumed_share >= 1.0);
    if let Some(curve) = case.journey.as_is().filter(|_| all) {
        found.report(curve);
    }
}
