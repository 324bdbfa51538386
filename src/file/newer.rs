//! A file of a newer format: what is unknown in it is blanked, so that the rest can be read.

use ron::error::{Error as Ron, SpannedError};

use crate::journey::{FORMAT, Journey};

use super::limits::MAX_BYTES;
use super::outline::each_field;
use super::read::typed;
use super::syntax::place;

/// How often at most something more is blanked.
const MAX_ROUNDS: u64 = 100;

/// The journey in `text` without what is unknown in it; `None` where its format is not newer, or
/// where there is more wrong with it than unknown names.
pub(super) fn read(text: &str, error: &SpannedError) -> Option<Journey> {
    if !is_newer(text) {
        return None;
    }
    // A large file is read less often: the time is bounded, whatever is in it.
    let rounds = (2 * MAX_BYTES / text.len().max(1) as u64).min(MAX_ROUNDS);
    let mut text = blanked(text, error)?;
    for _ in 0..rounds {
        match typed(&text) {
            Ok(journey) => return Some(journey),
            Err(error) => text = blanked(&text, &error)?,
        }
    }
    None
}

/// Whether the text says a format above ours.
fn is_newer(text: &str) -> bool {
    let mut format = None;
    each_field(text, |path, field| {
        if path == ["format"] {
            format = text
                .get(field.value)
                .and_then(|value| value.trim().parse::<u32>().ok());
        }
    });
    format.is_some_and(|format| format > FORMAT)
}

/// `text` with blanks in place of what `error` is about, there and at all places of the same kind.
fn blanked(text: &str, error: &SpannedError) -> Option<String> {
    if !is_blankable(&error.code) {
        return None;
    }
    let at = place(text, error);
    let kind = kind_at(text, at)?;
    let mut bytes = text.as_bytes().to_vec();
    each_field(text, |path, field| {
        let alike = || path == kind && says(text.get(field.value.clone()), &error.code);
        if field.whole().contains(&at) && path == kind || alike() {
            blank(bytes.get_mut(field.whole()).unwrap_or_default());
        }
    });
    String::from_utf8(bytes).ok()
}

/// Whether leaving out a field can mend it: a name, a word or a kind of value that is not known.
fn is_blankable(error: &Ron) -> bool {
    !matches!(
        error,
        Ron::Eof
            | Ron::DuplicateStructField { .. }
            | Ron::ExpectedStringEnd
            | Ron::UnclosedBlockComment
            | Ron::UnclosedLineComment
            | Ron::TrailingCharacters
    )
}

/// The names of the fields around `at`, the innermost last.
fn kind_at(text: &str, at: usize) -> Option<Vec<&str>> {
    let mut kind = None;
    each_field(text, |path, field| {
        if kind.is_none() && field.whole().contains(&at) {
            kind = Some(path.to_vec());
        }
    });
    kind
}

/// Whether a value has the trouble of `error`: an unknown word only where it is that word.
fn says(value: Option<&str>, error: &Ron) -> bool {
    let Ron::NoSuchEnumVariant { found, .. } = error else {
        return true;
    };
    let value = value.unwrap_or_default().trim_start();
    let value = value.strip_prefix("Some(").unwrap_or(value).trim_start();
    value.strip_prefix(found.as_str()).is_some_and(|rest| {
        !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_')
    })
}

fn blank(piece: &mut [u8]) {
    let shown = piece.iter_mut().filter(|byte| **byte != b'\n');
    shown.for_each(|byte| *byte = b' ');
}
