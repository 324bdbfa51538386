//! Buttons: the one of a page that stands out, and the small ones below cards.

use eframe::egui::{Button, Response, RichText, Ui, vec2};

use super::Skin;
use crate::app::style;
use crate::theme::Weight;

/// Shows a dark button.
pub(crate) fn prominent_ui(ui: &mut Ui, skin: Skin, text: &str) -> Response {
    let text = RichText::new(text)
        .font(style::font(Weight::SemiBold, style::BODY))
        .color(style::color(skin.theme.on_dark));
    let button = Button::new(text)
        .fill(style::color(skin.theme.accent))
        .min_size(vec2(110.0, 30.0));
    ui.add(button)
}

/// Shows a small, quiet button.
pub(crate) fn small_button_ui(ui: &mut Ui, skin: Skin, text: &str) -> Response {
    let text = RichText::new(text)
        .font(style::font(Weight::Medium, 12.0))
        .color(style::color(skin.theme.ink));
    ui.add(Button::new(text).min_size(vec2(0.0, 24.0)))
}
