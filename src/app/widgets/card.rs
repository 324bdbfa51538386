//! A card with a title and a second text that is clicked to open something.

use eframe::egui::{Align2, CursorIcon, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2};

use super::{Skin, edge, put};
use crate::app::style;
use crate::theme::Weight;

const PADDING: f32 = 12.0;

/// What a card says.
pub(crate) struct Card<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// The second text; may be empty.
    pub(crate) detail: &'a str,
}

/// Shows a card; its node is a button with both texts.
pub(crate) fn card_ui(ui: &mut Ui, skin: Skin, card: &Card<'_>) -> Response {
    let width = ui.available_width();
    let wrap = width - PADDING * 2.0;
    let layout = |text: &str, weight, size, color| {
        let font = style::font(weight, size);
        ui.painter()
            .layout(text.to_owned(), font, style::color(color), wrap)
    };
    let title = layout(card.title, Weight::Medium, 14.0, skin.theme.ink);
    let detail = layout(card.detail, Weight::Regular, 12.0, skin.theme.muted);
    let below = if card.detail.is_empty() {
        0.0
    } else {
        detail.size().y + 2.0
    };
    let size = vec2(width, title.size().y + below + PADDING * 1.6);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let said = [card.title, card.detail].join(", ");
        WidgetInfo::labeled(Role::Button, ui.is_enabled(), said.trim_end_matches(", "))
    });
    if ui.is_rect_visible(rect) {
        let line = edge(skin, response.hovered() || response.has_focus());
        let fill = style::color(skin.theme.card);
        ui.painter().rect(rect, 8.0, fill, line, StrokeKind::Inside);
        let top = rect.min + vec2(PADDING, PADDING * 0.8);
        let above = put(ui, title, top, Align2::LEFT_TOP);
        if !card.detail.is_empty() {
            let at = above.left_bottom() + vec2(0.0, 2.0);
            put(ui, detail, at, Align2::LEFT_TOP);
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}
