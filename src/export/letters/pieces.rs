//! Cuts a line into pieces of one font and one direction, from left to right.

use std::ops::Range;

use unicode_bidi::{BidiInfo, Level};
use unicode_segmentation::UnicodeSegmentation as _;

/// A part of a line that one font draws in one direction.
pub(super) struct Piece {
    /// Its bytes in the line.
    pub(super) range: Range<usize>,
    /// The number of the font of the system that draws it; the bundled one where `None`.
    pub(super) font: Option<usize>,
    /// Whether it is written from right to left.
    pub(super) turned: bool,
}

/// Cuts `line`; `font_for` names the font for a character that the bundled one does not have.
pub(super) fn split(line: &str, mut font_for: impl FnMut(char) -> Option<usize>) -> Vec<Piece> {
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

/// Whether a part of `line` is written from right to left.
pub(in crate::export) fn turns_left(line: &str) -> bool {
    let first_turned = '\u{590}';
    line.chars().any(|c| c >= first_turned) && BidiInfo::new(line, None).has_rtl()
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
