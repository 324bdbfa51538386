//! Saving: to the journey's own file, to another one, as a copy; and what to do where that fails.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{
    AfterSaving, Aim, Decision, Expected, Failed, FileState, Origin, Outcome, RecoveryCopy,
    RunningSave,
};
use crate::file::{self, Error, Fault, Kept, Opened, Place, Saved, VersionKept};
use crate::journey::{random_id, slug};
use crate::session::{
    Effect, FilePurpose, Notice, Question, Replacing, Session, file_name, with_journey_ending,
};

impl Session {
    /// Saves the journey to its file; asks for one where it has none.
    pub(in crate::session) fn save(&mut self) {
        if let Some(running) = &mut self.saving.running {
            running.again = true;
            return;
        }
        let Some(document) = &mut self.document else {
            return;
        };
        let editor = &mut document.editor;
        editor.settle();
        let Some(path) = editor.document().path().map(Path::to_owned) else {
            self.effects.push(Effect::AskForPlace(FilePurpose::SaveAs));
            return;
        };
        if editor.history().is_saved() {
            self.go_on();
        } else if let Some(foreign) = self.saving.file.foreign() {
            self.saving.after = AfterSaving::Stay;
            self.tell(Notice::Foreign(file_name(&path), foreign));
        } else if file::is_passing(&path) && !self.saving.stays_here {
            self.ask(Question::TemporaryFolder(self.document_name()));
        } else if document.origin().has_comments {
            self.ask(Question::Comments(self.document_name()));
        } else {
            self.write_own(path, Place::Beside);
        }
    }

    /// Saves the journey over the bytes that were read or written last.
    fn write_own(&mut self, path: PathBuf, place: Place) {
        let Some(document) = &self.document else {
            return;
        };
        let expected = Expected::These(Arc::clone(&document.origin().bytes));
        self.write((path, Aim::Own), (expected, place));
    }

    fn write(&mut self, to: (PathBuf, Aim), how: (Expected, Place)) {
        let Some(document) = &mut self.document else {
            return;
        };
        if self.saving.running.is_some() {
            return;
        }
        let editor = &mut document.editor;
        editor.settle();
        editor.give_id(random_id);
        let what = (Arc::clone(editor.journey()), editor.history().mark());
        let with = (self.settings.vault().cloned(), self.waker.clone());
        self.saving.running = Some(RunningSave::start(what, to, how, with));
    }

