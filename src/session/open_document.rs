//! An open journey on the desk: its editing session, its numbers, its Problems, what the doctor says.

use std::sync::Arc;

use super::Waker;
use super::checking::{Checking, Search};
use super::saving::{ForeignFile, Origin};
use crate::doctor::{Diagnosis, advise};
use crate::editor::{Document, Editor};
use crate::file::{Opened, Recovery, Start};
use crate::insight::{Insight, Matrix};
use crate::journey::{Problem, check};
use crate::theme::Shade;
use crate::words::Words;

/// The Problems of a journey.
static PROBLEMS: Search<Vec<Problem>> = Search {
    find: check,
    small: 2_000,
};

/// What the doctor says; it needs all numbers of the journey, and so more time.
static ADVICE: Search<Vec<Diagnosis>> = Search {
    find: |journey| advise(journey, &Insight::of(journey)),
    small: 500,
};

/// Who causes whose pain.
static MATRIX: Search<Matrix> = Search {
    find: Matrix::of,
    small: 2_000,
};

/// An open journey with everything that panels read.
pub(crate) struct OpenDocument {
    /// The editing session.
    pub(crate) editor: Editor,
    problems: Checking<Vec<Problem>>,
    advice: Checking<Vec<Diagnosis>>,
    matrix: Checking<Matrix>,
    /// The name of the text that it was made from, where it was one of another kind.
    imported_from: Option<String>,
    /// Whether its file held an unfinished merge.
    was_joined: bool,
    origin: Origin,
    /// The place of the recovery copy that it was brought back from.
    recovery: Option<Recovery>,
    /// What its file has become since the recovery copy was written, where they are not joined.
    foreign: Option<ForeignFile>,
    /// The start on its file that goes on.
    start: Option<Start>,
}

impl OpenDocument {
    /// Lays a journey on the desk; slow for a large one, so never on the thread of the window.
    pub(crate) fn new(opened: Opened, document: Document, (shade, words): (Shade, Words)) -> Self {
        let journey = Arc::new(opened.journey.clone());
        let origin = Origin::of(&opened, Arc::clone(&journey));
        let editor = Editor::new(opened.journey, document, shade, words);
        Self {
            problems: Checking::new(&PROBLEMS).known(editor.journey(), opened.problems),
            advice: Checking::new(&ADVICE),
            matrix: Checking::new(&MATRIX),
            imported_from: None,
            was_joined: false,
            origin,
            recovery: None,
            foreign: None,
            start: None,
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

    /// The same, apart from a file that has become this.
    pub(crate) fn apart_from(self, foreign: Option<ForeignFile>) -> Self {
        Self { foreign, ..self }
    }

    /// Hands out what its file has become, where they are not joined.
    pub(crate) fn take_foreign(&mut self) -> Option<ForeignFile> {
        self.foreign.take()
    }

    /// The same, opened in this start on its file.
    pub(crate) fn started(self, start: Option<Start>) -> Self {
        Self { start, ..self }
    }

    /// Hands out the start on its file that goes on.
    pub(crate) fn take_start(&mut self) -> Option<Start> {
        self.start.take()
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
        self.problems.follow(self.editor.journey(), waker);
    }

    /// Brings what the doctor says up to the journey as it is now; asked for only while it is shown.
    pub(crate) fn follow_advice(&mut self, waker: &Waker) {
        self.advice.follow(self.editor.journey(), waker);
    }

    /// Brings who causes whose pain up to the journey as it is now; asked for only while it is shown.
    pub(crate) fn follow_matrix(&mut self, waker: &Waker) {
        self.matrix.follow(self.editor.journey(), waker);
    }

    /// Who causes whose pain, as it was when it was last asked for; `None` before the first time.
    pub(crate) fn matrix(&self) -> Option<&Matrix> {
        self.matrix.found()
    }

    /// What the journey tells.
    pub(crate) fn insight(&self) -> &Insight {
        self.editor.chart().insight()
    }

    /// What a reader should mend.
    pub(crate) fn problems(&self) -> &[Problem] {
        self.problems.found().map_or(&[], Vec::as_slice)
    }

    /// What the doctor says, as it was when it was last asked for; `None` before the first time.
    pub(crate) fn advice(&self) -> Option<&[Diagnosis]> {
        self.advice.found().map(Vec::as_slice)
    }
}
