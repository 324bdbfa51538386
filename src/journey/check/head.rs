//! The journey's own fields.

use crate::journey::{Journey, List, Rule};

use super::finder::{At, Finder};

/// The longest working day, in hours.
const WHOLE_DAY: f64 = 24.0;

pub(super) fn check(journey: &Journey, finder: &mut Finder) {
    let at = At {
        list: List::Journey,
        index: 0,
        id: &journey.id,
    };
    finder.title(at, "title", &journey.title);
    finder.text(at, "summary", &journey.summary);
    if !is_language(&journey.language) {
        finder.report(at, "language", Rule::LanguageUnreadable, &journey.language);
    }
    let hours = journey.hours_per_day;
    finder.within(
        at,
        "hours_per_day",
        Rule::AmountOutside,
        hours,
        &(f64::MIN_POSITIVE..=WHOLE_DAY),
    );
    let people = journey.people_per_year;
    finder.within(
        at,
        "people_per_year",
        Rule::AmountOutside,
        people,
        &(0..=i64::MAX),
    );
    let minutes = journey.minutes_planned;
    finder.within(
        at,
        "minutes_planned",
        Rule::AmountOutside,
        minutes,
        &(1..=i64::MAX),
    );
    for id in &journey.rules_off {
        finder.label(at, "rules_off", id);
    }
}

/// Whether `tag` is built like a language tag: letters first, then parts of letters and digits (BCP 47).
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
