//! Edits of saved views.

use crate::journey::{Id, Journey, List, View};

use super::check;
use super::lists::{change, check_count, expect, insert, new_id, remove, shift};
use super::refused::Applied;

/// What a person wants of saved views.
#[derive(Debug, Clone, PartialEq)]
pub enum ViewEdit {
    /// A new one, which gets its id here.
    Add(Box<View>),
    /// It has another name.
    Rename {
        /// The view.
        id: Id,
        /// Its name.
        title: String,
    },
    /// It shows something else; its name stays.
    Replace {
        /// The view.
        id: Id,
        /// What it shows.
        with: Box<View>,
    },
    /// It stands before another, or at the end.
    Move {
        /// The view.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// It goes.
    Remove {
        /// The view.
        id: Id,
    },
}

impl ViewEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "step-view-add",
            Self::Rename { .. } => "step-view-rename",
            Self::Replace { .. } => "step-view-replace",
            Self::Move { .. } => "step-view-move",
            Self::Remove { .. } => "step-view-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add(view) => {
                check_view(journey, view)?;
                let id = new_id(journey, &view.title, List::Views);
                insert(
                    &mut journey.views,
                    View {
                        id,
                        ..view.as_ref().clone()
                    },
                    None,
                )?;
                check_count(journey)
            }
            Self::Rename { id, title } => {
                check::title(title)?;
                change(&mut journey.views, id, |view| view.title.clone_from(title))
            }
            Self::Replace { id, with } => {
                check_view(journey, with)?;
                change(&mut journey.views, id, |view| {
                    let View { id, title, .. } = view.clone();
                    *view = View {
                        id,
                        title,
                        ..with.as_ref().clone()
                    };
                })
            }
            Self::Move { id, before } => shift(&mut journey.views, id, before.as_ref()),
            Self::Remove { id } => remove(&mut journey.views, std::slice::from_ref(id)),
        }
    }
}

fn check_view(journey: &Journey, view: &View) -> Applied {
    check::text(&view.title)?;
    check::texts(&view.overlays)?;
    check::text(&view.filter.text)?;
    check::texts(&view.filter.tags)?;
    view.lens
        .iter()
        .try_for_each(|id| expect(&journey.departments, id))
}
