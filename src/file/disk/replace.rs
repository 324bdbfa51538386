//! Replacing a file in one go: at any moment it is the old one or the new one, whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::NamedTempFile;

use super::super::error::{Error, Fault, InPlace};
use super::folder::{OURS, folder_of, remove_stale};
use super::links::resolved;
use super::read::{open, read_once, regular};
use super::{fault, unwritten};

/// How sure it is that what was written stays, once it is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// The disk confirmed it.
    Confirmed,
    /// It is in place, but the disk did not confirm it.
    Unconfirmed,
}

/// What must have been at a path for something else to take its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before<'a> {
    /// Whatever there is.
    Anything,
    /// No file.
    Nothing,
    /// These bytes, or no file any more.
    These(&'a [u8]),
}

/// Where the new bytes are written first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Place {
    /// Beside the old file, whose name they take when they are whole.
    #[default]
    Beside,
    /// Over the old file, where nothing can be put beside it; a crash at that moment tears it.
    Over,
}

/// What becomes of the old bytes of a file, from when they were written.
pub(in super::super) type Keep<'a> = &'a dyn Fn(&[u8], Option<SystemTime>);

/// What is to be written, and on what terms.
#[derive(Clone, Copy)]
pub(in super::super) struct Order<'a> {
    pub(in super::super) bytes: &'a [u8],
    pub(in super::super) expected: Before<'a>,
    pub(in super::super) place: Place,
    /// Gets the version that is replaced.
    pub(in super::super) keep: Option<Keep<'a>>,
}

impl<'a> Order<'a> {
    /// These bytes, in the place of whatever there is.
    pub(in super::super) fn of(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            expected: Before::Anything,
            place: Place::Beside,
            keep: None,
        }
    }
}

/// Puts bytes in the place of what is at `path`. A link is followed.
pub(in super::super) fn replace(path: &Path, order: &Order<'_>) -> Result<Kept, Error> {
    replace_bytes(path, order).map_err(|fault| fault.at(path))
}

fn replace_bytes(path: &Path, order: &Order<'_>) -> Result<Kept, Fault> {
    let target = resolved(path)?;
    let before = writable(&target)?;
    if let Some(before) = &before {
        look_at_old(&target, before, order)?;
    }
    if order.place == Place::Over && before.is_some() {
        return write_over(&target, order.bytes);
    }
    if before.as_ref().is_some_and(has_other_names) {
        return Err(Fault::OnlyInPlace(InPlace::OtherNames));
    }
    let folder = folder_of(&target);
    let is_there = before.is_some();
    let refused = |error| refused(error, is_there);
    let temporary = write_beside(folder, order.bytes, before.as_ref()).map_err(refused)?;
    look_again(&target, order.expected)?;
    rename(temporary, &target).map_err(refused)?;
    remove_stale(folder);
    Ok(flush_folder(folder))
}

/// Hands out the old bytes, if they are the expected ones.
fn look_at_old(target: &Path, before: &fs::Metadata, order: &Order<'_>) -> Result<(), Fault> {
    match (order.expected, order.keep) {
        (Before::Nothing, _) => return Err(Fault::Exists),
        (Before::Anything, None) => return Ok(()),
        (Before::Anything, Some(_)) | (Before::These(_), _) => {}
    }
    let old = read_once(target)?;
    as_expected(&old, order.expected)?;
    if let Some(keep) = order.keep.filter(|_| old != order.bytes) {
        keep(&old, before.modified().ok());
    }
    Ok(())
}

fn as_expected(old: &[u8], expected: Before<'_>) -> Result<(), Fault> {
    match expected {
        Before::These(bytes) if bytes != old => Err(Fault::Changed),
        Before::These(_) | Before::Anything | Before::Nothing => Ok(()),
    }
}

