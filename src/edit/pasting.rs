//! The work of pasting: each record of a part gets its new id, and what points to it follows.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::journey::{
    Curve, CurvePoint, CurveState, Department, HandoffNote, Id, Journey, List, PainPoint, Persona,
    SmallStep, Stage, Touchpoint, is_alike, touchpoints_in_order,
};

use super::curve::{add, add_points};
use super::lists::Namer;
use super::place::{Spot, Stages, put};
use super::refused::Applied;

/// A part on its way into a journey, with the new ids by the old ones.
pub(super) struct Pasting<'a> {
    part: &'a Journey,
    namer: Namer,
    departments: Names,
    personas: Names,
    stages: Names,
    touchpoints: Names,
    pains: Names,
    small_steps: usize,
}

type Names = BTreeMap<Id, Id>;

impl<'a> Pasting<'a> {
    pub(super) fn new(journey: &Journey, part: &'a Journey) -> Self {
        let stages = part
            .stages
            .iter()
            .map(|stage| (stage.title.as_str(), List::Stages));
        let touchpoints = part
            .touchpoints
            .iter()
            .map(|touchpoint| (touchpoint.title.as_str(), List::Touchpoints));
        let pains = part
            .pain_points
            .iter()
            .map(|pain| (pain.title.as_str(), List::PainPoints));
        let steps = part
            .small_steps
            .iter()
            .map(|step| (step.title.as_str(), List::SmallSteps));
        let departments = part
            .departments
            .iter()
            .map(|department| (department.name.as_str(), List::Departments));
        let personas = part
            .personas
            .iter()
            .map(|persona| (persona.name.as_str(), List::Personas));
        let titles = stages
            .chain(touchpoints)
            .chain(pains)
            .chain(steps)
            .chain(departments)
            .chain(personas);
        Self {
            part,
            namer: Namer::new(journey, &titles.collect::<Vec<_>>()),
            departments: Names::new(),
            personas: Names::new(),
            stages: Names::new(),
            touchpoints: Names::new(),
            pains: Names::new(),
            small_steps: 0,
        }
    }

    /// Whether nothing found a place.
    pub(super) fn is_nothing(&self) -> bool {
        self.stages.len() + self.touchpoints.len() + self.pains.len() + self.small_steps == 0
    }

    /// Departments and personas: those here with the same id, else the same name, else new ones.
    pub(super) fn people(&mut self, journey: &mut Journey) {
        for department in &self.part.departments {
            let here = journey
                .departments
                .iter()
                .map(|here| (&here.id, here.name.as_str()));
            let id = known(here, &department.id, &department.name).unwrap_or_else(|| {
                let id = self.namer.name(&department.name, List::Departments);
                let new = Department {
                    id: id.clone(),
                    ..Department::clone(department)
                };
                journey.departments.push(Arc::new(new));
                id
            });
            self.departments.insert(department.id.clone(), id);
        }
        for persona in &self.part.personas {
            let here = journey
                .personas
                .iter()
                .map(|here| (&here.id, here.name.as_str()));
            let id = known(here, &persona.id, &persona.name).unwrap_or_else(|| {
                let id = self.namer.name(&persona.name, List::Personas);
                journey.personas.push(Arc::new(Persona {
                    id: id.clone(),
                    ..Persona::clone(persona)
                }));
                id
            });
            self.personas.insert(persona.id.clone(), id);
        }
    }

    /// Stages and touchpoints.
    pub(super) fn touchpoints(&mut self, journey: &mut Journey, at: &Spot) -> Applied {
        let stages = Stages::of(journey);
        let slot = stages.slot(journey, at)?;
        let new_stages: Vec<_> = self
            .part
            .stages
            .iter()
            .map(|stage| self.stage(stage))
            .collect();
        let mut new = Vec::new();
        for (index, stage) in touchpoints_in_order(self.part) {
            let stage = stage
                .and_then(|stage| new_stages.get(stage))
                .map(|stage| &stage.id);
            let stage = stage.unwrap_or(&slot.stage).clone();
            new.extend(
                self.part
                    .touchpoints
                    .get(index)
                    .map(|touchpoint| self.touchpoint(touchpoint, stage)),
            );
        }
        if !new.is_empty() {
            put(journey, &stages, &slot, new);
        }
        let behind = journey
            .stages
            .iter()
            .position(|stage| stage.id == slot.stage);
        let place = behind.map_or(journey.stages.len(), |place| place + 1);
        journey.stages.splice(place..place, new_stages);
        Ok(())
    }

