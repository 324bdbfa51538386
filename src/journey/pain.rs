//! The records that say what goes wrong and what is done about it.

use serde::{Deserialize, Serialize};

use super::fields::{is_default, rounded_option};
use super::{Date, Id};

/// What goes wrong at a touchpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PainPoint {
    /// Its id.
    pub id: Id,
    /// The touchpoint where it is felt.
    #[serde(skip_serializing_if = "is_default")]
    pub touchpoint: Id,
    /// Its name on the map.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// What else there is to say.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// How bad it is, 1 to 5; 3 by default.
    #[serde(skip_serializing_if = "is_middle_severity")]
    pub severity: i64,
    /// How far it is from being solved.
    #[serde(skip_serializing_if = "is_default")]
    pub state: PainState,
    /// The department that answers for it; nobody yet where missing.
    #[serde(skip_serializing_if = "is_default")]
    pub owner: Option<Id>,
    /// The departments where it comes from.
    #[serde(skip_serializing_if = "is_default")]
    pub caused_by: Vec<Id>,
    /// The departments that can mend it.
    #[serde(skip_serializing_if = "is_default")]
    pub fixed_by: Vec<Id>,
    /// How much would be won by solving it, 0 to 10.
    #[serde(skip_serializing_if = "is_default")]
    pub impact: Option<i64>,
    /// How much work solving it is, 0 to 10.
    #[serde(skip_serializing_if = "is_default")]
    pub effort: Option<i64>,
    /// Hours that each person loses.
    #[serde(skip_serializing_if = "is_default", with = "rounded_option")]
    pub hours_lost: Option<f64>,
    /// How many people it meets in a year; those of the journey where missing.
    #[serde(skip_serializing_if = "is_default")]
    pub people_per_year: Option<i64>,
    /// Words to find and filter it by.
    #[serde(skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
}

/// The severity of a pain point that does not say one.
const MIDDLE_SEVERITY: i64 = 3;

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_middle_severity(severity: &i64) -> bool {
    *severity == MIDDLE_SEVERITY
}

impl Default for PainPoint {
    fn default() -> Self {
        Self {
            id: Id::default(),
            touchpoint: Id::default(),
            title: String::new(),
            note: String::new(),
            severity: MIDDLE_SEVERITY,
            state: PainState::default(),
            owner: None,
            caused_by: Vec::new(),
            fixed_by: Vec::new(),
            impact: None,
            effort: None,
            hours_lost: None,
            people_per_year: None,
            tags: Vec::new(),
        }
    }
}

impl PainPoint {
    /// Whether somebody still has to do something: neither solved nor dismissed.
    pub fn is_open(&self) -> bool {
        match self.state {
            PainState::Open | PainState::Planned | PainState::InProgress => true,
            PainState::Solved { .. } | PainState::Dismissed => false,
        }
    }
}

/// How far a pain point is from being solved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum PainState {
    /// Nobody does anything yet.
    #[default]
    Open,
    /// Somebody will.
    Planned,
    /// Somebody does.
    InProgress,
    /// It is gone.
    Solved {
        /// Since when.
        #[serde(default)]
        on: Date,
    },
    /// Nothing will be done about it.
    Dismissed,
}

/// What is said about the step from one touchpoint to the next.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HandoffNote {
    /// The touchpoint before the seam.
    pub from: Id,
    /// The touchpoint behind the seam.
    pub to: Id,
    /// What passes from one department to the other.
    #[serde(skip_serializing_if = "is_default")]
    pub passes: String,
    /// What breaks there.
    #[serde(skip_serializing_if = "is_default")]
    pub breaks: String,
    /// What the two departments agreed on.
    #[serde(skip_serializing_if = "is_default")]
    pub agreement: Option<String>,
}

/// Something somebody will do about pain points.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SmallStep {
    /// Its id.
    pub id: Id,
    /// Its name.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// What else there is to say.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// The pain points that it resolves.
    #[serde(skip_serializing_if = "is_default")]
    pub resolves: Vec<Id>,
    /// The departments that do it.
    #[serde(skip_serializing_if = "is_default")]
    pub departments: Vec<Id>,
    /// How far it is.
    #[serde(skip_serializing_if = "is_default")]
    pub state: StepState,
}

/// How far a small step is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum StepState {
    /// Somebody had the idea.
    #[default]
    Idea,
    /// It has been promised.
    Planned {
        /// Until when, where a day was named.
        #[serde(default, skip_serializing_if = "is_default")]
        due: Option<Date>,
    },
    /// It is being done.
    Doing,
    /// It is done: a win.
    Done {
        /// Since when.
        #[serde(default)]
        on: Date,
    },
}
