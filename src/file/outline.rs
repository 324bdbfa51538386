//! The fields of a RON text by their paths, whether the format knows them or not.

use std::ops::Range;

use super::tokens::{Token, Tokens};

/// One `name: value` of a record.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Where its name begins.
    pub(super) start: usize,
    /// Its value, up to the comma or bracket behind it.
    pub(super) value: Range<usize>,
    /// Behind its comma, where it has one.
    pub(super) end: usize,
}

impl Field {
    /// The name, the value and the comma.
    pub(super) fn whole(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Calls `visit` for each field as it ends, inner ones first, with the names of all fields it is in.
pub(super) fn each_field<'a>(text: &'a str, mut visit: impl FnMut(&[&'a str], Field)) {
    let mut outline = Outline::default();
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let span = tokens.span();
        match token {
            Token::Open(_) => outline.open.push(None),
            Token::Close(_) => {
                outline.end_field(span.start, span.start, &mut visit);
                outline.open.pop();
            }
            Token::Comma => outline.end_field(span.start, span.end, &mut visit),
            Token::Colon => outline.start_field(text, tokens.word_before(), span.end),
            Token::Text { .. } | Token::Comment | Token::Stray(_) => {}
        }
    }
}

/// What is open while going over the text.
#[derive(Default)]
struct Outline<'a> {
    /// For each open bracket the field that is being read: where its name and its value begin.
    open: Vec<Option<(usize, usize)>>,
    /// The names of the fields that are being read.
    path: Vec<&'a str>,
}

impl<'a> Outline<'a> {
    fn start_field(&mut self, text: &'a str, name: Range<usize>, value_start: usize) {
        let Some(field @ None) = self.open.last_mut() else {
            return;
        };
        *field = Some((name.start, value_start));
        self.path.push(text.get(name).unwrap_or_default());
    }

    fn end_field(
        &mut self,
        value_end: usize,
        end: usize,
        visit: &mut impl FnMut(&[&'a str], Field),
    ) {
        let Some((start, value_start)) = self.open.last_mut().and_then(Option::take) else {
            return;
        };
        let value = value_start..value_end;
        visit(&self.path, Field { start, value, end });
        self.path.pop();
    }
}
