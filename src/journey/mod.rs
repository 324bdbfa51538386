//! What a journey is: a plain value of shared records, and the Problems that a reader should mend.

mod alike;
mod ballot;
mod check;
mod complete;
mod conflict;
mod fields;
mod filter;
mod head;
mod hidden;
mod id;
pub(crate) mod names;
mod nearest;
mod number;
mod order;
mod pain;
mod problem;
mod problem_text;
mod records;
pub(crate) mod refit;
mod short;
mod shot;
mod talk;
mod time;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use alike::{folded, is_alike, seen};
pub use ballot::{Ballot, Believed, Given, MOST_DOTS, NEWEST_BALLOT, names_of};
pub use check::{MAX_PROBLEMS, MAX_TITLE, check};
pub use complete::complete_ids;
pub(crate) use conflict::NO_KEY;
pub use conflict::{Disputed, KeptRecord, OpenConflict, TwinRecords, TwoOrders};
pub use fields::two_decimals;
pub use filter::{Filter, PainStatus, ViewCamera, Who};
pub use head::Head;
pub use hidden::{
    MOST_IN_LINE, cut, is_hidden, shown, shown_end, shown_label, shown_line, shown_lines,
};
pub use id::{Id, Slugs, letters_for, random_ballot_id, random_id, slug, stable_hash};
pub use nearest::nearest;
pub use number::{read_number, read_whole};
pub(crate) use order::named_in_order;
pub use order::{stages_of_touchpoints, touchpoints_in_order};
pub use pain::{HandoffNote, PainPoint, PainState, SmallStep, StepState};
pub use problem::{List, Place, Problem, Rule, Urgency};
pub use records::{
    Channel, Curve, CurvePoint, CurveState, Department, DepartmentColor, Evidence, Pattern,
    Persona, Stage, Touchpoint,
};
pub use short::ShortNames;
pub use shot::Shot;
pub use talk::{Comment, View, Vote, Workshop};
pub use time::{DAYS_PER_WEEK, Date, Time};

use fields::{is_default, rounded};

/// The newest format of a journey file that this program knows.
pub const FORMAT: u32 = 2;

/// The format of a file that holds nothing but what was there from the beginning.
pub const FIRST_FORMAT: u32 = 1;

/// The lowest and the highest emotion.
pub const EMOTION: std::ops::RangeInclusive<f64> = -2.0..=2.0;

/// The document: an employee's or a customer's journey, or a value stream.
///
/// Lists are flat and point to each other by id; their order is the order on the map. Records are
/// shared, so that a copy and a comparison cost what changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Journey {
    /// The format of the file it came from, where that is newer than this program; else the first.
    pub format: u32,
    /// Made at random with the journey and never changed; empty until the first save.
    #[serde(skip_serializing_if = "is_default")]
    pub id: Id,
    /// Which of the three kinds it is.
    #[serde(skip_serializing_if = "is_default")]
    pub kind: Kind,
    /// Its name.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// One sentence about it.
    #[serde(skip_serializing_if = "is_default")]
    pub summary: String,
    /// The language of its texts, BCP 47; `en` by default.
    #[serde(skip_serializing_if = "is_english")]
    pub language: String,
    /// Hours in a working day; 8 by default.
    #[serde(skip_serializing_if = "is_eight", with = "rounded")]
    pub hours_per_day: f64,
    /// How many people make the journey in a year.
    #[serde(skip_serializing_if = "is_default")]
    pub people_per_year: Option<i64>,
    /// The departments.
    #[serde(skip_serializing_if = "is_default")]
    pub departments: Vec<Arc<Department>>,
    /// The personas.
    #[serde(skip_serializing_if = "is_default")]
    pub personas: Vec<Arc<Persona>>,
    /// The stages.
    #[serde(skip_serializing_if = "is_default")]
    pub stages: Vec<Arc<Stage>>,
    /// The touchpoints.
    #[serde(skip_serializing_if = "is_default")]
    pub touchpoints: Vec<Arc<Touchpoint>>,
    /// The curves.
    #[serde(skip_serializing_if = "is_default")]
    pub curves: Vec<Arc<Curve>>,
    /// The pain points.
    #[serde(skip_serializing_if = "is_default")]
    pub pain_points: Vec<Arc<PainPoint>>,
    /// What is said about handoffs.
    #[serde(skip_serializing_if = "is_default")]
    pub handoffs: Vec<Arc<HandoffNote>>,
    /// The small steps.
    #[serde(skip_serializing_if = "is_default")]
    pub small_steps: Vec<Arc<SmallStep>>,
    /// The comments.
    #[serde(skip_serializing_if = "is_default")]
    pub comments: Vec<Arc<Comment>>,
    /// What happened in the room.
    #[serde(skip_serializing_if = "is_default")]
    pub workshop: Workshop,
    /// Saved views.
    #[serde(skip_serializing_if = "is_default")]
    pub views: Vec<Arc<View>>,
    /// How many minutes presenting it is to take; not planned where missing.
    #[serde(skip_serializing_if = "is_default")]
    pub minutes_planned: Option<i64>,
    /// What was said about shots of the presentation; those that are named stand in this order.
    #[serde(skip_serializing_if = "is_default")]
    pub shots: Vec<Arc<Shot>>,
    /// The rules of the doctor of which it does not want to hear, by their ids.
    #[serde(skip_serializing_if = "is_default")]
    pub rules_off: Vec<String>,
    /// What two versions that were merged disagree about and nobody has settled yet.
    #[serde(skip_serializing_if = "is_default")]
    pub conflicts: Vec<Arc<OpenConflict>>,
}

