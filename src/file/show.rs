//! How pieces of a file are shown in a message: short, and with nothing that is not seen.

use crate::journey::is_hidden;

/// `text` with what cannot be seen written as escapes, at most `most` characters long.
pub(super) fn shown(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for letter in text.chars().take(most + 1) {
        if letter == '\t' {
            shown.push(' ');
        } else if is_hidden(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    cut(&shown, most)
}

/// The first `most` characters of `text`, with an ellipsis where there were more.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{kept}…")
}

/// As [`shown`], with the end kept rather than the start: a path says most at its end.
pub(super) fn shown_end(text: &str, most: usize) -> String {
    let extra = text.chars().count().saturating_sub(most);
    if extra == 0 {
        return shown(text, most);
    }
    let kept: String = text.chars().skip(extra + 1).collect();
    format!("…{}", shown(&kept, most - 1))
}
