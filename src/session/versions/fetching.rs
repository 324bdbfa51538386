//! Fetching another version beside the window.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;

use crate::editor::Lapse;
use crate::file::git::{self, Revision, Revisions};
use crate::file::{self, Error, Gap, Version};
use crate::journey::Journey;
use crate::words::Words;

use super::VersionUse;
use super::frames::frames;
use crate::session::{Waker, file_name};

/// What came of fetching.
pub(crate) enum Fetched {
    /// A version with its name, to compare with.
    Version(String, Arc<Journey>),
    /// An earlier version, to have in the place of the journey.
    Earlier(Box<Journey>),
    /// A conflict copy with its name, to join to the journey.
    Copy(String, Box<Journey>),
    /// The versions of the journey, to be played, and what is missing among them.
    Lapse(Lapse, Option<Gap>),
    /// The versions of this file that git keeps.
    Revisions(PathBuf, Revisions),
    /// Why there is none.
    Failed(FetchFailure),
}

/// Why another version is not there.
#[derive(Debug)]
pub enum FetchFailure {
    /// What people call it cannot be read.
    Unread(String, Error),
    /// No earlier version of this file is known.
    NoVersions(PathBuf),
    /// git keeps no version of this file.
    NoRevisions(PathBuf),
    /// What git keeps of this file cannot be read.
    UnreadGit(PathBuf, Error),
}

/// Something that is being fetched.
pub(crate) struct Fetching(Receiver<Fetched>);

impl Fetching {
    /// Starts to read the file at `path`.
    pub(crate) fn file(path: PathBuf, waker: Waker) -> Self {
        Self::start(waker, move || {
            let name = file_name(&path);
            version(&name, file::read(&path))
        })
    }

    /// Starts to read the conflict copy at `path`.
    pub(crate) fn copy(path: PathBuf, waker: Waker) -> Self {
        Self::start(waker, move || {
            let name = file_name(&path);
            match file::read_ron(&path) {
                Ok(opened) => Fetched::Copy(name, Box::new(opened.journey)),
                read => version(&name, read),
            }
        })
    }

    /// Starts to read a version of the file at `path` that git keeps.
    pub(crate) fn revision(path: PathBuf, revision: Revision, waker: Waker) -> Self {
        Self::start(waker, move || {
            let bytes = git::bytes_in(&path, &revision.commit);
            let read = bytes.and_then(|bytes| file::parse(bytes, &path));
            let name = format!("{}, {}", revision.day, revision.subject);
            version(&name, read)
        })
    }

    /// Starts to read an earlier version with this name that was kept, for what is wanted of it.
    pub(crate) fn kept(
        (version, name): (Version, String),
        wanted: VersionUse,
        waker: Waker,
    ) -> Self {
        Self::start(waker, move || match (version.open(), wanted) {
            (Ok(opened), VersionUse::Restore) => Fetched::Earlier(Box::new(opened.journey)),
            (read, _) => self::version(&name, read),
        })
    }

    /// Starts to list the versions of the file at `path` that git keeps.
    pub(crate) fn revisions(path: PathBuf, waker: Waker) -> Self {
        Self::start(waker, move || revisions(path))
    }

    /// Starts to read all versions of the file at `path`, of which these are kept; the last one is
    /// the journey as it is now.
    pub(crate) fn past(
        (path, kept): (PathBuf, Vec<Version>),
        now: Arc<Journey>,
        words: Words,
        waker: Waker,
    ) -> Self {
        Self::start(waker, move || match frames(&path, kept, now, words) {
            (frames, gap) if frames.len() > 1 => Fetched::Lapse(Lapse::new(frames), gap),
            (_, Some(Gap::All(error) | Gap::Some(_, error))) => {
                Fetched::Failed(FetchFailure::UnreadGit(path, error))
            }
            (_, Some(Gap::Older(_)) | None) => Fetched::Failed(FetchFailure::NoVersions(path)),
        })
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Fetched> {
        self.0.try_recv().ok()
    }

    fn start(waker: Waker, fetch: impl FnOnce() -> Fetched + Send + 'static) -> Self {
        let (sender, done) = channel();
        thread::spawn(move || {
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(fetch());
            waker.wake();
        });
        Self(done)
    }
}

fn version(name: &str, read: Result<file::Opened, Error>) -> Fetched {
    match read {
        Ok(opened) => Fetched::Version(name.to_owned(), Arc::new(opened.journey)),
        Err(error) => Fetched::Failed(FetchFailure::Unread(name.to_owned(), error)),
    }
}

fn revisions(path: PathBuf) -> Fetched {
    match git::revisions(&path) {
        Ok(found) if found.all.is_empty() => Fetched::Failed(FetchFailure::NoRevisions(path)),
        Ok(found) => Fetched::Revisions(path, found),
        Err(error) => Fetched::Failed(FetchFailure::UnreadGit(path, error)),
    }
}
