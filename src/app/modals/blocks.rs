//! A Markdown file may hold several journeys: which one?

use std::path::PathBuf;

use eframe::egui::{ScrollArea, Ui};

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::widgets::{Card, Skin, card_ui};
use crate::journey::shown_line;
use crate::session::file_name;

/// The journeys of one file.
#[derive(Debug)]
pub(crate) struct Blocks {
    /// The file.
    pub(crate) path: PathBuf,
    /// The titles of the journeys, in the order of the file.
    pub(crate) titles: Vec<String>,
}

impl Blocks {
    pub(super) fn ui(&mut self, ui: &mut Ui, skin: Skin) -> Outcome {
        let words = skin.words;
        ui.set_width(420.0);
        title_ui(ui, &words.text("blocks-title"));
        let name = file_name(&self.path);
        quiet_ui(
            ui,
            skin,
            &words.fill("blocks-about", &[("name", name.into())]),
        );
        ui.add_space(8.0);
        let mut chosen = None;
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for (nth, title) in self.titles.iter().enumerate() {
                let number = words.fill("blocks-untitled", &[("number", (nth + 1).into())]);
                let title = if title.is_empty() {
                    number
                } else {
                    shown_line(title)
                };
                let card = Card {
                    title: &title,
                    detail: "",
                    rank: None,
                };
                if card_ui(ui, skin, &card).clicked() {
                    chosen = Some(nth);
                }
            }
        });
        ui.add_space(8.0);
        match chosen {
            Some(nth) => Outcome::Closed(Some(Request::Block(self.path.clone(), nth))),
            None => close_button_ui(ui, skin, "cancel"),
        }
    }
}
