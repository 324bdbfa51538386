//! The one home of the disk: reading with a cap, replacing in one go.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::error::{Error, Fault};
use super::limits::{Limit, MAX_BYTES};

/// The bytes of a regular file within the limit.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_bytes(path).map_err(|fault| fault.at(path))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, Fault> {
    // Opening a pipe would wait for its other end, so the kind comes first.
    let size = regular(&fs::metadata(path).map_err(unread)?)?;
    let file = open(path).map_err(unread)?;
    regular(&file.metadata().map_err(unread)?)?;
    let mut bytes = Vec::with_capacity(size as usize);
    let mut capped = file.take(MAX_BYTES + 1);
    capped.read_to_end(&mut bytes).map_err(unread)?;
    within_limit(bytes.len() as u64)?;
    Ok(bytes)
}

#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
fn open(path: &Path) -> io::Result<File> {
    File::open(path)
}

/// The size of a regular file within the limit.
fn regular(metadata: &fs::Metadata) -> Result<u64, Fault> {
    if metadata.is_dir() {
        Err(Fault::Directory)
    } else if !metadata.is_file() {
        Err(Fault::NotRegular)
    } else {
        within_limit(metadata.len())
    }
}

fn within_limit(size: u64) -> Result<u64, Fault> {
    if size > MAX_BYTES {
        Err(Fault::Limit(Limit::Bytes, None))
    } else {
        Ok(size)
    }
}

fn unread(error: io::Error) -> Fault {
    Fault::Read(Arc::new(error))
}

fn unwritten(error: io::Error) -> Fault {
    Fault::Write(Arc::new(error))
}

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
                Ok(_) if path.extension().is_some_and(|end| end == "ron") => found.push(path),
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

fn is_shown(entry: &fs::DirEntry) -> bool {
    !entry.file_name().to_string_lossy().starts_with('.')
}

/// How sure it is that what was written stays, once it is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The disk confirmed it.
    Confirmed,
    /// It is in place, but the disk did not confirm it.
    Unconfirmed,
}

/// Puts `bytes` in the place of what is at `path`, in one go: at any moment the file is the old one
/// or the new one, whole. A link is followed.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<Kept, Error> {
    replace_bytes(path, bytes).map_err(|fault| fault.at(path))
}

/// As [`replace`], where there must be nothing yet.
pub(super) fn create(path: &Path, bytes: &[u8]) -> Result<Kept, Error> {
    if fs::symlink_metadata(path).is_ok() {
        return Err(Fault::Exists.at(path));
    }
    replace(path, bytes)
}

fn replace_bytes(path: &Path, bytes: &[u8]) -> Result<Kept, Fault> {
    let target = resolved(path)?;
    let before = writable(&target)?;
    let folder = folder_of(&target);
    let temporary = write_beside(folder, bytes, before.as_ref()).map_err(unwritten)?;
    rename(temporary, &target).map_err(unwritten)?;
    remove_stale(folder);
    Ok(flush_folder(folder))
}

fn folder_of(target: &Path) -> &Path {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Links followed at most, as systems do themselves.
const MAX_LINKS: usize = 40;

/// The file that `path` stands for, which need not be there yet.
fn resolved(path: &Path) -> Result<PathBuf, Fault> {
    let mut target = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&target) {
            Ok(link) => target = folder_of(&target).join(link),
            // What is no link, or is not there, is the target itself.
            Err(_) => return Ok(target),
        }
    }
    Err(Fault::NotRegular)
}

/// Proves that the target may be written, because a rename would not ask; what it is now.
fn writable(target: &Path) -> Result<Option<fs::Metadata>, Fault> {
    match fs::metadata(target) {
        Ok(metadata) => {
            regular(&metadata)?;
            OpenOptions::new()
                .write(true)
                .open(target)
                .map_err(unwritten)?;
            Ok(Some(metadata))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unwritten(error)),
    }
}

/// The start of the names of temporary files, short so that long names stay possible.
const TEMPORARY: &str = ".seamline-";

/// A flushed file of ours with `bytes`; it goes away by itself until it is renamed.
fn write_beside(
    folder: &Path,
    bytes: &[u8],
    before: Option<&fs::Metadata>,
) -> io::Result<NamedTempFile> {
    let mut temporary = match before {
        Some(_) => temporary_names().tempfile_in(folder)?,
        None => for_a_new_file(&mut temporary_names()).tempfile_in(folder)?,
    };
    temporary.write_all(bytes)?;
    if let Some(before) = before {
        keep_rights(temporary.as_file(), before)?;
    }
    temporary.as_file().sync_all()?;
    let length = temporary.as_file().metadata()?.len();
    if length == bytes.len() as u64 {
        Ok(temporary)
    } else {
        Err(io::ErrorKind::WriteZero.into())
    }
}

fn temporary_names() -> tempfile::Builder<'static, 'static> {
    let mut names = tempfile::Builder::new();
    names.prefix(TEMPORARY);
    names
}

/// The rights that any new file has; a temporary one would be for its owner alone.
#[cfg(unix)]
fn for_a_new_file<'a>(
    builder: &'a mut tempfile::Builder<'static, 'static>,
) -> &'a mut tempfile::Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn for_a_new_file<'a>(
    builder: &'a mut tempfile::Builder<'static, 'static>,
) -> &'a mut tempfile::Builder<'static, 'static> {
    builder
}

/// Gives a new file the owner and rights of the one that it replaces.
#[cfg(unix)]
fn keep_rights(file: &File, before: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    let now = file.metadata()?;
    if (now.uid(), now.gid()) != (before.uid(), before.gid()) {
        // Only the administrator may give files away; others keep the group where they can.
        let given = fchown(file, Some(before.uid()), Some(before.gid()));
        given
            .or_else(|_| fchown(file, None, Some(before.gid())))
            .ok();
    }
    file.set_permissions(before.permissions())
}

#[cfg(not(unix))]
fn keep_rights(file: &File, before: &fs::Metadata) -> io::Result<()> {
    file.set_permissions(before.permissions())
}

/// Pauses before a rename is tried again, in milliseconds.
const PAUSES: [u64; 7] = [10, 25, 50, 100, 200, 400, 800];

fn rename(mut temporary: NamedTempFile, target: &Path) -> io::Result<()> {
    for pause in PAUSES {
        match temporary.persist(target) {
            Ok(_) => return Ok(()),
            Err(failed) if passes(&failed.error) => temporary = failed.file,
            Err(failed) => return Err(failed.error),
        }
        std::thread::sleep(Duration::from_millis(pause));
    }
    let last = temporary.persist(target);
    last.map(drop).map_err(|failed| failed.error)
}

/// Whether a scanner or an indexer of Windows holds the file for a moment.
fn passes(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// After the rename nothing is a failure any more: at most the disk did not confirm it.
fn flush_folder(folder: &Path) -> Kept {
    let flushed = !cfg!(unix) || open(folder).and_then(|folder| folder.sync_all()).is_ok();
    if flushed {
        Kept::Confirmed
    } else {
        Kept::Unconfirmed
    }
}

/// How old a temporary file of ours must be for its program to be gone.
const STALE: Duration = Duration::from_hours(24);

/// Removes what a killed save left in the folder.
fn remove_stale(folder: &Path) {
    let is_ours = |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(TEMPORARY);
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