    /// The path that a dialog begins with.
    pub(crate) fn place_to_offer(&self, purpose: FilePurpose) -> Option<PathBuf> {
        let editor = self.editor()?;
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

    /// Saves to a path that was chosen; what is there already is replaced only if that was agreed to.
    pub(in crate::session) fn save_to(
        &mut self,
        purpose: FilePurpose,
        chosen: &Path,
        replacing: Replacing,
    ) {
        let path = with_journey_ending(chosen.to_owned());
        // What was agreed to was said about the path as it was chosen.
        let expected = match replacing {
            Replacing::Agreed if path == chosen => Expected::Anything,
            Replacing::Agreed | Replacing::Ask => Expected::Nothing,
        };
        let own = self.document_path();
        let is_own = own.is_some_and(|own| file::same_file(own, &path));
        match purpose {
            FilePurpose::SaveAs | FilePurpose::SaveCopy if is_own => {
                self.write_to_own(Place::Beside);
            }
            FilePurpose::SaveAs => self.write((path, Aim::Own), (expected, Place::Beside)),
            FilePurpose::SaveCopy => self.write((path, Aim::Copy), (expected, Place::Beside)),
            FilePurpose::Open
            | FilePurpose::Export
            | FilePurpose::ExportChange
            | FilePurpose::ExportShots
            | FilePurpose::ExportNotes
            | FilePurpose::Compare => {}
        }
    }

    /// Does what was decided in answer to a question.
    pub(in crate::session) fn decide(&mut self, decision: Decision) {
        match decision {
            Decision::Save => self.save(),
            Decision::Discard => self.discard(),
            Decision::SaveBallot => self.effects.push(Effect::SaveBallot),
            Decision::DiscardBallot => self.discard_ballot(),
            Decision::Here => {
                self.saving.stays_here = true;
                self.save();
            }
            Decision::DropComments => self.write_to_own(Place::Beside),
            Decision::InPlace => self.write_to_own(Place::Over),
            Decision::Replace(purpose, path) => self.save_to(purpose, &path, Replacing::Agreed),
            Decision::Beside => self.save_beside(),
            Decision::Revert => self.revert(),
        }
    }

    /// Saves over the journey's own file, unless that has become one that is not understood.
    fn write_to_own(&mut self, place: Place) {
        let Some(path) = self.document_path().map(Path::to_owned) else {
            return;
        };
        match self.saving.file.foreign() {
            Some(foreign) => self.tell(Notice::Foreign(file_name(&path), foreign)),
            None => self.write_own(path, place),
        }
    }

    /// Saves under a free name beside the journey's own file, and goes on there.
    fn save_beside(&mut self) {
        let Some(own) = self.document_path() else {
            return;
        };
        let stem = own.file_stem().unwrap_or_default().to_string_lossy();
        let name = self.words.fill("my-version-of", &[("name", stem.into())]);
        let folder = own.parent().unwrap_or(Path::new(""));
        let first = std::iter::once(format!("{name}.ron"));
        let names = first.chain((2..).map(|nth| format!("{name} {nth}.ron")));
        let mut paths = names.map(|name| folder.join(name));
        if let Some(path) = paths.find(|path| !path.exists()) {
            self.write((path, Aim::Own), (Expected::Nothing, Place::Beside));
        }
    }

    /// Takes what came of a save.
    pub(in crate::session) fn take_saved(&mut self) {
        self.tell_failed_save();
        let Some(outcome) = self.saving.running.as_ref().and_then(RunningSave::poll) else {
            return;
        };
        let Some(running) = self.saving.running.take() else {
            return;
        };
        match outcome {
            Outcome::Saved(saved) => self.saved(&running, *saved),
            Outcome::Behind(theirs) => self.catch_up(running.aim, *theirs),
            Outcome::Failed(error) => self.not_saved(running, error),
            Outcome::Lost => {
                self.saving.after = AfterSaving::Stay;
                self.tell(Notice::SavingLost);
            }
        }
    }

    fn saved(&mut self, running: &RunningSave, saved: Saved) {
        let name = file_name(&running.path);
        if saved.kept == Kept::Unconfirmed {
            self.tell(Notice::Unconfirmed(name.clone()));
        }
        if let VersionKept::Failed(error) = &saved.version {
            self.tell(Notice::VersionNotKept(name.clone(), error.clone()));
        }
        if let Some(error) = &saved.unlocked
            && !std::mem::replace(&mut self.saving.told.no_lock, true)
        {
            self.tell(Notice::NotLocked(error.clone()));
        }
        if running.aim == Aim::Copy {
            self.tell(Notice::Copied(name));
            self.go_on();
            return;
        }
        let Some(document) = &mut self.document else {
            return;
        };
        document.editor.saved(running.mark, running.path.clone());
        document.set_origin(Origin::written(saved));
        self.saving.file = FileState::Own;
        self.effects.push(Effect::Saved);
        self.follow_file();
        self.settings.remember(&running.path);
        self.settings.store();
        if running.again {
            self.save();
        } else {
            self.go_on();
        }
    }

    /// Joins what somebody else wrote meanwhile, and saves again where both agree.
    fn catch_up(&mut self, aim: Aim, theirs: Result<Opened, Error>) {
        if aim == Aim::Copy {
            return;
        }
        match self.take_in(theirs) {
            Some(0) => self.save(),
            Some(_) | None => self.saving.after = AfterSaving::Stay,
        }
    }

    /// Says why nothing was saved, and asks where that can be settled.
    fn not_saved(&mut self, running: RunningSave, error: Error) {
        let purpose = running.aim.purpose();
        match &error.fault {
            Fault::Exists => self.ask(Question::Replace(purpose, running.path)),
            Fault::OnlyInPlace(_) if running.aim == Aim::Own => {
                let name = self.document_name();
                let is_kept = self.work_is_kept();
                self.ask(Question::WriteInPlace(name, error, is_kept));
            }
            _ => {
                self.saving.after = AfterSaving::Stay;
                // Where the work is can be said once it was written there and read back.
                if let Some((copy, document)) = self
                    .saving
                    .recovery_copy
                    .as_mut()
                    .zip(self.document.as_ref())
                {
                    copy.follow(document);
                    copy.hurry();
                }
                let name = file_name(&running.path);
                self.saving.failed = Some(Failed {
                    purpose,
                    name,
                    error,
                });
                self.tell_failed_save();
            }
        }
    }

    /// Tells of a save that failed, once it is known whether a recovery copy holds the work.
    fn tell_failed_save(&mut self) {
        let copy = self.saving.recovery_copy.as_mut();
        let is_open = copy.is_some_and(RecoveryCopy::is_writing);
        if is_open {
            return;
        }
        let Some(failed) = self.saving.failed.take() else {
            return;
        };
        let copy = self.saving.recovery_copy.as_ref();
        let kept_in = copy.filter(|copy| copy.holds_the_latest());
        self.tell(Notice::NotSaved {
            purpose: failed.purpose,
            name: failed.name,
            error: failed.error,
            kept_in: kept_in.map(|copy| copy.path().to_owned()),
        });
    }
}
