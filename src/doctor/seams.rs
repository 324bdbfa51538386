//! Rules about handoffs: what falls there, and whether what was agreed holds.

use super::Rule;
use super::advice::{Findings, Place};
use super::case::Case;
use crate::insight::Handoff;
use crate::journey::Urgency;

/// A handoff where the emotion falls and nothing is agreed.
pub(super) static FALLS_WITHOUT_AGREEMENT: Rule = Rule::new(
    "falls-without-agreement",
    Urgency::Medium,
    falls_without_agreement,
);

fn falls_without_agreement(case: &Case<'_>, found: &mut Findings) {
    let falling = falling(case, 0.0).filter(|handoff| !handoff.agreement);
    falling.for_each(|handoff| found.report(Place::handoff(handoff)));
}

/// A handoff with an agreement where the emotion falls all the same.
pub(super) static AGREEMENT_DOES_NOT_HOLD: Rule = Rule::new(
    "agreement-does-not-hold",
    Urgency::Medium,
    agreement_does_not_hold,
);

/// A fall that no agreement should let happen.
const DEEP: f64 = 1.0;

fn agreement_does_not_hold(case: &Case<'_>, found: &mut Findings) {
    let falling = falling(case, DEEP).filter(|handoff| handoff.agreement);
    falling.for_each(|handoff| found.report(Place::handoff(handoff)));
}

/// The handoffs at which the emotion falls, and by `least` at least.
fn falling<'c>(case: &'c Case<'_>, least: f64) -> impl Iterator<Item = &'c Handoff> {
    let falls = move |fall: f64| fall > 0.0 && fall >= least;
    let handoffs = case.insight.handoffs.iter();
    handoffs.filter(move |handoff| handoff.fall().is_ok_and(falls))
}

/// Work that passes to a department for one touchpoint, and back.
pub(super) static BACK_AND_FORTH: Rule = Rule::new("back-and-forth", Urgency::Low, back_and_forth);

fn back_and_forth(case: &Case<'_>, found: &mut Findings) {
    let handoffs = &case.insight.handoffs;
    for (there, back) in handoffs.iter().zip(handoffs.iter().skip(1)) {
        let is_next = back.position == there.position + 1;
        if is_next && back.to_department == there.from_department {
            found.report(Place::handoff(there));
        }
    }
}

/// What is said about a handoff between neighbours that one department leads both.
pub(super) static NO_LONGER_A_HANDOFF: Rule =
    Rule::new("no-longer-a-handoff", Urgency::Low, no_longer_a_handoff);

fn no_longer_a_handoff(case: &Case<'_>, found: &mut Findings) {
    for note in &case.journey.handoffs {
        let leads = [&note.from, &note.to].map(|id| case.step(id)?.touchpoint.lead.as_ref());
        if let [Some(from), Some(to)] = leads
            && from == to
        {
            let (from, to) = (note.from.clone(), note.to.clone());
            found.report(Place::Handoff { from, to });
        }
    }
}
