//! A field on the wall that one line is typed into.

use eframe::egui::{Id, Key, Margin, Rect, RichText, TextEdit, UiBuilder, vec2};

use super::Wall;
use crate::app::style;
use crate::app::widgets::{TextField, text_ui};
use crate::theme::Weight;

impl Wall<'_> {
    /// Shows a field below `top` whose name has this key; tells the place below it, and whether what
    /// was typed is entered.
    pub(super) fn field(&mut self, top: f32, key: &str, typed: &mut String) -> (f32, bool) {
        let size = self.page.type_size(30.0);
        let at = self.rect.min + vec2(self.margin(), top);
        let rect = Rect::from_min_size(at, vec2(size * 18.0, size * 2.0));
        let rect = rect.intersect(self.rect);
        let hint = self.text(key);
        let field = TextField {
            id: Id::unique("room-field").with(key),
            name: &hint,
            suggestions: &[],
            is_long: false,
        };
        let builder = UiBuilder::new().max_rect(rect);
        let shown = self.ui.scope_builder(builder, |ui| {
            text_ui(ui, &field, typed, |edit: TextEdit<'_>| {
                let font = style::font(Weight::Medium, size);
                edit.font(font.clone())
                    .margin(Margin::symmetric(14, 8))
                    .hint_text(RichText::new(&hint).font(font))
                    .desired_width(rect.width())
            })
        });
        let is_left = shown.inner.response.response.lost_focus();
        let is_entered = is_left && self.ui.input(|input| input.key_pressed(Key::Enter));
        (top + size * 2.0 + self.gap() * 1.6, is_entered)
    }
}
