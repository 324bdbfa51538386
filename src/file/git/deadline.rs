//! A limit to the time that reading somebody else's repository may take.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

use super::super::error::{Error, Fault, GitFault};

/// A moment after which a walk ends with what it has.
pub(in crate::file) struct Deadline {
    started: Instant,
    limit: Duration,
}

impl Deadline {
    #[expect(
        clippy::disallowed_methods,
        reason = "nothing is shown of this time; it only bounds work"
    )]
    pub(in crate::file) fn after(limit: Duration) -> Self {
        Self {
            started: Instant::now(),
            limit,
        }
    }

    pub(in crate::file) fn is_over(&self) -> bool {
        self.started.elapsed() > self.limit
    }
}

/// What `read` gives about `path` within the limit.
///
/// It runs on a thread of its own, as nothing else bounds it: a pipe in the place of an object waits
/// for ever, and a panic in a reader must not end the one who asked.
pub(super) fn within<T: Send + 'static>(
    limit: Duration,
    path: &Path,
    read: impl FnOnce() -> Result<T, Fault> + Send + 'static,
) -> Result<T, Error> {
    let (sender, done) = channel();
    let reader = thread::Builder::new().name("git".to_owned());
    let started = reader.spawn(move || {
        // Nobody listens any more where it took too long.
        let _ = sender.send(read());
    });
    let read = match started {
        Ok(_) => done.recv_timeout(limit),
        Err(error) => return Err(Fault::Read(error.into()).at(path)),
    };
    let read = read.unwrap_or_else(|error| {
        Err(Fault::Git(match error {
            RecvTimeoutError::Timeout => GitFault::TooSlow,
            RecvTimeoutError::Disconnected => GitFault::Damaged("it cannot be decoded".to_owned()),
        }))
    });
    read.map_err(|fault| fault.at(path))
}
