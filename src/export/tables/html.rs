//! Tables as one page without script and without anything from elsewhere.

use std::fmt::Write as _;

use super::{Cell, Table, Tables};
use crate::export::escape::html;
use crate::theme::{Shade, Theme};

/// How strongly the colour of an emotion lies on its cell.
const WASH: f32 = 0.45;

/// The page; what stands in a table is text, whatever it looks like.
pub(super) fn write(tables: &Tables) -> String {
    let mut page = String::new();
    let title = html(&tables.title);
    let language = tables.words.language().tag();
    // Writing to a string cannot fail.
    let _ = write!(
        page,
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <style>{}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{}</p>\n",
        include_str!("../../../assets/report.css"),
        html(&tables.about),
    );
    for table in &tables.tables {
        write_table(&mut page, table, tables);
    }
    page.push_str("</body>\n</html>\n");
    page
}

fn write_table(page: &mut String, table: &Table, tables: &Tables) {
    let _ = writeln!(page, "<section>\n<h2>{}</h2>", html(&table.title));
    if !table.about.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", html(&table.about));
    }
    let (rows, more) = table.shown();
    if !rows.is_empty() {
        page.push_str("<div><table>\n<thead><tr>");
        for name in &table.head {
            let _ = write!(page, "<th scope=\"col\">{}</th>", html(name));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for row in rows {
            page.push_str("<tr>");
            for cell in row {
                write_cell(page, cell, tables);
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table></div>\n");
    }
    if more > 0 {
        let text = tables.words.fill("report-more", &[("count", more.into())]);
        let _ = writeln!(page, "<p>{}</p>", html(&text));
    }
    page.push_str("</section>\n");
}

fn write_cell(page: &mut String, cell: &Cell, tables: &Tables) {
    let text = html(&cell.text(tables.words));
    let _ = match cell {
        Cell::Empty => write!(page, "<td></td>"),
        Cell::Text(_) => write!(page, "<td>{text}</td>"),
        Cell::Number(..) => write!(page, "<td class=\"n\">{text}</td>"),
        Cell::Emotion(emotion) => {
            let color = Theme::of(Shade::Light).emotion(*emotion as f32).faded(WASH);
            let color = color.hex();
            write!(
                page,
                "<td class=\"n\" style=\"background:{color}\">{text}</td>"
            )
        }
    };
}
