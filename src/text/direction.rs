//! Which way a text is read.

use unicode_bidi::{Direction, get_base_direction};

/// Whether a line as a whole is read from right to left: its first letter of either kind decides.
pub fn reads_leftward(line: &str) -> bool {
    may_turn(line) && get_base_direction(line) == Direction::Rtl
}

/// What begins and ends a part of a line that is read for itself, such as a name in a label.
pub(super) const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Whether a character only says where a part of a line begins or ends that is read for itself.
pub fn is_isolate(character: char) -> bool {
    ISOLATE.contains(&character)
}

/// Whether anything of a line can be written from right to left; most lines are known at once.
pub(super) fn may_turn(line: &str) -> bool {
    let first_turned = '\u{590}';
    line.chars().any(|c| c >= first_turned)
}
