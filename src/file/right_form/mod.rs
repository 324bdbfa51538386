//! What people write by hand who know other formats, and the form that is right in its place.

mod escape;
mod mark;
mod number;
mod word;

use super::shape::Shape;
use super::written::is_quote;
use crate::journey::{Date, folded};

pub(super) use mark::{Mark, missing_comma, right_mark};

use escape::escapes;
use number::number;
use word::word;

/// The form that is right for what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightForm {
    /// What was meant otherwise; the end of the text key that tells it.
    pub habit: &'static str,
    /// How it is written; empty where it is left out.
    pub right: String,
}

impl RightForm {
    pub(super) fn new(habit: &'static str, right: impl Into<String>) -> Self {
        let right = right.into();
        Self { habit, right }
    }
}

/// The habits that a value may show, in the order in which they are tried: the first that fits tells it.
const HABITS: &[fn(Shape, &str) -> Option<RightForm>] = &[
    nothing, number, flag, word, day, list, record, escapes, quotes,
];

/// The right form for what is written in a field of this shape.
pub(super) fn right_form(shape: Shape, written: &str) -> Option<RightForm> {
    let form = HABITS.iter().find_map(|habit| habit(shape, written))?;
    (form.right != written).then_some(form)
}

/// `nil` and the like: what is not known is left out.
fn nothing(_: Shape, written: &str) -> Option<RightForm> {
    const WORDS: [&str; 10] = [
        "null",
        "nil",
        "none",
        "nothing",
        "undefined",
        "n/a",
        "na",
        "-",
        "~",
        "leer",
    ];
    let is_nothing = written.is_empty() || WORDS.contains(&folded(written).as_str());
    is_nothing.then(|| RightForm::new("leave-out", ""))
}

fn flag(shape: Shape, written: &str) -> Option<RightForm> {
    const YES: [&str; 8] = ["true", "yes", "y", "on", "1", "ja", "x", "wahr"];
    const NO: [&str; 8] = ["false", "no", "n", "off", "0", "nein", "", "falsch"];
    if shape != Shape::Flag {
        return None;
    }
    let said = folded(unquoted(written));
    if YES.contains(&said.as_str()) {
        Some(RightForm::new("word", "true"))
    } else if NO.contains(&said.as_str()) {
        Some(RightForm::new("word", "false"))
    } else {
        None
    }
}

fn day(shape: Shape, written: &str) -> Option<RightForm> {
    let day = Date::read(unquoted(written)).filter(|_| shape == Shape::Day)?;
    Some(RightForm::new("day", quoted(&day.0)))
}

/// Texts without their brackets.
fn list(shape: Shape, written: &str) -> Option<RightForm> {
    match shape {
        Shape::Texts if !written.starts_with('[') => {
            let texts = pieces(written)?.into_iter().map(quoted);
            Some(RightForm::new(
                "list",
                format!("[{}]", texts.collect::<Vec<_>>().join(", ")),
            ))
        }
        Shape::Text | Shape::Day if written.starts_with('[') => {
            let pieces = pieces(written.strip_prefix('[')?.trim_end_matches(']'))?;
            match *pieces {
                [only] => Some(RightForm::new("one-only", quoted(only))),
                _ => None,
            }
        }
        Shape::Records(_) if written.starts_with(['(', '{']) => {
            Some(RightForm::new("list", "[( … )]"))
        }
        _ => None,
    }
}

/// What stands between commas, without quotation marks.
fn pieces(written: &str) -> Option<Vec<&str>> {
    let pieces = written.trim_matches(['[', ']', '(', ')']).split([',', ';']);
    let pieces: Vec<_> = pieces
        .map(|piece| unquoted(piece.trim()))
        .filter(|piece| !piece.is_empty())
        .collect();
    (!pieces.is_empty()).then_some(pieces)
}

fn record(shape: Shape, written: &str) -> Option<RightForm> {
    let is_other = shape == Shape::Record && written.starts_with(['{', '[']);
    is_other.then(|| RightForm::new("record", "( … )"))
}

/// A text without quotation marks, with others, or with some of them inside.
fn quotes(shape: Shape, written: &str) -> Option<RightForm> {
    if !matches!(shape, Shape::Text | Shape::Day) {
        return None;
    }
    let inner = unquoted(written);
    let habit = match (written.starts_with('"'), inner == written) {
        (true, _) => "inner-quotes",
        (false, false) => "straight-quotes",
        (false, true) => "quotes",
    };
    // Brackets are another trouble.
    let is_whole = !written.starts_with(['(', '[', '{']) && !written.contains('"');
    (is_quoted(written) || is_whole).then(|| RightForm::new(habit, quoted(inner)))
}

fn is_quoted(written: &str) -> bool {
    unquoted(written) != written
}

/// What stands between quotation marks of any kind.
pub(super) fn unquoted(text: &str) -> &str {
    let text = text.trim();
    let inner = text
        .strip_prefix(is_quote)
        .and_then(|text| text.strip_suffix(is_quote));
    inner.unwrap_or(text)
}

/// The text in the quotation marks of the format.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    let mut is_escaped = false;
    for letter in text.chars() {
        if letter == '"' && !is_escaped {
            quoted.push('\\');
        }
        is_escaped = letter == '\\' && !is_escaped;
        quoted.push(letter);
    }
    quoted.push('"');
    quoted
}
