//! A small step that is ticked to see what the journey would be if it were done.

use eframe::egui::{CursorIcon, Pos2, Role, Sense, Ui, WidgetInfo};

use super::card::{ring_ui, view_rect};
use crate::app::request::Request;
use crate::app::widgets::Skin;
use crate::interact::Action;
use crate::journey::shown_line;
use crate::slides::Tick;

/// Lets a hand or a key tick it.
pub(super) fn tick_ui(
    ui: &Ui,
    skin: Skin,
    tick: &Tick,
    (corner, is_ticked): (Pos2, bool),
) -> Option<Request> {
    let id = ui.scope_id().with(("small step", &tick.step));
    let response = ui.interact(view_rect(corner, tick.rect), id, Sense::click());
    let title = shown_line(&tick.title);
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_ticked, &title));
    ring_ui(ui, skin, &response);
    let hint = skin.words.text("wall-tick-hint");
    let said = format!("{title}\n{}\n{hint}", shown_line(&tick.detail));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let clicked = response.on_hover_text(said).clicked();
    clicked.then(|| Action::Tick(tick.step.clone()).into())
}
