//! The sentences of file errors: what, where, and what to do; never longer than a message may be.

use std::fmt;
use std::io;
use std::path::Path;

use crate::journey::{cut, shown, shown_end};
use crate::words::Words;

use super::error::{Error, Fault, GitFault, InPlace};
use super::limits::Limit;
use super::limits::{MAX_BYTES, MAX_NAMES, MAX_NESTING, MAX_RECORDS, MAX_TEXT};
use super::syntax::{Known, Syntax, Wrong};

/// Characters of a whole message, of a path and of a right form in it.
const MESSAGE: usize = 300;
const FORM: usize = 120;
const PATH: usize = 90;

impl Error {
    /// What failed and where; a second line shows the line of the file, where there is one.
    pub fn text(&self, words: Words) -> String {
        let what = self.fault.text(words);
        let path = shown_end(&self.path.to_string_lossy(), PATH);
        let text = match self.fault.spot() {
            Some(spot) => {
                let (line, column) = (spot.line.to_string(), spot.column.to_string());
                let blanks = [
                    ("what", what.into()),
                    ("line", line.into()),
                    ("column", column.into()),
                    ("path", path.into()),
                ];
                format!("{}\n    {}", words.fill("error-at", &blanks), spot.excerpt)
            }
            None if path.is_empty() => what,
            None => words.fill("error-in", &[("what", what.into()), ("path", path.into())]),
        };
        cut(text.trim_end(), MESSAGE)
    }

    /// What failed, without the path, where that is said already.
    pub fn fault_text(&self, words: Words) -> String {
        let what = self.fault.text(words);
        let text = match self.fault.spot() {
            Some(spot) => {
                let blanks = [("line", spot.line.to_string().into())];
                format!("{what} ({})", words.fill("problem-line", &blanks))
            }
            None => what,
        };
        cut(&text, MESSAGE)
    }

    /// What to do about it, where something can be said.
    pub fn hint(&self, words: Words) -> Option<String> {
        let hint = self.fault.hint(words)?;
        Some(cut(&hint, MESSAGE))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Words::default()))
    }
}

impl Fault {
    /// What failed, without the place.
    fn text(&self, words: Words) -> String {
        match self {
            Self::Read(error) | Self::Write(error) => system_text(self.key(), error, words),
            Self::Git(fault) => {
                let said = shown(&fault.said(), MESSAGE / 3);
                words.fill(self.key(), &[("cause", said.into())])
            }
            Self::Limit(limit, _) => limit_text(*limit, words),
            Self::OtherKind(kind) => words
                .text(&format!("error-kind-{}", kind.key()))
                .into_owned(),
            Self::Syntax(syntax) => syntax.text(words),
            Self::FewerMermaid { asked, there } => words.fill(
                self.key(),
                &[
                    ("asked", asked.to_string().into()),
                    ("there", (*there).into()),
                ],
            ),
            Self::SeveralMermaid(titles) => {
                words.fill(self.key(), &[("there", titles.len().into())])
            }
            Self::TooManyDots { given, most } => {
                let given = words.number(*given as f64, 0);
                words.fill(
                    self.key(),
                    &[("given", given.into()), ("most", (*most).into())],
                )
            }
            _ => words.text(self.key()).into_owned(),
        }
    }

    fn hint(&self, words: Words) -> Option<String> {
        match self {
            Self::Syntax(syntax) => return syntax.hint(words),
            Self::OtherKind(kind) => {
                let key = format!("hint-kind-{}", kind.key());
                return Some(words.text(&key).into_owned());
            }
            Self::SeveralMermaid(titles) => {
                let titles = shown(&titles.join(", "), MESSAGE / 2);
                return Some(words.fill("hint-several-mermaid", &[("titles", titles.into())]));
            }
            _ => {}
        }
        let key = self.key().replacen("error-", "hint-", 1);
        if let Self::Git(GitFault::NotOwned(folder)) = self {
            let folder = shown(&plain(folder), MESSAGE / 2);
            return Some(words.fill(&key, &[("folder", folder.into())]));
        }
        let hint = words.text(&key);
        (hint != key).then(|| hint.into_owned())
    }

    fn key(&self) -> &'static str {
        match self {
            Self::Directory => "error-directory",
            Self::NotRegular => "error-not-regular",
            Self::Link => "error-link",
            Self::Exists => "error-exists",
            Self::Changed => "error-changed",
            Self::OnlyInPlace(InPlace::Folder) => "error-in-place-folder",
            Self::OnlyInPlace(InPlace::OtherNames) => "error-in-place-names",
            Self::OnlyInPlace(InPlace::Rights) => "error-in-place-rights",
            Self::Read(error) => system_key(error).unwrap_or("error-read"),
            // A new file is missing nothing but its folder.
            Self::Write(error) if error.kind() == io::ErrorKind::NotFound => "error-no-folder",
            Self::Write(error) => system_key(error).unwrap_or("error-write"),
            Self::Limit(..) => "error-limit",
            Self::Empty => "error-empty",
            Self::OtherKind(_) => "error-kind",
            Self::Utf16 => "error-utf16",
            Self::ZeroBytes => "error-zero-bytes",
            Self::NotUtf8(_) => "error-not-utf8",
            Self::Conflict(_) => "error-conflict",
            Self::Attribute(_) => "error-attribute",
            Self::Syntax(_) => "error-syntax",
            Self::Newer => "error-newer",
            Self::NewerBallot => "error-newer-ballot",
            Self::TooManyDots { .. } => "error-too-many-dots",
            Self::NotReadBack => "error-not-read-back",
            Self::NoMermaid => "error-no-mermaid",
            Self::SeveralMermaid(_) => "error-several-mermaid",
            Self::FewerMermaid { .. } => "error-fewer-mermaid",
            Self::NoTemplate => "error-no-template",
            Self::NoJourneys => "error-no-journeys",
            Self::NotImportable => "error-not-importable",
            Self::Git(fault) => fault.key(),
        }
    }
}

