//! The records of working together: comments, the workshop, saved views.

use serde::{Deserialize, Serialize};

use super::fields::is_default;
use super::{Date, Filter, Id, ViewCamera};

/// A remark pinned to any record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Comment {
    /// Its id.
    pub id: Id,
    /// The id of the record that it is about; empty is the journey itself.
    #[serde(skip_serializing_if = "is_default")]
    pub about: Id,
    /// Who wrote it.
    #[serde(skip_serializing_if = "is_default")]
    pub author: String,
    /// The department for which the author speaks.
    #[serde(skip_serializing_if = "is_default")]
    pub department: Option<Id>,
    /// When it was written.
    #[serde(skip_serializing_if = "is_default")]
    pub on: Option<Date>,
    /// What it says.
    #[serde(skip_serializing_if = "is_default")]
    pub text: String,
    /// The comment that it answers.
    #[serde(skip_serializing_if = "is_default")]
    pub answers: Option<Id>,
    /// Whether it is settled.
    #[serde(skip_serializing_if = "is_default")]
    pub resolved: bool,
}

/// What happened in the room.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Workshop {
    /// The departments that were there.
    #[serde(skip_serializing_if = "is_default")]
    pub attended: Vec<Id>,
    /// The dots that were given.
    #[serde(skip_serializing_if = "is_default")]
    pub votes: Vec<Vote>,
}

/// Dots that one voter of a department gave to a pain point or a small step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Vote {
    /// The department of the voter.
    #[serde(skip_serializing_if = "is_default")]
    pub department: Id,
    /// The pain point or small step.
    #[serde(skip_serializing_if = "is_default")]
    pub on: Id,
    /// How many dots.
    #[serde(skip_serializing_if = "is_default")]
    pub dots: i64,
    /// The ballot that they came with, so that each counts once.
    #[serde(skip_serializing_if = "is_default")]
    pub ballot: Id,
}

/// A way to look at the journey that was saved under a name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct View {
    /// Its id.
    pub id: Id,
    /// Its name.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// The overlays and lanes that are on, by their ids.
    #[serde(skip_serializing_if = "is_default")]
    pub overlays: Vec<String>,
    /// The department through whose eyes it looks.
    #[serde(skip_serializing_if = "is_default")]
    pub lens: Option<Id>,
    /// What stands out in it.
    #[serde(skip_serializing_if = "is_default")]
    pub filter: Filter,
    /// Where its camera stands; the whole journey is shown where missing.
    #[serde(skip_serializing_if = "is_default")]
    pub camera: Option<ViewCamera>,
}
