//! A name within a text: where it is read from right to left, nothing around it changes its place.

use std::borrow::Cow;

use unicode_bidi::BidiClass;

/// Begins a part of a text whose own letters decide how it is read, and ends it (Unicode annex 9).
pub(super) const BEGIN: char = '\u{2068}';
const END: char = '\u{2069}';

/// `name` for a text that puts other names, numbers or signs beside it.
pub fn isolated(name: &str) -> Cow<'_, str> {
    let turns = |c| {
        use BidiClass::{AL, AN, R};
        c >= '\u{590}' && matches!(unicode_bidi::bidi_class(c), R | AL | AN)
    };
    if !name.chars().any(turns) {
        return Cow::Borrowed(name);
    }
    let bare = name.chars().filter(|c| ![BEGIN, END].contains(c));
    Cow::Owned([BEGIN].into_iter().chain(bare).chain([END]).collect())
}
