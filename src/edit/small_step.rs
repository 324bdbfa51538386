//! Edits of small steps.

use crate::journey::{Id, Journey, List, SmallStep, StepState};

use super::check;
use super::lists::{change_each, check_count, expect, insert, new_id, places, shift};
use super::refused::Applied;
use super::remove::remove_small_steps;

/// What a person wants of small steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallStepEdit {
    /// A new one behind the others.
    Add {
        /// Its title.
        title: String,
        /// The pain points that it resolves.
        resolves: Vec<Id>,
    },
    /// They say something else.
    Set {
        /// The small steps.
        ids: Vec<Id>,
        /// What they say.
        field: SmallStepField,
    },
    /// It stands before another, or at the end.
    Move {
        /// The small step.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// They go, with votes and comments on them.
    Remove {
        /// The small steps.
        ids: Vec<Id>,
    },
}

/// What a small step says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SmallStepField {
    /// Its name.
    Title(String),
    /// What else there is to say.
    Note(String),
    /// The pain points that it resolves.
    Resolves(Vec<Id>),
    /// The departments that do it.
    Departments(Vec<Id>),
    /// How far it is.
    State(StepState),
}

impl SmallStepEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-small-step-add",
            Self::Set { field, .. } => match field {
                SmallStepField::Title(_) => "step-title",
                SmallStepField::Note(_) => "step-note",
                SmallStepField::Resolves(_) => "step-resolves",
                SmallStepField::Departments(_) => "step-departments",
                SmallStepField::State(_) => "step-state",
            },
            Self::Move { .. } => "step-small-step-move",
            Self::Remove { .. } => "step-small-step-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { title, resolves } => add(journey, title, resolves),
            Self::Set { ids, field } => {
                field.check(journey)?;
                change_each(&mut journey.small_steps, ids, |step| field.set(step))
            }
            Self::Move { id, before } => shift(&mut journey.small_steps, id, before.as_ref()),
            Self::Remove { ids } => {
                let places = places(&journey.small_steps, ids)?;
                remove_small_steps(journey, &places);
                Ok(())
            }
        }
    }
}

impl SmallStepField {
    fn check(&self, journey: &Journey) -> Applied {
        match self {
            Self::Title(title) => check::title(title),
            Self::Note(text) => check::text(text),
            Self::Resolves(ids) => places(&journey.pain_points, ids).map(|_| ()),
            Self::Departments(ids) => ids
                .iter()
                .try_for_each(|id| expect(&journey.departments, id)),
            Self::State(state) => check::step_state(state),
        }
    }

    fn set(&self, step: &mut SmallStep) {
        match self {
            Self::Title(title) => step.title.clone_from(title),
            Self::Note(note) => step.note.clone_from(note),
            Self::Resolves(ids) => step.resolves.clone_from(ids),
            Self::Departments(ids) => step.departments.clone_from(ids),
            Self::State(state) => step.state.clone_from(state),
        }
    }
}

fn add(journey: &mut Journey, title: &str, resolves: &[Id]) -> Applied {
    check::title(title)?;
    places(&journey.pain_points, resolves)?;
    let step = SmallStep {
        id: new_id(journey, title, List::SmallSteps),
        title: title.to_owned(),
        resolves: resolves.to_vec(),
        ..SmallStep::default()
    };
    insert(&mut journey.small_steps, step, None)?;
    check_count(journey)
}
