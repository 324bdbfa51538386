//! Conflict copies: what Dropbox, OneDrive, Nextcloud and Syncthing put beside a file that two people
//! changed at once. They are found and read, never changed.

use std::path::{Path, PathBuf};

use super::disk;
use super::read::parse;
use crate::journey::Id;

/// What Syncthing puts between a name and its ending.
const SYNCTHING: &str = ".sync-conflict-";

/// What stands between brackets behind the name of a copy of Dropbox and Nextcloud, in small letters.
const BRACKETED: [&str; 2] = ["conflict", "konflikt"];

/// How the name of a file beside another one tells that it is a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    /// It says so.
    Surely,
    /// It ends like a machine, as OneDrive does: only if it holds the same journey.
    Perhaps,
}

/// The conflict copies of the file at `path`, which holds these bytes, in the order of their names;
/// those that hold the same bytes are left out.
pub fn conflict_copies(path: &Path, bytes: &[u8]) -> Vec<PathBuf> {
    let path = disk::canonical(path);
    let found = disk::entries_seen(disk::folder_of(&path)).filter_map(|entry| {
        let named = named(&path, entry.name().to_str()?)?;
        Some((entry.path, named))
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by(|one, other| one.0.cmp(&other.0));
    if found.is_empty() {
        return Vec::new();
    }
    let own = id_in(bytes.to_vec(), &path);
    let is_copy = |(path, named): &(PathBuf, Named)| {
        let there = disk::read(path).ok().filter(|there| there != bytes);
        let id = there.and_then(|there| id_in(there, path));
        id.is_some_and(|id| {
            *named == Named::Surely || (own.as_ref() == Some(&id) && !id.is_empty())
        })
    };
    let copies = found.into_iter().filter(is_copy);
    copies.map(|(path, _)| path).collect()
}

/// What the name of a file says of it beside the file at `path`.
fn named(path: &Path, name: &str) -> Option<Named> {
    let (stem, ending) = (path.file_stem()?.to_str()?, path.extension()?.to_str()?);
    let rest = name.strip_prefix(stem)?;
    let rest = rest.strip_suffix(ending)?.strip_suffix('.')?;
    if rest.starts_with(SYNCTHING) {
        return Some(Named::Surely);
    }
    let bracketed = rest.trim_start().strip_prefix('(');
    if let Some(said) = bracketed.map(str::to_lowercase) {
        let tells = BRACKETED.iter().any(|word| said.contains(word));
        return tells.then_some(Named::Surely);
    }
    let machine = rest.strip_prefix('-')?;
    let is_machine = machine.starts_with(|first: char| first.is_ascii_uppercase());
    is_machine.then_some(Named::Perhaps)
}

fn id_in(bytes: Vec<u8>, path: &Path) -> Option<Id> {
    parse(bytes, path).ok().map(|opened| opened.journey.id)
}
