//! Tables as CSV: one below the other, an empty line between them.

use super::{Cell, Tables};

/// A mark at the start by which spreadsheets know UTF-8.
const UTF8: char = '\u{FEFF}';

/// The values; numbers with a point, whatever the language.
pub(super) fn write(tables: &Tables) -> String {
    let mut text = String::from(UTF8);
    for (nth, table) in tables.tables.iter().enumerate() {
        if nth > 0 {
            text.push_str("\r\n");
        }
        line(&mut text, std::iter::once(field(&table.title)));
        line(&mut text, table.head.iter().map(|name| field(name)));
        for row in &table.rows {
            line(&mut text, row.iter().map(value));
        }
    }
    text
}

fn line(text: &mut String, fields: impl Iterator<Item = String>) {
    text.push_str(&fields.collect::<Vec<_>>().join(","));
    text.push_str("\r\n");
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => field(&super::clean(text)),
        Cell::Number(number, decimals) => format!("{number:.decimals$}"),
        Cell::Emotion(emotion) => format!("{emotion:.2}"),
    }
}

/// A text in quotes where it needs them; one that a spreadsheet would compute begins with a quote
/// mark, and so does not.
fn field(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\n', '\r', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
