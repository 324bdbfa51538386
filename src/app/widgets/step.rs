//! The card of a small step: a box that is ticked where it is a win, its title, who does it.

use eframe::egui::{self, Rect, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::titled::{Titled, paint_card};
use super::{Skin, told};
use crate::app::style;
use crate::journey::shown_line;

const BOX: f32 = 18.0;
const LEFT: f32 = 36.0;

/// What the card of a small step says.
pub(crate) struct Step<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// Who does it and until when.
    pub(crate) detail: &'a str,
    /// Whether it is a win.
    pub(crate) done: bool,
    /// Whether its fields are shown below.
    pub(crate) is_open: bool,
}

/// What of a card was clicked.
pub(crate) struct Clicked {
    /// The card: it opens or closes, and can be dragged.
    pub(crate) card: Response,
    /// The box that is ticked.
    pub(crate) tick: bool,
}

/// Shows the card of a small step.
pub(crate) fn step_ui(ui: &mut Ui, skin: Skin, step: &Step<'_>) -> Clicked {
    let width = ui.available_width();
    let titled = Titled::new(ui, skin, (step.title, step.detail), width - LEFT - 8.0);
    let size = vec2(width, titled.height() + 15.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let said = format!("{}, {}", step.title, step.detail);
        WidgetInfo::selected(Role::Button, ui.is_enabled(), step.is_open, told(&said))
    });
    let middle = egui::pos2(rect.left() + 18.0, rect.center().y);
    let tick = tick_ui(
        ui,
        skin,
        Rect::from_center_size(middle, vec2(BOX, BOX)),
        step,
    );
    if ui.is_rect_visible(rect) {
        paint_card(ui, skin, rect, &response);
        paint_box(ui, skin, tick.rect.shrink(4.0), step.done);
        titled.put(ui, rect.min + vec2(LEFT, 7.0));
    }
    Clicked {
        card: response,
        tick: tick.clicked(),
    }
}

/// The box, larger than it looks so that it is easily hit.
fn tick_ui(ui: &Ui, skin: Skin, rect: Rect, step: &Step<'_>) -> Response {
    let id = ui.next_auto_id().with("tick");
    let response = ui.interact(rect.expand(4.0), id, Sense::click());
    let name = skin
        .words
        .fill("step-is-done", &[("title", shown_line(step.title).into())]);
    response
        .widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), step.done, &name));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn paint_box(ui: &Ui, skin: Skin, rect: Rect, done: bool) {
    let theme = skin.theme;
    if !done {
        let line = egui::Stroke::new(1.4, style::color(theme.faint));
        ui.painter()
            .rect_stroke(rect, 4.0, line, StrokeKind::Inside);
        return;
    }
    ui.painter()
        .rect_filled(rect, 4.0, style::color(theme.success));
    let at = |x: f32, y: f32| rect.min + vec2(x, y) * BOX;
    let tick = vec![at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)];
    let line = egui::Stroke::new(2.2, style::color(theme.on_dark));
    ui.painter().add(egui::Shape::line(tick, line));
}
