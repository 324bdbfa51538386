//! RON out: the same journey always gives the same bytes.

use std::borrow::Cow;

use crate::journey::{Journey, is_hidden};

use super::error::Fault;
use super::format::format_of;

/// The canonical text of a journey: one record a line where it has no records inside.
pub(super) fn to_text(journey: &Journey) -> Result<String, Fault> {
    if journey.is_newer() {
        return Err(Fault::Newer);
    }
    let close = ron::to_string(&*numbered(journey)).or(Err(Fault::NotReadBack))?;
    Ok(spread(&close))
}

/// The journey with the number of the format that its file carries.
fn numbered(journey: &Journey) -> Cow<'_, Journey> {
    let format = format_of(journey);
    if journey.format == format {
        return Cow::Borrowed(journey);
    }
    Cow::Owned(Journey {
        format,
        ..journey.clone()
    })
}

/// Sets line breaks and blanks into RON without any.
pub(super) fn spread(close: &str) -> String {
    let mut page = Page::default();
    let mut rest = close;
    while let Some((plain, mark, after)) = split_at_mark(rest, &['"', '(', '[', ')', ']', ',', ':'])
    {
        page.out.push_str(plain);
        rest = match mark {
            '"' => page.text(after),
            '(' | '[' => page.open(mark, after),
            ')' | ']' => page.close(mark, after),
            ',' => page.comma(after),
            _ => page.put(": ", after),
        };
    }
    page.out.push('\n');
    page.out
}

/// What stands before the first of `marks`, that mark, and what stands behind it.
fn split_at_mark<'a>(text: &'a str, marks: &[char]) -> Option<(&'a str, char, &'a str)> {
    let (plain, rest) = text.split_at_checked(text.find(marks)?)?;
    let mut letters = rest.chars();
    let mark = letters.next()?;
    Some((plain, mark, letters.as_str()))
}

/// The text as far as it is written.
#[derive(Default)]
struct Page {
    out: String,
    /// For each open bracket whether each of its parts has a line of its own.
    open: Vec<bool>,
}

impl Page {
    fn put<'a>(&mut self, text: &str, after: &'a str) -> &'a str {
        self.out.push_str(text);
        after
    }

    /// The journey itself and lists of records are spread over lines; nothing else is.
    fn open<'a>(&mut self, bracket: char, after: &'a str) -> &'a str {
        let spread = self.open.is_empty() || bracket == '[' && after.starts_with('(');
        self.out.push(bracket);
        self.open.push(spread);
        if spread {
            self.line();
        }
        after
    }

    fn close<'a>(&mut self, bracket: char, after: &'a str) -> &'a str {
        let spread = self.open.pop().unwrap_or_default();
        if spread {
            self.out.push(',');
            self.line();
        }
        self.out.push(bracket);
        after
    }

    fn comma<'a>(&mut self, after: &'a str) -> &'a str {
        self.out.push(',');
        if self.open.last() == Some(&true) {
            self.line();
        } else {
            self.out.push(' ');
        }
        after
    }

    /// A new line, as deep as the brackets that are spread.
    fn line(&mut self) {
        self.out.push('\n');
        let depth = self.open.iter().filter(|spread| **spread).count();
        (0..depth).for_each(|_| self.out.push_str("    "));
    }

    /// A text behind its first quote, to behind its last.
    fn text<'a>(&mut self, after: &'a str) -> &'a str {
        self.out.push('"');
        let mut rest = after;
        while let Some((plain, mark, after)) = split_at_mark(rest, &['"', '\\']) {
            self.out.push_str(plain);
            if mark == '"' {
                return self.put("\"", after);
            }
            rest = self.escape(after);
        }
        rest
    }

    /// An escape behind its backslash. Ron escapes apostrophes and marks that combine with letters;
    /// people read these files, so that only what cannot be seen stays escaped.
    fn escape<'a>(&mut self, after: &'a str) -> &'a str {
        if let Some((digits, rest)) = after
            .strip_prefix("u{")
            .and_then(|code| code.split_once('}'))
        {
            let letter = u32::from_str_radix(digits, 16)
                .ok()
                .and_then(char::from_u32);
            match letter.filter(|letter| !is_hidden(*letter)) {
                Some(letter) => self.out.push(letter),
                None => self.out.extend(["\\u{", digits, "}"]),
            }
            return rest;
        }
        let mut letters = after.chars();
        match letters.next() {
            Some('\'') => self.out.push('\''),
            Some(other) => self.out.extend(['\\', other]),
            None => {}
        }
        letters.as_str()
    }
}
