//! Tables as CSV: one below the other, an empty line between them.

use super::{Cell, CsvDialect, Tables};
use crate::export::escape::one_line;

/// A mark at the start by which spreadsheets know UTF-8.
const UTF8: char = '\u{FEFF}';

/// What separates cells in any dialect that a reader may take this one for.
const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// What a spreadsheet computes if it stands at the start of a cell; the wide ones are used in Japan.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The values as people in the dialect's country write them.
pub(super) fn write(tables: &Tables) -> String {
    let dialect = tables.csv;
    let mut text = String::from(UTF8);
    for (nth, table) in tables.tables.iter().enumerate() {
        if nth > 0 {
            text.push_str("\r\n");
        }
        line(&mut text, dialect, [field(&table.title)]);
        line(
            &mut text,
            dialect,
            table.head.iter().map(|name| field(name)),
        );
        let value = |cell| value(cell, dialect);
        for row in &table.rows {
            line(&mut text, dialect, row.iter().map(value));
        }
    }
    text
}

fn line(text: &mut String, dialect: CsvDialect, fields: impl IntoIterator<Item = String>) {
    for (nth, field) in fields.into_iter().enumerate() {
        if nth > 0 {
            text.push(dialect.separator);
        }
        text.push_str(&field);
    }
    text.push_str("\r\n");
}

fn value(cell: &Cell, dialect: CsvDialect) -> String {
    let number = |number: f64, decimals: usize| {
        let text = format!("{number:.decimals$}");
        text.replace('.', dialect.decimal.encode_utf8(&mut [0; 4]))
    };
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => field(text),
        Cell::Number(value, decimals) => number(*value, *decimals),
        Cell::Emotion(emotion) => number(*emotion, 2),
    }
}

/// A text in quotes where it needs them in any dialect, in which no spreadsheet finds a formula.
fn field(text: &str) -> String {
    let text = defused(&one_line(text));
    if text.contains(SEPARATORS) || text.contains('"') {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// A text of which each piece that a reader of another dialect would take for a cell of its own
/// begins with an apostrophe where it would be computed.
fn defused(text: &str) -> String {
    if is_number(text) {
        return text.to_owned();
    }
    let mut defused = String::with_capacity(text.len());
    for piece in text.split_inclusive(SEPARATORS) {
        let start = piece.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
        let blanks = piece.get(..piece.len() - start.len());
        defused.push_str(blanks.unwrap_or_default());
        if start.starts_with(FORMULA) {
            defused.push('\'');
        }
        defused.push_str(start);
    }
    defused
}

/// Whether a text is a plain number below zero: to compute that is to read it.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or_default();
    let parts = unsigned.splitn(2, ['.', ',']);
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.into_iter().all(is_part)
}
