//! The time of day, how long the presentation goes on, and what is left of the plan.

use eframe::egui::{Align, Button, Layout, RichText, Ui};

use super::super::keys::Pressed;
use super::super::shown::{Shown, clock_text, left};
use super::Asked;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::session::clock;
use crate::theme::{Color, Weight};

/// Shows the clocks, and the way out at the right.
pub(super) fn clocks_ui(ui: &mut Ui, skin: Skin, shown: &Shown) -> Option<Asked> {
    let (words, theme) = (skin.words, skin.theme);
    ui.horizontal_centered(|ui| {
        ui.spacing_mut().item_spacing.x = 34.0;
        figure_ui(
            ui,
            skin,
            "presenter-clock",
            &clock::time_of_day(),
            theme.ink,
        );
        let elapsed = clock_text(shown.talk.now());
        figure_ui(ui, skin, "presenter-elapsed", &elapsed, theme.ink);
        if let Some(left) = left(&shown.deck, &shown.talk) {
            let ink = if left < 0.0 { theme.alarm } else { theme.ink };
            let planned = shown.deck.journey.minutes_planned.unwrap_or_default();
            let planned = planned.to_string();
            let blanks = [("minutes", planned.as_str().into())];
            let name = words.fill("presenter-left", &blanks);
            named_ui(ui, skin, &name, &clock_text(left), ink);
        }
        let end = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = RichText::new(words.text("presenter-end"));
            let text = text.font(style::font(Weight::SemiBold, 15.0));
            ui.add(Button::new(text).min_size([90.0, 38.0].into()))
                .clicked()
        });
        end.inner.then_some(Asked::Press(Pressed::End))
    })
    .inner
}

fn figure_ui(ui: &mut Ui, skin: Skin, key: &str, value: &str, ink: Color) {
    named_ui(ui, skin, &skin.words.text(key), value, ink);
}

/// A large figure with its name below.
fn named_ui(ui: &mut Ui, skin: Skin, name: &str, value: &str, ink: Color) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add_space(9.0);
        let value = RichText::new(value).font(style::font(Weight::SemiBold, 24.0));
        ui.label(value.color(style::color(ink)));
        let name = RichText::new(name).font(style::font(Weight::Regular, style::SMALL));
        ui.label(name.color(style::color(skin.theme.muted)));
    });
}
