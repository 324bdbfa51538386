//! Records that have no place on the map, each a card that opens to be changed.

use std::sync::Arc;

use eframe::egui::{Frame, Id as Place, Margin, Response, Stroke};

use super::sheet::Sheet;
use crate::app::reorder::reorder_ui;
use crate::app::style;
use crate::app::widgets::{Fold, fold_ui, small_button_ui};
use crate::edit::Edit;
use crate::journey::Id;

impl Sheet<'_, '_> {
    /// A card that shows a title and a detail, and `fields` while it is open. A record that says
    /// nothing yet is open at first.
    pub(super) fn card(
        &mut self,
        id: &Id,
        (title, detail): (&str, &str),
        fields: impl FnOnce(&mut Sheet<'_, '_>),
    ) -> Response {
        self.turn_to(id);
        let place = self.about.with("card");
        let is_open = self.is_card_open(place, title);
        let untitled = self.text("field-untitled");
        let fold = Fold {
            title: if title.is_empty() { &untitled } else { title },
            detail,
            is_open,
        };
        let shown = fold_ui(self.ui, self.reading.skin, &fold);
        if shown.clicked() {
            self.ui.data_mut(|data| data.insert_temp(place, !is_open));
        }
        if is_open {
            self.inside(fields);
        }
        shown
    }

    /// Lets the card of a record be dragged to another place among all of its kind.
    pub(super) fn reorder<T>(
        &mut self,
        shown: &Response,
        (here, all): (&Id, &[Arc<T>]),
        id_of: impl Fn(&T) -> &Id,
        edit: impl FnOnce(Id, Option<Id>) -> Edit,
    ) {
        if !self.ui.is_enabled() {
            return;
        }
        let all: Vec<&Id> = all.iter().map(|record| id_of(record)).collect();
        if let Some((id, before)) = reorder_ui(shown, self.reading.skin, here, &all) {
            self.change(edit(id, before));
        }
    }

    /// Whether a card is open; one that says nothing yet is at first, and is typed in at once.
    pub(super) fn is_card_open(&mut self, place: Place, title: &str) -> bool {
        let known = self.ui.data(|data| data.get_temp(place));
        if let Some(known) = known {
            return known;
        }
        let is_open = title.is_empty();
        self.is_eager |= is_open;
        self.ui.data_mut(|data| data.insert_temp(place, is_open));
        is_open
    }

    /// Fields that belong to the card above them.
    pub(super) fn inside(&mut self, fields: impl FnOnce(&mut Sheet<'_, '_>)) {
        let theme = self.reading.skin.theme;
        let frame = Frame::new()
            .stroke(Stroke::new(1.0, style::color(theme.line)))
            .corner_radius(style::ROUND)
            .inner_margin(Margin::same(8));
        self.within(frame, fields);
    }

    /// Cards that belong to the card above them, set in from it.
    pub(super) fn set_in(&mut self, cards: impl FnOnce(&mut Sheet<'_, '_>)) {
        let frame = Frame::new().inner_margin(Margin {
            left: 14,
            ..Margin::ZERO
        });
        self.within(frame, cards);
    }

    fn within(&mut self, frame: Frame, parts: impl FnOnce(&mut Sheet<'_, '_>)) {
        let Self {
            reading,
            ui,
            draft,
            about,
            is_cell,
            is_eager,
            asked,
        } = self;
        frame.show(ui, |ui| {
            let mut inner = Sheet {
                reading: *reading,
                ui,
                draft,
                about: *about,
                is_cell: *is_cell,
                is_eager: std::mem::take(is_eager),
                asked: std::mem::take(asked),
            };
            parts(&mut inner);
            *asked = inner.asked;
        });
    }

    /// Buttons in a row; asks for the edits of those that are clicked.
    pub(super) fn buttons(&mut self, buttons: Vec<(&str, Edit)>) {
        let skin = self.reading.skin;
        let shown = self.ui.horizontal_wrapped(|ui| {
            let clicked = buttons
                .into_iter()
                .filter(|(key, _)| small_button_ui(ui, skin, &skin.words.text(key)).clicked());
            clicked.map(|(_, edit)| edit).collect::<Vec<_>>()
        });
        for edit in shown.inner {
            self.change(edit);
        }
    }

    /// One button; tells whether it was clicked.
    pub(super) fn button(&mut self, key: &str) -> bool {
        let skin = self.reading.skin;
        small_button_ui(self.ui, skin, &skin.words.text(key)).clicked()
    }
}
