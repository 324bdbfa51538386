//! Folders: the journeys in them, and what a killed save left there.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::ballot::is_ballot;
use super::super::error::{Error, Fault};
use super::unread;

/// The start of the names of our own files in other people's folders, short so that long names stay
/// possible.
pub(in super::super) const OURS: &str = ".seamline-";

/// How old a file of ours must be for its program to be gone.
const STALE: Duration = Duration::from_hours(24);

/// The file at `path`, or every journey file below the folder at `path`, in order of their names.
///
/// Hidden folders and links to folders are left out, so that nothing is met twice.
pub fn journeys_at(path: &Path) -> Result<Vec<PathBuf>, Error> {
    let metadata = fs::metadata(path).map_err(|error| unread(error).at(path))?;
    if !metadata.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| unread(error).at(&folder))?;
        for entry in entries.flatten().filter(is_shown) {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(path),
                Ok(_) if is_journey(&path) => found.push(path),
                Ok(_) | Err(_) => {}
            }
        }
    }
    found.sort();
    if found.is_empty() {
        return Err(Fault::NoJourneys.at(path));
    }
    Ok(found)
}

/// Whether a file is a journey by its name: a ballot is none.
fn is_journey(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "ron") && !is_ballot(path)
}

fn is_shown(entry: &fs::DirEntry) -> bool {
    !entry.file_name().to_string_lossy().starts_with('.')
}

/// The folder of a file.
pub(in super::super) fn folder_of(target: &Path) -> &Path {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Removes what a killed save left in the folder.
pub(in super::super) fn remove_stale(folder: &Path) {
    let is_ours = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(OURS);
    let is_stale = |entry: &fs::DirEntry| {
        let modified = entry.metadata().and_then(|metadata| metadata.modified());
        let age = modified.ok().and_then(|modified| modified.elapsed().ok());
        age.is_some_and(|age| age > STALE)
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(is_ours).filter(is_stale) {
        // What cannot be removed now is tried again after the next save.
        fs::remove_file(entry.path()).ok();
    }
}
