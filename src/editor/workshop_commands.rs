//! The commands for what is done with the people in the room.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::interact::{Action, Activity, Ask};

/// The commands of the workshop, in the order in which a facilitator needs them.
pub(super) static WORKSHOP: &[Command] = &[
    Command::new("attendance", Menu::Workshop, 0)
        .when(When::If(can_ask))
        .does(|| Action::Ask(Ask::Workshop(Activity::Attendance))),
    Command::new("blind-curves", Menu::Workshop, 1)
        .when(When::If(can_draw))
        .does(|| Action::Ask(Ask::Workshop(Activity::BlindCurves))),
];

/// Whether there are departments to ask.
fn can_ask(editor: &Editor) -> bool {
    editor.is_editable() && !editor.journey().departments.is_empty()
}

fn can_draw(editor: &Editor) -> bool {
    can_ask(editor) && !editor.journey().touchpoints.is_empty()
}
