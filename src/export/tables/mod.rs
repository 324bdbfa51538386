//! Tables as files: HTML, Markdown, CSV and XLSX, all from the same cells.

mod csv;
mod dialect;
mod html;
mod markdown;
mod xlsx;
mod zip;

use super::escape::one_line;
use crate::words::Words;

pub use dialect::CsvDialect;

/// Rows that a page for people shows of one table; files for programs hold all.
const MOST_SHOWN: usize = 500;

/// A title, a sentence, and a table below them.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its title.
    pub title: String,
    /// What it shows; may be empty.
    pub about: String,
    /// The names of its columns.
    pub head: Vec<String>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, which is never more than a text.
    Text(String),
    /// A number, and how many decimals people see.
    Number(f64, usize),
    /// An emotion, from −2 to +2.
    Emotion(f64),
}

/// A page of tables.
#[derive(Debug, Clone, PartialEq)]
pub struct Tables {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// Its tables.
    pub tables: Vec<Table>,
    /// The language of its own words.
    pub words: Words,
    /// How values are written in CSV.
    pub csv: CsvDialect,
}

/// A kind of file that tables can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// A page for a browser, in one file without script.
    Html,
    /// A text for wikis.
    Markdown,
    /// Values for programs.
    Csv,
    /// A workbook, a sheet for each table.
    Xlsx,
}

impl TableFormat {
    /// All formats with the extensions of their files.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Html, "html"),
        (Self::Markdown, "md"),
        (Self::Csv, "csv"),
        (Self::Xlsx, "xlsx"),
    ];

    /// The format for an extension, in whatever case.
    pub fn of(extension: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        let found = all.find(|(_, known)| known.eq_ignore_ascii_case(extension));
        found.map(|(format, _)| format)
    }

    /// The file; the same tables always give the same bytes.
    pub fn write(self, tables: &Tables) -> Vec<u8> {
        match self {
            Self::Html => html::write(tables).into_bytes(),
            Self::Markdown => markdown::write(tables).into_bytes(),
            Self::Csv => csv::write(tables).into_bytes(),
            Self::Xlsx => xlsx::write(tables),
        }
    }
}

impl Table {
    /// The rows that people see, and how many more there are.
    fn shown(&self) -> (&[Vec<Cell>], usize) {
        match self.rows.split_at_checked(MOST_SHOWN) {
            Some((shown, rest)) => (shown, rest.len()),
            None => (&self.rows, 0),
        }
    }
}

impl Cell {
    /// What people read.
    fn text(&self, words: Words) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => one_line(text),
            Self::Number(number, decimals) => words.number(*number, *decimals),
            Self::Emotion(emotion) => words.signed(*emotion, 1),
        }
    }
}
