//! Characters that a reader cannot see, or that turn the direction of what stands around them.

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
