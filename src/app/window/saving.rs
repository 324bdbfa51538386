//! Saving: to the journey's own file, to another one, as a copy; and what to do where that fails.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui;

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::app::modals::{PathField, Question, Sheet};
use crate::app::request::Request;
use crate::file::{self, Error, Fault, Kept, Opened, Place, Saved};
use crate::interact::{Action, Ask};
use crate::journey::{random_id, slug};
use crate::session::FilePurpose;
use crate::session::file_name;
use crate::session::saving::{Aim, Decision, Expected, Origin, Outcome, Saving, Then};

impl Window {
    /// Saves the journey to its file; asks for one where it has none.
    pub(super) fn save(&mut self, ctx: &egui::Context) {
        if let Some(saving) = &mut self.keeping.saving {
            saving.again = true;
            return;
        }
        let Some(desk) = &mut self.desk else { return };
        desk.editor.settle();
        let Some(path) = desk.editor.document().path().map(Path::to_owned) else {
            self.ask_for_place(ctx, FilePurpose::SaveAs);
            return;
        };
        if desk.editor.history().is_saved() {
            self.go_on(ctx);
        } else if file::is_passing(&path) && !self.keeping.stays_here {
            self.ask_about_folder();
        } else if desk.origin().has_comments {
            self.ask_about_comments();
        } else {
            self.write_own(path, Place::Beside);
        }
    }

    /// Saves the journey over the bytes that were read or written last.
    fn write_own(&mut self, path: PathBuf, place: Place) {
        let Some(desk) = &self.desk else { return };
        let was = Expected::These(Arc::clone(&desk.origin().bytes));
        self.write((path, Aim::Own), (was, place));
    }

    fn write(&mut self, to: (PathBuf, Aim), how: (Expected, Place)) {
        let Some(desk) = &mut self.desk else { return };
        if self.keeping.saving.is_some() {
            return;
        }
        desk.editor.settle();
        desk.editor.give_id(random_id);
        let editor = &desk.editor;
        let what = (Arc::clone(editor.journey()), editor.history().mark());
        let with = (self.settings.vault().cloned(), self.waker.clone());
        self.keeping.saving = Some(Saving::start(what, to, how, with));
    }

    /// Asks where the journey or a copy of it belongs.
    pub(super) fn ask_for_place(&mut self, ctx: &egui::Context, purpose: FilePurpose) {
        let Some(path) = self.place_to_offer(purpose) else {
            return;
        };
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let place = (folder, &*name);
        self.dialogs.ask_for_place(ctx, self.words, purpose, place);
    }

    /// The path that a dialog begins with.
    pub(super) fn place_to_offer(&self, purpose: FilePurpose) -> Option<PathBuf> {
        let editor = &self.desk.as_ref()?.editor;
        let own = editor.document().path();
        let stem = match own.and_then(Path::file_stem) {
            Some(stem) => stem.to_string_lossy().into_owned(),
            None => slug(&editor.journey().title, "journey", &BTreeSet::new()).to_string(),
        };
        let name = if purpose == FilePurpose::SaveCopy {
            self.words.fill("copy-of", &[("name", stem.into())])
        } else {
            stem
        };
        let folder = own.and_then(Path::parent).unwrap_or(Path::new(""));
        Some(folder.join(format!("{name}.ron")))
    }

    /// Saves to a path from the system's dialog, which has asked about what is there already.
    pub(super) fn save_to_chosen(&mut self, purpose: FilePurpose, path: &Path) {
        let named = with_ending(path.to_owned());
        let was = if named == path {
            Expected::Anything
        } else {
            Expected::Nothing
        };
        self.save_to(purpose, named, was);
    }

    /// Saves to a path that was typed; what is there already is replaced only if that is wanted.
    pub(super) fn save_to_typed(&mut self, purpose: FilePurpose, path: PathBuf) {
        self.save_to(purpose, with_ending(path), Expected::Nothing);
    }

