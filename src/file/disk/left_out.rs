//! What lies in a folder of journeys and is none of them: links, locks, backups, files in the making.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::FolderJourneys;

/// Something that is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Where it lies.
    pub path: PathBuf,
    /// Why it is left out.
    pub why: WhyLeftOut,
}

/// Why something is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// It is a link that leads out of the folder.
    LinkOutside,
    /// It is a link to what lies in the folder and is found there.
    LinkInside,
    /// It is a link that leads nowhere, or in a circle.
    LinkNowhere,
    /// An office program keeps others from the file by it.
    Lock,
    /// It is a backup copy.
    Backup,
    /// It was not written to its end, or a program works with it.
    Temporary,
}

impl WhyLeftOut {
    /// Its word in keys of texts and in JSON.
    pub fn key(self) -> &'static str {
        match self {
            Self::LinkOutside => "link-outside",
            Self::LinkInside => "link-inside",
            Self::LinkNowhere => "link-nowhere",
            Self::Lock => "lock",
            Self::Backup => "backup",
            Self::Temporary => "temporary",
        }
    }
}

/// How the names of backup copies end, in small letters.
const BACKUPS: [&str; 5] = ["~", ".bak", ".backup", ".old", ".orig"];

/// How the names of files in the making end.
const TEMPORARY: [&str; 6] = [".tmp", ".temp", ".part", ".partial", ".crdownload", "#"];

/// Why a file that may have to do with a journey is left out by its name, in small letters;
/// `names` are those beside it.
pub(super) fn by_name(name: &str, names: &HashSet<String>) -> Option<WhyLeftOut> {
    let is_journey = |stem: &str| {
        let stem = stem.trim_start_matches('#');
        stem.strip_suffix(".ron").is_some() || names.contains(&format!("{stem}.ron"))
    };
    let ends_in = |ends: &[&str]| {
        let mut stems = ends.iter().filter_map(|end| name.strip_suffix(end));
        stems.any(is_journey)
    };
    if name.starts_with("~$") && name.strip_suffix(".ron").is_some() {
        Some(WhyLeftOut::Lock)
    } else if ends_in(&BACKUPS) {
        Some(WhyLeftOut::Backup)
    } else if ends_in(&TEMPORARY) {
        Some(WhyLeftOut::Temporary)
    } else {
        None
    }
}

/// Follows the links that were met below `folder`: adds to what was `found` the journeys to which
/// nothing else leads, and why the others are left out.
pub(super) fn follow(
    folder: &Path,
    mut links: Vec<PathBuf>,
    found: &mut FolderJourneys,
    is_journey: impl Fn(&Path) -> bool,
) {
    links.sort();
    let Some(root) = fs::canonicalize(folder).ok().filter(|_| !links.is_empty()) else {
        return;
    };
    let own = |path: &PathBuf| path.strip_prefix(folder).map(|path| root.join(path)).ok();
    let mut met: HashSet<PathBuf> = found.journeys.iter().filter_map(own).collect();
    for path in links {
        let target = fs::canonicalize(&path).ok();
        let is_folder = target.as_ref().is_some_and(|target| target.is_dir());
        if !is_folder && !is_journey(&path) {
            continue;
        }
        let why = match target {
            None => WhyLeftOut::LinkNowhere,
            Some(target) if !target.starts_with(&root) => WhyLeftOut::LinkOutside,
            Some(target) if is_folder || !met.insert(target.clone()) => WhyLeftOut::LinkInside,
            Some(_) => {
                found.journeys.push(path);
                continue;
            }
        };
        found.left_out.push(LeftOut { path, why });
    }
}
