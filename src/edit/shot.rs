//! Edits of what is said about the shots of the presentation.

use std::sync::Arc;

use crate::journey::{Id, Journey, Shot};

use super::check;
use super::lists::check_count;
use super::refused::Applied;

/// What a person wants of the shots; a shot that nothing was said about is added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShotEdit {
    /// Somebody wants to say this there.
    Note {
        /// The shot.
        id: Id,
        /// What to say.
        note: String,
    },
    /// It is left out, or shown again.
    LeaveOut {
        /// The shot.
        id: Id,
        /// Whether it is left out.
        left_out: bool,
    },
    /// The shots stand in this order; those that are not named come behind.
    Order(Vec<Id>),
}

impl ShotEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Note { .. } => "step-shot-note",
            Self::LeaveOut { .. } => "step-shot-leave-out",
            Self::Order(_) => "step-shot-order",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Note { id, note } => {
                check::text(note)?;
                say(journey, id, |shot| shot.note.clone_from(note));
            }
            Self::LeaveOut { id, left_out } => say(journey, id, |shot| shot.left_out = *left_out),
            Self::Order(ids) => order(journey, ids),
        }
        check_count(journey)
    }
}

fn say(journey: &mut Journey, id: &Id, change: impl FnOnce(&mut Shot)) {
    let known = journey.shots.iter_mut().find(|shot| shot.id == *id);
    if let Some(shot) = known {
        change(Arc::make_mut(shot));
        return;
    }
    let mut shot = Shot {
        id: id.clone(),
        ..Shot::default()
    };
    change(&mut shot);
    journey.shots.push(Arc::new(shot));
}

fn order(journey: &mut Journey, ids: &[Id]) {
    for id in ids {
        say(journey, id, |_| ());
    }
    let rank = |shot: &Arc<Shot>| ids.iter().position(|id| *id == shot.id);
    journey
        .shots
        .sort_by_key(|shot| rank(shot).unwrap_or(ids.len()));
}
