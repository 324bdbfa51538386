//! Times and dates as people write them: `1d 4h`, `1 Std. 30 Min.`, `2026-10-12`, `12.10.2026`.

use serde::{Deserialize, Serialize};

use crate::words::{Language, Words};

use super::alike::folded;
use super::number::read_number;

/// Working days in a week.
pub const DAYS_PER_WEEK: f64 = 5.0;

/// A length of time as it was written: `45min`, `2h`, `1d 4h`, `2w`, and the words of both languages.
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
        let parts = parts(&self.0)?.into_iter();
        let total: f64 = parts
            .map(|(number, unit)| number * unit.hours(hours_per_day))
            .sum();
        total.is_finite().then_some(total)
    }

    /// A time that was typed, in the form in which times are written; `None` where it is none.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let parts = parts(text)?;
        if text.is_ascii() && plain_parts(text).is_some() {
            return Some(Self(text.to_owned()));
        }
        let parts = parts.into_iter();
        let parts = parts.map(|(number, unit)| format!("{number}{}", unit.sign()));
        Some(Self(parts.collect::<Vec<_>>().join(" ")))
    }
}

impl From<&str> for Time {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// What times are counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
}

/// What people and the program write for each unit, in lower case; the first is what is written.
const UNITS: [(Unit, &[&str]); 4] = [
    (
        Unit::Minute,
        &["min", "m", "mins", "minute", "minutes", "minuten"],
    ),
    (
        Unit::Hour,
        &[
            "h", "hr", "hrs", "hour", "hours", "std", "stdn", "stunde", "stunden",
        ],
    ),
    (
        Unit::Day,
        &[
            "d",
            "day",
            "days",
            "t",
            "tg",
            "tag",
            "tage",
            "tagen",
            "at",
            "arbeitstag",
            "arbeitstage",
            "arbeitstagen",
            "werktag",
            "werktage",
            "werktagen",
            "workday",
            "workdays",
        ],
    ),
    (
        Unit::Week,
        &["w", "wk", "wks", "week", "weeks", "wo", "woche", "wochen"],
    ),
];

/// Words that say nothing between a number and its unit, or between two of them.
const FILLERS: [&str; 4] = ["working", "business", "and", "und"];

impl Unit {
    fn of(word: &str) -> Option<Self> {
        let mut units = UNITS.into_iter();
        units.find_map(|(unit, words)| words.contains(&word).then_some(unit))
    }

    fn sign(self) -> &'static str {
        match self {
            Self::Minute => "min",
            Self::Hour => "h",
            Self::Day => "d",
            Self::Week => "w",
        }
    }

    fn hours(self, hours_per_day: f64) -> f64 {
        match self {
            Self::Minute => 1.0 / 60.0,
            Self::Hour => 1.0,
            Self::Day => hours_per_day,
            Self::Week => hours_per_day * DAYS_PER_WEEK,
        }
    }
}

type Parts = Vec<(f64, Unit)>;

/// The numbers of a time, each with its unit.
fn parts(text: &str) -> Option<Parts> {
    plain_parts(text).or_else(|| parts_in_words(&folded(text)))
}

/// As [`parts`], for the form in which times are written; quick, as most are in it.
fn plain_parts(text: &str) -> Option<Parts> {
    let mut rest = text.trim();
    let mut parts = Parts::new();
    while !rest.is_empty() {
        let (number, after) = split_number(rest)?;
        let (word, next) = split_word(after.trim_start());
        let unit = match word {
            "min" | "m" => Unit::Minute,
            "h" => Unit::Hour,
            "d" => Unit::Day,
            "w" => Unit::Week,
            _ => return None,
        };
        parts.push((number, unit));
        rest = next.trim_start();
    }
    (!parts.is_empty()).then_some(parts)
}

/// As [`parts`], for folded text with units in any of their words, with dots behind them and commas
/// or an "and" between them; `1h30` is an hour and a half.
fn parts_in_words(text: &str) -> Option<Parts> {
    let mut parts = Parts::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (number, after) = split_number(rest)?;
        let (mut word, mut next) = split_word(after.trim_start());
        if FILLERS.contains(&word) {
            (word, next) = split_word(next.trim_start());
        }
        let unit = match (Unit::of(word), parts.last()) {
            (Some(unit), _) => unit,
            (None, Some((_, Unit::Hour))) if word.is_empty() && next.is_empty() => Unit::Minute,
            (None, _) => return None,
        };
        parts.push((number, unit));
        rest = next.trim_start_matches(['.', ',', ';', '+', '&', ' ']);
        let (filler, behind) = split_word(rest);
        if FILLERS.contains(&filler) {
            rest = behind.trim_start();
        }
    }
    (!parts.is_empty()).then_some(parts)
}

fn split_word(text: &str) -> (&str, &str) {
    let end = text.find(|letter: char| !letter.is_alphabetic());
    text.split_at(end.unwrap_or(text.len()))
}

/// The number at the start of `text` (no sign, comma or point, at most 12 characters) and the rest.
fn split_number(text: &str) -> Option<(f64, &str)> {
    let end = text
        .find(|c: char| !(c.is_ascii_digit() || c == '.' || c == ','))
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    if digits.len() > 12 {
        return None;
    }
    let whole = match digits {
        "" => None,
        digits => Some(digits.replace(',', ".").parse::<f64>().ok()?),
    };
    let part = rest.chars().next().and_then(fraction);
    let behind = part
        .and_then(|_| rest.char_indices().nth(1))
        .map(|(end, _)| end);
    let rest = match part {
        Some(_) => rest.get(behind.unwrap_or(rest.len())..).unwrap_or_default(),
        None => rest,
    };
    let number = match (whole, part) {
        (None, None) => return None,
        (whole, part) => whole.unwrap_or_default() + part.unwrap_or_default(),
    };
    Some((number, rest))
}

fn fraction(letter: char) -> Option<f64> {
    match letter {
        '¼' => Some(0.25),
        '½' => Some(0.5),
        '¾' => Some(0.75),
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

    /// A day that was typed, in the form in which days are written: also `12.10.2026`, `2026/10/12`
    /// and `12 October 2026`; `None` where it is none, or where day and month could be exchanged.
    pub fn read(text: &str) -> Option<Self> {
        let text = folded(text);
        let marks = |letter: char| matches!(letter, '.' | '-' | '/' | ' ' | ',');
        let pieces: Vec<_> = text
            .split(marks)
            .filter(|piece| !piece.is_empty())
            .collect();
        let [first, month, last] = *pieces else {
            return None;
        };
        let (year, day) = if first.len() == 4 {
            (first, last)
        } else {
            (last, first)
        };
        let is_unclear = text.contains('/') && year == last;
        if is_unclear || year.len() != 4 {
            return None;
        }
        let number = |piece: &str| read_number(piece).filter(|number| number.fract() == 0.0);
        let month = number(month).or_else(|| named_month(month))?;
        let date = Self(format!("{year}-{month:02}-{:02}", number(day)?));
        date.parts().map(|_| date)
    }
}

/// The number of a month by its name in either language, of which the program knows the start.
fn named_month(name: &str) -> Option<f64> {
    let is_named = |month: &i32| {
        let key = format!("month-{month}");
        let mut known = Language::ALL
            .map(|language| Words::of(language).text(&key))
            .into_iter();
        known.any(|known| name.starts_with(folded(&known).trim_end_matches('.')))
    };
    (1..=12).find(is_named).map(f64::from)
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
