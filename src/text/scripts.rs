//! Where the scripts of the world let a text be parted.

use std::cell::RefCell;
use std::sync::LazyLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_segmentation::UnicodeSegmentation as _;

/// Where a line may end in `text`, and whether it must end there.
pub(super) fn line_ends(text: &str) -> Vec<(usize, bool)> {
    if text.is_ascii() || !text.chars().any(is_written_without_blanks) {
        let ends = linebreaks(text);
        return ends
            .map(|(end, kind)| (end, kind == BreakOpportunity::Mandatory))
            .collect();
    }
    let must = |end| end == text.len() || text.get(..end).is_some_and(|line| line.ends_with('\n'));
    let ends = ends_of_words(text).into_iter().filter(|end| *end > 0);
    ends.map(|end| (end, must(end))).collect()
}

/// Where words end in a text without blanks. A title is broken for several widths in a row, and finding its words costs
/// more than all the rest: those of the last text are kept.
fn ends_of_words(text: &str) -> Vec<usize> {
    thread_local! {
        static LAST: RefCell<(String, Vec<usize>)> = RefCell::default();
    }
    LAST.with_borrow_mut(|(last, ends)| {
        if last != text {
            *ends = segmenter().segment_str(text).collect();
            text.clone_into(last);
        }
        ends.clone()
    })
}

/// The parts of a text that are never torn apart: words where letters join or are read as one picture, else characters.
pub fn atoms(text: &str) -> Vec<&str> {
    let mut atoms = Vec::new();
    let mut start = 0;
    let mut ends = text.grapheme_indices(true).skip(1).map(|(end, _)| end);
    let mut words = None;
    loop {
        let end = ends.next();
        let part = end.is_none_or(|end| may_part(text, end, &mut words));
        if part {
            atoms.extend(text.get(start..end.unwrap_or(text.len())));
            start = end.unwrap_or(text.len());
        }
        if end.is_none() {
            return atoms;
        }
    }
}

/// Whether a text may be parted at `end`, which lies between two characters; `words` keeps where words end.
fn may_part(text: &str, end: usize, words: &mut Option<Vec<usize>>) -> bool {
    let (before, behind) = text.split_at(end);
    let sides = [before.chars().next_back(), behind.chars().next()];
    let [Some(before), Some(behind)] = sides else {
        return true;
    };
    if is_written_without_blanks(before) && is_written_without_blanks(behind) {
        let words = words.get_or_insert_with(|| ends_of_words(text));
        return words.binary_search(&end).is_ok();
    }
    !(is_in_whole_words(before) && is_in_whole_words(behind))
}

/// Whether two characters at this place belong to one word that is never broken.
pub(super) fn is_within_word(before: &str, behind: &str) -> bool {
    let is_whole = |c: Option<char>| c.is_some_and(is_in_whole_words);
    is_whole(before.chars().next_back()) && is_whole(behind.chars().next())
}

/// Whether anything of a text stands in words that are never broken.
pub(super) fn has_whole_words(text: &str) -> bool {
    text.chars().any(is_in_whole_words)
}

/// Whether a character belongs to a script whose words are never broken: those whose letters join, those whose
/// signs stand around each other, and those that know no hyphen (Unicode 16, chapters 9 and 12 to 15).
fn is_in_whole_words(character: char) -> bool {
    matches!(
        character as u32,
        // Hebrew, Arabic, Syriac, Thaana, N'Ko, Samaritan, Mandaic.
        0x590..=0x8ff
            | 0xfb1d..=0xfdff
            | 0xfe70..=0xfefc
            // Devanagari and the other scripts of South Asia, Tibetan.
            | 0x900..=0xdff
            | 0xf40..=0xfbc
            | 0x1900..=0x194f
            | 0x1b00..=0x1c4f
            | 0x1cd0..=0x1cff
            | 0xa800..=0xa82f
            | 0xa840..=0xa8ff
            | 0xaae0..=0xaaff
            | 0xabc0..=0xabff
            | 0x11000..=0x11fff
            // Mongolian.
            | 0x1800..=0x18af
            // Manichaean to Chorasmian, Adlam.
            | 0x10ac0..=0x10fff
            | 0x1e900..=0x1e95f
            // What joins and what keeps apart.
            | 0x200c
            | 0x200d
    )
}

/// Whether a character belongs to a script that is written without blanks between words (line break class SA).
fn is_written_without_blanks(character: char) -> bool {
    matches!(
        character as u32,
        0xe01..=0xedf
            | 0x1000..=0x109f
            | 0x1780..=0x17ff
            | 0x1950..=0x19ff
            | 0x1a20..=0x1aaf
            | 0xa9e0..=0xa9ff
            | 0xaa60..=0xaadf
    )
}

fn segmenter() -> LineSegmenterBorrowed<'static> {
    static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
        LazyLock::new(|| LineSegmenter::new_lstm(LineBreakOptions::default()));
    *SEGMENTER
}
