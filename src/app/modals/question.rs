//! A question with a few answers, each of them a verb.

use eframe::egui::Ui;

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::widgets::{Skin, prominent_ui};

/// A question with a few answers.
#[derive(Debug)]
pub(crate) struct Question {
    /// What is asked.
    pub(crate) title: String,
    /// What each answer means.
    pub(crate) about: String,
    /// The answers and what they ask for, the likeliest one first.
    pub(crate) answers: Vec<(String, Request)>,
}

impl Question {
    pub(super) fn ui(&self, ui: &mut Ui, skin: Skin) -> Outcome {
        ui.set_width(440.0);
        title_ui(ui, &self.title);
        quiet_ui(ui, skin, &self.about);
        ui.add_space(14.0);
        ui.horizontal(|ui| {
            let mut chosen = None;
            for (nth, (text, request)) in self.answers.iter().enumerate() {
                let button = if nth == 0 {
                    prominent_ui(ui, skin, text)
                } else {
                    ui.button(text)
                };
                if button.clicked() {
                    chosen = Some(request.clone());
                }
            }
            match chosen {
                Some(request) => Outcome::Closed(Some(request)),
                None => close_button_ui(ui, skin, "cancel"),
            }
        })
        .inner
    }
}
