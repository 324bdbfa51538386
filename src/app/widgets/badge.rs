//! The badge of a department: its short name on its colour.

use eframe::egui::{self, Align2, Rect, Ui};

use super::{Skin, one_line, put};
use crate::app::style;
use crate::text::width_of;
use crate::theme::{Color, Weight};

const SIZE: f32 = 11.0;
const HEIGHT: f32 = 19.0;
const NARROWEST: f32 = 25.0;
const WIDEST: f32 = 64.0;
const ROUND: f32 = 5.0;

/// The badge of a department, or of nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Badge<'a> {
    /// A department: its short name, its colour.
    Of(&'a str, Color),
    /// Nobody answers for it.
    Nobody,
}

/// How wide the badge with this text is, in view points.
pub(crate) fn badge_width(text: &str) -> f32 {
    (width_of(text, Weight::Bold, SIZE) + 11.0).clamp(NARROWEST, WIDEST)
}

impl Badge<'_> {
    /// Paints the badge with its left edge at `left_center`; tells where it is.
    pub(crate) fn paint(self, ui: &Ui, skin: Skin, left_center: egui::Pos2) -> Rect {
        match self {
            Self::Of(text, color) => {
                let rect = place(left_center, badge_width(text));
                ui.painter().rect_filled(rect, ROUND, style::color(color));
                write(ui, text, rect, skin.theme.on_dark);
                rect
            }
            Self::Nobody => {
                let rect = place(left_center, NARROWEST);
                dashed_edge(ui, skin, rect);
                write(ui, "?", rect, skin.theme.alarm);
                rect
            }
        }
    }
}

fn place(left_center: egui::Pos2, width: f32) -> Rect {
    Align2::LEFT_CENTER.anchor_size(left_center, egui::vec2(width, HEIGHT))
}

fn write(ui: &Ui, text: &str, rect: Rect, color: Color) {
    let font = (Weight::Bold, SIZE);
    let galley = one_line(ui, text, font, style::color(color), rect.width() - 4.0);
    put(ui, galley, rect.center(), Align2::CENTER_CENTER);
}

fn dashed_edge(ui: &Ui, skin: Skin, rect: Rect) {
    let theme = skin.theme;
    ui.painter()
        .rect_filled(rect, ROUND, style::color(theme.card));
    let line = egui::Stroke::new(1.3, style::color(theme.alarm));
    let outline = egui::epaint::RoundedRect::new(rect, egui::epaint::CornerRadiusF32::same(ROUND));
    let mut points = Vec::new();
    egui::epaint::tessellator::path::rounded_rectangle(&mut points, outline);
    points.extend(points.first().copied());
    ui.painter()
        .extend(egui::Shape::dashed_line(&points, line, 3.0, 2.5));
}
