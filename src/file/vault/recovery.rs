//! Recovery copies: unsaved work as it was a moment ago, for when the program ends without asking.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::lock::{locked, locked_if_there, remove_locked};
use super::{Vault, key, now};
use crate::file::disk::{self, Kept, Order, Readers};
use crate::file::error::{Error, Fault};
use crate::file::limits::MAX_BYTES;
use crate::file::process::{Process, State};
use crate::file::read::parse;
use crate::file::write::to_text;
use crate::journey::{Journey, random_id, shown_line};

/// The folder of recovery copies, within the vault.
pub(super) const ROOM: &str = "recovery";

/// The endings of a copy, of one that was discarded, of the lock that says whose it is.
const COPY: &str = "copy";
const DISCARDED: &str = "discarded";
const LOCK: &str = "lock";

/// How long discarded work is kept.
const WEEK: Duration = Duration::from_hours(7 * 24);

/// How many names of a new place are tried.
const NAMES: usize = 8;

/// How long it is unclear whether a session goes on that cannot be asked.
const DAY: Duration = Duration::from_hours(24);

/// The first line of a copy is no longer than this, in bytes, and a copy no longer than that line, a
/// base and a journey.
const MOST_OF_HEAD: u64 = 1 << 20;
const MOST_OF_COPY: u64 = MOST_OF_HEAD + 2 * MAX_BYTES;

/// Where an editing session keeps its recovery copy; nobody else touches it while this is there.
#[derive(Debug)]
pub struct Recovery {
    path: PathBuf,
    lock: File,
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
    /// The bytes of a path that is no text, as old disks have them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    path_bytes: Option<Vec<u8>>,
    title: String,
    /// Bytes of the base; what follows them is the journey.
    base: usize,
}

