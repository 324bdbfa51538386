//! Quotation marks and brackets that are never closed: told where they begin, however far away the
//! parser stumbles.

use super::tokens::{Token, Tokens};

/// Where the text begins that lacks its closing quotation mark, in bytes; looked for up to `offset`.
///
/// A text that lacks it ends at the opening mark of the next one: what stands in it last is what
/// stands before a text, and what follows at once is the inside of one.
pub(super) fn text(text: &str, offset: usize) -> Option<usize> {
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let span = tokens.span();
        if span.start > offset {
            return None;
        }
        match token {
            Token::Text { closed: false } => return Some(span.start),
            Token::Text { closed: true } if runs_on(text, span.start + 1, span.end) => {
                return Some(span.start);
            }
            _ => {}
        }
    }
    None
}

/// Whether a text went on to the start of the next one.
fn runs_on(text: &str, start: usize, end: usize) -> bool {
    let inside = text.get(start..end - 1).unwrap_or_default().trim_end();
    let behind = text.get(end..).unwrap_or_default();
    let begins_inside = behind.starts_with(|letter: char| {
        !letter.is_whitespace() && !matches!(letter, ',' | ')' | ']' | '}' | ':' | ';' | '=' | '/')
    });
    begins_inside && inside.ends_with([':', '[', '(', ',', '='])
}

/// A bracket that does not match.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bracket {
    /// Where it stands, in bytes.
    pub(super) at: usize,
    /// The bracket.
    pub(super) letter: u8,
}

/// The bracket that is never closed, where there is one.
pub(super) fn bracket(text: &str) -> Option<Bracket> {
    let mut open: Vec<Bracket> = Vec::new();
    let mut mismatch = None;
    // How many more are opened than closed, round ones and square ones.
    let mut balance = [0_i64; 3];
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let at = tokens.span().start;
        match token {
            Token::Open(letter) => {
                open.push(Bracket { at, letter });
                count(&mut balance, letter, 1);
            }
            Token::Close(letter) => {
                count(&mut balance, letter, -1);
                let last = open.pop();
                if mismatch.is_none() && last.is_some_and(|last| closing(last.letter) != letter) {
                    mismatch = last;
                }
            }
            _ => {}
        }
    }
    let found = mismatch.or_else(|| open.pop())?;
    // With as many closed as opened, another one is too much or wrong.
    let is_missing = kind(found.letter)
        .and_then(|kind| balance.get(kind))
        .is_some_and(|more| *more > 0);
    is_missing.then_some(found)
}

/// Whether more brackets of the kind of `letter` are closed than opened in these pieces of a text.
pub(super) fn is_surplus(pieces: &[&str], letter: u8) -> bool {
    let mut balance = [0_i64; 3];
    for token in Tokens::of(&pieces.concat()) {
        match token {
            Token::Open(letter) => count(&mut balance, letter, 1),
            Token::Close(letter) => count(&mut balance, letter, -1),
            _ => {}
        }
    }
    kind(letter)
        .and_then(|kind| balance.get(kind))
        .is_some_and(|more| *more < 0)
}

fn count(balance: &mut [i64; 3], letter: u8, step: i64) {
    if let Some(more) = kind(letter).and_then(|kind| balance.get_mut(kind)) {
        *more += step;
    }
}

fn kind(letter: u8) -> Option<usize> {
    match letter {
        b'(' | b')' => Some(0),
        b'[' | b']' => Some(1),
        b'{' | b'}' => Some(2),
        _ => None,
    }
}

/// The bracket that closes one.
pub(super) fn closing(letter: u8) -> u8 {
    match letter {
        b'(' => b')',
        b'[' => b']',
        other => {
            if other == b'{' {
                b'}'
            } else {
                other
            }
        }
    }
}
