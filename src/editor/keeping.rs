//! What a session and its file have to do with each other: saved, unsaved, replaced by another version.

use std::path::PathBuf;

use super::{Document, Editor};
use crate::edit::Mark;
use crate::interact::Typed;
use crate::journey::{Id, Journey};

impl Editor {
    /// Ends what goes on, so that the journey is one that can be kept.
    pub fn settle(&mut self) {
        self.end_typing(Typed::Keep);
        self.give_up_gesture();
        self.commit();
    }

    /// Whether something goes on that a change from outside would disturb.
    pub fn is_busy(&self) -> bool {
        self.typing.is_some() || !self.is_idle() || self.history.is_in_gesture()
    }

    /// Whether something was done that no file holds.
    pub fn has_unsaved_work(&self) -> bool {
        self.history.has_unsaved_work()
    }

    /// Gives the journey its id, where it has none yet.
    pub fn give_id(&mut self, make: impl FnOnce() -> Id) {
        if self.journey().id.is_empty() {
            self.history.set_id(&make());
        }
    }

    /// Takes note that the journey of that moment is in the file at `path`.
    pub fn saved(&mut self, mark: Option<Mark>, path: PathBuf) {
        self.history.set_saved(mark);
        self.document = Document::of(path);
        if self.journey().is_newer() {
            self.document = self.document.clone().read_only();
        }
    }

    /// Takes note that no moment of the journey is in its file any more: it is unsaved work.
    pub fn no_longer_saved(&mut self) {
        self.history.set_saved(None);
    }

    /// Puts another version in the journey's place, as one step with this name. Selection and camera
    /// stay; tells whether it says something else.
    pub fn turn_into(&mut self, step: &'static str, journey: Journey) -> bool {
        self.settle();
        let patch = self.history.replace(step, journey);
        self.lay_out_after(&patch);
        !patch.is_empty()
    }
}
