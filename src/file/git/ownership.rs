//! Whose a repository is: what belongs to somebody else is read only where the user's own settings of
//! git call it safe.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use gix_config::Source;
use gix_sec::Trust;

use super::super::error::{Fault, GitFault};
use super::place::{Place, parsed, small_text};

/// Refuses a repository of somebody else that is not called safe.
pub(super) fn must_be_trusted(place: &Place) -> Result<(), Fault> {
    let parts = [&place.files, &place.entry, &place.own, &place.shared];
    if parts.into_iter().all(|part| is_ours(part)) || is_called_safe(&place.files) {
        return Ok(());
    }
    Err(Fault::Git(GitFault::NotOwned(place.files.clone())))
}

fn is_ours(path: &Path) -> bool {
    Trust::from_path_ownership(path).is_ok_and(|trust| trust == Trust::Full)
}

/// Whether the settings of the system and of the user name the folder under `safe.directory`; those
/// of the repository have no say.
fn is_called_safe(folder: &Path) -> bool {
    let mut is_safe = false;
    for path in settings_files() {
        let Ok(Some(text)) = small_text(&path) else {
            continue;
        };
        let Ok(settings) = parsed(&text) else {
            continue;
        };
        for value in settings.strings("safe.directory").unwrap_or_default() {
            // Nothing at all takes back what was said before.
            is_safe = !value.is_empty() && (is_safe || names(&value.to_string(), folder));
        }
    }
    is_safe
}

/// Whether a value of `safe.directory` stands for the folder.
fn names(value: &str, folder: &Path) -> bool {
    if value == "*" {
        return true;
    }
    let (value, is_below) = match value.strip_suffix("/*") {
        Some(above) => (above, true),
        None => (value, false),
    };
    let named = match (value.strip_prefix("~/"), dirs::home_dir()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(value),
    };
    let named = fs::canonicalize(&named).unwrap_or(named);
    folder == named || is_below && folder.starts_with(&named)
}

/// The files of settings that git reads before those of a repository, in its order.
fn settings_files() -> impl Iterator<Item = PathBuf> {
    let users = [Source::Git, Source::User];
    let users = users.map(|source| source.storage_location(&mut |name| env::var_os(name)));
    [system_settings()].into_iter().chain(users).flatten()
}

/// The settings of the system; where else they may lie, only the program git could tell.
fn system_settings() -> Option<PathBuf> {
    if env::var_os("GIT_CONFIG_NOSYSTEM").is_some() {
        return None;
    }
    let usual = || {
        if cfg!(windows) {
            let programs = env::var_os("ProgramFiles").map(PathBuf::from)?;
            return Some(programs.join("Git/etc/gitconfig"));
        }
        Some(PathBuf::from("/etc/gitconfig"))
    };
    env::var_os("GIT_CONFIG_SYSTEM")
        .map(PathBuf::from)
        .or_else(usual)
}
