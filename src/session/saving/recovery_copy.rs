//! Recovery copies beside the window: what is unsaved is on the disk a second later.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::file::{Error, Recovered, Recovery, Vault};
use crate::journey::Journey;
use crate::session::OpenDocument;
use crate::session::Waker;
use crate::session::clock;

/// How long changes are gathered before they are written: with the time to write, less than a second.
const PAUSE: Duration = Duration::from_millis(600);

/// Keeps the recovery copy of the open journey.
pub(crate) struct RecoveryCopy {
    path: PathBuf,
    jobs: Option<Sender<Job>>,
    failed: Receiver<Error>,
    thread: Option<JoinHandle<()>>,
    /// Whether there is a copy.
    holds: bool,
    /// The journey that was handed over last.
    kept: Option<Arc<Journey>>,
}

enum Job {
    /// Keep this journey, the file that it belongs to, and what that held.
    Keep(Arc<Journey>, Option<PathBuf>, Arc<Vec<u8>>),
    /// Nothing is unsaved any more.
    Clear,
    /// What is unsaved is not wanted.
    Discard,
}

impl RecoveryCopy {
    /// Keeps copies at this place.
    pub(crate) fn start(place: Recovery, waker: Waker) -> Self {
        let holds = place.holds_copy();
        let path = place.path().to_owned();
        let (jobs, todo) = channel();
        let (failing, failed) = channel();
        let thread = thread::spawn(move || {
            run(&todo, &place, |error| {
                // Nobody listens any more where the window is closed meanwhile.
                let _ = failing.send(error);
                waker.wake();
            });
        });
        Self {
            path,
            jobs: Some(jobs),
            failed,
            thread: Some(thread),
            holds,
            kept: None,
        }
    }

    /// Where the copy is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Hands over what changed since the last time.
    pub(crate) fn follow(&mut self, desk: &OpenDocument) {
        let editor = &desk.editor;
        if !editor.has_unsaved_work() {
            if std::mem::take(&mut self.holds) {
                self.kept = None;
                self.send(Job::Clear);
            }
            return;
        }
        let journey = editor.journey();
        if self
            .kept
            .as_ref()
            .is_some_and(|kept| Arc::ptr_eq(kept, journey))
        {
            return;
        }
        self.kept = Some(Arc::clone(journey));
        self.holds = true;
        let path = editor.document().path().map(Path::to_owned);
        let base = Arc::clone(&desk.origin().bytes);
        self.send(Job::Keep(Arc::clone(journey), path, base));
    }

    /// Puts the unsaved work aside.
    pub(crate) fn discard(&mut self) {
        self.kept = None;
        if std::mem::take(&mut self.holds) {
            self.send(Job::Discard);
        }
    }

    /// Why the last copy could not be written.
    pub(crate) fn failure(&self) -> Option<Error> {
        self.failed.try_iter().last()
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The thread is gone only where it panicked, and then there is nobody to tell.
            let _ = jobs.send(job);
        }
    }
}

impl RecoveryCopy {
    /// Ends beside the window; then hands over all that is left unsaved in the vault.
    pub(crate) fn retire(self, vault: Vault, waker: Waker) -> Receiver<Vec<Recovered>> {
        let (sender, left) = channel();
        thread::spawn(move || {
            drop(self);
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(vault.recovered());
            waker.wake();
        });
        left
    }
}

impl Drop for RecoveryCopy {
    /// Waits until the last copy is written or removed.
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn run(jobs: &Receiver<Job>, place: &Recovery, failed: impl Fn(Error)) {
    while let Ok(first) = jobs.recv() {
        let (job, next) = gathered(first, jobs);
        for job in [Some(job), next].into_iter().flatten() {
            if let Err(error) = done(&job, place) {
                failed(error);
            }
        }
    }
}

fn done(job: &Job, place: &Recovery) -> Result<(), Error> {
    match job {
        Job::Keep(journey, path, base) => {
            place.keep(path.as_deref(), base, journey)?;
        }
        Job::Clear => place.clear(),
        Job::Discard => place.discard(),
    }
    Ok(())
}

/// The last of the jobs that come within the pause; what ends the work comes at once, discarded as
/// it was at the end.
fn gathered(first: Job, jobs: &Receiver<Job>) -> (Job, Option<Job>) {
    let end = clock::now() + PAUSE;
    let mut last = first;
    while let Job::Keep(..) = last {
        let left = end.saturating_duration_since(clock::now());
        match jobs.recv_timeout(left) {
            Ok(Job::Discard) => return (last, Some(Job::Discard)),
            Ok(job) => last = job,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    (last, None)
}
