//! Which way a text is read.

use std::borrow::Cow;

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

/// `line` for programs that do not know isolates: each part is embedded between two marks instead.
pub fn embedded(line: &str) -> Cow<'_, str> {
    let [begin, end] = ISOLATE;
    let Some((before, rest)) = line.split_once(begin) else {
        return Cow::Borrowed(line);
    };
    let (part, behind) = rest.split_once(end).unwrap_or((rest, ""));
    let (mark, close) = ('\u{200e}', '\u{202c}');
    let open = if reads_leftward(part) {
        '\u{202b}'
    } else {
        '\u{202a}'
    };
    let behind = embedded(behind);
    Cow::Owned(format!("{before}{mark}{open}{part}{close}{mark}{behind}"))
}

/// Whether anything of a line can be written from right to left; most lines are known at once.
pub(super) fn may_turn(line: &str) -> bool {
    let first_turned = '\u{590}';
    line.chars().any(|c| c >= first_turned)
}
