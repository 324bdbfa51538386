//! The one home of time in the window: which day it is, and how long something takes.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::journey::Date;

/// Seconds in a day.
const DAY: u64 = 86_400;

/// Today, in universal time.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system for the time"
)]
pub(crate) fn today() -> Date {
    day_of(SystemTime::now())
}

/// The day so many days from today, in universal time.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system for the time"
)]
pub(crate) fn in_days(days: u64) -> Date {
    day_of(SystemTime::now() + Duration::from_secs(days * DAY))
}

/// The day of a moment, in universal time.
pub(crate) fn day_of(moment: SystemTime) -> Date {
    let since = moment.duration_since(UNIX_EPOCH);
    date_of(since.map_or(0, |since| since.as_secs() / DAY))
}

/// The day of the Gregorian calendar so many days after 1970-01-01, counted in eras of 400 years
/// that begin with March (Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
fn date_of(days: u64) -> Date {
    let days = days + 719_468;
    let (era, of_era) = (days / 146_097, days % 146_097);
    let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    Date(format!(
        "{:04}-{month:02}-{day:02}",
        era * 400 + year + later
    ))
}

/// Hours and minutes where the program runs.
pub(crate) fn time_of_day() -> String {
    chrono::Local::now().format("%H:%M").to_string()
}

/// This moment, to measure from.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that asks the system for the time"
)]
pub(crate) fn now() -> Instant {
    Instant::now()
}
