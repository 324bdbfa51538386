//! The bar at the top: menus, the views, the name of the journey's file.

use eframe::egui::{self, Align, Button, Layout, MenuBar, Panel, RichText, Ui};

use super::desk::Desk;
use super::keyboard;
use super::request::Request;
use super::samples::SAMPLES;
use super::start::{TEMPLATES, file_name};
use super::style;
use super::widgets::{Skin, segments_ui};
use crate::editor::{Command, Menu};

/// The height of the bar, in view points.
const HEIGHT: f32 = 40.0;

/// What the bar shows besides the menus.
pub(crate) struct Bar<'a> {
    /// The open journey.
    pub(crate) desk: Option<&'a Desk>,
    /// The files that were opened, the last one first.
    pub(crate) recent: &'a [std::path::PathBuf],
}

/// Shows the bar.
pub(crate) fn top_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let shown = Panel::top("top")
        .frame(style::bar(skin.theme))
        .exact_size(HEIGHT)
        .show(ui, |ui| {
            let middle = ui.max_rect().center();
            if bar.desk.is_some() {
                let views = [skin.words.text("view-map").into_owned()];
                segments_ui(ui, skin, middle, (&views, 0));
            }
            ui.horizontal_centered(|ui| {
                let asked = MenuBar::new().ui(ui, |ui| menus_ui(ui, skin, bar)).inner;
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if let Some(desk) = bar.desk {
                        file_ui(ui, skin, desk);
                    }
                });
                asked
            })
            .inner
        });
    shown.inner
}

/// Where the journey comes from, and whether that is what is shown.
fn file_ui(ui: &mut Ui, skin: Skin, desk: &Desk) {
    let document = desk.editor.document();
    let name = document.file_name();
    let name = name.unwrap_or_else(|| skin.words.text("untitled").into_owned());
    let state = match (document.path(), document.is_read_only()) {
        (_, true) => "read-only",
        (Some(_), false) => "saved",
        (None, false) => "unsaved",
    };
    let text = format!("{name} • {}", skin.words.text(state));
    let text = RichText::new(text).size(12.5);
    ui.label(text.color(style::color(skin.theme.muted)));
}

fn menus_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    ui.spacing_mut().item_spacing.x = 16.0;
    let mut asked = None;
    for menu in Menu::ALL {
        let shown = ui.menu_button(menu.name(skin.words), |ui| menu_ui(ui, skin, bar, menu));
        asked = asked.or(shown.inner.flatten());
    }
    asked
}

fn menu_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, menu: Menu) -> Option<Request> {
    ui.set_min_width(230.0);
    ui.spacing_mut().item_spacing.y = 1.0;
    let mut asked = None;
    let mut part = None;
    for command in menu.commands() {
        if part.is_some_and(|part| part != command.part) {
            ui.separator();
        }
        part = Some(command.part);
        if command_ui(ui, skin, bar, command) {
            asked = Some(command.action().into());
        }
        if command.id == "open" {
            asked = files_ui(ui, skin, bar).or(asked);
        }
    }
    asked
}

/// One entry of a menu; tells whether it was chosen.
fn command_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, command: &Command) -> bool {
    let editor = bar.desk.map(|desk| &desk.editor);
    let chosen = editor.and_then(|editor| command.is_chosen(editor));
    let name = command.name(skin.words);
    let keys = keyboard::keys_text(command, skin.words);
    let button = Button::selectable(chosen.unwrap_or(false), name).shortcut_text(keys);
    let enabled = command.is_enabled(editor);
    let shown = ui.add_enabled(enabled, button.min_size(egui::vec2(230.0, 24.0)));
    let clicked = shown.on_hover_text(command.hint(skin.words)).clicked();
    if clicked {
        ui.close();
    }
    clicked
}

/// What can be opened without looking for it.
fn files_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let words = skin.words;
    let mut asked = None;
    if !bar.recent.is_empty() {
        ui.menu_button(words.text("menu-recent"), |ui| {
            for path in bar.recent {
                let whole = path.display().to_string();
                let entry = ui.button(file_name(path)).on_hover_text(whole);
                if entry.clicked() {
                    asked = Some(Request::Path(path.clone()));
                }
            }
        });
    }
    ui.menu_button(words.text("menu-samples"), |ui| {
        for (nth, sample) in SAMPLES.iter().enumerate() {
            if ui
                .button(sample.title)
                .on_hover_text(sample.summary)
                .clicked()
            {
                asked = Some(Request::Sample(nth));
            }
        }
    });
    ui.menu_button(words.text("menu-templates"), |ui| {
        for id in TEMPLATES {
            if ui.button(words.text(&format!("template-{id}"))).clicked() {
                asked = Some(Request::Template(id));
            }
        }
    });
    if ui.button(words.text("menu-open-path")).clicked() {
        asked = Some(Request::TypePath);
    }
    asked
}
