//! The left panel: what is drawn on the map, and the departments with what they own and cause.

use eframe::egui::{Panel, ScrollArea, Ui};

use super::desk::Desk;
use super::request::Request;
use super::style;
use super::together::together_ui;
use super::widgets::{
    DepartmentRow, Skin, department_ui, heading_ui, nobody_ui, subheading_ui, switch_ui,
};
use crate::insight::Ownership;
use crate::interact::Action;
use crate::journey::Department;
use crate::lanes::Sign;
use crate::layout::Target;

/// Shows the left panel.
pub(crate) fn left_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Option<Request> {
    let shown = Panel::left("left")
        .frame(style::side(skin.theme))
        .default_size(232.0)
        .size_range(180.0..=340.0)
        .show(ui, |ui| {
            let scroll = ScrollArea::vertical().auto_shrink(false);
            scroll.show(ui, |ui| sections_ui(ui, skin, desk)).inner
        });
    shown.inner
}

fn sections_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Option<Request> {
    ui.spacing_mut().item_spacing.y = 1.0;
    let flipped = switches_ui(ui, skin, desk);
    ui.add_space(6.0);
    let departments = departments_ui(ui, skin, desk);
    ui.add_space(6.0);
    flipped
        .or(departments)
        .or(together_ui(ui, skin, desk.editor.journey(), desk.insight()))
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

/// Each department with how many open pain points it owns and causes, and how many nobody owns.
fn departments_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Option<Request> {
    let words = skin.words;
    let (title, counts) = (
        words.text("panel-departments"),
        words.text("panel-owns-causes"),
    );
    subheading_ui(ui, skin, &title, &counts);
    let departments = &desk.editor.journey().departments;
    let insight = desk.insight();
    let mut asked = None;
    for (department, own) in departments.iter().zip(&insight.ownership) {
        if department_row_ui(ui, skin, department, own) {
            asked = Some(Target::Department(department.id.clone()));
        }
    }
    let unowned = &insight.unowned;
    if !unowned.is_empty() && nobody_ui(ui, skin, unowned.len()).clicked() {
        // Each further click leads to the next one.
        let current = desk.editor.selection().only();
        let at = |id| current == Some(&Target::PainPoint(id));
        let place = unowned.iter().position(|id| at(id.clone()));
        let next = place.map_or(0, |place| (place + 1) % unowned.len());
        asked = unowned.get(next).cloned().map(Target::PainPoint);
    }
    asked.map(|target| Action::Reveal(target).into())
}

fn department_row_ui(ui: &mut Ui, skin: Skin, department: &Department, own: &Ownership) -> bool {
    let row = DepartmentRow {
        sign: &Sign::of(department, skin.theme),
        name: department.title(),
        counts: (own.owns.len(), own.causes.len()),
    };
    department_ui(ui, skin, &row).clicked()
}
