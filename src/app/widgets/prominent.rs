//! The one button of a page that stands out.

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
