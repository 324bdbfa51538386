//! What is being typed in a panel: taken as far as it can be, told at the field where it cannot.

use eframe::egui::{self, Frame, Id, Key, Margin, Modifiers, RichText, Stroke, Ui};

use super::messages::refused_text;
use super::style;
use super::widgets::{Skin, TextField, text_ui};
use crate::edit::Edit;
use crate::editor::Editor;
use crate::interact::Action;
use crate::theme::Weight;

/// The room around the text of a cell.
pub(crate) const CELL: Margin = Margin::symmetric(9, 5);

/// The text that is being typed in a panel; a burst of typing in one field is one step.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    open: Option<Open>,
    refused: Option<Refusal>,
    is_seen: bool,
}

/// A field that is typed in.
#[derive(Debug)]
struct Open {
    id: Id,
    text: String,
    /// What the journey said when it was looked at last.
    value: String,
    /// Whether the journey is about to say something else because of what was typed.
    is_awaited: bool,
    complaint: Option<String>,
}

/// What was not taken when typing ended.
#[derive(Debug)]
struct Refusal {
    id: Id,
    why: String,
}

/// A field for something that the journey says.
pub(crate) struct Entry<'a> {
    /// Its own id, the same for as long as it is about the same.
    pub(crate) id: Id,
    /// What it is called.
    pub(crate) name: &'a str,
    /// What the journey says.
    pub(crate) value: &'a str,
    /// What stands there while nothing is said.
    pub(crate) hint: &'a str,
    /// What stands behind it: its unit.
    pub(crate) unit: &'a str,
    /// What may be completed.
    pub(crate) suggestions: &'a [String],
    /// How it looks.
    pub(crate) form: Form,
}

/// How a field looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// One line in a box.
    Line,
    /// A name that is written larger and wraps.
    Title,
    /// Text of several lines.
    Lines,
    /// One line without a box, in a table.
    Cell,
}

impl Draft {
    /// Whether something is being typed.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Shows a field. What is typed is read by `read` as an edit, or told at the field.
    pub(crate) fn entry_ui(
        &mut self,
        ui: &mut Ui,
        (skin, editor): (Skin, &Editor),
        entry: &Entry<'_>,
        read: impl FnOnce(&str) -> Result<Edit, String>,
    ) -> Vec<Action> {
        let mut text = self.text_of(entry);
        let complaint = self.complaint(entry.id);
        let response = field_ui(ui, skin, entry, complaint.is_some(), &mut text);
        let mut asked = Vec::new();
        if response.gained_focus() {
            asked.extend(self.begin(entry));
        }
        if response.changed() {
            let read = read(&tidy(&text, entry.form)).and_then(|edit| checked(edit, editor, skin));
            asked.extend(self.begin(entry));
            let goes_on = asked.is_empty() && editor.history().is_in_gesture();
            asked.extend(self.take(text, read, goes_on));
        }
        if response.lost_focus() && self.is_about(entry.id) {
            let is_given_up = ui.input(|input| input.key_pressed(Key::Escape));
            asked.extend(self.end(is_given_up));
        }
        match self.complaint(entry.id) {
            // A cell has no room below it.
            Some(complaint) if entry.form == Form::Cell => {
                response.show_tooltip_ui(|ui| complaint_ui(ui, skin, complaint));
            }
            Some(complaint) => complaint_ui(ui, skin, complaint),
            None => {}
        }
        asked
    }

    /// Takes back what was typed where it was not taken; tells whether there was something.
    pub(crate) fn take_back(&mut self) -> bool {
        let open = self.open.as_mut();
        let Some(open) = open.filter(|open| open.complaint.is_some()) else {
            return false;
        };
        open.complaint = None;
        open.value.clone_into(&mut open.text);
        true
    }

    /// Ends typing where its field is no longer shown; to be called behind all panels.
    pub(crate) fn settle(&mut self) -> Option<Action> {
        if std::mem::take(&mut self.is_seen) {
            return None;
        }
        self.refused = None;
        self.open.take().map(|_| Action::Commit)
    }

    fn text_of(&mut self, entry: &Entry<'_>) -> String {
        let refused = self.refused.as_ref();
        self.is_seen |= refused.is_some_and(|refused| refused.id == entry.id);
        let Some(open) = self.open.as_mut().filter(|open| open.id == entry.id) else {
            return entry.value.to_owned();
        };
        self.is_seen = true;
        if open.value != entry.value {
            if !open.is_awaited {
                entry.value.clone_into(&mut open.text);
                open.complaint = None;
            }
            entry.value.clone_into(&mut open.value);
        }
        open.is_awaited = false;
        open.text.clone()
    }

    fn complaint(&self, id: Id) -> Option<&str> {
        let open = self.open.as_ref().filter(|open| open.id == id);
        if let Some(open) = open {
            return open.complaint.as_deref();
        }
        let refused = self.refused.as_ref().filter(|refused| refused.id == id);
        refused.map(|refused| refused.why.as_str())
    }

    fn is_about(&self, id: Id) -> bool {
        self.open.as_ref().is_some_and(|open| open.id == id)
    }

