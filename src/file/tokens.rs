//! The pieces of a RON text that hold it together, without a look at what they mean.

use std::ops::Range;

/// One piece of the text. Names, numbers and blanks lie between the pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close(u8),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A text in quotes; whether its end is there.
    Text { closed: bool },
    /// A comment.
    Comment,
    /// `#` or `<`, which stand nowhere in a journey.
    Stray(u8),
}

/// Goes over the pieces of a text, each byte once.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    text: &'a str,
    bytes: &'a [u8],
    start: usize,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// All pieces of `text`.
    pub(super) fn of(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        Self {
            text,
            bytes,
            start: 0,
            at: 0,
        }
    }

    /// Where the last piece stands, in bytes.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.at
    }

    /// The name or number right before the last piece, as far as it is plain.
    pub(super) fn word_before(&self) -> Range<usize> {
        let before = self.text.get(..self.start).unwrap_or_default().trim_end();
        let word = before.rfind(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
        word.map_or(0, |end| end + 1)..before.len()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Behind a quote; to behind the next that no backslash escapes.
    fn text(&mut self) -> Token {
        while let Some(step) = self
            .rest()
            .iter()
            .position(|&byte| matches!(byte, b'"' | b'\\'))
        {
            let is_end = self.rest().get(step) == Some(&b'"');
            self.at += step + 1;
            if is_end {
                return Token::Text { closed: true };
            }
            self.at = (self.at + 1).min(self.bytes.len());
        }
        self.at = self.bytes.len();
        Token::Text { closed: false }
    }

    /// Behind the quote of a raw text; to behind the next that as many hashes follow.
    fn raw_text(&mut self, hashes: usize) -> Token {
        while let Some(step) = self.rest().iter().position(|&byte| byte == b'"') {
            self.at += step + 1;
            let behind = self.rest().iter().take(hashes);
            let found = behind.take_while(|&&byte| byte == b'#').count();
            self.at += found;
            if found == hashes {
                return Token::Text { closed: true };
            }
        }
        self.at = self.bytes.len();
        Token::Text { closed: false }
    }

    /// Behind the first hash: a raw text, a raw name, or a stray.
    fn hash(&mut self) -> Option<Token> {
        if !self.is_raw() {
            return Some(Token::Stray(b'#'));
        }
        let more = self.rest().iter().take_while(|&&byte| byte == b'#').count();
        if self.rest().get(more) != Some(&b'"') {
            return None;
        }
        self.at += more + 1;
        Some(self.raw_text(more + 1))
    }

    /// Whether an `r` stands before the piece.
    fn is_raw(&self) -> bool {
        let before = self.start.checked_sub(1);
        before.and_then(|before| self.bytes.get(before)) == Some(&b'r')
    }

    /// Behind a slash: a comment, or nothing that counts.
    fn comment(&mut self) -> Option<Token> {
        match self.rest().first() {
            Some(b'/') => {
                let line = self.rest().iter().position(|&byte| byte == b'\n');
                self.at += line.unwrap_or(self.rest().len());
            }
            Some(b'*') => self.block_comment(),
            _ => return None,
        }
        Some(Token::Comment)
    }

    /// To behind the end of a comment that may hold others.
    fn block_comment(&mut self) {
        let mut level = 1_usize;
        self.at += 1;
        while level > 0 && self.at < self.bytes.len() {
            let step = match self.rest() {
                [b'*', b'/', ..] => {
                    level -= 1;
                    2
                }
                [b'/', b'*', ..] => {
                    level += 1;
                    2
                }
                _ => 1,
            };
            self.at += step;
        }
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let step = self.rest().iter().position(|&byte| counts(byte))?;
            self.start = self.at + step;
            self.at = self.start + 1;
            let &byte = self.bytes.get(self.start)?;
            let token = match byte {
                b'(' | b'[' | b'{' => Some(Token::Open(byte)),
                b')' | b']' | b'}' => Some(Token::Close(byte)),
                b',' => Some(Token::Comma),
                b':' => Some(Token::Colon),
                b'"' if self.is_raw() => Some(self.raw_text(0)),
                b'"' => Some(self.text()),
                b'#' => self.hash(),
                b'/' => self.comment(),
                other => Some(Token::Stray(other)),
            };
            if token.is_some() {
                return token;
            }
        }
    }
}

/// Whether a byte begins a piece.
fn counts(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'[' | b']' | b'{' | b'}' | b',' | b':' | b'"' | b'#' | b'/' | b'<'
    )
}
