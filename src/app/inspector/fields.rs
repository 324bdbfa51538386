//! The fields of sheets in which something can be changed.

use eframe::egui::{Frame, Label, Popup, PopupCloseBehavior, Sense};

use super::common::Common;
use super::sheet::Sheet;
use crate::app::draft::{CELL, Entry, Form};
use crate::app::request::Request;
use crate::app::widgets::{self, Choice, Closes, Offer, Shown, choice_ui, dots_ui, named_ui};
use crate::edit::Edit;
use crate::journey::Id;

/// The unit that is shown even in a table.
pub(super) const PERCENT: &str = "%";

/// The width of a switch without its text, and the room before it, in view points.
const SWITCH: f32 = 34.0;
const BESIDE_SWITCH: f32 = 6.0;

/// The width of a note of several lines that is opened from a cell, in view points.
const NOTE: f32 = 320.0;

/// A field with a text.
pub(super) struct Line<'a> {
    key: &'a str,
    name: Option<String>,
    value: Common<String>,
    unit: String,
    hint: String,
    form: Form,
    is_wide: bool,
    suggestions: Vec<String>,
}

impl<'a> Line<'a> {
    /// A field of one line, by the key of its name.
    pub(super) fn new(key: &'a str, value: Common<String>) -> Self {
        Self {
            key,
            name: None,
            value,
            unit: String::new(),
            hint: String::new(),
            form: Form::Line,
            is_wide: false,
            suggestions: Vec::new(),
        }
    }

    /// The same with a name that is no text of the program.
    pub(super) fn named(self, name: String) -> Self {
        let name = Some(name);
        Self { name, ..self }
    }

    /// The same with a unit behind it.
    pub(super) fn unit(self, unit: String) -> Self {
        Self { unit, ..self }
    }

    /// The same with what stands there while nothing is said.
    pub(super) fn hint(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    /// The same with several lines.
    pub(super) fn long(self) -> Self {
        let form = Form::Lines;
        Self { form, ..self }
    }

    /// The same in the whole width, without its name before it.
    pub(super) fn wide(self) -> Self {
        let is_wide = true;
        Self { is_wide, ..self }
    }

    /// The same with what may be completed.
    pub(super) fn suggest(self, suggestions: Vec<String>) -> Self {
        Self {
            suggestions,
            ..self
        }
    }
}

impl Sheet<'_, '_> {
    /// A field with a text that `read` turns into an edit.
    pub(super) fn line(&mut self, line: Line<'_>, read: impl FnOnce(&str) -> Result<Edit, String>) {
        let name = line.name.unwrap_or_else(|| self.text(line.key));
        let (value, hint) = match line.value {
            Common::Same(value) => (value, line.hint),
            Common::Mixed => (String::new(), self.text("field-mixed")),
        };
        let entry = Entry {
            id: self.about.with(line.key),
            name: &name,
            value: &value,
            hint: &hint,
            // The columns are named; what counts from 0 to 10 needs no more.
            unit: if self.is_cell && line.unit != PERCENT {
                ""
            } else {
                &line.unit
            },
            suggestions: &line.suggestions,
            form: if self.is_cell { Form::Cell } else { line.form },
        };
        if std::mem::take(&mut self.is_eager) {
            self.ui.memory_mut(|memory| memory.request_focus(entry.id));
        }
        let with = (self.reading.skin, self.reading.editor);
        let draft = &mut *self.draft;
        let asked = if line.is_wide || self.is_cell {
            draft.entry_ui(self.ui, with, &entry, read)
        } else {
            named_ui(self.ui, with.0, &name, |ui| {
                draft.entry_ui(ui, with, &entry, read)
            })
        };
        self.asked.extend(asked.into_iter().map(Request::from));
    }

    /// The name of a record, written large.
    pub(super) fn title(&mut self, key: &str, title: &str, set: impl FnOnce(String) -> Edit) {
        let line = Line {
            form: Form::Title,
            hint: self.text("field-untitled"),
            ..Line::new(key, Common::Same(title.to_owned())).wide()
        };
        self.line(line, |text| Ok(set(text.to_owned())));
    }

    /// What else there is to say.
    pub(super) fn note(&mut self, note: &str, set: impl FnOnce(String) -> Edit) {
        let line = Line::new("field-note", Common::Same(note.to_owned()))
            .hint(self.text("field-note"))
            .long()
            .wide();
        self.line(line, |text| Ok(set(text.to_owned())));
    }

    /// What else there is to say, in a cell: several lines open a field of their own.
    pub(super) fn note_in_cell(&mut self, note: &str, set: impl FnOnce(String) -> Edit) {
        let Some((first, _)) = note.split_once(['\n', '\r']) else {
            let line = Line::new("field-note", Common::Same(note.to_owned()));
            return self.line(line, |text| Ok(set(text.to_owned())));
        };
        let text = Label::new(format!("{first} …")).truncate();
        let room = Frame::new().inner_margin(CELL);
        let shown = room.show(self.ui, |ui| ui.add(text.sense(Sense::click())));
        let shown = shown.inner;
        let popup = Popup::menu(&shown)
            .width(NOTE)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| {
            let mut sheet = Sheet {
                reading: self.reading,
                ui,
                about: self.about,
                is_cell: false,
                is_eager: !self.draft.is_open(),
                draft: self.draft,
                asked: Vec::new(),
            };
            sheet.note(note, set);
            self.asked.append(&mut sheet.asked);
        });
        shown.on_hover_text(note);
    }

