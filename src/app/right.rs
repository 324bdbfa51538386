//! The right panel: the inspector.

use eframe::egui::{Panel, ScrollArea, Ui};

use super::draft::Draft;
use super::inspector::{Reading, inspector_ui};
use super::lens::talk_ui;
use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::session::OpenDocument;

/// Shows the right panel.
pub(crate) fn right_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &OpenDocument,
    (draft, author): (&mut Draft, &str),
) -> Vec<Request> {
    let reading = Reading::of(skin, desk, author);
    let shown = Panel::right("right")
        .frame(style::scrolled_side(skin.theme))
        .default_size(262.0)
        .size_range(220.0..=420.0)
        .show(ui, |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            let shown = scroll.show(ui, |ui| {
                ui.set_width(ui.available_width() - style::SCROLL_ROOM);
                let talk = talk_ui(ui, skin, desk);
                let asked = inspector_ui(ui, reading, draft, desk.editor.selection().targets());
                talk.into_iter().chain(asked).collect()
            });
            shown.inner
        });
    shown.inner
}
