//! Casting: whether a ballot is as its file holds it, and writing it there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::file::{self, Error};
use crate::journey::{Ballot, Id, random_ballot_id, slug};
use crate::session::Waker;
use crate::session::saving::Writing;

/// The file of a ballot, and what it holds.
pub(super) struct Casting {
    /// The file that it was opened from, or was written to.
    path: PathBuf,
    kept: Ballot,
    writing: Option<(Writing, Ballot)>,
}

impl Casting {
    pub(super) fn new(path: PathBuf) -> Self {
        Self {
            path,
            kept: Ballot::default(),
            writing: None,
        }
    }

    /// Takes note of what the file holds.
    pub(super) fn know(&mut self, kept: Ballot) {
        self.kept = kept;
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn holds(&self, ballot: &Ballot) -> bool {
        self.kept == *ballot
    }

    pub(super) fn is_writing(&self) -> bool {
        self.writing.is_some()
    }

    /// Writes the ballot beside the blank one; one that was opened filled, in its place.
    pub(super) fn write(&mut self, ballot: &mut Ballot, waker: &Waker) {
        if self.is_writing() {
            return;
        }
        if !ballot.is_filled() {
            ballot.id = random_ballot_id();
            self.path = file::filled_ballot_path(&self.path, &word_for(ballot));
        }
        let about = (self.path.clone(), ballot.clone());
        let writing = Writing::start(about, waker.clone());
        self.writing = Some((writing, ballot.clone()));
    }

    /// What came of writing it, once that is known.
    pub(super) fn poll(&mut self) -> Option<Result<PathBuf, Error>> {
        let written = self.writing.as_ref().and_then(|(it, _)| it.poll())?;
        let (_, ballot) = self.writing.take()?;
        if written.is_ok() {
            self.know(ballot);
        }
        Some(written)
    }
}

/// A word for whose ballot it is.
fn word_for(ballot: &Ballot) -> String {
    let department = ballot.department.as_ref().map_or("", Id::as_str);
    let whose = match ballot.name.trim() {
        "" => department,
        name => name,
    };
    slug(whose, "ballot", &BTreeSet::new()).to_string()
}
