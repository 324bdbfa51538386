//! An open journey on the desk: its editing session, its numbers, its Problems.

use crate::editor::{Document, Editor};
use crate::insight::Insight;
use crate::journey::{Journey, Problem};
use crate::theme::Shade;
use crate::words::Words;

/// An open journey with everything that panels read.
pub(crate) struct Desk {
    /// The editing session.
    pub(crate) editor: Editor,
    insight: Insight,
    problems: Vec<Problem>,
    /// Whether its file holds comments, which saving could not keep.
    pub(crate) has_file_comments: bool,
}

impl Desk {
    /// Lays a journey on the desk; slow for a large one, so never on the thread of the window.
    pub(crate) fn new(
        journey: Journey,
        document: Document,
        problems: Vec<Problem>,
        (shade, words): (Shade, Words),
    ) -> Self {
        let insight = Insight::of(&journey);
        Self {
            editor: Editor::new(journey, document, shade, words),
            insight,
            problems,
            has_file_comments: false,
        }
    }

    /// What the journey tells.
    pub(crate) fn insight(&self) -> &Insight {
        &self.insight
    }

    /// What a reader should mend.
    pub(crate) fn problems(&self) -> &[Problem] {
        &self.problems
    }
}
