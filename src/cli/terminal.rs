//! What is said on the terminal: results on standard output, errors and hints on standard error.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use crate::file::Error;
use crate::words::Words;

/// How a command ended; a worse end is greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// All is well.
    Done,
    /// Something was found: Problems, differences, files that are not in canonical form.
    Found,
    /// Something could not be read or done.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Where a command speaks.
pub(super) struct Terminal {
    /// The texts of its language.
    pub(super) words: Words,
    lost: bool,
}

impl Terminal {
    pub(super) fn new(words: Words) -> Self {
        Self { words, lost: false }
    }

    /// A result, with a line break behind it.
    pub(super) fn say(&mut self, text: &str) {
        self.print(&format!("{text}\n"));
    }

    /// A result as it is.
    pub(super) fn print(&mut self, text: &str) {
        let mut output = io::stdout().lock();
        let printed = output
            .write_all(text.as_bytes())
            .and_then(|()| output.flush());
        // Whoever closed the pipe has read enough.
        self.lost |= printed.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe);
    }

    /// A remark beside the results.
    pub(super) fn note(text: &str) {
        // Where even this cannot be said, the exit code is all that is left.
        writeln!(io::stderr().lock(), "{text}").ok();
    }

    /// How far long work is, in one line that the next one takes the place of; only for people.
    pub(super) fn progress(text: &str) {
        let mut output = io::stderr().lock();
        if output.is_terminal() {
            write!(output, "\r\x1b[K{text}")
                .and_then(|()| output.flush())
                .ok();
        }
    }

    /// What failed with a file.
    pub(super) fn error(&self, error: &Error) -> Exit {
        let words = self.words;
        self.fail(&error.text(words), error.hint(words).as_deref())
    }

    /// What failed, and what to do about it.
    pub(super) fn fail(&self, text: &str, hint: Option<&str>) -> Exit {
        let words = self.words;
        Self::note(&words.fill("terminal-error", &[("text", text.into())]));
        if let Some(hint) = hint {
            Self::note(&words.fill("terminal-hint", &[("hint", hint.into())]));
        }
        Exit::Failed
    }

    /// How the command ended, now that all is said.
    pub(super) fn finish(self, exit: Exit) -> Exit {
        if self.lost { Exit::Failed } else { exit }
    }
}
