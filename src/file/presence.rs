//! Who has a journey open: a small file beside it, taken as a hint only.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::journey::{random_id, shown_line};

use super::disk::{self, Entry, OURS};
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
            process,
            started,
        } = Process::this();
        Self {
            name: user(),
            machine,
            process,
            started,
        }
    }

    fn process(&self) -> Process {
        Process {
            machine: self.machine.clone(),
            process: self.process,
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
    let start = format!("{OURS}open-{}-", key(name.as_encoded_bytes()));
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

fn others(folder: &Path, start: &str) -> Vec<Somebody> {
    let is_word = |entry: &Entry| {
        entry
            .name()
            .as_encoded_bytes()
            .starts_with(start.as_bytes())
    };
    let words = disk::entries_seen(folder).filter(|entry| entry.is_file() && is_word(entry));
    let mut others: Vec<_> = words.filter_map(|entry| somebody(&entry)).collect();
    others.sort_by(|one, other| (one.since, &one.name).cmp(&(other.since, &other.name)));
    others
}

/// Whose word this is; `None` where they are gone. What a killed program of this machine left is removed.
fn somebody(entry: &Entry) -> Option<Somebody> {
    let metadata = entry.metadata().ok().filter(|it| it.len() <= MOST_BYTES)?;
    let since = metadata.modified().ok()?;
    let is_old = since.elapsed().is_ok_and(|age| age > OLDEST);
    let bytes = disk::read_unlinked(&entry.path).ok()?;
    let word: Word = ron::de::from_bytes(&bytes).ok()?;
    if word.process().state() == State::Ended {
        fs::remove_file(&entry.path).ok();
        return None;
    }
    if is_old {
        return None;
    }
    Some(Somebody {
        name: shown_line(&word.name),
        machine: shown_line(&word.machine),
        since,
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