    fn save_to(&mut self, purpose: FilePurpose, path: PathBuf, was: Expected) {
        let own = self
            .desk
            .as_ref()
            .and_then(|desk| desk.editor.document().path());
        let is_own = own.is_some_and(|own| file::same_file(own, &path));
        match purpose {
            FilePurpose::SaveAs if is_own => self.write_own(path, Place::Beside),
            FilePurpose::SaveAs => self.write((path, Aim::Own), (was, Place::Beside)),
            FilePurpose::SaveCopy => self.write((path, Aim::Copy), (was, Place::Beside)),
            FilePurpose::Open
            | FilePurpose::Export
            | FilePurpose::ExportChange
            | FilePurpose::ExportShots
            | FilePurpose::ExportNotes
            | FilePurpose::Compare => {}
        }
    }

    /// Does what was decided in a question about saving.
    pub(super) fn decide(&mut self, ctx: &egui::Context, decision: Decision) {
        match decision {
            Decision::Save => self.save(ctx),
            Decision::Discard => self.discard(ctx),
            Decision::SaveBallot => self.save_ballot(),
            Decision::DiscardBallot => self.discard_ballot(ctx),
            Decision::Here => {
                self.keeping.stays_here = true;
                self.save(ctx);
            }
            Decision::DropComments => self.write_to_own(Place::Beside),
            Decision::InPlace => self.write_to_own(Place::Over),
            Decision::Replace(purpose, path) => self.save_to(purpose, path, Expected::Anything),
            Decision::Revert => self.revert(),
        }
    }

    fn write_to_own(&mut self, place: Place) {
        let own = self
            .desk
            .as_ref()
            .and_then(|desk| desk.editor.document().path());
        if let Some(path) = own.map(Path::to_owned) {
            self.write_own(path, place);
        }
    }

    /// Takes what came of a save.
    pub(super) fn take_saved(&mut self, ctx: &egui::Context) {
        let Some(outcome) = self.keeping.saving.as_ref().and_then(Saving::poll) else {
            return;
        };
        let Some(saving) = self.keeping.saving.take() else {
            return;
        };
        match outcome {
            Outcome::Saved(saved) => self.saved(ctx, &saving, *saved),
            Outcome::Behind(theirs) => self.catch_up(ctx, &saving, &theirs),
            Outcome::Failed(error) => self.not_saved(&saving, &error),
            Outcome::Lost => self.tell_that_lost(),
        }
    }

    fn saved(&mut self, ctx: &egui::Context, saving: &Saving, saved: Saved) {
        let name = file_name(&saving.path);
        if saved.kept == Kept::Unconfirmed {
            self.notice("message-unconfirmed", &[("name", (&name).into())]);
        }
        let Some(desk) = &mut self.desk else { return };
        if saving.aim == Aim::Copy {
            self.notice("message-copied", &[("name", name.into())]);
            self.go_on(ctx);
            return;
        }
        desk.editor.saved(saving.mark, saving.path.clone());
        desk.set_origin(Origin::written(saved));
        self.messages.clear_offers();
        self.follow_file();
        self.settings.remember(&saving.path);
        self.settings.store();
        if saving.again {
            self.save(ctx);
        } else {
            self.go_on(ctx);
        }
    }

    /// Joins what somebody else wrote meanwhile, and saves again where both agree.
    fn catch_up(&mut self, ctx: &egui::Context, saving: &Saving, theirs: &Opened) {
        if saving.aim == Aim::Copy {
            return;
        }
        let conflicts = self.take_in(theirs);
        if conflicts == 0 {
            self.save(ctx);
        } else {
            self.keeping.then = Then::Stay;
        }
    }

    /// Says why nothing was saved, where the work is, and what can be done.
    fn not_saved(&mut self, saving: &Saving, error: &Error) {
        let then = std::mem::take(&mut self.keeping.then);
        match &error.fault {
            Fault::Exists => {
                self.keeping.then = then;
                self.ask_to_replace(saving);
            }
            Fault::OnlyInPlace(_) if saving.aim == Aim::Own => {
                self.keeping.then = then;
                self.ask_to_write_over(error);
            }
            _ => self.offer_another_place(saving, error),
        }
    }

