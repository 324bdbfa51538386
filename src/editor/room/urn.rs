//! The urn: takes in the ballots that lie beside the journey, each once.

use std::collections::{BTreeMap, BTreeSet};

use super::blind::believed;
use super::poll::Dots;
use crate::edit::{CurveEdit, Edit, WorkshopEdit};
use crate::journey::{Ballot, Given, Id, Journey, MOST_DOTS, Vote};

/// Emotions that differ by less are the same: a journey keeps two decimals of them.
const LEAST: f64 = 0.006;

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
    /// Those that were taken in.
    pub taken: Vec<Taken>,
    /// The departments of which the journey held another curve of what they believe.
    pub redrawn: Vec<Id>,
    /// The names of the files of those that were not, each with why.
    pub refused: Vec<(String, Flaw)>,
}

/// A ballot that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Whose it is, where they say so.
    pub name: String,
    /// The department for which they speak.
    pub department: Id,
    /// How many dots it gives.
    pub dots: usize,
    /// How many dots it gave before, which these take the place of.
    pub replaced: Option<usize>,
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
    /// It bears the id of a ballot that another department gave, which stays as it is.
    OthersId,
    /// It lies there under another name as well.
    Twice,
}

impl Urn {
    /// Takes in what was found, each with the name of its file, and tells what that changes.
    pub fn count(&mut self, found: Vec<(String, Ballot)>, journey: &Journey) -> Counted {
        let blanks = found.iter().filter(|(_, ballot)| !ballot.is_filled());
        let mut own = blanks.filter(|(_, ballot)| ballot.journey.id == journey.id);
        self.allowed = own.next().map(|(_, ballot)| ballot.each).or(self.allowed);
        let mut counted = Counted::default();
        let mut put_in = BTreeMap::new();
        let held = held_in(journey);
        let mut found = found;
        // Of two files that bear one id, what the journey holds tells which came first.
        found.sort_by_key(|(_, ballot)| !is_as_held(ballot, &held));
        for (name, ballot) in found {
            if !ballot.is_filled() {
                continue;
            }
            match self.owner(&name, &ballot, (journey, &held)) {
                Ok(department) => {
                    put_in.insert(ballot.id.clone(), department);
                    self.ballots.insert(ballot.id.clone(), (name, ballot));
                }
                Err(flaw) => counted.refused.push((name, flaw)),
            }
        }
        self.take_in(&put_in, (journey, &held), &mut counted);
        counted
    }

