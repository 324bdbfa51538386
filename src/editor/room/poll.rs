//! Dot votes: one voter after the other gives dots, secretly, until the result is shown.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use crate::edit::{Edit, WorkshopEdit};
use crate::insight::Subject;
use crate::interact::Action;
use crate::journey::{Id, Journey, MOST_DOTS, Vote, random_ballot_id};

/// How many dots each voter has where nobody says otherwise.
pub const DOTS: usize = 3;

/// A dot vote.
#[derive(Debug, Clone, PartialEq)]
pub struct Poll {
    subject: Subject,
    /// How many dots each voter has.
    each: usize,
    state: State,
}

/// What goes on in a dot vote.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum State {
    /// It is said what is voted on, and with how many dots.
    #[default]
    Planned,
    /// The laptop goes to the next voter; nothing is shown.
    Handing,
    /// A voter gives dots.
    Voting(Dots),
    /// The result is shown.
    Shown,
}

/// The dots of one voter, as far as they are given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dots {
    /// The department of the voter.
    pub department: Id,
    /// What got dots, with how many.
    pub given: BTreeMap<Id, usize>,
}

impl Dots {
    /// How many are given.
    pub fn count(&self) -> usize {
        let given = self.given.values();
        given.fold(0, |sum, dots| sum.saturating_add(*dots))
    }

    /// How many this one got.
    pub fn on(&self, id: &Id) -> usize {
        self.given.get(id).copied().unwrap_or_default()
    }

    /// Gives one more of `each`; without one left nothing happens.
    pub fn give(&mut self, id: &Id, each: usize) {
        if self.count() < each {
            *self.given.entry(id.clone()).or_default() += 1;
        }
    }

    /// Takes one back.
    pub fn take(&mut self, id: &Id) {
        let left = self.on(id).saturating_sub(1);
        if left == 0 {
            self.given.remove(id);
        } else {
            self.given.insert(id.clone(), left);
        }
    }

    /// The votes of a ballot.
    pub fn votes(&self, ballot: &Id) -> Vec<Vote> {
        let vote = |(on, dots): (&Id, &usize)| Vote {
            department: self.department.clone(),
            on: on.clone(),
            dots: i64::try_from(*dots).unwrap_or(i64::MAX),
            ballot: ballot.clone(),
        };
        self.given.iter().map(vote).collect()
    }
}

impl Poll {
    /// A vote that is planned: on pain points where there are any, else on small steps.
    pub fn new(journey: &Journey) -> Self {
        let has_some = |subject: &Subject| !subject.candidates(journey).is_empty();
        Self {
            subject: Subject::ALL.into_iter().find(has_some).unwrap_or_default(),
            each: DOTS,
            state: State::Planned,
        }
    }

    /// The result of a vote.
    pub fn shown(subject: Subject) -> Self {
        Self {
            subject,
            each: DOTS,
            state: State::Shown,
        }
    }

    /// What is voted on.
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// How many dots each voter has.
    pub fn each(&self) -> usize {
        self.each
    }

    /// What goes on.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The dots of whoever votes now.
    pub fn dots(&mut self) -> Option<&mut Dots> {
        match &mut self.state {
            State::Voting(dots) => Some(dots),
            State::Planned | State::Handing | State::Shown => None,
        }
    }

    /// Says what is voted on, as long as nobody votes.
    pub fn plan(&mut self, subject: Subject, each: usize) {
        if self.state == State::Planned {
            (self.subject, self.each) = (subject, each.clamp(1, MOST_DOTS));
        }
    }

    /// Begins to vote.
    pub fn begin(&mut self) {
        if self.state == State::Planned {
            self.state = State::Handing;
        }
    }

    /// Somebody of this department votes next.
    pub fn hand_to(&mut self, department: &Id) {
        if self.state == State::Handing {
            let department = department.clone();
            self.state = State::Voting(Dots {
                department,
                ..Dots::default()
            });
        }
    }

    /// One more dot for this, as far as there are any left.
    pub fn give(&mut self, id: &Id) {
        let each = self.each;
        if let Some(dots) = self.dots() {
            dots.give(id, each);
        }
    }

    /// One dot less for this.
    pub fn take(&mut self, id: &Id) {
        if let Some(dots) = self.dots() {
            dots.take(id);
        }
    }

    /// The voter is done; what that changes of the journey.
    pub fn done(&mut self) -> Option<Action> {
        match mem::take(&mut self.state) {
            State::Voting(dots) => {
                self.state = State::Handing;
                let votes = dots.votes(&random_ballot_id());
                let edit = WorkshopEdit::Vote(votes);
                (dots.count() > 0).then_some(Action::Edit(Edit::Workshop(edit)))
            }
            state => {
                self.state = state;
                None
            }
        }
    }

    /// The voter gives up: nothing of it counts.
    pub fn give_up(&mut self) {
        if matches!(self.state, State::Voting(_)) {
            self.state = State::Handing;
        }
    }

    /// All dots on what is voted on are taken back.
    pub fn clear(&self, journey: &Journey) -> Action {
        let votes = journey.workshop.votes.iter().map(|vote| &vote.on);
        let on: BTreeSet<&Id> = votes.filter(|on| self.subject.holds(journey, on)).collect();
        let on = on.into_iter().cloned().collect();
        Action::Edit(Edit::Workshop(WorkshopEdit::ClearVotes(on)))
    }

    /// Shows the result; whoever is in the middle of voting must be done or give up first.
    pub fn show(&mut self) {
        if !matches!(self.state, State::Voting(_)) {
            self.state = State::Shown;
        }
    }
}
