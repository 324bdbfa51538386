//! Files that are written under a name of ours first, and get their own once they are whole.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile};

use super::super::error::Fault;
use super::folder::{OURS, folder_of};
use super::read::read_once;
use super::{fault, unwritten};

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Readers {
    /// Whoever may read any new file.
    AsAnyFile,
    /// Its owner alone.
    Owner,
}

/// Bytes of a file that only shows whether it can be written: a full disk may still take a name.
const PROBE: usize = 4_096;

/// Writes a new file that is whole whenever it is there, and for its owner alone. Nothing waits for
/// the disk. Fails where there is a file of this name.
pub(in super::super) fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let temporary = written(folder_of(path), bytes, Readers::Owner).map_err(unwritten)?;
    rename_to_nothing(temporary, path)
}

/// Tries whether a folder takes a file and gives it back.
pub(in super::super) fn prove(folder: &Path) -> Result<(), Fault> {
    let probe = [b'.'; PROBE];
    let temporary = written(folder, &probe, Readers::Owner).map_err(unwritten)?;
    let there = read_once(temporary.path())?;
    if there == probe {
        Ok(())
    } else {
        Err(Fault::NotReadBack)
    }
}

/// Writes a file that nothing else depends on: what is lost of it in a crash is lost.
#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
pub(in super::super) fn write_unflushed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fault::call()?;
    fs::write(path, bytes)
}

/// A new file with the bytes, under a name that nobody asks for; it goes away by itself unless it is
/// renamed.
pub(super) fn written(folder: &Path, bytes: &[u8], readers: Readers) -> io::Result<NamedTempFile> {
    fault::call()?;
    let mut names = Builder::new();
    names.prefix(OURS);
    let mut temporary = match readers {
        Readers::AsAnyFile => for_a_new_file(&mut names).tempfile_in(folder)?,
        Readers::Owner => names.tempfile_in(folder)?,
    };
    fault::call()?;
    temporary.write_all(bytes)?;
    Ok(temporary)
}

/// The same once the disk has all of it.
pub(super) fn flushed(temporary: NamedTempFile, bytes: &[u8]) -> io::Result<NamedTempFile> {
    fault::flush(temporary.as_file())?;
    fault::call()?;
    let length = temporary.as_file().metadata()?.len();
    if length == bytes.len() as u64 {
        Ok(temporary)
    } else {
        Err(io::ErrorKind::WriteZero.into())
    }
}

/// Pauses before a rename is tried again, in milliseconds.
const PAUSES: [u64; 7] = [10, 25, 50, 100, 200, 400, 800];

/// Gives a file its name, whoever has that.
pub(super) fn rename(mut temporary: NamedTempFile, target: &Path) -> io::Result<()> {
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
pub(super) fn rename_to_nothing(temporary: NamedTempFile, target: &Path) -> Result<(), Fault> {
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

/// The rights that any new file has; a temporary one would be for its owner alone.
#[cfg(unix)]
fn for_a_new_file<'a>(
    builder: &'a mut Builder<'static, 'static>,
) -> &'a mut Builder<'static, 'static> {
    use std::os::unix::fs::PermissionsExt as _;
    builder.permissions(fs::Permissions::from_mode(0o666))
}

#[cfg(not(unix))]
fn for_a_new_file<'a>(
    builder: &'a mut Builder<'static, 'static>,
) -> &'a mut Builder<'static, 'static> {
    builder
}
