//! Lengths of time in the words of the map.

use crate::words::{Blank, Words};

/// A length of time as people say it: days from one day on, hours from one hour on, else minutes.
pub fn span_text(hours: f64, hours_per_day: f64, words: Words) -> String {
    let say = |key, amount: f64| {
        let decimals = usize::from((amount - amount.round()).abs() > 0.04);
        words.fill(key, &[("amount", Blank::from(words.number(amount, decimals)))])
    };
    if hours_per_day > 0.0 && hours >= hours_per_day {
        say("span-days", hours / hours_per_day)
    } else if hours >= 1.0 {
        let whole = hours.trunc();
        let minutes = ((hours - whole) * 60.0).round();
        if minutes < 1.0 {
            say("span-hours", whole)
        } else {
            format!("{} {}", say("span-hours", whole), say("span-minutes", minutes))
        }
    } else {
        say("span-minutes", (hours * 60.0).round())
    }
}
