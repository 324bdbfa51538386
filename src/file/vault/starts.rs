//! Starts on a journey: those that ended the program are counted, so that the next is more careful.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Vault, key};
use crate::file::disk::{self, canonical};

/// The folder of starts, within the vault.
pub(super) const ROOM: &str = "starts";

/// So many failed starts in a row, and the next one is careful.
const CAREFUL: usize = 2;

/// A start that goes on: until it has succeeded it counts as a failed one.
#[derive(Debug)]
pub struct Start {
    path: PathBuf,
    failed: usize,
}

impl Vault {
    /// Begins a start on the journey in the file at `path`; `None` where it cannot be noted.
    pub fn begin_start(&self, path: &Path) -> Option<Start> {
        let name = key(canonical(path).as_os_str().as_encoded_bytes());
        let path = self.room(Path::new(ROOM)).ok()?.join(name);
        let noted = disk::read(&path).ok();
        let failed = noted.map_or(0, |noted| noted.len());
        // One byte for each: nothing to be read wrong.
        disk::write_unflushed(&path, &vec![b'.'; (failed + 1).min(CAREFUL + 1)]).ok()?;
        Some(Start { path, failed })
    }
}

impl Start {
    /// Whether so many starts before this one failed that it should be careful.
    pub fn is_careful(&self) -> bool {
        self.failed >= CAREFUL
    }

    /// Takes note that the program lives on with the journey.
    pub fn succeeded(self) {
        fs::remove_file(self.path).ok();
    }
}
