//! `seamline merge`: two versions of a journey become one.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use clap::Args;

use super::diff_json;
use super::terminal::{Exit, Terminal};
use crate::edit::{Conflict, Disagreement, Merged, Teller, common_base, merge};
use crate::file::{self, Before, Error, Fault, Opened, Saving};
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Merge {
    #[arg(value_names = ["BASE", "OURS", "THEIRS"], required = true, num_args = 1..=3)]
    versions: Vec<PathBuf>,
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
    #[arg(long)]
    json: bool,
}

/// Two versions and what they come from.
struct Versions {
    /// What both come from, where it was given.
    base: Option<Opened>,
    ours: Opened,
    theirs: Opened,
    /// Whether these are three files, and not the parts of one.
    are_files: bool,
}

impl Merge {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let Some(versions) = self.read() else {
            return fail(terminal, "merge-two");
        };
        match versions {
            Ok(versions) if versions.are_foreign() => fail(terminal, "merge-no-journey"),
            Ok(versions) => {
                let merged = self.merge(&versions, terminal);
                merged.unwrap_or_else(|error| terminal.error(&error))
            }
            Err(error) => terminal.error(&error),
        }
    }

    /// The versions; `None` where it is not clear which is which.
    fn read(&self) -> Option<Result<Versions, Error>> {
        match self.versions.as_slice() {
            [base, ours, theirs] => Some(read_three(base, ours, theirs)),
            [one] => Some(read_one(one)),
            _ => None,
        }
    }

    fn merge(&self, versions: &Versions, terminal: &mut Terminal) -> Result<Exit, Error> {
        let (ours, theirs) = (&versions.ours.journey, &versions.theirs.journey);
        if ours.is_newer() || theirs.is_newer() {
            let path = self.output.clone();
            let fault = Fault::Newer;
            return Err(Error { path, fault });
        }
        let base = versions.base.as_ref().map_or_else(
            || Cow::Owned(common_base(ours, theirs)),
            |base| Cow::Borrowed(&base.journey),
        );
        let merged = merge(&base, ours, theirs);
        let is_whole = self.write(versions, &merged, terminal)?;
        let teller = Teller::new(&[ours, theirs, &merged.journey], terminal.words);
        if self.json {
            terminal.say(&json(&merged.conflicts, &teller));
        } else {
            for conflict in &merged.conflicts {
                terminal.say(&teller.conflict(conflict));
            }
        }
        let open = merged.journey.conflicts.len();
        if open > 0 {
            let blanks = [("count", open.into())];
            Terminal::note(&terminal.words.fill("merge-open", &blanks));
        }
        Ok(if open == 0 && is_whole {
            Exit::Done
        } else {
            Exit::Found
        })
    }

    /// Writes the merged journey, with the comments of both sides where they can stay; tells which are
    /// lost, and whether none is.
    fn write(
        &self,
        versions: &Versions,
        merged: &Merged,
        terminal: &Terminal,
    ) -> Result<bool, Error> {
        let Versions {
            base,
            ours,
            theirs,
            are_files,
        } = versions;
        let had_comments = ours.had_comments() || theirs.had_comments();
        let base = base.as_ref().filter(|_| had_comments && *are_files);
        let text = base
            .filter(|_| merged.conflicts.is_empty())
            .and_then(|base| file::with_comments(base, ours, theirs, &merged.journey));
        if let Some(text) = text {
            file::put(&self.output, text.as_bytes())?;
            return Ok(true);
        }
        let saving = Saving::over(Before::Anything);
        file::save(&self.output, &merged.journey, &saving)?;
        if had_comments {
            tell_lost_comments(versions, terminal.words);
        }
        Ok(!had_comments)
    }
}

/// Lines of lost comments that are printed for a file.
const LINES: usize = 20;

/// Tells which comments the merged file does not have.
fn tell_lost_comments(versions: &Versions, words: Words) {
    Terminal::note(&words.text("merge-comments"));
    let names: &[&str] = if versions.are_files {
        &["OURS", "THEIRS"]
    } else {
        &["FILE"]
    };
    for (name, version) in names.iter().zip([&versions.ours, &versions.theirs]) {
        let lines = file::comment_lines(version);
        if lines.is_empty() {
            continue;
        }
        let shown: Vec<_> = lines.iter().take(LINES).map(usize::to_string).collect();
        let more = if lines.len() > LINES { " …" } else { "" };
        let blanks = [
            ("count", lines.len().into()),
            ("name", (*name).into()),
            ("lines", format!("{}{more}", shown.join(", ")).into()),
        ];
        Terminal::note(&words.fill("merge-comments-lines", &blanks));
    }
    Terminal::note(&words.text("merge-comments-hint"));
}

fn fail(terminal: &mut Terminal, key: &str) -> Exit {
    let words = terminal.words;
    let hint = words.text(&format!("{key}-hint"));
    terminal.fail(&words.text(key), Some(&hint))
}

/// Three files; an empty base, as git gives it for what both sides added, is none.
fn read_three(base: &Path, ours: &Path, theirs: &Path) -> Result<Versions, Error> {
    let (ours, theirs) = (file::read_ron(ours)?, file::read_ron(theirs)?);
    let base = match file::read_ron(base) {
        Ok(base) => Some(base),
        Err(error) if matches!(error.fault, Fault::Empty) => None,
        Err(error) => return Err(error),
    };
    Ok(Versions {
        base,
        ours,
        theirs,
        are_files: true,
    })
}

/// One file in which a merge left its marks; without marks there is nothing to merge.
fn read_one(path: &Path) -> Result<Versions, Error> {
    let (base, ours, theirs) = if let Some(sides) = file::read_sides(path)? {
        (sides.base, sides.ours, sides.theirs)
    } else {
        let only = file::read_ron(path)?;
        (None, only.clone(), only)
    };
    Ok(Versions {
        base,
        ours,
        theirs,
        are_files: false,
    })
}

impl Versions {
    /// Whether the files only happen to read as journeys: other programs write RON as well.
    fn are_foreign(&self) -> bool {
        let versions = [&self.ours, &self.theirs].into_iter().chain(&self.base);
        !versions.into_iter().any(Opened::is_surely_journey)
    }
}

/// The conflicts for programs.
fn json(conflicts: &[Conflict], teller: &Teller<'_>) -> String {
    let told = conflicts.iter().map(|conflict| {
        let mut told = serde_json::json!({
            "list": conflict.list.name(),
            "id": conflict.id.as_str(),
            "second": conflict.second.as_deref(),
            "about": conflict.about.key(),
            "text": teller.conflict(conflict),
        });
        if let Disagreement::Field {
            field,
            base,
            ours,
            theirs,
        } = &conflict.about
            && let Some(told) = told.as_object_mut()
        {
            told.insert("field".to_owned(), (*field).into());
            for (side, said) in [("base", base), ("ours", ours), ("theirs", theirs)] {
                told.insert(side.to_owned(), diff_json::value(said));
            }
        }
        told
    });
    let told: Vec<_> = told.collect();
    format!("{:#}", serde_json::json!({ "conflicts": told }))
}
