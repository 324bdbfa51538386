//! What a journey says of itself, without its lists.

use serde::{Deserialize, Serialize};

use super::fields::{is_default, rounded};
use super::{Id, Journey, Kind, is_eight, is_english};

/// The journey's own fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Head {
    /// The format of the file it came from; says nothing of the journey, and is not written.
    #[serde(skip)]
    pub format: u32,
    /// As [`Journey::id`].
    #[serde(skip_serializing_if = "is_default")]
    pub id: Id,
    /// As [`Journey::kind`].
    #[serde(skip_serializing_if = "is_default")]
    pub kind: Kind,
    /// As [`Journey::title`].
    #[serde(skip_serializing_if = "is_default")]
    pub title: String,
    /// As [`Journey::summary`].
    #[serde(skip_serializing_if = "is_default")]
    pub summary: String,
    /// As [`Journey::language`].
    #[serde(skip_serializing_if = "is_english")]
    pub language: String,
    /// As [`Journey::hours_per_day`].
    #[serde(skip_serializing_if = "is_eight", with = "rounded")]
    pub hours_per_day: f64,
    /// As [`Journey::people_per_year`].
    #[serde(skip_serializing_if = "is_default")]
    pub people_per_year: Option<i64>,
    /// As [`Journey::minutes_planned`].
    #[serde(skip_serializing_if = "is_default")]
    pub minutes_planned: Option<i64>,
    /// As [`Journey::rules_off`].
    #[serde(skip_serializing_if = "is_default")]
    pub rules_off: Vec<String>,
}

impl Default for Head {
    fn default() -> Self {
        Self::of(&Journey::default())
    }
}

impl Head {
    /// What a journey says of itself.
    pub fn of(journey: &Journey) -> Self {
        Self {
            format: journey.format,
            id: journey.id.clone(),
            kind: journey.kind,
            title: journey.title.clone(),
            summary: journey.summary.clone(),
            language: journey.language.clone(),
            hours_per_day: journey.hours_per_day,
            people_per_year: journey.people_per_year,
            minutes_planned: journey.minutes_planned,
            rules_off: journey.rules_off.clone(),
        }
    }

    /// Has a journey say this of itself.
    pub fn put_on(self, journey: &mut Journey) {
        let Self {
            format,
            id,
            kind,
            title,
            summary,
            language,
            hours_per_day,
            people_per_year,
            minutes_planned,
            rules_off,
        } = self;
        journey.format = format;
        journey.id = id;
        journey.kind = kind;
        journey.title = title;
        journey.summary = summary;
        journey.language = language;
        journey.hours_per_day = hours_per_day;
        journey.people_per_year = people_per_year;
        journey.minutes_planned = minutes_planned;
        journey.rules_off = rules_off;
    }
}
