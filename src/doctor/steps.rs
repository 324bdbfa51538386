//! Rules about small steps: who does them, what for, until when.

use super::Rule;
use super::advice::{Findings, Mend};
use super::case::Case;
use crate::edit::{Edit, SmallStepEdit, SmallStepField};
use crate::journey::{SmallStep, StepState, Urgency};

/// A small step that somebody promised, and no department does.
pub(super) static WITHOUT_DEPARTMENT: Rule = Rule::new(
    "step-without-department",
    Urgency::Medium,
    without_department,
);

fn without_department(case: &Case<'_>, found: &mut Findings) {
    let steps = case.journey.small_steps.iter();
    for step in steps.filter(|step| step.departments.is_empty() && is_ahead(step)) {
        found.report_with(step, || {
            let mut owners = step.resolves.iter().filter_map(|id| {
                let pain = case.pain(id)?;
                case.owner(pain)
            });
            let owner = owners.next()?;
            if owners.any(|other| other.id != owner.id) {
                return None;
            }
            let ids = vec![step.id.clone()];
            let field = SmallStepField::Departments(vec![owner.id.clone()]);
            let edit = Edit::SmallStep(SmallStepEdit::Set { ids, field });
            Some(Mend::new("give", owner.title(), edit))
        });
    }
}

fn is_ahead(step: &SmallStep) -> bool {
    match step.state {
        StepState::Idea | StepState::Planned { .. } | StepState::Doing => true,
        StepState::Done { .. } => false,
    }
}

/// A small step that resolves nothing.
pub(super) static WITHOUT_PAIN: Rule = Rule::new("step-without-pain", Urgency::Low, without_pain);

fn without_pain(case: &Case<'_>, found: &mut Findings) {
    let steps = case.journey.small_steps.iter();
    steps
        .filter(|step| step.resolves.is_empty())
        .for_each(|step| found.report(step));
}

/// A small step that is planned for no day.
pub(super) static WITHOUT_DATE: Rule = Rule::new("step-without-date", Urgency::Low, without_date);

fn without_date(case: &Case<'_>, found: &mut Findings) {
    let steps = case.journey.small_steps.iter();
    steps
        .filter(|step| step.state == StepState::Planned { due: None })
        .for_each(|step| found.report(step));
}
