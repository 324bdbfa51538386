//! Lengths of time, and days, in the words of the map.

use crate::journey::Date;
use crate::words::{Blank, Words};

/// A length of time as people say it: days from one day on, hours from one hour on, else minutes.
pub fn span_text(hours: f64, hours_per_day: f64, words: Words) -> String {
    let say = |key, amount: f64| {
        let decimals = usize::from(amount < 10.0 && (amount - amount.round()).abs() > 0.04);
        words.fill(
            key,
            &[("amount", Blank::from(words.number(amount, decimals)))],
        )
    };
    if hours_per_day > 0.0 && hours >= hours_per_day {
        say("span-days", hours / hours_per_day)
    } else {
        hours_text(hours, words)
    }
}

/// A length of time in hours and minutes, however long it is.
pub fn hours_text(hours: f64, words: Words) -> String {
    let say =
        |key, amount: f64| words.fill(key, &[("amount", Blank::from(words.number(amount, 0)))]);
    let minutes = (hours * 60.0).round();
    let (whole, rest) = ((minutes / 60.0).trunc(), minutes % 60.0);
    match (whole >= 1.0, rest >= 1.0) {
        (true, true) => format!("{} {}", say("span-hours", whole), say("span-minutes", rest)),
        (true, false) => say("span-hours", whole),
        (false, _) => say("span-minutes", rest),
    }
}

/// A day, as the language writes it; what is no date stays as it is.
pub fn day_text(day: &Date, words: Words) -> String {
    let Some((year, month, number)) = day.parts() else {
        return day.0.clone();
    };
    let blanks = [
        ("day", number.to_string().into()),
        ("month", words.text(&format!("month-{month}")).into()),
        ("year", year.to_string().into()),
    ];
    words.fill("day-of-year", &blanks)
}
