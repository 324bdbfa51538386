//! Edits of what happened in the room.

use crate::journey::{Head, Id, Journey, Vote};

use super::lists::{IdSet, all_ids, check_count, expect, gone, toggle};
use super::refused::Applied;

/// What a person wants of the workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WorkshopEdit {
    /// A department is in the room, or not.
    Attend {
        /// The department.
        department: Id,
        /// Whether it is there.
        there: bool,
    },
    /// Dots are given; they replace those that the same ballot gave to the same record.
    Vote(Vec<Vote>),
    /// Ballots are taken in: their dots replace those that they gave before.
    TakeIn {
        /// The ballots.
        ballots: Vec<Id>,
        /// Their dots.
        votes: Vec<Vote>,
    },
    /// All dots on these are taken back.
    ClearVotes(Vec<Id>),
}

impl WorkshopEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Attend { .. } => "step-attend",
            Self::Vote(_) => "step-vote",
            Self::TakeIn { .. } => "step-take-in",
            Self::ClearVotes(_) => "step-clear-votes",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Attend { department, there } => {
                expect(&journey.departments, department)?;
                toggle(&mut journey.workshop.attended, department, *there);
                Ok(())
            }
            Self::Vote(votes) => {
                votes.iter().try_for_each(|vote| give(journey, vote))?;
                check_count(journey)
            }
            Self::TakeIn { ballots, votes } => {
                let ballots: IdSet = ballots.iter().cloned().collect();
                let all = &mut journey.workshop.votes;
                all.retain(|vote| !ballots.contains(&vote.ballot));
                votes.iter().try_for_each(|vote| give(journey, vote))?;
                check_count(journey)
            }
            Self::ClearVotes(on) => {
                let on: IdSet = on.iter().cloned().collect();
                journey.workshop.votes.retain(|vote| !on.contains(&vote.on));
                Ok(())
            }
        }
    }
}

fn give(journey: &mut Journey, vote: &Vote) -> Applied {
    if !all_ids(journey).any(|id| *id == vote.on) {
        return Err(gone::<Head>(&vote.on));
    }
    let votes = &mut journey.workshop.votes;
    let same = |other: &Vote| {
        !vote.ballot.is_empty() && other.ballot == vote.ballot && other.on == vote.on
    };
    match votes.iter_mut().find(|other| same(other)) {
        Some(other) => *other = vote.clone(),
        None => votes.push(vote.clone()),
    }
    Ok(())
}
