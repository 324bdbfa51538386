//! The records of a journey: who takes part, where it happens, how it feels.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fields::{bare, is_default, rounded, rounded_option};
use super::{Id, Time};

/// A part of the organisation; leads or helps at touchpoints, owns, causes or fixes pain points.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Department {
    /// Its id.
    pub id: Id,
    /// Its whole name, "Human Resources".
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// Two or three letters that stand for it on the map, "HR".
    #[serde(skip_serializing_if = "is_default")]
    pub short: String,
    /// Its colour.
    #[serde(skip_serializing_if = "is_default")]
    pub color: DepartmentColor,
    /// Its pattern, so that colour is never the only sign.
    #[serde(skip_serializing_if = "is_default")]
    pub pattern: Pattern,
}

impl Department {
    /// What stands for it where there is little room: its short name, else the start of its name or id.
    pub fn badge(&self) -> String {
        let long = if self.name.is_empty() {
            self.id.as_str()
        } else {
            &self.name
        };
        if self.short.is_empty() {
            long.chars().take(3).collect()
        } else {
            self.short.clone()
        }
    }

    /// Its name, else its short name, else its id.
    pub fn title(&self) -> &str {
        [self.name.as_str(), &self.short]
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or(&self.id)
    }
}

/// The colour of a department: one of eight that colour-blind people can tell apart, or an own one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DepartmentColor {
    /// The first of the eight.
    #[default]
    Blue,
    /// A reddish brown.
    Rust,
    /// A yellowish green.
    Olive,
    /// A greyish violet.
    Plum,
    /// A dark blue.
    Navy,
    /// A dark red.
    Wine,
    /// A strong violet.
    Violet,
    /// A strong blue.
    Cobalt,
    /// Any other colour as `#rrggbb`.
    Custom(String),
}

impl DepartmentColor {
    /// The eight named colours, in the order in which new departments get them.
    pub const NAMED: [Self; 8] = [
        Self::Blue,
        Self::Rust,
        Self::Olive,
        Self::Plum,
        Self::Navy,
        Self::Wine,
        Self::Violet,
        Self::Cobalt,
    ];

    /// The text of a colour of its own.
    pub fn custom(&self) -> Option<&str> {
        match self {
            Self::Custom(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is a named colour, or an own one that can be read.
    pub fn is_readable(&self) -> bool {
        self.custom().is_none_or(|text| {
            let digits = text.strip_prefix('#').unwrap_or_default();
            digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
    }
}

/// The pattern of a department.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pattern {
    /// No marks.
    #[default]
    Solid,
    /// Slanted lines.
    Diagonal,
    /// Dots.
    Dots,
    /// Small crosses.
    Cross,
    /// Lying lines.
    Horizontal,
    /// Standing lines.
    Vertical,
    /// Lying and standing lines.
    Grid,
    /// Waves.
    Waves,
}

impl Pattern {
    /// All patterns, in the order in which new departments get them.
    pub const ALL: [Self; 8] = [
        Self::Solid,
        Self::Diagonal,
        Self::Dots,
        Self::Cross,
        Self::Horizontal,
        Self::Vertical,
        Self::Grid,
        Self::Waves,
    ];
}

/// Whose journey it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Persona {
    /// Its id.
    pub id: Id,
    /// A first name.
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// What this person does, "Software developer".
    #[serde(skip_serializing_if = "is_default")]
    pub role: String,
    /// What the person needs, fears and hopes.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
}

/// A phase of the journey; holds touchpoints.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stage {
    /// Its id.
    pub id: Id,
    /// Its name on the map.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// What else there is to say.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
}

/// One step, seen from the person who makes the journey.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Touchpoint {
    /// Its id.
    pub id: Id,
    /// The stage that holds it; empty is the stage of the touchpoint before it.
    #[serde(skip_serializing_if = "is_default")]
    pub stage: Id,
    /// Its name on the map.
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// What else there is to say.
    #[serde(skip_serializing_if = "is_default")]
    pub note: String,
    /// Where it happens.
    #[serde(skip_serializing_if = "is_default", serialize_with = "bare")]
    pub channel: Option<Channel>,
    /// The department that leads here.
    #[serde(skip_serializing_if = "is_default")]
    pub lead: Option<Id>,
    /// The departments that help here.
    #[serde(skip_serializing_if = "is_default")]
    pub helps: Vec<Id>,
    /// How long the work itself takes.
    #[serde(skip_serializing_if = "is_default")]
    pub work: Option<Time>,
    /// How long one waits before the work begins.
    #[serde(skip_serializing_if = "is_default")]
    pub wait: Option<Time>,
    /// The share of cases in which nothing has to be done again, 0 to 1.
    #[serde(skip_serializing_if = "is_default", with = "rounded_option")]
    pub right_first_time: Option<f64>,
    /// Whether it is a moment that matters.
    #[serde(skip_serializing_if = "is_default")]
    pub matters: bool,
    /// Words to find and filter it by.
    #[serde(skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
}

/// Where a touchpoint happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Channel {
    /// Face to face.
    InPerson,
    /// A call.
    Phone,
    /// Electronic mail.
    Email,
    /// A chat.
    Chat,
    /// A portal or website.
    Portal,
    /// A letter on paper.
    Letter,
    /// An app.
    App,
    /// A meeting.
    Meeting,
    /// Something else, by its name.
    Other(String),
}

/// Emotions along the touchpoints: as-is, to-be, or what a department believes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Curve {
    /// Its id.
    pub id: Id,
    /// What the curve says: how it is, how it should be, or what somebody believes.
    #[serde(skip_serializing_if = "is_default")]
    pub state: CurveState,
    /// Whose emotions these are.
    #[serde(skip_serializing_if = "is_default")]
    pub persona: Option<Id>,
    /// The emotions, in any order; the touchpoints give the order.
    #[serde(skip_serializing_if = "is_default")]
    pub points: Vec<Arc<CurvePoint>>,
}

/// What a curve says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum CurveState {
    /// How the journey feels today.
    #[default]
    AsIs,
    /// How it should feel.
    ToBe,
    /// How a department believes that it feels.
    Believed {
        /// The department.
        by: Id,
    },
}

/// The emotion at one touchpoint.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CurvePoint {
    /// The touchpoint.
    pub touchpoint: Id,
    /// How it feels, from −2 to +2.
    #[serde(with = "rounded")]
    pub emotion: f64,
    /// How this is known.
    #[serde(skip_serializing_if = "is_default")]
    pub evidence: Evidence,
    /// What the person says, in that person's words.
    #[serde(skip_serializing_if = "is_default")]
    pub quote: String,
}

/// How an emotion is known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Evidence {
    /// Somebody thinks so.
    #[default]
    Assumed,
    /// Somebody was asked.
    Interview,
    /// Many were asked.
    Survey {
        /// How many people answered.
        #[serde(default)]
        n: i64,
        /// The standard deviation of their answers, in steps of emotion.
        #[serde(default, with = "rounded")]
        spread: f64,
    },
    /// It was measured.
    Measured,
}
