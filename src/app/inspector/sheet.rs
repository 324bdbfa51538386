//! What every sheet of the inspector is made of, and where it looks things up.

use eframe::egui::{Frame, Margin, RichText, Stroke, Ui};

use crate::app::request::Request;
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Skin, Value, field_ui, heading_ui, link_ui};
use crate::insight::Insight;
use crate::interact::Action;
use crate::journey::{Id, Journey};
use crate::layout::Target;
use crate::theme::Weight;

/// What the inspector reads from.
#[derive(Clone, Copy)]
pub(crate) struct Reading<'a> {
    /// Colours and texts.
    pub(crate) skin: Skin,
    /// The journey.
    pub(crate) journey: &'a Journey,
    /// Its numbers.
    pub(crate) insight: &'a Insight,
}

/// A sheet that is being shown; collects what is asked for on it.
pub(super) struct Sheet<'a, 'ui> {
    pub(super) reading: Reading<'a>,
    pub(super) ui: &'ui mut Ui,
    pub(super) asked: Option<Request>,
}

impl<'a> Sheet<'a, '_> {
    /// The program's text for `key`.
    pub(super) fn text(&self, key: &str) -> String {
        self.reading.skin.words.text(key).into_owned()
    }

    /// The heading of a section, by its key.
    pub(super) fn heading(&mut self, key: &str) {
        let text = self.text(key);
        heading_ui(self.ui, self.reading.skin, &text);
    }

    /// The name of what is selected, in a box of its own; its note below.
    pub(super) fn title(&mut self, title: &str, note: &str) {
        let theme = self.reading.skin.theme;
        Frame::new()
            .fill(style::color(theme.card))
            .stroke(Stroke::new(1.5, style::color(theme.accent)))
            .corner_radius(style::ROUND)
            .inner_margin(Margin::symmetric(10, 8))
            .show(self.ui, |ui| {
                ui.set_width(ui.available_width());
                ui.label(RichText::new(title).font(style::font(Weight::Medium, 14.0)));
            });
        if !note.is_empty() {
            self.quiet(note);
        }
    }

    /// Second text.
    pub(super) fn quiet(&mut self, text: &str) {
        let muted = style::color(self.reading.skin.theme.muted);
        self.ui.label(RichText::new(text).color(muted));
    }

    /// What somebody said, in that person's words.
    pub(super) fn quote(&mut self, quote: &str) {
        if !quote.is_empty() {
            let text = format!("“{quote}”");
            self.ui.label(RichText::new(text).italics());
        }
    }

    /// A field with a text; left out where there is none.
    pub(super) fn field(&mut self, key: &str, value: Option<String>) {
        let value = value.filter(|text| !text.is_empty());
        if let Some(text) = value {
            self.show(key, &Value::Text(text));
        }
    }

    /// A field with departments; left out where there are none.
    pub(super) fn departments(&mut self, key: &str, ids: &[Id]) {
        let named: Vec<_> = ids.iter().map(|id| self.department(id)).collect();
        if !named.is_empty() {
            self.show(key, &Value::Departments(named));
        }
    }

    /// A field with the department that answers for something, or nobody.
    pub(super) fn owner(&mut self, key: &str, owner: Option<&Id>) {
        let value = match owner {
            Some(id) => Value::Departments(vec![self.department(id)]),
            None => Value::Nobody(self.text("nobody-yet")),
        };
        self.show(key, &value);
    }

    /// A field with any value.
    pub(super) fn show(&mut self, key: &str, value: &Value<'_>) {
        let name = self.text(key);
        field_ui(self.ui, self.reading.skin, &name, value);
    }

    /// A field that leads to something else on the map.
    pub(super) fn link_field(&mut self, key: &str, title: &str, target: Target) {
        let name = self.text(key);
        self.named_link_field(&name, title, target);
    }

    /// As [`link_field`](Self::link_field), with a name that is no text of the program.
    pub(super) fn named_link_field(&mut self, name: &str, title: &str, target: Target) {
        let value = Value::Link(title.to_owned());
        if field_ui(self.ui, self.reading.skin, name, &value).clicked() {
            self.asked = Some(Action::Reveal(target).into());
        }
    }

    /// A card that leads to something else on the map.
    pub(super) fn link(&mut self, title: &str, target: Target) {
        if link_ui(self.ui, self.reading.skin, title).clicked() {
            self.asked = Some(Action::Reveal(target).into());
        }
    }

    /// Words to find it by.
    pub(super) fn tags(&mut self, tags: &[String]) {
        self.field("field-tags", Some(tags.join(", ")));
    }

    /// What was said about the record with this id.
    pub(super) fn comments(&mut self, about: &str) {
        let comments = &self.reading.journey.comments;
        let mut first = true;
        for comment in comments.iter().filter(|comment| comment.about == *about) {
            if std::mem::take(&mut first) {
                self.heading("section-comments");
            }
            let day = comment.on.as_ref().map(|day| self.day(day));
            let who = [Some(comment.author.clone()), day].into_iter().flatten();
            let who: Vec<_> = who.filter(|part| !part.is_empty()).collect();
            self.quiet(&who.join(" · "));
            self.ui.label(&comment.text);
        }
    }

    fn department(&self, id: &Id) -> (String, crate::theme::Color, &'a str) {
        signs::department(self.reading.journey, id, self.reading.skin.theme)
    }
}
