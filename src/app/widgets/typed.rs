//! The text field of all panels: one in which no key can end the program.

use std::any::TypeId;
use std::ops::Range;

use eframe::egui::text::{CCursor, CCursorRange, CharIndex};
use eframe::egui::text_edit::{TextEditOutput, TextEditState};
use eframe::egui::{
    CompletionPopup, Context, Id, RectAlign, Suggestion, TextBuffer, TextEdit, Ui, WidgetInfo,
};

use crate::journey::folded;

/// A text whose places are kept within it.
///
/// egui counts what it draws: in Hebrew and Arabic the end of what is drawn may lie behind the end
/// of the text, and deleting from there would end the program (emilk/egui#8576).
pub(crate) struct Typed<'a>(pub(crate) &'a mut String);

/// A text field.
pub(crate) struct TextField<'a> {
    /// Its own id.
    pub(crate) id: Id,
    /// What it is called.
    pub(crate) name: &'a str,
    /// What may be completed in it; nothing is where it is empty.
    pub(crate) suggestions: &'a [String],
    /// Whether it has several lines.
    pub(crate) is_long: bool,
}

/// Shows a text field that `form` gives its look; its node has its name and its text.
pub(crate) fn text_ui(
    ui: &mut Ui,
    field: &TextField<'_>,
    text: &mut String,
    form: impl FnOnce(TextEdit<'_>) -> TextEdit<'_>,
) -> TextEditOutput {
    keep_cursor(ui.ctx(), field.id, text);
    let before = text.clone();
    let mut typed = Typed(text);
    let edit = if field.is_long {
        TextEdit::multiline(&mut typed)
    } else {
        TextEdit::singleline(&mut typed)
    };
    let edit = form(edit.id(field.id));
    let output = if field.suggestions.is_empty() {
        edit.show(ui)
    } else {
        let popup = CompletionPopup::new(field.id)
            .align(RectAlign::BOTTOM_START)
            .word_boundary(|letter| letter == ',');
        let shown = popup.show(ui, edit, |query| suggested(field.suggestions, query.word));
        shown.text_edit
    };
    let enabled = ui.is_enabled();
    output.response.response.widget_info(|| {
        let mut info = WidgetInfo::text_edit(enabled, &*before, &*text, "");
        info.label = Some(field.name.to_owned());
        info
    });
    output
}

fn suggested(suggestions: &[String], word: &str) -> Vec<Suggestion> {
    let typed = folded(word);
    if typed.is_empty() {
        return Vec::new();
    }
    let blanks: String = word.chars().take_while(|c| c.is_whitespace()).collect();
    let fitting = suggestions.iter().filter(|text| {
        let text = folded(text);
        text.starts_with(&typed) && text != typed
    });
    fitting
        .map(|text| Suggestion::new(format!("{blanks}{text}")).content(text.as_str()))
        .collect()
}

/// Brings a cursor back that stands behind the end of the text.
fn keep_cursor(ctx: &Context, id: Id, text: &str) {
    let Some(mut state) = TextEditState::load(ctx, id) else {
        return;
    };
    let Some(range) = state.cursor.char_range() else {
        return;
    };
    let end = CharIndex(text.chars().count());
    if range.primary.index > end || range.secondary.index > end {
        let kept = |cursor: CCursor| CCursor::new(cursor.index.min(end));
        let range = CCursorRange::two(kept(range.secondary), kept(range.primary));
        state.cursor.set_char_range(Some(range));
        state.store(ctx, id);
    }
}

impl Typed<'_> {
    fn kept(&self, range: &Range<CharIndex>) -> Range<CharIndex> {
        let end = CharIndex(self.0.chars().count());
        let first = range.start.min(range.end).min(end);
        first..range.start.max(range.end).min(end)
    }
}

impl TextBuffer for Typed<'_> {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        self.0
    }

    fn insert_text(&mut self, text: &str, at: CharIndex) -> usize {
        let kept = self.kept(&(at..at));
        self.0.insert_text(text, kept.start)
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        let kept = self.kept(&range);
        self.0.delete_char_range(kept);
    }

    fn char_range(&self, range: Range<CharIndex>) -> &str {
        let kept = self.kept(&range);
        self.0.char_range(kept)
    }

    fn type_id(&self) -> TypeId {
        TypeId::of::<Typed<'static>>()
    }
}
