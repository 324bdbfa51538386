//! The two texts of a card: its title, and a quieter one below it.

use std::sync::Arc;

use eframe::egui::{Align2, Galley, Pos2, Rect, Response, StrokeKind, Ui, pos2};

use super::{Skin, edge, put, wrapped};
use crate::app::style;
use crate::theme::Weight;

/// Between the two texts, in view points.
const BETWEEN: f32 = 1.0;

/// A title and a detail, in lines of a width.
pub(super) struct Titled {
    title: Arc<Galley>,
    detail: Option<Arc<Galley>>,
}

impl Titled {
    /// These texts; an empty detail takes no room.
    pub(super) fn new(ui: &Ui, skin: Skin, (title, detail): (&str, &str), width: f32) -> Self {
        let (ink, muted) = (skin.theme.ink, skin.theme.muted);
        let lines = |text, font, color| wrapped(ui, skin, text, font, style::color(color), width);
        let small = (Weight::Regular, style::SMALL);
        Self {
            title: lines(title, (Weight::Medium, style::BODY), ink),
            detail: (!detail.is_empty()).then(|| lines(detail, small, muted)),
        }
    }

    /// How high both are together.
    pub(super) fn height(&self) -> f32 {
        let below = self.detail.as_ref();
        let below = below.map_or(0.0, |detail| detail.size().y + BETWEEN);
        self.title.size().y + below
    }

    /// Puts them with their left upper corner at a place.
    pub(super) fn put(self, ui: &Ui, at: Pos2) {
        let above = put(ui, self.title, at, Align2::LEFT_TOP);
        if let Some(detail) = self.detail {
            let at = pos2(at.x, above.bottom() + BETWEEN);
            put(ui, detail, at, Align2::LEFT_TOP);
        }
    }
}

/// Paints the ground of a card that can be clicked.
pub(super) fn paint_card(ui: &Ui, skin: Skin, rect: Rect, response: &Response) {
    let line = edge(skin, response.hovered() || response.has_focus());
    let fill = style::color(skin.theme.card);
    ui.painter()
        .rect(rect, style::ROUND, fill, line, StrokeKind::Inside);
}
