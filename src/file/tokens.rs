//! The pieces of a RON text, without a look at what they mean.

use std::ops::Range;

/// One piece of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`, `[` or `{`.
    Open(u8),
    /// Any closing bracket.
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A text in quotes; whether its end is there.
    Text { closed: bool },
    /// A name or a number.
    Word,
    /// A comment.
    Comment,
    /// Any other character that is no blank.
    Mark(u8),
}

/// Goes over the pieces of a text, each byte once.
#[derive(Debug)]
pub(super) struct Tokens<'a> {
    bytes: &'a [u8],
    start: usize,
    at: usize,
}

impl<'a> Tokens<'a> {
    /// All pieces of `text`.
    pub(super) fn of(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            start: 0,
            at: 0,
        }
    }

    /// Where the last piece stands, in bytes.
    pub(super) fn span(&self) -> Range<usize> {
        self.start..self.at
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    fn skip_while(&mut self, keep: impl Fn(u8) -> bool) {
        self.at += self
            .rest()
            .iter()
            .position(|&byte| !keep(byte))
            .unwrap_or(self.rest().len());
    }

    /// Behind the first quote; to behind the last.
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

    /// Behind an `r`: a raw text, a raw name, or the rest of a plain name.
    fn raw(&mut self) -> Token {
        let hashes = self.rest().iter().take_while(|&&byte| byte == b'#').count();
        if self.rest().get(hashes) == Some(&b'"') {
            self.at += hashes + 1;
            return self.raw_text(hashes);
        }
        self.at += hashes.min(1);
        self.word()
    }

    fn raw_text(&mut self, hashes: usize) -> Token {
        while let Some(step) = self.rest().iter().position(|&byte| byte == b'"') {
            self.at += step + 1;
            let found = self
                .rest()
                .iter()
                .take(hashes)
                .take_while(|&&byte| byte == b'#')
                .count();
            self.at += found;
            if found == hashes {
                return Token::Text { closed: true };
            }
        }
        self.at = self.bytes.len();
        Token::Text { closed: false }
    }

    fn word(&mut self) -> Token {
        self.skip_while(is_word);
        Token::Word
    }

    fn line_comment(&mut self) -> Token {
        self.skip_while(|byte| byte != b'\n');
        Token::Comment
    }

    /// Behind `/*`; such comments hold others.
    fn block_comment(&mut self) -> Token {
        let mut level = 1_usize;
        while level > 0 && !self.rest().is_empty() {
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
        Token::Comment
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        self.skip_while(|byte| byte.is_ascii_whitespace());
        self.start = self.at;
        let &first = self.rest().first()?;
        self.at += 1;
        Some(match first {
            b'(' | b'[' | b'{' => Token::Open(first),
            b')' | b']' | b'}' => Token::Close,
            b',' => Token::Comma,
            b':' => Token::Colon,
            b'"' => self.text(),
            b'r' => self.raw(),
            b'/' if self.rest().starts_with(b"/") => self.line_comment(),
            b'/' if self.rest().starts_with(b"*") => {
                self.at += 1;
                self.block_comment()
            }
            _ if is_word(first) => self.word(),
            _ => Token::Mark(first),
        })
    }
}

/// Whether `byte` may belong to a name or a number.
fn is_word(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'.' | b'+' | b'-' | 0x80..)
}
