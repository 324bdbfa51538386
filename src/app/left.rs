//! The left panel: tools, what is drawn on the map, the departments, where to work together.

use eframe::egui::{Panel, ScrollArea, Ui};

use super::desk::Desk;
use super::lens::lens_ui;
use super::palette::{Rows, departments_ui, tools_ui};
use super::request::Request;
use super::style;
use super::together::together_ui;
use super::views::views_ui;
use super::widgets::{Skin, heading_ui, switch_ui};
use crate::interact::Action;

/// Shows the left panel.
pub(crate) fn left_ui(ui: &mut Ui, skin: Skin, desk: &Desk, rows: &mut Rows) -> Option<Request> {
    let shown = Panel::left("left")
        .frame(style::side(skin.theme))
        .default_size(232.0)
        .size_range(180.0..=340.0)
        .show(ui, |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            scroll
                .show(ui, |ui| sections_ui(ui, skin, desk, rows))
                .inner
        });
    shown.inner
}

fn sections_ui(ui: &mut Ui, skin: Skin, desk: &Desk, rows: &mut Rows) -> Option<Request> {
    ui.spacing_mut().item_spacing.y = 1.0;
    let tool = tools_ui(ui, skin, desk);
    ui.add_space(2.0);
    let flipped = switches_ui(ui, skin, desk);
    ui.add_space(6.0);
    let departments = departments_ui(ui, skin, desk, rows);
    ui.add_space(6.0);
    let together = together_ui(ui, skin, desk.editor.journey(), desk.insight());
    ui.add_space(6.0);
    let lens = lens_ui(ui, skin, desk);
    let views = views_ui(ui, skin, desk);
    tool.or(flipped)
        .or(departments)
        .or(together)
        .or(lens)
        .or(views)
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
