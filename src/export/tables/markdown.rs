//! Tables as Markdown, as wikis and code hosts read it.

use std::fmt::Write as _;

use super::{Cell, Table, Tables};

/// The text; what stands in a table is text, whatever it looks like.
pub(super) fn write(tables: &Tables) -> String {
    let mut text = format!(
        "# {}\n\n{}\n",
        escaped(&tables.title),
        escaped(&tables.about)
    );
    for table in &tables.tables {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {}\n", escaped(&table.title));
        if !table.about.is_empty() {
            let _ = write!(text, "\n{}\n", escaped(&table.about));
        }
        write_table(&mut text, table, tables);
    }
    text
}

fn write_table(text: &mut String, table: &Table, tables: &Tables) {
    let (rows, more) = table.shown();
    if rows.is_empty() {
        return;
    }
    let head: Vec<_> = table.head.iter().map(|name| escaped(name)).collect();
    let rules: Vec<_> = (0..head.len()).map(|column| rule(rows, column)).collect();
    let _ = write!(text, "\n| {} |\n|{}|\n", head.join(" | "), rules.join("|"));
    for row in rows {
        let cells = row.iter().map(|cell| escaped(&cell.text(tables.words)));
        let _ = writeln!(text, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    if more > 0 {
        let more = tables.words.fill("report-more", &[("count", more.into())]);
        let _ = write!(text, "\n{more}\n");
    }
}

/// Numbers stand at the right.
fn rule(rows: &[Vec<Cell>], column: usize) -> &'static str {
    let mut cells = rows.iter().filter_map(|row| row.get(column));
    let is_number = |cell: &Cell| matches!(cell, Cell::Number(..) | Cell::Emotion(_));
    if cells.any(is_number) { "---:" } else { "---" }
}

/// A text without anything that Markdown would take for a mark or for HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            other => escaped.push(other),
        }
    }
    escaped
}
