//! The window as the wall of the room: begins and ends what is done there.

use eframe::egui::{Context, Ui, ViewportCommand};

use super::Window;
use crate::app::room::{Room, Stay};
use crate::editor::commands;
use crate::interact::{Action, Activity, Ask};
use crate::session::Event;

impl Window {
    /// Begins something with the people in the room, over the whole screen.
    pub(super) fn enter_room(&mut self, ctx: &Context, activity: Activity) {
        self.leave_room(ctx);
        let Some(desk) = &self.session.document else {
            return;
        };
        let action = Action::Ask(Ask::Workshop(activity));
        let mut same = commands()
            .iter()
            .filter(|command| command.action() == action);
        if !same.all(|command| command.is_enabled(Some(&desk.editor))) {
            return self.notice("room-nothing", &[]);
        }
        self.room = Some(Box::new(Room::new(activity, &desk.editor)));
        self.fill_screen(ctx, true);
    }

    /// Whether something else than the desk has the whole window, and its keys.
    pub(super) fn is_covered(&self) -> bool {
        let is_on_stage = self.presenting.is_some() || self.lapse.is_some();
        is_on_stage || self.room.is_some() || self.booth.is_some()
    }

    /// Shows what goes on in the room; tells whether anything does.
    pub(super) fn room_ui(&mut self, ui: &mut Ui) -> bool {
        // A question, such as one about unsaved work, must be seen.
        if self.sheet.is_some() {
            self.leave_room(ui.ctx());
        }
        let skins = (self.stage_skin(), self.skin());
        let (Some(room), Some(desk)) = (&mut self.room, &mut self.session.document) else {
            return false;
        };
        let mut countdown = None;
        if let Some(presenting) = &mut self.presenting {
            presenting.wait(ui.ctx(), skins, &desk.editor);
            countdown = presenting.countdown();
        }
        let stay = room.ui(ui, skins.0, &mut desk.editor, countdown);
        match stay {
            Stay::On => {}
            Stay::Over => self.leave_room(ui.ctx()),
            Stay::Ballot(subject, each) => {
                self.inform(ui.ctx(), Event::MakeBallot(subject, each));
            }
        }
        true
    }

    /// Ends what goes on in the room; what has been begun there is kept.
    pub(super) fn leave_room(&mut self, ctx: &Context) {
        let (Some(room), Some(desk)) = (self.room.take(), &mut self.session.document) else {
            return;
        };
        room.keep(&mut desk.editor);
        self.fill_screen(ctx, false);
    }

    /// Fills the screen or no longer; where a presentation goes on, that is its own affair.
    fn fill_screen(&self, ctx: &Context, fills: bool) {
        if self.presenting.is_none() {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(fills));
        }
        ctx.request_repaint();
    }
}
