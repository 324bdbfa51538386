//! The versions of a file that git keeps: which one to compare with?

use std::path::PathBuf;

use eframe::egui::{ScrollArea, Ui};

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::widgets::{Card, Skin, card_ui};
use crate::file::git::{self, Revision};
use crate::session::file_name;

/// The versions of one file.
#[derive(Debug)]
pub(crate) struct Revisions {
    /// The file.
    pub(crate) path: PathBuf,
    /// Its versions.
    pub(crate) found: git::Revisions,
}

/// The height of a card, in view points.
const CARD: f32 = 54.0;

impl Revisions {
    pub(super) fn ui(&mut self, ui: &mut Ui, skin: Skin) -> Outcome {
        let words = skin.words;
        ui.set_width(460.0);
        title_ui(ui, &words.text("revisions-title"));
        let name = file_name(&self.path);
        let about = words.fill("revisions-about", &[("name", name.into())]);
        quiet_ui(ui, skin, &about);
        let all = &self.found.all;
        if let Some(cut) = self.found.cut {
            let most = [("most", words.number(git::MOST_REVISIONS as f64, 0).into())];
            quiet_ui(ui, skin, &words.fill(cut.key(), &most));
        }
        ui.add_space(8.0);
        let scroll = ScrollArea::vertical().max_height(360.0);
        let chosen = scroll.show_rows(ui, CARD, all.len(), |ui, range| {
            let shown = all.get(range).unwrap_or_default();
            shown.iter().filter(|it| revision_ui(ui, skin, it)).last()
        });
        if let Some(revision) = chosen.inner {
            let request = Request::CompareRevision(self.path.clone(), revision.clone());
            return Outcome::Closed(Some(request));
        }
        ui.add_space(8.0);
        close_button_ui(ui, skin, "cancel")
    }
}

/// One version; tells whether it was chosen.
fn revision_ui(ui: &mut Ui, skin: Skin, revision: &Revision) -> bool {
    let detail = format!("{} · {}", revision.day, revision.author);
    let card = Card {
        title: &revision.subject,
        detail: &detail,
        rank: None,
    };
    card_ui(ui, skin, &card).clicked()
}