    /// Pain points, where they come with their touchpoint, else `onto` one, else where they were felt.
    pub(super) fn pains(&mut self, journey: &mut Journey, onto: Option<&Id>) {
        for pain in &self.part.pain_points {
            let felt_here = journey
                .touchpoint(&pain.touchpoint)
                .map(|touchpoint| &touchpoint.id);
            let Some(touchpoint) = self
                .touchpoints
                .get(&pain.touchpoint)
                .or(onto)
                .or(felt_here)
            else {
                continue;
            };
            let touchpoint = touchpoint.clone();
            let id = self.namer.name(&pain.title, List::PainPoints);
            self.pains.insert(pain.id.clone(), id.clone());
            journey.pain_points.push(Arc::new(PainPoint {
                id,
                touchpoint,
                owner: pain
                    .owner
                    .as_ref()
                    .map(|owner| renamed(&self.departments, owner)),
                caused_by: all_renamed(&self.departments, &pain.caused_by),
                fixed_by: all_renamed(&self.departments, &pain.fixed_by),
                ..PainPoint::clone(pain)
            }));
        }
    }

    /// What is said about handoffs within the part.
    pub(super) fn handoffs(&mut self, journey: &mut Journey) {
        for note in &self.part.handoffs {
            let ends = self
                .touchpoints
                .get(&note.from)
                .zip(self.touchpoints.get(&note.to));
            journey.handoffs.extend(ends.map(|(from, to)| {
                let (from, to) = (from.clone(), to.clone());
                Arc::new(HandoffNote {
                    from,
                    to,
                    ..HandoffNote::clone(note)
                })
            }));
        }
    }

    /// Small steps, for the pain points that came along or are here.
    pub(super) fn small_steps(&mut self, journey: &mut Journey) {
        for step in &self.part.small_steps {
            let mut resolves = all_renamed(&self.pains, &step.resolves);
            resolves.retain(|id| journey.pain_point(id).is_some());
            journey.small_steps.push(Arc::new(SmallStep {
                id: self.namer.name(&step.title, List::SmallSteps),
                resolves,
                departments: all_renamed(&self.departments, &step.departments),
                ..SmallStep::clone(step)
            }));
            self.small_steps += 1;
        }
    }

    /// Curve points: they go to the curve that says the same for the same persona.
    pub(super) fn curves(&mut self, journey: &mut Journey) -> Applied {
        for curve in &self.part.curves {
            let points: Vec<_> = curve
                .points
                .iter()
                .filter_map(|point| self.point(point))
                .collect();
            if points.is_empty() {
                continue;
            }
            let place = self.curve(journey, curve);
            add_points(journey, place, points)?;
        }
        Ok(())
    }

    fn stage(&mut self, stage: &Stage) -> Arc<Stage> {
        let id = self.namer.name(&stage.title, List::Stages);
        self.stages.insert(stage.id.clone(), id.clone());
        Arc::new(Stage {
            id,
            ..stage.clone()
        })
    }

    fn touchpoint(&mut self, touchpoint: &Touchpoint, stage: Id) -> Arc<Touchpoint> {
        let id = self.namer.name(&touchpoint.title, List::Touchpoints);
        self.touchpoints.insert(touchpoint.id.clone(), id.clone());
        let lead = touchpoint.lead.as_ref();
        Arc::new(Touchpoint {
            id,
            stage,
            lead: lead.map(|lead| renamed(&self.departments, lead)),
            helps: all_renamed(&self.departments, &touchpoint.helps),
            ..touchpoint.clone()
        })
    }

    fn point(&self, point: &CurvePoint) -> Option<CurvePoint> {
        let touchpoint = self.touchpoints.get(&point.touchpoint)?.clone();
        Some(CurvePoint {
            touchpoint,
            ..point.clone()
        })
    }

    /// The place of the curve to which the points of `curve` go.
    fn curve(&self, journey: &mut Journey, curve: &Curve) -> usize {
        let persona = curve
            .persona
            .as_ref()
            .map(|persona| renamed(&self.personas, persona));
        let state = match &curve.state {
            CurveState::Believed { by } => CurveState::Believed {
                by: renamed(&self.departments, by),
            },
            CurveState::AsIs | CurveState::ToBe => curve.state.clone(),
        };
        let says_so = |other: &Arc<Curve>| other.state == state && other.persona == persona;
        let same = journey
            .curves
            .iter()
            .position(|other| other.id == curve.id && says_so(other));
        same.or_else(|| journey.curves.iter().position(says_so))
            .unwrap_or_else(|| {
                add(journey, &state, persona.as_ref());
                journey.curves.len() - 1
            })
    }
}

/// The id of the record here that is meant: the one with the same id, else with the same name.
fn known<'b>(
    here: impl Iterator<Item = (&'b Id, &'b str)> + Clone,
    id: &Id,
    name: &str,
) -> Option<Id> {
    let by_id = here.clone().find(|(other, _)| *other == id);
    let mut here = here;
    let found = by_id.or_else(|| here.find(|(_, other)| !name.is_empty() && is_alike(other, name)));
    found.map(|(id, _)| id.clone())
}

fn renamed(names: &Names, id: &Id) -> Id {
    names.get(id).unwrap_or(id).clone()
}

fn all_renamed(names: &Names, ids: &[Id]) -> Vec<Id> {
    ids.iter().map(|id| renamed(names, id)).collect()
}