    /// Words to find by.
    pub(super) fn tags(
        &mut self,
        tags: Common<Vec<String>>,
        set: impl FnOnce(Vec<String>) -> Edit,
    ) {
        let journey = self.reading.journey;
        let touchpoints = journey.touchpoints.iter().flat_map(|found| &found.tags);
        let pains = journey.pain_points.iter().flat_map(|found| &found.tags);
        let known: std::collections::BTreeSet<_> = touchpoints.chain(pains).cloned().collect();
        let line = Line::new("field-tags", tags.map(|tags| tags.join(", ")))
            .suggest(known.into_iter().collect());
        self.line(line, |text| Ok(set(super::read::words(text))));
    }

    /// A field in which one or several of the offers are chosen; they are made when the list opens.
    pub(super) fn pick(
        &mut self,
        key: &str,
        (chosen, closes): (Vec<Shown>, Closes),
        offers: impl FnOnce() -> Vec<Offer<Edit>>,
    ) {
        let name = self.text(key);
        let skin = self.reading.skin;
        let choice = Choice {
            name: &name,
            chosen: &chosen,
            closes,
            is_bare: self.is_cell,
        };
        let picked = if self.is_cell {
            choice_ui(self.ui, skin, &choice, offers)
        } else {
            named_ui(self.ui, skin, &name, |ui| {
                choice_ui(ui, skin, &choice, offers)
            })
        };
        if let Some(edit) = picked {
            self.change(edit);
        }
    }

    /// A field in which one department is chosen, or nobody.
    pub(super) fn department(
        &mut self,
        key: &str,
        chosen: &Common<Option<Id>>,
        nobody: Shown,
        set: impl Fn(Option<Id>) -> Edit,
    ) {
        let shown = match chosen {
            Common::Same(Some(id)) => self.reading.department(id),
            Common::Same(None) => nobody.clone(),
            Common::Mixed => self.mixed(),
        };
        let is = |id: Option<&Id>| matches!(chosen, Common::Same(same) if same.as_ref() == id);
        let reading = self.reading;
        self.pick(key, (vec![shown], Closes::WithChoice), || {
            let nobody = Offer::new(nobody, is(None), set(None));
            let all = reading.departments().into_iter();
            let all = all.map(|(department, shown)| {
                let id = &department.id;
                Offer::new(shown, is(Some(id)), set(Some(id.clone())))
            });
            [nobody].into_iter().chain(all).collect()
        });
    }

    /// A field in which any number of departments are chosen, of one or of several records.
    pub(super) fn departments(
        &mut self,
        key: &str,
        sets: &[&[Id]],
        set: impl Fn(Id, bool) -> Edit,
    ) {
        let in_all = |id: &Id| sets.iter().all(|set| set.contains(id));
        let in_some = |id: &Id| sets.iter().any(|set| set.contains(id));
        let some = sets.iter().flat_map(|set| set.iter());
        let mut named: Vec<&Id> = Vec::new();
        for id in some {
            if !named.contains(&id) {
                named.push(id);
            }
        }
        let mut chosen: Vec<_> = named
            .into_iter()
            .map(|id| self.part_of(id, in_all(id)))
            .collect();
        if self.is_cell && chosen.len() > 1 {
            chosen = vec![Shown::badges(&chosen)];
        }
        if chosen.is_empty() {
            chosen.push(Shown::quiet(self.text("nobody")));
        }
        let reading = self.reading;
        self.pick(key, (chosen, Closes::Outside), || {
            let all = reading.departments().into_iter();
            all.map(|(department, shown)| {
                let id = &department.id;
                let ticked = in_all(id) && in_some(id);
                Offer::new(shown, ticked, set(id.clone(), !ticked))
            })
            .collect()
        });
    }

    /// A department that all of the records name, or only some.
    fn part_of(&self, id: &Id, in_all: bool) -> Shown {
        let shown = self.reading.department(id);
        if in_all {
            return shown;
        }
        let words = self.reading.skin.words;
        let text = words.fill("field-in-some", &[("name", shown.text.as_str().into())]);
        Shown { text, ..shown }
    }

    /// How severe it is, in dots.
    pub(super) fn severity(&mut self, severity: Common<i64>, set: impl FnOnce(i64) -> Edit) {
        let name = self.text("field-severity");
        let skin = self.reading.skin;
        let severity = severity.same();
        let wanted = if self.is_cell {
            dots_ui(self.ui, skin, &name, severity).1
        } else {
            named_ui(self.ui, skin, &name, |ui| {
                dots_ui(ui, skin, &name, severity).1
            })
        };
        if let Some(wanted) = wanted {
            self.change(set(wanted));
        }
    }

    /// A switch with its text.
    pub(super) fn switch(&mut self, key: &str, on: bool, set: impl FnOnce(bool) -> Edit) {
        let text = self.text(key);
        let skin = self.reading.skin;
        let shown = if self.is_cell {
            // The column is named, and has room for the switch alone.
            let cell = self.ui.horizontal(|ui| {
                ui.add_space(BESIDE_SWITCH);
                ui.set_max_width(SWITCH);
                widgets::switch_ui(ui, skin, on, &text)
            });
            cell.inner
        } else {
            widgets::switch_ui(self.ui, skin, on, &text)
        };
        if shown.clicked() {
            self.change(set(!on));
        }
    }

    /// What stands where records differ.
    pub(super) fn mixed(&self) -> Shown {
        Shown::quiet(self.text("field-mixed"))
    }
}
