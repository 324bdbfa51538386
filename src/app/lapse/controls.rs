//! The lower part of a time-lapse: play, step, the time line, and what changed in words.

use eframe::egui::{Align, Layout, Panel, RichText, ScrollArea, Ui, vec2};

use super::timeline::timeline_ui;
use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::{Skin, heading_ui, prominent_ui};
use crate::editor::{Frame, Lapse};
use crate::interact::{Action, Ask};

/// The height of the row of buttons, in view points.
const ROW: f32 = 32.0;

/// The height of the list of changes, in view points.
const LIST: f32 = 96.0;

/// Shows the controls, and what changed in the version that is shown.
pub(super) fn controls_ui(ui: &mut Ui, skin: Skin, lapse: &mut Lapse) -> Option<Request> {
    let panel = Panel::bottom("lapse-controls").frame(style::bar(skin.theme));
    let shown = panel.show(ui, |ui| {
        ui.add_space(6.0);
        let size = vec2(ui.available_width(), ROW);
        let row = Layout::left_to_right(Align::Center);
        let asked = ui.allocate_ui_with_layout(size, row, |ui| buttons_ui(ui, skin, lapse));
        ui.add_space(6.0);
        if let Some(frame) = lapse.frame() {
            changes_ui(ui, skin, frame, lapse.nth());
        }
        ui.add_space(8.0);
        asked.inner
    });
    shown.inner
}

fn buttons_ui(ui: &mut Ui, skin: Skin, lapse: &mut Lapse) -> Option<Request> {
    let words = skin.words;
    if ui.button(words.text("lapse-back")).clicked() {
        lapse.back();
    }
    let key = if lapse.is_moving() {
        "lapse-pause"
    } else {
        "lapse-play"
    };
    if prominent_ui(ui, skin, &words.text(key)).clicked() {
        lapse.toggle();
    }
    if ui.button(words.text("lapse-forth")).clicked() {
        lapse.forth();
    }
    let right = Layout::right_to_left(Align::Center);
    let asked = ui.with_layout(right, |ui| {
        let hint = words.text("lapse-export-hint");
        let export = ui.button(words.text("lapse-export")).on_hover_text(hint);
        let place = [
            ("nth", (lapse.nth() + 1).into()),
            ("count", lapse.frames().len().into()),
        ];
        let place = RichText::new(words.fill("lapse-place", &place));
        ui.label(place.color(style::color(skin.theme.muted)));
        timeline_ui(ui, skin, lapse);
        let ask = Request::Do(Action::Ask(Ask::ExportChange));
        export.clicked().then_some(ask)
    });
    asked.inner
}

/// What changed since the version before.
fn changes_ui(ui: &mut Ui, skin: Skin, frame: &Frame, nth: usize) {
    let words = skin.words;
    heading_ui(ui, skin, &words.text("lapse-changes"));
    let scroll = ScrollArea::vertical().auto_shrink(false).max_height(LIST);
    scroll.show(ui, |ui| {
        let nothing = match (nth, frame.told.is_empty()) {
            (0, _) => Some("lapse-first"),
            (_, true) => Some("against-none"),
            (_, false) => None,
        };
        if let Some(key) = nothing {
            ui.label(RichText::new(words.text(key)).color(style::color(skin.theme.muted)));
        }
        for sentence in &frame.told {
            ui.label(sentence);
        }
    });
}
