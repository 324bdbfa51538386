//! Ballots of the open journey: blank ones are made, filled ones taken in.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{BallotWatch, Writing};
use crate::editor::Editor;
use crate::editor::room::Urn;
use crate::file;
use crate::insight::Subject;
use crate::interact::Action;
use crate::journey::{Ballot, Id, random_id};
use crate::session::{Notice, Session};

/// Where the ballots of the open journey stand.
#[derive(Default)]
pub(in crate::session) struct BallotIntake {
    /// What looks for ballots beside the file.
    watch: Option<BallotWatch>,
    /// The blank ballot that is being written.
    blank: Option<Writing>,
    /// The ballots that were taken in.
    taken: Urn,
}

impl Session {
    /// Looks for ballots beside the file that the journey belongs to now.
    pub(super) fn follow_ballots(&mut self) {
        let path = self.document_path().map(Path::to_owned);
        let watched = self.ballots.watch.as_ref().map(BallotWatch::journey);
        if path.as_deref() == watched {
            return;
        }
        let waker = self.waker.clone();
        self.ballots.taken = Urn::default();
        self.ballots.watch = path.map(|path| BallotWatch::start(path, waker));
    }

    /// Takes in the ballots that were found, once nothing goes on that they would disturb.
    pub(in crate::session) fn take_ballots(&mut self) {
        self.take_blank();
        if self.editor().is_none_or(Editor::is_busy) {
            return;
        }
        let found = self.ballots.watch.as_ref().and_then(BallotWatch::found);
        let Some(found) = found else { return };
        let (mut ballots, mut unread) = (Vec::new(), Vec::new());
        for (path, read) in found.ballots {
            match read {
                Ok(ballot) => ballots.push((full_name(&path), ballot)),
                Err(error) => unread.push(error),
            }
        }
        if !unread.is_empty() {
            self.tell(Notice::BallotsUnread(unread));
        }
        if found.left_out > 0 {
            self.tell(Notice::BallotsLeftOut(found.left_out));
        }
        self.count_ballots(ballots);
    }

    fn count_ballots(&mut self, ballots: Vec<(String, Ballot)>) {
        let Some(document) = &mut self.document else {
            return;
        };
        let editor = &mut document.editor;
        if !editor.is_editable() {
            return;
        }
        let journey = Arc::clone(editor.journey());
        let counted = self.ballots.taken.count(ballots, &journey);
        if let Some(edit) = counted.edit.clone() {
            // Dots that come while nobody has seen any are secret until they are shown.
            if journey.workshop.votes.is_empty() {
                editor.keep_votes_secret(true);
            }
            editor.perform(Action::Edit(edit));
        }
        self.tell(Notice::BallotsCounted(counted));
    }

    /// Starts to write a blank ballot beside the journey.
    pub(in crate::session) fn make_ballot(&mut self, subject: Subject, each: usize) {
        let Some(path) = self.document_path().map(file::blank_ballot_path) else {
            return self.tell(Notice::BallotWithoutFile);
        };
        let Some(editor) = self.editor_mut() else {
            return;
        };
        if editor.journey().id.is_empty() {
            editor.give_id(random_id);
            editor.no_longer_saved();
        }
        let journey = editor.journey();
        let candidates = subject.candidates(journey).into_iter();
        let on: Vec<Id> = candidates.map(|(id, _)| id).collect();
        let ballot = Ballot::blank(journey, each, &on);
        self.ballots.blank = Some(Writing::start((path, ballot), self.waker.clone()));
    }

    /// Says where the blank ballot lies once it is written.
    fn take_blank(&mut self) {
        if let Some(written) = self.ballots.blank.as_ref().and_then(Writing::poll) {
            self.ballots.blank = None;
            self.tell(match written {
                Ok(path) => Notice::BallotMade(path),
                Err(error) => Notice::BallotNotSaved(error),
            });
        }
    }

    /// Goes on once the ballot that covers the journey is saved.
    pub(in crate::session) fn ballot_saved(&mut self, path: Option<PathBuf>) {
        if let Some(path) = path {
            self.tell(Notice::BallotSaved(path));
        }
        let after = std::mem::take(&mut self.saving.after);
        self.leave(after);
    }
}

/// The name of a file by which its ballot is known, whole.
fn full_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
