//! Marks, names of fields and brackets as other formats have them, and what is right in their place.

use std::collections::BTreeSet;

use super::{RightForm, quoted, unquoted};
use crate::file::shape::Shape;
use crate::file::unclosed::is_surplus;
use crate::file::written::{is_quote, start_of_line, value_at};
use crate::journey::slug;

/// A place in a text where something else than a value cannot be read.
#[derive(Debug, Clone, Copy)]
pub(in crate::file) struct Mark<'a> {
    /// What stands before it.
    pub(in crate::file) before: &'a str,
    /// What stands there and behind it.
    pub(in crate::file) rest: &'a str,
    /// What is wanted in the list around it.
    pub(in crate::file) shape: Option<Shape>,
    /// Whether a colon is wanted.
    pub(in crate::file) wants_colon: bool,
}

/// The marks that are looked for, in the order in which they are tried: the first that fits tells it.
const MARKS: &[fn(Mark<'_>) -> Option<RightForm>] = &[
    bare_journey,
    colon,
    comma,
    comment,
    quoted_field,
    named_record,
    braces,
    surplus,
];

/// The right form for what stands at a place.
pub(in crate::file) fn right_mark(mark: Mark<'_>) -> Option<RightForm> {
    MARKS.iter().find_map(|habit| habit(mark))
}

/// A journey without its brackets.
fn bare_journey(mark: Mark<'_>) -> Option<RightForm> {
    let is_first = mark.before.trim().is_empty() && !mark.rest.starts_with(['{', '#', '`', '<']);
    let line = start_of_line(mark.rest);
    let first = line.trim_end().trim_end_matches(',');
    let first = if is_field(mark.rest) {
        first
    } else {
        "title: \"Onboarding\""
    };
    let right = || RightForm::new("record", format!("({first}, …)"));
    is_first.then(right)
}

/// `title = "…"`, `title => "…"`, `title "…"`.
fn colon(mark: Mark<'_>) -> Option<RightForm> {
    let behind = mark.rest.strip_prefix(['=', '\u{FF1A}']);
    let behind = behind.or_else(|| mark.wants_colon.then_some(mark.rest))?;
    let value = value_at(behind.trim_start_matches(['=', '>', ' ']));
    let before = mark.before.trim_end();
    let word = before.rfind(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
    let word = before
        .get(word.map_or(0, |end| end + 1)..)
        .unwrap_or_default();
    Some(RightForm::new("colon", format!("{word}: {value}")))
}

fn comma(mark: Mark<'_>) -> Option<RightForm> {
    let is_other = mark.rest.starts_with([';', '|', '\u{FF0C}', '\u{3001}']);
    is_other.then(|| RightForm::new("comma", ","))
}

fn comment(mark: Mark<'_>) -> Option<RightForm> {
    let begins = ["#", "--", "<!--", "%%"];
    let start = begins
        .into_iter()
        .find(|start| mark.rest.starts_with(start))?;
    let line = start_of_line(mark.rest);
    let said = line.get(start.len()..).unwrap_or_default().trim();
    Some(RightForm::new("comment", format!("// {said}")))
}

/// `"title": …`
fn quoted_field(mark: Mark<'_>) -> Option<RightForm> {
    let mut quotes = mark
        .rest
        .char_indices()
        .filter(|(_, letter)| is_quote(*letter));
    let (0, open) = quotes.next()? else {
        return None;
    };
    let (end, close) = quotes.next()?;
    let name = mark.rest.get(open.len_utf8()..end)?;
    let behind = mark.rest.get(end + close.len_utf8()..)?.trim_start();
    let is_name = !name.is_empty() && name.chars().all(is_of_name);
    let is_field = is_name && behind.starts_with([':', '=']);
    is_field.then(|| RightForm::new("field-in-quotes", format!("{name}:")))
}

/// `["HR", "IT"]` where records are wanted.
fn named_record(mark: Mark<'_>) -> Option<RightForm> {
    let Some(Shape::Records(called)) = mark.shape.filter(|_| mark.rest.starts_with(is_quote))
    else {
        return None;
    };
    let value = value_at(mark.rest);
    let title = unquoted(
        value
            .split(',')
            .next()
            .unwrap_or_default()
            .trim_end_matches(']'),
    );
    let id = quoted(&slug(title, "id", &BTreeSet::new()));
    let right = match called {
        "id" | "on" => format!("({called}: {id})"),
        _ => format!("(id: {id}, {called}: {})", quoted(title)),
    };
    Some(RightForm::new("record", right))
}

/// `{id: "hr"}`
fn braces(mark: Mark<'_>) -> Option<RightForm> {
    let inner = mark.rest.strip_prefix('{')?;
    let inner = inner.split(['}', '\n']).next().unwrap_or_default().trim();
    Some(RightForm::new(
        "record",
        if inner.is_empty() {
            "( … )".to_owned()
        } else {
            format!("({inner})")
        },
    ))
}

/// A comma, a bracket or a fence that has nothing to part or to close.
fn surplus(mark: Mark<'_>) -> Option<RightForm> {
    let is_empty = mark.rest.starts_with(',') && mark.before.trim_end().ends_with([',', '(', '[']);
    let closes = || {
        let letter = mark
            .rest
            .bytes()
            .next()
            .filter(|letter| b")]}".contains(letter));
        letter.is_some_and(|letter| is_surplus(&[mark.before, mark.rest], letter))
    };
    let is_fence = mark.rest.starts_with("```");
    (is_empty || is_fence || closes()).then(|| RightForm::new("surplus", ""))
}

/// A field or a record that follows another one without a comma.
pub(in crate::file) fn missing_comma(mark: Mark<'_>) -> Option<RightForm> {
    let before = mark.before.trim_end();
    let ended =
        before.ends_with(|letter: char| letter.is_alphanumeric() || "\")]".contains(letter));
    let line = before.rsplit('\n').next().unwrap_or_default();
    let start = line.rfind([':', ',', '(']).map_or(0, |start| start + 1);
    let last = line.get(start..).unwrap_or_default().trim();
    let is_record = mark.shape.is_some() && before.ends_with(')') && mark.rest.starts_with('(');
    let lacks = ended && is_field(mark.rest) || is_record;
    lacks.then(|| RightForm::new("comma-missing", format!("{last},")))
}

/// Whether a field begins here.
fn is_field(rest: &str) -> bool {
    let behind = rest.trim_start_matches(is_of_name);
    behind.len() < rest.len() && behind.trim_start().starts_with([':', '='])
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
