//! What can cover a slide: black, white, the list of keys, all shots to choose from.

use eframe::egui::{Align2, Color32, Rect, Ui, pos2};

use super::overview::overview_ui;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::{Cover, Cue, Talk};
use crate::slides::{Deck, Page};
use crate::theme::Weight;

/// The keys by their texts, each with what it does.
const KEYS: [(&str, &str); 19] = [
    ("present-keys-next", "present-keys-next-what"),
    ("present-keys-back", "present-keys-back-what"),
    ("present-keys-ends", "present-keys-ends-what"),
    ("present-keys-number", "present-keys-number-what"),
    ("present-keys-overview", "present-keys-overview-what"),
    ("present-keys-arrange", "present-keys-arrange-what"),
    ("present-keys-black", "present-keys-black-what"),
    ("present-keys-white", "present-keys-white-what"),
    ("present-keys-laser", "present-keys-laser-what"),
    ("present-keys-timer", "present-keys-timer-what"),
    ("present-keys-face", "present-keys-face-what"),
    ("present-keys-pain", "present-keys-pain-what"),
    ("present-keys-owner", "present-keys-owner-what"),
    ("present-keys-workshop", "present-keys-workshop-what"),
    ("present-keys-undo", "present-keys-undo-what"),
    ("present-keys-presenter", "present-keys-presenter-what"),
    ("present-keys-window", "present-keys-window-what"),
    ("present-keys-swap", "present-keys-swap-what"),
    ("present-keys-escape", "present-keys-escape-what"),
];

/// What is chosen on a cover.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Chosen {
    /// To move the presentation.
    Cue(Cue),
    /// To arrange the shots.
    Arrange,
}

/// Shows the cover; what was chosen on it.
pub(super) fn ui(ui: &mut Ui, skin: Skin, rect: Rect, deck: &Deck, talk: &Talk) -> Option<Chosen> {
    match talk.cover() {
        Cover::None => None,
        Cover::Black => {
            ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
            None
        }
        Cover::White => {
            ui.painter().rect_filled(rect, 0.0, Color32::WHITE);
            None
        }
        Cover::Keys => {
            keys_ui(ui, skin, rect);
            None
        }
        Cover::Overview => overview_ui(ui, skin, rect, (deck, talk.place())),
    }
}

fn keys_ui(ui: &Ui, skin: Skin, rect: Rect) {
    let page = Page::new(rect.width(), rect.height());
    let painter = ui.painter();
    painter.rect_filled(rect, 0.0, style::color(skin.theme.paper));
    let pitch = (rect.height() * 0.8 / KEYS.len() as f32).min(page.type_size(26.0) * 1.9);
    let size = page.type_size(22.0).min(pitch * 0.8);
    let middle = rect.left() + rect.width() * 0.42;
    let top = rect.center().y - pitch * (KEYS.len() as f32) / 2.0;
    for (nth, (keys, what)) in KEYS.iter().enumerate() {
        let y = top + pitch * (nth as f32 + 0.5);
        let font = style::font(Weight::SemiBold, size);
        let ink = style::color(skin.theme.accent);
        let at = pos2(middle - size, y);
        painter.text(at, Align2::RIGHT_CENTER, skin.words.text(keys), font, ink);
        let font = style::font(Weight::Regular, size);
        let ink = style::color(skin.theme.ink);
        painter.text(
            pos2(middle, y),
            Align2::LEFT_CENTER,
            skin.words.text(what),
            font,
            ink,
        );
    }
}
