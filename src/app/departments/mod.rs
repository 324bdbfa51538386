//! The Departments view: who causes whose pain, what each department does, and who is not heard.

mod gauge;
mod matrix;
mod table;

use eframe::egui::{CentralPanel, Margin, Rect, RichText, ScrollArea, Ui};

use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::session::OpenDocument;
use crate::theme::Weight;

/// The least room for the gauge beside the matrix, in view points.
const GAUGE: f32 = 420.0;

/// The space around everything, in view points.
const AROUND: i8 = 28;

/// Shows the view; tells where it is in the window, and what is asked for.
pub(crate) fn departments_view_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &OpenDocument,
) -> (Rect, Vec<Request>) {
    let frame = style::bar(skin.theme)
        .fill(style::color(skin.theme.paper))
        .inner_margin(Margin::same(AROUND));
    let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
        let room = ui.max_rect();
        let scroll = ScrollArea::both().auto_shrink(false);
        let asked = scroll.show(ui, |ui| sections_ui(ui, skin, desk)).inner;
        (room, asked)
    });
    shown.inner
}

fn sections_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Vec<Request> {
    if desk.editor.journey().departments.is_empty() {
        title_ui(ui, skin, "departments-none");
        quiet_ui(ui, skin, "departments-none-hint");
        return Vec::new();
    }
    let mut asked = Vec::new();
    let width = matrix::width_of(desk);
    if width + GAUGE < ui.available_width() {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(width);
                asked.extend(matrix::matrix_ui(ui, skin, desk));
            });
            ui.add_space(36.0);
            ui.vertical(|ui| gauge::gauge_ui(ui, skin, desk));
        });
    } else {
        asked.extend(matrix::matrix_ui(ui, skin, desk));
        ui.add_space(18.0);
        gauge::gauge_ui(ui, skin, desk);
    }
    ui.add_space(26.0);
    asked.extend(table::table_ui(ui, skin, desk));
    asked
}

/// The title of a section, by its key.
fn title_ui(ui: &mut Ui, skin: Skin, key: &str) {
    let text = RichText::new(skin.words.text(key)).font(style::font(Weight::Bold, 20.0));
    ui.label(text.color(style::color(skin.theme.ink)));
}

/// Second text, by its key.
fn quiet_ui(ui: &mut Ui, skin: Skin, key: &str) {
    let text = RichText::new(skin.words.text(key)).font(style::font(Weight::Regular, 13.0));
    ui.label(text.color(style::color(skin.theme.muted)));
    ui.add_space(8.0);
}
