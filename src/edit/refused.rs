//! Why an edit was not done; the journey is then as it was.

use crate::journey::{Id, List, MAX_TITLE};

/// At most this many characters in a text: a file with more could not be opened again.
pub const MOST_CHARACTERS: usize = 20_000;
/// At most this many records in a journey, for the same reason.
pub const MOST_RECORDS: usize = 100_000;

/// A list that is pasted as text has at most this many lines.
pub const MOST_LINES: usize = 200;

/// Why an edit was not done.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Refused {
    /// The journey comes from a newer program, so that it may only be read.
    #[error("the journey comes from a newer program and may only be read")]
    ReadOnly,
    /// A record that the edit names is not there.
    #[error("nothing in {} has this id: {id}", list.name())]
    Gone {
        /// The list in which it was looked for.
        list: List,
        /// The id that was looked for.
        id: Id,
    },
    /// A text is longer than a file may hold.
    #[error("a text has more than {MOST_CHARACTERS} characters")]
    TextTooLong,
    /// A name is longer than the map is made for.
    #[error("a name has more than {MAX_TITLE} characters")]
    TitleTooLong,
    /// There would be more records than a file may hold.
    #[error("a journey has more than {MOST_RECORDS} records")]
    TooManyRecords,
    /// A number is none, or beyond its bounds.
    #[error("{field} is not between {least} and {most}")]
    Outside {
        /// The field, by its name in the file.
        field: &'static str,
        /// The least that may stand there.
        least: f64,
        /// The most that may stand there.
        most: f64,
    },
    /// A length of time that cannot be read.
    #[error("not a length of time such as 1d 4h: {0}")]
    TimeUnreadable(String),
    /// A date that cannot be read.
    #[error("not a date such as 2026-10-12: {0}")]
    DateUnreadable(String),
    /// A colour that cannot be read.
    #[error("not a colour such as #0078c8: {0}")]
    ColorUnreadable(String),
    /// A list has more lines than become records at once.
    #[error("a list has more than {MOST_LINES} lines")]
    TooManyLines,
    /// There is nothing to paste, or no place for it.
    #[error("there is nothing here that can be pasted")]
    NothingToPaste,
}

impl Refused {
    /// The text key that says it; its blanks are the fields of the variant.
    pub fn key(&self) -> &'static str {
        match self {
            Self::ReadOnly => "refused-read-only",
            Self::Gone { .. } => "refused-gone",
            Self::TextTooLong => "refused-text-too-long",
            Self::TitleTooLong => "refused-title-too-long",
            Self::TooManyRecords => "refused-too-many-records",
            Self::Outside { .. } => "refused-outside",
            Self::TimeUnreadable(_) => "refused-time-unreadable",
            Self::DateUnreadable(_) => "refused-date-unreadable",
            Self::ColorUnreadable(_) => "refused-color-unreadable",
            Self::TooManyLines => "refused-too-many-lines",
            Self::NothingToPaste => "refused-nothing-to-paste",
        }
    }
}

/// What an edit gives: nothing, or why it was not done.
pub(super) type Applied = Result<(), Refused>;
