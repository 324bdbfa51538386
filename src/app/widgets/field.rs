//! A field that is shown, not edited: its name at the left, its value at the right.

use std::sync::Arc;

use eframe::egui::{self, Align2, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::named::NAME_WIDTH;
use super::{Badge, Skin, put, wrapped};
use crate::app::style;
use crate::theme::{Color, Weight};

const LOWEST: f32 = 26.0;
const PADDING: f32 = 9.0;

/// What stands in a field.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// A text.
    Text(String),
    /// Departments, each with its short name, its colour and its whole name.
    Departments(Vec<(String, Color, String)>),
}

/// Shows a field; the name of the node is "name: value".
pub(crate) fn field_ui(ui: &mut Ui, skin: Skin, name: &str, value: &Value) -> Response {
    let width = ui.available_width();
    let inner = width - NAME_WIDTH - PADDING * 2.0;
    let text = match value {
        Value::Text(text) => {
            let font = (Weight::Regular, style::BODY);
            Some(wrapped(
                ui,
                skin,
                text,
                font,
                style::color(skin.theme.ink),
                inner,
            ))
        }
        Value::Departments(_) => None,
    };
    let lines = match value {
        Value::Departments(all) => all.len().max(1),
        Value::Text(_) => 1,
    };
    let named = name_galley(ui, skin, name);
    let high = text.as_ref().map_or(0.0, |galley| galley.size().y + 9.0);
    let height = high.max(LOWEST * lines as f32).max(named.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let said = format!("{name}: {}", spoken(value));
    response.widget_info(|| WidgetInfo::labeled(Role::Label, ui.is_enabled(), &said));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let first_line = rect.top() + (LOWEST - named.size().y).max(0.0) / 2.0;
    put(
        ui,
        named,
        egui::pos2(rect.left(), first_line),
        Align2::LEFT_TOP,
    );
    let area = Rect::from_min_max(egui::pos2(rect.left() + NAME_WIDTH, rect.top()), rect.max);
    let inner_left = egui::pos2(area.left() + PADDING, area.center().y);
    match (value, text) {
        (_, Some(galley)) => drop(put(ui, galley, inner_left, Align2::LEFT_CENTER)),
        (Value::Departments(all), None) => paint_departments(ui, skin, area, all),
        (Value::Text(_), None) => {}
    }
    response
}

fn spoken(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Departments(all) => {
            let names: Vec<_> = all.iter().map(|(_, _, name)| name.as_str()).collect();
            names.join(", ")
        }
    }
}

fn name_galley(ui: &Ui, skin: Skin, name: &str) -> Arc<Galley> {
    let muted = style::color(skin.theme.muted);
    wrapped(
        ui,
        skin,
        name,
        (Weight::Regular, 12.0),
        muted,
        NAME_WIDTH - 6.0,
    )
}

fn paint_departments(ui: &Ui, skin: Skin, area: Rect, all: &[(String, Color, String)]) {
    for (nth, (short, color, name)) in all.iter().enumerate() {
        let y = area.top() + LOWEST * (nth as f32 + 0.5);
        let at = egui::pos2(area.left() + 5.0, y);
        let badge = Badge::Of(short, *color).paint(ui, skin, at);
        let left = badge.right() + 7.0;
        let font = (Weight::Regular, style::BODY);
        let ink = style::color(skin.theme.ink);
        let galley = super::one_line(ui, name, font, ink, area.right() - left - 4.0);
        put(ui, galley, egui::pos2(left, y), Align2::LEFT_CENTER);
    }
}
