//! Breaking a text into lines that fit.

use std::sync::Arc;

use super::direction::{ISOLATE, is_isolate};
use super::scripts::{atoms, has_whole_words, line_ends};
use super::{Hyphens, width_of};
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
    /// The size of its type: as asked for, or smaller where a word that is never broken needs it.
    pub size: f32,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Setting {
    /// The weight of the font.
    pub weight: Weight,
    /// The size of the font in canvas points.
    pub size: f32,
    /// Where words may be broken.
    pub hyphens: Hyphens,
}

impl Setting {
    /// Whether `line` is at most `width` canvas points wide.
    fn fits(self, line: &str, width: f32) -> bool {
        width_of(line, self.weight, self.size) <= width
    }
}

/// At most this many characters of a text are looked at; nobody reads more on a card.
const MOST_CHARACTERS: usize = 600;

/// Type is made this much smaller at most for a word that is never broken, as a share of its size.
const SMALLEST_SHARE: f32 = 0.6;

/// Breaks `text` into at most `most_lines` lines of at most `width` canvas points.
///
/// A word that is wider than a line is broken between syllables with a hyphen, or set smaller where its script
/// breaks no words; what does not fit into the lines ends in `…`. Characters that cannot be seen or that turn
/// the direction of writing are left out.
pub fn wrap(text: &str, setting: Setting, width: f32, most_lines: usize) -> Block {
    let shown: String = text
        .chars()
        .filter(|c| is_shown(*c) || is_isolate(*c))
        .take(MOST_CHARACTERS)
        .collect();
    let mut lines = break_lines(shown.trim(), setting, width);
    let mut cut = text.chars().nth(MOST_CHARACTERS).is_some();
    if lines.len() > most_lines {
        lines.truncate(most_lines);
        cut = true;
    }
    if cut && let Some(last) = lines.last_mut() {
        *last = with_ellipsis(last, setting, width);
    }
    if shown.contains(ISOLATE) {
        close_isolates(&mut lines);
    }
    let widest = lines
        .iter()
        .map(|line| width_of(line, setting.weight, setting.size))
        .fold(0.0, f32::max);
    let is_too_wide = widest > width && lines.iter().any(|line| has_whole_words(line));
    let share = if is_too_wide {
        (width / widest).max(SMALLEST_SHARE)
    } else {
        1.0
    };
    Block {
        lines: lines.into_iter().map(Arc::from).collect(),
        width: widest * share,
        cut,
        size: setting.size * share,
    }
}

/// Whether a character has a place on the map; controls and marks of direction have none.
pub fn is_shown(character: char) -> bool {
    let turns =
        matches!(character as u32, 0x200e | 0x200f | 0x202a..=0x202e | 0x2066..=0x2069 | 0xfeff);
    character == '\n' || !(turns || character.is_control())
}

fn break_lines(text: &str, setting: Setting, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut start = 0;
    for (end, must) in line_ends(text) {
        let Some(piece) = text.get(start..end) else {
            continue;
        };
        start = end;
        let piece = piece.trim_end_matches('\n');
        add_piece(piece, &mut line, &mut lines, setting, width);
        if must && end < text.len() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Adds a piece without a blank inside to the line, or begins new lines for it.
fn add_piece(
    piece: &str,
    line: &mut String,
    lines: &mut Vec<String>,
    setting: Setting,
    width: f32,
) {
    let longer = format!("{line}{piece}");
    if setting.fits(longer.trim_end(), width) {
        *line = longer;
        return;
    }
    if !line.trim_end().is_empty() {
        lines.push(std::mem::take(line).trim_end().to_owned());
    }
    let mut rest = piece;
    while !setting.fits(rest.trim_end(), width) {
        let hyphens = setting.hyphens;
        let Some((full, behind)) = hyphens.split(rest, |part| setting.fits(part, width)) else {
            break;
        };
        if behind.trim_end().is_empty() {
            break;
        }
        lines.push(full);
        rest = behind;
    }
    rest.clone_into(line);
}

/// As much of a line as fits with `…` behind it. Its first word stays where its script breaks none.
fn with_ellipsis(line: &str, setting: Setting, width: f32) -> String {
    let mut kept = atoms(line);
    loop {
        let text = format!("{}…", kept.concat().trim_end());
        let is_first_word = kept.len() == 1 && has_whole_words(&text);
        if kept.is_empty() || is_first_word || setting.fits(&text, width) {
            return text;
        }
        kept.pop();
    }
}

/// Ends at the end of each line the parts that are read for themselves, and begins them again in the next: each line
/// is turned for itself.
fn close_isolates(lines: &mut [String]) {
    let [begin, end] = ISOLATE;
    let mut open = 0_usize;
    for line in lines {
        let before = open;
        for mark in line.chars().filter(|c| is_isolate(*c)) {
            open = if mark == begin {
                open + 1
            } else {
                open.saturating_sub(1)
            };
        }
        let begins = std::iter::repeat_n(begin, before);
        let ends = std::iter::repeat_n(end, open);
        *line = begins.chain(line.chars()).chain(ends).collect();
    }
}
