//! Edits of comments.

use crate::journey::{Comment, Date, Head, Id, Journey, List};

use super::check;
use super::lists::{
    all_ids, change, change_all, check_count, expect, gone, insert, new_id, remove,
};
use super::refused::Applied;

/// What a person wants of comments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommentEdit {
    /// A new one, which gets its id here.
    Add(Comment),
    /// It says something else.
    Set {
        /// The comment.
        id: Id,
        /// What it says.
        field: CommentField,
    },
    /// It goes; its answers stay.
    Remove {
        /// The comment.
        id: Id,
    },
}

/// What a comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CommentField {
    /// What it says.
    Text(String),
    /// Who wrote it.
    Author(String),
    /// The department for which the author speaks.
    Department(Option<Id>),
    /// When it was written.
    On(Option<Date>),
    /// Whether it is settled.
    Resolved(bool),
}

impl CommentEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add(_) => "step-comment-add",
            Self::Set {
                field: CommentField::Resolved(_),
                ..
            } => "step-comment-resolve",
            Self::Set { .. } => "step-comment-set",
            Self::Remove { .. } => "step-comment-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add(comment) => add(journey, comment),
            Self::Set { id, field } => {
                field.check(journey)?;
                change(&mut journey.comments, id, |comment| field.set(comment))
            }
            Self::Remove { id } => {
                remove(&mut journey.comments, std::slice::from_ref(id))?;
                let answers = |comment: &Comment| comment.answers.as_ref() == Some(id);
                change_all(&mut journey.comments, answers, |comment| {
                    comment.answers = None;
                });
                Ok(())
            }
        }
    }
}

impl CommentField {
    fn check(&self, journey: &Journey) -> Applied {
        match self {
            Self::Text(text) | Self::Author(text) => check::text(text),
            Self::Department(Some(department)) => expect(&journey.departments, department),
            Self::On(date) => check::date(date.as_ref()),
            Self::Department(None) | Self::Resolved(_) => Ok(()),
        }
    }

    fn set(&self, comment: &mut Comment) {
        match self {
            Self::Text(text) => comment.text.clone_from(text),
            Self::Author(author) => comment.author.clone_from(author),
            Self::Department(department) => comment.department.clone_from(department),
            Self::On(date) => comment.on.clone_from(date),
            Self::Resolved(resolved) => comment.resolved = *resolved,
        }
    }
}

fn add(journey: &mut Journey, comment: &Comment) -> Applied {
    check::texts([&comment.author, &comment.text])?;
    check::date(comment.on.as_ref())?;
    comment
        .department
        .iter()
        .try_for_each(|id| expect(&journey.departments, id))?;
    comment
        .answers
        .iter()
        .try_for_each(|id| expect(&journey.comments, id))?;
    if !comment.about.is_empty() && !all_ids(journey).any(|id| *id == comment.about) {
        return Err(gone::<Head>(&comment.about));
    }
    let id = new_id(journey, &comment.text, List::Comments);
    insert(
        &mut journey.comments,
        Comment {
            id,
            ..comment.clone()
        },
        None,
    )?;
    check_count(journey)
}
