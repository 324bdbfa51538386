//! Replacing a file in one go: at any moment it is the old one or the new one, whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::SystemTime;

use tempfile::NamedTempFile;

use super::super::error::{Error, Fault, InPlace};
use super::folder::{folder_of, remove_stale};
use super::links::{Links, look_at, meant, open_with};
use super::read::{kind, open, read_once};
use super::temporary::{Readers, flushed, rename, rename_to_nothing, written};
use super::{attributes, fault, unwritten};

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

/// What a file held before it was replaced.
pub(in super::super) struct Old<'a> {
    /// Its bytes; why they were not read, where they were not needed for anything else.
    pub(in super::super) bytes: Result<&'a [u8], Fault>,
    /// When they were written.
    pub(in super::super) written: Option<SystemTime>,
}

/// What becomes of what a file held.
pub(in super::super) type Keep<'a> = &'a dyn Fn(Old<'_>);

/// What is to be written, and on what terms.
#[derive(Clone, Copy)]
pub(in super::super) struct Order<'a> {
    pub(in super::super) bytes: &'a [u8],
    pub(in super::super) expected: Before<'a>,
    pub(in super::super) place: Place,
    /// Whether a link at the path is followed.
    pub(in super::super) links: Links,
    /// Gets the version that is replaced.
    pub(in super::super) keep: Option<Keep<'a>>,
    /// Who may read a file that is new.
    pub(in super::super) readers: Readers,
}

impl<'a> Order<'a> {
    /// These bytes, in the place of whatever there is.
    pub(in super::super) fn of(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            expected: Before::Anything,
            place: Place::Beside,
            links: Links::Followed,
            keep: None,
            readers: Readers::AsAnyFile,
        }
    }
}

/// Puts bytes in the place of what is at `path`.
pub(in super::super) fn replace(path: &Path, order: &Order<'_>) -> Result<Kept, Error> {
    replace_bytes(path, order).map_err(|fault| fault.at(path))
}

fn replace_bytes(path: &Path, order: &Order<'_>) -> Result<Kept, Fault> {
    let target = meant(path, order.links)?;
    let there = writable(&target, order.links)?;
    if let Some(there) = &there {
        look_at_old(&target, there, order)?;
    }
    if order.place == Place::Over && there.is_some() {
        return write_over(&target, order.bytes);
    }
    if there.as_ref().is_some_and(There::has_other_names) {
        return Err(Fault::OnlyInPlace(InPlace::OtherNames));
    }
    let folder = folder_of(&target);
    let temporary = write_beside(folder, order, there.as_ref())?;
    look_again(&target, order.expected)?;
    match order.expected {
        Before::Nothing => rename_to_nothing(temporary, &target)?,
        Before::Anything | Before::These(_) => {
            rename(temporary, &target).map_err(|error| refused(error, there.is_some()))?;
        }
    }
    remove_stale(folder);
    Ok(flush_folder(folder))
}

/// Hands out the old bytes, if they are the expected ones.
fn look_at_old(target: &Path, there: &There, order: &Order<'_>) -> Result<(), Fault> {
    match (order.expected, order.keep) {
        (Before::Nothing, _) => return Err(Fault::Exists),
        (Before::Anything, None) => return Ok(()),
        (Before::Anything, Some(_)) | (Before::These(_), _) => {}
    }
    let written = there.metadata.modified().ok();
    let old = match (read_once(target), order.expected) {
        (Ok(old), _) => old,
        (Err(fault), Before::These(_)) => return Err(changed_if_large(fault)),
        // What is too large to be a journey may be replaced all the same.
        (Err(fault @ Fault::Limit(..)), _) => {
            if let Some(keep) = order.keep {
                keep(Old {
                    bytes: Err(fault),
                    written,
                });
            }
            return Ok(());
        }
        (Err(fault), _) => return Err(fault),
    };
    as_expected(&old, order.expected)?;
    if let Some(keep) = order.keep.filter(|_| old != order.bytes) {
        keep(Old {
            bytes: Ok(&old),
            written,
        });
    }
    Ok(())
}

/// What is larger than any file that was read is not what was read.
fn changed_if_large(fault: Fault) -> Fault {
    match fault {
        Fault::Limit(..) => Fault::Changed,
        fault => fault,
    }
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
            Err(fault) => Err(changed_if_large(fault)),
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

/// The file that is there, open for writing.
struct There {
    file: File,
    metadata: fs::Metadata,
}

impl There {
    #[cfg(unix)]
    fn has_other_names(&self) -> bool {
        std::os::unix::fs::MetadataExt::nlink(&self.metadata) > 1
    }

    #[cfg(not(unix))]
    fn has_other_names(&self) -> bool {
        false
    }
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
fn writable(target: &Path, links: Links) -> Result<Option<There>, Fault> {
    match fault::call().and_then(|()| look_at(target, links)) {
        Ok(metadata) => {
            kind(&metadata)?;
            fault::call().map_err(unwritten)?;
            let file = open_with(target, links, OpenOptions::new().write(true));
            let file = file.map_err(unwritten)?;
            Ok(Some(There { file, metadata }))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unwritten(error)),
    }
}

/// A flushed file of ours with the bytes; it goes away by itself until it is renamed.
fn write_beside(
    folder: &Path,
    order: &Order<'_>,
    there: Option<&There>,
) -> Result<NamedTempFile, Fault> {
    let refused = |error| refused(error, there.is_some());
    // What the old file keeps from others the new one does too, until it has the same rights.
    let readers = there.map_or(order.readers, |_| Readers::Owner);
    let temporary = written(folder, order.bytes, readers).map_err(refused)?;
    if let Some(there) = there {
        attributes::keep(temporary.as_file(), &there.file, &there.metadata)?;
    }
    flushed(temporary, order.bytes).map_err(refused)
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
