//! The window as the wall of the room: begins and ends what is done there.

use eframe::egui::{Context, Ui, ViewportCommand};

use super::Window;
use crate::app::room::{Room, Stay};
use crate::interact::Activity;

impl Window {
    /// Begins something with the people in the room, over the whole screen.
    pub(super) fn enter_room(&mut self, ctx: &Context, activity: Activity) {
        self.leave_room(ctx);
        let Some(desk) = &self.desk else { return };
        self.room = Some(Box::new(Room::new(activity, &desk.editor)));
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        ctx.request_repaint();
    }

    /// Shows what goes on in the room; tells whether anything does.
    pub(super) fn room_ui(&mut self, ui: &mut Ui) -> bool {
        let skin = self.stage_skin();
        let (Some(room), Some(desk)) = (&mut self.room, &mut self.desk) else {
            return false;
        };
        if room.ui(ui, skin, &mut desk.editor) == Stay::Over {
            self.leave_room(ui.ctx());
        }
        true
    }

    /// Ends what goes on in the room; what has been begun there is kept.
    pub(super) fn leave_room(&mut self, ctx: &Context) {
        let (Some(room), Some(desk)) = (self.room.take(), &mut self.desk) else {
            return;
        };
        room.leave(&mut desk.editor);
        let presents = self.presenting.is_some();
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(presents));
        ctx.request_repaint();
    }
}
