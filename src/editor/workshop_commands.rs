//! The commands for what is done with the people in the room.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::insight::Subject;
use crate::interact::{Action, Activity, Ask};

/// The commands of the workshop, in the order in which a facilitator needs them.
pub(super) static WORKSHOP: &[Command] = &[
    Command::new("attendance", Menu::Workshop, 0)
        .when(When::If(can_ask))
        .does(|| Action::Ask(Ask::Workshop(Activity::Attendance))),
    Command::new("blind-curves", Menu::Workshop, 1)
        .when(When::If(can_draw))
        .does(|| Action::Ask(Ask::Workshop(Activity::BlindCurves))),
    Command::new("vote", Menu::Workshop, 2)
        .when(When::If(can_vote))
        .does(|| Action::Ask(Ask::Workshop(Activity::Vote))),
    Command::new("vote-result", Menu::Workshop, 2)
        .when(When::If(has_votes))
        .does(|| Action::Ask(Ask::Workshop(Activity::VoteResult))),
    Command::new("decide", Menu::Workshop, 3)
        .when(When::If(can_ask))
        .does(|| Action::Ask(Ask::Workshop(Activity::Decide))),
];

/// Whether there are departments to ask.
fn can_ask(editor: &Editor) -> bool {
    editor.is_editable() && !editor.journey().departments.is_empty()
}

fn can_vote(editor: &Editor) -> bool {
    let journey = editor.journey();
    let has_some = |subject: Subject| !subject.candidates(journey).is_empty();
    can_ask(editor) && Subject::ALL.into_iter().any(has_some)
}

fn has_votes(editor: &Editor) -> bool {
    !editor.journey().workshop.votes.is_empty()
}

fn can_draw(editor: &Editor) -> bool {
    can_ask(editor) && !editor.journey().touchpoints.is_empty()
}
