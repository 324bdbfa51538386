//! The past of a file: what its saves replaced and what git keeps of it, in one order of time.

use std::path::Path;
use std::time::SystemTime;

use super::error::Error;
use super::git::{self, Revision};
use super::read::{Opened, parse};
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

/// A version that is not read yet.
enum Source {
    Kept(Version),
    Committed(Revision),
}

/// The versions of the file at `path`, the oldest first: those of `kept` and those of git. What
/// says the same as the one before is left out, and so is what cannot be read.
pub fn past(path: &Path, kept: Vec<Version>) -> Vec<Past> {
    let kept = kept.into_iter().map(Source::Kept);
    let committed = git::revisions(path).into_iter().map(Source::Committed);
    let mut sources: Vec<_> = kept.chain(committed).collect();
    sources.sort_by_key(Source::moment);
    let read = spread(sources).into_iter().filter_map(|it| it.read(path));
    let mut past: Vec<Past> = read.collect();
    past.dedup_by(|later, earlier| later.journey == earlier.journey);
    past
}

impl Source {
    fn moment(&self) -> SystemTime {
        match self {
            Self::Kept(version) => version.saved,
            Self::Committed(revision) => revision.moment,
        }
    }

    fn read(self, path: &Path) -> Option<Past> {
        let moment = self.moment();
        let (read, said): (Result<Opened, Error>, _) = match self {
            Self::Kept(version) => (version.open(), String::new()),
            Self::Committed(revision) => {
                let bytes = git::bytes_in(path, &revision.commit);
                let read = bytes.and_then(|bytes| parse(bytes, path));
                (read, revision.subject)
            }
        };
        let journey = read.ok()?.journey;
        Some(Past {
            moment,
            said,
            journey,
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
