//! What nobody needs any more goes: versions of journeys that are never opened again, locks that nobody
//! holds, temporary files of programs that were killed.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::lock::{locked_if_there, remove_locked};
use super::{Vault, lock, recovery, starts, versions};
use crate::file::disk::{self, Entry};

/// How often there is anything to do.
const DAY: Duration = Duration::from_hours(24);

/// For how long a start that failed is remembered.
const MONTH: Duration = Duration::from_hours(30 * 24);

/// The file whose age says when it was done last.
const DONE: &str = "cleaned";

impl Vault {
    /// Removes what nobody needs any more, at most once a day. Other programs may go on meanwhile.
    pub fn clean_up(&self) {
        let done = self.folder.join(DONE);
        let since = fs::metadata(&done).and_then(|file| file.modified());
        let since = since.ok().and_then(|done| done.elapsed().ok());
        let is_done = since.is_some_and(|since| since < DAY);
        // Where the day cannot be noted, nothing can be removed either.
        if !is_done && self.folder.is_dir() && disk::write_unflushed(&done, b"").is_ok() {
            self.clean_shelves();
            self.clean_locks();
            self.clean_starts();
            recovery::clean(&self.folder.join(recovery::ROOM));
        }
    }

    fn clean_shelves(&self) {
        for shelf in disk::entries_seen(&self.folder.join(versions::ROOM)) {
            if shelf.is_folder() {
                disk::remove_stale(&shelf.path);
                versions::thin_out(&shelf.path);
                // Only an empty folder goes.
                fs::remove_dir(&shelf.path).ok();
            }
        }
    }

    fn clean_locks(&self) {
        for entry in disk::entries_seen(&self.folder.join(lock::ROOM)) {
            clean_lock(&entry);
        }
    }

    fn clean_starts(&self) {
        let starts = disk::entries_seen(&self.folder.join(starts::ROOM));
        for start in starts.filter(|start| start.is_file() && disk::is_older(start, MONTH)) {
            fs::remove_file(&start.path).ok();
        }
    }
}

/// Removes the file of a lock that nobody holds.
fn clean_lock(entry: &Entry) {
    match locked_if_there(&entry.path) {
        Ok(Some(file)) => remove_locked(&entry.path, &file),
        Ok(None) => {}
        // Where there are no locks, none is held as long as this.
        Err(_) => remove_old(entry),
    }
}

fn remove_old(entry: &Entry) {
    if entry.is_file() && disk::is_older(entry, DAY) {
        fs::remove_file(Path::new(&entry.path)).ok();
    }
}
