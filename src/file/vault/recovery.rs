//! Recovery copies: unsaved work as it was a moment ago, for when the program ends without asking.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::lock::lock_file;
use super::{Vault, key};
use crate::file::disk::{self, Kept, Order};
use crate::file::error::{Error, Fault};
use crate::file::read::parse;
use crate::file::write::to_text;
use crate::journey::{Journey, random_id};

/// The folder of recovery copies, within the vault.
const ROOM: &str = "recovery";

/// The endings of a copy, of one that was discarded, of the lock that says whose it is.
const COPY: &str = "copy";
const DISCARDED: &str = "discarded";
const LOCK: &str = "lock";

/// How long discarded work is kept.
const WEEK: Duration = Duration::from_hours(7 * 24);

/// Where an editing session keeps its recovery copy; nobody else touches it while this is there.
#[derive(Debug)]
pub struct Recovery {
    path: PathBuf,
    _lock: File,
}

/// What a recovery copy holds.
#[derive(Debug, Clone)]
pub struct Copy {
    /// The file that the journey belongs to, where it has one.
    pub path: Option<PathBuf>,
    /// The bytes of that file as they were read or written last.
    pub base: Vec<u8>,
    /// The journey as it was a moment before the end.
    pub journey: Journey,
}

/// What stands before the two journeys of a copy.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    path: Option<String>,
    title: String,
    /// Bytes of the base; what follows them is the journey.
    base: usize,
}

/// A recovery copy whose session has ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recovered {
    at: PathBuf,
    /// The file that the journey belongs to, where it has one.
    pub path: Option<PathBuf>,
    /// The title of the journey.
    pub title: String,
    /// When it was written.
    pub written: SystemTime,
    /// Whether the work was discarded on purpose.
    pub is_discarded: bool,
}

impl Vault {
    /// A place for the recovery copy of a new session.
    pub fn recovery(&self) -> Option<Recovery> {
        let room = self.room(Path::new(ROOM)).ok()?;
        let name = format!("{}.{COPY}", key(random_id().as_bytes()));
        Recovery::at(room.join(name))
    }

    /// The copies that ended sessions left, the newest first; discarded ones go after a week.
    pub fn recovered(&self) -> Vec<Recovered> {
        let entries = fs::read_dir(self.folder.join(ROOM));
        let entries = entries.into_iter().flatten().flatten();
        let mut all: Vec<_> = entries
            .filter_map(|entry| Recovered::look(entry.path()))
            .collect();
        all.retain(|copy| !copy.is_discarded || copy.age() < WEEK || !copy.forget());
        all.sort_by_key(|copy| (copy.is_discarded, std::cmp::Reverse(copy.written)));
        all
    }
}

impl Recovery {
    /// The place at `path`, unless another session holds it.
    fn at(path: PathBuf) -> Option<Self> {
        let lock = lock_file(&path.with_extension(LOCK))?;
        lock.try_lock().ok()?;
        Some(Self { path, _lock: lock })
    }

    /// Keeps the journey as it is now, with the bytes that its file has or had.
    pub fn keep(&self, path: Option<&Path>, base: &[u8], journey: &Journey) -> Result<Kept, Error> {
        let failed = |fault: Fault| fault.at(&self.path);
        let head = Head {
            path: path.and_then(Path::to_str).map(str::to_owned),
            title: journey.title.clone(),
            base: base.len(),
        };
        let head = ron::to_string(&head).or(Err(failed(Fault::NotReadBack)))?;
        let text = to_text(journey).map_err(failed)?;
        let bytes = [head.as_bytes(), b"\n", base, text.as_bytes()].concat();
        disk::replace(&self.path, &Order::of(&bytes))
    }

    /// Where the copy is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether there is a copy.
    pub fn holds_copy(&self) -> bool {
        self.path.exists()
    }

    /// Removes the copy: the work is saved.
    pub fn clear(&self) {
        fs::remove_file(&self.path).ok();
    }

    /// Puts the copy aside for a week: the work is discarded.
    pub fn discard(&self) {
        fs::rename(&self.path, self.path.with_extension(DISCARDED)).ok();
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        if !self.path.exists() {
            fs::remove_file(self.path.with_extension(LOCK)).ok();
        }
    }
}

impl Recovered {
    fn look(at: PathBuf) -> Option<Self> {
        let is_discarded = at.extension()? == DISCARDED;
        if !is_discarded && (at.extension()? != COPY || is_held(&at)) {
            return None;
        }
        let (head, _) = parts(&at).ok()?;
        Some(Self {
            path: head.path.map(PathBuf::from),
            title: head.title,
            written: fs::metadata(&at).and_then(|file| file.modified()).ok()?,
            is_discarded,
            at,
        })
    }

    fn age(&self) -> Duration {
        self.written.elapsed().unwrap_or_default()
    }

    /// Reads the copy.
    pub fn open(&self) -> Result<Copy, Error> {
        let (head, rest) = parts(&self.at)?;
        let cut_off = || Fault::Empty.at(&self.at);
        let (base, journey) = rest.split_at_checked(head.base).ok_or_else(cut_off)?;
        Ok(Copy {
            journey: parse(journey.to_vec(), &self.at)?.journey,
            base: base.to_vec(),
            path: head.path.map(PathBuf::from),
        })
    }

    /// The place of the copy as that of a new session; `None` where another session was quicker.
    pub fn take_over(&self) -> Option<Recovery> {
        let recovery = Recovery::at(self.at.with_extension(COPY))?;
        if self.is_discarded {
            fs::rename(&self.at, &recovery.path).ok()?;
        }
        Some(recovery)
    }

    /// Removes the copy; tells whether that could be done.
    pub fn forget(&self) -> bool {
        fs::remove_file(self.at.with_extension(LOCK)).ok();
        fs::remove_file(&self.at).is_ok()
    }
}

/// Whether a session that goes on holds the copy.
fn is_held(copy: &Path) -> bool {
    let lock = lock_file(&copy.with_extension(LOCK));
    lock.is_none_or(|lock| lock.try_lock().is_err())
}

fn parts(at: &Path) -> Result<(Head, Vec<u8>), Error> {
    let unread = || Fault::Empty.at(at);
    let mut bytes = disk::read(at)?;
    let end = bytes.iter().position(|byte| *byte == b'\n');
    let rest = bytes.split_off(end.ok_or_else(unread)? + 1);
    let head = ron::de::from_bytes(&bytes).or(Err(unread()))?;
    Ok((head, rest))
}
