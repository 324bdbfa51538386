//! Merging the texts of files with comments, line by line, where the journeys say that it is right.

use crate::journey::Journey;

use super::read::Opened;
use super::scan;
use super::tokens::{Token, Tokens};
use super::write::to_text;

/// Texts up to this size, in bytes, are merged line by line: a comment is written by a person, and a
/// file of that size is not.
const MOST_BYTES: usize = 4 << 20;

/// The text of three versions merged line by line, with the comments of both sides, where it reads as
/// `merged`; `None` where lines disagree or say something else.
pub fn with_comments(
    base: &Opened,
    ours: &Opened,
    theirs: &Opened,
    merged: &Journey,
) -> Option<String> {
    let versions = [base, ours, theirs].map(|version| &version.bytes);
    if versions.iter().any(|bytes| bytes.len() > MOST_BYTES) {
        return None;
    }
    let [base, ours, theirs] = versions.map(|bytes| scan::text_of(bytes).ok());
    let text = diffy::merge(base?, ours?, theirs?).ok()?;
    let read = super::parse(text.clone().into_bytes(), std::path::Path::new("")).ok()?;
    // The texts of both, because a number that is none is not equal to itself.
    let says_the_same = to_text(&read.journey).ok()? == to_text(merged).ok()?;
    says_the_same.then_some(text)
}

/// The lines of a file on which comments begin, from 1.
pub fn comment_lines(opened: &Opened) -> Vec<usize> {
    let Ok(text) = scan::text_of(&opened.bytes) else {
        return Vec::new();
    };
    let mut tokens = Tokens::of(text);
    let (mut lines, mut line, mut seen) = (Vec::new(), 1, 0);
    while let Some(token) = tokens.next() {
        let start = tokens.span().start;
        if token == Token::Comment {
            let between = text.get(seen..start).unwrap_or_default();
            line += between.matches('\n').count();
            seen = start;
            lines.push(line);
        }
    }
    lines.dedup();
    lines
}
