//! Reading a regular file within the limit.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;
use std::time::SystemTime;

use super::super::error::{Error, Fault};
use super::super::limits::{Limit, MAX_BYTES};
use super::links::{Links, is_link, look_at, open_with};
use super::{fault, unread};

/// How often a file is read again that changed while it was read.
const AGAIN: usize = 3;

/// The bytes of a regular file within the limit.
pub(in super::super) fn read(path: &Path) -> Result<Vec<u8>, Error> {
    read_whole(path).map_err(|fault| fault.at(path))
}

/// As [`read`], of what belongs to us alone: a link in its place is refused.
pub(in super::super) fn read_unlinked(path: &Path) -> Result<Vec<u8>, Error> {
    read_with(path, MAX_BYTES, Links::Refused).map_err(|fault| fault.at(path))
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
    read_up_to(path, MAX_BYTES)
}

/// The bytes of a regular file within a limit of its own, read once.
pub(in super::super) fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>, Fault> {
    read_with(path, most, Links::Followed)
}

fn read_with(path: &Path, most: u64, links: Links) -> Result<Vec<u8>, Fault> {
    let (file, size) = open_regular(path, most, links)?;
    let mut bytes = Vec::with_capacity(size as usize);
    let mut capped = file.take(most + 1);
    fault::call().map_err(unread)?;
    capped.read_to_end(&mut bytes).map_err(unread)?;
    within(bytes.len() as u64, most)?;
    Ok(bytes)
}

/// The first bytes of a regular file of any size: so many, or fewer where it is shorter.
pub(in super::super) fn read_start(path: &Path, most: u64) -> Result<Vec<u8>, Fault> {
    let (file, _) = open_regular(path, u64::MAX, Links::Followed)?;
    let mut bytes = Vec::new();
    fault::call().map_err(unread)?;
    file.take(most).read_to_end(&mut bytes).map_err(unread)?;
    Ok(bytes)
}

/// A file that the system makes up while it is read, whose size says nothing.
pub(in super::super) fn told_by_system(path: &Path) -> Option<String> {
    let mut told = String::new();
    let file = open(path).ok()?;
    file.take(TOLD).read_to_string(&mut told).ok()?;
    Some(told)
}

/// More than the system tells in one file, in bytes.
const TOLD: u64 = 4_096;

fn open_regular(path: &Path, most: u64, links: Links) -> Result<(File, u64), Fault> {
    // Opening a pipe would wait for its other end, so the kind comes first.
    fault::call().map_err(unread)?;
    let size = regular(&look_at(path, links).map_err(unread)?, most)?;
    fault::call().map_err(unread)?;
    let opened = open_with(path, links, OpenOptions::new().read(true));
    if links == Links::Refused && is_link(path) {
        return Err(Fault::Link);
    }
    let file = opened.map_err(unread)?;
    regular(&file.metadata().map_err(unread)?, most)?;
    Ok((file, size))
}

#[expect(clippy::disallowed_methods, reason = "this is the home of the disk")]
pub(super) fn open(path: &Path) -> io::Result<File> {
    fault::call()?;
    File::open(path)
}

/// The size of a regular file within a limit.
fn regular(metadata: &fs::Metadata, most: u64) -> Result<u64, Fault> {
    kind(metadata)?;
    within(metadata.len(), most)
}

/// Whether it is a regular file, of any size.
pub(super) fn kind(metadata: &fs::Metadata) -> Result<(), Fault> {
    if metadata.is_symlink() {
        Err(Fault::Link)
    } else if metadata.is_dir() {
        Err(Fault::Directory)
    } else if !metadata.is_file() {
        Err(Fault::NotRegular)
    } else {
        Ok(())
    }
}

fn within(size: u64, most: u64) -> Result<u64, Fault> {
    if size > most {
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
    glance_with(path, Links::Followed)
}

/// As [`glance`], at a link itself where there is one.
pub(in super::super) fn glance_unlinked(path: &Path) -> Result<Glance, Error> {
    glance_with(path, Links::Refused)
}

fn glance_with(path: &Path, links: Links) -> Result<Glance, Error> {
    let metadata = look_at(path, links).map_err(|error| unread(error).at(path))?;
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
