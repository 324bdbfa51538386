//! Cuts a line into pieces of one font and one direction, from left to right.

use std::borrow::Cow;
use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation as _;

use super::direction::may_turn;
use super::font::face;
use crate::theme::Weight;

/// A part of a line that one font draws in one direction.
pub struct Piece {
    /// Its bytes in the line.
    pub range: Range<usize>,
    /// The number of the font of the system that draws it; the bundled one where `None`.
    pub font: Option<usize>,
    /// Whether it is written from right to left.
    pub turned: bool,
}

/// Cuts `line`; `font_for` names the font for a character that the bundled one does not have.
pub fn split(line: &str, mut font_for: impl FnMut(char) -> Option<usize>) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(1);
    for (range, level) in directions(line) {
        let from = pieces.len();
        add_pieces(line, range, level.is_rtl(), &mut font_for, &mut pieces);
        if let (true, Some(added)) = (level.is_rtl(), pieces.get_mut(from..)) {
            added.reverse();
        }
    }
    pieces
}

/// The parts of `line` from left to right, for a painter that joins letters but leaves words in the order of reading.
pub fn in_visual_order(line: &str, weight: Weight) -> Vec<Cow<'_, str>> {
    if !turns_left(line) {
        return vec![Cow::Borrowed(line)];
    }
    let bundled = face(weight);
    // The painter takes what the bundled font has from there, and writes that from left to right.
    let pieces = split(line, |c| (!bundled.covers(c)).then_some(0));
    let part = |piece: Piece| {
        let text = line.get(piece.range).unwrap_or_default();
        if piece.turned && piece.font.is_none() {
            let turned = text.graphemes(true).rev();
            Cow::Owned(turned.flat_map(str::chars).map(mirrored).collect())
        } else {
            Cow::Borrowed(text)
        }
    };
    pieces.into_iter().map(part).collect()
}

/// The sign that looks the other way, as it is drawn in a text from right to left.
fn mirrored(sign: char) -> char {
    const PAIRS: [[char; 2]; 7] = [
        ['(', ')'],
        ['[', ']'],
        ['{', '}'],
        ['<', '>'],
        ['«', '»'],
        ['‹', '›'],
        ['≤', '≥'],
    ];
    let other = PAIRS.iter().find_map(|&[left, right]| match sign {
        _ if sign == left => Some(right),
        _ if sign == right => Some(left),
        _ => None,
    });
    other.unwrap_or(sign)
}

/// Whether a part of `line` is written from right to left.
pub fn turns_left(line: &str) -> bool {
    may_turn(line) && BidiInfo::new(line, None).has_rtl()
}

/// Parts of one direction from left to right; the first strong character decides for the line.
fn directions(line: &str) -> Vec<(Range<usize>, Level)> {
    if !turns_left(line) {
        return vec![(0..line.len(), Level::ltr())];
    }
    let info = BidiInfo::new(line, None);
    let Some(paragraph) = info.paragraphs.first() else {
        return Vec::new();
    };
    let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
    let leveled = runs.into_iter().map(|run| {
        let level = levels.get(run.start).copied();
        (run, level.unwrap_or(Level::ltr()))
    });
    leveled.collect()
}

/// Adds the parts of `range` in the order of writing; what is read as one character is not torn apart.
fn add_pieces(
    line: &str,
    range: Range<usize>,
    turned: bool,
    font_for: &mut impl FnMut(char) -> Option<usize>,
    pieces: &mut Vec<Piece>,
) {
    let from = pieces.len();
    let text = line.get(range.clone()).unwrap_or_default();
    let mut start = range.start;
    for cluster in text.graphemes(true) {
        let end = start + cluster.len();
        let fonts = cluster.chars().map(&mut *font_for);
        let font = fonts.fold(None, Option::or);
        match pieces.get_mut(from..).and_then(<[_]>::last_mut) {
            Some(last) if last.font == font => last.range.end = end,
            _ => pieces.push(Piece {
                range: start..end,
                font,
                turned,
            }),
        }
        start = end;
    }
}
