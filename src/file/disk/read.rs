//! Reading a regular file within the limit.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;
use std::time::SystemTime;

use super::super::error::{Error, Fault};
use super::super::limits::{Limit, MAX_BYTES};
use super::{fault, unread};

/// How often a file is read again that changed while it was read.
const AGAIN: usize = 3;

/// The bytes of a regular file within the limit.
pub(in super::super) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_whole(path).map_err(|fault| fault.at(path))
}

/// The bytes of a file as they are at one moment: somebody may write in place while it is read.
fn read_whole(path: &Path) -> Result<Vec<u8>, Fault> {
    let mut bytes = read_once(path)?;
    for _ in 0..AGAIN {
        let metadata = fs::metadata(path).map_err(unread)?;
        if metadata.len() == bytes.len() as u64 {
            break;
        }
        bytes = read_once(path)?;
    }
    Ok(bytes)
}

/// The bytes of a regular file within the limit, read once.
pub(in super::super) fn read_once(path: &Path) -> Result<Vec<u8>, Fault> {
    // Opening a pipe would wait for its other end, so the kind comes first.
    fault::call().map_err(unread)?;
    let size = regular(&fs::metadata(path).map_err(unread)?)?;
    let file = open(path).map_err(unread)?;
    regular(&file.metadata().map_err(unread)?)?;
    let mut bytes = Vec::with_capacity(size as usize);
    let mut capped = file.take(MAX_BYTES + 1);
    fault::call().map_err(unread)?;
    capped.read_to_end(&mut bytes).map_err(unread)?;
    within_limit(bytes.len() as u64)?;
    Ok(bytes)
}

#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
pub(super) fn open(path: &Path) -> io::Result<File> {
    fault::call()?;
    File::open(path)
}

/// The size of a regular file within the limit.
pub(super) fn regular(metadata: &fs::Metadata) -> Result<u64, Fault> {
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

/// How a file looks from outside: another look means that somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    size: u64,
    modified: Option<SystemTime>,
    place: u64,
}

/// Looks at the file at `path` without reading it.
pub fn glance(path: &Path) -> Result<Glance, Error> {
    let metadata = fs::metadata(path).map_err(|error| unread(error).at(path))?;
    Ok(Glance {
        size: metadata.len(),
        modified: metadata.modified().ok(),
        place: place(&metadata),
    })
}

/// The number of the file on its disk, which another one has that took its name.
#[cfg(unix)]
fn place(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn place(_: &fs::Metadata) -> u64 {
    0
}
