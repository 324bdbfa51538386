//! The small files of the program itself, in the folder that the system has for them.

use std::fs;
use std::path::PathBuf;

use super::disk::{self, Kept, Order};
use super::error::{Error, Fault};

/// The text of our own file of this name; `None` where there is none that can be read.
pub fn own_text(name: &str) -> Option<String> {
    let bytes = disk::read(&folder()?.join(name)).ok()?;
    String::from_utf8(bytes).ok()
}

/// Keeps a text as our own file of this name.
pub fn keep_own_text(name: &str, text: &str) -> Result<Kept, Error> {
    let folder = folder().unwrap_or_default();
    let path = folder.join(name);
    fs::create_dir_all(&folder).map_err(|error| Fault::Write(error.into()).at(&path))?;
    disk::replace(&path, &Order::of(text.as_bytes()))
}

fn folder() -> Option<PathBuf> {
    Some(dirs::config_dir()?.join("seamline"))
}
