//! The window as a time-lapse, and pictures of what changed.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::{self, Ui};

use super::Window;
use crate::app::lapse::Shown;
use crate::app::request::Request;
use crate::app::veils;
use crate::app::widgets::Skin;
use crate::session::FilePurpose;
use crate::session::exporting::{Change, Exporting, change_name};

impl Window {
    /// Shows the time-lapse and what it asks for; `None` where there is none.
    pub(super) fn lapse_ui(&mut self, ui: &mut Ui, skin: Skin) -> Option<Vec<Request>> {
        let has_keys = self.sheet.is_none() && !self.dialogs.is_open();
        let room = ui.max_rect();
        let mut asked = Vec::new();
        match self.lapse.as_mut()?.ui(ui, skin, has_keys) {
            Shown::Stays(request) => asked.extend(request),
            Shown::Closed => self.lapse = None,
        }
        asked.extend(self.messages.ui(ui, skin, room));
        asked.extend(self.dialog_ui(ui.ctx(), skin, room));
        asked.extend(self.sheet_ui(ui.ctx(), skin));
        Some(asked)
    }

    /// The veil over the window while a dialog is open; a path can be typed instead.
    pub(super) fn dialog_ui(
        &mut self,
        ctx: &egui::Context,
        skin: Skin,
        room: egui::Rect,
    ) -> Option<Request> {
        let purpose = self.dialogs.purpose()?;
        veils::dialog_ui(ctx, skin, room).then(|| {
            self.dialogs.give_up();
            Request::TypePath(purpose)
        })
    }

    /// Asks where a picture of what changed belongs.
    pub(super) fn ask_for_change(&mut self, ctx: &egui::Context) {
        let document = self
            .session
            .document
            .as_ref()
            .map(|desk| desk.editor.document());
        let name = change_name(
            document.and_then(|document| document.path()),
            self.session.words(),
        );
        let picture = (FilePurpose::ExportChange, &*name);
        self.dialogs
            .ask_for_picture(ctx, self.session.words(), picture);
    }

    /// Starts to export what changed: from the first version of the time-lapse to the last, or since
    /// the version that the journey is compared with.
    pub(super) fn export_change(&mut self, path: PathBuf) {
        if let Some(change) = self.change() {
            let waker = self.session.waker().clone();
            self.session
                .export(Exporting::start_change(change, path, waker));
        }
    }

    fn change(&self) -> Option<Change> {
        if let Some(lapse) = &self.lapse {
            let (first, last, look) = lapse.ends()?;
            return Some(Change {
                before: Arc::clone(&first.journey),
                name: first.name.clone(),
                after: Arc::clone(&last.journey),
                look: look.clone(),
            });
        }
        let editor = &self.session.document.as_ref()?.editor;
        let comparison = editor.comparison()?;
        Some(Change {
            before: Arc::clone(comparison.other()),
            name: comparison.name().to_owned(),
            after: Arc::clone(editor.journey()),
            look: editor.chart().look().clone(),
        })
    }
}
