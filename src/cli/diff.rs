//! `seamline diff`: what changed from one version of a journey to another, in sentences.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;

use super::diff_json;
use super::export::{put, refuse};
use super::terminal::{Exit, Terminal};
use crate::chart::{Against, Chart, Look};
use crate::edit::{Change, Patch, Teller};
use crate::export::{Meta, Picture, format_of};
use crate::file::git;
use crate::file::{self, Error, Opened};
use crate::journey::{Journey, shown, shown_line};
use crate::theme::{Shade, Theme};
use crate::words::{Language, Words};

#[derive(Debug, Args)]
pub(super) struct Diff {
    #[arg(value_name = "A", required_unless_present = "git")]
    before: Option<PathBuf>,
    #[arg(value_name = "B", required_unless_present = "git")]
    after: Option<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(short, long, value_name = "OUT", conflicts_with = "json")]
    output: Option<PathBuf>,
    /// What git gives to a program that shows differences.
    #[arg(long, hide = true, num_args = 1..=9, conflicts_with_all = ["before", "after", "json", "output"])]
    git: Option<Vec<OsString>>,
}

/// Characters of a path that are printed.
const PATH: usize = 4096;

impl Diff {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        if let Some(arguments) = &self.git {
            return run_for_git(arguments, terminal);
        }
        let (Some(before), Some(after)) = (&self.before, &self.after) else {
            return Exit::Failed;
        };
        match (file::read(before), file::read(after)) {
            (Ok(old), Ok(new)) => {
                let told = self.tell(&old.journey, &new.journey, terminal);
                match &self.output {
                    Some(output) => {
                        let name = before.file_name().unwrap_or_default().to_string_lossy();
                        draw(
                            (&old.journey, &shown_line(&name)),
                            &new.journey,
                            output,
                            terminal,
                        )
                        .unwrap_or(told)
                    }
                    None => told,
                }
            }
            (before, after) => {
                let errors = [before.err(), after.err()].into_iter().flatten();
                for error in errors {
                    terminal.error(&error);
                }
                Exit::Failed
            }
        }
    }

    fn tell(&self, before: &Journey, after: &Journey, terminal: &mut Terminal) -> Exit {
        let changes = Patch::between(before, after).changes();
        let teller = Teller::new(&[before, after], terminal.words);
        if self.json {
            terminal.say(&diff_json::text(&changes, &teller));
        } else {
            terminal.print(&lines(&changes, &teller, ""));
        }
        if changes.is_empty() {
            Exit::Done
        } else {
            Exit::Found
        }
    }
}

/// Draws the map with the curve as it was and what changed; how it ended where that failed.
fn draw(
    (before, name): (&Journey, &str),
    after: &Journey,
    output: &Path,
    terminal: &mut Terminal,
) -> Option<Exit> {
    let format = match format_of(output) {
        Ok(format) => format,
        Err(error) => return Some(refuse(&error, terminal)),
    };
    let words = Words::of(Language::from_tag(&after.language));
    let teller = Teller::new(&[before, after], words);
    let changes = Patch::between(before, after).changes();
    let told: Vec<_> = changes.iter().map(|change| teller.change(change)).collect();
    let look = Look::at_first(after.kind, Theme::of(Shade::Light), words);
    let told = &told;
    let against = Against { before, name, told };
    let chart = Chart::new(after, &look);
    let scene = chart.scene_against(&against);
    let meta = Meta {
        title: after.title.clone(),
        summary: after.summary.clone(),
        language: after.language.clone(),
    };
    let picture = Picture::new(scene, meta, 1.0).leaving_out(chart.left_out());
    match format.write(&picture) {
        Ok(drawn) => Some(put(&drawn, output, terminal)).filter(|exit| *exit != Exit::Done),
        Err(error) => Some(refuse(&error, terminal)),
    }
}

/// One line for each change, each behind `indent`.
fn lines(changes: &[Change], teller: &Teller<'_>, indent: &str) -> String {
    let lines = changes
        .iter()
        .map(|change| format!("{indent}{}\n", teller.change(change)));
    lines.collect()
}

/// Tells git what changed in one file; another exit code than 0 would end git's own command.
fn run_for_git(arguments: &[OsString], terminal: &mut Terminal) -> Exit {
    let [name, before, _, _, after, ..] = arguments else {
        // Of a file with a conflict, git gives nothing but its name.
        let name = arguments.first().map(|name| name.to_string_lossy());
        let name = shown(&name.unwrap_or_default(), PATH);
        terminal.say(&format!("* Unmerged path {name}"));
        return Exit::Done;
    };
    match (version(before), version(after)) {
        (Ok(before), Ok(after)) => {
            let changes = Patch::between(&before, &after).changes();
            let teller = Teller::new(&[&before, &after], terminal.words);
            terminal.say(&shown(&name.to_string_lossy(), PATH));
            terminal.print(&lines(&changes, &teller, "  "));
        }
        // What is no journey is shown line by line, as git would.
        _ => match line_diff(arguments) {
            Ok(text) => terminal.print(&harmless(&text)),
            Err(error) => Terminal::note(&error.text(terminal.words)),
        },
    }
    Exit::Done
}

/// Lines of any file with nothing hidden in them that a terminal would obey; tabs stay.
fn harmless(lines: &str) -> String {
    let line = |line: &str| {
        let parts = line.split('\t').map(|part| shown(part, usize::MAX));
        parts.collect::<Vec<_>>().join("\t") + "\n"
    };
    lines.lines().map(line).collect()
}

/// The difference of a file that is no journey, from what git says of it: its name, for each side
/// the bytes, their hash and the mode, and of a renamed file the new name and how alike they are.
fn line_diff(arguments: &[OsString]) -> Result<String, Error> {
    let said: Vec<_> = arguments
        .iter()
        .map(|said| said.to_string_lossy())
        .collect();
    let at = |nth: usize| said.get(nth).map(AsRef::as_ref);
    let side = |name: usize, path: usize| git::Side {
        name: at(name).or(at(0)).unwrap_or_default(),
        path: arguments
            .get(path)
            .map_or(Path::new(git::NOTHING), Path::new),
        mode: at(path + 2).unwrap_or_default(),
    };
    git::line_diff(side(0, 1), side(7, 4), at(8))
}

/// A version that git hands over; that of a file which is new or gone is nothing at all.
fn version(path: &OsString) -> Result<Journey, Error> {
    if path == git::NOTHING {
        return Ok(Journey::default());
    }
    file::read_ron(Path::new(path)).map(|Opened { journey, .. }| journey)
}
