//! The window as a stage: begins, shows and ends presenting.

use std::path::PathBuf;

use eframe::egui::{self, Ui, ViewportCommand};

use super::Window;
use crate::app::decks::deck_of;
use crate::app::messages::Messages;
use crate::app::motion::SystemMotion;
use crate::app::present::{Course, Presenting};
use crate::app::request::Request;
use crate::app::widgets::Skin;
use crate::editor::{Manner, Windows};
use crate::export::Notes;
use crate::interact::{Appearance, Page};
use crate::session::FilePurpose;
use crate::session::exporting::{Exporting, shots_name};
use crate::theme::{Shade, Theme};

/// Where presenting begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begin {
    /// At the first shot.
    First,
    /// At what is selected.
    Here,
}

impl Window {
    /// Moves as little as the system was told to.
    pub(crate) fn minding_motion(self) -> Self {
        Self {
            motion: SystemMotion::ask(self.session.waker()),
            ..self
        }
    }

    /// Presents what is being opened as soon as it is there.
    pub(crate) fn presenting_next(self) -> Self {
        Self {
            presents_next: true,
            ..self
        }
    }

    /// Shows the shots to arrange them, or no longer; where the departments are shown, turns to the map.
    pub(super) fn arrange_shots(&mut self) {
        if self.page == Page::Departments {
            self.turn(Page::Map);
        }
        self.arrange.toggle();
    }

    /// Asks where the presentation goes.
    pub(super) fn ask_for_shots(&mut self, ctx: &egui::Context, purpose: FilePurpose) {
        let document = self
            .session
            .document
            .as_ref()
            .map(|desk| desk.editor.document());
        let name = shots_name(document.and_then(|document| document.path()));
        self.dialogs
            .ask_for_shots(ctx, self.session.words(), (purpose, &name));
    }

    /// Exports the presentation to a path that was typed; nothing there is replaced unasked.
    pub(super) fn export_shots_to_typed(&mut self, purpose: FilePurpose, path: PathBuf) {
        if self.is_free(&path) {
            self.export_shots(purpose, path);
        }
    }

    /// Starts to export the presentation.
    pub(super) fn export_shots(&mut self, purpose: FilePurpose, path: PathBuf) {
        let skin = self.stage_skin();
        let Some(desk) = &self.session.document else {
            return;
        };
        let shots = deck_of(&desk.editor, skin);
        let notes = match purpose {
            FilePurpose::ExportNotes => Notes::With,
            _ => Notes::Without,
        };
        let waker = self.session.waker().clone();
        self.session
            .export(Exporting::start_shots(shots, notes, path, waker));
    }

    /// Begins to present over the whole screen, or goes on where a clicker has just ended it.
    pub(super) fn present(&mut self, ctx: &egui::Context, begin: Begin, manner: Manner) {
        let skin = self.stage_skin();
        let Some(desk) = &self.session.document else {
            return;
        };
        let now = ctx.input(|input| input.time);
        let is_start = begin == Begin::First && manner == Manner::Plain;
        let paused = self.paused.take().filter(|_| is_start);
        let resumed =
            paused.and_then(|paused| Presenting::resumed(&paused, (&desk.editor, skin), now));
        let presenting = resumed.unwrap_or_else(|| {
            let is_here = begin == Begin::Here;
            Presenting::new(&desk.editor, skin, is_here, now).in_manner(manner)
        });
        self.presenting = Some(Box::new(presenting));
        ctx.request_repaint();
    }

    /// Shows the presentation; tells whether there is one.
    pub(super) fn present_ui(&mut self, ui: &mut Ui) -> bool {
        if self.presents_next && self.session.document.is_some() {
            self.presents_next = false;
            self.present(ui.ctx(), Begin::First, Manner::Plain);
        }
        let skins = (self.stage_skin(), self.skin());
        let (Some(presenting), Some(desk)) = (&mut self.presenting, &mut self.session.document)
        else {
            return false;
        };
        match presenting.ui(ui, skins, &mut desk.editor, self.screens) {
            Course::GoesOn => {}
            Course::LostScreen => self.notice("present-screen-gone", &[]),
            Course::Ends => {
                let now = ui.ctx().input(|input| input.time);
                self.paused = Some(presenting.pause(now));
                self.presenting = None;
                let window = ViewportCommand::Fullscreen(false);
                ui.ctx().send_viewport_cmd(window);
                ui.ctx().request_repaint();
            }
        }
        true
    }

    /// Shows the messages to whoever presents where they have a window of their own, else on the wall;
    /// what was asked for in them.
    pub(super) fn stage_messages_ui(&mut self, ui: &Ui) -> Option<Request> {
        let (skin, stage, rect) = (self.skin(), self.stage_skin(), ui.max_rect());
        let windows = match &mut self.presenting {
            Some(presenting) => {
                for message in presenting.take_heard() {
                    self.messages.close(&message);
                }
                let windows = presenting.windows();
                let told = match windows {
                    Windows::Apart => self.messages.without_offers(),
                    Windows::Alone | Windows::Together => Messages::default(),
                };
                presenting.tell(ui.ctx(), told);
                windows
            }
            None => Windows::Alone,
        };
        match windows {
            Windows::Apart => None,
            Windows::Together if self.room.is_none() => self.messages.ui(ui, skin, rect),
            Windows::Together | Windows::Alone => self.messages.wall_ui(ui, stage, rect),
        }
    }

    /// On a projector everything is light, unless somebody chose to be dark.
    pub(super) fn stage_skin(&self) -> Skin {
        let shade = match self.session.settings.appearance() {
            Appearance::Dark => Shade::Dark,
            Appearance::System | Appearance::Light => Shade::Light,
        };
        Skin {
            theme: Theme::of(shade),
            words: self.session.words(),
        }
    }
}
