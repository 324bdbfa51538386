//! What changed since an earlier version: a list to step through.

use eframe::egui::Ui;

use super::list::{list_ui, sentence_ui};
use crate::app::request::Request;
use crate::app::widgets::{Skin, close_ui};
use crate::editor::{Comparison, Row};
use crate::interact::{Action, VersionAction};

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
        let next = ui.button(words.text("changes-next")).clicked();
        let previous = ui.button(words.text("changes-previous")).clicked();
        match (close, next, previous) {
            (true, ..) => Some(VersionAction::StopComparing),
            (_, true, _) => Some(VersionAction::NextChange),
            (.., true) => Some(VersionAction::PreviousChange),
            _ => None,
        }
    };
    let asked = list_ui(ui, skin, (&title, rows.len()), head, |ui, nth| {
        let is_shown = comparison.shown() == Some(nth);
        row_ui(ui, skin, rows.get(nth)?, is_shown).then_some(VersionAction::ShowChange(nth))
    });
    asked.map(|action| Action::Version(action).into())
}

fn row_ui(ui: &mut Ui, skin: Skin, row: &Row, is_shown: bool) -> bool {
    ui.horizontal(|ui| sentence_ui(ui, skin, &row.text, is_shown))
        .inner
}
