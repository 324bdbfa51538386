//! An open journey on the desk: its editing session, its numbers, its Problems.

use std::sync::Arc;

use super::checking::Checking;
use super::keeping::Origin;
use super::opening::Waker;
use crate::editor::{Document, Editor};
use crate::file::{Opened, Recovery};
use crate::insight::Insight;
use crate::journey::Problem;
use crate::theme::Shade;
use crate::words::Words;

/// An open journey with everything that panels read.
pub(crate) struct Desk {
    /// The editing session.
    pub(crate) editor: Editor,
    checking: Checking,
    /// The name of the text that it was made from, where it was one of another kind.
    imported_from: Option<String>,
    /// Whether its file held an unfinished merge.
    was_joined: bool,
    origin: Origin,
    /// The place of the recovery copy that it was brought back from.
    recovery: Option<Recovery>,
}

impl Desk {
    /// Lays a journey on the desk; slow for a large one, so never on the thread of the window.
    pub(crate) fn new(opened: Opened, document: Document, (shade, words): (Shade, Words)) -> Self {
        let journey = Arc::new(opened.journey.clone());
        let origin = Origin::of(&opened, Arc::clone(&journey));
        let editor = Editor::new(opened.journey, document, shade, words);
        Self {
            checking: Checking::new(editor.journey(), opened.problems),
            imported_from: None,
            was_joined: false,
            origin,
            recovery: None,
            editor,
        }
    }

    /// The same, made from a text of another kind with this name.
    pub(crate) fn imported(self, name: String) -> Self {
        Self {
            imported_from: Some(name),
            ..self
        }
    }

    /// The same, joined from both sides of an unfinished merge in its file.
    pub(crate) fn joined(self) -> Self {
        let origin = Origin {
            journey: None,
            ..self.origin
        };
        Self {
            was_joined: true,
            origin,
            ..self
        }
    }

    /// Whether its file held an unfinished merge.
    pub(crate) fn was_joined(&self) -> bool {
        self.was_joined
    }

    /// The name of the text that it was made from, where it was one of another kind.
    pub(crate) fn imported_from(&self) -> Option<&str> {
        self.imported_from.as_deref()
    }

    /// The same, brought back from a recovery copy at this place.
    pub(crate) fn recovered(self, recovery: Recovery) -> Self {
        Self {
            recovery: Some(recovery),
            ..self
        }
    }

    /// Hands out the place of the recovery copy that it was brought back from.
    pub(crate) fn take_recovery(&mut self) -> Option<Recovery> {
        self.recovery.take()
    }

    /// What its file held when it was read or written last.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Takes note of what its file holds now.
    pub(crate) fn set_origin(&mut self, origin: Origin) {
        self.origin = origin;
    }

    /// Brings the Problems up to the journey as it is now.
    pub(crate) fn follow(&mut self, waker: &Waker) {
        self.checking.follow(self.editor.journey(), waker);
    }

    /// What the journey tells.
    pub(crate) fn insight(&self) -> &Insight {
        self.editor.chart().insight()
    }

    /// What a reader should mend.
    pub(crate) fn problems(&self) -> &[Problem] {
        self.checking.problems()
    }
}
