//! The headings of panels: small, spaced capitals.

use eframe::egui::{Response, RichText, Ui};

use super::Skin;
use crate::app::style;
use crate::theme::Weight;

/// Shows the heading of a section.
pub(crate) fn heading_ui(ui: &mut Ui, skin: Skin, text: &str) -> Response {
    ui.add_space(8.0);
    let response = ui.label(capitals(skin, text));
    ui.add_space(2.0);
    response
}

/// Shows the heading of a section with a second text at the right.
pub(crate) fn subheading_ui(ui: &mut Ui, skin: Skin, text: &str, right: &str) {
    ui.add_space(8.0);
    ui.horizontal(|ui| {
        ui.label(capitals(skin, text));
        ui.with_layout(
            eframe::egui::Layout::right_to_left(eframe::egui::Align::Center),
            |ui| {
                let small = RichText::new(right)
                    .font(style::font(Weight::Regular, 11.0))
                    .color(style::color(skin.theme.muted));
                ui.label(small);
            },
        );
    });
    ui.add_space(2.0);
}

fn capitals(skin: Skin, text: &str) -> RichText {
    RichText::new(text.to_uppercase())
        .font(style::font(Weight::SemiBold, 11.0))
        .extra_letter_spacing(1.1)
        .color(style::color(skin.theme.muted))
}