impl Head {
    /// The file that the journey belongs to.
    fn path(&self) -> Option<PathBuf> {
        let text = self.path.as_ref().map(PathBuf::from);
        text.or_else(|| self.path_bytes.as_deref().map(path_of))
    }
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> PathBuf {
    let path: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(bytes);
    path.into()
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> PathBuf {
    String::from_utf8_lossy(bytes).into_owned().into()
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
    pub fn recovery(&self) -> Result<Recovery, Error> {
        let room = self.room(Path::new(ROOM))?;
        let place = || room.join(format!("{}.{COPY}", key(random_id().as_bytes())));
        // A name is taken where another program cleans up at this very moment.
        for path in std::iter::repeat_with(place).take(NAMES) {
            match Recovery::at(path.clone()) {
                Ok(Some(recovery)) => return Ok(recovery),
                Ok(None) => {}
                Err(error) => return Err(disk::unwritten(error).at(&path)),
            }
        }
        Err(Fault::Exists.at(&room))
    }

    /// The copies that ended sessions left, the newest first; discarded ones go after a week.
    pub fn recovered(&self) -> Vec<Recovered> {
        let entries = disk::entries_seen(&self.folder.join(ROOM));
        let mut all: Vec<_> = entries
            .filter_map(|entry| Recovered::look(entry.path))
            .collect();
        all.retain(|copy| !copy.is_discarded || copy.age() < WEEK || !copy.forget());
        all.sort_by_key(|copy| (copy.is_discarded, std::cmp::Reverse(copy.written)));
        all
    }
}

impl Recovery {
    /// The place at `path`; `None` where another session holds it.
    fn at(path: PathBuf) -> io::Result<Option<Self>> {
        let word = path.with_extension(LOCK);
        let mut lock = match locked(&word) {
            Ok(Some(lock)) => lock,
            Ok(None) => return Ok(None),
            Err(_) if is_said_to_be_held(&path) => return Ok(None),
            // Where there are no locks, the word in the file says whose it is.
            Err(_) => OpenOptions::new().write(true).open(&word)?,
        };
        let own = ron::to_string(&Process::this()).unwrap_or_default();
        // Where it cannot be said the lock serves.
        lock.set_len(0)
            .and_then(|()| lock.write_all(own.as_bytes()))
            .ok();
        Ok(Some(Self { path, lock }))
    }

    /// Keeps the journey as it is now, with the bytes that its file has or had; it is kept once it
    /// was read back.
    pub fn keep(&self, path: Option<&Path>, base: &[u8], journey: &Journey) -> Result<Kept, Error> {
        let failed = |fault: Fault| fault.at(&self.path);
        let head = Head {
            path: path.and_then(Path::to_str).map(str::to_owned),
            path_bytes: path
                .filter(|path| path.to_str().is_none())
                .map(|path| path.as_os_str().as_encoded_bytes().to_vec()),
            title: journey.title.clone(),
            base: base.len(),
        };
        let head = ron::to_string(&head).or(Err(failed(Fault::NotReadBack)))?;
        let text = to_text(journey).map_err(failed)?;
        let bytes = [head.as_bytes(), b"\n", base, text.as_bytes()].concat();
        let order = Order {
            readers: Readers::Owner,
            ..Order::of(&bytes)
        };
        // Somebody may have cleared the folder while the session went on.
        disk::private_folder(disk::folder_of(&self.path)).ok();
        let kept = disk::replace(&self.path, &order)?;
        let there = disk::read_up_to(&self.path, MOST_OF_COPY).map_err(failed)?;
        if there == bytes {
            Ok(kept)
        } else {
            Err(failed(Fault::NotReadBack))
        }
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

    /// Puts the copy aside for a week from now: the work is discarded.
    pub fn discard(&self) {
        let copy = OpenOptions::new().write(true).open(&self.path);
        copy.and_then(|copy| copy.set_modified(now())).ok();
        fs::rename(&self.path, self.path.with_extension(DISCARDED)).ok();
    }
}

impl Drop for Recovery {
    fn drop(&mut self) {
        // What is left is nobody's any more.
        self.lock.set_len(0).ok();
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
        let (head, _) = parts(disk::read_start(&at, MOST_OF_HEAD).ok()?)?;
        Some(Self {
            path: head.path(),
            title: shown_line(&head.title),
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
        let cut_off = || Fault::Empty.at(&self.at);
        let whole = disk::read_up_to(&self.at, MOST_OF_COPY).map_err(|fault| fault.at(&self.at))?;
        let (head, rest) = parts(whole).ok_or_else(cut_off)?;
        let (base, journey) = rest.split_at_checked(head.base).ok_or_else(cut_off)?;
        Ok(Copy {
            journey: parse(journey.to_vec(), &self.at)?.journey,
            base: base.to_vec(),
            path: head.path(),
        })
    }

    /// The place of the copy as that of a new session; `None` where another session was quicker.
    pub fn take_over(&self) -> Option<Recovery> {
        let recovery = Recovery::at(self.at.with_extension(COPY)).ok()??;
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
    match locked_if_there(&copy.with_extension(LOCK)) {
        Ok(lock) => lock.is_none(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(_) => is_said_to_be_held(copy),
    }
}

/// The same by the word that its session wrote, where there are no locks.
fn is_said_to_be_held(copy: &Path) -> bool {
    let word = copy.with_extension(LOCK);
    let said = disk::read_start(&word, MOST_OF_HEAD).unwrap_or_default();
    let state = ron::de::from_bytes(&said).map(|process: Process| process.state());
    match state.unwrap_or(State::Unknown) {
        State::Runs => true,
        State::Ended => false,
        // A session writes as long as something is done in it.
        State::Unknown => !said.is_empty() && [copy, &word].into_iter().any(is_of_today),
    }
}

fn is_of_today(path: &Path) -> bool {
    let written = fs::metadata(path).and_then(|file| file.modified());
    written.is_ok_and(|written| written.elapsed().unwrap_or_default() < DAY)
}

/// Removes from the folder of recovery copies what killed sessions left that had none.
pub(super) fn clean(folder: &Path) {
    disk::remove_stale(folder);
    for entry in disk::entries_seen(folder) {
        let copy = entry.path.with_extension(COPY);
        let has_copy = copy.exists() || entry.path.with_extension(DISCARDED).exists();
        if has_copy || entry.path.extension().is_none_or(|ending| ending != LOCK) {
            continue;
        }
        match locked_if_there(&entry.path) {
            Ok(Some(file)) => remove_locked(&entry.path, &file),
            Ok(None) => {}
            Err(_) if is_said_to_be_held(&copy) || !disk::is_older(&entry, DAY) => {}
            Err(_) => drop(fs::remove_file(&entry.path)),
        }
    }
}

/// The head of a copy, and what follows it.
fn parts(mut bytes: Vec<u8>) -> Option<(Head, Vec<u8>)> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let rest = bytes.split_off(end + 1);
    Some((ron::de::from_bytes(&bytes).ok()?, rest))
}
