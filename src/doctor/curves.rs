//! Rules about curves: what they leave out, and what they contradict.

use std::collections::HashSet;

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::Case;
use crate::edit::{CurveEdit, Edit, Which};
use crate::journey::{CurveState, EMOTION, Urgency};

/// The last touchpoint without an emotion, though the end is half of what people remember.
pub(super) static LAST_WITHOUT_EMOTION: Rule =
    Rule::new("end-without-emotion", Urgency::High, last_without_emotion);

fn last_without_emotion(case: &Case<'_>, found: &mut Findings) {
    let last = case.steps.last().filter(|step| step.emotion.is_none());
    if let (Some(step), Some(_)) = (last, case.journey.as_is()) {
        found.report(step.touchpoint);
    }
}

/// A touchpoint before the last one that the as-is curve leaves out.
pub(super) static WITHOUT_EMOTION: Rule =
    Rule::new("touchpoint-without-emotion", Urgency::Low, without_emotion);

fn without_emotion(case: &Case<'_>, found: &mut Findings) {
    if case.journey.as_is().is_none() {
        return;
    }
    let before_last = case.steps.iter().rev().skip(1).rev();
    before_last
        .filter(|step| step.emotion.is_none())
        .for_each(|step| found.report(step.touchpoint));
}

/// A wanted emotion below the one of today.
pub(super) static TO_BE_BELOW: Rule = Rule::new("to-be-below-as-is", Urgency::Medium, to_be_below);

fn to_be_below(case: &Case<'_>, found: &mut Findings) {
    let curves = case.journey.curves.iter();
    for curve in curves.filter(|curve| curve.state == CurveState::ToBe) {
        for point in &curve.points {
            let today = case.step(&point.touchpoint).and_then(|step| step.emotion);
            let Some(today) = today.filter(|today| point.emotion < *today) else {
                continue;
            };
            found.report_with(Place::point(curve, point), || {
                let emotions = vec![(point.touchpoint.clone(), today)];
                let curve = Which::Curve(curve.id.clone());
                let edit = Edit::Curve(CurveEdit::Draw { curve, emotions });
                Some(Mend::new("raise", "", edit))
            });
        }
    }
}

/// A curve that hardly moves: it tells nothing about where to begin.
pub(super) static FLAT: Rule = Rule::new("flat-curve", Urgency::Low, flat);

/// With fewer points than this a curve may be flat.
const MANY_POINTS: usize = 5;
/// A curve that stays within so many steps of emotion is flat.
const FLATNESS: f64 = 0.5;

fn flat(case: &Case<'_>, found: &mut Findings) {
    let emotions: Vec<f64> = case.steps.iter().filter_map(|step| step.emotion).collect();
    let lowest = emotions.iter().copied().fold(*EMOTION.end(), f64::min);
    let highest = emotions.iter().copied().fold(*EMOTION.start(), f64::max);
    if let Some(curve) = case.journey.as_is()
        && emotions.len() >= MANY_POINTS
        && highest - lowest < FLATNESS
    {
        found.report(curve);
    }
}

/// A second as-is curve of the same persona, of which no number is made.
pub(super) static SECOND_AS_IS: Rule = Rule::new("second-as-is", Urgency::Medium, second_as_is);

fn second_as_is(case: &Case<'_>, found: &mut Findings) {
    let mut personas = HashSet::new();
    let curves = case.journey.curves.iter();
    curves
        .filter(|curve| curve.state == CurveState::AsIs && !personas.insert(&curve.persona))
        .for_each(|curve| found.report(curve));
}

/// A curve of nobody, in a journey with personas.
pub(super) static WITHOUT_PERSONA: Rule =
    Rule::new("curve-without-persona", Urgency::Low, without_persona);

fn without_persona(case: &Case<'_>, found: &mut Findings) {
    let personas = &case.journey.personas;
    let curves = case.journey.curves.iter();
    for curve in curves.filter(|curve| curve.persona.is_none() && !personas.is_empty()) {
        found.report_with(curve, || {
            let [only] = personas.as_slice() else {
                return None;
            };
            let (id, persona) = (curve.id.clone(), Some(only.id.clone()));
            let edit = Edit::Curve(CurveEdit::SetPersona { id, persona });
            Some(Mend::new("persona", &only.name, edit))
        });
    }
}
