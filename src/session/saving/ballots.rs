//! Looks for ballots in the folder of the open journey, on a thread of its own that mostly sleeps.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::file::{self, Error, Glance};
use crate::journey::Ballot;
use crate::session::Waker;

/// How often the folder is looked at.
const PAUSE: Duration = Duration::from_secs(1);

/// What was found beside a journey.
#[derive(Default)]
pub(crate) struct FoundBallots {
    /// The ballots that are new or have changed, each with its file.
    pub(crate) ballots: Vec<(PathBuf, Result<Ballot, Error>)>,
    /// How many are not looked at, as there are too many; told once.
    pub(crate) left_out: usize,
}

impl FoundBallots {
    fn is_empty(&self) -> bool {
        self.ballots.is_empty() && self.left_out == 0
    }
}

/// Looks for ballots until it goes.
pub(crate) struct BallotWatch {
    journey: PathBuf,
    found: Receiver<FoundBallots>,
    /// The thread ends once this is gone.
    _life: Sender<()>,
}

impl BallotWatch {
    /// Looks for ballots beside a journey.
    pub(crate) fn start(journey: PathBuf, waker: Waker) -> Self {
        let (life, listening) = channel();
        let (sender, found) = channel();
        let beside = journey.clone();
        thread::spawn(move || {
            let mut eye = Eye::default();
            loop {
                let seen = eye.look(&beside);
                if !seen.is_empty() {
                    if sender.send(seen).is_err() {
                        return;
                    }
                    waker.wake();
                }
                if listening.recv_timeout(PAUSE) == Err(RecvTimeoutError::Disconnected) {
                    return;
                }
            }
        });
        Self {
            journey,
            found,
            _life: life,
        }
    }

    /// The journey.
    pub(crate) fn journey(&self) -> &Path {
        &self.journey
    }

    /// What was found since the last time.
    pub(crate) fn found(&self) -> Option<FoundBallots> {
        self.found.try_recv().ok()
    }
}

/// How each ballot looked last.
#[derive(Default)]
struct Eye {
    looks: BTreeMap<PathBuf, Look>,
    /// Whether it was told that there are too many.
    tells_of_many: bool,
}

struct Look {
    glance: Glance,
    /// Whether it could be read or that was told.
    is_told: bool,
}

impl Eye {
    /// What is new or has changed; what cannot be read is told once it no longer changes.
    fn look(&mut self, journey: &Path) -> FoundBallots {
        let beside = file::ballots_beside(journey);
        let mut found = FoundBallots::default();
        if !std::mem::replace(&mut self.tells_of_many, beside.left_out > 0) {
            found.left_out = beside.left_out;
        }
        for (path, glance) in beside.files {
            let before = self.looks.get(&path);
            let rests = before.is_some_and(|look| look.glance == glance);
            if rests && before.is_some_and(|look| look.is_told) {
                continue;
            }
            let read = file::read_ballot(&path).map(Ballot::without_names);
            let is_told = read.is_ok() || rests;
            if is_told {
                found.ballots.push((path.clone(), read));
            }
            self.looks.insert(path, Look { glance, is_told });
        }
        found
    }
}

/// A ballot that is being written.
pub(crate) struct Writing(Receiver<Result<PathBuf, Error>>);

impl Writing {
    /// Starts to write a ballot to its file, and wakes the window once it is done.
    pub(crate) fn start((path, ballot): (PathBuf, Ballot), waker: Waker) -> Self {
        let (sender, done) = channel();
        thread::spawn(move || {
            let written = file::put_ballot(&path, &ballot).map(|()| path);
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(written);
            waker.wake();
        });
        Self(done)
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Result<PathBuf, Error>> {
        self.0.try_recv().ok()
    }
}
