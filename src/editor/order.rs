//! The order of things on the map.

use std::collections::HashMap;

use crate::journey::{Id, Journey, PainPoint, touchpoints_in_order};
use crate::layout::Target;

/// A touchpoint on the map with the place of its stage.
pub(super) struct Placed<'a> {
    pub(super) id: &'a Id,
    pub(super) stage: Option<usize>,
}

/// The touchpoints in the order of the map.
pub(super) fn placed(journey: &Journey) -> Vec<Placed<'_>> {
    let ordered = touchpoints_in_order(journey).into_iter();
    let placed = ordered.filter_map(|(place, stage)| {
        let id = &journey.touchpoints.get(place)?.id;
        Some(Placed { id, stage })
    });
    placed.collect()
}

/// The touchpoint that a thing is or belongs to.
pub(super) fn touchpoint_of(journey: &Journey, target: &Target) -> Option<Id> {
    match target {
        Target::Touchpoint(id) => Some(id.clone()),
        Target::Point { touchpoint, .. } => Some(touchpoint.clone()),
        Target::PainPoint(id) => Some(journey.pain_point(id)?.touchpoint.clone()),
        Target::Handoff { to, .. } => Some(to.clone()),
        Target::Stage(_) | Target::Department(_) => None,
    }
}

/// The place in the list of stages of the stage that a thing is or belongs to.
pub(super) fn stage_of(journey: &Journey, target: &Target) -> Option<usize> {
    if let Target::Stage(id) = target {
        return journey.stages.iter().position(|stage| stage.id == *id);
    }
    let touchpoint = touchpoint_of(journey, target)?;
    let placed = placed(journey);
    placed.iter().find(|placed| *placed.id == touchpoint)?.stage
}

/// The pain points of a touchpoint, from top to bottom.
pub(super) fn pains_at<'a>(
    journey: &'a Journey,
    touchpoint: &'a Id,
) -> impl Iterator<Item = &'a PainPoint> {
    let pains = journey.pain_points.iter().map(AsRef::as_ref);
    pains.filter(move |pain: &&PainPoint| pain.touchpoint == *touchpoint)
}

/// All of the same kind in their order; of points those of the same curve.
pub(super) fn same_kind_in_order(journey: &Journey, target: &Target) -> Vec<Target> {
    let touchpoints = placed(journey);
    match target {
        Target::Stage(_) => {
            let stages = journey.stages.iter();
            stages
                .map(|stage| Target::Stage(stage.id.clone()))
                .collect()
        }
        Target::Touchpoint(_) => {
            let ids = touchpoints.iter().map(|placed| placed.id.clone());
            ids.map(Target::Touchpoint).collect()
        }
        Target::PainPoint(_) => {
            let mut pains: HashMap<&Id, Vec<&Id>> = HashMap::new();
            for pain in &journey.pain_points {
                pains.entry(&pain.touchpoint).or_default().push(&pain.id);
            }
            let ordered = touchpoints.iter();
            let ordered = ordered
                .filter_map(|placed| pains.remove(placed.id))
                .flatten();
            ordered.cloned().map(Target::PainPoint).collect()
        }
        Target::Point { curve, .. } => {
            let points = touchpoints.iter().map(|placed| Target::Point {
                curve: curve.clone(),
                touchpoint: placed.id.clone(),
            });
            points.collect()
        }
        Target::Handoff { .. } | Target::Department(_) => Vec::new(),
    }
}
