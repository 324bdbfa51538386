//! What asks for an answer before anything else goes on.

mod about;
mod blocks;
mod keys;
mod palette;
mod path;
mod question;
mod revisions;
mod versions;

use eframe::egui::{self, Frame, Id, Modal, RichText, Ui};

use super::request::Request;
use super::style;
use super::widgets::Skin;
use crate::editor::Editor;
use crate::journey::{shown_label, shown_lines};
use crate::theme::Weight;

pub(crate) use blocks::Blocks;
pub(crate) use palette::Palette;
pub(crate) use path::PathField;
pub(crate) use question::Question;
pub(crate) use revisions::Revisions;
pub(crate) use versions::Versions;

/// The question or page that is open on top of the window.
#[derive(Debug)]
pub(crate) enum Sheet {
    /// Where a file is.
    Path(PathField),
    /// Which of several journeys of a file to open.
    Blocks(Blocks),
    /// Which version of a file to compare with.
    Revisions(Revisions),
    /// What earlier saves replaced.
    Versions(Versions),
    /// A question about unsaved work.
    Question(Question),
    /// Every command by a few letters of its name.
    Palette(Palette),
    /// All commands with their keys.
    Keys,
    /// What this program is.
    About,
}

/// What became of a sheet in this frame.
pub(crate) enum Outcome {
    /// It stays open.
    Stays,
    /// It is closed, and this is asked for.
    Closed(Option<Request>),
}

impl Sheet {
    /// Shows the sheet.
    pub(crate) fn ui(
        &mut self,
        ctx: &egui::Context,
        skin: Skin,
        editor: Option<&Editor>,
    ) -> Outcome {
        let frame = Frame::popup(&ctx.global_style()).inner_margin(22);
        let modal = Modal::new(Id::unique("sheet")).frame(frame);
        let shown = modal.show(ctx, |ui| match self {
            Self::Path(field) => field.ui(ui, skin),
            Self::Blocks(blocks) => blocks.ui(ui, skin),
            Self::Revisions(revisions) => revisions.ui(ui, skin),
            Self::Versions(versions) => versions.ui(ui, skin),
            Self::Question(question) => question.ui(ui, skin),
            Self::Palette(palette) => palette.ui(ui, skin, editor),
            Self::Keys => keys::keys_ui(ui, skin),
            Self::About => about::about_ui(ui, skin),
        });
        match shown.inner {
            Outcome::Stays if shown.should_close() => Outcome::Closed(None),
            outcome => outcome,
        }
    }
}

/// Characters of a title or a second text of a sheet.
const MOST_SAID: usize = 1_000;

/// The title of a sheet.
fn title_ui(ui: &mut Ui, text: &str) {
    let text = RichText::new(shown_label(text, MOST_SAID));
    ui.label(text.font(style::font(Weight::SemiBold, 18.0)));
    ui.add_space(6.0);
}

/// Second text of a sheet.
fn quiet_ui(ui: &mut Ui, skin: Skin, text: &str) {
    let text = RichText::new(shown_lines(text, MOST_SAID));
    ui.label(text.color(style::color(skin.theme.muted)));
}

/// The button that closes a sheet without asking for anything.
fn close_button_ui(ui: &mut Ui, skin: Skin, key: &str) -> Outcome {
    if ui.button(skin.words.text(key)).clicked() {
        Outcome::Closed(None)
    } else {
        Outcome::Stays
    }
}
