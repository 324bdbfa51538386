//! What of the map a patch touched.

use crate::edit::{Change, Patch, What};
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
    let mut targets: Vec<_> = there.filter_map(target_of).collect();
    targets.dedup();
    targets
}

fn target_of(change: Change) -> Option<Target> {
    let Change {
        list, id, second, ..
    } = change;
    match list {
        List::Stages => Some(Target::Stage(id)),
        List::Touchpoints => Some(Target::Touchpoint(id)),
        List::Points => Some(point(id, second?)),
        List::PainPoints => Some(Target::PainPoint(id)),
        List::Handoffs => Some(Target::Handoff {
            from: id,
            to: second?,
        }),
        List::Journey
        | List::Departments
        | List::Personas
        | List::Curves
        | List::SmallSteps
        | List::Comments
        | List::Workshop
        | List::Views => None,
    }
}

fn point(touchpoint: Id, curve: Id) -> Target {
    Target::Point { curve, touchpoint }
}
