//! Everything on the map that is seen, as named nodes for people who cannot see it, in journey order.

use std::collections::HashSet;

use eframe::egui::{self, Id, Role, Sense, Ui, WidgetInfo};

use super::tooltip::tooltip_ui;
use crate::app::painter::Sight;
use crate::app::widgets::Skin;
use crate::chart::Item;
use crate::editor::Editor;
use crate::interact::Action;
use crate::journey::{MAX_TITLE, shown};
use crate::layout::Target;
use crate::text::is_isolate;

/// What is smaller than this has no node unless it is selected; a step by keyboard reaches it all the same.
const SMALLEST: f32 = 5.0;

/// At most this many nodes: more than these cost a screen reader more than a frame.
const MOST: usize = 600;

/// Makes a node for each item that is seen; tells whether one of them has the keyboard's focus.
///
/// With `follows` the focus goes to what is selected.
pub(super) fn nodes_ui(
    ui: &mut Ui,
    (skin, map): (Skin, Id),
    sight: &Sight,
    editor: &mut Editor,
    follows: bool,
) -> bool {
    let mut focused = ui.memory(|memory| memory.has_focus(map));
    let mut reached = None;
    let selected = editor.selection().focus();
    let seen = editor.chart().items(sight.seen());
    let wanted = |item: &&Item| {
        let large = item.rect.width().max(item.rect.height()) * sight.zoom() >= SMALLEST;
        large || selected == Some(&item.target)
    };
    let mut known = HashSet::new();
    for item in seen.filter(wanted).take(MOST) {
        // Records with equal ids are a Problem; the first of them stands for all.
        if !known.insert(&item.target) {
            continue;
        }
        let is_selected = selected == Some(&item.target);
        let response = node_ui(ui, map, sight, editor, item);
        if is_selected && follows {
            response.request_focus();
        }
        // Also where the system does not say that the window is in front.
        focused |= ui.memory(|memory| memory.has_focus(response.id));
        let asked = ui.input(|input| {
            input.has_accesskit_action_request(response.id, egui::accesskit::Action::Click)
        });
        if asked || (response.gained_focus() && !is_selected) {
            reached = Some(item.target.clone());
        }
        if editor.hovered() == Some(&item.target) {
            tooltip_ui(response, skin, editor, &item.target);
        }
    }
    if let Some(target) = reached {
        editor.perform(Action::Reveal(target));
        ui.ctx().request_repaint();
    }
    focused
}

fn node_ui(ui: &Ui, map: Id, sight: &Sight, editor: &Editor, item: &Item) -> egui::Response {
    let rect = sight.window_rect(&item.rect).intersect(sight.clip);
    let id = map.with(&item.target);
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    response.widget_info(|| {
        // Who hears it needs no marks of where its parts stand.
        let said = editor
            .chart()
            .describe(&item.target)
            .replace(is_isolate, "");
        let said = shown(&said, 2 * MAX_TITLE);
        let selected = editor.selection().contains(&item.target);
        WidgetInfo::selected(role(&item.target), ui.is_enabled(), selected, said)
    });
    response
}

fn role(target: &Target) -> Role {
    match target {
        Target::Stage(_) => Role::Heading,
        Target::Touchpoint(_)
        | Target::Point { .. }
        | Target::PainPoint(_)
        | Target::Handoff { .. }
        | Target::Department(_) => Role::ListItem,
    }
}
