//! A list of lines, such as one that was copied from a mail, becomes records.

use super::Editor;
use super::order::touchpoint_of;
use crate::edit::{Edit, MOST_LINES, PainEdit, Refused, Spot, TouchpointEdit};
use crate::interact::Ask;
use crate::layout::Target;

impl Editor {
    /// Adds a record for each line as one step: pain points where a pain point has the keyboard's
    /// focus, else touchpoints behind it.
    pub(super) fn add_lines(&mut self, lines: Vec<String>) {
        if lines.len() > MOST_LINES {
            self.asks.push(Ask::Tell(Refused::TooManyLines));
            return;
        }
        let focus = self.selection.focus();
        let pain = focus.filter(|focus| matches!(focus, Target::PainPoint(_)));
        let touchpoint = pain.and_then(|pain| touchpoint_of(self.journey(), pain));
        let edits: Vec<Edit> = match touchpoint {
            Some(touchpoint) => lines
                .into_iter()
                .map(|title| {
                    Edit::Pain(PainEdit::Add {
                        touchpoint: touchpoint.clone(),
                        title,
                        owner: None,
                    })
                })
                .collect(),
            None => touchpoints(lines, &self.spot()),
        };
        self.edit_all(edits);
    }
}

fn touchpoints(lines: Vec<String>, at: &Spot) -> Vec<Edit> {
    let add = |title| {
        let at = at.clone();
        Edit::Touchpoint(TouchpointEdit::Add { title, at })
    };
    let edits = lines.into_iter().map(add);
    match at {
        // Each one goes right behind the same touchpoint: the last line comes first.
        Spot::After(_) | Spot::StartOf(_) => edits.rev().collect(),
        Spot::Before(_) | Spot::EndOf(_) | Spot::End => edits.collect(),
    }
}
