//! What the RON parser says, as data of our own: what was found, what was expected, the nearest name.

use ron::error::{Error as Ron, SpannedError};

use crate::journey::{nearest, shown};

use super::spot::{Spot, offset};

/// A place where the text is no journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Syntax {
    /// Where it is.
    pub spot: Spot,
    /// What stands there, cut; empty at the end of the file.
    pub found: String,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// A field that the format does not have.
    UnknownField(Known),
    /// A word that is not among those of the format.
    UnknownWord(Known),
    /// The same field a second time in one record.
    FieldTwice,
    /// A field that has to be there.
    FieldMissing(&'static str),
    /// Something else was expected.
    Expected(Expected),
    /// A number that is too large.
    NumberTooLarge,
    /// An escape in a text that does not exist.
    Escape,
    /// A text without its closing quote.
    OpenText,
    /// A comment without its end.
    OpenComment,
    /// The file ends too early.
    Ended,
    /// Something stands behind the end of the journey.
    Trailing,
    /// Anything else.
    NotReadable,
}

impl Wrong {
    /// The text key that tells it.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::UnknownField(_) => "error-unknown-field",
            Self::UnknownWord(_) => "error-unknown-word",
            Self::FieldTwice => "error-field-twice",
            Self::FieldMissing(_) => "error-field-missing",
            Self::Expected(_) => "error-expected",
            Self::NumberTooLarge => "error-number-too-large",
            Self::Escape => "error-escape",
            Self::OpenText => "error-open-text",
            Self::OpenComment => "error-open-comment",
            Self::Ended => "error-ended",
            Self::Trailing => "error-trailing",
            Self::NotReadable => "error-syntax",
        }
    }
}

/// The names that are known at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The one that looks most like what was found.
    pub nearest: Option<&'static str>,
    /// All of them.
    pub names: &'static [&'static str],
}

/// What was expected at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// `[`
    List,
    /// `(`
    Record,
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// A number without a point.
    WholeNumber,
    /// `true` or `false`.
    Boolean,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// `]`
    ListEnd,
    /// `)`
    RecordEnd,
    /// A name without quotes.
    Name,
}

impl Expected {
    /// The part of a text key that names it.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Record => "record",
            Self::Text => "text",
            Self::Number => "number",
            Self::WholeNumber => "whole-number",
            Self::Boolean => "boolean",
            Self::Comma => "comma",
            Self::Colon => "colon",
            Self::ListEnd => "list-end",
            Self::RecordEnd => "record-end",
            Self::Name => "name",
        }
    }
}

impl Syntax {
    /// What `error` says about `text`.
    pub(super) fn of(text: &str, error: &SpannedError) -> Self {
        let offset = place(text, error);
        let found = piece(text.get(offset..).unwrap_or_default());
        let wrong = if found.is_empty() && !is_open(&error.code) {
            Wrong::Ended
        } else {
            wrong(&error.code)
        };
        Self {
            spot: Spot::at(text, offset),
            found: shown(found, FOUND),
            wrong,
        }
    }
}

/// Characters of what was found that a message shows.
const FOUND: usize = 40;

/// Where in `text` the trouble of `error` begins, in bytes.
pub(super) fn place(text: &str, error: &SpannedError) -> usize {
    let names = matches!(
        error.code,
        Ron::NoSuchStructField { .. }
            | Ron::NoSuchEnumVariant { .. }
            | Ron::DuplicateStructField { .. }
            | Ron::ExpectedDifferentStructName { .. }
    );
    // The parser stands behind a name that it knows not, and before anything else.
    let position = if names {
        error.span.start
    } else {
        error.span.end
    };
    offset(text, position.line, position.col)
}

/// The first piece of `rest`: a name or number, the start of a text, or one character.
fn piece(rest: &str) -> &str {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
    let first = rest.chars().next();
    let end = match first {
        Some('"') => rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| matches!(c, '"' | '\n'))
            .map(|(at, _)| at + 1),
        Some(first) if is_name(first) => rest.find(|c| !is_name(c)),
        Some(first) => Some(first.len_utf8()),
        None => Some(0),
    };
    rest.get(..end.unwrap_or(rest.len()))
        .unwrap_or_default()
        .trim_end()
}

/// Whether the parser met the end of the file while looking for the end of something.
fn is_open(error: &Ron) -> bool {
    matches!(error, Ron::ExpectedStringEnd | Ron::UnclosedBlockComment)
}

fn wrong(error: &Ron) -> Wrong {
    match error {
        Ron::NoSuchStructField {
            expected, found, ..
        } => Wrong::UnknownField(known(found, expected)),
        Ron::NoSuchEnumVariant {
            expected, found, ..
        } => Wrong::UnknownWord(known(found, expected)),
        Ron::DuplicateStructField { .. } => Wrong::FieldTwice,
        Ron::MissingStructField { field, .. } => Wrong::FieldMissing(field),
        Ron::IntegerOutOfBounds => Wrong::NumberTooLarge,
        Ron::InvalidEscape(_) => Wrong::Escape,
        Ron::ExpectedStringEnd => Wrong::OpenText,
        Ron::UnclosedBlockComment | Ron::UnclosedLineComment => Wrong::OpenComment,
        Ron::Eof => Wrong::Ended,
        Ron::TrailingCharacters => Wrong::Trailing,
        other => expected(other).map_or(Wrong::NotReadable, Wrong::Expected),
    }
}

fn expected(error: &Ron) -> Option<Expected> {
    Some(match error {
        Ron::ExpectedArray => Expected::List,
        Ron::ExpectedArrayEnd => Expected::ListEnd,
        Ron::ExpectedBoolean => Expected::Boolean,
        Ron::ExpectedComma => Expected::Comma,
        Ron::ExpectedFloat | Ron::FloatUnderscore => Expected::Number,
        Ron::ExpectedInteger | Ron::UnderscoreAtBeginning | Ron::InvalidIntegerDigit { .. } => {
            Expected::WholeNumber
        }
        Ron::ExpectedMapColon => Expected::Colon,
        Ron::ExpectedOptionEnd | Ron::ExpectedStructLikeEnd => Expected::RecordEnd,
        Ron::ExpectedStructLike
        | Ron::ExpectedNamedStructLike(_)
        | Ron::ExpectedDifferentStructName { .. } => Expected::Record,
        Ron::ExpectedString => Expected::Text,
        Ron::ExpectedIdentifier | Ron::SuggestRawIdentifier(_) | Ron::InvalidIdentifier(_) => {
            Expected::Name
        }
        _ => return None,
    })
}

fn known(found: &str, names: &'static [&'static str]) -> Known {
    Known {
        nearest: nearest(found, names.iter().copied()),
        names,
    }
}
