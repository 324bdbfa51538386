//! How the journey is shown: shade, language, and which lanes and overlays are on.

use crate::chart::Look;
use crate::theme::{Shade, Theme};
use crate::words::Words;

/// Shows everything in this shade and language; tells whether anything differs.
pub(super) fn turn(look: &mut Look, shade: Shade, words: Words) -> bool {
    let theme = Theme::of(shade);
    let differs = look.theme != theme || look.words != words;
    (look.theme, look.words) = (theme, words);
    differs
}

/// Switches a lane or overlay on where it is off, and off where it is on.
pub(super) fn flip(look: &mut Look, id: &str) {
    if !look.shown.remove(id) {
        look.shown.insert(id.to_owned());
    }
}
