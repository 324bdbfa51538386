//! Rules about departments: who is heard, who has nothing to do here, who can be told apart.

use std::collections::{HashMap, HashSet};

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::Case;
use crate::edit::{DepartmentEdit, DepartmentField, Edit};
use crate::journey::{Id, Journey, Pattern, Urgency};

/// A department that takes part and has no voice, in a journey in which others have one.
pub(super) static WITHOUT_VOICE: Rule =
    Rule::new("part-without-voice", Urgency::Medium, without_voice);

fn without_voice(case: &Case<'_>, found: &mut Findings) {
    let inclusion = &case.insight.inclusion;
    if inclusion.without_voice.len() == inclusion.taking_part.len() {
        return;
    }
    let unheard = inclusion.without_voice.iter();
    unheard
        .filter_map(|id| case.department(id))
        .for_each(|department| found.report(department));
}

/// A department that nothing in the journey speaks of.
pub(super) static IDLE: Rule = Rule::new("idle-department", Urgency::Low, idle);

fn idle(case: &Case<'_>, found: &mut Findings) {
    let doing = doing(case.journey);
    let parts = case.insight.inclusion.departments.iter();
    for part in parts.filter(|part| !part.takes_part() && !part.voice.is_heard()) {
        let department = case.department(&part.department);
        let Some(department) = department.filter(|department| !doing.contains(&department.id))
        else {
            continue;
        };
        found.report_with(department, || {
            let id = department.id.clone();
            let edit = Edit::Department(DepartmentEdit::Remove { id });
            Some(Mend::new("remove", department.title(), edit))
        });
    }
}

/// The departments that do small steps, or through whose eyes a view looks.
fn doing(journey: &Journey) -> HashSet<&Id> {
    let steps = journey.small_steps.iter();
    let views = journey.views.iter();
    steps
        .flat_map(|step| &step.departments)
        .chain(views.filter_map(|view| view.lens.as_ref()))
        .collect()
}

/// A department with colour and pattern of another one.
pub(super) static ALIKE: Rule = Rule::new("departments-alike", Urgency::Low, alike);

fn alike(case: &Case<'_>, found: &mut Findings) {
    let departments = &case.journey.departments;
    let look = |color, pattern: Pattern| format!("{color:?} {pattern:?}");
    let mut looks: HashMap<String, usize> = HashMap::new();
    for department in departments {
        *looks
            .entry(look(&department.color, department.pattern))
            .or_default() += 1;
    }
    let mut seen = HashSet::new();
    for department in departments {
        if seen.insert(look(&department.color, department.pattern)) {
            continue;
        }
        found.report_with(department, || {
            let is_free =
                |pattern: &Pattern| !looks.contains_key(&look(&department.color, *pattern));
            let pattern = Pattern::ALL.into_iter().find(is_free)?;
            let (id, field) = (department.id.clone(), DepartmentField::Pattern(pattern));
            let edit = Edit::Department(DepartmentEdit::Set { id, field });
            Some(Mend::new("pattern", department.title(), edit))
        });
    }
}

/// A short name that is too long for the sign of a department.
pub(super) static LONG_SHORT_NAME: Rule =
    Rule::new("long-short-name", Urgency::Low, long_short_name);

/// More letters than this do not fit into the sign.
const LETTERS: usize = 4;

fn long_short_name(case: &Case<'_>, found: &mut Findings) {
    let departments = case.journey.departments.iter();
    departments
        .filter(|department| department.short.chars().count() > LETTERS)
        .for_each(|department| found.report(Place::from(department)));
}
