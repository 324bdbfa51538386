//! Rules about pain points: where they come from, and what is done about them.

use std::collections::HashMap;

use super::Rule;
use super::advice::{Findings, Mend};
use super::case::Case;
use crate::edit::{Edit, PainEdit, PainField};
use crate::journey::{Date, PainPoint, PainState, SmallStep, StepState, Urgency, folded};

/// From here on a pain point is severe.
const SEVERE: i64 = 4;

/// Emotions beyond these are low and high.
const LOW: f64 = -1.0;
const HIGH: f64 = 1.0;

/// A severe pain point of which nobody knows where it comes from.
pub(super) static SEVERE_WITHOUT_CAUSE: Rule =
    Rule::new("severe-without-cause", Urgency::Medium, without_cause);

fn without_cause(case: &Case<'_>, found: &mut Findings) {
    let severe = case.open_pains().filter(|pain| pain.severity >= SEVERE);
    severe
        .filter(|pain| pain.caused_by.is_empty())
        .for_each(|pain| found.report(pain));
}

/// A severe pain point about which nobody will do anything.
pub(super) static SEVERE_WITHOUT_STEP: Rule =
    Rule::new("severe-without-step", Urgency::Medium, without_step);

fn without_step(case: &Case<'_>, found: &mut Findings) {
    let severe = case.open_pains().filter(|pain| pain.severity >= SEVERE);
    severe
        .filter(|pain| pain.state == PainState::Open && case.cures(&pain.id).is_empty())
        .for_each(|pain| found.report(pain));
}

/// An open pain point whose small steps are all done.
pub(super) static DONE_BUT_OPEN: Rule = Rule::new("done-but-open", Urgency::Medium, done_but_open);

fn done_but_open(case: &Case<'_>, found: &mut Findings) {
    for pain in case.open_pains() {
        let cures = case.cures(&pain.id);
        let done: Vec<&Date> = cures.iter().filter_map(|step| done_on(step)).collect();
        if cures.is_empty() || done.len() < cures.len() {
            continue;
        }
        found.report_with(pain, || {
            let on = done.into_iter().max()?.clone();
            let field = PainField::State(PainState::Solved { on });
            let ids = vec![pain.id.clone()];
            Some(Mend::new(
                "solve",
                "",
                Edit::Pain(PainEdit::Set { ids, field }),
            ))
        });
    }
}

fn done_on(step: &SmallStep) -> Option<&Date> {
    match &step.state {
        StepState::Done { on } => Some(on),
        StepState::Idea | StepState::Planned { .. } | StepState::Doing => None,
    }
}

/// A solved pain point where it feels as bad as before, and nothing else goes wrong.
pub(super) static SOLVED_BUT_LOW: Rule = Rule::new("solved-but-low", Urgency::Low, solved_but_low);

fn solved_but_low(case: &Case<'_>, found: &mut Findings) {
    let solved = case.journey.pain_points.iter();
    for pain in solved.filter(|pain| matches!(pain.state, PainState::Solved { .. })) {
        let emotion = case.step(&pain.touchpoint).and_then(|step| step.emotion);
        let others = case.pains_at(&pain.touchpoint);
        let is_low = emotion.is_some_and(|emotion| emotion <= LOW);
        if is_low && !others.iter().any(|other| other.is_open()) {
            found.report(pain);
        }
    }
}

/// A severe pain point where the curve says that it feels good.
pub(super) static SEVERE_ON_A_HIGH: Rule =
    Rule::new("severe-on-a-high", Urgency::Low, severe_on_a_high);

fn severe_on_a_high(case: &Case<'_>, found: &mut Findings) {
    for pain in case.open_pains().filter(|pain| pain.severity >= SEVERE) {
        let emotion = case.step(&pain.touchpoint).and_then(|step| step.emotion);
        if emotion.is_some_and(|emotion| emotion >= HIGH) {
            found.report(pain);
        }
    }
}

/// Two open pain points of one touchpoint with the same title.
pub(super) static TWINS: Rule = Rule::new("same-pain-twice", Urgency::Low, twins);

fn twins(case: &Case<'_>, found: &mut Findings) {
    let mut first_by_name: HashMap<_, &PainPoint> = HashMap::new();
    for pain in case.open_pains().filter(|pain| !pain.title.is_empty()) {
        let name = (&pain.touchpoint, folded(&pain.title));
        let Some(first) = first_by_name.get(&name) else {
            first_by_name.insert(name, pain);
            continue;
        };
        found.report_with(pain, || {
            // Where the two differ, something would be lost.
            let id = first.id.clone();
            let is_same = PainPoint {
                id,
                ..PainPoint::clone(pain)
            } == **first;
            let ids = vec![pain.id.clone()];
            let edit = Edit::Pain(PainEdit::Remove { ids });
            is_same.then(|| Mend::new("remove-twin", "", edit))
        });
    }
}
