//! The menu that a secondary click opens: what can be done with what is selected.

use eframe::egui::{Popup, Response, Ui};

use crate::app::menus::{WIDTH, command_entry_ui, inner_menu_ui};
use crate::app::widgets::Skin;
use crate::editor::{Command, Editor, commands};
use crate::interact::Action;

/// What the menu holds, by the names of the commands; a line divides parts.
const PARTS: [&[&str]; 6] = [
    &["type-here"],
    &[
        "add-touchpoint",
        "add-pain-point",
        "add-stage",
        "split-stage",
        "merge-stages",
    ],
    &["worse", "milder", "lift", "lower"],
    &["cut", "copy", "paste", "duplicate"],
    &["remove"],
    &["select-all", "fit"],
];

/// The part behind which the departments stand.
const BEFORE_DEPARTMENTS: usize = 1;

/// The folders of departments, by the keys of their titles and the names of their commands.
const DEPARTMENTS: [(&str, &str); 2] = [
    ("command-give-family", "give"),
    ("command-let-help-family", "let-help"),
];

/// Lets the menu open on what was clicked; gives what is asked for in it.
pub(crate) fn context_ui(response: &Response, skin: Skin, editor: &Editor) -> Option<Action> {
    let shown = Popup::context_menu(response).show(|ui| menu_ui(ui, skin, editor));
    shown?.inner
}

fn menu_ui(ui: &mut Ui, skin: Skin, editor: &Editor) -> Option<Action> {
    ui.set_min_width(WIDTH);
    ui.spacing_mut().item_spacing.y = 1.0;
    let mut asked = None;
    let mut is_first = true;
    for (nth, part) in PARTS.into_iter().enumerate() {
        let enabled: Vec<_> = part.iter().flat_map(|id| enabled(id, editor)).collect();
        if !enabled.is_empty() {
            if !std::mem::take(&mut is_first) {
                ui.separator();
            }
            asked = entries_ui(ui, skin, editor, &enabled).or(asked);
        }
        if nth == BEFORE_DEPARTMENTS {
            asked = departments_ui(ui, skin, editor).or(asked);
        }
    }
    asked
}

fn departments_ui(ui: &mut Ui, skin: Skin, editor: &Editor) -> Option<Action> {
    let mut asked = None;
    for (key, id) in DEPARTMENTS {
        let nobody = if id == "give" { "give-nobody" } else { "" };
        let entries: Vec<_> = enabled(id, editor).chain(enabled(nobody, editor)).collect();
        if entries.iter().any(|entry| entry.nth > 0) {
            let folder = inner_menu_ui(ui, skin, key, |ui| entries_ui(ui, skin, editor, &entries));
            asked = folder.or(asked);
        }
    }
    asked
}

fn entries_ui(ui: &mut Ui, skin: Skin, editor: &Editor, entries: &[&Command]) -> Option<Action> {
    let mut chosen = None;
    for command in entries {
        if command_entry_ui(ui, skin, Some(editor), (command, None)) {
            chosen = Some(command.action());
        }
    }
    chosen
}

/// The commands with this name that can be asked for now.
fn enabled<'a>(id: &'a str, editor: &'a Editor) -> impl Iterator<Item = &'static Command> + 'a {
    let named = commands().iter().filter(move |command| command.id == id);
    named.filter(|command| command.is_enabled(Some(editor)))
}
