//! What is in a folder, listed so that whatever the disk does is an error at most.
//!
//! `std::fs::read_dir` panics where closing the folder fails, as it does on shares that went away.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault;

/// What one name in a folder stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Folder,
    File,
    Link,
    /// A pipe, a device.
    Other,
}

/// A name in a folder.
#[derive(Debug, Clone)]
pub(in super::super) struct Entry {
    /// The folder and the name.
    pub(in super::super) path: PathBuf,
    kind: Kind,
}

impl Entry {
    /// The name.
    pub(in super::super) fn name(&self) -> &OsStr {
        self.path.file_name().unwrap_or_default()
    }

    /// Whether it is a folder, and no link to one.
    pub(in super::super) fn is_folder(&self) -> bool {
        self.kind == Kind::Folder
    }

    /// Whether it is a regular file, and no link to one.
    pub(in super::super) fn is_file(&self) -> bool {
        self.kind == Kind::File
    }

    /// Whether it is a link, or a junction of Windows.
    pub(in super::super) fn is_link(&self) -> bool {
        self.kind == Kind::Link
    }

    /// What the system knows of it; of a link, not of what it points to.
    pub(in super::super) fn metadata(&self) -> io::Result<fs::Metadata> {
        fs::symlink_metadata(&self.path)
    }

    fn of(path: PathBuf, kind: Option<Kind>) -> io::Result<Self> {
        // Some disks do not say in the listing what a name stands for.
        let kind = kind.map_or_else(|| Ok(kind_of(fs::symlink_metadata(&path)?.file_type())), Ok);
        kind.map(|kind| Self { path, kind })
    }
}

fn kind_of(kind: fs::FileType) -> Kind {
    if kind.is_dir() {
        Kind::Folder
    } else if kind.is_file() {
        Kind::File
    } else if kind.is_symlink() {
        Kind::Link
    } else {
        Kind::Other
    }
}

/// The entries of a folder, in no order.
#[cfg(unix)]
pub(in super::super) fn entries(
    folder: &Path,
) -> io::Result<impl Iterator<Item = io::Result<Entry>> + use<>> {
    use std::os::unix::ffi::OsStrExt as _;

    use rustix::fs::{Dir, FileType, Mode, OFlags, open};

    fault::call()?;
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let listing = Dir::new(open(folder, flags, Mode::empty())?)?;
    let folder = folder.to_owned();
    let entries = listing.filter_map(move |entry| {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => return Some(Err(error.into())),
        };
        let name = entry.file_name().to_bytes();
        let kind = match entry.file_type() {
            FileType::Unknown => None,
            FileType::Directory => Some(Kind::Folder),
            FileType::RegularFile => Some(Kind::File),
            FileType::Symlink => Some(Kind::Link),
            _ => Some(Kind::Other),
        };
        let is_itself = name == b"." || name == b"..";
        (!is_itself).then(|| Entry::of(folder.join(OsStr::from_bytes(name)), kind))
    });
    Ok(entries)
}

/// The entries of a folder, in no order.
#[cfg(not(unix))]
#[expect(
    clippy::disallowed_methods,
    reason = "here closing a folder cannot fail"
)]
pub(in super::super) fn entries(
    folder: &Path,
) -> io::Result<impl Iterator<Item = io::Result<Entry>> + use<>> {
    fault::call()?;
    let listing = fs::read_dir(folder)?;
    Ok(listing.map(|entry| {
        let entry = entry?;
        Entry::of(entry.path(), entry.file_type().ok().map(kind_of))
    }))
}

/// The entries of a folder that can be seen; none where it cannot be read.
pub(in super::super) fn entries_seen(folder: &Path) -> impl Iterator<Item = Entry> + use<> {
    entries(folder).into_iter().flatten().flatten()
}
