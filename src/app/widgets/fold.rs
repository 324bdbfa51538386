//! A card that opens to show what belongs to it.

use eframe::egui::{self, CursorIcon, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::titled::{Titled, paint_card};
use super::{Skin, told};
use crate::app::style;

const PADDING: f32 = 10.0;
const ARROW: f32 = 18.0;

/// What a card says that opens.
pub(crate) struct Fold<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// The second text; may be empty.
    pub(crate) detail: &'a str,
    /// Whether it is open.
    pub(crate) is_open: bool,
}

/// Shows a card; it is clicked to be opened or closed.
pub(crate) fn fold_ui(ui: &mut Ui, skin: Skin, fold: &Fold<'_>) -> Response {
    let width = ui.available_width();
    let wrap = width - PADDING * 2.0 - ARROW;
    let titled = Titled::new(ui, skin, (fold.title, fold.detail), wrap);
    let size = vec2(width, titled.height() + 12.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let said = [fold.title, fold.detail].join(", ");
        let said = said.trim_end_matches(", ");
        WidgetInfo::selected(Role::Button, ui.is_enabled(), fold.is_open, told(said))
    });
    if ui.is_rect_visible(rect) {
        paint_card(ui, skin, rect, &response);
        titled.put(ui, rect.min + vec2(PADDING, 6.0));
        arrow(
            ui,
            skin,
            pos2(rect.right() - ARROW / 2.0 - 3.0, rect.center().y),
            fold,
        );
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn arrow(ui: &Ui, skin: Skin, at: egui::Pos2, fold: &Fold<'_>) {
    let down = if fold.is_open { -1.0 } else { 1.0 };
    let points = [vec2(-3.5, -1.8), vec2(0.0, 1.8), vec2(3.5, -1.8)];
    let points = points.map(|by| at + vec2(by.x, by.y * down)).to_vec();
    let line = egui::Stroke::new(1.4, style::color(skin.theme.muted));
    ui.painter().add(egui::Shape::line(points, line));
}
