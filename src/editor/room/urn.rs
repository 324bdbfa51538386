//! The urn: takes in the ballots that lie beside the journey, each once.

use std::collections::{BTreeMap, BTreeSet};

use super::poll::Dots;
use crate::edit::{CurveEdit, Edit, WorkshopEdit};
use crate::journey::{Ballot, CurveState, Id, Journey, MOST_DOTS};

/// The ballots that were taken in from the folder of a journey.
#[derive(Debug, Clone, Default)]
pub struct Urn {
    /// By their ids: the name of the file, and the ballot.
    ballots: BTreeMap<Id, (String, Ballot)>,
    /// How many dots the blank ballot allows.
    allowed: Option<usize>,
}

/// What came of ballots.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counted {
    /// What they change of the journey, where they change something.
    pub edit: Option<Edit>,
    /// The departments of those that were taken in, one for each.
    pub taken: Vec<Id>,
    /// The names of the files of those that were not, each with why.
    pub refused: Vec<(String, Flaw)>,
}

/// Why a ballot is not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// It belongs to another journey.
    OtherJourney,
    /// It says no department, or one that the journey does not have.
    NoDepartment,
    /// It gives more dots than anybody has: how many, and how many there are.
    TooManyDots(usize, usize),
    /// An emotion on it is no number.
    NoNumber,
    /// It lies there under another name as well.
    Twice,
}

impl Urn {
    /// Takes in what was found, each with the name of its file, and tells what that changes.
    pub fn count(&mut self, found: Vec<(String, Ballot)>, journey: &Journey) -> Counted {
        let mut counted = Counted::default();
        let mut votes = Vec::new();
        let mut ids = Vec::new();
        let mut departments = BTreeSet::new();
        let blanks = found.iter().filter(|(_, ballot)| !ballot.is_filled());
        let mut own = blanks.filter(|(_, ballot)| ballot.journey.id == journey.id);
        self.allowed = own.next().map(|(_, ballot)| ballot.each).or(self.allowed);
        for (name, ballot) in found {
            if !ballot.is_filled() {
                continue;
            }
            let Some(department) = ballot.department.clone() else {
                counted.refused.push((name, Flaw::NoDepartment));
                continue;
            };
            if let Some(flaw) = self.flaw(&name, &ballot, &department, journey) {
                counted.refused.push((name, flaw));
                continue;
            }
            let was_there = self.ballots.contains_key(&ballot.id);
            let is_known = !was_there && is_taken(journey, &ballot, &department);
            if !is_known {
                let there = |id: &Id| {
                    journey.pain_point(id).is_some()
                        || journey.small_steps.iter().any(|step| step.id == *id)
                };
                let given = ballot.dots.iter().filter(|given| there(&given.on));
                let dots = Dots {
                    department: department.clone(),
                    given: given.map(|given| (given.on.clone(), given.dots)).collect(),
                };
                votes.extend(dots.votes(&ballot.id));
                ids.push(ballot.id.clone());
                departments.insert(department.clone());
                counted.taken.push(department);
            }
            self.ballots.insert(ballot.id.clone(), (name, ballot));
        }
        let curves = departments.iter();
        let curves = curves.filter_map(|by| self.believed(by, journey));
        let mut edits: Vec<Edit> = curves.map(Edit::Curve).collect();
        if !ids.is_empty() {
            let taken = WorkshopEdit::TakeIn {
                ballots: ids,
                votes,
            };
            edits.insert(0, Edit::Workshop(taken));
        }
        counted.edit = (!edits.is_empty()).then_some(Edit::All(edits));
        counted
    }

    fn flaw(&self, name: &str, ballot: &Ballot, by: &Id, journey: &Journey) -> Option<Flaw> {
        let allowed = self.allowed.unwrap_or(ballot.each).min(MOST_DOTS);
        let elsewhere = self.ballots.get(&ballot.id);
        let mut emotions = ballot.curve.iter().map(|point| point.emotion);
        if ballot.journey.id != journey.id || journey.id.is_empty() {
            Some(Flaw::OtherJourney)
        } else if journey.department(by).is_none() {
            Some(Flaw::NoDepartment)
        } else if ballot.count() > allowed {
            Some(Flaw::TooManyDots(ballot.count(), allowed))
        } else if emotions.any(|emotion| !emotion.is_finite()) {
            Some(Flaw::NoNumber)
        } else if elsewhere.is_some_and(|(other, _)| other != name) {
            Some(Flaw::Twice)
        } else {
            None
        }
    }

    /// What a department believes: the mean of what is drawn on its ballots.
    fn believed(&self, by: &Id, journey: &Journey) -> Option<CurveEdit> {
        let ballots = self.ballots.values().map(|(_, ballot)| ballot);
        let own = ballots.filter(|ballot| ballot.department.as_ref() == Some(by));
        let mut drawn: BTreeMap<&Id, (f64, f64)> = BTreeMap::new();
        for point in own.flat_map(|ballot| &ballot.curve) {
            if journey.touchpoint(&point.touchpoint).is_some() {
                let (sum, count) = drawn.entry(&point.touchpoint).or_default();
                *sum += point.emotion.clamp(-2.0, 2.0);
                *count += 1.0;
            }
        }
        let emotions = drawn.into_iter();
        let emotions: Vec<_> = emotions
            .map(|(id, (sum, count))| (id.clone(), sum / count))
            .collect();
        let by = by.clone();
        (!emotions.is_empty()).then_some(CurveEdit::Believe { by, emotions })
    }
}

/// Whether a ballot was taken in by an earlier session: its dots are there; without dots, what its
/// department believes.
fn is_taken(journey: &Journey, ballot: &Ballot, department: &Id) -> bool {
    if ballot.count() > 0 {
        let mut votes = journey.workshop.votes.iter();
        return votes.any(|vote| vote.ballot == ballot.id);
    }
    let mut curves = journey.curves.iter();
    curves.any(|curve| match &curve.state {
        CurveState::Believed { by } => by == department,
        CurveState::AsIs | CurveState::ToBe => false,
    })
}
