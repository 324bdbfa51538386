//! A button with a drawn sign: a tool, or a record that can be dragged onto the map.

use eframe::egui::{
    self, Color32, CursorIcon, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::Skin;
use crate::app::style;

const SIZE: f32 = 30.0;
const LINE: f32 = 1.5;

/// What is drawn on the button, in a square of 16 points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// An arrow that points.
    Pointer,
    /// Four arrows.
    Hand,
    /// A curve with its pen.
    Pen,
    /// A chevron.
    Stage,
    /// A card.
    Touchpoint,
    /// A card with a strip and a dot.
    PainPoint,
    /// A plus.
    Add,
}

/// How the button stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stands {
    /// It can be taken.
    Ready,
    /// It is taken.
    Taken,
}

/// Shows a button whose name is `name`; it can be clicked, and dragged away.
pub(crate) fn tool_ui(
    ui: &mut Ui,
    skin: Skin,
    (icon, name): (Icon, &str),
    stands: Stands,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(SIZE, SIZE), Sense::click_and_drag());
    let (enabled, taken) = (ui.is_enabled(), stands == Stands::Taken);
    response.widget_info(|| WidgetInfo::selected(Role::Button, enabled, taken, name));
    if ui.is_rect_visible(rect) {
        let theme = skin.theme;
        let lively = response.hovered() || response.has_focus();
        let (fill, ink) = match (taken, lively) {
            (true, _) => (style::color(theme.accent), theme.on_dark),
            (false, true) => (style::color(theme.ink.faded(0.08)), theme.ink),
            (false, false) => (Color32::TRANSPARENT, theme.ink),
        };
        ui.painter().rect_filled(rect, style::ROUND, fill);
        let ink = if enabled { ink } else { theme.faint };
        let square = Rect::from_center_size(rect.center(), vec2(16.0, 16.0));
        icon.paint(ui.painter(), square, style::color(ink));
        if response.has_focus() {
            let ring = Stroke::new(2.0, style::color(theme.accent));
            ui.painter()
                .rect_stroke(rect, style::ROUND, ring, StrokeKind::Outside);
        }
    }
    response.on_hover_cursor(CursorIcon::PointingHand)
}

impl Icon {
    /// Paints it into a square of 16 points.
    pub(crate) fn paint(self, painter: &Painter, square: Rect, ink: Color32) {
        let at = |x: f32, y: f32| square.min + vec2(x, y);
        let line = Stroke::new(LINE, ink);
        match self {
            Self::Pointer => {
                let points = [(3.0, 1.0), (13.5, 8.5), (8.6, 9.4), (6.2, 14.5)];
                closed(painter, &points.map(|(x, y)| at(x, y)), line);
            }
            Self::Hand => cross_arrows(painter, square.center(), line),
            Self::Pen => {
                let curve = [
                    (1.0, 12.0),
                    (4.0, 7.0),
                    (7.0, 8.5),
                    (9.0, 12.5),
                    (12.0, 9.0),
                ];
                painter.line(curve.map(|(x, y)| at(x, y)).to_vec(), line);
                let pen = [
                    (12.0, 9.0),
                    (12.6, 6.2),
                    (15.4, 1.4),
                    (16.4, 3.0),
                    (13.8, 7.4),
                ];
                closed(painter, &pen.map(|(x, y)| at(x, y)), line);
            }
            Self::Stage => {
                let points = [
                    (1.0, 4.0),
                    (11.0, 4.0),
                    (15.0, 8.0),
                    (11.0, 12.0),
                    (1.0, 12.0),
                    (4.0, 8.0),
                ];
                closed(painter, &points.map(|(x, y)| at(x, y)), line);
            }
            Self::Touchpoint => {
                card(painter, square, line);
                painter.line_segment([at(4.5, 6.0), at(11.5, 6.0)], line);
                painter.line_segment([at(4.5, 9.5), at(9.0, 9.5)], line);
            }
            Self::PainPoint => {
                card(painter, square, line);
                painter.line_segment([at(5.0, 2.5), at(5.0, 13.5)], line);
                painter.circle_filled(at(10.5, 10.0), 2.0, ink);
            }
            Self::Add => {
                painter.line_segment([at(8.0, 3.0), at(8.0, 13.0)], line);
                painter.line_segment([at(3.0, 8.0), at(13.0, 8.0)], line);
            }
        }
    }
}

fn closed(painter: &Painter, points: &[Pos2], line: Stroke) {
    painter.add(egui::Shape::closed_line(points.to_vec(), line));
}

fn card(painter: &Painter, square: Rect, line: Stroke) {
    let rect = square.shrink2(vec2(1.0, 2.5));
    painter.rect_stroke(rect, 2.5, line, StrokeKind::Middle);
}

/// Arrows in all four directions.
fn cross_arrows(painter: &Painter, center: Pos2, line: Stroke) {
    for way in [
        vec2(1.0, 0.0),
        vec2(-1.0, 0.0),
        vec2(0.0, 1.0),
        vec2(0.0, -1.0),
    ] {
        let tip = center + way * 7.5;
        let side = way.rot90() * 2.4;
        let back = tip - way * 2.8;
        painter.line_segment([pos2(center.x, center.y), tip], line);
        painter.line(vec![back + side, tip, back - side], line);
    }
}
