//! The table itself: its header, which sorts, and its rows, of which only those seen are made.

use std::collections::BTreeMap;

use eframe::egui::{
    Align2, Color32, CursorIcon, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use egui_extras::{Column as Width, TableBuilder};

use super::Table;
use super::cells::{Column, Row};
use super::order::Sort;
use crate::app::draft::Draft;
use crate::app::inspector::{Reading, Sheet};
use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::{Skin, one_line, put, told};
use crate::interact::Action;
use crate::theme::Weight;

const ROW: f32 = 30.0;
const NUMBER: f32 = 38.0;

impl Table {
    /// Shows the rows; gives what is asked for in them.
    pub(super) fn rows_ui<T: Row>(
        &mut self,
        ui: &mut Ui,
        reading: Reading<'_>,
        draft: &mut Draft,
        columns: &[Column<T>],
    ) -> Vec<Request> {
        let scroll = ScrollArea::horizontal().auto_shrink(false);
        let shown = scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(2.0, 1.0);
            let mut table = TableBuilder::new(ui)
                .id_salt(("table", self.kind as u8))
                .auto_shrink(false)
                .column(Width::exact(NUMBER));
            for column in columns {
                let width = Width::initial(column.width).at_least(50.0);
                table = table.column(width.clip(true).resizable(true));
            }
            let wanted = self.wanted.take();
            let wanted = wanted.and_then(|id| self.shown.iter().position(|row| *row == id));
            if let Some(row) = wanted {
                table = table.scroll_to_row(row, None);
            }
            let mut asked = Vec::new();
            let table = table.header(ROW, |mut header| {
                header.col(|_| {});
                for (nth, column) in columns.iter().enumerate() {
                    header.col(|ui| self.header_ui(ui, reading.skin, (nth, column.key)));
                }
            });
            let found = T::all(reading.journey).iter();
            let found: BTreeMap<_, _> = found.map(|row| (row.id(), row.as_ref())).collect();
            table.body(|body| {
                body.rows(ROW, self.shown.len(), |mut row| {
                    let nth = row.index();
                    let Some(record) = self.shown.get(nth).and_then(|id| found.get(id)) else {
                        return;
                    };
                    let target = record.target();
                    row.set_selected(false);
                    let is_selected = reading.editor.selection().contains(&target);
                    row.col(|ui| {
                        if number_ui(ui, reading.skin, nth + 1, is_selected) {
                            asked.push(Action::Select(vec![target.clone()]).into());
                        }
                    });
                    for column in columns {
                        row.col(|ui| {
                            ground_ui(ui, reading.skin, is_selected);
                            let mut sheet = Sheet::cell(ui, reading, draft, record.id());
                            (column.cell)(&mut sheet, record);
                            asked.append(&mut sheet.asked);
                        });
                    }
                });
            });
            asked
        });
        shown.inner
    }

    /// The name of a column; a click sorts by it, a second one the other way, a third no longer.
    fn header_ui(&mut self, ui: &mut Ui, skin: Skin, (nth, key): (usize, &str)) {
        let name = skin.words.text(key);
        let size = vec2(ui.available_width(), ROW);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let sort = self.sort.filter(|sort| sort.column == nth);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &*name));
        let text = match sort {
            Some(sort) if sort.is_down => format!("{name} ↓"),
            Some(_) => format!("{name} ↑"),
            None => name.into_owned(),
        };
        let color = if sort.is_some() || response.hovered() {
            skin.theme.ink
        } else {
            skin.theme.muted
        };
        let font = (Weight::Medium, 12.0);
        let galley = one_line(ui, &text, font, style::color(color), rect.width() - 8.0);
        put(
            ui,
            galley,
            pos2(rect.left() + 9.0, rect.center().y),
            Align2::LEFT_CENTER,
        );
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if response.clicked() {
            self.sort = match sort {
                None => Some(Sort {
                    column: nth,
                    is_down: false,
                }),
                Some(sort) if !sort.is_down => Some(Sort {
                    is_down: true,
                    ..sort
                }),
                Some(_) => None,
            };
        }
    }
}

/// The ground of a cell and the line below it.
fn ground_ui(ui: &Ui, skin: Skin, is_selected: bool) {
    let rect = ui.max_rect();
    let fill = if is_selected {
        style::color(skin.theme.accent.faded(0.12))
    } else {
        Color32::TRANSPARENT
    };
    ui.painter().rect_filled(rect, 0.0, fill);
    let line = eframe::egui::Stroke::new(1.0, style::color(skin.theme.line));
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
}

/// The number of a row, which selects it on the map; tells whether it was clicked.
fn number_ui(ui: &mut Ui, skin: Skin, number: usize, is_selected: bool) -> bool {
    ground_ui(ui, skin, is_selected);
    let size = vec2(ui.available_width(), ROW - 4.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = skin.words.fill("table-row", &[("number", number.into())]);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_selected, told(&name)));
    let lively = is_selected || response.hovered() || response.has_focus();
    let color = if lively {
        skin.theme.accent
    } else {
        skin.theme.muted
    };
    let text = number.to_string();
    let galley = one_line(
        ui,
        &text,
        (Weight::Medium, 12.0),
        style::color(color),
        NUMBER,
    );
    put(
        ui,
        galley,
        pos2(rect.right() - 8.0, rect.center().y),
        Align2::RIGHT_CENTER,
    );
    response.on_hover_text(name).clicked()
}
