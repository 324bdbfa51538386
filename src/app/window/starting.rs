//! Starting on a journey with care, where starts on it have ended the program.

use eframe::egui;

use super::Window;
use crate::interact::Page;

/// After so many frames with the map it is drawn, by the graphics card too.
const SHOWN: usize = 3;

impl Window {
    /// Opens as a table, without the map, what ended the program twice when it was opened.
    pub(super) fn be_careful(&mut self) {
        let start = self.keeping.start.as_ref();
        if start.is_some_and(|(start, _)| start.is_careful()) {
            self.turn(Page::Table);
            let name = self.document_name();
            self.notice("message-careful", &[("name", name.into())]);
        }
    }

    /// Takes note that the program lives on, once the map has been shown a few times.
    pub(super) fn follow_start(&mut self, ctx: &egui::Context) {
        let is_shown = self.desk.is_some() && self.page == Page::Map && self.lapse.is_none();
        let Some((_, shown)) = self.keeping.start.as_mut().filter(|_| is_shown) else {
            return;
        };
        *shown += 1;
        if *shown <= SHOWN {
            ctx.request_repaint();
        } else if let Some((start, _)) = self.keeping.start.take() {
            start.succeeded();
        }
    }
}
