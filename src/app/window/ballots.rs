//! The window and ballots: makes blank ones, takes in filled ones, and is the booth for one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::{Context, Ui};

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::app::modals::{Question, Sheet};
use crate::app::request::Request;
use crate::app::room::{Booth, Leave};
use crate::editor::room::Urn;
use crate::file;
use crate::insight::Subject;
use crate::interact::Action;
use crate::journey::{Ballot, Id, random_id, shown_line};
use crate::session::file_name;
use crate::session::saving::{BallotWatch, Decision, Then, Writing};

/// The name of a file by which its ballot is known, whole.
fn full_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

impl Window {
    /// Looks for ballots beside the file that the journey belongs to now.
    pub(super) fn follow_ballots(&mut self) {
        let path = self
            .desk
            .as_ref()
            .and_then(|desk| desk.editor.document().path());
        let watched = self.keeping.ballots.as_ref().map(BallotWatch::journey);
        if path == watched {
            return;
        }
        self.keeping.urn = Urn::default();
        let waker = self.waker.clone();
        self.keeping.ballots = path.map(|path| BallotWatch::start(path.to_owned(), waker));
    }

    /// Takes in the ballots that were found, once nothing goes on that they would disturb.
    pub(super) fn take_ballots(&mut self) {
        self.take_blank();
        let Some(desk) = &self.desk else { return };
        if desk.editor.is_busy() {
            return;
        }
        let found = self.keeping.ballots.as_ref().and_then(BallotWatch::found);
        let Some(found) = found else { return };
        let (mut ballots, mut unread) = (Vec::new(), Vec::new());
        for (path, read) in found.ballots {
            match read {
                Ok(ballot) => ballots.push((full_name(&path), ballot)),
                Err(error) => unread.push(error),
            }
        }
        self.tell_of_unread(&unread);
        self.tell_of_left_out(found.left_out);
        self.count_ballots(ballots);
    }

    fn count_ballots(&mut self, ballots: Vec<(String, Ballot)>) {
        let Some(desk) = &mut self.desk else { return };
        if !desk.editor.is_editable() {
            return;
        }
        let journey = Arc::clone(desk.editor.journey());
        let counted = self.keeping.urn.count(ballots, &journey);
        if let Some(edit) = counted.edit.clone() {
            // Dots that come while nobody has seen any are secret until they are shown.
            if journey.workshop.votes.is_empty() {
                desk.editor.keep_votes_secret(true);
            }
            desk.editor.perform(Action::Edit(edit));
        }
        self.tell_of_ballots(&counted);
    }

    /// Starts to write a blank ballot beside the journey.
    pub(super) fn make_ballot(&mut self, subject: Subject, each: usize) {
        let Some(desk) = &mut self.desk else { return };
        let Some(path) = desk.editor.document().path().map(file::blank_ballot_path) else {
            return self.notice("ballot-unsaved", &[]);
        };
        if desk.editor.journey().id.is_empty() {
            desk.editor.give_id(random_id);
            desk.editor.no_longer_saved();
        }
        let journey = desk.editor.journey();
        let candidates = subject.candidates(journey).into_iter();
        let on: Vec<Id> = candidates.map(|(id, _)| id).collect();
        let ballot = Ballot::blank(journey, each, &on);
        self.keeping.blank = Some(Writing::start((path, ballot), self.waker.clone()));
    }

    /// Says where the blank ballot lies once it is written.
    fn take_blank(&mut self) {
        let Some(written) = self.keeping.blank.as_ref().and_then(Writing::poll) else {
            return;
        };
        self.keeping.blank = None;
        match written {
            Ok(path) => {
                let name = file_name(&path);
                self.notice("ballot-made", &[("name", name.into())]);
            }
            Err(error) => self.tell_of_writing(&error),
        }
    }

    fn tell_of_writing(&mut self, error: &file::Error) {
        let name = file_name(&error.path);
        let message = Message::of_file("message-cannot-write", &name, error, self.words);
        self.messages.add(message);
    }

    /// Becomes the booth for a ballot.
    pub(super) fn enter_booth(&mut self, path: PathBuf, ballot: Ballot) {
        self.booth = Some(Box::new(Booth::new(path, ballot)));
    }

    /// Shows the booth; tells whether there is one.
    pub(super) fn booth_ui(&mut self, ui: &mut Ui) -> bool {
        let skin = self.skin();
        let is_asked = self.sheet.is_some();
        let Some(booth) = self.booth.as_mut().filter(|_| !is_asked) else {
            return false;
        };
        match booth.ui(ui, skin, &self.waker) {
            Leave::No => {}
            Leave::Yes => self.leave(ui.ctx(), Then::Uncover),
            Leave::Saved(path) => {
                if let Some(path) = path {
                    self.tell_of_casting(&path);
                }
                let then = std::mem::take(&mut self.keeping.then);
                self.leave(ui.ctx(), then);
            }
            Leave::Failed(error) => {
                self.keeping.then = Then::Stay;
                self.tell_of_writing(&error);
            }
        }
        true
    }

    /// Says where a ballot lies that is not ended yet.
    fn tell_of_casting(&mut self, path: &Path) {
        let name = file_name(path);
        self.messages.add(Message {
            tone: Tone::Notice,
            text: self.words.text("booth-saved").into_owned(),
            hint: self.words.fill("booth-saved-as", &[("name", name.into())]),
        });
    }

    /// Whether the ballot in the booth is to be saved or discarded first; asks about it.
    pub(super) fn minds_ballot(&mut self) -> bool {
        let Some(booth) = &mut self.booth else {
            return false;
        };
        if booth.is_saving() {
            return true;
        }
        if !booth.has_unsaved_work() {
            return false;
        }
        let words = self.words;
        let name = [("name", shown_line(&booth.name()).into())];
        let answer =
            |key: &str, decision| (words.text(key).into_owned(), Request::Decide(decision));
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-ballot", &name),
            about: words.text("question-ballot-about").into_owned(),
            answers: vec![
                answer("answer-save", Decision::SaveBallot),
                answer("answer-discard", Decision::DiscardBallot),
            ],
        }));
        true
    }

    /// Saves the ballot in the booth; then goes on.
    pub(super) fn save_ballot(&mut self) {
        if let Some(booth) = &mut self.booth {
            booth.save(&self.waker);
        }
    }

    /// Goes on without the ballot in the booth.
    pub(super) fn discard_ballot(&mut self, ctx: &Context) {
        self.booth = None;
        let then = std::mem::take(&mut self.keeping.then);
        self.leave(ctx, then);
    }
}
