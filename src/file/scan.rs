//! A first look at a file: whether it is text at all and within the limits, before anything is made of it.

use super::error::Fault;
use super::limits::{Limit, MAX_NAMES, MAX_NESTING, MAX_RECORDS, MAX_TEXT};
use super::other_kind::OtherKind;
use super::spot::Spot;
use super::tokens::{Token, Tokens};

/// The text in `bytes`, without a byte order mark.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Fault> {
    if let Some(kind) = OtherKind::of(bytes) {
        return Err(Fault::OtherKind(kind));
    }
    if is_utf16(bytes) {
        return Err(Fault::Utf16);
    }
    if bytes.contains(&0) {
        return Err(Fault::ZeroBytes);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => Err(Fault::Empty),
        Ok(text) => Ok(text),
        Err(error) => {
            let (valid, _) = bytes.split_at(error.valid_up_to());
            let valid = String::from_utf8_lossy(valid);
            Err(Fault::NotUtf8(Spot::at(&valid, valid.len())))
        }
    }
}

/// Two-byte text, told by its byte order mark or by the zeros beside plain letters.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        [0, a, 0, b, ..] | [a, 0, b, 0, ..] => *a != 0 && *b != 0,
        _ => false,
    }
}

/// Looks at what must be known before anything is made of `text`.
///
/// Going over every piece takes a tenth of the time of reading, so a text that is plainly within the
/// limits is spared it; one that cannot be read is looked over then, for the better error.
pub(super) fn look_first(text: &str) -> Result<(), Fault> {
    let mut tokens = Tokens::of(text);
    let first = tokens.find(|token| *token != Token::Comment);
    let is_attribute = || {
        text.get(tokens.span().start..)
            .is_some_and(|rest| rest.starts_with("#!"))
    };
    if first == Some(Token::Stray(b'#')) && is_attribute() {
        return Err(Fault::Attribute(Spot::at(text, tokens.span().start)));
    }
    if is_plainly_within(text.as_bytes()) {
        Ok(())
    } else {
        look(text)
    }
}

/// Whether no limit on what is made from the text can be exceeded: told by counting bytes, whatever they mean.
fn is_plainly_within(bytes: &[u8]) -> bool {
    // The bracket of a record follows a bracket or a blank, that of a `Some(` a letter.
    let records =
        pairs(bytes).filter(|(before, byte)| *byte == b'(' && !before.is_ascii_alphabetic());
    let commas = bytes.iter().filter(|byte| **byte == b',');
    bytes.len() <= MAX_TEXT
        || records.count() < MAX_RECORDS && commas.count() < MAX_NAMES && has_short_texts(bytes)
}

/// Whether quotes stand so close everywhere that no text between two of them can be too long.
fn has_short_texts(bytes: &[u8]) -> bool {
    let escaped = pairs(bytes).filter(|pair| *pair == (b'\\', b'"'));
    escaped.count() == 0 && bytes.chunks(MAX_TEXT / 2).all(|part| part.contains(&b'"'))
}

/// Each byte with the one before it.
fn pairs(bytes: &[u8]) -> impl Iterator<Item = (u8, u8)> {
    let behind = bytes.get(1..).unwrap_or_default();
    bytes.iter().copied().zip(behind.iter().copied())
}

/// Whether `text` holds comments.
pub(super) fn has_comments(text: &str) -> bool {
    text.contains('/') && Tokens::of(text).any(|token| token == Token::Comment)
}

/// Goes over every piece of `text`.
pub(super) fn look(text: &str) -> Result<(), Fault> {
    let mut look = Look::default();
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let piece = || text.get(tokens.span()).unwrap_or_default();
        let found = match token {
            Token::Open(bracket) => look.open(bracket),
            Token::Close(_) => look.close(),
            Token::Comma => look.count_name(),
            Token::Text { closed: true } => beyond(Limit::Text, is_too_long(piece())),
            Token::Stray(b'<') => look_for_conflict(text, tokens.span().start),
            // What else is wrong is left to the parser, which says so.
            Token::Stray(_) | Token::Text { closed: false } | Token::Colon | Token::Comment => None,
        };
        if let Some(found) = found {
            return Err(found.at(Spot::at(text, tokens.span().start)));
        }
    }
    Ok(())
}

/// A lone `<` is left to the parser.
fn look_for_conflict(text: &str, at: usize) -> Option<Found> {
    let rest = text.get(at..).unwrap_or_default();
    rest.starts_with("<<<<<<<").then_some(Found::Conflict)
}

/// What the look may stumble over.
enum Found {
    Limit(Limit),
    Conflict,
}

impl Found {
    fn at(self, spot: Spot) -> Fault {
        match self {
            Self::Limit(limit) => Fault::Limit(limit, Some(spot)),
            Self::Conflict => Fault::Conflict(spot),
        }
    }
}

fn beyond(limit: Limit, is_beyond: bool) -> Option<Found> {
    is_beyond.then_some(Found::Limit(limit))
}

/// What has been counted so far.
#[derive(Default)]
struct Look {
    /// The open brackets, the innermost last, with the one bit that matters: whether it is a list.
    lists: u64,
    depth: usize,
    records: usize,
    names: usize,
}

impl Look {
    fn open(&mut self, bracket: u8) -> Option<Found> {
        let is_record = self.lists & 1 == 1 && bracket == b'(';
        self.records += usize::from(is_record);
        self.lists = self.lists << 1 | u64::from(bracket == b'[');
        self.depth += 1;
        let too_deep = beyond(Limit::Nesting, self.depth > MAX_NESTING);
        too_deep.or_else(|| beyond(Limit::Records, self.records > MAX_RECORDS))
    }

    fn close(&mut self) -> Option<Found> {
        self.lists >>= 1;
        self.depth = self.depth.saturating_sub(1);
        None
    }

    fn count_name(&mut self) -> Option<Found> {
        self.names += usize::from(self.lists & 1 == 1);
        beyond(Limit::Names, self.names > MAX_NAMES)
    }
}

/// Whether a text in quotes has too many characters, where an escape counts as one.
fn is_too_long(quoted: &str) -> bool {
    // Bytes are never fewer than characters, so that most texts need no counting.
    quoted.len() > MAX_TEXT && characters(quoted) > MAX_TEXT + 2
}

fn characters(quoted: &str) -> usize {
    let mut rest = quoted.chars();
    let mut count = 0;
    while let Some(letter) = rest.next() {
        count += 1;
        if letter == '\\' && rest.next() == Some('u') {
            rest.find(|&letter| letter == '}' || letter == '"');
        }
    }
    count
}
