//! What is found in the open journey: at once in a small one, beside the window in a large one.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use super::Waker;
use crate::journey::Journey;

/// How something is found in a journey.
pub(crate) struct Search<T> {
    /// Finds it, in time that grows with the journey.
    pub(crate) find: fn(&Journey) -> T,
    /// Up to so many touchpoints and pain points it is found within a frame.
    pub(crate) small: usize,
}

/// What is found in a journey, kept up with its changes.
pub(crate) struct Checking<T: 'static> {
    search: &'static Search<T>,
    /// The journey that was looked at last.
    read: Option<Arc<Journey>>,
    found: Option<T>,
    /// What is being found beside the window.
    running: Option<Receiver<T>>,
}

impl<T: Send> Checking<T> {
    /// What is found, which is not known yet.
    pub(crate) fn new(search: &'static Search<T>) -> Self {
        Self {
            search,
            read: None,
            found: None,
            running: None,
        }
    }

    /// The same where it is known of a journey.
    pub(crate) fn known(self, journey: &Arc<Journey>, found: T) -> Self {
        Self {
            read: Some(Arc::clone(journey)),
            found: Some(found),
            ..self
        }
    }

    /// What was found last; `None` before the first time.
    pub(crate) fn found(&self) -> Option<&T> {
        self.found.as_ref()
    }

    /// Brings it up to the journey as it is now; one after the other, so that a burst of changes is
    /// looked at as often as there is time for.
    pub(crate) fn follow(&mut self, journey: &Arc<Journey>, waker: &Waker) {
        if let Some(running) = &self.running {
            match running.try_recv() {
                Ok(found) => self.found = Some(found),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {}
            }
            self.running = None;
        }
        let is_known = |read: &Arc<Journey>| Arc::ptr_eq(read, journey);
        if self.read.as_ref().is_some_and(is_known) {
            return;
        }
        self.read = Some(Arc::clone(journey));
        if journey.touchpoints.len() + journey.pain_points.len() <= self.search.small {
            self.found = Some((self.search.find)(journey));
        } else {
            self.running = Some(start(self.search.find, journey, waker));
        }
    }
}

fn start<T: Send + 'static>(
    find: fn(&Journey) -> T,
    journey: &Arc<Journey>,
    waker: &Waker,
) -> Receiver<T> {
    let (sender, found) = channel();
    let (journey, waker) = (Arc::clone(journey), waker.clone());
    thread::spawn(move || {
        // Nobody listens any more where another journey was opened meanwhile.
        let _ = sender.send(find(&journey));
        waker.wake();
    });
    found
}
