//! `seamline fmt`: journey files in their canonical form.

use std::path::{Path, PathBuf};

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::file::{self, Before, Error, Saving, Vault};
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
        let exits = self.files.iter().map(|path| self.form(path, terminal));
        exits.max().unwrap_or(Exit::Done)
    }

    fn form(&self, path: &Path, terminal: &mut Terminal) -> Exit {
        match self.change(path, terminal) {
            Ok(exit) => exit,
            Err(error) => terminal.error(&error),
        }
    }

    /// Writes the file anew where that changes it; names it if so.
    fn change(&self, path: &Path, terminal: &mut Terminal) -> Result<Exit, Error> {
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
        let vault = Vault::of_user();
        let saving = Saving::over(Before::These(&opened.bytes)).with(vault.as_ref());
        file::save(path, &opened.journey, &saving)?;
        terminal.say(&path_text);
        Ok(Exit::Done)
    }
}
