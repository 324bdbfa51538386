//! What of a journey is looked at, and where the camera stands: the parts of a saved view.

use serde::{Deserialize, Serialize};

use super::fields::{bare, is_default, rounded};
use super::{Channel, Id, PainState};

/// What is looked at; each part that says something must hold, and several of one part mean any of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Filter {
    /// Words that are found in titles, notes and quotes.
    #[serde(skip_serializing_if = "is_default")]
    pub text: String,
    /// Departments that lead, help, own, cause or can fix it.
    #[serde(skip_serializing_if = "is_default")]
    pub departments: Vec<Id>,
    /// Who owns a pain point.
    #[serde(skip_serializing_if = "is_default", serialize_with = "bare")]
    pub owner: Option<Who>,
    /// Who causes a pain point.
    #[serde(skip_serializing_if = "is_default", serialize_with = "bare")]
    pub cause: Option<Who>,
    /// Pain points at least as severe, 1 to 5; 0 for all.
    #[serde(skip_serializing_if = "is_default")]
    pub severity: i64,
    /// How far pain points are.
    #[serde(skip_serializing_if = "is_default")]
    pub states: Vec<PainStatus>,
    /// Personas who feel something there.
    #[serde(skip_serializing_if = "is_default")]
    pub personas: Vec<Id>,
    /// Where a touchpoint happens.
    #[serde(skip_serializing_if = "is_default")]
    pub channels: Vec<Channel>,
    /// Tags of touchpoints and pain points.
    #[serde(skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        Self {
            text: self.text.trim().to_owned(),
            ..self.clone()
        } == Self::default()
    }
}

impl Filter {
    /// Whether it asks for this department.
    pub fn names(&self, department: &Id) -> bool {
        let who = [&self.owner, &self.cause].into_iter().flatten();
        let mut who = who.filter(|who| **who == Who::Department(department.clone()));
        self.departments.contains(department) || who.next().is_some()
    }

    /// Asks for another department in the place of this one, or for it no longer.
    pub fn replace_department(&mut self, old: &Id, new: Option<&Id>) {
        for id in &mut self.departments {
            if let Some(new) = new.filter(|_| *id == *old) {
                id.clone_from(new);
            }
        }
        self.departments.retain(|id| id != old);
        let is_old = |who: &Option<Who>| *who == Some(Who::Department(old.clone()));
        for who in [&mut self.owner, &mut self.cause] {
            if is_old(who) {
                *who = new.cloned().map(Who::Department);
            }
        }
    }
}

/// One department, or nobody.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Hash)]
pub enum Who {
    /// No department.
    Nobody,
    /// This department.
    Department(Id),
}

impl Who {
    /// Whether these are the departments that are meant.
    pub fn is_among(&self, departments: &[Id]) -> bool {
        match self {
            Self::Nobody => departments.is_empty(),
            Self::Department(id) => departments.contains(id),
        }
    }
}

/// How far a pain point is, without the day on which it was solved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PainStatus {
    /// Nobody does anything yet.
    Open,
    /// Somebody will.
    Planned,
    /// Somebody does.
    InProgress,
    /// It is gone.
    Solved,
    /// Nothing will be done about it.
    Dismissed,
}

impl PainStatus {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Open,
        Self::Planned,
        Self::InProgress,
        Self::Solved,
        Self::Dismissed,
    ];

    /// Its word in text keys.
    pub fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::InProgress => "in-progress",
            Self::Solved => "solved",
            Self::Dismissed => "dismissed",
        }
    }
}

impl PainState {
    /// How far it is, whenever that was reached.
    pub fn status(&self) -> PainStatus {
        match self {
            Self::Open => PainStatus::Open,
            Self::Planned => PainStatus::Planned,
            Self::InProgress => PainStatus::InProgress,
            Self::Solved { .. } => PainStatus::Solved,
            Self::Dismissed => PainStatus::Dismissed,
        }
    }
}

/// Where the camera of a saved view stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViewCamera {
    /// The place on the canvas in the middle of the view, to the right.
    #[serde(with = "rounded")]
    pub x: f64,
    /// The same, downwards.
    #[serde(with = "rounded")]
    pub y: f64,
    /// How large the map is shown; 1 is its own size.
    #[serde(with = "rounded")]
    pub zoom: f64,
}
