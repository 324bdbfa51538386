//! Which file a path stands for: links are followed, also to what is not there yet.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::error::Fault;
use super::folder_of;

/// Links followed at most, as systems do themselves.
const MAX_LINKS: usize = 40;

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
