//! Writes XML: short numbers, colours, and text that cannot break out of its place.

use std::fmt::Write as _;

use crate::theme::Color;

/// XML as it grows.
#[derive(Debug, Default)]
pub(super) struct Markup {
    text: String,
}

impl Markup {
    /// Nothing yet, with room for `bytes`.
    pub(super) fn with_room(bytes: usize) -> Self {
        Self {
            text: String::with_capacity(bytes),
        }
    }

    /// The bytes.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }

    /// Adds markup as it is.
    pub(super) fn raw(&mut self, markup: &str) -> &mut Self {
        self.text.push_str(markup);
        self
    }

    /// Adds text that somebody wrote, between two tags or between two quotes.
    pub(super) fn escaped(&mut self, text: &str) -> &mut Self {
        for character in text.chars() {
            match character {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                _ => self.text.push(character),
            }
        }
        self
    }

    /// Adds an element that holds nothing but text; nothing where the text is empty.
    pub(super) fn element(&mut self, name: &str, text: &str) -> &mut Self {
        if text.is_empty() {
            return self;
        }
        self.raw("<").raw(name).raw(">").escaped(text);
        self.raw("</").raw(name).raw(">")
    }

    /// Adds an attribute that is a number.
    pub(super) fn number(&mut self, name: &str, value: f32) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").digits(value).raw("\"")
    }

    /// Adds an attribute that is a word.
    pub(super) fn word(&mut self, name: &str, value: &str) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").escaped(value).raw("\"")
    }

    /// Adds an attribute that is a colour, without its cover.
    pub(super) fn color(&mut self, name: &str, color: Color) -> &mut Self {
        self.raw(" ").raw(name).raw("=\"").hex(color).raw("\"")
    }

    /// Adds the cover of a colour as `name-opacity`, unless it covers all.
    pub(super) fn opacity(&mut self, name: &str, color: Color) -> &mut Self {
        if color.alpha < u8::MAX {
            self.raw(" ").raw(name).raw("-opacity=\"");
            self.digits(color.cover()).raw("\"");
        }
        self
    }

    /// Adds `value` with at most two decimals, and none that says nothing.
    pub(super) fn digits(&mut self, value: f32) -> &mut Self {
        let hundredths = (f64::from(value) * 100.0).round() as i64;
        if hundredths < 0 {
            self.text.push('-');
        }
        let (whole, part) = (
            hundredths.unsigned_abs() / 100,
            hundredths.unsigned_abs() % 100,
        );
        self.whole(whole);
        if part > 0 {
            self.text.push('.');
            self.text.push(digit(part / 10));
        }
        if part % 10 > 0 {
            self.text.push(digit(part % 10));
        }
        self
    }

    /// Adds a whole number; almost all have one to four digits.
    fn whole(&mut self, value: u64) {
        if value >= 10 {
            self.whole(value / 10);
        }
        self.text.push(digit(value % 10));
    }

    fn hex(&mut self, color: Color) -> &mut Self {
        let [red, green, blue] = [color.red, color.green, color.blue];
        let is_short = [red, green, blue].iter().all(|channel| channel % 17 == 0);
        let written = if is_short {
            write!(self.text, "#{:x}{:x}{:x}", red / 17, green / 17, blue / 17)
        } else {
            write!(self.text, "#{red:02x}{green:02x}{blue:02x}")
        };
        debug_assert!(written.is_ok(), "writing to a String cannot fail");
        self
    }
}

/// The sign of a number from 0 to 9.
fn digit(value: u64) -> char {
    char::from(b'0' + value as u8)
}
