//! How a path is shown in a message.

use crate::journey::shown;

/// `text` with nothing hidden, cut to the last `most` characters: a path says most at its end.
pub(super) fn shown_end(text: &str, most: usize) -> String {
    let extra = text.chars().count().saturating_sub(most);
    if extra == 0 {
        return shown(text, most);
    }
    let kept: String = text.chars().skip(extra + 1).collect();
    format!("…{}", shown(&kept, most - 1))
}
