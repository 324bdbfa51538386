//! `seamline merge`: two versions of a journey become one.

use std::path::{Path, PathBuf};

use clap::Args;

use super::diff_json;
use super::terminal::{Exit, Terminal};
use crate::edit::{Conflict, Disagreement, Teller, common_base, merge};
use crate::file::{self, Before, Error, Fault, Opened, Saving};
use crate::journey::Journey;

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
    base: Journey,
    ours: Journey,
    theirs: Journey,
    /// Whether there are comments in the files, which the merged one cannot hold.
    had_comments: bool,
}

impl Merge {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let Some(versions) = self.read() else {
            let words = terminal.words;
            return terminal.fail(
                &words.text("merge-two"),
                Some(&words.text("merge-two-hint")),
            );
        };
        let merged = versions.and_then(|versions| self.merge(&versions, terminal));
        merged.unwrap_or_else(|error| terminal.error(&error))
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
        let Versions {
            base, ours, theirs, ..
        } = versions;
        if ours.is_newer() || theirs.is_newer() {
            let path = self.output.clone();
            let fault = Fault::Newer;
            return Err(Error { path, fault });
        }
        let merged = merge(base, ours, theirs);
        file::save(
            &self.output,
            &merged.journey,
            &Saving::over(Before::Anything),
        )?;
        if versions.had_comments {
            Terminal::note(&terminal.words.text("merge-comments"));
        }
        let teller = Teller::new(&[ours, theirs, &merged.journey], terminal.words);
        if self.json {
            terminal.say(&json(&merged.conflicts, &teller));
        } else {
            for conflict in &merged.conflicts {
                terminal.say(&teller.conflict(conflict));
            }
        }
        Ok(if merged.conflicts.is_empty() {
            Exit::Done
        } else {
            Exit::Found
        })
    }
}

/// Three files; an empty base, as git gives it for what both sides added, is none.
fn read_three(base: &Path, ours: &Path, theirs: &Path) -> Result<Versions, Error> {
    let (ours, theirs) = (file::read_ron(ours)?, file::read_ron(theirs)?);
    let base = match file::read_ron(base) {
        Ok(base) => Some(base),
        Err(error) if matches!(error.fault, Fault::Empty) => None,
        Err(error) => return Err(error),
    };
    Ok(Versions::of(base, ours, theirs))
}

/// One file in which a merge left its marks; without marks there is nothing to merge.
fn read_one(path: &Path) -> Result<Versions, Error> {
    if let Some(sides) = file::read_sides(path)? {
        return Ok(Versions::of(sides.base, sides.ours, sides.theirs));
    }
    let only = file::read_ron(path)?;
    Ok(Versions::of(None, only.clone(), only))
}

impl Versions {
    fn of(base: Option<Opened>, ours: Opened, theirs: Opened) -> Self {
        let had_comments = ours.had_comments() || theirs.had_comments();
        let (ours, theirs) = (ours.journey, theirs.journey);
        let base = match base {
            Some(base) => base.journey,
            None => common_base(&ours, &theirs),
        };
        Self {
            base,
            ours,
            theirs,
            had_comments,
        }
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
