//! Watching the file of the open journey from a thread of its own: shares tell of no changes, so it
//! looks. The window is woken only where something changed.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::file::{self, Error, Glance, Opened, Presence, Somebody};
use crate::session::Waker;

/// How often the file is looked at.
const PAUSE: Duration = Duration::from_secs(1);

/// A file that is missing so many times, one look after the other, is gone.
const MISSES: usize = 2;

/// What was seen of the file.
pub(crate) enum Seen {
    /// These have it open too; and the word that it is open here.
    Others(Vec<Somebody>, Option<Presence>),
    /// It holds this, which is not what was known, or is there again.
    Holds(Box<Result<Opened, Error>>),
    /// It is no longer there.
    Gone,
    /// These conflict copies of it lie beside it.
    Copies(Vec<PathBuf>),
}

/// Whether others are told that a file is open here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Announced {
    /// By a word beside the file.
    Beside,
    /// Not at all.
    Nowhere,
}

/// Watches one file until it goes.
pub(crate) struct Watch {
    path: PathBuf,
    told: Sender<Told>,
    seen: Receiver<Seen>,
}

enum Told {
    /// The file holds these bytes, as the window knows.
    Known(Arc<Vec<u8>>),
    /// Look at once.
    Look,
}

impl Watch {
    /// Watches the file at `path`, which held these bytes; says beside it that it is open here
    /// where that is wanted.
    pub(crate) fn start(
        (path, known): (PathBuf, Arc<Vec<u8>>),
        word: Announced,
        waker: Waker,
    ) -> Self {
        let (told, listening) = channel();
        let (sender, seen) = channel();
        let watched = path.clone();
        thread::spawn(move || {
            let tell = |seen| {
                let is_heard = sender.send(seen).is_ok();
                waker.wake();
                is_heard
            };
            if word == Announced::Beside {
                let (presence, others) = file::announce(&watched);
                tell(Seen::Others(others, presence));
            }
            let mut eye = Eye {
                known,
                glance: None,
                was_there: true,
                misses: 0,
                is_unread: false,
                is_foreign: false,
                folder: None,
                copies: Vec::new(),
            };
            while eye.waits(&listening) {
                let seen = [eye.look(&watched), eye.look_beside(&watched)];
                if !seen.into_iter().flatten().all(&tell) {
                    return;
                }
            }
        });
        Self { path, told, seen }
    }

    /// The file.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Says what the file holds now.
    pub(crate) fn know(&self, bytes: &Arc<Vec<u8>>) {
        // The thread is gone only where it panicked; then the next save finds what changed.
        let _ = self.told.send(Told::Known(Arc::clone(bytes)));
    }

    /// Looks at once.
    pub(crate) fn look(&self) {
        let _ = self.told.send(Told::Look);
    }

    /// What was seen since the last time.
    pub(crate) fn seen(&self) -> Option<Seen> {
        self.seen.try_recv().ok()
    }
}

/// What is known of the file.
struct Eye {
    known: Arc<Vec<u8>>,
    /// How it looked last.
    glance: Option<Glance>,
    was_there: bool,
    /// So many times it was missing, one after the other.
    misses: usize,
    /// Whether it could not be read as it looked last.
    is_unread: bool,
    /// Whether it was told that it cannot be read.
    is_foreign: bool,
    /// How its folder looked last.
    folder: Option<Glance>,
    /// The conflict copies that were told.
    copies: Vec<PathBuf>,
}

impl Eye {
    /// Waits until it is time to look; `false` once nobody wants to know any more.
    fn waits(&mut self, told: &Receiver<Told>) -> bool {
        loop {
            match told.recv_timeout(PAUSE) {
                Ok(Told::Known(bytes)) => self.known = bytes,
                Ok(Told::Look) | Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
    }

    /// Looks for conflict copies where something came into the folder or went.
    fn look_beside(&mut self, path: &Path) -> Option<Seen> {
        let folder = path.parent().and_then(|folder| file::glance(folder).ok());
        if folder.is_none() || folder == self.folder {
            return None;
        }
        self.folder = folder;
        let copies = file::conflict_copies(path, &self.known);
        let is_new = copies.iter().any(|copy| !self.copies.contains(copy));
        self.copies.clone_from(&copies);
        is_new.then_some(Seen::Copies(copies))
    }

    fn look(&mut self, path: &Path) -> Option<Seen> {
        let glance = match file::glance(path) {
            Ok(glance) => glance,
            Err(error) => return self.miss(&error),
        };
        self.misses = 0;
        let is_back = !std::mem::replace(&mut self.was_there, true);
        let rests = self.glance.as_ref() == Some(&glance);
        if rests && !self.is_unread {
            return None;
        }
        self.glance = Some(glance);
        let read = file::read_ron(path);
        // What somebody is writing cannot be read yet, and looks otherwise once it is whole.
        self.is_unread = read.is_err() && !rests;
        if self.is_unread {
            self.was_there &= !is_back;
            return None;
        }
        if let Ok(opened) = &read {
            if opened.bytes == *self.known && !is_back && !self.is_foreign {
                return None;
            }
            self.known = Arc::new(opened.bytes.clone());
        }
        self.is_foreign = read.is_err();
        Some(Seen::Holds(Box::new(read)))
    }

    /// Takes note that the file cannot be looked at; it is gone where it is missing twice, since
    /// some programs take a file away for the moment in which they write it anew.
    fn miss(&mut self, error: &Error) -> Option<Seen> {
        if !error.is_missing() || !self.was_there {
            return None;
        }
        self.misses += 1;
        if self.misses < MISSES {
            return None;
        }
        self.was_there = false;
        self.glance = None;
        Some(Seen::Gone)
    }
}
