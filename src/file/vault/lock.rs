//! One writer at a time: a lock that all windows and commands of a person share.

use std::fs::{File, OpenOptions};
use std::path::Path;
use std::thread;
use std::time::Duration;

use super::{Vault, key};
use crate::file::disk::canonical;

/// How often and how long apart a lock is asked for: a program that was stopped while it saved must
/// not stop the others, who still look at the file before they write.
const TRIES: usize = 200;
const PAUSE: Duration = Duration::from_millis(25);

/// A lock, held until it goes.
#[derive(Debug)]
pub(in super::super) struct Lock {
    _file: File,
}

impl Vault {
    /// The lock for the file at `path`; `None` where it cannot be had.
    pub(in super::super) fn lock(&self, path: &Path) -> Option<Lock> {
        let name = key(canonical(path).as_os_str().as_encoded_bytes());
        let room = self.room(Path::new("locks")).ok()?;
        let file = lock_file(&room.join(name))?;
        for _ in 0..TRIES {
            if file.try_lock().is_ok() {
                return Some(Lock { _file: file });
            }
            thread::sleep(PAUSE);
        }
        None
    }
}

/// A file that is there to be locked.
pub(super) fn lock_file(path: &Path) -> Option<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    options.open(path).ok()
}
