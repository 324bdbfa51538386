//! The keys of a keyboard and of a clicker, and what they ask for while a journey is presented.

use eframe::egui::{self, Key, Modifiers};

use crate::app::keyboard;
use crate::editor::Cue;
use crate::interact::{Action, Activity, Ask};

/// What a key asks for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Pressed {
    /// Something that moves the presentation.
    Cue(Cue),
    /// P: a new pain point on the slide of a touchpoint, back on all others.
    P,
    /// Shows or hides the shots to arrange them.
    Arrange,
    /// Shows or hides what whoever presents sees.
    Presenter,
    /// The audience in a plain window, or over the whole screen again.
    Windowed,
    /// Changes the screens of both windows.
    Swap,
    /// Ends, whatever covers the shot.
    End,
    /// What the key does at the desk as well.
    Do(fn() -> Action),
}

/// What the keys of this frame ask for, taken away from everything else.
pub(super) fn pressed(ctx: &egui::Context) -> Vec<Pressed> {
    keyboard::taken(ctx, meaning)
}

fn meaning(key: Key, held: Modifiers) -> Option<Pressed> {
    if held.command {
        return match key {
            Key::Z if held.shift => Some(Pressed::Do(|| Action::Redo)),
            Key::Z => Some(Pressed::Do(|| Action::Undo)),
            Key::Y => Some(Pressed::Do(|| Action::Redo)),
            Key::S => Some(Pressed::Do(|| Action::Ask(Ask::Save))),
            Key::Home => Some(Pressed::Cue(Cue::First)),
            Key::End => Some(Pressed::Cue(Cue::Last)),
            _ => None,
        };
    }
    let cue = match key {
        Key::ArrowRight | Key::ArrowDown | Key::Space | Key::N | Key::PageDown => Cue::Next,
        Key::ArrowLeft | Key::ArrowUp | Key::Backspace | Key::PageUp => Cue::Back,
        Key::Home => Cue::First,
        Key::End => Cue::Last,
        Key::Enter => Cue::Enter,
        Key::B | Key::Period => Cue::Black,
        Key::W | Key::Comma => Cue::White,
        Key::O => Cue::Overview,
        Key::L => Cue::Laser,
        Key::T if held.shift => Cue::NoTimer,
        Key::T => Cue::Timer,
        Key::Plus | Key::Equals => Cue::Minutes(1),
        Key::Minus => Cue::Minutes(-1),
        // A clicker's start button sends F5 and Escape in turn, whatever was pressed on the keyboard.
        Key::F5 => Cue::Start,
        Key::Questionmark | Key::F1 | Key::Slash => Cue::Keys,
        Key::Escape => Cue::Escape,
        Key::P => return Some(Pressed::P),
        Key::A => return Some(Pressed::Do(|| ask(Activity::Attendance))),
        Key::D => return Some(Pressed::Do(|| ask(Activity::Vote))),
        Key::G => return Some(Pressed::Do(|| ask(Activity::Decide))),
        Key::C => return Some(Pressed::Do(|| ask(Activity::BlindCurves))),
        Key::E => return Some(Pressed::Arrange),
        Key::V => return Some(Pressed::Presenter),
        Key::F | Key::F11 => return Some(Pressed::Windowed),
        Key::S => return Some(Pressed::Swap),
        _ => Cue::Digit(digit(key)?),
    };
    Some(Pressed::Cue(cue))
}

fn ask(activity: Activity) -> Action {
    Action::Ask(Ask::Workshop(activity))
}

fn digit(key: Key) -> Option<u8> {
    let name = key.name();
    let first = name.chars().next().filter(|_| name.len() == 1)?;
    u8::try_from(first.to_digit(10)?).ok()
}
