//! Recovery copies beside the window: what is unsaved is on the disk a second later.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::file::{Error, Recovered, Recovery, Vault};
use crate::journey::Journey;
use crate::session::{OpenDocument, Waker, clock};

/// How long changes are gathered before they are written: with the time to write, less than a second.
const PAUSE: Duration = Duration::from_millis(600);

/// Keeps the recovery copy of the open journey.
pub(super) struct RecoveryCopy {
    path: PathBuf,
    jobs: Option<Sender<Job>>,
    done: Receiver<Answer>,
    thread: Option<JoinHandle<()>>,
    /// Whether there is a copy, or one was asked for.
    holds: bool,
    /// The journey that was handed over last.
    handed_over: Option<Arc<Journey>>,
    /// The journey that was written and read back last.
    kept: Option<Arc<Journey>>,
    /// Journeys that were handed over since the last answer.
    is_waiting: bool,
    /// Why the last one could not be written, until it was told.
    failure: Option<Error>,
    has_failed: bool,
}

/// The journey that was written and read back, or why it could not be.
type Answer = Result<Arc<Journey>, Error>;

enum Job {
    /// Keep this journey, the file that it belongs to, and what that held.
    Keep(Arc<Journey>, Option<PathBuf>, Arc<Vec<u8>>),
    /// Do not wait for more changes; somebody waits for the answer.
    Hurry,
    /// Nothing is unsaved any more.
    Clear,
    /// What is unsaved is not wanted.
    Discard,
}

impl RecoveryCopy {
    /// Keeps copies at this place.
    pub(super) fn start(place: Recovery, waker: Waker) -> Self {
        let holds = place.holds_copy();
        let path = place.path().to_owned();
        let (jobs, todo) = channel();
        let (answers, done) = channel();
        let thread = thread::spawn(move || run(&todo, &place, (&answers, &waker)));
        Self {
            path,
            jobs: Some(jobs),
            done,
            thread: Some(thread),
            holds,
            handed_over: None,
            kept: None,
            is_waiting: false,
            failure: None,
            has_failed: false,
        }
    }

    /// Where the copy is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Hands over what changed since the last time.
    pub(super) fn follow(&mut self, document: &OpenDocument) {
        self.listen();
        let editor = &document.editor;
        if !editor.has_unsaved_work() {
            if std::mem::take(&mut self.holds) {
                self.handed_over = None;
                self.kept = None;
                self.is_waiting = false;
                self.send(Job::Clear);
            }
            return;
        }
        let journey = editor.journey();
        let is_known = |known: &Arc<Journey>| Arc::ptr_eq(known, journey);
        if self.handed_over.as_ref().is_some_and(is_known) {
            return;
        }
        self.handed_over = Some(Arc::clone(journey));
        self.holds = true;
        self.is_waiting = true;
        let path = editor.document().path().map(Path::to_owned);
        let base = Arc::clone(&document.origin().bytes);
        self.send(Job::Keep(Arc::clone(journey), path, base));
    }

    /// Has what was handed over written at once, and whoever waits for that woken.
    pub(super) fn hurry(&self) {
        self.send(Job::Hurry);
    }

    /// Puts the unsaved work aside.
    pub(super) fn discard(&mut self) {
        self.handed_over = None;
        if std::mem::take(&mut self.holds) {
            self.send(Job::Discard);
        }
    }

    /// Whether something was handed over and is not written yet.
    pub(super) fn is_writing(&mut self) -> bool {
        self.listen();
        self.is_waiting
    }

    /// Whether what was handed over last was written and read back.
    pub(super) fn holds_the_latest(&self) -> bool {
        let latest = self.handed_over.as_ref().zip(self.kept.as_ref());
        latest.is_some_and(|(latest, kept)| Arc::ptr_eq(latest, kept))
    }

    /// Whether the last copy could not be written.
    pub(super) fn has_failed(&self) -> bool {
        self.has_failed
    }

    /// Why the last copy could not be written, where that was not told yet.
    pub(super) fn take_failure(&mut self) -> Option<Error> {
        self.failure.take()
    }

    /// Takes what the thread has done.
    fn listen(&mut self) {
        for outcome in self.done.try_iter() {
            self.has_failed = outcome.is_err();
            match outcome {
                Ok(journey) => {
                    let latest = self.handed_over.as_ref();
                    self.is_waiting &= !latest.is_some_and(|latest| Arc::ptr_eq(latest, &journey));
                    self.kept = Some(journey);
                }
                Err(error) => {
                    self.is_waiting = false;
                    self.failure = Some(error);
                }
            }
        }
    }

    fn send(&self, job: Job) {
        if let Some(jobs) = &self.jobs {
            // The thread is gone only where it panicked, and then there is nobody to tell.
            let _ = jobs.send(job);
        }
    }

    /// Ends beside the window; then hands over all that is left unsaved in the vault.
    pub(super) fn retire(self, vault: Vault, waker: Waker) -> Receiver<Vec<Recovered>> {
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

fn run(jobs: &Receiver<Job>, place: &Recovery, (answers, waker): (&Sender<Answer>, &Waker)) {
    while let Ok(first) = jobs.recv() {
        let (job, next) = gathered(first, jobs);
        for job in [Some(job), next].into_iter().flatten() {
            match job {
                Job::Keep(journey, path, base) => {
                    let kept = place.keep(path.as_deref(), &base, &journey);
                    let is_failure = kept.is_err();
                    // Nobody listens any more where the window is closed meanwhile.
                    let _ = answers.send(kept.map(|_| journey));
                    if is_failure {
                        waker.wake();
                    }
                }
                Job::Hurry => waker.wake(),
                Job::Clear => place.clear(),
                Job::Discard => place.discard(),
            }
        }
    }
}

/// The last of the jobs that come within the pause; what ends the work comes at once, discarded as
/// it was at the end.
fn gathered(first: Job, jobs: &Receiver<Job>) -> (Job, Option<Job>) {
    let end = clock::now() + PAUSE;
    let mut last = first;
    while let Job::Keep(..) = last {
        let left = end.saturating_duration_since(clock::now());
        match jobs.recv_timeout(left) {
            Ok(next @ (Job::Discard | Job::Hurry)) => return (last, Some(next)),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                break;
            }
            Ok(job) => last = job,
        }
    }
    (last, None)
}
