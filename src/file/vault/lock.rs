//! One writer at a time: a lock that all windows and commands of a person share.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::{Vault, key};
use crate::file::disk::{self, canonical};
use crate::file::error::Error;

/// The folder of locks, within the vault.
pub(super) const ROOM: &str = "locks";

/// How often and how long apart a lock is asked for: a program that was stopped while it saved must
/// not stop the others, who still look at the file before they write.
const TRIES: usize = 200;
const PAUSE: Duration = Duration::from_millis(25);

/// The files that this program holds: where locks fail, at least its own threads take turns.
static HELD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A turn to write a file, as far as it could be had; given back when it goes.
#[derive(Debug)]
pub(in super::super) struct Lock {
    file: Option<(PathBuf, File)>,
    _turn: Option<Turn>,
    /// Why others cannot be kept waiting.
    pub(in super::super) failure: Option<Error>,
}

impl Vault {
    /// The turn to write the file at `path`. Where the system has no locks that is known at once;
    /// where somebody else holds it for long, nobody waits for ever.
    pub(in super::super) fn lock(&self, path: &Path) -> Lock {
        let path = canonical(path);
        let turn = in_turn(|| Ok(Turn::take(&path))).ok().flatten();
        let (file, failure) = match self.lock_file(&path) {
            Ok(file) => (file, None),
            Err(error) => (None, Some(error)),
        };
        Lock {
            file,
            _turn: turn,
            failure,
        }
    }

    fn lock_file(&self, path: &Path) -> Result<Option<(PathBuf, File)>, Error> {
        let name = key(path.as_os_str().as_encoded_bytes());
        let path = self.room(Path::new(ROOM))?.join(name);
        match in_turn(|| locked(&path)) {
            Ok(file) => Ok(file.map(|file| (path, file))),
            Err(error) => Err(disk::unwritten(error).at(&path)),
        }
    }
}

/// What `take` gets once nobody else has it; `None` where that takes too long.
fn in_turn<T>(take: impl Fn() -> io::Result<Option<T>>) -> io::Result<Option<T>> {
    for _ in 0..TRIES {
        match take()? {
            None => thread::sleep(PAUSE),
            taken => return Ok(taken),
        }
    }
    Ok(None)
}

impl Drop for Lock {
    /// An empty file need not stay where nobody holds it.
    fn drop(&mut self) {
        if let Some((path, file)) = self.file.take() {
            remove_locked(&path, &file);
        }
    }
}

/// Removes the file of a lock, which is held: whoever opened it meanwhile sees that it is gone.
pub(super) fn remove_locked(path: &Path, file: &File) {
    // Elsewhere nobody could see that.
    if cfg!(unix) && stands_for(path, file) {
        fs::remove_file(path).ok();
    }
}

/// The file at `path`, made where it is not there, and locked; `None` where somebody else has it.
pub(super) fn locked(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    let file = options
        .create(true)
        .truncate(false)
        .read(true)
        .write(true)
        .open(path)?;
    lock(path, file)
}

/// The file at `path`, locked; `None` where somebody else has it. An error where there is none.
pub(super) fn locked_if_there(path: &Path) -> io::Result<Option<File>> {
    lock(path, OpenOptions::new().read(true).write(true).open(path)?)
}

fn lock(path: &Path, file: File) -> io::Result<Option<File>> {
    match disk::try_lock(&file) {
        Ok(()) => Ok(stands_for(path, &file).then_some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Whether the path still stands for the file: whoever held it before may have removed it.
#[cfg(unix)]
fn stands_for(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let place = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    let there = fs::metadata(path).map(place).ok();
    there.is_some() && there == file.metadata().map(place).ok()
}

#[cfg(not(unix))]
fn stands_for(_: &Path, _: &File) -> bool {
    true
}

/// A turn among the threads of this program.
#[derive(Debug)]
struct Turn(PathBuf);

impl Turn {
    fn take(path: &Path) -> Option<Self> {
        held()
            .insert(path.to_owned())
            .then(|| Self(path.to_owned()))
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        held().remove(&self.0);
    }
}

fn held() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}
