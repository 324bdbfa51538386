//! The rule about the rules that a journey switches off.

use super::advice::{Findings, Mend, Place};
use super::case::Case;
use super::{RULES, Rule};
use crate::edit::{Edit, JourneyField};
use crate::journey::Urgency;

/// A rule that the journey switches off and that does not exist: it was misspelt, or is newer.
pub(super) static UNKNOWN: Rule = Rule::new("unknown-rule-off", Urgency::Low, unknown);

fn unknown(case: &Case<'_>, found: &mut Findings) {
    let off = &case.journey.rules_off;
    let is_known = |id: &&String| RULES.iter().any(|rule| rule.id == **id);
    if off.iter().all(|id| is_known(&id)) {
        return;
    }
    found.report_with(Place::Journey, || {
        let known = off.iter().filter(is_known).cloned().collect();
        let names: Vec<_> = off.iter().filter(|id| !is_known(id)).cloned().collect();
        let edit = Edit::Journey(JourneyField::RulesOff(known));
        Some(Mend::new("forget", &names.join(", "), edit))
    });
}
