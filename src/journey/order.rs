//! The order on the map.

use std::collections::BTreeMap;

use super::{Id, Journey};

/// Touchpoints in the order of the map as indices, each with the index of its stage.
///
/// The order of the stages comes first, then the order of the list. The stage of each is that of
/// [`stages_of_touchpoints`].
pub fn touchpoints_in_order(journey: &Journey) -> Vec<(usize, Option<usize>)> {
    let mut ordered: Vec<_> = stages_of_touchpoints(journey)
        .into_iter()
        .enumerate()
        .collect();
    ordered.sort_by_key(|&(index, stage)| (stage, index));
    ordered
}

/// The index of the stage of each touchpoint, in the order of the list.
///
/// A touchpoint that names no stage (or one that is not there) stays with the touchpoint before it;
/// the first of all goes to the first stage. It is `None` only where the journey has no stages.
pub fn stages_of_touchpoints(journey: &Journey) -> Vec<Option<usize>> {
    let mut stage_by_id = BTreeMap::new();
    for (index, stage) in journey.stages.iter().enumerate() {
        stage_by_id.entry(&stage.id).or_insert(index);
    }
    let mut stage = (!journey.stages.is_empty()).then_some(0);
    let mut named: Option<&Id> = None;
    let touchpoints = journey.touchpoints.iter();
    touchpoints
        .map(|touchpoint| {
            // Touchpoints of a stage stand together, so that most need no look-up.
            if named != Some(&touchpoint.stage) {
                named = Some(&touchpoint.stage);
                stage = stage_by_id.get(&touchpoint.stage).copied().or(stage);
            }
            stage
        })
        .collect()
}
