//! Which file a path stands for: links are followed, also to what is not there yet.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::super::error::Fault;
use super::folder_of;

/// Links followed at most, as systems do themselves.
const MAX_LINKS: usize = 40;

/// What becomes of a link that stands at a path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) enum Links {
    /// What it leads to is meant.
    #[default]
    Followed,
    /// It is refused: others can put one where only a file of ours belongs.
    Refused,
}

/// The file that is meant by `path`.
pub(super) fn meant(path: &Path, links: Links) -> Result<PathBuf, Fault> {
    match links {
        Links::Followed => resolved(path),
        Links::Refused if is_link(path) => Err(Fault::Link),
        Links::Refused => Ok(path.to_owned()),
    }
}

/// Whether a link stands at a path, wherever it leads.
pub(in super::super) fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_symlink())
}

/// How the file at a path looks.
pub(super) fn look_at(path: &Path, links: Links) -> io::Result<fs::Metadata> {
    match links {
        Links::Followed => fs::metadata(path),
        Links::Refused => fs::symlink_metadata(path),
    }
}

/// Opens a file; where links are refused, the system refuses one that took its place a moment ago.
/// (Windows has no such way: there it is looked for before and after.)
pub(super) fn open_with(path: &Path, links: Links, options: &mut OpenOptions) -> io::Result<File> {
    if links == Links::Refused {
        refuse_links(options);
    }
    options.open(path)
}

#[cfg(unix)]
fn refuse_links(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    // A pipe that took the place does not make anybody wait for its other end.
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    options.custom_flags(flags.bits().cast_signed());
}

#[cfg(not(unix))]
fn refuse_links(_: &mut OpenOptions) {}

/// The file that `path` stands for, which need not be there yet.
pub(in super::super) fn resolved(path: &Path) -> Result<PathBuf, Fault> {
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

/// Whether two paths stand for the same file.
pub fn same_file(one: &Path, other: &Path) -> bool {
    one == other || canonical(one) == canonical(other)
}

/// The one path of a file, whether it is there or not.
pub(in super::super) fn canonical(path: &Path) -> PathBuf {
    let target = resolved(path).unwrap_or_else(|_| path.to_owned());
    match (fs::canonicalize(folder_of(&target)), target.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => target,
    }
}