    /// Begins typing in a field, which ends it in another one.
    fn begin(&mut self, entry: &Entry<'_>) -> Option<Action> {
        self.is_seen = true;
        if self.is_about(entry.id) {
            return None;
        }
        let ended = self.end(false);
        let is_again = |refused: &mut Refusal| refused.id == entry.id;
        self.refused.take_if(is_again);
        self.open = Some(Open {
            id: entry.id,
            text: entry.value.to_owned(),
            value: entry.value.to_owned(),
            is_awaited: false,
            complaint: None,
        });
        ended
    }

    /// Takes what was typed as a part of a step that goes on, or as its beginning.
    fn take(&mut self, text: String, read: Result<Edit, String>, goes_on: bool) -> Vec<Action> {
        let Some(open) = &mut self.open else {
            return Vec::new();
        };
        open.text = text;
        open.is_awaited = true;
        match read {
            Ok(edit) => {
                open.complaint = None;
                let begin = (!goes_on).then(|| Action::Begin(edit.name()));
                begin.into_iter().chain([Action::Instead(edit)]).collect()
            }
            Err(complaint) => {
                open.complaint = Some(complaint);
                vec![Action::Revoke]
            }
        }
    }

    /// Ends typing: what was taken is one step, Escape gives it up.
    fn end(&mut self, is_given_up: bool) -> Option<Action> {
        let open = self.open.take()?;
        let why = open.complaint.filter(|_| !is_given_up);
        self.refused = why.map(|why| Refusal { id: open.id, why });
        Some(if is_given_up {
            Action::Revoke
        } else {
            Action::Commit
        })
    }
}

/// A name has no line breaks, whatever is pasted into it.
fn tidy(text: &str, form: Form) -> String {
    match form {
        Form::Lines => text.to_owned(),
        Form::Line | Form::Title | Form::Cell => text.replace(['\r', '\n'], " "),
    }
}

/// The edit, where it can be done.
fn checked(edit: Edit, editor: &Editor, skin: Skin) -> Result<Edit, String> {
    match edit.apply(editor.journey()) {
        Ok(_) => Ok(edit),
        Err(refused) => Err(refused_text(&refused, skin.words)),
    }
}

fn field_ui(
    ui: &mut Ui,
    skin: Skin,
    entry: &Entry<'_>,
    is_wrong: bool,
    text: &mut String,
) -> egui::Response {
    let theme = skin.theme;
    let field = TextField {
        id: entry.id,
        name: entry.name,
        suggestions: entry.suggestions,
        is_long: matches!(entry.form, Form::Title | Form::Lines),
    };
    let weight = match entry.form {
        Form::Title => style::font(Weight::Medium, 14.0),
        Form::Line | Form::Lines | Form::Cell => style::font(Weight::Regular, style::BODY),
    };
    let muted = style::color(theme.muted);
    let has_focus = ui.memory(|memory| memory.has_focus(entry.id));
    let frame = frame(ui, skin, entry, (is_wrong, has_focus));
    let unit = RichText::new(entry.unit).color(muted).size(12.0);
    let output = text_ui(ui, &field, text, |edit| {
        let edit = edit
            .font(weight)
            .text_color(style::color(theme.ink))
            .hint_text(RichText::new(entry.hint).color(muted))
            .frame(frame)
            .desired_rows(1)
            .desired_width(f32::INFINITY);
        let edit = if entry.unit.is_empty() {
            edit
        } else {
            edit.suffix(unit)
        };
        if entry.form == Form::Title {
            edit.return_key(None)
        } else {
            edit
        }
    });
    let response = output.response.response;
    let enter = |input: &mut egui::InputState| input.consume_key(Modifiers::NONE, Key::Enter);
    let is_typed = ui.memory(|memory| memory.has_focus(entry.id));
    if entry.form == Form::Title && is_typed && ui.input_mut(enter) {
        response.surrender_focus();
    }
    response
}

fn frame(ui: &Ui, skin: Skin, entry: &Entry<'_>, (is_wrong, has_focus): (bool, bool)) -> Frame {
    let theme = skin.theme;
    let (width, color) = match () {
        () if is_wrong => (1.5, theme.alarm),
        () if has_focus || entry.form == Form::Title => (1.5, theme.accent),
        () => (1.0, theme.line),
    };
    let padding = match entry.form {
        Form::Title => Margin::symmetric(10, 8),
        Form::Line | Form::Lines => Margin::symmetric(9, 4),
        Form::Cell => CELL,
    };
    let is_bare = entry.form == Form::Cell && !is_wrong && !has_focus;
    let (fill, line) = if is_bare {
        (egui::Color32::TRANSPARENT, Stroke::NONE)
    } else {
        let line = Stroke::new(width, style::color(color));
        (ui.visuals().extreme_bg_color, line)
    };
    Frame::new()
        .fill(fill)
        .stroke(line)
        .corner_radius(style::ROUND)
        .inner_margin(padding)
}

/// Why something was not taken, below its field.
pub(crate) fn complaint_ui(ui: &mut Ui, skin: Skin, complaint: &str) {
    let text = RichText::new(complaint).size(style::SMALL);
    ui.label(text.color(style::color(skin.theme.alarm)));
}
