//! Edits of personas.

use crate::journey::{Id, Journey, List, Persona};

use super::check;
use super::lists::{change, change_all, check_count, insert, new_id, place, shift};
use super::refused::Applied;
use super::remove::remove_comments_about;

/// What a person wants of personas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonaEdit {
    /// A new one behind the others.
    Add {
        /// A first name.
        name: String,
    },
    /// It says something else.
    Set {
        /// The persona.
        id: Id,
        /// What it says.
        field: PersonaField,
    },
    /// It stands before another, or at the end.
    Move {
        /// The persona.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// Its curves become those of another one, and it goes.
    Merge {
        /// The one that goes.
        id: Id,
        /// The one that stays.
        into: Id,
    },
    /// It goes; its curves are nobody's in particular.
    Remove {
        /// The persona.
        id: Id,
    },
}

/// What a persona says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonaField {
    /// A first name.
    Name(String),
    /// What this person does.
    Role(String),
    /// What the person needs, fears and hopes.
    Note(String),
}

impl PersonaEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-persona-add",
            Self::Set { field, .. } => match field {
                PersonaField::Name(_) => "step-name",
                PersonaField::Role(_) => "step-role",
                PersonaField::Note(_) => "step-note",
            },
            Self::Move { .. } => "step-persona-move",
            Self::Merge { .. } => "step-persona-merge",
            Self::Remove { .. } => "step-persona-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { name } => add(journey, name),
            Self::Set { id, field } => set(journey, id, field),
            Self::Move { id, before } => shift(&mut journey.personas, id, before.as_ref()),
            Self::Merge { id, into } => {
                place(&journey.personas, into)?;
                if id == into {
                    Ok(())
                } else {
                    replace(journey, id, Some(into))
                }
            }
            Self::Remove { id } => replace(journey, id, None),
        }
    }
}

fn add(journey: &mut Journey, name: &str) -> Applied {
    check::title(name)?;
    let persona = Persona {
        id: new_id(journey, name, List::Personas),
        name: name.to_owned(),
        ..Persona::default()
    };
    insert(&mut journey.personas, persona, None)?;
    check_count(journey)
}

fn set(journey: &mut Journey, id: &Id, field: &PersonaField) -> Applied {
    match field {
        PersonaField::Name(name) => check::title(name),
        PersonaField::Role(text) | PersonaField::Note(text) => check::text(text),
    }?;
    change(&mut journey.personas, id, |persona| match field {
        PersonaField::Name(name) => persona.name.clone_from(name),
        PersonaField::Role(role) => persona.role.clone_from(role),
        PersonaField::Note(note) => persona.note.clone_from(note),
    })
}

/// Removes a persona; `new` or nobody takes its place.
fn replace(journey: &mut Journey, old: &Id, new: Option<&Id>) -> Applied {
    let place = place(&journey.personas, old)?;
    journey.personas.remove(place);
    change_all(
        &mut journey.curves,
        |curve| curve.persona.as_ref() == Some(old),
        |curve| curve.persona = new.cloned(),
    );
    match new {
        Some(new) => change_all(
            &mut journey.comments,
            |comment| comment.about == *old,
            |comment| comment.about = new.clone(),
        ),
        None => remove_comments_about(journey, std::slice::from_ref(old)),
    }
    Ok(())
}
