//! Texts of a journey inside of Markdown and HTML: whatever stands in them, they stay texts.

use crate::journey::is_hidden;

/// A text in one line, without characters that no file may hold.
pub(super) fn one_line(text: &str) -> String {
    let one_line = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    // The last two characters of each plane are none, and no XML may hold them.
    let is_none = |c: char| c as u32 & 0xFFFE == 0xFFFE;
    one_line
        .filter(|c| !is_hidden(*c) && !is_none(*c))
        .collect()
}

/// A text for HTML, between two tags or between two quotes.
pub(super) fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in one_line(text).chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A text for Markdown, in a heading, a paragraph, an item of a list or a cell of a table.
///
/// It is a text in plain Markdown and in the dialects of code hosts and wikis, which would make a link
/// even of a bare address.
pub(super) fn markdown(text: &str) -> String {
    let line = one_line(text);
    let line = line.trim();
    let block = block_mark(line);
    let mut escaped = String::with_capacity(line.len() + 8);
    for (at, letter) in line.char_indices() {
        let (before, behind) = line.split_at(at);
        match letter {
            '<' => escaped.push_str("&lt;"),
            '&' if is_entity(behind) => escaped.push_str("&amp;"),
            _ => {
                if is_mark(letter) || block == Some(at) || is_in_address(before, behind) {
                    escaped.push('\\');
                }
                escaped.push(letter);
            }
        }
    }
    escaped
}

/// What means something wherever it stands.
fn is_mark(letter: char) -> bool {
    matches!(
        letter,
        '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '^' | '{' | '}' | '$'
    )
}

/// Whether `text` begins with what may be a character by its name or number.
fn is_entity(text: &str) -> bool {
    let mut letters = text.chars().skip(1);
    letters
        .next()
        .is_some_and(|next| next == '#' || next.is_ascii_alphabetic())
}

/// Where in a line the mark stands by which it would become an item of a list, a quotation, a rule
/// or a definition.
fn block_mark(line: &str) -> Option<usize> {
    let behind = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = line.len() - behind.len();
    let mut letters = behind.chars();
    let (first, second) = (letters.next()?, letters.next());
    let ends = second.is_none_or(|second| second == ' ');
    let is_mark = match first {
        '.' | ')' => digits > 0 && ends,
        '-' | '+' => digits == 0 && (ends || second == Some(first)),
        '>' | '=' | ':' => digits == 0,
        _ => false,
    };
    is_mark.then_some(digits)
}

/// Whether code hosts would make a link of the address whose colon or dot `behind` begins with.
fn is_in_address(before: &str, behind: &str) -> bool {
    let www = || {
        let start = before.len().checked_sub(3)?;
        before.get(start..)
    };
    behind.starts_with("://")
        || (behind.starts_with('.') && www().is_some_and(|end| end.eq_ignore_ascii_case("www")))
}
