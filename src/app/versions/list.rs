//! A list below the map: a title, buttons beside it, and rows that are clicked to go there.

use eframe::egui::{Align, Label, Layout, Panel, RichText, ScrollArea, Sense, Ui};

use crate::app::style;
use crate::app::widgets::{Skin, heading_ui};

/// The height of a row, in view points.
const ROW: f32 = 26.0;

/// Shows a list with so many rows; `head` shows buttons from right to left.
pub(super) fn list_ui<T>(
    ui: &mut Ui,
    skin: Skin,
    (title, count): (&str, usize),
    head: impl FnOnce(&mut Ui) -> Option<T>,
    mut row: impl FnMut(&mut Ui, usize) -> Option<T>,
) -> Option<T> {
    let panel = Panel::bottom("versions")
        .frame(style::bar(skin.theme))
        .resizable(true)
        .default_size(190.0)
        .size_range(90.0..=420.0);
    let shown = panel.show(ui, |ui| {
        let asked = ui.horizontal(|ui| {
            heading_ui(ui, skin, title);
            let right = Layout::right_to_left(Align::Center);
            ui.with_layout(right, head).inner
        });
        let scroll = ScrollArea::vertical().auto_shrink(false);
        let rows = scroll.show_rows(ui, ROW, count, |ui, range| {
            range.filter_map(|nth| row(ui, nth)).last()
        });
        asked.inner.or(rows.inner)
    });
    shown.inner
}

/// A sentence in a row; tells whether it was clicked.
pub(super) fn sentence_ui(ui: &mut Ui, skin: Skin, text: &str, is_shown: bool) -> bool {
    let color = if is_shown {
        skin.theme.accent
    } else {
        skin.theme.ink
    };
    let label = RichText::new(text).color(style::color(color));
    let label = Label::new(label).truncate().sense(Sense::click());
    ui.add(label).on_hover_text(text).clicked()
}
