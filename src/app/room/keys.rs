//! The keys of a keyboard and of a clicker, and what they ask for in the room.

use eframe::egui::{self, Key, Modifiers};

use crate::app::keyboard;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pressed {
    /// What the button that stands out does.
    On,
    /// Back.
    Back,
    /// To the left or right, down or up.
    Arrow(i8, i8),
    /// A digit.
    Digit(u8),
    /// Take back.
    Undo,
    /// Do again.
    Redo,
    /// Leave.
    Escape,
}

/// What the keys of this frame ask for, taken away from everything else.
pub(super) fn pressed(ctx: &egui::Context) -> Vec<Pressed> {
    keyboard::taken(ctx, meaning)
}

/// Whether the keys for saving were pressed, also while something is typed.
pub(super) fn saves(ctx: &egui::Context) -> bool {
    ctx.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::S))
}

fn meaning(key: Key, held: Modifiers) -> Option<Pressed> {
    if held.command {
        return match key {
            Key::Z if held.shift => Some(Pressed::Redo),
            Key::Z => Some(Pressed::Undo),
            Key::Y => Some(Pressed::Redo),
            _ => None,
        };
    }
    Some(match key {
        Key::Enter | Key::PageDown => Pressed::On,
        Key::PageUp | Key::Backspace => Pressed::Back,
        Key::ArrowLeft => Pressed::Arrow(-1, 0),
        Key::ArrowRight => Pressed::Arrow(1, 0),
        Key::ArrowUp => Pressed::Arrow(0, 1),
        Key::ArrowDown => Pressed::Arrow(0, -1),
        Key::Escape => Pressed::Escape,
        _ => Pressed::Digit(digit(key)?),
    })
}

fn digit(key: Key) -> Option<u8> {
    let mut name = key.name().chars();
    let digit = name.next()?.to_digit(10)?;
    name.next().is_none().then(|| u8::try_from(digit).ok())?
}
