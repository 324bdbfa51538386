//! What of the map a patch touched.

use crate::edit::{Patch, What};
use crate::journey::{Id, List};
use crate::layout::Target;

/// The records of the map that are new; of several lists those that hold the others.
pub(super) fn added(patch: &Patch) -> Vec<Target> {
    let of = |list| patch.added(list).into_iter();
    let stages: Vec<_> = of(List::Stages).map(Target::Stage).collect();
    let touchpoints: Vec<_> = of(List::Touchpoints).map(Target::Touchpoint).collect();
    let pain_points: Vec<_> = of(List::PainPoints).map(Target::PainPoint).collect();
    let mut kinds = [stages, touchpoints, pain_points].into_iter();
    kinds
        .find(|targets| !targets.is_empty())
        .unwrap_or_default()
}

/// What of the map is new, else what moved or changed.
pub(super) fn touched(patch: &Patch) -> Vec<Target> {
    let added = added(patch);
    if !added.is_empty() {
        return added;
    }
    let changes = patch.changes().into_iter();
    let there = changes.filter(|change| change.what != What::Removed);
    let mut targets: Vec<_> = there
        .filter_map(|change| target_of(change.list, &change.id, change.second.as_ref()))
        .collect();
    targets.dedup();
    targets
}

/// What of the map a record is, by its list and its ids; `None` for what is not on it.
pub(super) fn target_of(list: List, id: &Id, second: Option<&Id>) -> Option<Target> {
    let id = id.clone();
    match list {
        List::Stages => Some(Target::Stage(id)),
        List::Touchpoints => Some(Target::Touchpoint(id)),
        List::Points => Some(point(id, second?.clone())),
        List::PainPoints => Some(Target::PainPoint(id)),
        List::Handoffs => Some(Target::Handoff {
            from: id,
            to: second?.clone(),
        }),
        List::Journey
        | List::Departments
        | List::Personas
        | List::Curves
        | List::SmallSteps
        | List::Comments
        | List::Workshop
        | List::Views
        | List::Shots => None,
    }
}

fn point(touchpoint: Id, curve: Id) -> Target {
    Target::Point { curve, touchpoint }
}
