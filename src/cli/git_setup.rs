//! `seamline git-setup`: git merges and compares the journeys of a repository record by record.

use std::path::PathBuf;

use clap::Args;

use super::terminal::{Exit, Terminal};
use crate::file::Error;
use crate::file::git::{self, ATTRIBUTES, Done};
use crate::journey::shown;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct GitSetup {
    #[arg(value_name = "DIR", default_value = ".", hide_default_value = true)]
    folder: PathBuf,
    #[arg(long)]
    undo: bool,
}

/// Characters of a path or a setting that are printed.
const SHOWN: usize = 4096;

impl GitSetup {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        match self.change() {
            Ok(done) => self.tell(&done, terminal),
            Err(error) => terminal.error(&error),
        }
    }

    fn change(&self) -> Result<Vec<Done>, Error> {
        if self.undo {
            return git::undo(&self.folder);
        }
        // The name by which this program was started may not lead to it from elsewhere.
        let program = std::env::current_exe().unwrap_or_else(|_| PathBuf::from("seamline"));
        git::set_up(&self.folder, &program)
    }

    fn tell(&self, done: &[Done], terminal: &mut Terminal) -> Exit {
        let words = terminal.words;
        for done in done {
            terminal.say(&sentence(done, words));
        }
        let summary = match (self.undo, done.is_empty()) {
            (false, _) => "git-setup-done",
            (true, false) => "git-setup-undone",
            (true, true) => "git-setup-nothing",
        };
        terminal.say(&words.text(summary));
        Exit::Done
    }
}

fn sentence(done: &Done, words: Words) -> String {
    match done {
        Done::Set(name, value) => {
            let blanks = [
                ("name", (*name).into()),
                ("value", shown(value, SHOWN).into()),
            ];
            words.fill("git-setup-set", &blanks)
        }
        Done::Unset(section) => words.fill("git-setup-unset", &[("name", (*section).into())]),
        Done::Attributes(path) => {
            let path = shown(&path.to_string_lossy(), SHOWN);
            let blanks = [("path", path.into()), ("line", ATTRIBUTES.into())];
            words.fill("git-setup-attributes", &blanks)
        }
        Done::NoAttributes(path) => {
            let path = shown(&path.to_string_lossy(), SHOWN);
            let blanks = [("path", path.into()), ("line", ATTRIBUTES.into())];
            words.fill("git-setup-no-attributes", &blanks)
        }
    }
}
