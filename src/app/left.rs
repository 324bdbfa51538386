//! The left panel: tools, and below them either what is drawn on the map, the departments and where
//! to work together, or the outline.

use eframe::egui::{Panel, ScrollArea, Ui};

use super::desk::Desk;
use super::lens::lens_ui;
use super::outline::Outline;
use super::palette::{Rows, departments_ui, tools_ui};
use super::request::Request;
use super::style;
use super::together::together_ui;
use super::views::views_ui;
use super::widgets::{Skin, heading_ui, segments_at_ui, switch_ui};
use crate::interact::{Action, Ask};
use crate::layout::Target;

/// Shows the left panel.
pub(crate) fn left_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &Desk,
    (rows, outline): (&mut Rows, &mut Outline),
) -> Vec<Request> {
    rows.typed = None;
    let shown = Panel::left("left")
        .frame(style::side(skin.theme))
        .default_size(232.0)
        .size_range(180.0..=340.0)
        .show(ui, |ui| {
            let mut asked: Vec<_> = tools_ui(ui, skin, desk).into_iter().collect();
            ui.add_space(6.0);
            asked.extend(ways_ui(ui, skin, outline.is_shown()));
            ui.add_space(2.0);
            if outline.is_shown() && !types_department(desk) {
                let (wanted, typed) = outline.ui(ui, skin, &desk.editor);
                rows.typed = typed;
                asked.extend(wanted);
            } else {
                let scroll = ScrollArea::vertical().auto_shrink(false);
                let shown = scroll.show(ui, |ui| sections_ui(ui, skin, desk, rows));
                asked.extend(shown.inner);
            }
            asked
        });
    shown.inner
}

/// The two ways to look at the journey in the panel.
fn ways_ui(ui: &mut Ui, skin: Skin, is_outline: bool) -> Option<Request> {
    let names = ["left-overview", "left-outline"].map(|key| skin.words.text(key).into_owned());
    let clicked = segments_at_ui(ui, skin, (&names, usize::from(is_outline)))?;
    ((clicked == 1) != is_outline).then(|| Action::Ask(Ask::Outline).into())
}

/// Whether the name of a department is typed, which has its row among the departments.
fn types_department(desk: &Desk) -> bool {
    let typing = desk.editor.typing();
    typing.is_some_and(|typing| matches!(typing.target(), Target::Department(_)))
}

fn sections_ui(ui: &mut Ui, skin: Skin, desk: &Desk, rows: &mut Rows) -> Option<Request> {
    ui.spacing_mut().item_spacing.y = 1.0;
    let flipped = switches_ui(ui, skin, desk);
    ui.add_space(6.0);
    let departments = departments_ui(ui, skin, desk, rows);
    ui.add_space(6.0);
    let together = together_ui(ui, skin, desk.editor.journey(), desk.insight());
    ui.add_space(6.0);
    let lens = lens_ui(ui, skin, desk);
    let views = views_ui(ui, skin, desk);
    flipped.or(departments).or(together).or(lens).or(views)
}

/// Everything on the map that can be switched on and off.
fn switches_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Option<Request> {
    heading_ui(ui, skin, &skin.words.text("panel-overlays"));
    let mut asked = None;
    for switch in desk.editor.chart().switches() {
        let name = skin.words.text(&switch.key);
        let hint = skin.words.text(&format!("{}-hint", switch.key));
        let shown = switch_ui(ui, skin, switch.is_on, &name).on_hover_text(hint);
        if shown.clicked() {
            asked = Some(Action::Flip(switch.id).into());
        }
    }
    asked
}
