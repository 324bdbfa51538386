//! The row of tools, and of records that can be clicked to add one or dragged onto the map.

use eframe::egui::{DragAndDrop, Response, Ui, vec2};

use crate::app::keyboard::keys_text;
use crate::app::request::Request;
use crate::app::widgets::{Icon, Skin, Stands, tool_ui};
use crate::editor::{Command, command};
use crate::interact::{Action, Carried};
use crate::session::OpenDocument;

/// The tools, by the names of their commands.
const TOOLS: [(&str, Icon); 3] = [
    ("tool-select", Icon::Pointer),
    ("tool-hand", Icon::Hand),
    ("tool-draw", Icon::Pen),
];

/// The records, by the names of the commands that add them.
const RECORDS: [(&str, Icon, Carried); 3] = [
    ("add-stage", Icon::Stage, Carried::Stage),
    ("add-touchpoint", Icon::Touchpoint, Carried::Touchpoint),
    ("add-pain-point", Icon::PainPoint, Carried::PainPoint),
];

/// Shows the row.
pub(crate) fn tools_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Request> {
    let shown = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing = vec2(2.0, 0.0);
        let mut asked = None;
        for (id, icon) in TOOLS {
            let button = command(id).and_then(|found| {
                let shown = button_ui(ui, skin, desk, (found, icon));
                shown.clicked().then(|| found.action())
            });
            asked = button.or(asked);
        }
        ui.separator();
        for (id, icon, carried) in RECORDS {
            let button = command(id).and_then(|found| {
                let shown = button_ui(ui, skin, desk, (found, icon));
                dragged(&shown, desk, carried).or_else(|| {
                    let can = shown.clicked() && found.is_enabled(Some(&desk.editor));
                    can.then(|| found.action())
                })
            });
            asked = button.or(asked);
        }
        asked
    });
    shown.inner.map(Request::from)
}

fn button_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &OpenDocument,
    (command, icon): (&Command, Icon),
) -> Response {
    let words = skin.words;
    let name = command.name(words);
    let is_taken = command.is_chosen(&desk.editor) == Some(true);
    let stands = if is_taken {
        Stands::Taken
    } else {
        Stands::Ready
    };
    let shown = tool_ui(ui, skin, (icon, &name), stands);
    shown.on_hover_ui(|ui| {
        ui.strong(format!("{name}  {}", keys_text(command, words)));
        ui.label(command.hint(words));
        if command.is_chosen(&desk.editor).is_none() {
            ui.weak(words.text("palette-drag"));
        }
    })
}

/// What a drag that begins on `shown` carries, where the journey may be changed.
pub(super) fn dragged(shown: &Response, desk: &OpenDocument, carried: Carried) -> Option<Action> {
    if !(shown.drag_started() && desk.editor.is_editable()) {
        return None;
    }
    DragAndDrop::set_payload(&shown.ctx, carried.clone());
    Some(Action::Carry(carried))
}