    fn offer_another_place(&mut self, saving: &Saving, error: &Error) {
        let name = file_name(&saving.path);
        let mut message = Message::of_file("message-cannot-save", &name, error, self.words);
        if let Some(rescue) = &self.keeping.rescue {
            let path = rescue.path().display().to_string();
            let kept = self
                .words
                .fill("message-work-is-in", &[("path", path.into())]);
            message.hint = format!("{}\n{kept}", message.hint);
        }
        let text = self.words.text("answer-save-elsewhere").into_owned();
        let ask = match saving.aim {
            Aim::Own => Ask::SaveAs,
            Aim::Copy => Ask::SaveCopy,
        };
        let elsewhere = Request::Do(Action::Ask(ask));
        self.messages.offer(message, text, elsewhere);
    }

    fn tell_that_lost(&mut self) {
        self.keeping.then = Then::Stay;
        self.messages.add(Message {
            tone: Tone::Error,
            text: self.words.text("message-save-lost").into_owned(),
            hint: self.words.text("message-lost-hint").into_owned(),
        });
    }

    fn ask_about_comments(&mut self) {
        let name = self.document_name();
        let words = self.words;
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-comments", &[("name", name.into())]),
            about: words.text("question-comments-about").into_owned(),
            answers: vec![
                (
                    words.text("answer-save-copy").into_owned(),
                    Request::Do(Action::Ask(Ask::SaveCopy)),
                ),
                (
                    words.text("answer-drop-comments").into_owned(),
                    Request::Decide(Decision::DropComments),
                ),
            ],
        }));
    }

    fn ask_about_folder(&mut self) {
        let name = [("name", self.document_name().into())];
        let words = self.words;
        let answer = |key: &str, request| (words.text(key).into_owned(), request);
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-passing", &name),
            about: words.text("question-passing-about").into_owned(),
            answers: vec![
                answer(
                    "answer-save-elsewhere",
                    Request::Do(Action::Ask(Ask::SaveAs)),
                ),
                answer("answer-here", Request::Decide(Decision::Here)),
            ],
        }));
    }

    fn ask_to_replace(&mut self, saving: &Saving) {
        let words = self.words;
        let purpose = match saving.aim {
            Aim::Own => FilePurpose::SaveAs,
            Aim::Copy => FilePurpose::SaveCopy,
        };
        let name = file_name(&saving.path);
        let replace = Decision::Replace(purpose, saving.path.clone());
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-replace", &[("name", name.into())]),
            about: words.text("question-replace-about").into_owned(),
            answers: vec![
                (
                    words.text("answer-other-name").into_owned(),
                    Request::TypePath(purpose),
                ),
                (
                    words.text("answer-replace").into_owned(),
                    Request::Decide(replace),
                ),
            ],
        }));
    }

    fn ask_to_write_over(&mut self, error: &Error) {
        let words = self.words;
        let name = self.document_name();
        let about = words.text("question-in-place-about");
        self.sheet = Some(Sheet::Question(Question {
            title: words.fill("question-in-place", &[("name", name.into())]),
            about: format!("{}\n{about}", error.text(words)),
            answers: vec![
                (
                    words.text("answer-save-elsewhere").into_owned(),
                    Request::Do(Action::Ask(Ask::SaveAs)),
                ),
                (
                    words.text("answer-in-place").into_owned(),
                    Request::Decide(Decision::InPlace),
                ),
            ],
        }));
    }

    /// Asks for a path to be typed, which begins as the dialog would.
    pub(super) fn type_path(&mut self, purpose: FilePurpose, field: PathField) {
        let place = self.place_to_offer(purpose).filter(|_| purpose.saves());
        let field = match place {
            Some(path) => field.with(&path),
            None => field,
        };
        self.sheet = Some(Sheet::Path(field));
    }
}

/// The path with the ending of journeys, where it has none.
fn with_ending(path: PathBuf) -> PathBuf {
    if path.extension().is_some() {
        path
    } else {
        path.with_extension("ron")
    }
}
