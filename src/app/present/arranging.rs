//! The shots arranged while they are all seen, without leaving the presentation.

use eframe::egui::{Context, Ui};

use super::Presenting;
use crate::app::widgets::Skin;
use crate::editor::{Cover, Editor};

impl Presenting {
    /// Whether shots are arranged.
    pub(super) fn arranges(&self) -> bool {
        self.talk.cover() == Cover::Overview && self.arrange.is_open()
    }

    /// Shows the shots to arrange them, or no longer; only where all are seen.
    pub(super) fn toggle_arranging(&mut self) {
        if self.talk.cover() != Cover::Overview {
            return;
        }
        if let Some(id) = self.shot().map(|shot| shot.kind.id()) {
            self.arrange.choose(id);
        }
        self.arrange.toggle();
    }

    /// Does what keys ask of the list; tells whether all other keys belong to a text that is typed.
    pub(super) fn arranging_keys(&mut self, ctx: &Context, editor: &mut Editor) -> bool {
        if let Some(action) = self.arrange.take_keys(ctx, editor.is_editable()) {
            editor.perform(action);
        }
        ctx.text_edit_focused()
    }

    /// Shows the list at the right where shots are arranged.
    pub(super) fn arranging_ui(&mut self, ui: &mut Ui, desk: Skin, editor: &mut Editor) {
        if self.talk.cover() == Cover::Overview {
            let asked = self.arrange.ui(ui, desk, (editor, &mut self.draft));
            let ended = self.draft.settle();
            for action in asked.actions.into_iter().chain(ended) {
                editor.perform(action);
            }
        } else if let Some(ended) = self.draft.settle() {
            editor.perform(ended);
        }
    }
}
