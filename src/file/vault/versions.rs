//! Earlier versions of a journey: each is what a save replaced.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Vault, key};
use crate::file::disk;
use crate::file::error::Error;
use crate::file::read::{Opened, parse};
use crate::journey::Id;

/// What is kept of each journey at most: so many versions, so old, so many bytes together.
const MOST: usize = 50;
const OLDEST: Duration = Duration::from_hours(30 * 24);
const MOST_BYTES: u64 = 200 << 20;

/// An earlier version of a journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    path: PathBuf,
    /// When it was saved.
    pub saved: SystemTime,
    size: u64,
}

impl Version {
    /// Reads it.
    pub fn open(&self) -> Result<Opened, Error> {
        parse(disk::read(&self.path)?, &self.path)
    }
}

impl Vault {
    /// The earlier versions of the journey with this id, the newest first.
    pub fn versions(&self, journey: &Id) -> Vec<Version> {
        let entries = fs::read_dir(self.folder.join(shelf(journey)));
        let entries = entries.into_iter().flatten().flatten();
        let mut versions: Vec<_> = entries.filter_map(|entry| version(&entry)).collect();
        versions.sort_by(|one, other| other.path.cmp(&one.path));
        versions
    }

    /// Keeps the bytes that a save replaces, which were written at this moment.
    ///
    /// What cannot be kept is no reason not to save.
    pub(in super::super) fn keep(&self, journey: &Id, bytes: &[u8], written: Option<SystemTime>) {
        let written = written.unwrap_or(UNIX_EPOCH);
        let since = written.duration_since(UNIX_EPOCH).unwrap_or_default();
        let Ok(room) = self.room(&shelf(journey)) else {
            return;
        };
        // Two saves within a moment get names one after the other.
        let mut names = (since.as_millis()..).map(|millis| room.join(format!("{millis:016}.ron")));
        if let Some(path) = names.find(|path| !path.exists()) {
            disk::write_unflushed(&path, bytes).ok();
            self.clear_out(journey);
        }
    }

    /// Removes what is beyond the limits, the oldest first.
    fn clear_out(&self, journey: &Id) {
        let mut bytes = 0;
        for (nth, version) in self.versions(journey).into_iter().enumerate() {
            bytes += version.size;
            let age = version.saved.elapsed().unwrap_or_default();
            if nth >= MOST || bytes > MOST_BYTES || (nth > 0 && age > OLDEST) {
                fs::remove_file(version.path).ok();
            }
        }
    }
}

/// The folder of a journey's versions, within the vault.
fn shelf(journey: &Id) -> PathBuf {
    Path::new("versions").join(key(journey.as_bytes()))
}

fn version(entry: &fs::DirEntry) -> Option<Version> {
    let path = entry.path();
    let millis = path.file_stem()?.to_str()?.parse().ok()?;
    Some(Version {
        saved: UNIX_EPOCH.checked_add(Duration::from_millis(millis))?,
        size: entry.metadata().ok()?.len(),
        path,
    })
}
