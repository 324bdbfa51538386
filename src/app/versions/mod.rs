//! Other versions of the open journey: fetched beside the window, listed below the map.

mod changes;
mod conflicts;

mod list;

use eframe::egui::Ui;

use super::request::Request;
use super::widgets::Skin;
use crate::session::OpenDocument;

/// Shows the conflicts of a merge, or the changes since an earlier version, where there are any.
pub(crate) fn versions_ui(ui: &mut Ui, skin: Skin, desk: &mut OpenDocument) -> Option<Request> {
    desk.editor.follow_comparison();
    if let Some(joint) = desk.editor.joint() {
        return conflicts::conflicts_ui(ui, skin, joint);
    }
    let comparison = desk.editor.comparison().filter(|it| it.is_listed())?;
    changes::changes_ui(ui, skin, comparison)
}
