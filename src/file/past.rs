//! The past of a file: what its saves replaced and what git keeps of it, in one order of time.

use std::path::Path;
use std::time::{Duration, SystemTime};

use super::error::{Error, Fault, GitFault};
use super::git::{self, Cut, Deadline, Revision};
use super::read::parse;
use super::vault::Version;
use crate::journey::Journey;

/// At most so many versions are read; of more, some that lie evenly among them.
const MOST: usize = 120;

/// A journey as it was at a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// When it was written.
    pub moment: SystemTime,
    /// What was said about it when it was put into git; empty for what a save replaced.
    pub said: String,
    /// The journey.
    pub journey: Journey,
}

/// The versions of a file, and what is missing among them.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The versions, the oldest first.
    pub all: Vec<Past>,
    /// What git keeps and is not among them.
    pub gap: Option<Gap>,
}

/// What is missing in a history.
#[derive(Debug, Clone)]
pub enum Gap {
    /// Everything that git keeps.
    All(Error),
    /// Older versions.
    Older(Cut),
    /// So many versions, the first of them for this reason.
    Some(usize, Error),
}

/// How long all versions together may be read from git.
const LONGEST: Duration = Duration::from_secs(20);

/// A version that is not read yet.
enum Source {
    Kept(Version),
    Committed(Revision),
}

/// The versions of the file at `path`, the oldest first: those of `kept` and those of git. What
/// says the same as the one before is left out, and so is what is no journey.
pub fn past(path: &Path, kept: Vec<Version>) -> History {
    let (committed, mut gap) = match git::revisions(path) {
        Ok(found) => (found.all, found.cut.map(Gap::Older)),
        Err(error) => (Vec::new(), Some(Gap::All(error))),
    };
    let kept = kept.into_iter().map(Source::Kept);
    // Of two versions of one moment, the one that came first in git stays the first.
    let committed = committed.into_iter().rev().map(Source::Committed);
    let mut sources: Vec<_> = kept.chain(committed).collect();
    sources.sort_by_key(Source::moment);
    let deadline = Deadline::after(LONGEST);
    let mut all: Vec<Past> = Vec::new();
    for source in spread(sources) {
        match source.read(path, &deadline) {
            Ok(past) => all.push(past),
            Err(error) if is_told(&error) => gap = Some(one_more(gap, error)),
            Err(_) => {}
        }
    }
    all.dedup_by(|later, earlier| later.journey == earlier.journey);
    History { all, gap }
}

/// Whether git has a version that could not be read; a file that was not there yet has none.
fn is_told(error: &Error) -> bool {
    match &error.fault {
        Fault::Git(fault) => *fault != GitFault::NotInVersion,
        _ => false,
    }
}

fn one_more(gap: Option<Gap>, error: Error) -> Gap {
    match gap {
        Some(Gap::Some(count, first)) => Gap::Some(count + 1, first),
        _ => Gap::Some(1, error),
    }
}

impl Source {
    fn moment(&self) -> SystemTime {
        match self {
            Self::Kept(version) => version.saved,
            Self::Committed(revision) => revision.moment,
        }
    }

    fn read(self, path: &Path, deadline: &Deadline) -> Result<Past, Error> {
        let moment = self.moment();
        let (opened, said) = match self {
            Self::Kept(version) => (version.open()?, String::new()),
            Self::Committed(_) if deadline.is_over() => {
                return Err(Fault::Git(GitFault::TooSlow).at(path));
            }
            Self::Committed(revision) => {
                let bytes = git::bytes_in(path, &revision.commit)?;
                (parse(bytes, path)?, revision.subject)
            }
        };
        Ok(Past {
            moment,
            said,
            journey: opened.journey,
        })
    }
}

/// At most [`MOST`] of all, evenly spread, the first and the last among them.
fn spread<T>(all: Vec<T>) -> Vec<T> {
    let (count, last) = (all.len(), all.len().saturating_sub(1));
    let is_taken = |nth: usize| {
        let place = |nth: usize| nth * (MOST - 1) / last.max(1);
        nth == 0 || place(nth) != place(nth - 1)
    };
    let numbered = all.into_iter().enumerate();
    let taken = numbered.filter(|(nth, _)| count <= MOST || is_taken(*nth));
    taken.map(|(_, one)| one).collect()
}
