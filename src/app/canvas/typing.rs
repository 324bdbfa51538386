//! Typing in place: a field on the card whose title is typed, in the card's own type.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{
    self, Align, Align2, Area, Context, Event, FocusDirection, Frame, Id, Key, Margin, Modifiers,
    Order, Ui, vec2,
};

use crate::app::keyboard;
use crate::app::painter::Sight;
use crate::app::style;
use crate::app::widgets::{Skin, TextField, text_ui};
use crate::edit::{MOST_CHARACTERS, Refused};
use crate::editor::{Editor, Typing};
use crate::interact::{Action, Ask, Typed};
use crate::layout::{STRIP, Target};
use crate::theme::{Color, Sizes, Theme, Weight};

/// The field is at least this wide, in view points.
const NARROWEST: f32 = 80.0;

/// Type smaller than this is not read while it is typed, in view points.
const SMALLEST: f32 = 11.0;

/// The width of the field's edge, in view points.
const EDGE: f32 = 2.0;

/// The kind of thing that is typed; fields of different kinds have different sizes.
type Kind = std::mem::Discriminant<Target>;

/// What the field remembers while something is typed in it.
#[derive(Default)]
pub(super) struct TypingField {
    /// Which text is typed; another one takes the focus anew.
    nth: Option<u64>,
    /// Whether nothing has been pressed or typed yet.
    is_fresh: bool,
}

/// How the field looks on what is typed.
struct Form {
    rect: egui::Rect,
    fill: Color,
    ink: Color,
    size: f32,
    weight: Weight,
    align: Align,
    /// From the corner of the field to its text.
    inset: egui::Vec2,
}

impl TypingField {
    /// Does what the keys ask of the field, before the map is painted.
    pub(super) fn take_keys(&mut self, ctx: &Context, editor: &mut Editor) {
        let Some(typing) = editor.typing() else {
            *self = Self::default();
            return;
        };
        if self.nth == Some(typing.nth()) {
            let is_new = typing.is_new();
            self.drop_stray_letter(ctx, typing.target());
            if let Some(how) = ending(ctx, is_new) {
                // The tabulator leads through the journey and not from part to part.
                ctx.memory_mut(|memory| memory.move_focus(FocusDirection::None));
                editor.perform(Action::EndTyping(how));
            }
        }
        if drop_flood(ctx) {
            editor.perform(Action::Ask(Ask::Tell(Refused::TextTooLong)));
        }
    }

    /// The letter of a shortcut may reach the window after the key that opened the field.
    fn drop_stray_letter(&mut self, ctx: &Context, target: &Target) {
        let letter = match target {
            Target::Stage(_) => "s",
            Target::Touchpoint(_) => "t",
            Target::PainPoint(_) => "p",
            Target::Point { .. } | Target::Handoff { .. } | Target::Department(_) => return,
        };
        keyboard::drop_stray_letter(ctx, letter, &mut self.is_fresh);
    }

    /// Shows the field while something is typed; `row` is where it has a row in a panel.
    pub(super) fn ui(
        &mut self,
        ui: &Ui,
        skin: Skin,
        sight: &Sight,
        (editor, row): (&mut Editor, Option<egui::Rect>),
    ) {
        let Some(typing) = editor.typing() else {
            return;
        };
        let Some(form) = form_of(typing, skin.theme, sight, (editor, row)) else {
            return;
        };
        let starts = self.nth.replace(typing.nth()) != Some(typing.nth());
        self.is_fresh |= starts;
        let mut text = typing.text().to_owned();
        let kind = std::mem::discriminant(typing.target());
        let response = field_ui(ui.ctx(), skin, (kind, &form), (starts, &mut text));
        if response.changed() {
            editor.perform(Action::Type(text));
        } else if response.lost_focus() && !starts {
            editor.perform(Action::EndTyping(Typed::Keep));
        }
    }
}

/// The field in which something is typed in place.
pub(crate) fn typed_in_place() -> Id {
    Id::unique("typed-in-place")
}

/// Takes away a paste that is longer than any text may be; tells whether there was one.
fn drop_flood(ctx: &Context) -> bool {
    ctx.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| match event {
            Event::Paste(text) => text.chars().nth(MOST_CHARACTERS).is_none(),
            _ => true,
        });
        input.events.len() < before
    })
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