impl GitFault {
    /// What is said of it in words that are not ours.
    fn said(&self) -> String {
        match self {
            Self::UnknownFormat(said)
            | Self::Elsewhere(said)
            | Self::NoVersion(said)
            | Self::Damaged(said) => said.clone(),
            Self::NotOwned(folder) => plain(folder),
            Self::NoRepository | Self::NotInVersion | Self::NotFetched | Self::TooSlow => {
                String::new()
            }
        }
    }

    fn key(&self) -> &'static str {
        match self {
            Self::NoRepository => "error-git-none",
            Self::NotOwned(_) => "error-git-owner",
            Self::UnknownFormat(_) => "error-git-format",
            Self::Elsewhere(_) => "error-git-elsewhere",
            Self::NoVersion(_) => "error-git-version",
            Self::NotInVersion => "error-git-file",
            Self::NotFetched => "error-git-fetched",
            Self::Damaged(_) => "error-git-damaged",
            Self::TooSlow => "error-git-slow",
        }
    }
}

/// A folder as people and git write it; Windows puts a mark before a whole path.
fn plain(folder: &Path) -> String {
    let folder = folder.to_string_lossy();
    folder.trim_start_matches(r"\\?\").to_owned()
}

/// The text key of what the system says most often; the rest is told in the system's own words.
fn system_key(error: &io::Error) -> Option<&'static str> {
    Some(match error.kind() {
        io::ErrorKind::NotFound => "error-missing",
        io::ErrorKind::PermissionDenied => "error-denied",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "error-full",
        io::ErrorKind::ReadOnlyFilesystem => "error-read-only-place",
        io::ErrorKind::InvalidFilename => "error-name",
        _ => return None,
    })
}

fn system_text(key: &str, error: &io::Error, words: Words) -> String {
    let cause = shown(&error.to_string(), MESSAGE / 3);
    words.fill(key, &[("cause", cause.into())])
}

fn limit_text(limit: Limit, words: Words) -> String {
    let most = match limit {
        Limit::Bytes => (MAX_BYTES >> 20) as usize,
        Limit::Records => MAX_RECORDS,
        Limit::Names => MAX_NAMES,
        Limit::Text => MAX_TEXT,
        Limit::Nesting => MAX_NESTING,
    };
    let key = format!("error-limit-{}", limit.key());
    words.fill(&key, &[("most", words.number(most as f64, 0).into())])
}

impl Syntax {
    fn text(&self, words: Words) -> String {
        let found = ("found", self.found.as_str().into());
        match &self.wrong {
            Wrong::Expected(expected) => {
                let expected = words.text(&format!("expected-{}", expected.key()));
                words.fill("error-expected", &[found, ("expected", expected.into())])
            }
            Wrong::FieldMissing(field) => {
                words.fill(self.wrong.key(), &[("field", (*field).into())])
            }
            wrong => words.fill(wrong.key(), &[found]),
        }
    }

    fn hint(&self, words: Words) -> Option<String> {
        if let Some(form) = &self.form {
            let right = shown(&form.right, FORM);
            let key = format!("form-{}", form.habit);
            return Some(words.fill(&key, &[("right", right.into())]));
        }
        match &self.wrong {
            Wrong::OpenBracket(closing) => {
                let closing = closing.to_string();
                Some(words.fill("hint-open-bracket", &[("closing", closing.into())]))
            }
            Wrong::UnknownField(known) | Wrong::UnknownWord(known) => Some(known.hint(words)),
            Wrong::OpenText | Wrong::OpenComment | Wrong::Ended => {
                Some(words.text("hint-cut-off").into_owned())
            }
            Wrong::FieldTwice => Some(words.text("hint-field-twice").into_owned()),
            Wrong::Escape => Some(words.text("hint-escape").into_owned()),
            Wrong::FieldMissing(_)
            | Wrong::Expected(_)
            | Wrong::NumberTooLarge
            | Wrong::Trailing
            | Wrong::NotReadable => None,
        }
    }
}

impl Known {
    fn hint(&self, words: Words) -> String {
        match self.nearest {
            Some(nearest) => words.fill("hint-nearest", &[("nearest", nearest.into())]),
            None => words.fill("hint-known", &[("names", self.names.join(", ").into())]),
        }
    }
}
