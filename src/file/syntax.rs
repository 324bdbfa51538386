//! What the RON parser says, as data of our own: what was found, what was expected, the nearest name.

use ron::error::{Error as Ron, SpannedError};

use crate::journey::{is_alike, nearest, shown};
use crate::words::{Language, Words};

use super::right_form::{Mark, RightForm, missing_comma, quoted, right_form, right_mark};
use super::shape::Shape;
use super::spot::{Spot, offset};
use super::unclosed;
use super::written::{Around, around, first_of_list, is_quote, start_of_line};

/// A place where the text is no journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Syntax {
    /// Where it is.
    pub spot: Spot,
    /// What stands there, cut; empty at the end of the file.
    pub found: String,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// The form that is right for what was found, where it is known.
    pub form: Option<RightForm>,
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
    /// A bracket that is never closed, and the one that closes it.
    OpenBracket(char),
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
            Self::OpenBracket(_) => "error-open-bracket",
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
    /// One of the words of the format.
    Word,
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
            Self::Word => "word",
        }
    }
}

impl Syntax {
    /// What `error` says about `plain`, which is `text` with plain blanks in it, as far as a person
    /// needs to know.
    pub(super) fn of(text: &str, plain: &str, error: &SpannedError) -> Self {
        let told = Told::of(plain, error);
        Self {
            spot: Spot::at(text, told.offset),
            found: shown(told.found, FOUND),
            wrong: told.wrong,
            form: told.form,
        }
    }
}

/// What is told of a place.
struct Told<'a> {
    offset: usize,
    found: &'a str,
    wrong: Wrong,
    form: Option<RightForm>,
}

impl<'a> Told<'a> {
    /// What was left open is told where it begins, and what is written in another form than ours
    /// with the form that is right.
    fn of(text: &'a str, error: &SpannedError) -> Self {
        let offset = place(text, error);
        let told = Self::open_text(text, offset)
            .or_else(|| Self::other_form(text, offset, error))
            .or_else(|| Self::open_bracket(text, offset));
        told.unwrap_or_else(|| {
            let found = piece(text.get(offset..).unwrap_or_default());
            let is_end = found.is_empty() && !is_open(&error.code);
            let wrong = if is_end {
                Wrong::Ended
            } else {
                wrong(&error.code)
            };
            Self {
                offset,
                found,
                wrong,
                form: None,
            }
        })
    }

    fn open_text(text: &'a str, offset: usize) -> Option<Self> {
        let offset = unclosed::text(text, offset)?;
        let line = start_of_line(text.get(offset..)?);
        let found = line.trim_end_matches([' ', '\r', ',']);
        Some(Self {
            offset,
            found,
            wrong: Wrong::OpenText,
            form: Some(RightForm::new(
                "open-text",
                quoted(found.trim_matches(is_quote)),
            )),
        })
    }

    fn open_bracket(text: &'a str, offset: usize) -> Option<Self> {
        let open = unclosed::bracket(text).filter(|open| open.at < offset)?;
        Some(Self {
            offset: open.at,
            found: text.get(open.at..=open.at)?,
            wrong: Wrong::OpenBracket(char::from(unclosed::closing(open.letter))),
            form: None,
        })
    }

    /// What is written as another format has it, or another language.
    fn other_form(text: &'a str, offset: usize, error: &SpannedError) -> Option<Self> {
        let around = around(text, offset);
        let (before, rest) = text.split_at_checked(offset)?;
        let shape = around.list.as_deref().and_then(Shape::of);
        let mark = Mark {
            before,
            rest,
            shape,
            wants_colon: matches!(error.code, Ron::ExpectedMapColon),
        };
        let comma = || {
            let form = missing_comma(mark)?;
            Some((offset, piece(rest), Expected::Comma, form))
        };
        let value = || {
            let (start, written, shape) = written_value(&around, mark, offset)?;
            let form = right_form(shape, written)?;
            Some((start, written, shape.expected(), form))
        };
        let other = || {
            let expected = expected(&error.code).unwrap_or(Expected::Name);
            Some((offset, piece(rest), expected, right_mark(mark)?))
        };
        let (offset, found, expected, form) = comma().or_else(value).or_else(other)?;
        let wrong = match wrong(&error.code) {
            known @ (Wrong::UnknownWord(_)
            | Wrong::Escape
            | Wrong::FieldTwice
            | Wrong::Trailing) => known,
            _ => Wrong::Expected(expected),
        };
        Some(Self {
            offset,
            found,
            wrong,
            form: Some(form),
        })
    }
}

/// The value that cannot be read: where it begins, how it is written, and what is wanted there.
fn written_value<'a>(
    around: &Around<'a>,
    mark: Mark<'a>,
    offset: usize,
) -> Option<(usize, &'a str, Shape)> {
    // A comma that was to part decimals has ended the field before it.
    let is_digit = mark
        .rest
        .starts_with(|letter: char| letter.is_ascii_digit());
    let ended = around.ended.as_ref().filter(|_| is_digit);
    if let Some(field) = around.field.as_ref().or(ended) {
        return Some((field.start, field.value, Shape::of(&field.path)?));
    }
    let shape = mark.shape?.element()?;
    Some((offset, first_of_list(mark.rest), shape))
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
    // A name of the format in a language of the program.
    let is_called = |name: &&&str| {
        let key = format!("problem-field-{}", name.replace('_', "-"));
        let mut said = Language::ALL
            .map(|language| Words::of(language).text(&key))
            .into_iter();
        said.any(|said| is_alike(&said, found))
    };
    let called = names.iter().find(is_called).copied();
    Known {
        nearest: called.or_else(|| nearest(found, names.iter().copied())),
        names,
    }
}
