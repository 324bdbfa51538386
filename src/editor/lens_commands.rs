//! The commands that put on the lens of a department.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::interact::{Action, Held, Key, Regard, Shortcut};

macro_rules! lens {
    ($($digit:literal)+) => {
        [$(Command::new("lens", Menu::View, 0)
            .nth($digit)
            .keys(&[Shortcut::with(Held::CTRL, Key::Digit($digit))])
            .when(When::If(|editor| editor.journey().departments.len() >= $digit))
            .chooses(
                || Action::Regard(Regard::LensOf($digit - 1)),
                |editor| is_read_by(editor, $digit - 1),
            )),+]
    };
}

/// Reads the journey as the nth department, or again as everybody.
pub(super) static LENSES: [Command; 9] = lens!(1 2 3 4 5 6 7 8 9);

fn is_read_by(editor: &Editor, nth: usize) -> bool {
    let department = editor.journey().departments.get(nth);
    let lens = editor.chart().lens();
    lens.zip(department)
        .is_some_and(|(lens, department)| lens.department == department.id)
}
