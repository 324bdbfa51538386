//! The order on the map.

use std::collections::BTreeMap;

use super::Journey;
use super::names::{Name, Places};

/// Touchpoints in the order of the map as indices, each with the index of its stage.
///
/// The order of the stages comes first, then the order of the list. The stage of each is that of
/// [`stages_of_touchpoints`].
pub fn touchpoints_in_order(journey: &Journey) -> Vec<(usize, Option<usize>)> {
    sorted(stages_of_touchpoints(journey))
}

/// The same from the number of stages, the place of each and the name that each touchpoint gives.
pub(crate) fn named_in_order(
    count: usize,
    places: &Places,
    named: impl Iterator<Item = Name>,
) -> Vec<(usize, Option<usize>)> {
    sorted(stages_of(count, |name| places.of(name), named))
}

fn sorted(stages: Vec<Option<usize>>) -> Vec<(usize, Option<usize>)> {
    let mut ordered: Vec<_> = stages.into_iter().enumerate().collect();
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
    let named = journey.touchpoints.iter();
    let named = named.map(|touchpoint| &touchpoint.stage);
    stages_of(
        journey.stages.len(),
        |id| stage_by_id.get(id).copied(),
        named,
    )
}

fn stages_of<T: Copy + PartialEq>(
    count: usize,
    place: impl Fn(T) -> Option<usize>,
    touchpoints: impl Iterator<Item = T>,
) -> Vec<Option<usize>> {
    let mut stage = (count > 0).then_some(0);
    let mut last = None;
    let stage_of = |named| {
        // Touchpoints of a stage stand together, so that most need no look-up.
        if last != Some(named) {
            last = Some(named);
            stage = place(named).or(stage);
        }
        stage
    };
    touchpoints.map(stage_of).collect()
}
