//! Keys and shortcuts, by what they mean and not by how a window reports them.

use crate::words::Words;

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A letter from A to Z.
    Letter(char),
    /// A digit, 0 to 9, in the row above the letters or beside them.
    Digit(u8),
    /// A function key, 1 to 12.
    Function(u8),
    /// `+`, wherever the keyboard has it; also `=` where that carries the `+`.
    Plus,
    /// `-`
    Minus,
    /// The left arrow.
    Left,
    /// The right arrow.
    Right,
    /// The up arrow.
    Up,
    /// The down arrow.
    Down,
    /// To the start.
    Home,
    /// To the end.
    End,
    /// The tabulator.
    Tab,
    /// Enter, or return.
    Enter,
    /// Escape.
    Escape,
    /// Delete what is behind.
    Delete,
    /// Delete what is before.
    Backspace,
}

/// The keys that are held while another key or the pointer acts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Held {
    /// Control; on a Mac the command key.
    pub ctrl: bool,
    /// Shift.
    pub shift: bool,
    /// Alt; on a Mac option.
    pub alt: bool,
}

impl Held {
    /// Nothing but the key itself.
    pub const NONE: Self = Self {
        ctrl: false,
        shift: false,
        alt: false,
    };
    /// Control alone.
    pub const CTRL: Self = Self {
        ctrl: true,
        ..Self::NONE
    };
    /// Shift alone.
    pub const SHIFT: Self = Self {
        shift: true,
        ..Self::NONE
    };
    /// Alt alone.
    pub const ALT: Self = Self {
        alt: true,
        ..Self::NONE
    };
    /// Control and shift.
    pub const CTRL_SHIFT: Self = Self {
        ctrl: true,
        shift: true,
        alt: false,
    };
}

/// A key with what is held: what a person presses for a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shortcut {
    /// The key.
    pub key: Key,
    /// What is held with it.
    pub held: Held,
}

impl Shortcut {
    /// The key alone.
    pub const fn key(key: Key) -> Self {
        Self::with(Held::NONE, key)
    }

    /// Control and a letter.
    pub const fn ctrl(letter: char) -> Self {
        Self::with(Held::CTRL, Key::Letter(letter))
    }

    /// A key with what is held.
    pub const fn with(held: Held, key: Key) -> Self {
        Self { key, held }
    }

    /// Whether it types something, so that it must not act while a text field has the focus.
    pub fn types(self) -> bool {
        let moves = matches!(self.key, Key::Function(_) | Key::Escape);
        !(moves || self.held.ctrl)
    }

    /// As it is written on keyboards of the language: `Ctrl+Shift+P`, `Strg+Umschalt+P`.
    pub fn text(self, words: Words) -> String {
        let mut parts = Vec::new();
        if self.held.ctrl {
            parts.push(words.text("key-ctrl"));
        }
        if self.held.alt {
            parts.push(words.text("key-alt"));
        }
        if self.held.shift {
            parts.push(words.text("key-shift"));
        }
        parts.push(match self.key {
            Key::Letter(letter) => letter.to_string().into(),
            Key::Digit(digit) => digit.to_string().into(),
            Key::Function(nth) => format!("F{nth}").into(),
            Key::Plus => "+".into(),
            Key::Minus => "−".into(),
            Key::Left => "←".into(),
            Key::Right => "→".into(),
            Key::Up => "↑".into(),
            Key::Down => "↓".into(),
            Key::Home => words.text("key-home"),
            Key::End => words.text("key-end"),
            Key::Tab => words.text("key-tab"),
            Key::Enter => words.text("key-enter"),
            Key::Escape => words.text("key-escape"),
            Key::Delete => words.text("key-delete"),
            Key::Backspace => words.text("key-backspace"),
        });
        parts.join("+")
    }
}
