//! Backslashes as other formats have them.

use super::RightForm;
use crate::file::shape::Shape;

/// Backslashes as other formats have them.
pub(super) fn escapes(shape: Shape, written: &str) -> Option<RightForm> {
    if !matches!(shape, Shape::Text | Shape::Texts | Shape::Day) || !written.contains('\\') {
        return None;
    }
    let mut right = String::with_capacity(written.len());
    let mut meant = None;
    let mut rest = written;
    while let Some((before, behind)) = rest.split_once('\\') {
        right.push_str(before);
        if behind.starts_with(['"', '\\', 'n', 't', 'r', '0', '\'', '\n'])
            || behind.starts_with("u{")
        {
            let end = behind.chars().next().map_or(0, char::len_utf8);
            right.push('\\');
            right.push_str(behind.get(..end).unwrap_or_default());
            rest = behind.get(end..).unwrap_or_default();
        } else if let Some((letter, after)) = code(behind) {
            right.push(letter);
            meant = Some("escape");
            rest = after;
        } else {
            right.push_str("\\\\");
            meant = meant.or(Some("backslash"));
            rest = behind;
        }
    }
    right.push_str(rest);
    let habit = meant?;
    if habit == "escape" {
        right = format!("{right}, {}", in_braces(written));
    }
    Some(RightForm::new(habit, right))
}

/// The text with its escapes as the format has them: `\u{fc}`.
fn in_braces(written: &str) -> String {
    let mut right = String::new();
    let mut rest = written;
    while let Some((before, behind)) = rest.split_once('\\') {
        right.push_str(before);
        rest = if let Some((letter, after)) = code(behind) {
            right.extend(letter.escape_unicode());
            after
        } else {
            right.push('\\');
            behind
        };
    }
    right + rest
}

/// The letter of `u00fc`, `xfc`, `U0001F600` or two halves `ud83d\ude00`, and what stands behind it.
fn code(behind: &str) -> Option<(char, &str)> {
    let digits = |text: &str, count: usize| {
        let (digits, rest) = text.split_at_checked(count)?;
        Some((u32::from_str_radix(digits, 16).ok()?, rest.len()))
    };
    let (kind, text) = behind.split_at_checked(1)?;
    let (code, left) = match kind {
        "u" => digits(text, 4)?,
        "U" => digits(text, 8)?,
        "x" => digits(text, 2)?,
        _ => return None,
    };
    let rest = behind.get(behind.len() - left..)?;
    let low = || digits(rest.strip_prefix("\\u")?, 4);
    let (code, left) = match low() {
        Some((low, left))
            if (0xD800..0xDC00).contains(&code) && (0xDC00..0xE000).contains(&low) =>
        {
            (0x1_0000 + ((code - 0xD800) << 10) + (low - 0xDC00), left)
        }
        _ => (code, left),
    };
    let letter = char::from_u32(code).filter(|letter| !letter.is_control())?;
    Some((letter, behind.get(behind.len() - left..)?))
}
