//! Where a word may be broken.

use unicode_segmentation::UnicodeSegmentation as _;

use super::scripts::is_within_word;

/// Where the words of a language may be broken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hyphens(Option<hypher::Lang>);

/// Characters that stay together at either end of a word of no known language.
const KEPT_TOGETHER: usize = 3;

impl Hyphens {
    /// For the language of a BCP 47 tag; the words of one that is not known may be broken anywhere.
    pub fn of(tag: &str) -> Self {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        let code = <[u8; 2]>::try_from(primary.as_bytes()).ok();
        Self(
            code.and_then(|code| {
                hypher::Lang::from_iso(code.map(|byte| byte.to_ascii_lowercase()))
            }),
        )
    }

    /// The last place at which `word` may be broken so that `fits` holds for what stands before it, with the hyphen
    /// that it needs there; where not even one character fits, behind the first. `None` for a word of a script whose
    /// words are never broken.
    pub(super) fn split(self, word: &str, fits: impl Fn(&str) -> bool) -> Option<(String, &str)> {
        let line = |end: usize| {
            let (before, behind) = word.split_at(end);
            let hyphen = if joins_letters(before, behind) {
                "-"
            } else {
                ""
            };
            (format!("{before}{hyphen}"), behind)
        };
        let may_break = |end: &usize| {
            let (before, behind) = word.split_at(*end);
            !is_within_word(before, behind)
        };
        let last = |ends: Vec<usize>| {
            ends.into_iter()
                .rev()
                .filter(may_break)
                .map(line)
                .find(|(text, _)| fits(text))
        };
        last(self.syllables(word))
            .or_else(|| last(ends_within(word)))
            .or_else(|| last(ends_of_characters(word)))
            .or_else(|| {
                ends_of_characters(word)
                    .into_iter()
                    .find(may_break)
                    .map(line)
            })
    }

    /// The ends of the syllables in each run of letters.
    fn syllables(self, word: &str) -> Vec<usize> {
        let Some(language) = self.0 else {
            return Vec::new();
        };
        let mut ends = Vec::new();
        let mut start = 0;
        for run in word.split_inclusive(|letter: char| !letter.is_alphabetic()) {
            let letters = run.trim_end_matches(|letter: char| !letter.is_alphabetic());
            let mut end = start;
            for syllable in hypher::hyphenate(letters, language) {
                end += syllable.len();
                ends.push(end);
            }
            start += run.len();
            ends.push(start);
        }
        ends.retain(|&end| end < word.trim_end().len());
        ends
    }
}

/// The ends of characters that leave some of them on either side.
fn ends_within(word: &str) -> Vec<usize> {
    let ends = ends_of_characters(word);
    let last = ends.len().saturating_sub(KEPT_TOGETHER - 1);
    ends.get(KEPT_TOGETHER - 1..last)
        .unwrap_or_default()
        .to_vec()
}

fn ends_of_characters(word: &str) -> Vec<usize> {
    let starts = word.trim_end().grapheme_indices(true).skip(1);
    starts.map(|(start, _)| start).collect()
}

/// Whether a break here parts two letters of a script that has a hyphen.
fn joins_letters(before: &str, behind: &str) -> bool {
    let has_hyphen = |letter: char| letter.is_alphabetic() && (letter as u32) < 0x590;
    before.ends_with(has_hyphen) && behind.starts_with(has_hyphen)
}
