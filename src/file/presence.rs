//! Who has a journey open: a small file beside it, taken as a hint only.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::journey::{random_id, shown_line};

use super::disk::{self, Entry, WORDS};
use super::process::{Process, State};
use super::vault::key;

/// The longest such file, in bytes: what is longer is none of ours.
const MOST_BYTES: u64 = 4_096;

/// How old the word of another program is at most.
const OLDEST: Duration = Duration::from_hours(24);

/// The word beside a journey that it is open here; it goes with this.
#[derive(Debug)]
pub struct Presence {
    path: PathBuf,
}

/// Somebody else who has a journey open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Somebody {
    /// The name with which they work on their machine, as it is told.
    pub name: String,
    /// Their machine, as it is told.
    pub machine: String,
    /// Since when.
    pub since: SystemTime,
}

#[derive(Serialize, Deserialize)]
struct Word {
    name: String,
    machine: String,
    process: u32,
    #[serde(default)]
    started: Option<String>,
}

impl Word {
    /// The word of this program.
    fn own() -> Self {
        let Process {
            machine,
            number,
            started,
        } = Process::this();
        Self {
            name: user(),
            machine,
            process: number,
            started,
        }
    }

    fn process(&self) -> Process {
        Process {
            machine: self.machine.clone(),
            number: self.process,
            started: self.started.clone(),
        }
    }
}

/// Says beside the journey at `path` that it is open here, and looks who else does.
///
/// Where nothing can be written nothing is said: a reader needs no leave. What a killed program left
/// beside the journey long ago goes.
pub fn announce(path: &Path) -> (Option<Presence>, Vec<Somebody>) {
    let path = disk::canonical(path);
    let folder = disk::folder_of(&path);
    disk::remove_stale(folder);
    let name = path.file_name().unwrap_or_default();
    let start = format!("{WORDS}{}-", key(name.as_encoded_bytes()));
    let others = others(folder, &start);
    (say(&folder.join(format!("{start}{}", random_id()))), others)
}

fn say(path: &Path) -> Option<Presence> {
    let text = ron::to_string(&Word::own()).ok()?;
    disk::write_unflushed(path, text.as_bytes()).ok()?;
    Some(Presence {
        path: path.to_owned(),
    })
}

/// Who else has the journey open whose words begin so; words of any journey that say nothing any more go.
fn others(folder: &Path, start: &str) -> Vec<Somebody> {
    let begins = |entry: &Entry, with: &str| {
        let name = entry.name().as_encoded_bytes();
        name.starts_with(with.as_bytes())
    };
    let words = disk::entries_seen(folder).filter(|entry| entry.is_file() && begins(entry, WORDS));
    let others = words.filter_map(|entry| {
        let is_of_it = begins(&entry, start);
        let is_old = disk::is_older(&entry, OLDEST);
        // What others say of other journeys need not be read.
        let somebody = (is_of_it || is_old).then(|| somebody(&entry, is_old))?;
        somebody.filter(|_| is_of_it)
    });
    let mut others: Vec<_> = others.collect();
    others.sort_by(|one, other| (one.since, &one.name).cmp(&(other.since, &other.name)));
    others
}

/// Whose word this is; `None` where they are gone, and then the word goes too.
fn somebody(entry: &Entry, is_old: bool) -> Option<Somebody> {
    let metadata = entry.metadata().ok()?;
    let is_ours = metadata.len() <= MOST_BYTES;
    let bytes = is_ours.then(|| disk::read_unlinked(&entry.path).ok());
    let word = bytes
        .flatten()
        .and_then(|bytes| ron::de::from_bytes::<Word>(&bytes).ok());
    let state = word.as_ref().map(|word| word.process().state());
    let is_over = match state {
        Some(State::Runs) => false,
        Some(State::Ended) => true,
        Some(State::Unknown) | None => is_old,
    };
    if is_over {
        fs::remove_file(&entry.path).ok();
        return None;
    }
    let word = word?;
    Some(Somebody {
        name: shown_line(&word.name),
        machine: shown_line(&word.machine),
        since: metadata.modified().ok()?,
    })
}

fn user() -> String {
    let names = ["USER", "USERNAME", "LOGNAME"].into_iter();
    let mut set = names.filter_map(|name| std::env::var(name).ok());
    set.find(|name| !name.is_empty()).unwrap_or_default()
}

impl Drop for Presence {
    fn drop(&mut self) {
        fs::remove_file(&self.path).ok();
    }
}
