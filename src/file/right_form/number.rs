//! Numbers as people write them, and as the format has them.

use super::{RightForm, unquoted};
use crate::file::shape::Shape;
use crate::journey::{Time, read_number, read_whole};

/// The number that is meant, and a number for an example where none is.
pub(super) fn number(shape: Shape, written: &str) -> Option<RightForm> {
    if !matches!(shape, Shape::Number | Shape::Share | Shape::Whole) {
        return None;
    }
    let bare = unquoted(written);
    let Some((habit, number)) = read_kind(shape, bare) else {
        let is_whole = shape == Shape::Whole;
        let habit = if is_whole {
            "some-whole"
        } else {
            "some-number"
        };
        return Some(RightForm::new(habit, ""));
    };
    let habit = if habit == "number" && bare != written {
        "number-in-quotes"
    } else {
        habit
    };
    let whole = number.fract() == 0.0 && number.abs() < 1e15;
    match shape {
        Shape::Whole if whole => Some(RightForm::new(habit, format!("{number:.0}"))),
        Shape::Whole => None,
        _ => Some(RightForm::new(habit, number.to_string())),
    }
}

/// What kind of number it is, and which.
fn read_kind(shape: Shape, bare: &str) -> Option<(&'static str, f64)> {
    let mut signs = ["%", "٪", "percent", "Prozent"].iter();
    if let Some(percent) = signs.find_map(|sign| bare.strip_suffix(sign)) {
        let number = read_number(percent)?;
        return Some(match shape {
            Shape::Share => ("percent", number / 100.0),
            _ => ("number", number),
        });
    }
    let parts = bare.split_once(['/', '⁄']);
    let part = parts.and_then(|(above, below)| Some(read_number(above)? / read_number(below)?));
    if let Some(part) = part.or_else(|| sign_of_part(bare)) {
        let rounded = (part * 100.0).round() / 100.0;
        return Some(("fraction", rounded)).filter(|_| rounded.is_finite());
    }
    if shape == Shape::Whole {
        let grouped = bare.contains([',', '.', '\'', '’', ' ', '_', '\u{A0}', '\u{202F}']);
        let habit = if grouped { "thousands" } else { "number" };
        if let Some(whole) = read_whole(bare) {
            return Some((minus_or(habit, bare), whole as f64));
        }
    }
    if let Some(number) = read_number(bare) {
        let habit = match (bare.contains(','), bare.contains('.')) {
            (true, false) => "decimal-comma",
            (true, true) => "thousands",
            (false, _) if bare.contains(char::is_whitespace) => "thousands",
            (false, _) => "number",
        };
        return Some((minus_or(habit, bare), number));
    }
    // A length of time that does not depend on the working day is a number of hours.
    let hours = [1.0, 2.0].map(|day| Time::from(bare).hours(day));
    let hours = hours[0].filter(|_| hours[0] == hours[1])?;
    Some(("unit", hours))
}

/// `½` and the like, with or without a number before it.
fn sign_of_part(bare: &str) -> Option<f64> {
    const SIGNS: [(char, f64); 5] = [
        ('¼', 0.25),
        ('½', 0.5),
        ('¾', 0.75),
        ('⅓', 0.33),
        ('⅔', 0.67),
    ];
    let mut signs = SIGNS.into_iter();
    let (before, part) = signs.find_map(|(sign, part)| Some((bare.strip_suffix(sign)?, part)))?;
    match before.trim() {
        "" => Some(part),
        before if read_number(&format!("{before}1")).is_some_and(|one| one.abs() <= 1.0) => {
            Some(part * read_number(&format!("{before}1"))?)
        }
        before => read_number(before).map(|whole| whole + part.copysign(whole)),
    }
}

/// The typographic minus is named where nothing else is.
fn minus_or(habit: &'static str, bare: &str) -> &'static str {
    let has_minus = bare.starts_with(|letter: char| {
        matches!(
            letter,
            '\u{2212}' | '\u{2010}'..='\u{2015}' | '\u{FE63}' | '\u{FF0D}'
        )
    });
    if habit == "number" && has_minus {
        "minus"
    } else {
        habit
    }
}
