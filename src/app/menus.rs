//! The menus, made from the list of commands; the few things that have a list of their own are added.

use eframe::egui::{Button, Role, Ui, WidgetInfo, vec2};

use super::keyboard;
use super::problems::Listed;
use super::request::Request;
use super::top::Bar;
use super::widgets::Skin;
use crate::editor::{Command, Editor, Menu};
use crate::file::TEMPLATES;
use crate::interact::{Action, Ask, Regard};
use crate::journey::shown_line;
use crate::session::FilePurpose;
use crate::session::samples::SAMPLES;
use crate::session::{file_name, path_text};

/// The width of a menu, in view points.
pub(super) const WIDTH: f32 = 236.0;

/// The menu inside of a menu that holds the saved views, by the key of its title.
const VIEWS: &str = "panel-views";

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
        asked = match command.id {
            "open" => files_ui(ui, skin, bar).or(asked),
            "keep-view" => overlays_ui(ui, skin, bar).or(asked),
            _ => asked,
        };
        last = Some(command);
    }
    asked
}

/// The menu inside of a menu that holds a command, by the key of its title.
fn folder_of(command: &Command) -> Option<&'static str> {
    match command.action() {
        Action::Walk(_) => Some("menu-go"),
        Action::ZoomIn | Action::ZoomOut | Action::ZoomTo(_) => Some("menu-zoom"),
        Action::Ask(Ask::Appear(_)) => Some("menu-appearance"),
        Action::Ask(Ask::Move(_)) => Some("menu-motion"),
        Action::Ask(Ask::Speak(_)) => Some("menu-language"),
        Action::Give(Some(_)) => Some("command-give-family"),
        Action::LetHelp(_) => Some("command-let-help-family"),
        Action::Regard(Regard::LensOf(_)) => Some("command-lens-family"),
        Action::Ask(Ask::KeepView) => Some(VIEWS),
        _ => None,
    }
}

fn folder_ui(
    ui: &mut Ui,
    skin: Skin,
    bar: &Bar<'_>,
    (key, commands): (&str, &[&Command]),
) -> Option<Request> {
    let editor = bar.desk.map(|desk| &desk.editor);
    let of_folder = commands
        .iter()
        .filter(|command| folder_of(command) == Some(key) && command.is_about_something(editor));
    let mut of_folder = of_folder.peekable();
    of_folder.peek()?;
    inner_menu_ui(ui, skin, key, |ui| {
        let mut asked = None;
        for command in of_folder {
            asked = command_ui(ui, skin, bar, command).or(asked);
        }
        if key == VIEWS {
            asked = views_ui(ui, skin, bar).or(asked);
        }
        asked
    })
}

/// A menu inside of a menu, by the key of its title.
pub(super) fn inner_menu_ui<Asked>(
    ui: &mut Ui,
    skin: Skin,
    key: &str,
    entries: impl FnOnce(&mut Ui) -> Option<Asked>,
) -> Option<Asked> {
    let title = skin.words.text(key);
    let shown = ui.menu_button(indented(&title, Tick::Without), |ui| {
        ui.set_min_width(WIDTH);
        ui.spacing_mut().item_spacing.y = 1.0;
        entries(ui)
    });
    let enabled = ui.is_enabled();
    shown
        .response
        .widget_info(|| WidgetInfo::labeled(Role::MenuItem, enabled, &title));
    shown.inner.flatten()
}

/// One entry of a menu; what it asks for where it was chosen.
fn command_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>, command: &Command) -> Option<Request> {
    let editor = bar.desk.map(|desk| &desk.editor);
    let chosen = is_chosen(skin, bar, command);
    let clicked = command_entry_ui(ui, skin, editor, (command, chosen));
    clicked.then(|| command.action().into())
}

/// The entry of a command, which chooses something or does not; tells whether it was chosen.
pub(super) fn command_entry_ui(
    ui: &mut Ui,
    skin: Skin,
    editor: Option<&Editor>,
    (command, chosen): (&Command, Option<bool>),
) -> bool {
    let name = command.label(editor, skin.words);
    let tick = match chosen {
        Some(true) => Tick::With,
        Some(false) | None => Tick::Without,
    };
    let mut button = Button::new(indented(&name, tick));
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
    shown.on_hover_text(command.hint(skin.words)).clicked()
}