/// The language and working day of a journey that does not say them.
const ENGLISH: &str = "en";
const EIGHT_HOURS: f64 = 8.0;

fn is_english(language: &String) -> bool {
    language == ENGLISH
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde calls it with a reference"
)]
fn is_eight(hours: &f64) -> bool {
    two_decimals(*hours) == EIGHT_HOURS
}

impl Default for Journey {
    fn default() -> Self {
        Self {
            format: FIRST_FORMAT,
            id: Id::default(),
            kind: Kind::default(),
            title: String::new(),
            summary: String::new(),
            language: ENGLISH.to_owned(),
            hours_per_day: EIGHT_HOURS,
            people_per_year: None,
            departments: Vec::new(),
            personas: Vec::new(),
            stages: Vec::new(),
            touchpoints: Vec::new(),
            curves: Vec::new(),
            pain_points: Vec::new(),
            handoffs: Vec::new(),
            small_steps: Vec::new(),
            comments: Vec::new(),
            workshop: Workshop::default(),
            views: Vec::new(),
            minutes_planned: None,
            shots: Vec::new(),
            rules_off: Vec::new(),
            conflicts: Vec::new(),
        }
    }
}

impl Journey {
    /// The department with this id, the first of equals.
    pub fn department(&self, id: &str) -> Option<&Arc<Department>> {
        self.departments
            .iter()
            .find(|department| department.id == *id)
    }

    /// The touchpoint with this id, the first of equals.
    pub fn touchpoint(&self, id: &str) -> Option<&Arc<Touchpoint>> {
        self.touchpoints
            .iter()
            .find(|touchpoint| touchpoint.id == *id)
    }

    /// The stage with this id, the first of equals.
    pub fn stage(&self, id: &str) -> Option<&Arc<Stage>> {
        self.stages.iter().find(|stage| stage.id == *id)
    }

    /// The pain point with this id, the first of equals.
    pub fn pain_point(&self, id: &str) -> Option<&Arc<PainPoint>> {
        self.pain_points.iter().find(|pain| pain.id == *id)
    }

    /// The curve with this id, the first of equals.
    pub fn curve(&self, id: &str) -> Option<&Arc<Curve>> {
        self.curves.iter().find(|curve| curve.id == *id)
    }

    /// The as-is curve: the first that says how it is today.
    pub fn as_is(&self) -> Option<&Arc<Curve>> {
        self.curves
            .iter()
            .find(|curve| curve.state == CurveState::AsIs)
    }

    /// What is said about the handoff from one touchpoint to another.
    pub fn handoff_note(&self, from: &str, to: &str) -> Option<&Arc<HandoffNote>> {
        self.handoffs
            .iter()
            .find(|note| note.from == *from && note.to == *to)
    }

    /// Whether it comes from a newer program, so that it may be read and not written.
    pub fn is_newer(&self) -> bool {
        self.format > FORMAT
    }
}

/// Which kind of journey it is; changes words, templates and what is shown at first, never the model.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    /// An employee's journey.
    #[default]
    Employee,
    /// A customer's journey.
    Customer,
    /// A value stream.
    ValueStream,
}

impl Kind {
    /// All kinds, in the order of the menus.
    pub const ALL: [Self; 3] = [Self::Employee, Self::Customer, Self::ValueStream];

    /// The word for it in text keys and on the command line: `employee`, `customer`, `value-stream`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Employee => "employee",
            Self::Customer => "customer",
            Self::ValueStream => "value-stream",
        }
    }
}
