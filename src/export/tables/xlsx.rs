//! Tables as a workbook, a sheet for each (ECMA-376, with texts in place and no formulas).

use std::fmt::Write as _;

use super::zip::Archive;
use super::{Cell, Table, Tables};
use crate::export::escape::one_line;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The styles by their places in `styles.xml`: bold, and numbers with so many decimals.
const BOLD: usize = 1;
const DECIMALS: [usize; 3] = [2, 3, 4];

/// Rows that a sheet holds at most.
const MOST_ROWS: usize = 1_048_570;
/// Characters that a cell holds at most.
const MOST_TEXT: usize = 32_767;
/// Characters that the name of a sheet has at most.
const MOST_NAME: usize = 31;

/// The workbook; what stands in a table is text or a number, never a formula.
pub(super) fn write(tables: &Tables) -> Vec<u8> {
    let count = tables.tables.len();
    let mut archive = Archive::default();
    archive.add("[Content_Types].xml", &content_types(count));
    archive.add("_rels/.rels", &package_relations());
    archive.add("xl/workbook.xml", &workbook(tables));
    archive.add("xl/_rels/workbook.xml.rels", &workbook_relations(count));
    archive.add("xl/styles.xml", &styles());
    for (nth, table) in tables.tables.iter().enumerate() {
        let name = format!("xl/worksheets/sheet{}.xml", nth + 1);
        archive.add(&name, &sheet(table));
    }
    archive.finish()
}

fn content_types(sheets: usize) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let sheets = each(sheets, |nth| {
        format!(
            "<Override PartName=\"/xl/worksheets/sheet{nth}.xml\" ContentType=\"{kind}.worksheet+xml\"/>"
        )
    });
    format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>\
         <Override PartName=\"/xl/styles.xml\" ContentType=\"{kind}.styles+xml\"/>{sheets}</Types>"
    )
}

/// One piece of text for each sheet, counted from 1.
fn each(sheets: usize, piece: impl Fn(usize) -> String) -> String {
    (1..=sheets).map(piece).collect()
}

fn package_relations() -> String {
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    )
}

fn workbook(tables: &Tables) -> String {
    let mut sheets = String::new();
    for (nth, table) in tables.tables.iter().enumerate() {
        let number = nth + 1;
        let name = sheet_name(&table.title, number);
        // Writing to a string cannot fail.
        let _ = write!(
            sheets,
            "<sheet name=\"{name}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"
        );
    }
    format!(
        "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{sheets}</sheets></workbook>"
    )
}

fn workbook_relations(sheets: usize) -> String {
    let sheets = each(sheets, |nth| {
        format!(
            "<Relationship Id=\"rId{nth}\" Type=\"{RELATIONS}/worksheet\" Target=\"worksheets/sheet{nth}.xml\"/>"
        )
    });
    format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{sheets}\
         <Relationship Id=\"rIdStyles\" Type=\"{RELATIONS}/styles\" Target=\"styles.xml\"/></Relationships>"
    )
}

fn styles() -> String {
    let font = "<sz val=\"11\"/><name val=\"Calibri\"/>";
    let cells: String = ["0", "1", "2", "165", "166"]
        .iter()
        .enumerate()
        .map(|(nth, format)| match nth {
            0 => "<xf/>".to_owned(),
            BOLD => "<xf fontId=\"1\" applyFont=\"1\"/>".to_owned(),
            2 => "<xf numFmtId=\"1\" applyNumberFormat=\"1\"/>".to_owned(),
            _ => format!("<xf numFmtId=\"{format}\" applyNumberFormat=\"1\"/>"),
        })
        .collect();
    format!(
        "{HEAD}<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"2\">\
         <numFmt numFmtId=\"165\" formatCode=\"0.0\"/><numFmt numFmtId=\"166\" formatCode=\"0.00\"/></numFmts>\
         <fonts count=\"2\"><font>{font}</font><font><b/>{font}</font></fonts>\
         <fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>\
         <borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>\
         <cellXfs count=\"5\">{cells}</cellXfs></styleSheet>"
    )
}

fn sheet(table: &Table) -> String {
    let mut rows = String::new();
    let head: Vec<Cell> = table.head.iter().cloned().map(Cell::Text).collect();
    write_row(&mut rows, &head, BOLD);
    for row in table.rows.iter().take(MOST_ROWS) {
        write_row(&mut rows, row, 0);
    }
    let frozen = "<sheetViews><sheetView workbookViewId=\"0\">\
                  <pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>";
    let widths = "<cols><col min=\"1\" max=\"1\" width=\"34\" customWidth=\"1\"/>\
                  <col min=\"2\" max=\"64\" width=\"18\" customWidth=\"1\"/></cols>";
    format!(
        "{HEAD}<worksheet xmlns=\"{MAIN}\">{frozen}{widths}<sheetData>{rows}</sheetData></worksheet>"
    )
}

fn write_row(rows: &mut String, cells: &[Cell], style: usize) {
    rows.push_str("<row>");
    for cell in cells {
        let _ = match cell {
            Cell::Empty => write!(rows, "<c/>"),
            Cell::Text(text) => write!(
                rows,
                "<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                escaped(&crate::journey::cut(text, MOST_TEXT))
            ),
            Cell::Number(number, decimals) => write_number(rows, *number, *decimals),
            Cell::Emotion(emotion) => write_number(rows, *emotion, 2),
        };
    }
    rows.push_str("</row>");
}

fn write_number(rows: &mut String, number: f64, decimals: usize) -> std::fmt::Result {
    let style = DECIMALS.get(decimals).copied().unwrap_or_default();
    if number.is_finite() {
        write!(rows, "<c s=\"{style}\"><v>{number}</v></c>")
    } else {
        write!(rows, "<c/>")
    }
}

/// The name of a sheet: without the marks that none may have, and with its number where it is cut.
fn sheet_name(title: &str, number: usize) -> String {
    let is_allowed = |letter: &char| !"[]:*?/\\'".contains(*letter);
    let name: String = title.chars().filter(is_allowed).collect();
    if name.chars().count() <= MOST_NAME {
        return escaped(&name);
    }
    let start: String = name.chars().take(MOST_NAME - 4).collect();
    escaped(&format!("{start} {number}"))
}

fn escaped(text: &str) -> String {
    let text = one_line(text);
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
