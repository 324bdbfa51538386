//! `seamline check`: what a reader of the journeys should mend.

use std::path::{Path, PathBuf};

use clap::Args;

use super::check_json::{self, Checked};
use super::terminal::{Exit, Terminal};
use crate::file;
use crate::journey::shown;

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
}

/// Characters of a path that are printed.
const PATH: usize = 4096;

impl Check {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let checked: Vec<_> = self.paths.iter().flat_map(|path| check_all(path)).collect();
        if self.json {
            terminal.say(&check_json::text(&checked, terminal.words));
        } else {
            tell(&checked, terminal);
        }
        let exits = checked.iter().map(|checked| match &checked.result {
            Err(_) => Exit::Failed,
            Ok(opened) if opened.problems.is_empty() => Exit::Done,
            Ok(_) => Exit::Found,
        });
        exits.max().unwrap_or(Exit::Done)
    }
}

/// A file, or every journey file below a folder.
fn check_all(path: &Path) -> Vec<Checked> {
    let check = |path: PathBuf| Checked {
        result: file::read(&path),
        path,
    };
    match file::journeys_at(path) {
        Ok(paths) => paths.into_iter().map(check).collect(),
        Err(error) => vec![Checked {
            path: path.to_owned(),
            result: Err(error),
        }],
    }
}

fn tell(checked: &[Checked], terminal: &mut Terminal) {
    let mut problems = 0;
    let mut files = 0;
    for Checked { path, result } in checked {
        match result {
            Ok(opened) => {
                files += 1;
                problems += opened.problems.len();
                let path = shown(&path.to_string_lossy(), PATH);
                for problem in &opened.problems {
                    terminal.say(&format!("{path}: {}", problem.text(terminal.words)));
                }
            }
            Err(error) => {
                terminal.error(error);
            }
        }
    }
    if files > 0 {
        let blanks = [("problems", problems.into()), ("files", files.into())];
        terminal.say(&terminal.words.fill("check-summary", &blanks));
    }
}
