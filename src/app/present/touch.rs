//! What the pointer did on a slide, wherever the slide is shown.

use eframe::egui::{PointerButton, Pos2, Rect, Response, Ui};

use crate::geom::Point;
use crate::slides::Page;

/// One thing that the pointer did on a slide, in points of its page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Touch {
    /// It is here.
    Hover(Point),
    /// A drag began here.
    Press(Point),
    /// A drag is here.
    Move(Point),
    /// A drag ended.
    Release,
    /// It clicked here.
    Click(Point),
    /// It clicked with the second button.
    Back,
}

/// What the pointer did in this frame on a page that is shown in `rect`.
pub(super) fn touches(ui: &Ui, response: &Response, rect: Rect, page: Page) -> Vec<Touch> {
    let scale = page.size.width / rect.width().max(1.0);
    let on_page = |at: Pos2| {
        let at = (at - rect.min) * scale;
        Point::new(at.x, at.y)
    };
    let mut touches = Vec::new();
    let (origin, moved) = ui.input(|input| {
        let pointer = &input.pointer;
        (
            pointer.press_origin(),
            pointer.delta() != eframe::egui::Vec2::ZERO,
        )
    });
    if let Some(at) = response.hover_pos().filter(|_| moved) {
        touches.push(Touch::Hover(on_page(at)));
    }
    if let Some(origin) = origin.filter(|_| response.drag_started_by(PointerButton::Primary)) {
        touches.push(Touch::Press(on_page(origin)));
    }
    if let Some(at) = response
        .interact_pointer_pos()
        .filter(|_| response.dragged())
    {
        touches.push(Touch::Move(on_page(at)));
    }
    if response.drag_stopped() {
        touches.push(Touch::Release);
    }
    if response.secondary_clicked() {
        touches.push(Touch::Back);
    }
    let clicked = response.clicked_by(PointerButton::Primary);
    if let Some(at) = response.interact_pointer_pos().filter(|_| clicked) {
        touches.push(Touch::Click(on_page(at)));
    }
    touches
}
