//! Files in a folder that hold the same journey: which of them is the journey, which are its copies.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::journey::{Id, Journey, folded, is_alike};

/// A journey file, by what tells copies from journeys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JourneyFile {
    /// The file.
    pub path: PathBuf,
    /// The title of its journey.
    pub title: String,
    /// The id of its journey; empty where it has none yet.
    pub id: Id,
    modified: Option<SystemTime>,
    /// A number for each touchpoint, in order.
    touchpoints: Vec<u64>,
}

/// What a file is among the others of its folder; other files are named by their places in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// A journey.
    Journey,
    /// A copy of the journey in that file.
    CopyOf(usize),
    /// Another journey with the same id, as it comes about when a file is copied and rewritten.
    NamesakeOf(usize),
}

impl Standing {
    /// The place of the file whose journey's id it bears.
    pub fn of(self) -> Option<usize> {
        match self {
            Self::Journey => None,
            Self::CopyOf(place) | Self::NamesakeOf(place) => Some(place),
        }
    }
}

/// Of longer journeys so many touchpoints are compared.
const MOST_COMPARED: usize = 4096;

impl JourneyFile {
    /// The file at `path`, which holds this journey.
    pub fn of(path: &Path, journey: &Journey) -> Self {
        let numbers = journey.touchpoints.iter().map(|touchpoint| {
            let mut hasher = DefaultHasher::new();
            (&touchpoint.id, folded(&touchpoint.title)).hash(&mut hasher);
            hasher.finish()
        });
        let mut touchpoints: Vec<u64> = numbers.collect();
        touchpoints.sort_unstable();
        touchpoints.dedup();
        // The smallest numbers of two journeys are those of the same touchpoints.
        touchpoints.truncate(MOST_COMPARED);
        let modified = fs::metadata(path).and_then(|metadata| metadata.modified());
        Self {
            path: path.to_owned(),
            title: journey.title.clone(),
            id: journey.id.clone(),
            modified: modified.ok(),
            touchpoints,
        }
    }

    fn stem(&self) -> String {
        let stem = self.path.file_stem().unwrap_or_default();
        stem.to_string_lossy().to_lowercase()
    }

    /// Whether it holds the journey of `other`, whose id it bears: under the same title, or with half
    /// of the touchpoints.
    fn is_same_as(&self, other: &Self) -> bool {
        let least = self.touchpoints.len().min(other.touchpoints.len());
        if least == 0 || is_alike(&self.title, &other.title) {
            return true;
        }
        let is_there = |number: &&u64| other.touchpoints.binary_search(number).is_ok();
        self.touchpoints.iter().filter(is_there).count() * 2 >= least
    }
}

/// What each of these files is, in their order.
///
/// Of several with one id the journey is the one with the plain name; of several such the one that
/// was changed last.
pub fn standings(files: &[JourneyFile]) -> Vec<Standing> {
    let mut groups: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
    for (place, file) in files.iter().enumerate() {
        if !file.id.is_empty() {
            groups.entry(&file.id).or_default().push(place);
        }
    }
    let mut standings = vec![Standing::Journey; files.len()];
    for group in groups.into_values().filter(|group| group.len() > 1) {
        for (place, standing) in stand(files, group) {
            if let Some(slot) = standings.get_mut(place) {
                *slot = standing;
            }
        }
    }
    standings
}

/// What the files of a group are, which all bear one id.
fn stand(files: &[JourneyFile], group: Vec<usize>) -> Vec<(usize, Standing)> {
    let mut members: Vec<(usize, &JourneyFile)> = group
        .into_iter()
        .filter_map(|place| Some((place, files.get(place)?)))
        .collect();
    let stems: HashSet<String> = members.iter().map(|(_, file)| file.stem()).collect();
    members.sort_by_cached_key(|(_, file)| {
        let newest = std::cmp::Reverse(file.modified);
        (
            is_named_after(&file.stem(), &stems),
            newest,
            file.path.clone(),
        )
    });
    let mut journeys: Vec<(usize, &JourneyFile)> = Vec::new();
    let mut standings = Vec::new();
    for (place, file) in members {
        let same = journeys.iter().find(|(_, other)| file.is_same_as(other));
        let standing = match (same, journeys.first()) {
            (Some((journey, _)), _) => Standing::CopyOf(*journey),
            (None, Some((first, _))) => Standing::NamesakeOf(*first),
            (None, None) => Standing::Journey,
        };
        if same.is_none() {
            journeys.push((place, file));
        }
        standings.push((place, standing));
    }
    standings
}

/// Whether a name is that of another file with something before or behind it, as programs name copies.
fn is_named_after(stem: &str, stems: &HashSet<String>) -> bool {
    let cuts = stem.char_indices().map(|(at, _)| at).skip(1);
    let mut parts = cuts.flat_map(|at| {
        let (before, behind) = stem.split_at(at);
        [before, behind]
    });
    parts.any(|part| stems.contains(part))
}
