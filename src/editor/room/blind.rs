//! The silent phase: one department after the other draws what it believes, then all is revealed.

use std::mem;

use super::drawing::Drawing;
use crate::edit::{CurveEdit, Edit};
use crate::interact::Action;
use crate::journey::{Curve, CurveState, Id, Journey};

/// The silent phase, from the first department to the reveal.
#[derive(Debug, Clone)]
pub struct Blind {
    departments: Vec<Id>,
    phase: Phase,
}

/// What goes on in the silent phase; departments are counted from 0.
#[derive(Debug, Clone)]
pub enum Phase {
    /// The laptop goes to a department; nothing is shown.
    Handing(usize),
    /// A department draws.
    Drawing(usize, Box<Drawing>),
    /// All have drawn; nothing is shown.
    Drawn,
    /// All is shown, after so many steps.
    Revealed(usize),
}

/// What a person asks for in the silent phase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// On: to draw, to the next department, to the reveal, a step of it.
    On,
    /// Back: to the department before, a step of the reveal.
    Back,
    /// This department does not draw.
    Skip,
}

impl Blind {
    /// The silent phase of those who attend; where nobody said who does, of all.
    pub fn new(journey: &Journey) -> Self {
        let there = &journey.workshop.attended;
        let all = journey.departments.iter().map(|department| &department.id);
        let departments: Vec<Id> = all
            .filter(|id| there.is_empty() || there.contains(id))
            .cloned()
            .collect();
        Self {
            phase: if departments.is_empty() {
                Phase::Drawn
            } else {
                Phase::Handing(0)
            },
            departments,
        }
    }

    /// The departments that draw, in their order.
    pub fn departments(&self) -> &[Id] {
        &self.departments
    }

    /// What goes on.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// The curve that is being drawn.
    pub fn drawing(&mut self) -> Option<&mut Drawing> {
        match &mut self.phase {
            Phase::Drawing(_, drawing) => Some(drawing),
            Phase::Handing(_) | Phase::Drawn | Phase::Revealed(_) => None,
        }
    }

    /// The department whose turn it is.
    pub fn department(&self) -> Option<&Id> {
        match &self.phase {
            Phase::Handing(nth) | Phase::Drawing(nth, _) => self.departments.get(*nth),
            Phase::Drawn | Phase::Revealed(_) => None,
        }
    }

    /// Does what is asked for, with what that changes of the journey. `steps` is how many the reveal has.
    pub fn take(&mut self, turn: Turn, journey: &Journey, steps: usize) -> Option<Action> {
        let kept = self.keep();
        self.phase = match (mem::replace(&mut self.phase, Phase::Drawn), turn) {
            (Phase::Handing(nth), Turn::On) => self.begin(nth, journey),
            (Phase::Handing(nth), Turn::Back) => Phase::Handing(nth.saturating_sub(1)),
            (Phase::Drawing(nth, _), Turn::Back) => Phase::Handing(nth),
            (Phase::Handing(nth), Turn::Skip) | (Phase::Drawing(nth, _), Turn::On) => {
                self.after(nth)
            }
            (Phase::Drawn, Turn::On) => Phase::Revealed(0),
            (Phase::Drawn, Turn::Back) => match self.departments.len().checked_sub(1) {
                Some(last) => Phase::Handing(last),
                None => Phase::Drawn,
            },
            (Phase::Revealed(step), Turn::On) => {
                Phase::Revealed((step + 1).min(steps.saturating_sub(1)))
            }
            (Phase::Revealed(step), Turn::Back) => Phase::Revealed(step.saturating_sub(1)),
            (phase, Turn::Skip) => phase,
        };
        kept
    }

    /// What is drawn now as a change of the journey, so that it is not lost when the room is left.
    pub fn keep(&self) -> Option<Action> {
        let Phase::Drawing(nth, drawing) = &self.phase else {
            return None;
        };
        let edit = CurveEdit::Believe {
            by: self.departments.get(*nth)?.clone(),
            emotions: drawing.points(),
        };
        Some(Action::Edit(Edit::Curve(edit)))
    }

    fn begin(&self, nth: usize, journey: &Journey) -> Phase {
        let by = self.departments.get(nth);
        let own = by.and_then(|by| believed(journey, by));
        Phase::Drawing(nth, Box::new(Drawing::new(journey, own)))
    }

    fn after(&self, nth: usize) -> Phase {
        if nth + 1 < self.departments.len() {
            Phase::Handing(nth + 1)
        } else {
            Phase::Drawn
        }
    }
}

/// What a department believes.
pub(super) fn believed<'a>(journey: &'a Journey, by: &Id) -> Option<&'a Curve> {
    let is_own = |curve: &&std::sync::Arc<Curve>| match &curve.state {
        CurveState::Believed { by: believer } => believer == by,
        CurveState::AsIs | CurveState::ToBe => false,
    };
    journey.curves.iter().find(is_own).map(AsRef::as_ref)
}
