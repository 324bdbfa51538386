//! What earlier saves replaced: to look at, to compare with, to bring back.

use eframe::egui::{Align, Layout, RichText, ScrollArea, Ui};

use super::{Outcome, close_button_ui, quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::file::Version;
use crate::session::relative_time::ago;
use crate::session::versions::VersionUse;
use crate::theme::Weight;

/// The height of a row, in view points.
const ROW: f32 = 30.0;

/// The earlier versions of the open journey.
#[derive(Debug)]
pub(crate) struct Versions {
    /// What people call the journey.
    pub(crate) name: String,
    /// Its versions, the newest first.
    pub(crate) all: Vec<Version>,
}

/// What a version can be used for with the keys of the texts of its buttons, from right to left.
const USES: [(VersionUse, &str); 3] = [
    (VersionUse::Restore, "versions-bring-back"),
    (VersionUse::Compare, "versions-compare"),
    (VersionUse::Preview, "versions-look"),
];

impl Versions {
    pub(super) fn ui(&mut self, ui: &mut Ui, skin: Skin) -> Outcome {
        let words = skin.words;
        ui.set_width(520.0);
        title_ui(ui, &words.text("versions-title"));
        let name = self.name.as_str().into();
        quiet_ui(ui, skin, &words.fill("versions-about", &[("name", name)]));
        ui.add_space(8.0);
        if self.all.is_empty() {
            ui.label(words.text("versions-none"));
        }
        let scroll = ScrollArea::vertical().max_height(360.0);
        let chosen = scroll.show_rows(ui, ROW, self.all.len(), |ui, range| {
            let shown = self.all.get(range).unwrap_or_default();
            let mut chosen = None;
            for version in shown {
                chosen = self.version_ui(ui, skin, version).or(chosen.take());
            }
            chosen
        });
        if let Some(request) = chosen.inner {
            return Outcome::Closed(Some(request));
        }
        ui.add_space(8.0);
        close_button_ui(ui, skin, "close")
    }

    fn version_ui(&self, ui: &mut Ui, skin: Skin, version: &Version) -> Option<Request> {
        let words = skin.words;
        let since = ago(version.saved, words);
        ui.horizontal(|ui| {
            let text = RichText::new(&since).font(style::font(Weight::Medium, style::BODY));
            ui.label(text);
            let buttons = |ui: &mut Ui| {
                let clicked = USES
                    .into_iter()
                    .filter(|(_, key)| ui.button(words.text(key)).clicked());
                clicked.map(|(wanted, _)| wanted).last()
            };
            let wanted = ui.with_layout(Layout::right_to_left(Align::Center), buttons);
            let name = [
                ("name", self.name.as_str().into()),
                ("since", since.as_str().into()),
            ];
            let name = words.fill("version-of", &name);
            let wanted = wanted.inner?;
            Some(Request::Version(wanted, version.clone(), name))
        })
        .inner
    }
}