/// Whether what a command chooses is chosen now; `None` where it chooses nothing.
fn is_chosen(skin: Skin, bar: &Bar<'_>, command: &Command) -> Option<bool> {
    match command.action() {
        Action::Ask(Ask::Appear(appearance)) => Some(bar.settings.appearance() == appearance),
        Action::Ask(Ask::Move(motion)) => Some(bar.settings.motion() == motion),
        Action::Ask(Ask::Speak(language)) => Some(skin.words.language() == language),
        Action::Ask(Ask::Beside(beside)) => Some(bar.beside == Some(beside)),
        Action::Ask(Ask::Problems) => Some(bar.listed == Some(Listed::Problems)),
        Action::Ask(Ask::Doctor) => Some(bar.listed == Some(Listed::Advice)),
        Action::Ask(Ask::Turn(page)) => Some(bar.page == page),
        _ => bar.desk.and_then(|desk| command.is_chosen(&desk.editor)),
    }
}

/// Whether an entry has a tick before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tick {
    With,
    Without,
}

/// The text of an entry, with room for a tick before it.
fn indented(text: &str, tick: Tick) -> String {
    let before = match tick {
        Tick::With => "✓",
        Tick::Without => "\u{2003}",
    };
    format!("{before}\u{2002}{text}")
}

/// Everything on the map that can be switched on and off.
fn overlays_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let desk = bar.desk?;
    inner_menu_ui(ui, skin, "panel-overlays", |ui| {
        let mut asked = None;
        for switch in desk.editor.chart().switches() {
            let name = skin.words.text(&switch.key);
            let hint = skin.words.text(&format!("{}-hint", switch.key));
            let tick = if switch.is_on {
                Tick::With
            } else {
                Tick::Without
            };
            let button = Button::new(indented(&name, tick)).min_size(vec2(WIDTH, 24.0));
            let shown = ui.add(button);
            shown.widget_info(|| {
                WidgetInfo::selected(Role::MenuItemCheckBox, true, switch.is_on, &name)
            });
            if shown.on_hover_text(hint).clicked() {
                asked = Some(Action::Flip(switch.id).into());
            }
        }
        asked
    })
}

/// The saved views of the journey.
fn views_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let hint = skin.words.text("view-recall-hint");
    let mut views = bar.desk?.editor.journey().views.iter();
    let clicked = views.find(|view| entry_ui(ui, &shown_line(&view.title), &hint))?;
    Some(Action::Regard(Regard::Recall(clicked.id.clone())).into())
}

/// What can be opened without looking for it.
fn files_ui(ui: &mut Ui, skin: Skin, bar: &Bar<'_>) -> Option<Request> {
    let words = skin.words;
    let recent = bar.settings.recent();
    let mut asked = None;
    if !recent.is_empty() {
        asked = inner_menu_ui(ui, skin, "menu-recent", |ui| {
            let clicked = recent
                .iter()
                .find(|path| entry_ui(ui, &file_name(path), &path_text(path)));
            clicked.cloned().map(Request::Path)
        });
    }
    let sample = inner_menu_ui(ui, skin, "menu-samples", |ui| {
        let clicked = SAMPLES
            .iter()
            .position(|sample| entry_ui(ui, sample.title, sample.summary));
        clicked.map(Request::Sample)
    });
    let template = inner_menu_ui(ui, skin, "menu-templates", |ui| {
        let clicked = TEMPLATES.iter().find(|template| {
            let id = template.id;
            let about = words.text(&format!("template-{id}-about"));
            entry_ui(ui, &words.text(&format!("template-{id}")), &about)
        });
        clicked.map(|template| Request::Template(template.id))
    });
    let path = entry_ui(ui, &words.text("menu-open-path"), "")
        .then_some(Request::TypePath(FilePurpose::Open));
    asked.or(sample).or(template).or(path)
}

/// An entry that is no command; tells whether it was chosen.
fn entry_ui(ui: &mut Ui, name: &str, hint: &str) -> bool {
    let button = Button::new(indented(name, Tick::Without)).min_size(vec2(WIDTH, 24.0));
    let shown = ui.add(button);
    let enabled = ui.is_enabled();
    shown.widget_info(|| WidgetInfo::labeled(Role::MenuItem, enabled, name));
    let shown = if hint.is_empty() {
        shown
    } else {
        shown.on_hover_text(hint)
    };
    shown.clicked()
}
