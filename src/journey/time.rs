//! Times and dates as people write them: `1d 4h`, `2026-10-12`.

use serde::{Deserialize, Serialize};

/// Working days in a week.
pub const DAYS_PER_WEEK: f64 = 5.0;

/// A length of time as it was written: `45min`, `2h`, `1d 4h`, `2w`.
///
/// The text is kept as it is, so that what nobody changed is not rewritten; one that cannot be
/// read is a [`Problem`](super::Problem), not an error.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Time(pub String);

impl Time {
    /// The time in hours, where a day has `hours_per_day` and a week five days; `None` where the
    /// text is no time.
    pub fn hours(&self, hours_per_day: f64) -> Option<f64> {
        let mut rest = self.0.trim();
        let mut total = 0.0;
        if rest.is_empty() {
            return None;
        }
        while !rest.is_empty() {
            let (number, after) = split_number(rest)?;
            let after = after.trim_start();
            let unit_end = after
                .find(|c: char| !c.is_alphabetic())
                .unwrap_or(after.len());
            let (unit, next) = after.split_at(unit_end);
            total += number * unit_hours(unit, hours_per_day)?;
            rest = next.trim_start();
        }
        total.is_finite().then_some(total)
    }
}

impl From<&str> for Time {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// The number at the start of `text` (no sign, comma or point, at most 12 characters) and the rest.
fn split_number(text: &str) -> Option<(f64, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    if digits.is_empty() || digits.len() > 12 {
        return None;
    }
    Some((digits.replace(',', ".").parse().ok()?, rest))
}

fn unit_hours(unit: &str, hours_per_day: f64) -> Option<f64> {
    match unit {
        "min" | "m" => Some(1.0 / 60.0),
        "h" => Some(1.0),
        "d" => Some(hours_per_day),
        "w" => Some(hours_per_day * DAYS_PER_WEEK),
        _ => None,
    }
}

/// A day as it was written, `YYYY-MM-DD`; one that is no day is a [`Problem`](super::Problem).
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub String);

impl Date {
    /// Year, month (1–12) and day (1–31), or `None` where the text is no day of the calendar.
    pub fn parts(&self) -> Option<(u16, u8, u8)> {
        let mut parts = self.0.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let right_lengths = year.len() == 4 && month.len() == 2 && day.len() == 2;
        let digits = self.0.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if parts.next().is_some() || !right_lengths || !digits {
            return None;
        }
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        (day >= 1 && day <= days_in_month(year, month)?).then_some((year, month, day))
    }
}

impl From<&str> for Date {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

fn days_in_month(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}
