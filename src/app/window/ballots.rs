//! The window as the form for a ballot.

use eframe::egui::Ui;

use super::Window;
use crate::app::room::Leave;
use crate::session::{AfterSaving, Event};

impl Window {
    /// Shows the ballot that covers the journey; tells whether there is one.
    pub(super) fn booth_ui(&mut self, ui: &mut Ui) -> bool {
        let skin = self.skin();
        let is_asked = self.sheet.is_some();
        let Some(booth) = self.booth.as_mut().filter(|_| !is_asked) else {
            return false;
        };
        let event = match booth.ui(ui, skin, self.session.waker()) {
            Leave::No => return true,
            Leave::Yes => Event::Leave(AfterSaving::Uncover),
            Leave::Saved(path) => Event::BallotSaved(path),
            Leave::Failed(error) => Event::BallotFailed(error),
        };
        self.inform(ui.ctx(), event);
        true
    }
}
