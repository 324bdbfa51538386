//! Edits of stages.

use std::sync::Arc;

use crate::journey::{Id, Journey, List, Stage};

use super::check;
use super::lists::{change, change_all, check_count, gone, insert, new_id, place, shift};
use super::place::{Spot, Stages, move_to, set_stage};
use super::refused::Applied;
use super::remove::{remove_comments_about, remove_touchpoints};

/// What a person wants of stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StageEdit {
    /// A new one before another, or at the end.
    Add {
        /// Its title.
        title: String,
        /// The one behind it.
        before: Option<Id>,
    },
    /// It says something else.
    Set {
        /// The stage.
        id: Id,
        /// What it says.
        field: StageField,
    },
    /// It stands before another, or at the end, with its touchpoints.
    Move {
        /// The stage.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// Its touchpoints go to another one, and it goes.
    Merge {
        /// The one that goes.
        id: Id,
        /// The one that stays, with its title.
        into: Id,
    },
    /// A touchpoint and all behind it go to a new stage behind this one.
    Split {
        /// The first touchpoint of the new stage.
        at: Id,
        /// The title of the new stage.
        title: String,
    },
    /// It goes, with its touchpoints and all that hangs on them.
    Remove {
        /// The stage.
        id: Id,
    },
}

/// What a stage says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StageField {
    /// Its name on the map.
    Title(String),
    /// What else there is to say.
    Note(String),
}

impl StageEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-stage-add",
            Self::Set {
                field: StageField::Title(_),
                ..
            } => "step-title",
            Self::Set {
                field: StageField::Note(_),
                ..
            } => "step-note",
            Self::Move { .. } => "step-stage-move",
            Self::Merge { .. } => "step-stage-merge",
            Self::Split { .. } => "step-stage-split",
            Self::Remove { .. } => "step-stage-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { title, before } => add(journey, title, before.as_ref()),
            Self::Set { id, field } => set(journey, id, field),
            Self::Move { id, before } => keep_first(journey, |journey| {
                shift(&mut journey.stages, id, before.as_ref())
            }),
            Self::Merge { id, into } => merge(journey, id, into),
            Self::Split { at, title } => split(journey, at, title),
            Self::Remove { id } => remove(journey, id),
        }
    }
}

fn add(journey: &mut Journey, title: &str, before: Option<&Id>) -> Applied {
    check::title(title)?;
    let id = new_id(journey, title, List::Stages);
    let stage = Stage {
        id,
        title: title.to_owned(),
        ..Stage::default()
    };
    keep_first(journey, |journey| {
        insert(&mut journey.stages, stage, before)
    })?;
    check_count(journey)
}

fn set(journey: &mut Journey, id: &Id, field: &StageField) -> Applied {
    match field {
        StageField::Title(title) => check::title(title),
        StageField::Note(note) => check::text(note),
    }?;
    change(&mut journey.stages, id, |stage| match field {
        StageField::Title(title) => stage.title.clone_from(title),
        StageField::Note(note) => stage.note.clone_from(note),
    })
}

fn merge(journey: &mut Journey, id: &Id, into: &Id) -> Applied {
    let (from, to) = (place(&journey.stages, id)?, place(&journey.stages, into)?);
    if from == to {
        return Ok(());
    }
    let side = if from > to {
        Spot::EndOf
    } else {
        Spot::StartOf
    };
    let stages = Stages::of(journey);
    let slot = stages.slot(journey, &side(into.clone()))?;
    move_to(journey, &stages, &stages.places_in(from), &slot);
    let gone = journey.stages.remove(from);
    change_all(
        &mut journey.comments,
        |comment| comment.about == *id,
        |comment| comment.about = into.clone(),
    );
    change(&mut journey.stages, into, |stage| {
        stage.note = joined(&stage.note, &gone.note);
    })
}

fn split(journey: &mut Journey, at: &Id, title: &str) -> Applied {
    check::title(title)?;
    let first = place(&journey.touchpoints, at)?;
    let stages = Stages::of(journey);
    let stage = stages
        .at(first)
        .ok_or_else(|| gone::<Stage>(&Id::default()))?;
    let id = new_id(journey, title, List::Stages);
    for place in stages.places_in(stage).range(first..) {
        journey
            .touchpoints
            .get_mut(*place)
            .into_iter()
            .for_each(|touchpoint| set_stage(touchpoint, &id));
    }
    let new = Stage {
        id,
        title: title.to_owned(),
        ..Stage::default()
    };
    journey.stages.insert(stage + 1, Arc::new(new));
    check_count(journey)
}

fn remove(journey: &mut Journey, id: &Id) -> Applied {
    let stage = place(&journey.stages, id)?;
    let places = Stages::of(journey).places_in(stage);
    remove_touchpoints(journey, &places);
    journey.stages.remove(stage);
    remove_comments_about(journey, std::slice::from_ref(id));
    Ok(())
}

/// Two notes as one.
pub(super) fn joined(first: &str, second: &str) -> String {
    let said: Vec<_> = [first, second]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    said.join("\n")
}

/// Does something to the stages; the first touchpoint, which may have the first stage only for
/// being the first, keeps its stage.
fn keep_first(journey: &mut Journey, change: impl FnOnce(&mut Journey) -> Applied) -> Applied {
    let first = journey.stages.first().map(|stage| stage.id.clone());
    change(journey)?;
    let known = |id: &Id| journey.stages.iter().any(|stage| stage.id == *id);
    let names_none = journey
        .touchpoints
        .first()
        .is_some_and(|touchpoint| !known(&touchpoint.stage));
    let first_now = journey.stages.first().map(|stage| &stage.id);
    if let Some(stage) = first.filter(|stage| names_none && first_now != Some(stage)) {
        journey
            .touchpoints
            .first_mut()
            .into_iter()
            .for_each(|touchpoint| set_stage(touchpoint, &stage));
    }
    Ok(())
}
