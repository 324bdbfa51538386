//! What a target is, in a sentence.

use crate::journey::{CurveState, Id, PainState};
use crate::lanes::Plan;
use crate::layout::Target;
use crate::words::{Blank, isolated};

/// What a target is, in a sentence for those who cannot see it; its id where it is not there.
pub(super) fn describe(plan: &Plan<'_>, target: &Target) -> String {
    let told = match target {
        Target::Stage(id) => plan
            .journey
            .stage(id)
            .map(|stage| fill(plan, "told-stage", &[("title", &stage.title)])),
        Target::Touchpoint(id) => touchpoint(plan, id),
        Target::Point { curve, touchpoint } => point(plan, curve, touchpoint),
        Target::PainPoint(id) => pain_point(plan, id),
        Target::Handoff { from, to } => handoff(plan, from, to),
        Target::Department(id) => plan
            .department(id)
            .map(|department| department.title().to_owned()),
    };
    told.unwrap_or_else(|| plan.words.text("told-gone").into_owned())
}

fn fill(plan: &Plan<'_>, key: &str, blanks: &[(&'static str, &str)]) -> String {
    let blanks: Vec<_> = blanks
        .iter()
        .map(|(name, text)| (*name, Blank::from(*text)))
        .collect();
    plan.words.label(key, &blanks)
}

fn touchpoint(plan: &Plan<'_>, id: &Id) -> Option<String> {
    let touchpoint = plan.touchpoint(id)?;
    let Some(lead) = &touchpoint.lead else {
        return Some(fill(
            plan,
            "told-touchpoint",
            &[("title", &touchpoint.title)],
        ));
    };
    let lead = plan.name(lead);
    if touchpoint.helps.is_empty() {
        return Some(fill(
            plan,
            "told-touchpoint-led",
            &[("title", &touchpoint.title), ("lead", lead)],
        ));
    }
    let helps = touchpoint.helps.iter();
    let helps: Vec<_> = helps.map(|id| isolated(plan.name(id))).collect();
    let blanks = [
        ("title", touchpoint.title.as_str()),
        ("lead", lead),
        ("helps", &helps.join(", ")),
    ];
    Some(fill(plan, "told-touchpoint-helped", &blanks))
}

fn point(plan: &Plan<'_>, curve: &Id, touchpoint: &Id) -> Option<String> {
    let (curve, point) = plan.point(curve, touchpoint)?;
    let title = plan
        .touchpoint(touchpoint)
        .map_or("", |touchpoint| touchpoint.title.as_str());
    let emotion = plan.words.signed(point.emotion, 1);
    let state = match &curve.state {
        CurveState::AsIs => plan.words.text("curve-as-is").into_owned(),
        CurveState::ToBe => plan.words.text("curve-to-be").into_owned(),
        CurveState::Believed { by } => {
            fill(plan, "curve-believed", &[("department", plan.name(by))])
        }
    };
    Some(fill(
        plan,
        "told-point",
        &[("title", title), ("emotion", &emotion), ("curve", &state)],
    ))
}

fn pain_point(plan: &Plan<'_>, id: &Id) -> Option<String> {
    let pain = plan.pain_point(id)?;
    let nobody = plan.words.text("told-nobody");
    let owner = pain
        .owner
        .as_ref()
        .map_or(nobody.as_ref(), |owner| plan.name(owner));
    let severity = pain.severity.to_string();
    let blanks = [
        ("title", pain.title.as_str()),
        ("severity", &severity),
        ("owner", owner),
    ];
    let key = match pain.state {
        PainState::Solved { .. } => "told-pain-solved",
        PainState::Dismissed => "told-pain-dismissed",
        PainState::Open | PainState::Planned | PainState::InProgress => "told-pain",
    };
    Some(fill(plan, key, &blanks))
}

fn handoff(plan: &Plan<'_>, from: &Id, to: &Id) -> Option<String> {
    let handoff = plan
        .handoff_to(to)
        .filter(|handoff| handoff.from == **from)?;
    let (from, to) = (
        plan.name(&handoff.from_department),
        plan.name(&handoff.to_department),
    );
    let Ok(change) = handoff.emotion_change else {
        return Some(fill(plan, "told-handoff", &[("from", from), ("to", to)]));
    };
    let change = plan.words.signed(change, 1);
    Some(fill(
        plan,
        "told-handoff-felt",
        &[("from", from), ("to", to), ("change", &change)],
    ))
}
