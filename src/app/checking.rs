//! The Problems of the open journey: found at once in a small one, beside the window in a large one.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use super::opening::Waker;
use crate::journey::{Journey, Problem, check};

/// Up to so many touchpoints and pain points the Problems are found within a frame.
const SMALL: usize = 2_000;

/// The Problems of a journey, kept up with its changes.
pub(crate) struct Checking {
    /// The journey that was looked at last.
    read: Arc<Journey>,
    problems: Vec<Problem>,
    /// What is being found beside the window.
    running: Option<Receiver<Vec<Problem>>>,
}

impl Checking {
    /// The Problems of a journey, which are known.
    pub(crate) fn new(journey: &Arc<Journey>, problems: Vec<Problem>) -> Self {
        Self {
            read: Arc::clone(journey),
            problems,
            running: None,
        }
    }

    /// What a reader should mend, as far as it is known.
    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Brings the Problems up to the journey as it is now; one after the other, so that a burst of
    /// changes is looked at as often as there is time for.
    pub(crate) fn follow(&mut self, journey: &Arc<Journey>, waker: &Waker) {
        if let Some(running) = &self.running {
            match running.try_recv() {
                Ok(problems) => self.problems = problems,
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {}
            }
            self.running = None;
        }
        if Arc::ptr_eq(&self.read, journey) {
            return;
        }
        self.read = Arc::clone(journey);
        if journey.touchpoints.len() + journey.pain_points.len() <= SMALL {
            self.problems = check(journey);
        } else {
            self.running = Some(start(journey, waker));
        }
    }
}

fn start(journey: &Arc<Journey>, waker: &Waker) -> Receiver<Vec<Problem>> {
    let (sender, found) = channel();
    let (journey, waker) = (Arc::clone(journey), waker.clone());
    thread::spawn(move || {
        // Nobody listens any more where another journey was opened meanwhile.
        let _ = sender.send(check(&journey));
        waker.wake();
    });
    found
}
