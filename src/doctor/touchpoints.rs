//! Rules about touchpoints: who leads, what they are called, how long they take.

use std::sync::Arc;

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::{Case, Step};
use crate::edit::{Edit, TouchpointEdit, TouchpointField};
use crate::journey::{DAYS_PER_WEEK, Department, Journey, Touchpoint, Urgency};

/// A touchpoint that no department leads, in a journey that has departments.
pub(super) static WITHOUT_LEAD: Rule =
    Rule::new("touchpoint-without-lead", Urgency::Medium, without_lead);

fn without_lead(case: &Case<'_>, found: &mut Findings) {
    if case.journey.departments.is_empty() {
        return;
    }
    for (position, step) in case.steps.iter().enumerate() {
        if lead(case, step).is_some() {
            continue;
        }
        found.report_with(step.touchpoint, || {
            let lead = likely_lead(case, position, step.touchpoint)?;
            let ids = vec![step.touchpoint.id.clone()];
            let field = TouchpointField::Lead(Some(lead.id.clone()));
            let edit = Edit::Touchpoint(TouchpointEdit::Set { ids, field });
            Some(Mend::new("lead", lead.title(), edit))
        });
    }
}

fn lead<'a>(case: &Case<'a>, step: &Step<'_>) -> Option<&'a Arc<Department>> {
    step.touchpoint
        .lead
        .as_ref()
        .and_then(|lead| case.department(lead))
}

/// The one department that helps there, else the one that leads on both sides.
fn likely_lead<'a>(
    case: &Case<'a>,
    position: usize,
    touchpoint: &Touchpoint,
) -> Option<&'a Arc<Department>> {
    if let [only] = touchpoint.helps.as_slice() {
        return case.department(only);
    }
    let beside = |position: usize| lead(case, case.steps.get(position)?);
    let (before, behind) = (beside(position.checked_sub(1)?)?, beside(position + 1)?);
    (before.id == behind.id).then_some(before)
}

/// A department that leads and helps at one touchpoint.
pub(super) static LEAD_HELPS: Rule = Rule::new("lead-helps-too", Urgency::Low, lead_helps);

fn lead_helps(case: &Case<'_>, found: &mut Findings) {
    for touchpoint in &case.journey.touchpoints {
        let Some(lead) = touchpoint.lead.as_ref() else {
            continue;
        };
        if !touchpoint.helps.contains(lead) {
            continue;
        }
        found.report_with(touchpoint, || {
            let helps = touchpoint.helps.iter().filter(|id| *id != lead);
            let field = TouchpointField::Helps(helps.cloned().collect());
            let ids = vec![touchpoint.id.clone()];
            let edit = Edit::Touchpoint(TouchpointEdit::Set { ids, field });
            let name = case.department(lead)?.title();
            Some(Mend::new("only-lead", name, edit))
        });
    }
}

/// Two touchpoints side by side with the same title.
pub(super) static REPEATED: Rule = Rule::new("touchpoint-repeated", Urgency::Low, repeated);

fn repeated(case: &Case<'_>, found: &mut Findings) {
    let pairs = case.steps.iter().zip(case.steps.iter().skip(1));
    for (before, behind) in pairs {
        let title = behind.touchpoint.title.trim();
        if !title.is_empty() && same_words(before.touchpoint.title.trim(), title) {
            found.report(behind.touchpoint);
        }
    }
}

/// A touchpoint whose title begins with a department: it tells what the organisation does.
pub(super) static NAMED_LIKE_DEPARTMENT: Rule = Rule::new(
    "touchpoint-tells-of-department",
    Urgency::Low,
    named_like_department,
);

fn named_like_department(case: &Case<'_>, found: &mut Findings) {
    let names = names(case.journey);
    for touchpoint in &case.journey.touchpoints {
        let title = touchpoint.title.trim();
        let begins = |name: &&str| {
            let rest = title.get(name.len()..);
            let start = title.get(..name.len()).unwrap_or_default();
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
                && same_words(start, name)
        };
        if names.iter().any(begins) {
            found.report(touchpoint);
        }
    }
}

/// Departments that are compared with titles; a journey with more is told by its leads.
const NAMED: usize = 64;

/// Names and short names of departments.
pub(super) fn names(journey: &Journey) -> Vec<&str> {
    let departments = journey.departments.iter().take(NAMED);
    let names = departments.flat_map(|department| [&department.name, &department.short]);
    names
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect()
}

/// Whether two texts differ at most in capital letters.
pub(super) fn same_words(a: &str, b: &str) -> bool {
    let letters = |text: &str| {
        text.chars()
            .flat_map(char::to_lowercase)
            .collect::<Vec<_>>()
    };
    a.len() == b.len() && letters(a) == letters(b)
}

/// Touchpoints without any time in a journey in which others have one: the lead time is too short.
pub(super) static TIMES_MISSING: Rule = Rule::new("times-missing", Urgency::Low, times_missing);

fn times_missing(case: &Case<'_>, found: &mut Findings) {
    let is_timed = |touchpoint: &Touchpoint| touchpoint.work.is_some() || touchpoint.wait.is_some();
    let touchpoints = &case.journey.touchpoints;
    if !touchpoints.iter().any(|touchpoint| is_timed(touchpoint)) {
        return;
    }
    let missing = touchpoints
        .iter()
        .filter(|touchpoint| !is_timed(touchpoint));
    missing.for_each(|touchpoint| found.report(touchpoint));
}

/// More than two weeks of waiting, and nothing that goes wrong there.
pub(super) static LONG_WAIT: Rule = Rule::new("long-wait-without-pain", Urgency::Low, long_wait);

/// Weeks of waiting that nobody takes lightly.
const LONG_WEEKS: f64 = 2.0;

fn long_wait(case: &Case<'_>, found: &mut Findings) {
    for touchpoint in &case.journey.touchpoints {
        let day = case.journey.hours_per_day;
        let hours = touchpoint.wait.as_ref().and_then(|wait| wait.hours(day));
        let is_long = hours.is_some_and(|hours| hours > LONG_WEEKS * DAYS_PER_WEEK * day);
        if is_long && case.pains_at(&touchpoint.id).is_empty() {
            found.report(Place::from(touchpoint));
        }
    }
}
