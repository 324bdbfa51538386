//! Folders: the journeys in them, and what a killed save left there.

use std::collections::HashSet;
use std::fs::{self, DirBuilder};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::super::ballot::is_ballot;
use super::super::error::{Error, Fault};
use super::entries::{Entry, entries, entries_seen};
use super::left_out::{self, LeftOut};
use super::{fault, unread};

/// The start of the names of our own files in other people's folders, short so that long names stay
/// possible.
pub(in super::super) const OURS: &str = ".seamline-";

/// The start of the names of words that a journey is open: those of somebody who works for days stay.
pub(in super::super) const WORDS: &str = ".seamline-open-";

/// How old a file of ours must be for its program to be gone.
const STALE: Duration = Duration::from_hours(24);

/// The journeys in a folder, and what beside them is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FolderJourneys {
    /// The journey files, in order of their names.
    pub journeys: Vec<PathBuf>,
    /// What is no journey although it may look like one, in order of its name.
    pub left_out: Vec<LeftOut>,
}

/// The file at `path`, or every journey file below the folder at `path`.
///
/// Hidden files and folders are passed by. No link is followed out of the folder, and nothing is
/// met twice.
pub fn journeys_at(path: &Path) -> Result<FolderJourneys, Error> {
    let mut found = FolderJourneys::default();
    let metadata = fs::metadata(path).map_err(|error| unread(error).at(path))?;
    if !metadata.is_dir() {
        found.journeys.push(path.to_owned());
        return Ok(found);
    }
    let mut links = Vec::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error| unread(error).at(&folder);
        let listed: Result<Vec<Entry>, _> = entries(&folder).map_err(failed)?.collect();
        let listed = listed.map_err(failed)?;
        let names: HashSet<String> = listed.iter().map(name_of).collect();
        for entry in listed.into_iter().filter(is_shown) {
            if entry.is_folder() {
                folders.push(entry.path);
            } else if entry.is_link() {
                links.push(entry.path);
            } else if let Some(why) = left_out::by_name(&name_of(&entry), &names) {
                let path = entry.path;
                found.left_out.push(LeftOut { path, why });
            } else if is_journey(&entry.path) {
                found.journeys.push(entry.path);
            }
        }
    }
    left_out::follow(path, links, &mut found, is_journey);
    found.journeys.sort();
    found.left_out.sort_by(|a, b| a.path.cmp(&b.path));
    if found.journeys.is_empty() {
        return Err(Fault::NoJourneys.at(path));
    }
    Ok(found)
}

/// The name of an entry in small letters.
fn name_of(entry: &Entry) -> String {
    entry.name().to_string_lossy().to_lowercase()
}

/// Whether a file is a journey by its name: a ballot is none.
fn is_journey(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "ron") && !is_ballot(path)
}

fn is_shown(entry: &Entry) -> bool {
    !entry.name().as_encoded_bytes().starts_with(b".")
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
    let is_ours = |entry: &Entry| {
        let name = entry.name().as_encoded_bytes();
        name.starts_with(OURS.as_bytes()) && !name.starts_with(WORDS.as_bytes())
    };
    for entry in entries_seen(folder).filter(is_ours) {
        if entry.is_file() && is_older(&entry, STALE) {
            // What cannot be removed now is tried again at the next opening.
            fs::remove_file(entry.path).ok();
        }
    }
}

/// Whether nobody has written a file for so long.
pub(in super::super) fn is_older(entry: &Entry, age: Duration) -> bool {
    let modified = entry.metadata().and_then(|metadata| metadata.modified());
    let since = modified.ok().and_then(|modified| modified.elapsed().ok());
    since.is_some_and(|since| since > age)
}

/// Makes a folder that only its owner may look into, and makes sure of that where it is there.
pub(in super::super) fn private_folder(path: &Path) -> io::Result<()> {
    fault::call()?;
    let mut builder = DirBuilder::new();
    for_owner(&mut builder).recursive(true).create(path)?;
    keep_others_out(path);
    Ok(())
}

#[cfg(unix)]
fn for_owner(builder: &mut DirBuilder) -> &mut DirBuilder {
    std::os::unix::fs::DirBuilderExt::mode(builder, OWNER_ALONE)
}

#[cfg(not(unix))]
fn for_owner(builder: &mut DirBuilder) -> &mut DirBuilder {
    builder
}

/// A disk without rights keeps nobody out, and no journey on it is safer.
#[cfg(unix)]
fn keep_others_out(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(path).map(|folder| folder.permissions().mode());
    if mode.is_ok_and(|mode| mode & 0o077 != 0) {
        fs::set_permissions(path, fs::Permissions::from_mode(OWNER_ALONE)).ok();
    }
}

#[cfg(not(unix))]
fn keep_others_out(_: &Path) {}

/// The rights of a folder that only its owner may look into.
#[cfg(unix)]
const OWNER_ALONE: u32 = 0o700;
