//! The menus, made from the list of commands; the few things that have a list of their own are added.

use eframe::egui::{Button, Role, Ui, WidgetInfo, vec2};

use super::keyboard;
use super::request::Request;
use super::samples::SAMPLES;
use super::start::{TEMPLATES, file_name};
use super::top::Bar;
use super::widgets::Skin;
use crate::editor::{Command, Menu};
use crate::interact::{Action, Ask};

/// The width of a menu, in view points.
const WIDTH: f32 = 236.0;

/// Shows the menus, from left to right.
pub(super) fn menus_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    ui.spacing_mut().item_spacing.x = 16.0;
    let mut asked = None;
    for menu in Menu::ALL {
        let shown = ui.menu_button(menu.name(skin.words), |ui| menu_ui(ui, skin, bar, menu));
        asked = asked.or(shown.inner.flatten());
    }
    asked
}

fn menu_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, menu: Menu) -> Option<Request> {
    ui.set_min_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 1.0;
    let mut asked = None;
    let mut last: Option<&Command> = None;
    let commands: Vec<_> = menu.commands().collect();
    for command in &commands {
        let folder = folder_of(command);
        let again = last.is_some_and(|last| folder.is_some() && folder_of(last) == folder);
        if !again {
            let divided = last.is_some_and(|last| {
                last.part != command.part && (folder.is_none() || folder_of(last).is_none())
            });
            if divided {
                ui.separator();
            }
            asked = match folder {
                Some(key) => folder_ui(ui, skin, bar, (key, &commands)),
                None => command_ui(ui, skin, bar, command),
            }
            .or(asked);
        }
        if command.id == "open" {
            asked = files_ui(ui, skin, bar).or(asked);
        }
        last = Some(command);
    }
    asked
}

/// The menu inside of a menu that holds a command, by the key of its title.
fn folder_of(command: &Command) -> Option<&'static str> {
    match command.action() {
        Action::Walk(_) => Some("menu-go"),
        Action::Ask(Ask::Appear(_)) => Some("menu-appearance"),
        Action::Ask(Ask::Speak(_)) => Some("menu-language"),
        _ => None,
    }
}

fn folder_ui(
    ui: &mut Ui,
    skin: Skin,
    bar: &Bar<'_>,
    (key, commands): (&str, &[&Command]),
) -> Option<Request> {
    let shown = ui.menu_button(indented(skin.words.text(key).as_ref(), false), |ui| {
        ui.set_min_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 1.0;
        let mut asked = None;
        for command in commands {
            if folder_of(command) == Some(key) {
                asked = command_ui(ui, skin, bar, command).or(asked);
            }
        }
        asked
    });
    shown.inner.flatten()
}

/// One entry of a menu; what it asks for where it was chosen.
fn command_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, command: &Command) -> Option<Request> {
    let editor = bar.desk.map(|desk| &desk.editor);
    let chosen = is_chosen(skin, bar, command);
    let name = command.name(skin.words);
    let mut button = Button::new(indented(&name, chosen == Some(true)));
    let keys = keyboard::keys_text(command, skin.words);
    if !keys.is_empty() {
        button = button.shortcut_text(keys);
    }
    let enabled = command.is_enabled(editor);
    let shown = ui.add_enabled(enabled, button.min_size(vec2(WIDTH, 24.0)));
    // The name alone: the keys that are written beside it are no part of it.
    shown.widget_info(|| match chosen {
        Some(chosen) => WidgetInfo::selected(Role::MenuItemRadio, enabled, chosen, &name),
        None => WidgetInfo::labeled(Role::MenuItem, enabled, &name),
    });
    let clicked = shown.on_hover_text(command.hint(skin.words)).clicked();
    clicked.then(|| command.action().into())
}

/// Whether what a command chooses is chosen now; `None` where it chooses nothing.
fn is_chosen(skin: Skin, bar: &Bar<'_>, command: &Command) -> Option<bool> {
    match command.action() {
        Action::Ask(Ask::Appear(appearance)) => Some(bar.settings.appearance() == appearance),
        Action::Ask(Ask::Speak(language)) => Some(skin.words.language() == language),
        Action::Ask(Ask::Problems) => Some(bar.lists_problems),
        _ => bar.desk.and_then(|desk| command.is_chosen(&desk.editor)),
    }
}

/// The text of an entry, with room for a tick before it.
fn indented(text: &str, ticked: bool) -> String {
    let before = if ticked { "✓" } else { "\u{2003}" };
    format!("{before}\u{2002}{text}")
}

/// What can be opened without looking for it.
fn files_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let words = skin.words;
    let mut asked = None;
    let recent = bar.settings.recent();
    if !recent.is_empty() {
        ui.menu_button(indented(&words.text("menu-recent"), false), |ui| {
            for path in recent {
                let whole = path.display().to_string();
                let entry = ui.button(file_name(path)).on_hover_text(whole);
                if entry.clicked() {
                    asked = Some(Request::Path(path.clone()));
                }
            }
        });
    }
    ui.menu_button(indented(&words.text("menu-samples"), false), |ui| {
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
    ui.menu_button(indented(&words.text("menu-templates"), false), |ui| {
        for id in TEMPLATES {
            if ui.button(words.text(&format!("template-{id}"))).clicked() {
                asked = Some(Request::Template(id));
            }
        }
    });
    if ui
        .button(indented(&words.text("menu-open-path"), false))
        .clicked()
    {
        asked = Some(Request::TypePath);
    }
    asked
}
