//! Typing in place: a field over the thing on the map whose name is typed.

use eframe::egui::{self, Area, Context, Frame, Id, Key, Margin, Modifiers, Order, TextEdit, Ui};

use crate::app::painter::Sight;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::Editor;
use crate::interact::{Action, Typed};
use crate::theme::Weight;

/// The field is at least this wide, in view points.
const NARROWEST: f32 = 190.0;

/// What the field remembers while something is typed in it.
#[derive(Default)]
pub(super) struct TypingField {
    /// Whether something new is typed, behind which more of its kind can follow.
    is_new: Option<bool>,
}

impl TypingField {
    /// Shows the field while something is typed.
    pub(super) fn ui(&mut self, ui: &Ui, skin: Skin, sight: &Sight, editor: &mut Editor) {
        let Some(typing) = editor.typing() else {
            self.is_new = None;
            return;
        };
        let starts = self.is_new.is_none();
        let is_new = *self.is_new.get_or_insert(typing.text().is_empty());
        let Some(item) = editor.chart().item(typing.target()) else {
            return;
        };
        if let Some(how) = ending(ui.ctx(), is_new) {
            editor.perform(Action::EndTyping(how));
            self.is_new = None;
            ui.ctx().request_repaint();
            return;
        }
        let rect = sight.window_rect(&item.rect);
        let mut text = typing.text().to_owned();
        let response = field_ui(ui.ctx(), skin, rect, &mut text);
        if starts {
            response.request_focus();
        }
        if response.changed() {
            editor.perform(Action::Type(text));
        } else if response.lost_focus() && !starts {
            editor.perform(Action::EndTyping(Typed::Keep));
        }
    }
}

/// How the keys end typing; as in an outline, the tabulator leads inwards and back out.
fn ending(ctx: &Context, is_new: bool) -> Option<Typed> {
    ctx.input_mut(|input| {
        if input.consume_key(Modifiers::SHIFT, Key::Tab) {
            Some(Typed::Out)
        } else if input.consume_key(Modifiers::NONE, Key::Tab) {
            Some(Typed::In)
        } else if input.consume_key(Modifiers::NONE, Key::Enter) {
            Some(if is_new { Typed::Next } else { Typed::Keep })
        } else {
            None
        }
    })
}

fn field_ui(ctx: &Context, skin: Skin, rect: egui::Rect, text: &mut String) -> egui::Response {
    let width = rect.width().max(NARROWEST);
    Area::new(Id::unique("typing"))
        .order(Order::Foreground)
        .fixed_pos(rect.left_top())
        .show(ctx, |ui| {
            let frame = Frame::popup(ui.style())
                .inner_margin(Margin::symmetric(8, 6))
                .stroke(egui::Stroke::new(2.0, style::color(skin.theme.accent)));
            let shown = frame.show(ui, |ui| {
                let field = TextEdit::singleline(text)
                    .font(style::font(Weight::SemiBold, style::BODY))
                    .frame(Frame::NONE)
                    .desired_width(width - 20.0);
                let response = ui.add(field);
                let name = skin.words.text("map-typing");
                response.widget_info(|| {
                    let mut info = egui::WidgetInfo::text_edit(true, &*text, &*text, "");
                    info.label = Some(name.to_string());
                    info
                });
                response
            });
            shown.inner
        })
        .inner
}
