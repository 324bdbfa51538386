//! Which program left a file: its machine, its number there, and since when it runs.

use std::path::Path;

use serde::{Deserialize, Serialize};

/// A program that runs, or ran, on a machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Process {
    /// The name of its machine.
    pub(super) machine: String,
    /// Its number there.
    pub(super) number: u32,
    /// When it started, in the words of its system: numbers of programs are given again.
    #[serde(default)]
    pub(super) started: Option<String>,
}

/// What is known of a program from here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It runs.
    Runs,
    /// It has ended.
    Ended,
    /// It is on another machine, or this one does not tell.
    Unknown,
}

impl Process {
    /// This program.
    pub(super) fn this() -> Self {
        let number = std::process::id();
        Self {
            machine: machine(),
            number,
            started: started(number),
        }
    }

    /// Whether it goes on.
    pub(super) fn state(&self) -> State {
        if self.machine != machine() || !Path::new(PROCESSES).join("self").exists() {
            return State::Unknown;
        }
        let is_there = Path::new(PROCESSES).join(self.number.to_string()).exists();
        let now = started(self.number);
        let is_another = matches!((&self.started, &now), (Some(then), Some(now)) if then != now);
        if is_there && !is_another {
            State::Runs
        } else {
            State::Ended
        }
    }
}

/// Where Linux lists the programs that run.
const PROCESSES: &str = "/proc";

/// Where the moment of the start stands among the numbers behind the name of a program (`proc(5)`).
const STARTED: usize = 19;

/// When the program of this number started, where the system tells.
fn started(number: u32) -> Option<String> {
    let told = Path::new(PROCESSES).join(number.to_string()).join("stat");
    let told = super::disk::told_by_system(&told)?;
    // The name in brackets may hold anything, brackets and blanks too.
    let (_, numbers) = told.rsplit_once(')')?;
    numbers.split_whitespace().nth(STARTED).map(str::to_owned)
}

fn machine() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