fn form_of(
    typing: &Typing,
    theme: &Theme,
    sight: &Sight,
    (editor, row): (&Editor, Option<egui::Rect>),
) -> Option<Form> {
    let sizes = &editor.chart().layout().sizes;
    let card = || {
        let item = editor.chart().item(typing.target())?;
        Some(sight.window_rect(&item.rect))
    };
    if let Some(rect) = row {
        let above = (rect.height() - style::BODY * sizes.line_height) / 2.0;
        return Some(Form {
            rect,
            inset: vec2(6.0, above),
            ..plain(theme, style::BODY)
        });
    }
    let form = match typing.target() {
        Target::Handoff { .. } => Form {
            rect: card()?,
            inset: vec2(8.0, 6.0),
            ..plain(theme, style::BODY)
        },
        Target::Stage(_) => stage_form(card()?, theme, sizes, sight.zoom()),
        Target::Touchpoint(_) => Form {
            rect: card()?,
            inset: vec2(8.0, 7.0) * sight.zoom(),
            ..plain(theme, sizes.card_text * sight.zoom())
        },
        Target::PainPoint(_) => Form {
            rect: card()?,
            weight: Weight::Medium,
            inset: vec2(STRIP + 7.0, 5.5) * sight.zoom(),
            ..plain(theme, sizes.pain_text * sight.zoom())
        },
        Target::Point { .. } | Target::Department(_) => return None,
    };
    Some(form)
}

fn plain(theme: &Theme, size: f32) -> Form {
    Form {
        rect: egui::Rect::NOTHING,
        fill: theme.card,
        ink: theme.ink,
        size: size.max(SMALLEST),
        weight: Weight::SemiBold,
        align: Align::Min,
        inset: vec2(0.0, 0.0),
    }
}

fn stage_form(rect: egui::Rect, theme: &Theme, sizes: &Sizes, zoom: f32) -> Form {
    let form = plain(theme, sizes.stage_text * zoom);
    let above = (rect.height() - form.size * sizes.line_height) / 2.0;
    Form {
        rect,
        fill: theme.stage,
        ink: theme.on_dark,
        align: Align::Center,
        inset: vec2(8.0, above.max(4.0)),
        ..form
    }
}

fn field_ui(
    ctx: &Context,
    skin: Skin,
    (kind, form): (Kind, &Form),
    (starts, text): (bool, &mut String),
) -> egui::Response {
    let edge = |inset: f32| (inset - EDGE).max(0.0) as i8;
    let frame = Frame::new()
        .fill(style::color(form.fill))
        .stroke(egui::Stroke::new(EDGE, style::color(skin.theme.accent)))
        .corner_radius(8)
        .inner_margin(Margin {
            left: edge(form.inset.x),
            right: 4,
            top: edge(form.inset.y),
            bottom: 4,
        });
    let around = frame.total_margin().sum();
    let width = form.rect.width().max(NARROWEST) - around.x;
    let shown = Area::new(Id::unique(("typing", kind)))
        .order(Order::Foreground)
        .fixed_pos(form.rect.left_top())
        .show(ctx, |ui| {
            let shown = frame.show(ui, |ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.set_width(width);
                ui.set_min_height(form.rect.height() - around.y);
                title_ui(ui, skin, form, (starts, text))
            });
            shown.inner
        });
    shown.inner
}

/// The text on the field; at first all of an old title is marked, so that typing replaces it.
fn title_ui(
    ui: &mut Ui,
    skin: Skin,
    form: &Form,
    (starts, text): (bool, &mut String),
) -> egui::Response {
    let field = TextField {
        id: typed_in_place(),
        name: &skin.words.text("map-typing"),
        suggestions: &[],
        is_long: true,
    };
    let width = ui.available_width();
    let mut output = text_ui(ui, &field, text, |edit| {
        edit.font(style::font(form.weight, form.size))
            .text_color(style::color(form.ink))
            .align(Align2([form.align, Align::Min]))
            .frame(Frame::NONE)
            .desired_rows(1)
            .desired_width(width)
    });
    let response = output.response.response;
    if starts {
        let end = CCursor::new(text.chars().count());
        let all = CCursorRange::two(CCursor::new(0), end);
        output.state.cursor.set_char_range(Some(all));
        output.state.store(ui.ctx(), response.id);
        response.request_focus();
    }
    response
}
