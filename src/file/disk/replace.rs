//! Replacing a file in one go: at any moment it is the old one or the new one, whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::NamedTempFile;

use super::super::error::{Error, Fault, InPlace};
use super::folder::{OURS, folder_of, remove_stale};
use super::links::{Links, look_at, meant, open_with};
use super::read::{kind, open, read_once};
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

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Readers {
    /// Whoever may read any new file.
    AsAnyFile,
    /// Its owner alone.
    Owner,
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
    let temporary = written(folder, order, there.is_some()).map_err(refused)?;
    if let Some(there) = there {
        attributes::keep(temporary.as_file(), &there.file, &there.metadata)?;
    }
    checked_length(temporary, order.bytes).map_err(refused)
}

/// A new file of ours with the bytes, for its owner alone unless any new file is wanted.
fn written(folder: &Path, order: &Order<'_>, is_there: bool) -> io::Result<NamedTempFile> {
    fault::call()?;
    let mut temporary = match order.readers {
        Readers::AsAnyFile if !is_there => {
            for_a_new_file(&mut temporary_names()).tempfile_in(folder)?
        }
        Readers::AsAnyFile | Readers::Owner => temporary_names().tempfile_in(folder)?,
    };
    fault::call()?;
    temporary.write_all(order.bytes)?;
    Ok(temporary)
}

fn checked_length(temporary: NamedTempFile, bytes: &[u8]) -> io::Result<NamedTempFile> {
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

/// Gives a file its name if nobody else has taken it meanwhile.
fn rename_to_nothing(temporary: NamedTempFile, target: &Path) -> Result<(), Fault> {
    fault::call().map_err(unwritten)?;
    let Err(failed) = temporary.persist_noclobber(target) else {
        return Ok(());
    };
    match failed.error.kind() {
        io::ErrorKind::AlreadyExists => Err(Fault::Exists),
        // Some disks only know the rename that does not ask.
        _ => rename(failed.file, target).map_err(unwritten),
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

/// Writes a new file that is whole whenever it is there, and for its owner alone. Nothing waits for
/// the disk. Fails where there is a file of this name.
pub(in super::super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let order = Order {
        readers: Readers::Owner,
        expected: Before::Nothing,
        ..Order::of(bytes)
    };
    let temporary = written(folder_of(path), &order, path.exists()).map_err(unwritten)?;
    rename_to_nothing(temporary, path)
}

/// Tries whether a folder takes a file and gives it back.
pub(in super::super) fn prove(folder: &Path) -> Result<(), Fault> {
    let probe = [b'.'; PROBE];
    let temporary = written(folder, &Order::of(&probe), true).map_err(unwritten)?;
    let there = read_once(temporary.path())?;
    if there == probe {
        Ok(())
    } else {
        Err(Fault::NotReadBack)
    }
}

/// Bytes of a file that only shows whether it can be written: a full disk may still take a name.
const PROBE: usize = 4_096;

/// Writes a file that nothing else depends on: what is lost of it in a crash is lost.
#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
pub(in super::super) fn write_unflushed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::call()?;
    fs::write(path, bytes)
}
