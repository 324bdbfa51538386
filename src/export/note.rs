//! What somebody who asked for a file should know about it.

use super::fit::{MOST_PAGE, MOST_PIXELS, MOST_SIDE};
use crate::journey::is_hidden;
use crate::words::{Blank, Words};

/// What is not as one would expect.
#[derive(Debug, Clone, PartialEq)]
pub enum Note {
    /// The picture was made smaller, so that the format can hold it.
    ScaledDown {
        /// What it ran into.
        limit: Limit,
        /// The width and height that were asked for, in units of the file.
        wanted: [usize; 2],
        /// How large it is now, as a share of what was asked for.
        share: f64,
    },
    /// So many marks of departments are not on the map, as they would be too many.
    LeftOut(usize),
    /// No font has these characters, which are in order; a sign stands in their place.
    MissingCharacters(Vec<char>),
}

/// What a format can hold at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// Pixels in all and on each side.
    Pixels,
    /// Points on each side of a page.
    Page,
}

/// At most this many missing characters are named.
const MOST_NAMED: usize = 12;

impl Note {
    /// The note that so many marks are left out, where there are any.
    pub(super) fn of_left_out(count: usize) -> Option<Self> {
        (count > 0).then_some(Self::LeftOut(count))
    }

    /// The note in words.
    pub fn text(&self, words: Words) -> String {
        match self {
            Self::ScaledDown {
                limit,
                wanted,
                share,
            } => scaled_down(*limit, *wanted, *share, words),
            Self::LeftOut(count) => {
                words.fill("export-note-left-out", &[("count", (*count).into())])
            }
            Self::MissingCharacters(characters) => missing(characters, words),
        }
    }
}

fn scaled_down(limit: Limit, [width, height]: [usize; 2], share: f64, words: Words) -> String {
    let (key, side) = match limit {
        Limit::Pixels => ("export-note-pixels", MOST_SIDE),
        Limit::Page => ("export-note-page", MOST_PAGE),
    };
    let blanks: [(&'static str, Blank<'_>); 5] = [
        ("width", width.into()),
        ("height", height.into()),
        ("millions", ((MOST_PIXELS / 1e6) as usize).into()),
        ("side", (side as usize).into()),
        ("percent", words.number(share * 100.0, 1).into()),
    ];
    words.fill(key, &blanks)
}

fn missing(characters: &[char], words: Words) -> String {
    let first = characters.iter().take(MOST_NAMED);
    let names: Vec<String> = first
        .map(|c| match u32::from(*c) {
            code if is_hidden(*c) => format!("U+{code:04X}"),
            code => format!("{c} (U+{code:04X})"),
        })
        .collect();
    let more = characters.len().saturating_sub(MOST_NAMED);
    words.fill(
        "export-note-missing",
        &[
            ("count", characters.len().into()),
            ("names", names.join(", ").into()),
            ("more", more.into()),
        ],
    )
}
