//! egui's keys as shortcuts, and which command they mean just now.

use eframe::egui::{self, Event, FocusDirection, Modifiers};

use crate::editor::{Command, Editor, command_for};
use crate::interact::{Action, Held, Key, Shortcut};
use crate::layout::Way;

/// What a person is busy with, which decides what keys do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Busy {
    /// Nothing in particular, or the map.
    Map,
    /// Another part of the window that takes the keys of the map for itself.
    Panel,
    /// A text that is typed.
    Text,
    /// A text that is typed in a panel, where Escape is its own and undo is that of the journey.
    Draft,
    /// A question or a menu on top of the window.
    Sheet,
}

/// Letters that edit a text together with control.
const TEXT_LETTERS: [char; 6] = ['A', 'C', 'V', 'X', 'Y', 'Z'];

/// The actions that the pressed keys ask for, taken away from everything else.
pub(crate) fn pressed(ctx: &egui::Context, busy: Busy, editor: Option<&Editor>) -> Vec<Action> {
    let events = ctx.input(|input| input.events.clone());
    let mut asked = Vec::new();
    for event in events {
        let (key, modifiers) = match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => (key, modifiers),
            // The system tells of these keys by what they mean.
            Event::Copy if matches!(busy, Busy::Map | Busy::Panel) => {
                asked.push(Action::Copy);
                continue;
            }
            Event::Cut if matches!(busy, Busy::Map | Busy::Panel) => {
                asked.push(Action::Cut);
                continue;
            }
            _ => continue,
        };
        let Some(action) = action_of(key, modifiers, busy, editor) else {
            continue;
        };
        ctx.input_mut(|input| input.consume_key(modifiers, key));
        if matches!(action, Action::Walk(_)) {
            // The step over the map takes the place of egui's own step from part to part.
            ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
        asked.push(action);
    }
    asked
}

/// What all the keys that were pressed in this frame mean, taken away from everything else.
pub(crate) fn taken<T>(
    ctx: &egui::Context,
    meaning: impl Fn(egui::Key, Modifiers) -> Option<T>,
) -> Vec<T> {
    ctx.input_mut(|input| {
        let mut asked = Vec::new();
        input.events.retain(|event| match event {
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } => {
                asked.extend(meaning(*key, *modifiers));
                false
            }
            _ => true,
        });
        asked
    })
}

/// Drops the letter of the shortcut that opened a field and reaches the window after its key.
pub(crate) fn drop_stray_letter(ctx: &egui::Context, letter: &str, is_fresh: &mut bool) {
    ctx.input_mut(|input| {
        input.events.retain(|event| match event {
            Event::Key { pressed: true, .. } => {
                *is_fresh = false;
                true
            }
            Event::Text(text) => {
                let is_stray = *is_fresh && text.eq_ignore_ascii_case(letter);
                *is_fresh = false;
                !is_stray
            }
            _ => true,
        });
    });
}

fn action_of(
    key: egui::Key,
    modifiers: Modifiers,
    busy: Busy,
    editor: Option<&Editor>,
) -> Option<Action> {
    let shortcut = Shortcut {
        key: key_of(key)?,
        held: held_of(modifiers),
    };
    let command = command_for(shortcut)?;
    let action = command.action();
    let wanted = match busy {
        Busy::Map => !leaves_the_map(&action, editor),
        Busy::Panel => !matches!(action, Action::Walk(_)) && !presses(shortcut),
        Busy::Text => !edits_text(shortcut) && !matches!(action, Action::Walk(_)),
        Busy::Draft => {
            let is_own = edits_text(shortcut) || shortcut.key == Key::Escape;
            let undoes = matches!(action, Action::Undo | Action::Redo);
            undoes || !is_own && !matches!(action, Action::Walk(_))
        }
        Busy::Sheet => false,
    };
    (wanted && command.is_enabled(editor)).then_some(action)
}

/// Whether it is a step by tabulator beyond the ends of the journey, which leads to the next part of the window.
fn leaves_the_map(action: &Action, editor: Option<&Editor>) -> bool {
    let way = match action {
        Action::Walk(way @ (Way::Next | Way::Previous)) => *way,
        _ => return false,
    };
    let Some(editor) = editor else { return true };
    let focus = editor.selection().focus();
    let next = editor.chart().neighbour(focus, way);
    next.is_none() || next.as_ref() == focus
}

/// Whether it presses the button that has the focus.
fn presses(shortcut: Shortcut) -> bool {
    shortcut == Shortcut::key(Key::Enter)
}

fn edits_text(shortcut: Shortcut) -> bool {
    let letter = match shortcut.key {
        Key::Letter(letter) => TEXT_LETTERS.contains(&letter),
        _ => false,
    };
    shortcut.types() || letter
}

/// The held keys as the editing session knows them.
pub(crate) fn held_of(modifiers: Modifiers) -> Held {
    Held {
        ctrl: modifiers.command,
        shift: modifiers.shift,
        alt: modifiers.alt,
    }
}

fn key_of(key: egui::Key) -> Option<Key> {
    let name = key.name();
    let first = name.chars().next()?;
    Some(match key {
        egui::Key::Plus | egui::Key::Equals => Key::Plus,
        egui::Key::Minus => Key::Minus,
        egui::Key::ArrowLeft => Key::Left,
        egui::Key::ArrowRight => Key::Right,
        egui::Key::ArrowUp => Key::Up,
        egui::Key::ArrowDown => Key::Down,
        egui::Key::Home => Key::Home,
        egui::Key::End => Key::End,
        egui::Key::Tab => Key::Tab,
        egui::Key::Enter => Key::Enter,
        egui::Key::Escape => Key::Escape,
        egui::Key::Delete => Key::Delete,
        egui::Key::Backspace => Key::Backspace,
        _ if name.len() == 1 && first.is_ascii_uppercase() => Key::Letter(first),
        _ if name.len() == 1 => Key::Digit(first.to_digit(10)? as u8),
        _ => Key::Function(name.strip_prefix('F')?.parse().ok()?),
    })
}

/// The keys of a command as they are written, for menus and tooltips; empty where it has none.
pub(crate) fn keys_text(command: &Command, words: crate::words::Words) -> String {
    let first = command.shortcuts.first();
    first.map_or_else(String::new, |shortcut| shortcut.text(words))
}
