//! How the dots were given: each department counts as one, however many people it sent.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::journey::{Id, Journey, SmallStep, StepState};

/// What is voted on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Pain points.
    #[default]
    PainPoints,
    /// Small steps.
    SmallSteps,
}

impl Subject {
    /// Both, in the order in which a room takes them up.
    pub const ALL: [Self; 2] = [Self::PainPoints, Self::SmallSteps];

    /// Whether a record of this kind has this id.
    pub fn holds(self, journey: &Journey, id: &Id) -> bool {
        match self {
            Self::PainPoints => journey.pain_point(id).is_some(),
            Self::SmallSteps => journey.small_steps.iter().any(|step| step.id == *id),
        }
    }

    /// The ids of all records of this kind.
    fn ids(self, journey: &Journey) -> HashSet<&Id> {
        match self {
            Self::PainPoints => journey.pain_points.iter().map(|pain| &pain.id).collect(),
            Self::SmallSteps => journey.small_steps.iter().map(|step| &step.id).collect(),
        }
    }

    /// The ids and titles of what can get dots: open pain points, small steps that are not done.
    pub fn candidates(self, journey: &Journey) -> Vec<(Id, &str)> {
        let is_done = |step: &&Arc<SmallStep>| matches!(step.state, StepState::Done { .. });
        match self {
            Self::PainPoints => {
                let open = journey.pain_points.iter().filter(|pain| pain.is_open());
                open.map(|pain| (pain.id.clone(), pain.title.as_str()))
                    .collect()
            }
            Self::SmallSteps => {
                let open = journey.small_steps.iter().filter(|step| !is_done(step));
                open.map(|step| (step.id.clone(), step.title.as_str()))
                    .collect()
            }
        }
    }
}

/// A pain point or small step that got dots.
#[derive(Debug, Clone, PartialEq)]
pub struct Ranked {
    /// The pain point or small step.
    pub on: Id,
    /// Its rank from 1; those that are equal share one.
    pub rank: usize,
    /// Whether others have the same rank.
    pub is_tied: bool,
    /// The mean over the departments that voted of the share of its dots that a department gave here.
    pub share: f64,
    /// The dots of everybody.
    pub dots: i64,
    /// The departments that gave dots here, with how many, in the order of the journey.
    pub given: Vec<(Id, i64)>,
}

/// Shares that differ by less are equal: sums of fractions differ in their last digits.
const EQUAL: f64 = 1e-9;

/// What got dots of one kind, the highest share first; equal ones in the order of their ids.
pub fn ranking(journey: &Journey, subject: Subject) -> Vec<Ranked> {
    let given = given(journey, subject);
    let voters = given.len() as f64;
    let mut all: BTreeMap<&Id, Ranked> = BTreeMap::new();
    for department in &journey.departments {
        let Some(dots_on) = given.get(&department.id) else {
            continue;
        };
        let sum: i64 = dots_on.values().sum();
        for (on, dots) in dots_on {
            let ranked = all.entry(on).or_insert_with(|| nothing((*on).clone()));
            ranked.dots += dots;
            ranked.share += *dots as f64 / sum.max(1) as f64 / voters;
            ranked.given.push((department.id.clone(), *dots));
        }
    }
    let mut ranking: Vec<Ranked> = all.into_values().collect();
    ranking.sort_by(|a, b| b.share.total_cmp(&a.share));
    number(&mut ranking);
    ranking
}

/// The dots of each department that is there; what is below zero or too many to be true does not count.
fn given(journey: &Journey, subject: Subject) -> BTreeMap<&Id, BTreeMap<&Id, i64>> {
    let mut given: BTreeMap<&Id, BTreeMap<&Id, i64>> = BTreeMap::new();
    if journey.workshop.votes.is_empty() {
        return given;
    }
    let there = subject.ids(journey);
    let departments = journey.departments.iter();
    let departments: HashSet<&Id> = departments.map(|department| &department.id).collect();
    for vote in &journey.workshop.votes {
        let is_given = (1..=1000).contains(&vote.dots) && there.contains(&vote.on);
        if is_given && departments.contains(&vote.department) {
            let on = given.entry(&vote.department).or_default();
            *on.entry(&vote.on).or_default() += vote.dots;
        }
    }
    given
}

/// How many people of a department gave dots to something of one kind.
pub fn voters(journey: &Journey, subject: Subject, department: &Id) -> usize {
    let votes = journey.workshop.votes.iter();
    let own = votes.filter(|vote| vote.department == *department && vote.dots > 0);
    let ballots = own.filter(|vote| subject.holds(journey, &vote.on));
    let ballots: BTreeSet<&Id> = ballots.map(|vote| &vote.ballot).collect();
    ballots.len()
}

fn nothing(on: Id) -> Ranked {
    Ranked {
        on,
        rank: 0,
        is_tied: false,
        share: 0.0,
        dots: 0,
        given: Vec::new(),
    }
}

/// Numbers what is sorted by its share, the highest first.
fn number(ranking: &mut [Ranked]) {
    let shares: Vec<f64> = ranking.iter().map(|ranked| ranked.share).collect();
    for ranked in ranking {
        let higher = shares.partition_point(|share| *share > ranked.share + EQUAL);
        let as_high = shares.partition_point(|share| *share >= ranked.share - EQUAL);
        ranked.rank = higher + 1;
        ranked.is_tied = as_high > higher + 1;
    }
}
