//! What is below the list of shots: the note of the chosen one, its place, and the length of the whole.

use eframe::egui::{Id, RichText, ScrollArea, Ui};

use super::{Arrange, Asked};
use crate::app::draft::{Draft, Entry, Form};
use crate::app::inspector::read;
use crate::app::style;
use crate::app::widgets::{Skin, named_ui, small_button_ui};
use crate::edit::{Edit, JourneyField, ShotEdit};
use crate::editor::Editor;
use crate::interact::Action;
use crate::theme::Weight;

/// The field for how many minutes the whole is to take.
pub(super) fn minutes_ui(
    ui: &mut Ui,
    skin: Skin,
    (editor, draft): (&Editor, &mut Draft),
) -> Vec<Action> {
    let words = skin.words;
    let planned = editor.journey().minutes_planned;
    let value = planned.map_or_else(String::new, |minutes| minutes.to_string());
    let (name, unit) = (
        words.text("arrange-minutes"),
        words.text("arrange-minutes-unit"),
    );
    let entry = Entry {
        id: Id::unique("minutes-planned"),
        name: &name,
        value: &value,
        hint: "",
        unit: &unit,
        suggestions: &[],
        form: Form::Line,
    };
    named_ui(ui, skin, &name, |ui| {
        draft.entry_ui(ui, (skin, editor), &entry, |text| {
            let minutes = read::count(text, &unit, skin)?;
            Ok(Edit::Journey(JourneyField::MinutesPlanned(minutes)))
        })
    })
}

impl Arrange {
    /// The chosen shot: its buttons and its note.
    pub(super) fn chosen_ui(
        &mut self,
        ui: &mut Ui,
        skin: Skin,
        (editor, draft): (&Editor, &mut Draft),
        asked: &mut Asked,
    ) {
        let Some(place) = self.place() else { return };
        self.buttons_ui(ui, skin, place, asked);
        let Some(shot) = self.shots.get(place) else {
            return;
        };
        ui.add_space(4.0);
        let title = RichText::new(&shot.title).font(style::font(Weight::SemiBold, 14.0));
        ui.add(eframe::egui::Label::new(title).truncate());
        let name = skin.words.text("arrange-note");
        let id = shot.kind.id();
        let entry = Entry {
            id: Id::unique(("shot-note", id.to_string())),
            name: &name,
            value: &shot.note,
            hint: &name,
            unit: "",
            suggestions: &[],
            form: Form::Lines,
        };
        let scroll = ScrollArea::vertical().id_salt("arrange-note");
        let typed = scroll.show(ui, |ui| {
            draft.entry_ui(ui, (skin, editor), &entry, |text| {
                let note = text.to_owned();
                Ok(Edit::Shot(ShotEdit::Note { id, note }))
            })
        });
        asked.actions.extend(typed.inner);
    }

    fn buttons_ui(&mut self, ui: &mut Ui, skin: Skin, place: usize, asked: &mut Asked) {
        let words = skin.words;
        let is_left_out = self.shots.get(place).is_some_and(|shot| shot.left_out);
        let show = if is_left_out {
            "arrange-show"
        } else {
            "arrange-leave-out"
        };
        ui.horizontal(|ui| {
            if small_button_ui(ui, skin, &words.text("arrange-earlier")).clicked()
                && let Some(gap) = place.checked_sub(1)
            {
                asked.actions.extend(self.moved(place, gap));
            }
            if small_button_ui(ui, skin, &words.text("arrange-later")).clicked() {
                asked.actions.extend(self.moved(place, place + 2));
            }
            if small_button_ui(ui, skin, &words.text(show)).clicked() {
                asked.actions.extend(self.left_out(place));
            }
        });
    }
}
