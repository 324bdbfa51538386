//! The facts laid out as on the map: who looks at a touchpoint finds all that belongs to it.

use std::ops::Range;
use std::sync::Arc;

use crate::journey::{Curve, CurveState, HandoffNote, Id, Journey, PainPoint, Touchpoint};

use super::facts::{Facts, PainFacts, PointFacts, TouchpointFacts};
use super::names::{Name, Places};
use super::{Known, Unknown};

/// The facts of a journey by their places on the map. Departments are places in
/// `journey.departments`; an id that points nowhere is read as if nothing stood there.
pub(super) struct Board<'a> {
    pub(super) journey: &'a Journey,
    pub(super) hours_per_day: Known<f64>,
    /// The touchpoints in the order of the map.
    pub(super) steps: Vec<Step<'a>>,
    /// The pain points in the order of the file.
    pub(super) pains: Vec<Pain<'a>>,
    facts: &'a Facts,
    departments: Places,
    positions: Places,
    /// The open pain points, as places in `pains`, touchpoint by touchpoint.
    open_pains: Vec<usize>,
}

/// A touchpoint at its place on the map.
pub(super) struct Step<'a> {
    pub(super) touchpoint: &'a Touchpoint,
    pub(super) facts: &'a TouchpointFacts,
    pub(super) lead: Option<usize>,
    /// The emotion of the as-is curve.
    pub(super) emotion: Known<f64>,
    /// What is said about the step to it from the one before it.
    pub(super) note: Option<Note<'a>>,
    open_pains: Range<usize>,
}

/// A pain point with its owner.
#[derive(Clone, Copy)]
pub(super) struct Pain<'a> {
    pub(super) record: &'a PainPoint,
    pub(super) facts: &'a PainFacts,
    pub(super) owner: Option<usize>,
}

/// The note about a handoff.
#[derive(Clone, Copy)]
pub(super) struct Note<'a> {
    pub(super) record: &'a Arc<HandoffNote>,
    pub(super) agreed: bool,
}

impl<'a> Board<'a> {
    pub(super) fn new(facts: &'a Facts) -> Self {
        let journey = &*facts.journey;
        let departments = facts.names.places(facts.departments.iter().copied());
        let ordered = || {
            facts
                .order
                .iter()
                .filter_map(|&place| facts.touchpoints.get(place))
        };
        let positions = facts
            .names
            .places(ordered().map(|touchpoint| touchpoint.name));
        let records = facts
            .order
            .iter()
            .filter_map(|&place| journey.touchpoints.get(place));
        let step = |(touchpoint, facts): (&'a Arc<Touchpoint>, &'a TouchpointFacts)| Step {
            touchpoint,
            facts,
            lead: facts.lead.and_then(|lead| departments.of(lead)),
            emotion: Err(Unknown::NoCurve),
            note: None,
            open_pains: 0..0,
        };
        let pain = |(record, facts): (&'a Arc<PainPoint>, &'a PainFacts)| Pain {
            record,
            facts,
            owner: facts.owner.and_then(|owner| departments.of(owner)),
        };
        let mut board = Self {
            journey,
            hours_per_day: facts.hours_per_day,
            steps: records.zip(ordered()).map(step).collect(),
            pains: journey
                .pain_points
                .iter()
                .zip(&facts.pains)
                .map(pain)
                .collect(),
            facts,
            departments,
            positions,
            open_pains: Vec::new(),
        };
        board.feel();
        board.pin_notes();
        board.pin_pains();
        board
    }

    /// The place of a department in `journey.departments`.
    pub(super) fn department(&self, id: &Id) -> Option<usize> {
        self.facts
            .names
            .get(id)
            .and_then(|name| self.departments.of(name))
    }

    /// The place of a touchpoint in the order of the map.
    pub(super) fn position(&self, touchpoint: Name) -> Option<usize> {
        self.positions.of(touchpoint)
    }

