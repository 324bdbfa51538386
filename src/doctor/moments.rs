//! Rules about what stands out: the low moments, and those that matter.

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::Case;
use crate::edit::{Edit, TouchpointEdit, TouchpointField};
use crate::journey::Urgency;

/// A touchpoint that feels bad, and nobody says what goes wrong there.
pub(super) static LOW_WITHOUT_PAIN: Rule =
    Rule::new("low-without-pain", Urgency::Medium, low_without_pain);

/// From here down it feels bad.
const LOW: f64 = -1.0;

fn low_without_pain(case: &Case<'_>, found: &mut Findings) {
    let is_low = |emotion: Option<f64>| emotion.is_some_and(|emotion| emotion <= LOW);
    for step in case.steps.iter().filter(|step| is_low(step.emotion)) {
        if case.pains_at(&step.touchpoint.id).is_empty() {
            found.report(step.touchpoint);
        }
    }
}

/// A journey in which no moment matters.
pub(super) static NONE_MATTERS: Rule = Rule::new("no-moment-matters", Urgency::Low, none_matters);

/// With fewer touchpoints than this it needs no saying which of them matter.
const MANY: usize = 5;

fn none_matters(case: &Case<'_>, found: &mut Findings) {
    if case.steps.len() < MANY || case.steps.iter().any(|step| step.touchpoint.matters) {
        return;
    }
    found.report_with(Place::Journey, || {
        let peak = &case
            .insight
            .remembered_emotion
            .as_ref()
            .ok()?
            .peak
            .touchpoint;
        let step = case.step(peak)?;
        let ids = vec![peak.clone()];
        let field = TouchpointField::Matters(true);
        let edit = Edit::Touchpoint(TouchpointEdit::Set { ids, field });
        Some(Mend::new("matters", &step.touchpoint.title, edit))
    });
}

/// A journey in which more than half of the moments matter.
pub(super) static ALL_MATTER: Rule = Rule::new("too-many-moments-matter", Urgency::Low, all_matter);

fn all_matter(case: &Case<'_>, found: &mut Findings) {
    let matter = case.steps.iter().filter(|step| step.touchpoint.matters);
    if case.steps.len() >= MANY && matter.count() * 2 > case.steps.len() {
        found.report(Place::Journey);
    }
}
