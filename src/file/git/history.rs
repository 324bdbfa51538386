//! The history of one file: the commits that changed it, as `git log` would list them.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap, HashSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use chrono::DateTime;
use gix_hash::ObjectId;
use gix_object::{CommitRefIter, Kind};

use super::super::error::Fault;
use super::deadline::Deadline;
use super::names;
use super::place::damaged;
use super::repository::{Commit, Entry, Repository};
use crate::journey::shown_line;

/// Versions listed at most.
pub const MOST_REVISIONS: usize = 500;

/// Commits looked at at most.
const MOST_COMMITS: usize = 200_000;

/// A version of a file that git keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The name of the commit.
    pub commit: String,
    /// The day of the commit, `2026-10-12`.
    pub day: String,
    /// The moment of the commit.
    pub moment: SystemTime,
    /// Who made it, as one short line.
    pub author: String,
    /// What was said about it, as one short line.
    pub subject: String,
}

/// The versions of a file that git keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Revisions {
    /// The versions, the newest first.
    pub all: Vec<Revision>,
    /// Why older ones are not among them, where there may be any.
    pub cut: Option<Cut>,
}

/// Why a history is not listed to its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// There are more than [`MOST_REVISIONS`].
    Count,
    /// Looking further back would have taken too long.
    Time,
    /// The rest was not fetched, or cannot be read.
    Missing,
}

impl Cut {
    /// The text key that says it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Count => "revisions-cut-count",
            Self::Time => "revisions-cut-time",
            Self::Missing => "revisions-cut-missing",
        }
    }
}

/// The versions of the repository's file, as far as they are reached before the deadline.
pub(super) fn revisions(repository: &Repository, deadline: &Deadline) -> Result<Revisions, Fault> {
    let mut found = Revisions::default();
    // Before the first commit there is nothing that HEAD could stand for.
    let Some(head) = names::head(repository)? else {
        return Ok(found);
    };
    let mut walk = Walk::new(repository, deadline);
    walk.add(head, repository.commit(&head)?);
    loop {
        match walk.next_change() {
            Ok(Step::Change(commit)) if found.all.len() < MOST_REVISIONS => {
                found.all.extend(revision(repository, &commit)?);
            }
            Ok(Step::Change(_)) => found.cut = Some(Cut::Count),
            Ok(Step::TooLong) => found.cut = Some(Cut::Time),
            Ok(Step::End) => {
                found.cut = walk.met_shallow.then_some(Cut::Missing);
                break;
            }
            // What was found before the damage is worth having.
            Err(fault) if found.all.is_empty() => return Err(fault),
            Err(_) => found.cut = Some(Cut::Missing),
        }
        if found.cut.is_some() {
            break;
        }
    }
    Ok(found)
}

/// What comes next in a walk.
enum Step {
    /// This commit changed the file.
    Change(ObjectId),
    /// There is nothing more.
    End,
    /// The limit of time or of commits is reached.
    TooLong,
}

/// A walk from newer commits to older ones.
struct Walk<'a> {
    repository: &'a Repository,
    deadline: &'a Deadline,
    waiting: BinaryHeap<Waiting>,
    seen: HashSet<ObjectId>,
    entries: HashMap<(ObjectId, usize), Option<Entry>>,
    met_shallow: bool,
}

/// A commit that waits for its turn: the newest first, of equal ones the one that came first.
struct Waiting {
    moment: i64,
    turn: Reverse<usize>,
    id: ObjectId,
    commit: Commit,
}

impl<'a> Walk<'a> {
    fn new(repository: &'a Repository, deadline: &'a Deadline) -> Self {
        Self {
            repository,
            deadline,
            waiting: BinaryHeap::new(),
            seen: HashSet::new(),
            entries: HashMap::new(),
            met_shallow: false,
        }
    }

    fn add(&mut self, id: ObjectId, commit: Commit) {
        if self.seen.insert(id) {
            self.waiting.push(Waiting {
                moment: commit.moment,
                turn: Reverse(self.seen.len()),
                id,
                commit,
            });
        }
    }

    /// Goes on to the next commit that changed the file. Where a parent has the same file, all that
    /// matters came from there, and the others are left aside, as git does.
    fn next_change(&mut self) -> Result<Step, Fault> {
        while let Some(Waiting { id, commit, .. }) = self.waiting.pop() {
            if self.deadline.is_over() || self.seen.len() > MOST_COMMITS {
                return Ok(Step::TooLong);
            }
            let own = self.entry(commit.tree)?;
            let is_first = commit.parents.is_empty();
            let mut parents = Vec::new();
            let mut same = None;
            for parent in commit.parents {
                let before = self.repository.commit(&parent)?;
                if self.deadline.is_over() {
                    return Ok(Step::TooLong);
                }
                if self.entry(before.tree)? == own {
                    same = Some((parent, before));
                    break;
                }
                parents.push((parent, before));
            }
            if let Some((parent, before)) = same {
                self.add(parent, before);
                continue;
            }
            self.met_shallow |= is_first && self.repository.is_shallow(&id);
            for (parent, before) in parents {
                self.add(parent, before);
            }
            if !is_first || own.is_some() {
                return Ok(Step::Change(id));
            }
        }
        Ok(Step::End)
    }

    /// What the tree of a commit says of the file.
    fn entry(&mut self, tree: ObjectId) -> Result<Option<Entry>, Fault> {
        let mut at = (TREE, tree);
        for nth in 0..self.repository.depth() {
            if at.0 != TREE {
                return Ok(None);
            }
            let found = match self.entries.get(&(at.1, nth)) {
                Some(known) => *known,
                None => self.repository.entry_in(&at.1, nth)?,
            };
            self.entries.insert((at.1, nth), found);
            let Some(found) = found else { return Ok(None) };
            at = found;
        }
        Ok(Some(at))
    }
}

/// The mode of a folder in a tree.
const TREE: u16 = 0o040_000;

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.moment, self.turn).cmp(&(other.moment, other.turn))
    }
}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Waiting {}

/// What is told of a commit; `None` where its date is beyond all clocks.
fn revision(repository: &Repository, id: &ObjectId) -> Result<Option<Revision>, Fault> {
    let mut buffer = Vec::new();
    let data = repository.object(id, Kind::Commit, &mut buffer)?;
    let commit = || CommitRefIter::from_bytes(data, gix_hash::Kind::Sha1);
    let author = commit().author().map_err(|error| damaged(&error))?;
    let message = commit().message().map_err(|error| damaged(&error))?;
    let time = author.time().unwrap_or_default();
    let there = time.seconds.checked_add(i64::from(time.offset));
    let day = there.and_then(|seconds| DateTime::from_timestamp(seconds, 0));
    let (Some(day), Some(moment)) = (day, moment(time.seconds)) else {
        return Ok(None);
    };
    Ok(Some(Revision {
        commit: id.to_string(),
        day: day.format("%Y-%m-%d").to_string(),
        moment,
        author: shown_line(text(author.name).trim()),
        subject: shown_line(&subject(&text(message))),
    }))
}

fn moment(seconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

/// The first paragraph of a message, on one line.
fn subject(message: &str) -> String {
    let lines = message.lines().map(str::trim);
    let lines = lines.skip_while(|line| line.is_empty());
    let first: Vec<_> = lines.take_while(|line| !line.is_empty()).collect();
    first.join(" ")
}

/// A text of a commit; what is no UTF-8 is mostly from a time of Latin-1.
fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}
