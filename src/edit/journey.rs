//! Edits of the journey's own fields.

use crate::journey::{Journey, Kind, two_decimals};

use super::check;
use super::curve::MOST_PEOPLE;
use super::refused::Applied;

/// What the journey itself says.
#[derive(Debug, Clone, PartialEq)]
pub enum JourneyField {
    /// Which of the three kinds it is.
    Kind(Kind),
    /// Its name.
    Title(String),
    /// One sentence about it.
    Summary(String),
    /// The language of its texts, BCP 47.
    Language(String),
    /// Hours in a working day, from a quarter of an hour to 24.
    HoursPerDay(f64),
    /// How many people make the journey in a year.
    PeoplePerYear(Option<i64>),
    /// How many minutes presenting it is to take, up to a day.
    MinutesPlanned(Option<i64>),
    /// The rules of the doctor of which it does not want to hear, by their ids.
    RulesOff(Vec<String>),
}

impl JourneyField {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Kind(_) => "step-kind",
            Self::Title(_) => "step-title",
            Self::Summary(_) => "step-summary",
            Self::Language(_) => "step-language",
            Self::HoursPerDay(_) => "step-hours-per-day",
            Self::PeoplePerYear(_) => "step-people-per-year",
            Self::MinutesPlanned(_) => "step-minutes-planned",
            Self::RulesOff(_) => "step-rules-off",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Kind(kind) => journey.kind = *kind,
            Self::Title(title) => {
                check::title(title)?;
                journey.title.clone_from(title);
            }
            Self::Summary(text) => set_text(&mut journey.summary, text)?,
            Self::Language(text) => set_text(&mut journey.language, text)?,
            Self::HoursPerDay(hours) => {
                check::number("hours_per_day", *hours, 0.25..=24.0)?;
                journey.hours_per_day = two_decimals(*hours);
            }
            Self::PeoplePerYear(people) => {
                check::count("people_per_year", *people, 0..=MOST_PEOPLE)?;
                journey.people_per_year = *people;
            }
            Self::MinutesPlanned(minutes) => {
                check::count("minutes_planned", *minutes, 1..=MOST_MINUTES)?;
                journey.minutes_planned = *minutes;
            }
            Self::RulesOff(ids) => {
                check::texts(ids)?;
                journey.rules_off.clone_from(ids);
            }
        }
        Ok(())
    }
}

/// The minutes of a day.
const MOST_MINUTES: i64 = 24 * 60;

fn set_text(field: &mut String, text: &str) -> Applied {
    check::text(text)?;
    text.clone_into(field);
    Ok(())
}