    /// Takes in what these ballots, each with its department, say otherwise than the journey.
    fn take_in(
        &self,
        put_in: &BTreeMap<Id, Id>,
        (journey, held): (&Journey, &Held<'_>),
        counted: &mut Counted,
    ) {
        let mut given = BTreeMap::new();
        for (id, department) in put_in {
            let votes = self.votes(id, department, journey);
            let before = held.get(id).map(Vec::as_slice).unwrap_or_default();
            if !are_same(before, &votes) {
                given.insert(id, votes);
            }
        }
        let departments: BTreeSet<&Id> = put_in.values().collect();
        let (mut edits, mut new) = (Vec::new(), Vec::new());
        for by in departments {
            if let Some(curve) = self.believed(by, journey) {
                edits.push(Edit::Curve(curve));
                counted
                    .redrawn
                    .extend(believed(journey, by).map(|_| by.clone()));
                let own = || put_in.iter().filter(|(_, department)| *department == by);
                // Whose curve is new nobody can tell: the journey holds the mean of them all.
                if !own().any(|(id, _)| given.contains_key(id)) {
                    new.extend(own().map(|(id, _)| id).filter(|id| self.has_curve(id)));
                }
            }
        }
        new.extend(given.keys().copied());
        let taken = new.into_iter().filter_map(|id| {
            let before = held.get(id).filter(|_| given.contains_key(id));
            self.taken(id, put_in.get(id)?, (journey, before))
        });
        counted.taken = taken.collect();
        if !given.is_empty() {
            let taken = WorkshopEdit::TakeIn {
                ballots: given.keys().map(|id| (*id).clone()).collect(),
                votes: given.into_values().flatten().collect(),
            };
            edits.insert(0, Edit::Workshop(taken));
        }
        counted.edit = (!edits.is_empty()).then_some(Edit::All(edits));
    }

    /// The department of a ballot that counts, or why it does not.
    fn owner(
        &self,
        name: &str,
        ballot: &Ballot,
        (journey, held): (&Journey, &Held<'_>),
    ) -> Result<Id, Flaw> {
        let department = ballot.department.clone().ok_or(Flaw::NoDepartment)?;
        if let Some(flaw) = self.flaw(name, ballot, &department, journey) {
            return Err(flaw);
        }
        let votes = held.get(&ballot.id).into_iter().flatten();
        let is_others = votes.into_iter().any(|vote| vote.department != department);
        // Whose own file was seen to say another department before has thought better of it.
        if is_others && !self.ballots.contains_key(&ballot.id) {
            return Err(Flaw::OthersId);
        }
        Ok(department)
    }

    /// What is told of a ballot, in the place of whose votes it comes.
    fn taken(
        &self,
        id: &Id,
        department: &Id,
        (journey, before): (&Journey, Option<&Vec<&Vote>>),
    ) -> Option<Taken> {
        let (_, ballot) = self.ballots.get(id)?;
        let votes = self.votes(id, department, journey);
        Some(Taken {
            name: ballot.name.clone(),
            department: department.clone(),
            dots: dots_of(&votes),
            replaced: before.map(|votes| dots_of(votes.iter().copied())),
        })
    }

    /// What a ballot votes for, of all that is there.
    fn votes(&self, ballot: &Id, department: &Id, journey: &Journey) -> Vec<Vote> {
        let dots = self.ballots.get(ballot).map(|(_, ballot)| &ballot.dots);
        let there = |id: &Id| {
            journey.pain_point(id).is_some()
                || journey.small_steps.iter().any(|step| step.id == *id)
        };
        let given = dots.into_iter().flatten();
        let given = given.filter(|given| given.dots > 0 && there(&given.on));
        let dots = Dots {
            department: department.clone(),
            given: given.map(|given| (given.on.clone(), given.dots)).collect(),
        };
        dots.votes(ballot)
    }

    fn has_curve(&self, ballot: &Id) -> bool {
        let ballot = self.ballots.get(ballot);
        ballot.is_some_and(|(_, ballot)| !ballot.curve.is_empty())
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

    /// What a department believes, where that is not what the journey holds: the mean of what is
    /// drawn on its ballots.
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
        let is_new = !emotions.is_empty() && !is_held(journey, by, &emotions);
        let by = by.clone();
        is_new.then_some(CurveEdit::Believe { by, emotions })
    }
}

/// The votes that a journey holds, by their ballots.
type Held<'a> = BTreeMap<&'a Id, Vec<&'a Vote>>;

/// How many dots these votes give.
fn dots_of<'a>(votes: impl IntoIterator<Item = &'a Vote>) -> usize {
    let dots = votes.into_iter().map(|vote| vote.dots);
    usize::try_from(dots.fold(0, i64::saturating_add)).unwrap_or_default()
}

fn held_in(journey: &Journey) -> Held<'_> {
    let mut held = Held::new();
    for vote in &journey.workshop.votes {
        held.entry(&vote.ballot).or_default().push(vote);
    }
    held
}

/// Whether a ballot says what the journey holds of it.
fn is_as_held(ballot: &Ballot, held: &Held<'_>) -> bool {
    let Some(held) = held.get(&ballot.id) else {
        return false;
    };
    let is_held = |given: &&Given| {
        held.iter().any(|vote| {
            vote.on == given.on
                && Some(&vote.department) == ballot.department.as_ref()
                && usize::try_from(vote.dots) == Ok(given.dots)
        })
    };
    let given = || ballot.dots.iter().filter(|given| given.dots > 0);
    given().count() == held.len() && given().all(|given| is_held(&given))
}

/// Whether votes are those that the journey holds, in whatever order.
fn are_same(held: &[&Vote], votes: &[Vote]) -> bool {
    held.len() == votes.len() && votes.iter().all(|vote| held.contains(&vote))
}

/// Whether the journey holds that a department believes this.
fn is_held(journey: &Journey, by: &Id, emotions: &[(Id, f64)]) -> bool {
    let Some(curve) = believed(journey, by) else {
        return false;
    };
    let held = |(touchpoint, emotion): &(Id, f64)| {
        let mut points = curve.points.iter();
        let point = points.find(|point| point.touchpoint == *touchpoint);
        point.is_some_and(|point| (point.emotion - emotion).abs() < LEAST)
    };
    curve.points.len() == emotions.len() && emotions.iter().all(held)
}