    /// The id of the department at a place.
    pub(super) fn department_id(&self, place: usize) -> Option<&'a Id> {
        self.journey
            .departments
            .get(place)
            .map(|department| &department.id)
    }

    /// The emotions of the curve at a place, in the order of the map; the first of two points at one
    /// touchpoint counts.
    pub(super) fn emotions(&self, curve: usize) -> Vec<Known<f64>> {
        let mut emotions = vec![Err(Unknown::NoEmotion); self.steps.len()];
        let points = self
            .facts
            .curves
            .get(curve)
            .map(Vec::as_slice)
            .unwrap_or_default();
        for point in points.iter().rev() {
            let position = self.positions.of(point.touchpoint);
            if let Some(slot) = position.and_then(|position| emotions.get_mut(position)) {
                *slot = point.emotion;
            }
        }
        emotions
    }

    /// The points of the as-is curve that stand on the map, one for each touchpoint at most.
    pub(super) fn as_is_points(&self) -> impl Iterator<Item = &'a PointFacts> {
        let as_is = |curve: &Arc<Curve>| curve.state == CurveState::AsIs;
        let place = self.journey.curves.iter().position(as_is);
        let points = place.and_then(|place| self.facts.curves.get(place));
        let mut told = vec![false; self.steps.len()];
        let known = points.into_iter().flatten();
        let known = known.filter(|point| point.emotion.is_ok());
        known.filter(move |point| {
            let position = self.positions.of(point.touchpoint);
            let told = position.and_then(|position| told.get_mut(position));
            told.is_some_and(|told| !std::mem::replace(told, true))
        })
    }

    /// The departments that help at a touchpoint.
    pub(super) fn helps(&self, step: &Step<'_>) -> impl Iterator<Item = usize> {
        self.places(step.facts.helps.as_slice())
    }

    /// The name of the department at a place.
    pub(super) fn department_name(&self, place: usize) -> Option<Name> {
        self.facts.departments.get(place).copied()
    }

    /// The open pain points of a touchpoint.
    pub(super) fn open_pains(&self, step: &Step<'_>) -> impl Iterator<Item = &Pain<'a>> + Clone {
        let places = self
            .open_pains
            .get(step.open_pains.clone())
            .unwrap_or_default();
        places.iter().filter_map(|&place| self.pains.get(place))
    }

    /// The departments that cause a pain point.
    pub(super) fn causes(&self, pain: &Pain<'_>) -> impl Iterator<Item = usize> {
        self.places(pain.facts.caused_by.as_slice())
    }

    /// The departments that can mend a pain point.
    pub(super) fn fixes(&self, pain: &Pain<'_>) -> impl Iterator<Item = usize> {
        self.places(pain.facts.fixed_by.as_slice())
    }

    /// The departments that own, cause or fix a pain point; some perhaps twice.
    pub(super) fn parts(&self, pain: &Pain<'_>) -> impl Iterator<Item = usize> {
        pain.owner
            .into_iter()
            .chain(self.causes(pain))
            .chain(self.fixes(pain))
    }

    fn places(&self, departments: &[Name]) -> impl Iterator<Item = usize> {
        departments
            .iter()
            .filter_map(|&name| self.departments.of(name))
    }

    fn feel(&mut self) {
        let Some(as_is) = self
            .journey
            .curves
            .iter()
            .position(|curve| curve.state == CurveState::AsIs)
        else {
            return;
        };
        let emotions = self.emotions(as_is);
        for (step, emotion) in self.steps.iter_mut().zip(emotions) {
            step.emotion = emotion;
        }
    }

    fn pin_notes(&mut self) {
        for (record, facts) in self.journey.handoffs.iter().zip(&self.facts.notes) {
            let ends = self
                .positions
                .of(facts.from)
                .zip(self.positions.of(facts.to));
            let Some((_, behind)) = ends.filter(|(before, behind)| before + 1 == *behind) else {
                continue;
            };
            if let Some(step) = self.steps.get_mut(behind) {
                step.note = step.note.or(Some(Note {
                    record,
                    agreed: facts.agreed,
                }));
            }
        }
    }

    /// Sorts the open pain points by their touchpoints and gives each touchpoint its range of them.
    fn pin_pains(&mut self) {
        let mut pinned: Vec<(usize, usize)> = Vec::with_capacity(self.pains.len());
        for (place, pain) in self
            .pains
            .iter()
            .enumerate()
            .filter(|(_, pain)| pain.facts.open)
        {
            pinned.extend(
                self.positions
                    .of(pain.facts.touchpoint)
                    .map(|position| (position, place)),
            );
        }
        pinned.sort_unstable();
        let mut start = 0;
        for pins in pinned.chunk_by(|a, b| a.0 == b.0) {
            let Some(&(position, _)) = pins.first() else {
                continue;
            };
            if let Some(step) = self.steps.get_mut(position) {
                step.open_pains = start..start + pins.len();
            }
            start += pins.len();
        }
        self.open_pains = pinned.into_iter().map(|(_, place)| place).collect();
    }
}
