//! Leaving a journey: what is unsaved is asked about first.

use super::{AfterSaving, FileState};
use crate::file;
use crate::session::opening::{OpenFailure, Opening};
use crate::session::{BallotWork, Effect, Notice, Question, Session, WorkIsKept, file_name};

impl Session {
    /// Goes on to something else, once nothing is unsaved or that is not wanted.
    pub(in crate::session) fn leave(&mut self, after: AfterSaving) {
        let ends_journey = after.ends_journey();
        self.saving.after = after;
        match &self.ballot {
            BallotWork::Kept => {}
            BallotWork::BeingSaved => return,
            BallotWork::Unsaved(name) => return self.ask(Question::Ballot(name.clone())),
        }
        if !ends_journey {
            return self.do_after();
        }
        if self.saving.running.is_some() {
            return;
        }
        if let Some(editor) = self.editor_mut() {
            editor.settle();
        }
        if self.has_unsaved_work() {
            let is_kept = self.work_is_kept();
            let name = self.document_name();
            self.ask(match self.saving.file {
                FileState::Gone => Question::Gone(name, is_kept),
                FileState::Own | FileState::Foreign(_) => Question::Unsaved(name, is_kept),
            });
        } else {
            self.do_after();
        }
    }

    /// Does what waited until nothing is unsaved.
    pub(in crate::session) fn go_on(&mut self) {
        if self.has_unsaved_work() {
            self.saving.after = AfterSaving::Stay;
        } else {
            self.do_after();
        }
    }

    fn do_after(&mut self) {
        match std::mem::take(&mut self.saving.after) {
            AfterSaving::Stay => {}
            AfterSaving::Uncover => self.effects.push(Effect::DropBallot),
            AfterSaving::Start => {
                self.end_recovery();
                self.document = None;
                self.follow_file();
                self.effects.push(Effect::ShowDocument);
            }
            AfterSaving::Open(source) => {
                let look = (self.shade, self.words);
                let with = (self.settings.vault().cloned(), self.waker.clone());
                self.opening = Some(Opening::start(source, look, with));
            }
            AfterSaving::Quit => {
                self.saving.may_quit = true;
                self.effects.push(Effect::Quit);
            }
        }
    }

    /// Goes on although something is unsaved, which is put aside for a week.
    pub(in crate::session) fn discard(&mut self) {
        // What is opened may fail to open; then the work is still here.
        if self.saving.after == AfterSaving::Quit
            && let Some(mut copy) = self.saving.recovery_copy.take()
        {
            copy.discard();
        }
        self.do_after();
    }

    /// Keeps the window open over unsaved work, and asks about it.
    pub(in crate::session) fn close_requested(&mut self) {
        if self.saving.may_quit {
            return;
        }
        let has_ballot = self.ballot != BallotWork::Kept;
        if self.has_unsaved_work() || self.saving.running.is_some() || has_ballot {
            self.effects.push(Effect::StayOpen);
            self.leave(AfterSaving::Quit);
        }
    }

    /// Goes on without the ballot that covers the journey.
    pub(in crate::session) fn discard_ballot(&mut self) {
        self.effects.push(Effect::DropBallot);
        self.ballot = BallotWork::Kept;
        let after = std::mem::take(&mut self.saving.after);
        self.leave(after);
    }

    /// Says how far the ballot that covers the journey is kept.
    pub(crate) fn know_ballot(&mut self, ballot: BallotWork) {
        self.ballot = ballot;
    }

    /// Goes back to what was read or written last, as a step that can be undone.
    pub(in crate::session) fn revert(&mut self) {
        let Some(document) = &mut self.document else {
            return;
        };
        let Some(path) = document.editor.document().path() else {
            return;
        };
        let path = path.to_owned();
        if let Some(before) = document.origin().journey.as_deref().cloned() {
            document.editor.turn_into("step-revert", before);
            // A file that is gone, or holds something else, does not hold this either.
            if matches!(self.saving.file, FileState::Own) {
                let mark = document.editor.history().mark();
                document.editor.saved(mark, path);
            }
        } else if let Err(error) = file::parse(document.origin().bytes.to_vec(), &path) {
            // Between the marks of an unfinished merge there is no one journey to go back to.
            let failure = OpenFailure::Unread(file_name(&path), error);
            self.tell(Notice::NotOpened(failure));
        }
    }

    /// Whether the work would be there again should the program end now.
    pub(in crate::session) fn work_is_kept(&self) -> WorkIsKept {
        let copy = self.saving.recovery_copy.as_ref();
        if copy.is_some_and(|copy| !copy.has_failed()) {
            WorkIsKept::InRecoveryCopy
        } else {
            WorkIsKept::Nowhere
        }
    }
}
