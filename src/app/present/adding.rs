//! A pain point that somebody in the room names, typed over the slide.

use eframe::egui::{self, Area, Frame, Id, Key, Margin, Rect, Stroke, Ui};

use crate::app::keyboard::drop_stray_letter;
use crate::app::style;
use crate::app::widgets::{Skin, TextField, text_ui};
use crate::edit::PainEdit;
use crate::journey;
use crate::theme::Weight;

/// The size of what is typed, which the room reads as it comes.
const SIZE: f32 = 28.0;

/// A pain point that is being typed.
pub(super) struct Adding {
    touchpoint: journey::Id,
    title: String,
    /// Whether nothing was typed since the key that opened it.
    is_fresh: bool,
}

impl Adding {
    /// A new one at a touchpoint.
    pub(super) fn at(touchpoint: journey::Id) -> Self {
        Self {
            touchpoint,
            title: String::new(),
            is_fresh: true,
        }
    }

    /// Whether it is kept, once typing ends.
    pub(super) fn keys(&mut self, ctx: &egui::Context) -> Option<bool> {
        drop_stray_letter(ctx, "p", &mut self.is_fresh);
        end_of_typing(ctx)
    }

    /// Whether there is something to keep.
    pub(super) fn is_something(&self) -> bool {
        !self.title.trim().is_empty()
    }

    /// What it changes.
    pub(super) fn edit(self) -> PainEdit {
        PainEdit::Add {
            touchpoint: self.touchpoint,
            title: self.title.trim().to_owned(),
            owner: None,
        }
    }

    /// What has been typed.
    pub(super) fn title(&self) -> &str {
        &self.title
    }

    /// This has been typed in the other window.
    pub(super) fn retype(&mut self, title: String) {
        self.title = title;
    }

    /// Shows the field.
    pub(super) fn ui(&mut self, ui: &Ui, skin: Skin, room: Rect) {
        adding_ui(ui, skin, (room, "new-pain"), &mut self.title);
    }
}

/// Whether typing ends, and if so whether what was typed is kept.
pub(super) fn end_of_typing(ctx: &egui::Context) -> Option<bool> {
    let (enter, escape) = ctx.input_mut(|input| {
        let none = egui::Modifiers::NONE;
        let enter = input.consume_key(none, Key::Enter);
        (enter, input.consume_key(none, Key::Escape))
    });
    (enter || escape).then_some(enter)
}

/// Shows the field for a new pain point at the foot of `room`; tells whether something was typed.
pub(super) fn adding_ui(ui: &Ui, skin: Skin, (room, id): (Rect, &str), title: &mut String) -> bool {
    let width = (room.width() * 0.6).clamp(280.0, 900.0).min(room.width());
    let at = egui::pos2(room.center().x - width / 2.0, room.bottom() - 190.0);
    let frame = Frame::new()
        .fill(style::color(skin.theme.card))
        .stroke(Stroke::new(2.0, style::color(skin.theme.accent)))
        .corner_radius(12)
        .inner_margin(Margin::same(18));
    let area = Area::new(Id::unique(("add-pain", id))).fixed_pos(at);
    let shown = area.show(ui.ctx(), |ui| {
        let inner = frame.show(ui, |ui| {
            let hint = skin.words.text("present-add-pain");
            let font = style::font(Weight::SemiBold, SIZE);
            let field = TextField {
                id: Id::unique(id),
                name: &hint,
                suggestions: &[],
                is_long: false,
            };
            let shown = text_ui(ui, &field, title, |edit| {
                edit.font(font)
                    .frame(Frame::NONE)
                    .hint_text(hint.as_ref())
                    .char_limit(journey::MAX_TITLE)
                    .desired_width(width - 40.0)
            });
            let response = shown.response.response;
            response.request_focus();
            response.changed()
        });
        inner.inner
    });
    shown.inner
}
