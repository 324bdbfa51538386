//! Rules about who answers for pain points.

use std::sync::Arc;

use super::Rule;
use super::advice::{Findings, Mend};
use super::case::Case;
use crate::edit::{Edit, PainEdit, PainField, PainPart, TouchpointEdit};
use crate::journey::{Department, PainPoint, Urgency};

/// An open pain point that no department owns.
pub(super) static WITHOUT_OWNER: Rule =
    Rule::new("pain-without-owner", Urgency::High, without_owner);

fn without_owner(case: &Case<'_>, found: &mut Findings) {
    for pain in case.open_pains().filter(|pain| case.owner(pain).is_none()) {
        found.report_with(pain, || {
            let owner = likely_owner(case, pain)?;
            let field = PainField::Owner(Some(owner.id.clone()));
            let ids = vec![pain.id.clone()];
            let edit = Edit::Pain(PainEdit::Set { ids, field });
            Some(Mend::new("give", owner.title(), edit))
        });
    }
}

/// The one department that can mend it, else the one that leads where it is felt.
fn likely_owner<'a>(case: &Case<'a>, pain: &PainPoint) -> Option<&'a Arc<Department>> {
    if let [only] = pain.fixed_by.as_slice() {
        return case.department(only);
    }
    let lead = case.step(&pain.touchpoint)?.touchpoint.lead.as_ref()?;
    case.department(lead)
}

/// An owner that neither leads nor helps where the pain is felt, and neither causes nor mends it.
pub(super) static OWNER_ELSEWHERE: Rule =
    Rule::new("owner-takes-no-part", Urgency::Medium, owner_elsewhere);

fn owner_elsewhere(case: &Case<'_>, found: &mut Findings) {
    for pain in case.open_pains() {
        let Some((owner, step)) = case.owner(pain).zip(case.step(&pain.touchpoint)) else {
            continue;
        };
        let touchpoint = step.touchpoint;
        let mut parts = touchpoint.lead.iter().chain(&touchpoint.helps);
        let mut roles = pain.caused_by.iter().chain(&pain.fixed_by);
        if parts.any(|id| *id == owner.id) || roles.any(|id| *id == owner.id) {
            continue;
        }
        found.report_with(pain, || {
            let ids = vec![touchpoint.id.clone()];
            let department = owner.id.clone();
            let edit = TouchpointEdit::Help {
                ids,
                department,
                on: true,
            };
            Some(Mend::new("help", owner.title(), Edit::Touchpoint(edit)))
        });
    }
}

/// One department that owns every pain point, though others have a part in them.
pub(super) static ONE_OWNER: Rule = Rule::new("one-owner-for-all", Urgency::Medium, one_owner);

/// With fewer pain points it says nothing that one department owns them all.
const MANY_PAINS: usize = 3;

fn one_owner(case: &Case<'_>, found: &mut Findings) {
    let all = case.open_pains().count();
    let owning = &case.insight.ownership;
    let only = owning.iter().find(|one| one.owns.len() == all);
    if all < MANY_PAINS || case.journey.departments.len() < 2 {
        return;
    }
    if let Some(department) = only.and_then(|one| case.department(&one.department)) {
        found.report(department);
    }
}

/// An open pain point with an owner, of which nobody knows who can mend it.
pub(super) static NOBODY_FIXES: Rule = Rule::new("nobody-can-mend", Urgency::Low, nobody_fixes);

fn nobody_fixes(case: &Case<'_>, found: &mut Findings) {
    for pain in case.open_pains().filter(|pain| pain.fixed_by.is_empty()) {
        let Some(owner) = case.owner(pain) else {
            continue;
        };
        found.report_with(pain, || {
            let edit = PainEdit::Involve {
                ids: vec![pain.id.clone()],
                department: owner.id.clone(),
                part: PainPart::Fixes,
                on: true,
            };
            Some(Mend::new("fix", owner.title(), Edit::Pain(edit)))
        });
    }
}
