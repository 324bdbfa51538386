//! The commands that say how the journey is read: its pages, the lens of a department, the filter.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::interact::{Action, Ask, Held, Key, Regard, Shortcut};

macro_rules! lens {
    ($($digit:literal)+) => {
        [$(Command::new("lens", Menu::View, 2)
            .nth($digit)
            .keys(&[Shortcut::with(Held::CTRL, Key::Digit($digit))])
            .when(When::If(|editor| editor.journey().departments.len() >= $digit))
            .chooses(
                || Action::Regard(Regard::LensOf($digit - 1)),
                |editor| is_read_by(editor, $digit - 1),
            )),+]
    };
}

/// Asks what should stand out, and lets everything stand out again.
pub(super) static FILTERING: &[Command] = &[
    Command::new("filter", Menu::View, 2)
        .keys(&[Shortcut::with(Held::CTRL_SHIFT, Key::Letter('F'))])
        .open()
        .does(|| Action::Ask(Ask::Filter)),
    Command::new("filter-clear", Menu::View, 2)
        .when(When::If(|editor| !editor.shown().filter.is_empty()))
        .does(|| Action::Regard(Regard::Filter(Box::default()))),
    Command::new("keep-view", Menu::View, 2)
        .when(When::If(Editor::is_editable))
        .does(|| Action::Ask(Ask::KeepView)),
];

/// Reads the journey as the nth department, or again as everybody.
pub(super) static LENSES: [Command; 9] = lens!(1 2 3 4 5 6 7 8 9);

fn is_read_by(editor: &Editor, nth: usize) -> bool {
    let department = editor.journey().departments.get(nth);
    let lens = editor.chart().lens();
    lens.zip(department)
        .is_some_and(|(lens, department)| lens.department == department.id)
}
