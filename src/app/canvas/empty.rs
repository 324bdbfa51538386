//! What an empty canvas says: what to do first, and where more help is.

use eframe::egui::{self, Align2, Link, Pos2, Rect, RichText, Ui, vec2};

use crate::app::painter::Sight;
use crate::app::style;
use crate::app::widgets::Skin;
use crate::editor::Editor;
use crate::geom::Point;
use crate::interact::{Action, Ask, Beside};
use crate::theme::Weight;

/// Room for the legend below the stages, in canvas points.
const LEGEND: f32 = 36.0;

/// Says what to do with a journey that has no touchpoints, below its stages.
pub(super) fn empty_ui(ui: &mut Ui, skin: Skin, sight: &Sight, editor: &mut Editor) {
    let at = start(sight, editor);
    let (first, hint) = if editor.is_editable() {
        ("empty-first", "empty-first-hint")
    } else {
        ("map-empty", "map-empty-hint")
    };
    let write = |at, key, font, color| {
        let text = skin.words.text(key);
        let painter = ui.painter();
        painter.text(at, Align2::LEFT_TOP, text, font, style::color(color))
    };
    let font = style::font(Weight::SemiBold, 17.0);
    let above = write(at, first, font, skin.theme.ink);
    let font = style::font(Weight::Regular, style::BODY);
    let below = above.left_bottom() + vec2(0.0, 6.0);
    let below = write(below, hint, font, skin.theme.muted);
    if editor.is_editable() && offer_ui(ui, skin, below.left_bottom() + vec2(0.0, 12.0)) {
        editor.perform(Action::Ask(Ask::Beside(Beside::Guide)));
    }
}

/// Where the text begins.
fn start(sight: &Sight, editor: &Editor) -> Pos2 {
    let layout = editor.chart().layout();
    let below = layout.lanes.last().map(|(_, lane)| lane.max.y);
    let below = below.unwrap_or(layout.bounds.min.y + layout.sizes.margin * 3.0);
    let has_legend = !editor.journey().departments.is_empty();
    let legend = if has_legend { LEGEND } else { 0.0 };
    let start = Point::new(layout.left(), below + legend);
    sight.window_from_canvas(start) + vec2(0.0, 28.0)
}

/// The way to the ten steps; tells whether it is taken.
fn offer_ui(ui: &mut Ui, skin: Skin, at: Pos2) -> bool {
    let font = style::font(Weight::Medium, style::BODY);
    let text = RichText::new(skin.words.text("guide-offer")).font(font);
    let text = text.color(style::color(skin.theme.accent));
    let room = Rect::from_min_size(at, vec2(480.0, 22.0));
    let left = egui::Layout::left_to_right(egui::Align::Min);
    let builder = egui::UiBuilder::new().max_rect(room).layout(left);
    let shown = ui.scope_builder(builder, |ui| ui.add(Link::new(text)));
    shown.inner.clicked()
}
