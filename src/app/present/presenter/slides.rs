//! The slide that is seen now, as the audience sees it, and what is to be said there.

use eframe::egui::{
    self, Align2, Button, Id, Rect, RichText, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2,
};

use super::super::picture;
use super::super::shown::{Shown, countdown};
use super::super::touch::touches;
use super::Asked;
use crate::app::style;
use crate::app::widgets::{Skin, told};
use crate::editor::{Cover, Cue};
use crate::theme::Weight;

/// Shows what is seen now with the notes below.
pub(super) fn now_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Vec<Asked> {
    let size = fitting(
        shown,
        vec2(ui.available_width(), ui.available_height() * 0.62),
    );
    let mut asked = Vec::new();
    ui.vertical_centered(|ui| asked.extend(picture_ui(ui, skin, shown, size)));
    ui.add_space(10.0);
    asked.extend(turning_ui(ui, skin, shown));
    ui.add_space(6.0);
    notes_ui(ui, skin, shown);
    asked
}

/// The size of the audience's page within `room`.
pub(super) fn fitting(shown: &Shown, room: Vec2) -> Vec2 {
    let page = shown.page.size;
    let scale = (room.x / page.width).min(room.y / page.height).max(0.02);
    vec2(page.width * scale, page.height * scale)
}

fn picture_ui(ui: &mut Ui, skin: Skin, shown: &Shown, size: Vec2) -> Vec<Asked> {
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, Id::unique("presenter-now"), Sense::click_and_drag());
    let title = shown.shot().map_or("", |shot| &shot.title);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Canvas, enabled, told(title)));
    if let Some(scene) = shown.now() {
        picture::paint_small(ui, rect, &scene);
    }
    frame(ui, skin, rect);
    if let Some(at) = shown.pointer {
        picture::paint_laser(ui, rect, (at, shown.page), skin.theme);
    }
    cover_ui(ui, skin, shown, rect);
    let touches = touches(ui, &response, rect, shown.page);
    touches.into_iter().map(Asked::Touch).collect()
}

/// A hairline around a picture.
pub(super) fn frame(ui: &Ui, skin: Skin, rect: Rect) {
    let stroke = egui::Stroke::new(1.0, style::color(skin.theme.faint));
    let outside = egui::StrokeKind::Outside;
    ui.painter().rect_stroke(rect, 2.0, stroke, outside);
}

/// Says what covers the slide for the audience.
fn cover_ui(ui: &Ui, skin: Skin, shown: &Shown, rect: Rect) {
    let key = match shown.talk.cover() {
        Cover::None => return,
        Cover::Black => "presenter-sees-black",
        Cover::White => "presenter-sees-white",
        Cover::Overview => "presenter-sees-overview",
        Cover::Keys => "presenter-sees-keys",
    };
    let bar = Rect::from_min_size(rect.min, vec2(rect.width(), 34.0));
    let theme = skin.theme;
    ui.painter()
        .rect_filled(bar, 0.0, style::color(theme.stage));
    let mut text = skin.words.text(key).into_owned();
    if let Some(countdown) = countdown(&shown.deck, &shown.talk).filter(|_| shown.is_blank()) {
        text = format!("{text} · {}", countdown.text);
    }
    let said = ui.interact(bar, Id::unique("presenter-cover"), Sense::hover());
    let enabled = ui.is_enabled();
    said.widget_info(|| WidgetInfo::labeled(egui::Role::Label, enabled, &text));
    let font = style::font(Weight::SemiBold, 15.0);
    let ink = style::color(theme.on_dark);
    let painter = ui.painter();
    painter.text(bar.center(), Align2::CENTER_CENTER, text, font, ink);
}

/// Back and on, with the place in between.
fn turning_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Option<Asked> {
    let words = skin.words;
    let button = |ui: &mut Ui, key: &str| {
        let text = RichText::new(words.text(key)).font(style::font(Weight::SemiBold, 15.0));
        ui.add(Button::new(text).min_size(vec2(110.0, 38.0)))
            .clicked()
    };
    ui.horizontal(|ui| {
        let back = button(ui, "presenter-back");
        let on = button(ui, "presenter-on");
        let place = RichText::new(place_text(skin, shown));
        let font = style::font(Weight::Medium, 15.0);
        ui.label(place.font(font).color(style::color(skin.theme.muted)));
        if !shown.talk.typed().is_empty() {
            let typed = RichText::new(shown.talk.typed());
            let font = style::font(Weight::Bold, 20.0);
            ui.label(typed.font(font).color(style::color(skin.theme.accent)));
        }
        let on = on.then_some(Cue::Next.into());
        on.or_else(|| back.then_some(Cue::Back.into()))
    })
    .inner
}

fn place_text(skin: Skin, shown: &Shown) -> String {
    let (deck, talk) = (&shown.deck, &shown.talk);
    let blanks = [
        ("nth", (talk.place() + 1).into()),
        ("count", deck.shots.len().into()),
    ];
    let place = skin.words.fill("slide-place", &blanks);
    let steps = shown.shot().map_or(1, |shot| deck.steps(shot));
    if steps < 2 {
        return place;
    }
    let blanks = [("nth", (talk.step() + 1).into()), ("count", steps.into())];
    format!("{place} · {}", skin.words.fill("presenter-step", &blanks))
}

fn notes_ui(ui: &mut Ui, skin: Skin, shown: &Shown) {
    let note = shown.shot().map_or("", |shot| &shot.note);
    let (text, ink) = if note.is_empty() {
        (
            skin.words.text("presenter-no-notes").into_owned(),
            skin.theme.faint,
        )
    } else {
        (note.to_owned(), skin.theme.ink)
    };
    let place = shown.talk.place();
    ScrollArea::vertical()
        .id_salt(("notes", place))
        .auto_shrink([false, false])
        .show(ui, |ui| {
            let text = RichText::new(text).font(style::font(Weight::Regular, 20.0));
            ui.label(text.color(style::color(ink)));
        });
}
