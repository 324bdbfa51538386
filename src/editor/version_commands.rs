//! The commands about other versions of the journey.

use super::Editor;
use super::commands::{Command, Menu, When};
use crate::interact::{Action, Ask, Held, Key, Shortcut, VersionAction};

/// The commands about other versions of the journey, each menu in its order.
pub(super) static VERSIONS: &[Command] = &[
    Command::new("compare-file", Menu::File, 2)
        .open()
        .does(|| Action::Ask(Ask::CompareFile)),
    Command::new("compare-revision", Menu::File, 2)
        .when(When::If(has_file))
        .does(|| Action::Ask(Ask::CompareRevision)),
    Command::new("lapse", Menu::File, 2)
        .when(When::If(has_file))
        .does(|| Action::Ask(Ask::Lapse)),
    Command::new("export-change", Menu::File, 3)
        .when(When::If(is_compared))
        .does(|| Action::Ask(Ask::ExportChange)),
    Command::new("next-change", Menu::View, 6)
        .keys(&[Shortcut::key(Key::Function(8))])
        .when(When::If(is_compared))
        .does(|| Action::Version(VersionAction::NextChange)),
    Command::new("previous-change", Menu::View, 6)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Function(8))])
        .when(When::If(is_compared))
        .does(|| Action::Version(VersionAction::PreviousChange)),
];

fn has_file(editor: &Editor) -> bool {
    editor.document().path().is_some()
}

fn is_compared(editor: &Editor) -> bool {
    editor.comparison().is_some()
}
