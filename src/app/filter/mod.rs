//! The filter bar: what of the journey stands out, and how much of it that is.

mod menus;

use eframe::egui::{self, Id, Panel, RichText, Ui};

use super::request::Request;
use super::style;
use super::widgets::{Skin, TextField, close_ui, text_ui};
use crate::insight::Matches;
use crate::interact::{Action, Regard};
use crate::journey::Filter;
use crate::lanes::filtered_text;
use crate::session::OpenDocument;
use crate::theme::Weight;

/// The width of the field for a text, in view points.
const FIELD: f32 = 190.0;

/// At most this many characters are looked for.
const MOST: usize = 200;

/// The bar above the map; it is there while it is open or something is filtered.
#[derive(Default)]
pub(crate) struct FilterBar {
    is_open: bool,
    /// Whether the keyboard's focus goes into the field in this frame.
    takes_focus: bool,
}

impl FilterBar {
    /// Shows the bar and goes into its field.
    pub(crate) fn open(&mut self) {
        self.is_open = true;
        self.takes_focus = true;
    }

    /// Shows the bar where it is needed.
    pub(crate) fn ui(&mut self, ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
        let filter = &desk.editor.chart().look().filter;
        if !self.is_open && filter.is_empty() {
            return None;
        }
        let mut wanted = filter.clone();
        let shown = Panel::top("filter")
            .frame(style::bar(skin.theme))
            .show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    self.text_ui(ui, skin, &mut wanted);
                    menus::menus_ui(ui, skin, desk.editor.journey(), &mut wanted);
                    if let Some(matches) = desk.editor.chart().matches() {
                        counts_ui(ui, skin, matches);
                    }
                    close_ui(ui, skin, &skin.words.text("filter-close")).clicked()
                })
                .inner
            });
        if shown.inner {
            self.is_open = false;
            wanted = Filter::default();
        }
        let is_new = wanted != *filter;
        is_new.then(|| Action::Regard(Regard::Filter(Box::new(wanted))).into())
    }

    fn text_ui(&mut self, ui: &mut Ui, skin: Skin, wanted: &mut Filter) {
        let hint = skin.words.text("filter-text-hint");
        let field = TextField {
            id: Id::unique("filter-text"),
            name: &skin.words.text("filter-text"),
            suggestions: &[],
            is_long: false,
        };
        let output = text_ui(ui, &field, &mut wanted.text, |edit| {
            edit.hint_text(hint.as_ref())
                .char_limit(MOST)
                .desired_width(FIELD)
        });
        let shown = output.response.response;
        if std::mem::take(&mut self.takes_focus) {
            shown.request_focus();
        }
        let leaves = shown.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape));
        if leaves && wanted.is_empty() {
            self.is_open = false;
        }
    }
}

/// How much matches.
fn counts_ui(ui: &mut Ui, skin: Skin, matches: &Matches) {
    let text = filtered_text(skin.words, matches);
    let text = RichText::new(text).font(style::font(Weight::SemiBold, 12.0));
    ui.label(text.color(style::color(skin.theme.accent)));
}
