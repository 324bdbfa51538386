//! What goes along when a record goes: nothing is left that points nowhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::journey::{Curve, Id, Journey};

use super::lists::{IdSet, change_all};
use super::place::{Stages, take_out};

/// Removes the touchpoints at these places, with their curve points, pain points, handoff notes and
/// comments.
pub(super) fn remove_touchpoints(journey: &mut Journey, places: &BTreeSet<usize>) {
    let stages = Stages::of(journey);
    let out = take_out(journey, &stages, places);
    let gone = gone(
        out.iter().map(|touchpoint| &touchpoint.id),
        &journey.touchpoints,
        |touchpoint| &touchpoint.id,
    );
    for curve in &mut journey.curves {
        erase(curve, &gone);
    }
    journey
        .handoffs
        .retain(|note| !gone.contains(&note.from) && !gone.contains(&note.to));
    journey
        .comments
        .retain(|comment| !gone.contains(&comment.about));
    let pains = journey.pain_points.iter().enumerate();
    let felt_there = pains.filter(|(_, pain)| gone.contains(&pain.touchpoint));
    let places = felt_there.map(|(place, _)| place).collect();
    remove_pains(journey, &places);
}

/// Removes the points of a curve at these touchpoints.
pub(super) fn erase(curve: &mut Arc<Curve>, touchpoints: &IdSet) {
    if curve
        .points
        .iter()
        .any(|point| touchpoints.contains(&point.touchpoint))
    {
        let points = &mut Arc::make_mut(curve).points;
        points.retain(|point| !touchpoints.contains(&point.touchpoint));
    }
}

/// Removes the pain points at these places; small steps no longer resolve them, votes and comments
/// on them go.
pub(super) fn remove_pains(journey: &mut Journey, places: &BTreeSet<usize>) {
    let out = extract(&mut journey.pain_points, places);
    let gone = gone(
        out.iter().map(|pain| &pain.id),
        &journey.pain_points,
        |pain| &pain.id,
    );
    change_all(
        &mut journey.small_steps,
        |step| step.resolves.iter().any(|id| gone.contains(id)),
        |step| step.resolves.retain(|id| !gone.contains(id)),
    );
    journey
        .workshop
        .votes
        .retain(|vote| !gone.contains(&vote.on));
    journey
        .comments
        .retain(|comment| !gone.contains(&comment.about));
}

/// Those of the ids that no record has any more: what points to one of two equal ids still points
/// to the other.
fn gone<'a, T>(
    out: impl Iterator<Item = &'a Id>,
    left: &[Arc<T>],
    id: impl Fn(&T) -> &Id,
) -> IdSet {
    let out: IdSet = out.cloned().collect();
    if out.is_empty() {
        return out;
    }
    let still: IdSet = left
        .iter()
        .map(|record| id(record))
        .filter(|id| out.contains(id))
        .cloned()
        .collect();
    out.without(&still)
}

/// Removes the small steps at these places, with votes and comments on them.
pub(super) fn remove_small_steps(journey: &mut Journey, places: &BTreeSet<usize>) {
    let out = extract(&mut journey.small_steps, places);
    let gone = gone(
        out.iter().map(|step| &step.id),
        &journey.small_steps,
        |step| &step.id,
    );
    journey
        .workshop
        .votes
        .retain(|vote| !gone.contains(&vote.on));
    journey
        .comments
        .retain(|comment| !gone.contains(&comment.about));
}

/// Removes the comments about these records.
pub(super) fn remove_comments_about(journey: &mut Journey, ids: &[Id]) {
    journey
        .comments
        .retain(|comment| !ids.contains(&comment.about));
}

/// Takes the items at these places out of a list.
pub(super) fn extract<T>(list: &mut Vec<T>, places: &BTreeSet<usize>) -> Vec<T> {
    let mut place = 0..;
    let here = |_: &T| place.next().is_some_and(|place| places.contains(&place));
    let (out, rest) = std::mem::take(list).into_iter().partition(here);
    *list = rest;
    out
}
