//! Where a repository lies: the folder of its files, its own folder, and the one it shares.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use gix_config::File as Settings;
use gix_config::file::init::Options;

use super::super::disk;
use super::super::error::{Fault, GitFault};

/// The largest of the small files that say how a repository is laid out, in bytes.
const SMALL: u64 = 1 << 20;

/// Places that lead to each other are followed so far, as git does.
const DEPTH: usize = 5;

/// Ways of storing that change nothing for a reader.
const HARMLESS: [&str; 6] = [
    "noop",
    "partialclone",
    "preciousobjects",
    "worktreeconfig",
    "relativeworktrees",
    "compatobjectformat",
];

/// Where a repository lies.
#[derive(Debug)]
pub(super) struct Place {
    /// The folder with its files.
    pub(super) files: PathBuf,
    /// `.git` in it: a folder, or a file that leads to one.
    pub(super) entry: PathBuf,
    /// The folder with its `HEAD`.
    pub(super) own: PathBuf,
    /// The folder with its objects, references and settings, which several may share.
    pub(super) shared: PathBuf,
}

impl Place {
    /// The repository around `folder`, on the same disk.
    pub(super) fn around(folder: &Path) -> Result<Option<Self>, Fault> {
        let folder = fs::canonicalize(folder).map_err(|error| Fault::Read(error.into()))?;
        let disk = disk_of(&folder);
        let on_disk = folder.ancestors().take_while(|it| disk_of(it) == disk);
        for files in on_disk {
            let entry = files.join(".git");
            let Some(own) = own_folder(files, &entry)? else {
                continue;
            };
            let shared = match small_text(&own.join("commondir"))? {
                Some(text) => led_to(&own, &text)?,
                None => own.clone(),
            };
            let is_whole = own.join("HEAD").symlink_metadata().is_ok();
            if is_whole && shared.join("objects").is_dir() && shared.join("refs").is_dir() {
                let files = files.to_owned();
                return Ok(Some(Self {
                    files,
                    entry,
                    own,
                    shared,
                }));
            }
        }
        Ok(None)
    }

    /// The settings of the repository as they stand in its file; what they include is not looked at.
    pub(super) fn settings(&self) -> Result<Settings, Fault> {
        let text = small_text(&self.settings_path())?.unwrap_or_default();
        parsed(&text)
    }

    /// The file of its settings.
    pub(super) fn settings_path(&self) -> PathBuf {
        self.shared.join("config")
    }

    /// Refuses what is stored in a way that would be read wrongly, or that lies on another computer.
    pub(super) fn must_be_readable(&self) -> Result<(), Fault> {
        let settings = self.settings()?;
        let unknown = |what: String| Err(Fault::Git(GitFault::UnknownFormat(what)));
        let version = settings.integer("core.repositoryformatversion");
        let version = version.unwrap_or_default().unwrap_or_default();
        if version > 1 {
            return unknown(format!("repositoryformatversion {version}"));
        }
        let sections = settings.sections_by_name("extensions");
        for section in sections.into_iter().flatten() {
            for name in section.value_names() {
                let value = section.value(&name).unwrap_or_default().to_string();
                let is_known = match name.to_lowercase().as_str() {
                    "objectformat" => value.eq_ignore_ascii_case("sha1"),
                    "refstorage" => value.eq_ignore_ascii_case("files"),
                    name => version < 1 || HARMLESS.contains(&name),
                };
                if !is_known {
                    return unknown(format!("{name} {value}"));
                }
            }
        }
        lies_here(&self.shared.join("objects"), DEPTH)
    }
}

/// The folder that `.git` is or leads to.
fn own_folder(files: &Path, entry: &Path) -> Result<Option<PathBuf>, Fault> {
    if let Ok(target) = fs::read_link(entry) {
        must_lie_here(target.as_os_str())?;
    }
    if entry.is_dir() {
        // Whose it is says the folder itself, not a link to it.
        let folder = fs::canonicalize(entry);
        return folder.map(Some).map_err(|error| Fault::Read(error.into()));
    }
    match small_text(entry) {
        Ok(Some(text)) => {
            let target = text.strip_prefix("gitdir:");
            let target = target.ok_or_else(|| damaged(&".git leads nowhere"))?;
            led_to(files, target).map(Some)
        }
        Ok(None) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// The folder that a small file in `folder` leads to.
fn led_to(folder: &Path, text: &str) -> Result<PathBuf, Fault> {
    let target = text.trim();
    must_lie_here(target.as_ref())?;
    let target = folder.join(target);
    fs::canonicalize(&target).map_err(|error| Fault::Read(error.into()))
}

/// Refuses objects that are borrowed from another computer, also by a place that is borrowed from.
fn lies_here(objects: &Path, depth: usize) -> Result<(), Fault> {
    let borrowed = small_text(&objects.join("info").join("alternates"))?.unwrap_or_default();
    let places = borrowed.lines().filter(|line| !line.starts_with('#'));
    for place in places.filter(|line| !line.is_empty()) {
        let place = place.trim_matches('"');
        must_lie_here(place.as_ref())?;
        let depth = depth.checked_sub(1);
        let depth = depth.ok_or_else(|| damaged(&"objects/info/alternates leads on and on"))?;
        lies_here(&objects.join(place), depth)?;
    }
    Ok(())
}

/// Refuses a path that names another computer: asking it would tell it who asks.
fn must_lie_here(target: &OsStr) -> Result<(), Fault> {
    let target = target.to_string_lossy();
    let starts = target.chars().take(2).filter(|it| matches!(it, '/' | '\\'));
    if starts.count() == 2 {
        return Err(Fault::Git(GitFault::Elsewhere(target.into_owned())));
    }
    Ok(())
}

/// The text of a small file; `None` where there is none.
pub(super) fn small_text(path: &Path) -> Result<Option<String>, Fault> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.len() > SMALL => Err(damaged(&"a file of settings is too large")),
        Ok(_) => {
            let bytes = disk::read(path).map_err(|error| error.fault)?;
            Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
        }
        Err(_) => Ok(None),
    }
}

/// The settings that a text holds.
pub(super) fn parsed(text: &str) -> Result<Settings, Fault> {
    let source = gix_config::file::Metadata::api();
    Settings::from_bytes_no_includes(text.as_bytes(), source, Options::default())
        .map_err(|error| damaged(&error))
}

/// What a reader says about data that it cannot read.
pub(super) fn damaged(said: &dyn std::fmt::Display) -> Fault {
    Fault::Git(GitFault::Damaged(said.to_string()))
}

/// The disk on which a folder lies.
#[cfg(unix)]
fn disk_of(folder: &Path) -> Option<u64> {
    let metadata = fs::metadata(folder).ok()?;
    Some(std::os::unix::fs::MetadataExt::dev(&metadata))
}

#[cfg(not(unix))]
fn disk_of(_: &Path) -> Option<u64> {
    None
}
