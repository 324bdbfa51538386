//! What changed since an earlier version: a list to step through.

use eframe::egui::Ui;

use super::list::{list_ui, sentence_ui};
use crate::app::request::Request;
use crate::app::widgets::{Skin, close_ui};
use crate::editor::{Comparison, Row};
use crate::interact::{Action, Ask, VersionAction};

/// Shows what changed since the earlier version.
pub(super) fn changes_ui(ui: &mut Ui, skin: Skin, comparison: &Comparison) -> Option<Request> {
    let words = skin.words;
    let rows = comparison.rows();
    let blanks = [
        ("name", comparison.name().into()),
        ("count", rows.len().into()),
    ];
    let title = words.fill("changes-title", &blanks);
    let head = |ui: &mut Ui| {
        let close = close_ui(ui, skin, &words.text("changes-close")).clicked();
        let hint = words.text("command-export-change-hint");
        let export = ui.button(words.text("changes-export")).on_hover_text(hint);
        let next = ui.button(words.text("changes-next")).clicked();
        let previous = ui.button(words.text("changes-previous")).clicked();
        if export.clicked() {
            return Some(Action::Ask(Ask::ExportChange));
        }
        let action = match (close, next, previous) {
            (true, ..) => VersionAction::StopComparing,
            (_, true, _) => VersionAction::NextChange,
            (.., true) => VersionAction::PreviousChange,
            _ => return None,
        };
        Some(Action::Version(action))
    };
    let asked = list_ui(ui, skin, (&title, rows.len()), head, |ui, nth| {
        let is_shown = comparison.shown() == Some(nth);
        let show = Action::Version(VersionAction::ShowChange(nth));
        row_ui(ui, skin, rows.get(nth)?, is_shown).then_some(show)
    });
    asked.map(Request::Do)
}

fn row_ui(ui: &mut Ui, skin: Skin, row: &Row, is_shown: bool) -> bool {
    ui.horizontal(|ui| sentence_ui(ui, skin, &row.text, is_shown))
        .inner
}
