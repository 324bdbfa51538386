//! Tables as Markdown, as wikis and code hosts read it.

use std::fmt::Write as _;

use super::{Cell, Table, Tables};
use crate::export::escape::markdown;

/// The text; what stands in a table is text, whatever it looks like.
pub(super) fn write(tables: &Tables) -> String {
    let mut text = format!(
        "# {}\n\n{}\n",
        markdown(&tables.title),
        markdown(&tables.about)
    );
    for table in &tables.tables {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {}\n", markdown(&table.title));
        if !table.about.is_empty() {
            let _ = write!(text, "\n{}\n", markdown(&table.about));
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
    let head: Vec<_> = table.head.iter().map(|name| markdown(name)).collect();
    let rules: Vec<_> = (0..head.len()).map(|column| rule(rows, column)).collect();
    let _ = write!(text, "\n| {} |\n|{}|\n", head.join(" | "), rules.join("|"));
    for row in rows {
        let cells = row.iter().map(|cell| markdown(&cell.text(tables.words)));
        let _ = writeln!(text, "| {} |", cells.collect::<Vec<_>>().join(" | "));
    }
    if more > 0 {
        let more = tables.words.fill("report-more", &[("count", more.into())]);
        let _ = write!(text, "\n{}\n", markdown(&more));
    }
}

/// Numbers stand at the right.
fn rule(rows: &[Vec<Cell>], column: usize) -> &'static str {
    let mut cells = rows.iter().filter_map(|row| row.get(column));
    let is_number = |cell: &Cell| matches!(cell, Cell::Number(..) | Cell::Emotion(_));
    if cells.any(is_number) { "---:" } else { "---" }
}
