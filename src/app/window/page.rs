//! The page on which the journey is seen: the map, or the table.

use eframe::egui::{self, Event};

use super::Window;
use crate::app::messages::{Message, Tone};
use crate::app::table::{Pasted, paste};
use crate::edit::Edit;
use crate::interact::{Action, Page};

/// At most this many cells that were not taken are named.
const MOST_NAMED: usize = 5;

impl Window {
    /// Shows another page; what is typed on the map needs the map.
    pub(super) fn turn(&mut self, page: Page) {
        self.page = page;
    }

    /// Turns to the map where an action types on it.
    pub(super) fn turn_for(&mut self, action: &Action) {
        let types = matches!(
            action,
            Action::Add(_) | Action::StartTyping(_) | Action::TypeHere
        );
        if types {
            self.turn(Page::Map);
        }
    }

    /// Takes rows of a spreadsheet that are pasted while the table is shown, even into a cell.
    pub(super) fn paste_rows(&mut self, ctx: &egui::Context) {
        if self.page != Page::Table || self.sheet.is_some() {
            return;
        }
        let is_typed = ctx.text_edit_focused();
        let is_table = |text: &str| text.contains('\t') || text.trim().contains('\n');
        let pasted = ctx.input_mut(|input| {
            let found = input.events.iter().position(|event| match event {
                Event::Paste(text) => !is_journey(text) && (is_table(text) || !is_typed),
                _ => false,
            })?;
            match input.events.remove(found) {
                Event::Paste(text) => Some(text),
                _ => None,
            }
        });
        if let Some(text) = pasted {
            self.add_rows(&text);
        }
    }

    fn add_rows(&mut self, text: &str) {
        let skin = self.skin();
        let Some(desk) = self.desk.as_deref() else {
            return;
        };
        let pasted = paste(self.table.kind(), text, (skin, &desk.editor));
        let Some(Pasted { rows, refused }) = pasted else {
            let text = self.words.text("table-nothing-pasted").into_owned();
            self.tell(Tone::Error, text, "table-nothing-pasted-hint");
            return;
        };
        let count = rows.count();
        self.perform(Action::Edit(Edit::Rows(rows)));
        if refused.is_empty() {
            return;
        }
        let named: Vec<_> = refused
            .iter()
            .take(MOST_NAMED)
            .map(String::as_str)
            .collect();
        let blanks = [
            ("count", count.into()),
            ("refused", refused.len().into()),
            ("cells", named.join(" · ").into()),
        ];
        let text = self.words.fill("table-pasted", &blanks);
        self.tell(Tone::Notice, text, "table-pasted-hint");
    }

    fn tell(&mut self, tone: Tone, text: String, hint: &str) {
        let hint = self.words.text(hint).into_owned();
        self.messages.add(Message { tone, text, hint });
    }
}

/// Whether it is a part of a journey, as the map copies it.
fn is_journey(text: &str) -> bool {
    text.trim_start().starts_with('(')
}
