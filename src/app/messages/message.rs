//! One message in words: what could not be done with a file, opened, exported, fetched or edited.

use std::path::Path;

use crate::edit::Refused;
use crate::export::Note;
use crate::file::git::MOST_REVISIONS;
use crate::file::{self, Gap};
use crate::journey::shown_line;
use crate::session::exporting::ExportFailure;
use crate::session::file_name;
use crate::session::opening::OpenFailure;
use crate::session::versions::FetchFailure;
use crate::words::{Blank, Words};

/// How much a message matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Something that was asked for could not be done.
    Error,
    /// Something that is good to know.
    Notice,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Message {
    /// How much it matters.
    pub(crate) tone: Tone,
    /// What happened.
    pub(crate) text: String,
    /// Why, where, and what to do; may be empty.
    pub(crate) hint: String,
}

impl Message {
    /// Something that could not be done with a file: what, why and where, what to do.
    pub(crate) fn of_file(key: &str, name: &str, error: &file::Error, words: Words) -> Self {
        let why = capitalised(&error.text(words));
        let what_to_do = error.hint(words).unwrap_or_default();
        Self {
            tone: Tone::Error,
            text: words.fill(key, &[("name", name.into())]),
            hint: format!("{why}\n{}", capitalised(&what_to_do))
                .trim_end()
                .to_owned(),
        }
    }

    /// Why something could not be opened.
    pub(crate) fn of_opening(failure: &OpenFailure, words: Words) -> Self {
        match failure {
            OpenFailure::Unread(name, error) => {
                Self::of_file("message-cannot-open", name, error, words)
            }
            OpenFailure::OpenElsewhere(name) => Self {
                tone: Tone::Error,
                text: words.fill("message-cannot-open", &[("name", name.into())]),
                hint: words.text("message-recovered-elsewhere").into_owned(),
            },
        }
    }

    /// What came of an export to the file at `path`.
    pub(crate) fn of_export(
        done: Result<Vec<Note>, ExportFailure>,
        path: &Path,
        words: Words,
    ) -> Self {
        let name = file_name(path);
        match done {
            Ok(notes) => {
                let notes: Vec<_> = notes.iter().map(|note| note.text(words)).collect();
                Self {
                    tone: Tone::Notice,
                    text: words.fill("message-exported", &[("name", name.into())]),
                    hint: capitalised(&notes.join("\n")),
                }
            }
            Err(ExportFailure::Drawing(error)) => Self {
                tone: Tone::Error,
                text: words.fill("message-cannot-export", &[("name", name.into())]),
                hint: capitalised(&error.text(words)),
            },
            Err(ExportFailure::Writing(error)) => {
                Self::of_file("message-cannot-export", &name, &error, words)
            }
        }
    }

    /// Why another version is not there.
    pub(crate) fn of_fetching(failure: &FetchFailure, words: Words) -> Self {
        let nothing = |key: &str, path: &Path| Self {
            tone: Tone::Notice,
            text: words.fill(key, &[("name", file_name(path).into())]),
            hint: words.text(&format!("{key}-hint")).into_owned(),
        };
        match failure {
            FetchFailure::Unread(name, error) => {
                Self::of_file("message-cannot-compare", name, error, words)
            }
            FetchFailure::NoVersions(path) => nothing("message-no-lapse", path),
            FetchFailure::NoRevisions(path) => nothing("message-no-revisions", path),
            FetchFailure::UnreadGit(path, error) => {
                Self::of_file("message-git-unread", &file_name(path), error, words)
            }
        }
    }

    /// What is missing among the versions that are shown of a file.
    pub(crate) fn of_gap(gap: &Gap, name: &str, words: Words) -> Self {
        match gap {
            Gap::All(error) => Self::of_file("message-git-unread", name, error, words),
            Gap::Older(cut) => {
                let most = [("most", words.number(MOST_REVISIONS as f64, 0).into())];
                Self {
                    tone: Tone::Notice,
                    text: words.fill("message-git-cut", &[("name", name.into())]),
                    hint: words.fill(cut.key(), &most),
                }
            }
            Gap::Some(count, error) => {
                let blanks = [("count", (*count).into()), ("name", name.into())];
                Self {
                    text: words.fill("message-git-some", &blanks),
                    ..Self::of_file("message-git-unread", name, error, words)
                }
            }
        }
    }
}

/// A sentence of the terminal or a word of the map as one that stands alone.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// Why an edit was not done, in words.
pub(crate) fn refused_text(refused: &Refused, words: Words) -> String {
    let mut blanks: Vec<(&'static str, Blank<'_>)> = Vec::new();
    match refused {
        Refused::Gone { id, .. } => blanks.push(("id", shown_line(id).into())),
        Refused::Outside { least, most, .. } => {
            blanks.push(("least", words.number(*least, 0).into()));
            blanks.push(("most", words.number(*most, 0).into()));
        }
        Refused::ReadOnly
        | Refused::TextTooLong
        | Refused::TitleTooLong
        | Refused::TooManyRecords
        | Refused::TooManyLines
        | Refused::TimeUnreadable(_)
        | Refused::DateUnreadable(_)
        | Refused::ColorUnreadable(_)
        | Refused::NothingToPaste => {}
    }
    words.fill(refused.key(), &blanks)
}
