//! Characters that a reader cannot see, or that turn the direction of what stands around them, and texts shown without them.

/// Whether `letter` is a control, a mark of writing direction, or a blank without any width.
///
/// Joiners are not: emoji and several scripts need them.
pub fn is_hidden(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{061C}' | '\u{180E}' | '\u{200B}' | '\u{200E}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}')
}

/// `text` with escapes in place of what cannot be seen, cut to `most` characters.
pub fn shown(text: &str, most: usize) -> String {
    let mut shown = String::new();
    for letter in text.chars().take(most + 1) {
        if is_hidden(letter) {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    cut(&shown, most)
}

/// The first `most` characters of `text`, the last of them an ellipsis where there were more.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{kept}…")
}
