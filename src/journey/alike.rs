//! Names that look alike are one, whatever bytes they were written with.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use super::is_hidden;

/// The form in which two names that look alike are the same: letters composed (NFC), blanks folded,
/// what has no width gone, and no difference of case.
pub fn folded(name: &str) -> String {
    if name.is_ascii() && !name.bytes().any(|byte| byte.is_ascii_control()) {
        return one_line(name).to_ascii_lowercase();
    }
    let seen = seen(name);
    // By way of upper case: only so do `ß` and `SS`, or both small sigmas, meet.
    let letters = seen.chars().filter(|letter| !is_joiner(*letter));
    let letters = letters.map(usual_mark);
    let letters = letters.flat_map(char::to_lowercase);
    let letters = letters.flat_map(char::to_uppercase);
    let lower: String = letters.flat_map(char::to_lowercase).nfc().collect();
    one_line(&lower)
}

/// Whether two names look alike.
pub fn is_alike(a: &str, b: &str) -> bool {
    a == b || folded(a) == folded(b)
}

/// The text as it is seen: letters composed (NFC), runs of blanks as one, line ends as `\n`, nothing
/// around it, and what has no width gone.
///
/// Two texts of which this is the same do not differ for anybody who reads them.
pub fn seen(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().filter(|letter| !has_no_width(*letter));
    let mut out = String::with_capacity(text.len());
    let mut is_blank = false;
    for letter in letters.nfc() {
        match letter {
            '\n' => {
                out.push('\n');
                is_blank = false;
            }
            blank if blank.is_whitespace() => is_blank = true,
            other => {
                if is_blank && !out.is_empty() && !out.ends_with('\n') {
                    out.push(' ');
                }
                is_blank = false;
                out.push(other);
            }
        }
    }
    out.truncate(out.trim_end().len());
    let start = out.len() - out.trim_start().len();
    out.drain(..start);
    Cow::Owned(out)
}

/// The text with its letters composed (NFC), where they are not.
pub(super) fn composed(text: &str) -> Option<String> {
    let is_composed = text.is_ascii() || is_nfc(text);
    (!is_composed).then(|| text.nfc().collect())
}

/// Whether the text is seen as it is: told by its bytes, so that most texts cost nothing.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_blank = |byte: Option<&u8>| byte.is_some_and(|byte| *byte <= b' ');
    let has_run = || {
        let pairs = bytes.iter().zip(bytes.iter().skip(1));
        pairs.into_iter().any(|(a, b)| *a <= b' ' && *b <= b' ')
    };
    let is_printed = |byte: &u8| (b' '..0x7F).contains(byte) || *byte == b'\n';
    bytes.iter().all(is_printed)
        && !is_blank(bytes.first())
        && !is_blank(bytes.last())
        && !has_run()
}

/// The words of the text with one blank between them.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

/// Whether nobody can see `letter`: what is hidden, and soft hyphens.
fn has_no_width(letter: char) -> bool {
    is_hidden(letter) && !letter.is_whitespace() || matches!(letter, '\u{AD}' | '\u{34F}')
}

/// Whether `letter` only says how others are drawn, which some scripts and emoji need.
fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// The mark that a keyboard has, for one that a word processor puts in its place.
fn usual_mark(letter: char) -> char {
    match letter {
        '\u{2010}' | '\u{2011}' => '-',
        '\u{2019}' | '\u{2BC}' => '\'',
        other => other,
    }
}
