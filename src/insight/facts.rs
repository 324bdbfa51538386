//! What the records say, looked up once: whoever computes a number reads it here.

use std::collections::HashMap;

use crate::journey::{
    Curve, EMOTION, Id, Journey, PainPoint, Time, Touchpoint, touchpoints_in_order,
};

use super::{Known, Unknown};

/// A journey with its ids resolved. Departments are positions in `journey.departments`; an id that
/// points nowhere is read as if nothing stood there.
pub(super) struct Facts<'a> {
    pub(super) journey: &'a Journey,
    /// Hours in a working day.
    pub(super) hours_per_day: Known<f64>,
    /// The touchpoints in the order of the map.
    pub(super) steps: Vec<Step<'a>>,
    /// The pain points in the order of the file.
    pub(super) pains: Vec<Pain<'a>>,
    departments: HashMap<&'a str, usize>,
    positions: HashMap<&'a str, usize>,
}

/// A touchpoint at its place on the map.
pub(super) struct Step<'a> {
    pub(super) touchpoint: &'a Touchpoint,
    pub(super) lead: Option<usize>,
    pub(super) helps: Vec<usize>,
    pub(super) wait: Known<f64>,
    pub(super) work: Known<f64>,
    /// The emotion of the as-is curve.
    pub(super) emotion: Known<f64>,
    /// Its open pain points, as positions in [`Facts::pains`].
    pub(super) open_pains: Vec<usize>,
}

/// A pain point with its departments.
pub(super) struct Pain<'a> {
    pub(super) record: &'a PainPoint,
    pub(super) open: bool,
    pub(super) owner: Option<usize>,
    pub(super) caused_by: Vec<usize>,
    pub(super) fixed_by: Vec<usize>,
}

impl Pain<'_> {
    /// The departments that own, cause or fix it, in that order; some perhaps twice.
    pub(super) fn departments(&self) -> impl Iterator<Item = usize> {
        self.owner
            .iter()
            .chain(&self.caused_by)
            .chain(&self.fixed_by)
            .copied()
    }
}

impl<'a> Facts<'a> {
    pub(super) fn of(journey: &'a Journey) -> Self {
        let order = touchpoints_in_order(journey);
        let touchpoints = order
            .iter()
            .filter_map(|&(index, _)| journey.touchpoints.get(index));
        let mut facts = Self {
            journey,
            hours_per_day: working_day(journey),
            steps: Vec::new(),
            pains: Vec::new(),
            departments: first_positions(
                journey.departments.iter().map(|department| &department.id),
            ),
            positions: HashMap::new(),
        };
        facts.steps = touchpoints
            .map(|touchpoint| facts.step(touchpoint))
            .collect();
        facts.positions = first_positions(facts.steps.iter().map(|step| &step.touchpoint.id));
        facts.pains = journey
            .pain_points
            .iter()
            .map(|pain| facts.pain(pain))
            .collect();
        facts.pin_open_pains();
        facts.feel();
        facts
    }

    /// The position of a department in `journey.departments`.
    pub(super) fn department(&self, id: &Id) -> Option<usize> {
        self.departments.get(id.as_str()).copied()
    }

    /// The id of the department at `position`.
    pub(super) fn department_id(&self, position: usize) -> Option<&'a Id> {
        self.journey
            .departments
            .get(position)
            .map(|department| &department.id)
    }

    /// The emotions of `curve` in the order of the map; the first of two points at one touchpoint counts.
    pub(super) fn emotions(&self, curve: &Curve) -> Vec<Known<f64>> {
        let mut emotions = vec![Err(Unknown::NoEmotion); self.steps.len()];
        let mut seen = vec![false; self.steps.len()];
        for point in &curve.points {
            let Some(&position) = self.positions.get(point.touchpoint.as_str()) else {
                continue;
            };
            let (Some(emotion), Some(seen)) = (emotions.get_mut(position), seen.get_mut(position))
            else {
                continue;
            };
            if !std::mem::replace(seen, true) {
                *emotion = plausible_emotion(point.emotion);
            }
        }
        emotions
    }

    fn step(&self, touchpoint: &'a Touchpoint) -> Step<'a> {
        Step {
            touchpoint,
            lead: touchpoint.lead.as_ref().and_then(|id| self.department(id)),
            helps: self.departments(&touchpoint.helps),
            wait: self.hours(touchpoint.wait.as_ref()),
            work: self.hours(touchpoint.work.as_ref()),
            emotion: Err(Unknown::NoCurve),
            open_pains: Vec::new(),
        }
    }

    fn pain(&self, record: &'a PainPoint) -> Pain<'a> {
        Pain {
            record,
            open: record.is_open(),
            owner: record.owner.as_ref().and_then(|id| self.department(id)),
            caused_by: self.departments(&record.caused_by),
            fixed_by: self.departments(&record.fixed_by),
        }
    }

    fn departments(&self, ids: &[Id]) -> Vec<usize> {
        ids.iter().filter_map(|id| self.department(id)).collect()
    }

    fn hours(&self, time: Option<&Time>) -> Known<f64> {
        // Without a working day "2h" can be read and "1d" cannot: a NaN says so to the reader of times.
        let hours_per_day = self.hours_per_day.unwrap_or(f64::NAN);
        time.and_then(|time| time.hours(hours_per_day))
            .ok_or(Unknown::NoTime)
    }

    fn pin_open_pains(&mut self) {
        for (index, pain) in self.pains.iter().enumerate().filter(|(_, pain)| pain.open) {
            let position = self.positions.get(pain.record.touchpoint.as_str());
            if let Some(step) = position.and_then(|&position| self.steps.get_mut(position)) {
                step.open_pains.push(index);
            }
        }
    }

    fn feel(&mut self) {
        let Some(curve) = self.journey.as_is() else {
            return;
        };
        let emotions = self.emotions(curve);
        for (step, emotion) in self.steps.iter_mut().zip(emotions) {
            step.emotion = emotion;
        }
    }
}

fn first_positions<'a>(ids: impl ExactSizeIterator<Item = &'a Id>) -> HashMap<&'a str, usize> {
    let mut positions = HashMap::with_capacity(ids.len());
    for (position, id) in ids.enumerate() {
        positions.entry(id.as_str()).or_insert(position);
    }
    positions
}

fn working_day(journey: &Journey) -> Known<f64> {
    let hours = journey.hours_per_day;
    if hours.is_finite() && hours > 0.0 {
        Ok(hours)
    } else {
        Err(Unknown::NoWorkingDay)
    }
}

/// An emotion beyond the scale is read as its end, as the map draws it; what is no number is none.
fn plausible_emotion(emotion: f64) -> Known<f64> {
    if emotion.is_nan() {
        Err(Unknown::NoEmotion)
    } else {
        Ok(emotion.clamp(*EMOTION.start(), *EMOTION.end()))
    }
}
