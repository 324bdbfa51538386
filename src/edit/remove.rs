//! What goes along when a record goes: nothing is left that points nowhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::journey::{Id, Journey};

use super::lists::change_all;
use super::place::{Stages, take_out};

/// Removes the touchpoints at these places, with their curve points, pain points, handoff notes and
/// comments.
pub(super) fn remove_touchpoints(journey: &mut Journey, places: &BTreeSet<usize>) {
    let stages = Stages::of(journey);
    let out = take_out(journey, &stages, places);
    let mut gone: BTreeSet<&Id> = out.iter().map(|touchpoint| &touchpoint.id).collect();
    // What points to one of two equal ids still points to the other.
    for touchpoint in &journey.touchpoints {
        gone.remove(&touchpoint.id);
    }
    for curve in &mut journey.curves {
        if curve
            .points
            .iter()
            .any(|point| gone.contains(&point.touchpoint))
        {
            Arc::make_mut(curve)
                .points
                .retain(|point| !gone.contains(&point.touchpoint));
        }
    }
    journey
        .handoffs
        .retain(|note| !gone.contains(&note.from) && !gone.contains(&note.to));
    journey
        .comments
        .retain(|comment| !gone.contains(&comment.about));
    let felt_there = |pain: &Id| gone.contains(pain);
    let pains = journey.pain_points.iter().enumerate();
    let places = pains
        .filter(|(_, pain)| felt_there(&pain.touchpoint))
        .map(|(place, _)| place)
        .collect();
    remove_pains(journey, &places);
}

/// Removes the pain points at these places; small steps no longer resolve them, votes and comments
/// on them go.
pub(super) fn remove_pains(journey: &mut Journey, places: &BTreeSet<usize>) {
    if places.is_empty() {
        return;
    }
    let out = extract(&mut journey.pain_points, places);
    let gone: BTreeSet<Id> = out.iter().map(|pain| pain.id.clone()).collect();
    let resolves_gone = |ids: &Vec<Id>| ids.iter().any(|id| gone.contains(id));
    change_all(
        &mut journey.small_steps,
        |step| resolves_gone(&step.resolves),
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

/// Removes the small steps at these places, with votes and comments on them.
pub(super) fn remove_small_steps(journey: &mut Journey, places: &BTreeSet<usize>) {
    let out = extract(&mut journey.small_steps, places);
    let gone: BTreeSet<&Id> = out.iter().map(|step| &step.id).collect();
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
