//! The journey as the doctor looks at it: who reads a touchpoint finds all that belongs to it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::insight::Insight;
use crate::journey::{
    Department, Id, Journey, PainPoint, SmallStep, Stage, Touchpoint, touchpoints_in_order,
};

/// A journey with its numbers, its records to be found by their ids.
pub(super) struct Case<'a> {
    pub(super) journey: &'a Journey,
    pub(super) insight: &'a Insight,
    /// The touchpoints in the order of the map.
    pub(super) steps: Vec<Step<'a>>,
    departments: HashMap<&'a Id, &'a Arc<Department>>,
    positions: HashMap<&'a Id, usize>,
    pains: HashMap<&'a Id, Vec<&'a Arc<PainPoint>>>,
    pain_by_id: HashMap<&'a Id, &'a Arc<PainPoint>>,
    cures: HashMap<&'a Id, Vec<&'a Arc<SmallStep>>>,
}

/// A touchpoint at its place on the map.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    pub(super) touchpoint: &'a Arc<Touchpoint>,
    pub(super) stage: Option<&'a Arc<Stage>>,
    /// The emotion of the as-is curve, where it says one.
    pub(super) emotion: Option<f64>,
}

impl<'a> Case<'a> {
    pub(super) fn new(journey: &'a Journey, insight: &'a Insight) -> Self {
        let steps = steps(journey, insight);
        let mut positions = HashMap::with_capacity(steps.len());
        for (position, step) in steps.iter().enumerate() {
            positions.entry(&step.touchpoint.id).or_insert(position);
        }
        let mut pains: HashMap<_, Vec<_>> = HashMap::new();
        for pain in &journey.pain_points {
            pains.entry(&pain.touchpoint).or_default().push(pain);
        }
        let mut cures: HashMap<_, Vec<_>> = HashMap::new();
        for step in &journey.small_steps {
            for id in &step.resolves {
                cures.entry(id).or_default().push(step);
            }
        }
        Self {
            journey,
            insight,
            steps,
            departments: by_id(&journey.departments, |department| &department.id),
            positions,
            pains,
            pain_by_id: by_id(&journey.pain_points, |pain| &pain.id),
            cures,
        }
    }

    /// The department with this id.
    pub(super) fn department(&self, id: &Id) -> Option<&'a Arc<Department>> {
        self.departments.get(id).copied()
    }

    /// The touchpoint with this id, at its place on the map.
    pub(super) fn step(&self, id: &Id) -> Option<&Step<'a>> {
        self.positions
            .get(id)
            .and_then(|position| self.steps.get(*position))
    }

    /// The pain point with this id.
    pub(super) fn pain(&self, id: &Id) -> Option<&'a Arc<PainPoint>> {
        self.pain_by_id.get(id).copied()
    }

    /// The pain points of a touchpoint, open or not.
    pub(super) fn pains_at(&self, touchpoint: &Id) -> &[&'a Arc<PainPoint>] {
        self.pains.get(touchpoint).map_or(&[], Vec::as_slice)
    }

    /// The small steps that resolve a pain point.
    pub(super) fn cures(&self, pain: &Id) -> &[&'a Arc<SmallStep>] {
        self.cures.get(pain).map_or(&[], Vec::as_slice)
    }

    /// The pain points that somebody still has to do something about.
    pub(super) fn open_pains(&self) -> impl Iterator<Item = &'a Arc<PainPoint>> {
        self.journey
            .pain_points
            .iter()
            .filter(|pain| pain.is_open())
    }

    /// The department that answers for a pain point.
    pub(super) fn owner(&self, pain: &PainPoint) -> Option<&'a Arc<Department>> {
        pain.owner.as_ref().and_then(|owner| self.department(owner))
    }
}

/// The first record of each id.
fn by_id<'a, T>(
    records: &'a [Arc<T>],
    id: impl Fn(&'a T) -> &'a Id,
) -> HashMap<&'a Id, &'a Arc<T>> {
    let mut found = HashMap::with_capacity(records.len());
    for record in records {
        found.entry(id(record)).or_insert(record);
    }
    found
}

fn steps<'a>(journey: &'a Journey, insight: &Insight) -> Vec<Step<'a>> {
    let order = touchpoints_in_order(journey).into_iter();
    let emotions = insight.emotions.iter().map(|emotion| emotion.ok());
    let emotions = emotions.chain(std::iter::repeat(None));
    let step = |((touchpoint, stage), emotion): ((usize, Option<usize>), _)| {
        Some(Step {
            touchpoint: journey.touchpoints.get(touchpoint)?,
            stage: stage.and_then(|stage| journey.stages.get(stage)),
            emotion,
        })
    };
    order.zip(emotions).filter_map(step).collect()
}
