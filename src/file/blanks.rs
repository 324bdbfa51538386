//! Blanks that people cannot tell from plain ones, and the parser does not know.

use super::tokens::{Token, Tokens};
use crate::journey::is_hidden;

/// The text with plain blanks in their place wherever it is neither a text in quotes nor a comment;
/// `None` where there are none. Each takes as many bytes as before, so that places stay the same.
pub(super) fn plain_blanks(text: &str) -> Option<String> {
    if text.is_ascii() || !text.chars().any(is_odd_blank) {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    let mut done = 0;
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let span = tokens.span();
        push(&mut plain, text.get(done..span.start)?);
        done = span.start;
        if matches!(token, Token::Text { .. } | Token::Comment) {
            plain.push_str(text.get(span.clone())?);
            done = span.end;
        }
    }
    push(&mut plain, text.get(done..)?);
    (plain != text).then_some(plain)
}

fn push(plain: &mut String, piece: &str) {
    if piece.is_ascii() {
        plain.push_str(piece);
        return;
    }
    for letter in piece.chars() {
        if is_odd_blank(letter) {
            (0..letter.len_utf8()).for_each(|_| plain.push(' '));
        } else {
            plain.push(letter);
        }
    }
}

/// Whether a letter is seen as a blank, or not at all, and is none of the keyboard.
fn is_odd_blank(letter: char) -> bool {
    let is_unseen = letter.is_whitespace() || is_hidden(letter);
    let is_unseen = is_unseen || matches!(letter, '\u{AD}' | '\u{34F}' | '\u{200C}' | '\u{200D}');
    is_unseen && !letter.is_ascii()
}
