//! What rules, places and mends say in words.

use super::advice::{Mend, Place};
use super::{Advice, Rule};
use crate::edit::Teller;
use crate::journey::{Id, List, shown_line};
use crate::words::Words;

impl Rule {
    /// What it finds, in a few words: "Pain point without an owner".
    pub fn name(&self, words: Words) -> String {
        words.text(&format!("doctor-{}", self.id)).into_owned()
    }

    /// Why that matters, in a sentence.
    pub fn why(&self, words: Words) -> String {
        words.text(&format!("doctor-{}-why", self.id)).into_owned()
    }
}

impl Advice {
    /// Where it is, as people name the place.
    pub fn text(&self, teller: &Teller<'_>) -> String {
        let (list, id, second) = self.place.record();
        teller.record(list, id, second)
    }
}

impl Mend {
    /// What it does, as a button says it.
    pub fn text(&self, words: Words) -> String {
        let blanks = [("name", shown_line(&self.name).into())];
        words.fill(&format!("doctor-mend-{}", self.key), &blanks)
    }
}

/// Stands for the journey itself, which has one place.
static NO_ID: std::sync::LazyLock<Id> = std::sync::LazyLock::new(Id::default);

impl Place {
    /// The record there: its list, its id, and what else its name needs.
    pub fn record(&self) -> (List, &Id, Option<&Id>) {
        match self {
            Self::Journey => (List::Journey, &NO_ID, None),
            Self::Department(id) => (List::Departments, id, None),
            Self::Stage(id) => (List::Stages, id, None),
            Self::Touchpoint(id) => (List::Touchpoints, id, None),
            Self::Curve(id) => (List::Curves, id, None),
            Self::Point { curve, touchpoint } => (List::Points, touchpoint, Some(curve)),
            Self::PainPoint(id) => (List::PainPoints, id, None),
            Self::Handoff { from, to } => (List::Handoffs, from, Some(to)),
            Self::SmallStep(id) => (List::SmallSteps, id, None),
        }
    }
}
