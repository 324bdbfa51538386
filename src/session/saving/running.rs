//! A save beside the window: printed, compared and written on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::thread;

use crate::edit::Mark;
use crate::file::{self, Before, Error, Fault, Opened, Place, Saved, Vault};
use crate::journey::Journey;
use crate::session::{FilePurpose, Waker};

/// What a file is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    /// It is the journey's own from then on.
    Own,
    /// It is a copy.
    Copy,
}

impl Aim {
    /// What the person chose a file for.
    pub(super) fn purpose(self) -> FilePurpose {
        match self {
            Self::Own => FilePurpose::SaveAs,
            Self::Copy => FilePurpose::SaveCopy,
        }
    }
}

/// What must have been in the place of a file.
#[derive(Debug, Clone)]
pub(crate) enum Expected {
    /// Whatever there is.
    Anything,
    /// No file.
    Nothing,
    /// These bytes.
    These(Arc<Vec<u8>>),
}

impl Expected {
    fn before(&self) -> Before<'_> {
        match self {
            Self::Anything => Before::Anything,
            Self::Nothing => Before::Nothing,
            Self::These(bytes) => Before::These(bytes),
        }
    }
}

/// What came of a save.
pub(crate) enum Outcome {
    /// The journey is in its file.
    Saved(Box<Saved>),
    /// It is not: somebody else wrote the file meanwhile, so that it holds this.
    Behind(Box<Result<Opened, Error>>),
    /// It is not.
    Failed(Error),
    /// The thread that should have saved it is gone.
    Lost,
}

/// A save that goes on.
pub(crate) struct RunningSave {
    /// The file.
    pub(crate) path: PathBuf,
    /// What it is written for.
    pub(crate) aim: Aim,
    /// The moment of the journey that is written.
    pub(crate) mark: Option<Mark>,
    /// Whether another save was asked for meanwhile.
    pub(crate) again: bool,
    done: Receiver<Outcome>,
}

impl RunningSave {
    /// Starts to write `journey` as it is at `mark`.
    pub(crate) fn start(
        (journey, mark): (Arc<Journey>, Option<Mark>),
        (path, aim): (PathBuf, Aim),
        (was, place): (Expected, Place),
        (vault, waker): (Option<Vault>, Waker),
    ) -> Self {
        let (sender, done) = channel();
        let target = path.clone();
        thread::spawn(move || {
            let outcome = write(&target, &journey, &was, place, vault.as_ref());
            // Nobody listens any more where the window is closed meanwhile.
            let _ = sender.send(outcome);
            waker.wake();
        });
        Self {
            path,
            aim,
            mark,
            again: false,
            done,
        }
    }

    /// What came of it; `None` while it goes on.
    pub(crate) fn poll(&self) -> Option<Outcome> {
        match self.done.try_recv() {
            Ok(outcome) => Some(outcome),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Outcome::Lost),
        }
    }
}

fn write(
    path: &Path,
    journey: &Journey,
    was: &Expected,
    place: Place,
    vault: Option<&Vault>,
) -> Outcome {
    let saving = file::Saving::over(was.before()).with(vault).at(place);
    match file::save(path, journey, &saving) {
        Ok(saved) => Outcome::Saved(Box::new(saved)),
        Err(error) if matches!(error.fault, Fault::Changed) => {
            Outcome::Behind(Box::new(file::read_ron(path)))
        }
        Err(error) => Outcome::Failed(error),
    }
}
