//! What every sheet of the inspector is made of, and where it looks things up.

use std::fmt::Debug;
use std::hash::Hash;

use eframe::egui::{Id as Place, RichText, Ui};

use crate::app::draft::Draft;
use crate::app::request::Request;
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Shown, Skin, Value, field_ui, heading_ui, link_ui};
use crate::edit::Edit;
use crate::editor::Editor;
use crate::insight::Insight;
use crate::interact::Action;
use crate::journey::{Department, Id, Journey};
use crate::layout::Target;
use crate::session::OpenDocument;

/// What the inspector reads from.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// Colours and texts.
    pub(crate) skin: Skin,
    /// The editing session.
    pub(crate) editor: &'a Editor,
    /// The journey.
    pub(crate) journey: &'a Journey,
    /// Its numbers.
    pub(crate) insight: &'a Insight,
    /// Who writes the comments here; empty while nobody said.
    pub(crate) author: &'a str,
}

impl<'a> Reading<'a> {
    /// Of the journey on this desk.
    pub(crate) fn of(skin: Skin, desk: &'a OpenDocument, author: &'a str) -> Self {
        Self {
            skin,
            editor: &desk.editor,
            journey: desk.editor.journey(),
            insight: desk.insight(),
            author,
        }
    }

    /// How a department looks in a box or a list.
    pub(super) fn department(&self, id: &Id) -> Shown {
        Shown::department(signs::department(self.journey, id, self.skin.theme))
    }

    /// All departments, each with how it looks.
    pub(super) fn departments(&self) -> Vec<(&'a Department, Shown)> {
        let all = self.journey.departments.iter();
        all.map(|department| (department.as_ref(), self.department(&department.id)))
            .collect()
    }

    /// The program's text for `key`.
    pub(super) fn text(&self, key: &str) -> String {
        self.skin.words.text(key).into_owned()
    }
}

/// A sheet that is being shown; collects what is asked for on it.
pub(in crate::app) struct Sheet<'a, 'ui> {
    pub(super) reading: Reading<'a>,
    pub(super) ui: &'ui mut Ui,
    pub(super) draft: &'ui mut Draft,
    /// What the fields are about that come next; a part of their ids.
    pub(super) about: Place,
    /// Whether it is a cell of a table, which has neither room nor names.
    pub(super) is_cell: bool,
    /// Whether the next field is to be typed in at once.
    pub(super) is_eager: bool,
    pub(in crate::app) asked: Vec<Request>,
}

impl<'a, 'ui> Sheet<'a, 'ui> {
    /// A cell of a table, about the record with this id.
    pub(in crate::app) fn cell(
        ui: &'ui mut Ui,
        reading: Reading<'a>,
        draft: &'ui mut Draft,
        about: &Id,
    ) -> Self {
        Self {
            reading,
            ui,
            draft,
            about: Place::unique("table").with(about),
            is_cell: true,
            is_eager: false,
            asked: Vec::new(),
        }
    }
}

impl Sheet<'_, '_> {
    /// The program's text for `key`.
    pub(super) fn text(&self, key: &str) -> String {
        self.reading.text(key)
    }

    /// Asks for a change.
    pub(super) fn change(&mut self, edit: Edit) {
        self.asked.push(Action::Edit(edit).into());
    }

    /// Says what the fields are about that come next.
    pub(super) fn turn_to(&mut self, about: impl Hash + Debug) {
        self.about = Place::unique("inspector").with(about);
    }

    /// The heading of a section, by its key.
    pub(super) fn heading(&mut self, key: &str) {
        let text = self.text(key);
        heading_ui(self.ui, self.reading.skin, &text);
    }

    /// The heading of one or of several records, by the keys of both.
    pub(super) fn heading_of(&mut self, one: &str, several: &str, count: usize) {
        if count == 1 {
            self.heading(one);
        } else {
            let words = self.reading.skin.words;
            let text = words.fill(several, &[("count", count.into())]);
            heading_ui(self.ui, self.reading.skin, &text);
        }
    }

    /// Second text.
    pub(super) fn quiet(&mut self, text: &str) {
        let muted = style::color(self.reading.skin.theme.muted);
        let text = RichText::new(text).size(style::SMALL).color(muted);
        self.ui.label(text);
    }

    /// A field that only tells; left out where there is nothing to tell.
    pub(super) fn field(&mut self, key: &str, value: Option<String>) {
        let value = value.filter(|text| !text.is_empty());
        if let Some(text) = value {
            self.show(key, &Value::Text(text));
        }
    }

    /// A field that only tells departments.
    pub(super) fn told_departments(&mut self, key: &str, ids: &[Id]) {
        let journey = self.reading.journey;
        let theme = self.reading.skin.theme;
        let named = ids.iter().map(|id| signs::department(journey, id, theme));
        let named: Vec<_> = named.collect();
        if !named.is_empty() {
            self.show(key, &Value::Departments(named));
        }
    }

    fn show(&mut self, key: &str, value: &Value) {
        let name = self.text(key);
        field_ui(self.ui, self.reading.skin, &name, value);
    }

    /// A card that leads to something else on the map.
    pub(super) fn link(&mut self, title: &str, target: Target) {
        if link_ui(self.ui, self.reading.skin, title).clicked() {
            self.asked.push(Action::Reveal(target).into());
        }
    }
}
