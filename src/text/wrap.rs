//! Breaking a text into lines that fit.

use std::sync::Arc;

use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation as _;

use super::width_of;
use crate::theme::Weight;

/// A text broken into lines.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Block {
    /// The lines, top first.
    pub lines: Vec<Arc<str>>,
    /// The width of the widest line in canvas points.
    pub width: f32,
    /// Whether something of the text is missing, so that the last line ends in `…`.
    pub cut: bool,
}

/// At most this many characters of a text are looked at; nobody reads more on a card.
const MOST_CHARACTERS: usize = 600;

/// Breaks `text` into at most `most_lines` lines of at most `width` canvas points.
///
/// A word that is wider than a line is broken between characters with a hyphen; what does not fit
/// into the lines ends in `…`. Characters that cannot be seen or that turn the direction of
/// writing are left out.
pub fn wrap(text: &str, weight: Weight, size: f32, width: f32, most_lines: usize) -> Block {
    let shown: String = text
        .chars()
        .filter(|c| is_shown(*c))
        .take(MOST_CHARACTERS)
        .collect();
    let mut lines = break_lines(shown.trim(), weight, size, width);
    let mut cut = text.chars().nth(MOST_CHARACTERS).is_some();
    if lines.len() > most_lines {
        lines.truncate(most_lines);
        cut = true;
    }
    if cut && let Some(last) = lines.last_mut() {
        *last = with_ellipsis(last, weight, size, width);
    }
    let widest = lines
        .iter()
        .map(|line| width_of(line, weight, size))
        .fold(0.0, f32::max);
    Block {
        lines: lines.into_iter().map(Arc::from).collect(),
        width: widest,
        cut,
    }
}

/// Whether a character has a place on the map; controls and marks of direction have none.
pub fn is_shown(character: char) -> bool {
    let turns =
        matches!(character as u32, 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069 | 0xfeff);
    character == '\n' || !(turns || character.is_control())
}

fn break_lines(text: &str, weight: Weight, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut start = 0;
    for (end, kind) in linebreaks(text) {
        let Some(piece) = text.get(start..end) else {
            continue;
        };
        start = end;
        add_piece(piece.trim_end_matches('\n'), &mut line, &mut lines, |t| {
            width_of(t, weight, size) <= width
        });
        if kind == BreakOpportunity::Mandatory && end < text.len() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Adds a piece that must not be broken to the line, or begins new lines for it.
fn add_piece(piece: &str, line: &mut String, lines: &mut Vec<String>, fits: impl Fn(&str) -> bool) {
    let longer = format!("{line}{piece}");
    if fits(longer.trim_end()) {
        *line = longer;
        return;
    }
    if !line.trim_end().is_empty() {
        lines.push(std::mem::take(line).trim_end().to_owned());
    }
    if fits(piece.trim_end()) {
        piece.clone_into(line);
        return;
    }
    for character in piece.graphemes(true) {
        if !line.is_empty() && !fits(&format!("{line}{character}-")) {
            let broken_word = line.ends_with(char::is_alphabetic) && is_hyphenated(character);
            let full = std::mem::take(line);
            lines.push(if broken_word {
                format!("{full}-")
            } else {
                full
            });
        }
        line.push_str(character);
    }
}

/// Whether a word is broken with a hyphen before this character: not in scripts that have none.
fn is_hyphenated(character: &str) -> bool {
    character
        .chars()
        .next()
        .is_some_and(|c| c.is_alphabetic() && (c as u32) < 0x590)
}

fn with_ellipsis(line: &str, weight: Weight, size: f32, width: f32) -> String {
    let mut kept: Vec<&str> = line.graphemes(true).collect();
    loop {
        let text = format!("{}…", kept.concat().trim_end());
        if kept.is_empty() || width_of(&text, weight, size) <= width {
            return text;
        }
        kept.pop();
    }
}
