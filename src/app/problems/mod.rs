//! The panel below the map: what a reader of the journey should mend, and what the doctor says.

mod advice;
mod list;

use eframe::egui::{Align, Layout, Panel, RichText, Ui};

use super::request::Request;
use super::style;
use super::widgets::{Skin, close_ui, segments_at_ui};
use crate::session::OpenDocument;

/// The height of a row, in view points.
const ROW: f32 = 24.0;

/// What the panel lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listed {
    /// The Problems.
    Problems,
    /// What the doctor says.
    Advice,
}

impl Listed {
    const ALL: [Self; 2] = [Self::Problems, Self::Advice];

    fn key(self) -> &'static str {
        match self {
            Self::Problems => "problems-title",
            Self::Advice => "advice-title",
        }
    }
}

/// What became of the panel in this frame.
pub(crate) struct Shown {
    /// What is asked for.
    pub(crate) asked: Option<Request>,
    /// What it lists from now on; `None` where it was closed.
    pub(crate) listed: Option<Listed>,
}

/// Shows the panel.
pub(crate) fn problems_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument, listed: Listed) -> Shown {
    let panel = Panel::bottom("problems")
        .frame(style::bar(skin.theme))
        .resizable(true)
        .default_size(220.0)
        .size_range(90.0..=420.0);
    let shown = panel.show(ui, |ui| {
        let next = header_ui(ui, skin, listed);
        let asked = match listed {
            Listed::Problems => list::list_ui(ui, skin, desk.problems()),
            Listed::Advice => advice::advice_ui(ui, skin, desk),
        };
        Shown {
            asked,
            listed: next,
        }
    });
    shown.inner
}

/// The two lists, and the cross that closes the panel.
fn header_ui(ui: &mut Ui, skin: Skin, listed: Listed) -> Option<Listed> {
    ui.horizontal(|ui| {
        let names = Listed::ALL.map(|listed| skin.words.text(listed.key()).into_owned());
        let active = Listed::ALL.iter().position(|other| *other == listed);
        let turned = segments_at_ui(ui, skin, (&names, active.unwrap_or_default()));
        let right = Layout::right_to_left(Align::Center);
        let close = |ui: &mut Ui| close_ui(ui, skin, &skin.words.text("close")).clicked();
        if ui.with_layout(right, close).inner {
            return None;
        }
        let turned = turned.and_then(|nth| Listed::ALL.get(nth).copied());
        Some(turned.unwrap_or(listed))
    })
    .inner
}

/// Says in place of a list why it is empty.
fn nothing_ui(ui: &mut Ui, skin: Skin, key: &str) {
    let text = RichText::new(skin.words.text(key));
    ui.label(text.color(style::color(skin.theme.muted)));
}
