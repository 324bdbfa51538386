//! The small files of the program itself, in the folder that the system has for them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::disk::{self, Kept, Order};
use super::error::{Error, Fault};

/// The text of our own file of this name; `None` where there is none that can be read.
pub fn own_text(name: &str) -> Option<String> {
    let bytes = disk::read(&folder()?.join(name)).ok()?;
    String::from_utf8(bytes).ok()
}

/// Keeps a text as our own file of this name.
pub fn keep_own_text(name: &str, text: &str) -> Result<Kept, Error> {
    disk::replace(&made()?.join(name), &Order::of(text.as_bytes()))
}

/// Tries whether our own files can be written: what is remembered will be known the next time.
pub fn check_own_files() -> Result<(), Error> {
    let folder = made()?;
    disk::prove(&folder).map_err(|fault| fault.at(&folder))
}

/// The folder of our own files, made where it is not there.
fn made() -> Result<PathBuf, Error> {
    let nowhere = || Fault::Write(io::Error::from(io::ErrorKind::NotFound).into());
    let folder = folder().ok_or_else(|| nowhere().at(Path::new("seamline")))?;
    fs::create_dir_all(&folder).map_err(|error| Fault::Write(error.into()).at(&folder))?;
    Ok(folder)
}

fn folder() -> Option<PathBuf> {
    Some(dirs::config_dir()?.join("seamline"))
}
