//! `seamline fmt`: journey files in their canonical form.

use std::path::{Path, PathBuf};

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::file::{self, Before, Error, Saved, Saving, Vault, VersionKept};
use crate::journey::shown;

#[derive(Debug, Args)]
pub(super) struct Fmt {
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
    #[arg(long)]
    drop_comments: bool,
}

/// Characters of a path that are printed.
const PATH: usize = 4096;

impl Fmt {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let vault = Vault::of_user();
        let mut warned = Warned::default();
        let exits = self.files.iter().map(|path| {
            let changed = self.change(path, vault.as_ref(), (terminal, &mut warned));
            changed.unwrap_or_else(|error| terminal.error(&error))
        });
        let exit = exits.max().unwrap_or(Exit::Done);
        if let Some(vault) = vault.filter(|_| !self.check) {
            vault.clean_up();
        }
        exit
    }

    /// Writes the file anew where that changes it; names it if so.
    fn change(
        &self,
        path: &Path,
        vault: Option<&Vault>,
        (terminal, warned): (&mut Terminal, &mut Warned),
    ) -> Result<Exit, Error> {
        let opened = file::read_ron(path)?;
        let is_canonical = file::to_ron(&opened.journey)?.as_bytes() == opened.bytes;
        if is_canonical {
            return Ok(Exit::Done);
        }
        let path_text = shown(&path.to_string_lossy(), PATH);
        if self.check {
            terminal.say(&path_text);
            return Ok(Exit::Found);
        }
        if opened.had_comments() && !self.drop_comments {
            let words = terminal.words;
            let text = words.fill("fmt-comments", &[("path", path_text.into())]);
            return Ok(terminal.fail(&text, Some(&words.text("fmt-comments-hint"))));
        }
        let saving = Saving::over(Before::These(&opened.bytes)).with(vault);
        let saved = file::save(path, &opened.journey, &saving)?;
        terminal.say(&path_text);
        warned.warn(&saved, terminal);
        Ok(Exit::Done)
    }
}

/// What was said already: it is the same for every file.
#[derive(Default)]
struct Warned {
    of_locks: bool,
}

impl Warned {
    /// Says what was not as it should be although the file is saved.
    fn warn(&mut self, saved: &Saved, terminal: &Terminal) {
        let words = terminal.words;
        let note = |key, error: &Error| {
            Terminal::note(&words.fill(key, &[("why", error.text(words).into())]));
        };
        if let VersionKept::Failed(error) = &saved.version {
            note("fmt-version-not-kept", error);
        }
        if let Some(error) = saved.unlocked.as_ref().filter(|_| !self.of_locks) {
            note("fmt-not-locked", error);
            self.of_locks = true;
        }
    }
}
