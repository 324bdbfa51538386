//! Edits of what is said about handoffs.

use std::sync::Arc;

use crate::journey::{HandoffNote, Id, Journey};

use super::check;
use super::lists::{check_count, expect};
use super::refused::Applied;

/// What a person wants of the note about a handoff, which is made when it says something and goes
/// when it says nothing more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandoffEdit {
    /// The touchpoint before the seam.
    pub from: Id,
    /// The touchpoint behind the seam.
    pub to: Id,
    /// What the note says.
    pub field: HandoffField,
}

/// What the note about a handoff says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandoffField {
    /// What passes from one department to the other.
    Passes(String),
    /// What breaks there.
    Breaks(String),
    /// What the two departments agreed on.
    Agreement(Option<String>),
}

impl HandoffEdit {
    pub(super) fn name(&self) -> &'static str {
        match &self.field {
            HandoffField::Passes(_) => "step-passes",
            HandoffField::Breaks(_) => "step-breaks",
            HandoffField::Agreement(_) => "step-agreement",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        self.check(journey)?;
        let found = journey
            .handoffs
            .iter()
            .position(|note| note.from == self.from && note.to == self.to);
        let mut note = found
            .and_then(|place| journey.handoffs.get(place))
            .map_or_else(|| self.blank(), |note| HandoffNote::clone(note));
        self.set(&mut note);
        let says_nothing = note == self.blank();
        match found {
            Some(place) if says_nothing => {
                journey.handoffs.remove(place);
            }
            Some(place) => journey
                .handoffs
                .get_mut(place)
                .into_iter()
                .for_each(|old| *old = Arc::new(note.clone())),
            None if says_nothing => {}
            None => journey.handoffs.push(Arc::new(note)),
        }
        check_count(journey)
    }

    fn check(&self, journey: &Journey) -> Applied {
        expect(&journey.touchpoints, &self.from)?;
        expect(&journey.touchpoints, &self.to)?;
        match &self.field {
            HandoffField::Passes(text)
            | HandoffField::Breaks(text)
            | HandoffField::Agreement(Some(text)) => check::text(text),
            HandoffField::Agreement(None) => Ok(()),
        }
    }

    fn set(&self, note: &mut HandoffNote) {
        match &self.field {
            HandoffField::Passes(text) => note.passes.clone_from(text),
            HandoffField::Breaks(text) => note.breaks.clone_from(text),
            HandoffField::Agreement(agreement) => note.agreement.clone_from(agreement),
        }
    }

    fn blank(&self) -> HandoffNote {
        HandoffNote {
            from: self.from.clone(),
            to: self.to.clone(),
            ..HandoffNote::default()
        }
    }
}
