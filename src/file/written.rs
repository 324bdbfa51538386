//! What a person wrote at a place of a file that cannot be read, as far as it was meant to go.

use super::tokens::{Token, Tokens};

/// A field in which something cannot be read.
#[derive(Debug, Clone)]
pub(super) struct WrittenField<'a> {
    /// The names of all fields that it is in, its own last.
    pub(super) path: Vec<&'a str>,
    /// Where what is written in it begins, in bytes.
    pub(super) start: usize,
    /// What is written in it, to the end of its line at most.
    pub(super) value: &'a str,
}

/// What is being read around a place.
#[derive(Debug, Clone, Default)]
pub(super) struct Around<'a> {
    /// The field that is being read.
    pub(super) field: Option<WrittenField<'a>>,
    /// The field that ended with the comma right before.
    pub(super) ended: Option<WrittenField<'a>>,
    /// The names of the fields around, where a list is being read.
    pub(super) list: Option<Vec<&'a str>>,
}

/// What is being read at `offset`.
pub(super) fn around(text: &str, offset: usize) -> Around<'_> {
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut ended = None;
    let mut tokens = Tokens::of(text);
    while let Some(token) = tokens.next() {
        let span = tokens.span();
        if span.start >= offset {
            break;
        }
        ended = None;
        match token {
            Token::Open(bracket) => open.push(Open {
                bracket,
                field: None,
            }),
            Token::Close(_) => drop(open.pop()),
            Token::Comma => {
                ended = open.last_mut().and_then(|last| last.field.take());
            }
            Token::Colon => {
                let name = text.get(tokens.word_before()).unwrap_or_default();
                let last = open.last_mut().filter(|last| last.field.is_none());
                if let Some(last) = last {
                    last.field = Some((name, span.end));
                }
            }
            Token::Text { .. } | Token::Comment | Token::Stray(_) => {}
        }
    }
    let list = match open.as_slice() {
        [outer @ .., last] if last.bracket == b'[' => field(text, outer).map(|field| field.path),
        _ => None,
    };
    // What stands in the brackets of a word belongs to the field of the word.
    let word = match open.as_slice() {
        [outer @ .., word] if word.bracket == b'(' && word.field.is_none() => field(text, outer),
        _ => None,
    };
    let current = field(text, &open).or(word);
    let ended = ended.and_then(|ended| {
        open.last_mut()?.field = Some(ended);
        field(text, &open)
    });
    Around {
        field: current,
        ended,
        list,
    }
}

/// An open bracket, and the field that is being read in it: its name, and where its value begins.
#[derive(Debug, Clone, Copy)]
struct Open<'a> {
    bracket: u8,
    field: Option<(&'a str, usize)>,
}

fn field<'a>(text: &'a str, open: &[Open<'a>]) -> Option<WrittenField<'a>> {
    let (_, behind) = open.last()?.field?;
    let rest = text.get(behind..)?;
    let start = behind + (rest.len() - rest.trim_start().len());
    Some(WrittenField {
        path: open
            .iter()
            .filter_map(|open| open.field)
            .map(|(name, _)| name)
            .collect(),
        start,
        value: value_at(text.get(start..)?),
    })
}

/// Characters of a line that are looked at.
const LOOKED_AT: usize = 400;

/// What is written as one value at the start of `rest`: to the comma, bracket or line end behind it.
///
/// A comma between two digits, or a quotation mark in the middle of a text, does not end it.
pub(super) fn value_at(rest: &str) -> &str {
    let line = start_of_line(rest);
    let is_text = line.starts_with(is_quote);
    let mut depth = 0_usize;
    let mut is_inside = false;
    let mut is_escaped = false;
    for (at, letter) in line.char_indices() {
        let behind = at + letter.len_utf8();
        if is_text {
            // A text ends where a closing quotation mark has the end of a value behind it.
            if at > 0 && is_quote(letter) && !is_escaped && ends_value(line.get(behind..)) {
                return line.get(..behind).unwrap_or_default();
            }
            is_escaped = letter == '\\' && !is_escaped;
            continue;
        }
        if depth == 0 && !is_inside && ends_value(line.get(at..)) {
            return line.get(..at).unwrap_or_default().trim_end();
        }
        match letter {
            '"' => is_inside = !is_inside,
            '(' | '[' | '{' if !is_inside => depth += 1,
            ')' | ']' | '}' if !is_inside => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    line.trim_end().trim_end_matches(',')
}

/// What stands at the start of `rest`, to the end of its line or as far as it is looked at.
pub(super) fn start_of_line(rest: &str) -> &str {
    let end = rest.char_indices().nth(LOOKED_AT).map(|(end, _)| end);
    let start = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
    start.split('\n').next().unwrap_or_default()
}

/// Whether `rest` is what follows a value: nothing more on the line, a closing bracket, a comment, or
/// a comma before the next field, record or line.
fn ends_value(rest: Option<&str>) -> bool {
    let rest = rest.unwrap_or_default().trim_start();
    let Some(behind) = rest.strip_prefix([',', ';']) else {
        return rest.is_empty() || rest.starts_with([')', ']', '}']) || rest.starts_with("//");
    };
    let behind = behind.trim_start();
    let name = behind.trim_start_matches(|letter: char| letter.is_alphanumeric() || letter == '_');
    let is_field = name.len() < behind.len() && name.trim_start().starts_with([':', '=']);
    let ends = behind.is_empty() || behind.starts_with("//");
    ends || is_field || behind.starts_with(['(', ')', ']', '}'])
}

/// Whether a letter is a quotation mark of any kind.
pub(super) fn is_quote(letter: char) -> bool {
    matches!(
        letter,
        '"' | '\'' | '`' | '´' | '«' | '»' | '‹' | '›' | '「' | '」' | '\u{2018}'
            ..='\u{201F}' | '\u{FF02}'
    )
}

/// The first of the things in a list that are written at the start of `rest`.
pub(super) fn first_of_list(rest: &str) -> &str {
    let value = value_at(rest);
    let end = if value.starts_with(is_quote) {
        let mut marks = value
            .char_indices()
            .filter(|(_, letter)| is_quote(*letter))
            .skip(1);
        let behind = |(at, mark): (usize, char)| at + mark.len_utf8();
        let end = marks.next().map(behind);
        end.filter(|end| {
            value
                .get(*end..)
                .unwrap_or_default()
                .trim_start()
                .starts_with(',')
        })
    } else {
        value.find(',')
    };
    value
        .get(..end.unwrap_or(value.len()))
        .unwrap_or_default()
        .trim_end()
}
