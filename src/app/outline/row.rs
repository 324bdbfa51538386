//! A row of the outline: where it folds, its title, and who has it.

use eframe::egui::{
    self, Align2, CursorIcon, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::rows::{Fold, Row};
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin, badge_width, one_line, put, told};
use crate::journey::{Id, Journey};
use crate::theme::{Color, Weight};

/// The height of a row, in view points.
pub(super) const ROW: f32 = 26.0;

/// How much further each level is set in, in view points.
const STEP: f32 = 15.0;

/// The room for the sign that folds, in view points.
const SIGN: f32 = 16.0;

/// How a row stands to what is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// It is selected.
    Selected,
    /// Something of it is, such as its face on the curve.
    Near,
    /// It is not.
    Apart,
}

/// What a row shows.
pub(super) struct Look<'a> {
    pub(super) journey: &'a Journey,
    pub(super) row: Row,
    pub(super) fold: Fold,
    pub(super) stands: Stands,
    /// Whether the keyboard can come to it.
    pub(super) is_current: bool,
}

/// Shows a row at this place.
pub(super) fn row_ui(
    ui: &Ui,
    skin: Skin,
    look: &Look<'_>,
    (rect, id): (Rect, egui::Id),
) -> Response {
    let untitled = skin.words.text("field-untitled");
    let title = match look.row.title(look.journey) {
        "" => &*untitled,
        title => title,
    };
    let mut sense = Sense::CLICK | Sense::DRAG;
    sense.set(Sense::FOCUSABLE, look.is_current);
    let response = ui.interact(rect, id, sense);
    let is_selected = look.stands == Stands::Selected;
    response.widget_info(|| {
        WidgetInfo::selected(Role::TreeItem, ui.is_enabled(), is_selected, told(title))
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    paint_ground(ui, skin, look, &response);
    paint_fold(ui, skin, look.fold, sign_of(look.row, rect).center());
    let right = rect.right() - 4.0;
    let end = right - paint_end(ui, skin, look, pos2(right, rect.center().y));
    let left = title_left(look.row, rect);
    let (font, color) = writing(skin, look.row);
    let galley = one_line(ui, title, font, style::color(color), end - left - 4.0);
    let is_cut = galley.elided;
    put(ui, galley, pos2(left, rect.center().y), Align2::LEFT_CENTER);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if is_cut {
        response.on_hover_text(title)
    } else {
        response
    }
}

/// The part of a row on which it is folded and unfolded.
pub(super) fn sign_of(row: Row, rect: Rect) -> Rect {
    let left = rect.left() + STEP * row.depth() as f32;
    rect.with_min_x(left).with_max_x(left + SIGN)
}

/// The part of a row in which its title is typed.
pub(super) fn typed_in(row: Row, rect: Rect) -> Rect {
    rect.with_min_x(title_left(row, rect) - 6.0)
}

/// Shows that what is dragged goes above the row at `y`.
pub(super) fn gap_ui(ui: &Ui, skin: Skin, (depth, y): (usize, f32), rect: Rect) {
    let line = Stroke::new(2.0, style::color(skin.theme.accent));
    let left = rect.left() + STEP * depth as f32 + 4.0;
    let painter = ui.painter();
    painter.circle_stroke(pos2(left + 3.0, y), 3.0, line);
    painter.hline(left + 6.0..=rect.right(), y, line);
}

fn title_left(row: Row, rect: Rect) -> f32 {
    let mark = match row {
        Row::PainPoint(_) => 10.0,
        Row::Stage(_) | Row::Touchpoint(_) => 0.0,
    };
    sign_of(row, rect).right() + mark + 2.0
}

fn writing(skin: Skin, row: Row) -> ((Weight, f32), Color) {
    let theme = skin.theme;
    match row {
        Row::Stage(_) => ((Weight::SemiBold, style::BODY), theme.ink),
        Row::Touchpoint(_) => ((Weight::Regular, style::BODY), theme.ink),
        Row::PainPoint(_) => ((Weight::Regular, 12.0), theme.muted),
    }
}

fn paint_ground(ui: &Ui, skin: Skin, look: &Look<'_>, response: &Response) {
    let theme = skin.theme;
    let fill = match look.stands {
        Stands::Selected => Some(theme.accent.faded(0.16)),
        Stands::Near => Some(theme.accent.faded(0.07)),
        Stands::Apart if response.hovered() => Some(theme.ink.faded(0.06)),
        Stands::Apart => None,
    };
    let rect = response.rect.shrink2(vec2(0.0, 1.0));
    if let Some(fill) = fill {
        ui.painter()
            .rect_filled(rect, style::ROUND, style::color(fill));
    }
    if response.has_focus() {
        let ring = Stroke::new(1.5, style::color(theme.accent));
        ui.painter()
            .rect_stroke(rect, style::ROUND, ring, StrokeKind::Inside);
    }
    if let Row::PainPoint(_) = look.row {
        let at = pos2(sign_of(look.row, rect).right() + 4.0, rect.center().y);
        ui.painter()
            .circle_filled(at, 3.0, style::color(theme.alarm));
    }
}

/// An arrow that points down to what is unfolded, and ahead where something is hidden.
fn paint_fold(ui: &Ui, skin: Skin, fold: Fold, at: egui::Pos2) {
    let points = match fold {
        Fold::Nothing => return,
        Fold::Open => [vec2(-3.5, -1.8), vec2(0.0, 1.8), vec2(3.5, -1.8)],
        Fold::Closed(_) => [vec2(-1.8, -3.5), vec2(1.8, 0.0), vec2(-1.8, 3.5)],
    };
    let line = Stroke::new(1.4, style::color(skin.theme.muted));
    let points = points.map(|by| at + by).to_vec();
    ui.painter().add(Shape::line(points, line));
}

/// At the right end who leads or owns it, or how many a stage hides; tells how wide that is.
fn paint_end(ui: &Ui, skin: Skin, look: &Look<'_>, right: egui::Pos2) -> f32 {
    let journey = look.journey;
    match look.row {
        Row::Stage(_) => match look.fold {
            Fold::Closed(count) => paint_count(ui, skin, count, right),
            Fold::Nothing | Fold::Open => 0.0,
        },
        Row::Touchpoint(nth) => {
            let lead = journey.touchpoints.get(nth);
            let lead = lead.and_then(|found| found.lead.as_ref());
            lead.map_or(0.0, |id| paint_badge(ui, skin, (journey, id), right))
        }
        Row::PainPoint(nth) => {
            let owner = journey.pain_points.get(nth);
            let owner = owner.and_then(|pain| pain.owner.as_ref());
            let nobody = || {
                let left = right - vec2(badge_width("?"), 0.0);
                Badge::Nobody.paint(ui, skin, left).width()
            };
            owner.map_or_else(nobody, |id| paint_badge(ui, skin, (journey, id), right))
        }
    }
}

fn paint_badge(ui: &Ui, skin: Skin, (journey, id): (&Journey, &Id), right: egui::Pos2) -> f32 {
    let (short, color, _) = signs::department(journey, id, skin.theme);
    let left = right - vec2(badge_width(&short), 0.0);
    Badge::Of(&short, color).paint(ui, skin, left).width()
}

fn paint_count(ui: &Ui, skin: Skin, count: usize, right: egui::Pos2) -> f32 {
    let muted = style::color(skin.theme.muted);
    let font = (Weight::Regular, style::SMALL);
    let galley = one_line(ui, &count.to_string(), font, muted, 60.0);
    put(ui, galley, right, Align2::RIGHT_CENTER).width()
}