/// Looks at the last moment whether somebody else was quicker.
fn look_again(target: &Path, expected: Before<'_>) -> Result<(), Fault> {
    match expected {
        Before::Nothing if target.exists() => Err(Fault::Exists),
        Before::Anything | Before::Nothing => Ok(()),
        Before::These(_) => match read_once(target) {
            Ok(old) => as_expected(&old, expected),
            Err(Fault::Read(error)) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(fault) => Err(fault),
        },
    }
}

/// What it means that nothing can be put beside a file or take its name.
fn refused(error: io::Error, is_there: bool) -> Fault {
    if is_there && error.kind() == io::ErrorKind::PermissionDenied {
        Fault::OnlyInPlace(InPlace::Folder)
    } else {
        unwritten(error)
    }
}

#[cfg(unix)]
fn has_other_names(metadata: &fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(metadata) > 1
}

#[cfg(not(unix))]
fn has_other_names(_: &fs::Metadata) -> bool {
    false
}

/// Writes over the file itself and reads it back; what was there comes back where that fails.
fn write_over(target: &Path, bytes: &[u8]) -> Result<Kept, Fault> {
    let old = read_once(target)?;
    let written = over(target, bytes).map_err(unwritten);
    let read_back = written.and_then(|()| read_once(target));
    match read_back {
        Ok(there) if there == bytes => Ok(Kept::Confirmed),
        outcome => {
            over(target, &old).map_err(unwritten)?;
            Err(outcome.err().unwrap_or(Fault::NotReadBack))
        }
    }
}

fn over(target: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::call()?;
    let mut file = OpenOptions::new().write(true).open(target)?;
    fault::call()?;
    file.write_all(bytes)?;
    file.set_len(bytes.len() as u64)?;
    fault::flush(&file)
}

/// Proves that the target may be written, because a rename would not ask; what it is now.
fn writable(target: &Path) -> Result<Option<fs::Metadata>, Fault> {
    match fault::call().and_then(|()| fs::metadata(target)) {
        Ok(metadata) => {
            regular(&metadata)?;
            fault::call().map_err(unwritten)?;
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

/// A flushed file of ours with `bytes`; it goes away by itself until it is renamed.
fn write_beside(
    folder: &Path,
    bytes: &[u8],
    before: Option<&fs::Metadata>,
) -> io::Result<NamedTempFile> {
    fault::call()?;
    let mut temporary = match before {
        Some(_) => temporary_names().tempfile_in(folder)?,
        None => for_a_new_file(&mut temporary_names()).tempfile_in(folder)?,
    };
    fault::call()?;
    temporary.write_all(bytes)?;
    if let Some(before) = before {
        keep_rights(temporary.as_file(), before)?;
    }
    fault::flush(temporary.as_file())?;
    fault::call()?;
    let length = temporary.as_file().metadata()?.len();
    if length == bytes.len() as u64 {
        Ok(temporary)
    } else {
        Err(io::ErrorKind::WriteZero.into())
    }
}

fn temporary_names() -> tempfile::Builder<'static, 'static> {
    let mut names = tempfile::Builder::new();
    names.prefix(OURS);
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
    fault::call()?;
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
    let mut pauses = PAUSES.into_iter();
    loop {
        fault::call()?;
        let Err(failed) = temporary.persist(target) else {
            return Ok(());
        };
        match pauses.next().filter(|_| passes(&failed.error)) {
            Some(pause) => std::thread::sleep(Duration::from_millis(pause)),
            None => return Err(failed.error),
        }
        temporary = failed.file;
    }
}

/// Whether a scanner or an indexer of Windows holds the file for a moment.
fn passes(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
}

/// After the rename nothing is a failure any more: at most the disk did not confirm it.
fn flush_folder(folder: &Path) -> Kept {
    let flushed = !cfg!(unix)
        || open(folder)
            .and_then(|folder| fault::flush(&folder))
            .is_ok();
    if flushed {
        Kept::Confirmed
    } else {
        Kept::Unconfirmed
    }
}

/// Writes a file that nothing else depends on: what is lost of it in a crash is lost.
#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
pub(in super::super) fn write_unflushed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::call()?;
    fs::write(path, bytes)
}
