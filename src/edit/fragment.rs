//! A part of a journey that is a journey itself: what copying takes along.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::journey::{Curve, CurveState, Id, Journey, Touchpoint, touchpoints_in_order};

use super::lists::IdSet;

/// What a person picked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picked {
    /// Stages, with their touchpoints.
    pub stages: Vec<Id>,
    /// Touchpoints, with their curve points, pain points and the handoffs between them.
    pub touchpoints: Vec<Id>,
    /// Pain points.
    pub pain_points: Vec<Id>,
    /// Small steps.
    pub small_steps: Vec<Id>,
}

/// A journey of what was picked and of the departments and personas that it names.
///
/// With stages, every touchpoint comes in its stage; without, touchpoints name none and take the
/// stage of the place where they are pasted.
pub fn fragment(journey: &Journey, picked: &Picked) -> Journey {
    let (stages, touchpoints) = touchpoints(journey, picked);
    let here: IdSet = touchpoints
        .iter()
        .map(|touchpoint| touchpoint.id.clone())
        .collect();
    let pains: IdSet = picked.pain_points.iter().cloned().collect();
    let steps: IdSet = picked.small_steps.iter().cloned().collect();
    let mut part = Journey {
        kind: journey.kind,
        language: journey.language.clone(),
        hours_per_day: journey.hours_per_day,
        stages: keep(&journey.stages, |stage| stages.contains(&stage.id)),
        curves: journey
            .curves
            .iter()
            .filter_map(|curve| part_of(curve, &here))
            .collect(),
        pain_points: keep(&journey.pain_points, |pain| {
            pains.contains(&pain.id) || here.contains(&pain.touchpoint)
        }),
        handoffs: keep(&journey.handoffs, |note| {
            here.contains(&note.from) && here.contains(&note.to)
        }),
        small_steps: keep(&journey.small_steps, |step| steps.contains(&step.id)),
        ..Journey::default()
    };
    part.touchpoints = touchpoints;
    let named = names(&part);
    part.departments = keep(&journey.departments, |department| {
        named.contains(&department.id)
    });
    part.personas = keep(&journey.personas, |persona| named.contains(&persona.id));
    part
}

/// The stages that are needed, and the touchpoints in the order of the map.
fn touchpoints(journey: &Journey, picked: &Picked) -> (BTreeSet<Id>, Vec<Arc<Touchpoint>>) {
    let wanted: IdSet = picked.touchpoints.iter().cloned().collect();
    let mut stages: BTreeSet<Id> = picked.stages.iter().cloned().collect();
    let mut part = Vec::new();
    for (index, stage) in touchpoints_in_order(journey) {
        let stage = stage
            .and_then(|stage| journey.stages.get(stage))
            .map(|stage| stage.id.clone());
        let Some(touchpoint) = journey.touchpoints.get(index) else {
            continue;
        };
        if wanted.contains(&touchpoint.id)
            || stage
                .as_ref()
                .is_some_and(|stage| picked.stages.contains(stage))
        {
            part.push((stage.unwrap_or_default(), touchpoint));
        }
    }
    if !stages.is_empty() {
        stages.extend(part.iter().map(|(stage, _)| stage.clone()));
    }
    let with_stages = !stages.is_empty();
    let copy = |(stage, touchpoint): (Id, &Arc<Touchpoint>)| {
        let stage = if with_stages { stage } else { Id::default() };
        Arc::new(Touchpoint {
            stage,
            ..Touchpoint::clone(touchpoint)
        })
    };
    (stages, part.into_iter().map(copy).collect())
}

fn part_of(curve: &Curve, touchpoints: &IdSet) -> Option<Arc<Curve>> {
    let points = keep(&curve.points, |point| {
        touchpoints.contains(&point.touchpoint)
    });
    let Curve {
        id, state, persona, ..
    } = curve;
    let part = Curve {
        id: id.clone(),
        state: state.clone(),
        persona: persona.clone(),
        points,
    };
    (!part.points.is_empty()).then(|| Arc::new(part))
}

/// The departments and personas that a journey names.
fn names(journey: &Journey) -> BTreeSet<Id> {
    let mut names = BTreeSet::new();
    for touchpoint in &journey.touchpoints {
        names.extend(touchpoint.lead.iter().chain(&touchpoint.helps).cloned());
    }
    for pain in &journey.pain_points {
        names.extend(
            pain.owner
                .iter()
                .chain(&pain.caused_by)
                .chain(&pain.fixed_by)
                .cloned(),
        );
    }
    for step in &journey.small_steps {
        names.extend(step.departments.iter().cloned());
    }
    for curve in &journey.curves {
        names.extend(curve.persona.clone());
        if let CurveState::Believed { by } = &curve.state {
            names.insert(by.clone());
        }
    }
    names
}

fn keep<T>(list: &[Arc<T>], wanted: impl Fn(&T) -> bool) -> Vec<Arc<T>> {
    list.iter()
        .filter(|record| wanted(record))
        .cloned()
        .collect()
}
