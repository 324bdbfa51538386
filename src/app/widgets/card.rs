//! A card with a title and a second text that is clicked to open something.

use eframe::egui::{
    Align2, CursorIcon, Pos2, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::{Skin, edge, one_line, put, told, wrapped};
use crate::app::style;
use crate::theme::Weight;

const PADDING: f32 = 12.0;

/// Room for the number of a ranking.
const RANK: f32 = 24.0;

/// What a card says.
pub(crate) struct Card<'a> {
    /// Its title.
    pub(crate) title: &'a str,
    /// The second text; may be empty.
    pub(crate) detail: &'a str,
    /// Its place in a ranking, from 1.
    pub(crate) rank: Option<usize>,
}

/// Shows a card; its node is a button with both texts.
pub(crate) fn card_ui(ui: &mut Ui, skin: Skin, card: &Card<'_>) -> Response {
    let width = ui.available_width();
    let indent = if card.rank.is_some() { RANK } else { 0.0 };
    let layout = |text: &str, weight, size, color, width| {
        wrapped(ui, skin, text, (weight, size), style::color(color), width)
    };
    let wrap = width - PADDING * 2.0;
    let (ink, muted) = (skin.theme.ink, skin.theme.muted);
    let title = layout(card.title, Weight::Medium, 13.5, ink, wrap - indent);
    let detail = layout(card.detail, Weight::Regular, 12.0, muted, wrap);
    let below = if card.detail.is_empty() {
        0.0
    } else {
        detail.size().y + 2.0
    };
    let size = vec2(width, title.size().y + below + PADDING * 1.6);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| {
        let said = [card.title, card.detail].join(", ");
        let said = told(said.trim_end_matches(", "));
        WidgetInfo::labeled(Role::Button, ui.is_enabled(), said)
    });
    if ui.is_rect_visible(rect) {
        let line = edge(skin, response.hovered() || response.has_focus());
        let fill = style::color(skin.theme.card);
        ui.painter().rect(rect, 8.0, fill, line, StrokeKind::Inside);
        let top = rect.min + vec2(PADDING, PADDING * 0.8);
        let above = put(ui, title, top + vec2(indent, 0.0), Align2::LEFT_TOP);
        if let Some(rank) = card.rank {
            rank_ui(ui, skin, top + vec2(8.0, 8.5), rank);
        }
        if !card.detail.is_empty() {
            let at = pos2(top.x, above.bottom() + 2.0);
            put(ui, detail, at, Align2::LEFT_TOP);
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// The place in a ranking as a number on a disc.
fn rank_ui(ui: &Ui, skin: Skin, center: Pos2, rank: usize) {
    let (ground, ink) = (skin.theme.ink, skin.theme.card);
    ui.painter()
        .circle_filled(center, 8.5, style::color(ground));
    let text = rank.to_string();
    let galley = one_line(ui, &text, (Weight::Bold, 10.5), style::color(ink), 16.0);
    put(ui, galley, center, Align2::CENTER_CENTER);
}
