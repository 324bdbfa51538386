//! What of the map a patch touched.

use crate::edit::{Patch, What};
use crate::journey::List;
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
        .filter_map(|change| Target::of_record(change.list, &change.id, change.second.as_ref()))
        .collect();
    targets.dedup();
    targets
}
