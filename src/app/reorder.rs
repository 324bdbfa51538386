//! Dragging a row or a card of a list to another place in it.

use eframe::egui::{CursorIcon, DragAndDrop, Response, Sense, Stroke, vec2};

use super::style;
use super::widgets::Skin;
use crate::journey::Id;

/// A record that is dragged within its list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Dragged(pub(crate) Id);

/// Lets a row be dragged, and another one be dropped on it; gives the one that was dropped and what
/// it stands before then, the end where that is missing.
pub(crate) fn reorder_ui(
    shown: &Response,
    skin: Skin,
    here: &Id,
    all: &[&Id],
) -> Option<(Id, Option<Id>)> {
    let dragged = shown.interact(Sense::drag());
    if dragged.drag_started() {
        DragAndDrop::set_payload(&shown.ctx, Dragged(here.clone()));
    }
    if dragged.dragged() {
        shown.ctx.set_cursor_icon(CursorIcon::Grabbing);
    }
    let moved = DragAndDrop::payload::<Dragged>(&shown.ctx)?;
    let moved = all.contains(&&moved.0).then(|| moved.0.clone())?;
    dropped_at(shown, skin, (&moved, here), all)
}

/// The record that is dragged and what it stands before from then on, once it is let go over this
/// row; shows a line where that is.
pub(crate) fn dropped_at(
    shown: &Response,
    skin: Skin,
    (moved, here): (&Id, &Id),
    all: &[&Id],
) -> Option<(Id, Option<Id>)> {
    let at = shown.ctx.input(|input| input.pointer.latest_pos())?;
    if !shown.rect.expand2(vec2(6.0, 2.0)).contains(at) {
        return None;
    }
    let is_below = at.y > shown.rect.center().y;
    let place = all.iter().position(|id| *id == here)?;
    let before = all.get(place + usize::from(is_below)).copied();
    if moved == here || before == Some(moved) {
        return None;
    }
    let y = if is_below {
        shown.rect.bottom()
    } else {
        shown.rect.top()
    };
    let line = Stroke::new(2.0, style::color(skin.theme.accent));
    let painter = shown.ctx.layer_painter(shown.layer_id);
    painter.hline(shown.rect.x_range(), y, line);
    let is_dropped = shown.ctx.input(|input| input.pointer.any_released());
    is_dropped.then(|| (moved.clone(), before.cloned()))
}
