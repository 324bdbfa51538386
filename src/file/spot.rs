//! A place in the text of a file, as a person looks for it.

use crate::journey::shown;

/// Where something stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// The line itself, cut around the place, with nothing in it that is not seen.
    pub excerpt: String,
}

/// Characters of a line that are shown, and how many of them before the place.
const EXCERPT: usize = 80;
const EXCERPT_BEFORE: usize = 40;

impl Spot {
    /// The place `offset` bytes into `text`.
    pub(super) fn at(text: &str, offset: usize) -> Self {
        let (before, after) = text.split_at_checked(offset).unwrap_or((text, ""));
        let line_start = before.rfind('\n').map_or(0, |end| end + 1);
        let (lines, head) = before.split_at(line_start);
        let tail = after.split(['\n', '\r']).next().unwrap_or_default();
        Self {
            line: lines.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: head.chars().count() + 1,
            excerpt: excerpt(head, tail),
        }
    }
}

/// The line made of `head` and `tail`, cut to what stands around the seam of the two.
fn excerpt(head: &str, tail: &str) -> String {
    let head = head.trim_start();
    let extra = head.chars().count().saturating_sub(EXCERPT_BEFORE);
    let (mark, skipped) = if extra > 0 { ("…", extra) } else { ("", 0) };
    let kept: String = head.chars().skip(skipped).collect();
    let tail: String = tail.chars().take(EXCERPT).collect();
    shown(format!("{mark}{kept}{tail}").trim_end(), EXCERPT)
}

/// How many bytes of `text` stand before this line and column, both from 1.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let ends = text.match_indices('\n').map(|(end, _)| end + 1);
    let mut starts = std::iter::once(0).chain(ends);
    let Some(start) = starts.nth(line.saturating_sub(1)) else {
        return text.len();
    };
    let rest = text.get(start..).unwrap_or_default();
    let step = rest.char_indices().nth(column.saturating_sub(1));
    step.map_or(text.len(), |(step, _)| start + step)
}
