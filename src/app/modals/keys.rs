//! Every command that has a key, and what the pointer does.

use eframe::egui::{Grid, Label, RichText, ScrollArea, Ui};

use super::{Outcome, close_button_ui, title_ui};
use crate::app::style;
use crate::app::widgets::{Skin, heading_ui};
use crate::editor::Menu;
use crate::theme::Weight;

/// What is done without a command: the text of the keys and what they do.
const GESTURES: [(&str, &str); 7] = [
    ("keys-walk", "keys-walk-what"),
    ("keys-pan", "keys-pan-what"),
    ("keys-zoom", "keys-zoom-what"),
    ("keys-type", "keys-type-what"),
    ("keys-alt", "keys-alt-what"),
    ("keys-carry", "keys-carry-what"),
    ("keys-outline", "keys-outline-what"),
];

/// The widths of the keys and of what they do, in view points.
const KEYS: f32 = 150.0;
const WHAT: f32 = 340.0;

/// Shows the list of keys.
pub(super) fn keys_ui(ui: &mut Ui, skin: Skin) -> Outcome {
    ui.set_width(520.0);
    title_ui(ui, &skin.words.text("keys-title"));
    let room = ui.ctx().content_rect().height() - 200.0;
    ScrollArea::vertical()
        .max_height(room.max(120.0))
        .show(ui, |ui| {
            heading_ui(ui, skin, &skin.words.text("keys-on-map"));
            Grid::new("gestures").num_columns(2).show(ui, |ui| {
                for (keys, what) in GESTURES {
                    row_ui(ui, &skin.words.text(keys), &skin.words.text(what));
                }
            });
            for menu in Menu::ALL {
                menu_ui(ui, skin, menu);
            }
        });
    ui.add_space(10.0);
    close_button_ui(ui, skin, "close")
}

fn menu_ui(ui: &mut Ui, skin: Skin, menu: Menu) {
    let all = menu.commands();
    let with_keys: Vec<_> = all
        .filter(|command| !command.shortcuts.is_empty())
        .collect();
    if with_keys.is_empty() {
        return;
    }
    heading_ui(ui, skin, &menu.name(skin.words));
    Grid::new(("menu", menu as u8))
        .num_columns(2)
        .show(ui, |ui| {
            for command in with_keys {
                let keys: Vec<_> = command
                    .shortcuts
                    .iter()
                    .map(|shortcut| shortcut.text(skin.words))
                    .collect();
                row_ui(ui, &keys.join(", "), &command.name(skin.words));
            }
        });
}

fn row_ui(ui: &mut Ui, keys: &str, what: &str) {
    let keys = RichText::new(keys).font(style::font(Weight::Medium, style::BODY));
    ui.scope(|ui| {
        ui.set_min_width(KEYS);
        ui.set_max_width(KEYS);
        ui.add(Label::new(keys).wrap());
    });
    ui.scope(|ui| {
        ui.set_max_width(WHAT);
        ui.add(Label::new(what).wrap());
    });
    ui.end_row();
}
