//! The order on the map, and ids for records that were written without one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Id, Journey, slug};

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

/// Gives a slug of its title to each record that has no id; tells whether there were any.
pub fn complete_ids(journey: &mut Journey) -> bool {
    let mut changed = false;
    macro_rules! complete {
        ($list:ident, $title:ident, $fallback:literal) => {
            changed |= complete_list(
                &mut journey.$list,
                $fallback,
                |record| record.id.clone(),
                |record| record.$title.clone(),
                |record, id| record.id = id,
            );
        };
    }
    complete!(departments, name, "department");
    complete!(personas, name, "persona");
    complete!(stages, title, "stage");
    complete!(touchpoints, title, "touchpoint");
    complete!(pain_points, title, "pain-point");
    complete!(small_steps, title, "small-step");
    complete!(comments, text, "comment");
    complete!(views, title, "view");
    let state = |curve: &super::Curve| format!("{:?}", curve.state);
    changed |= complete_list(
        &mut journey.curves,
        "curve",
        |curve| curve.id.clone(),
        state,
        |curve, id| curve.id = id,
    );
    changed
}

fn complete_list<T: Clone>(
    list: &mut [Arc<T>],
    fallback: &str,
    id: impl Fn(&T) -> Id,
    title: impl Fn(&T) -> String,
    set: impl Fn(&mut T, Id),
) -> bool {
    if list.iter().all(|record| !id(record).is_empty()) {
        return false;
    }
    let mut taken: BTreeSet<Id> = list.iter().map(|record| id(record)).collect();
    for record in list.iter_mut().filter(|record| id(record).is_empty()) {
        let name = slug(&title(record), fallback, &taken);
        taken.insert(name.clone());
        set(Arc::make_mut(record), name);
    }
    true
}
