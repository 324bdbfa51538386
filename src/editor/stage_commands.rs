//! The commands for showing a journey to others, shot by shot.

use super::commands::{Command, Menu};
use crate::interact::{Action, Ask, Held, Key, Shortcut};

/// The commands of the stage, in the order in which they are wanted.
pub(super) static STAGE: &[Command] = &[
    Command::new("present", Menu::Workshop, 0)
        .keys(&[Shortcut::key(Key::Function(5))])
        .open()
        .does(|| Action::Ask(Ask::Present)),
    Command::new("present-here", Menu::Workshop, 0)
        .keys(&[Shortcut::with(Held::SHIFT, Key::Function(5))])
        .open()
        .does(|| Action::Ask(Ask::PresentHere)),
    Command::new("present-notes", Menu::Workshop, 0)
        .keys(&[Shortcut::with(Held::ALT, Key::Function(5))])
        .open()
        .does(|| Action::Ask(Ask::PresentNotes)),
    Command::new("present-window", Menu::Workshop, 0)
        .open()
        .does(|| Action::Ask(Ask::PresentWindow)),
    Command::new("arrange-shots", Menu::Workshop, 0)
        .open()
        .does(|| Action::Ask(Ask::ArrangeShots)),
];
