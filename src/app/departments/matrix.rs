//! The matrix of who causes and who owns pain; a click on a cell filters the map.

use eframe::egui::{
    self, Align2, CursorIcon, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::{quiet_ui, title_ui};
use crate::app::request::Request;
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin, badge_width, edge, one_line, put, told};
use crate::insight::Shared;
use crate::interact::{Action, Ask, Page, Regard};
use crate::journey::{Filter, Journey, PainStatus, Who};
use crate::session::OpenDocument;
use crate::theme::Weight;

const CELL: egui::Vec2 = vec2(64.0, 46.0);
const HEAD: egui::Vec2 = vec2(64.0, 24.0);

/// The width of the heads of rows, in view points.
const LEFT: f32 = 92.0;

/// The text above the matrix is as wide as so many cells.
const LEAST: usize = 6;

/// The width of the sign for nobody.
const NOBODY: f32 = 25.0;

/// A cell of this much severity or more is as strong as can be.
const MOST: f32 = 12.0;

/// The space between cells, in view points.
const GAP: f32 = 4.0;

/// Shows the matrix; what a click asks for. Of a large one only what is seen is made.
pub(super) fn matrix_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Vec<Request> {
    title_ui(ui, skin, "matrix-title");
    quiet_ui(ui, skin, "matrix-about");
    let journey = desk.editor.journey();
    let Some(matrix) = desk.matrix().filter(|matrix| !matrix.causes.is_empty()) else {
        quiet_ui(ui, skin, "matrix-none");
        return Vec::new();
    };
    let (rows, columns) = (matrix.causes.len(), matrix.owners.len());
    let end = cell_at(rows, columns) - vec2(GAP, GAP);
    let (room, _) = ui.allocate_exact_size(end, Sense::hover());
    let at = |row: usize, column: usize| room.min + cell_at(row, column);
    let seen = ui.clip_rect().intersect(room);
    corner_ui(ui, skin, room.min);
    let mut asked = Vec::new();
    for (column, owner) in matrix.owners.iter().enumerate() {
        head_ui(
            ui,
            skin,
            journey,
            (owner, pos2(at(0, column).x, room.min.y)),
        );
    }
    for (row, cause) in matrix.causes.iter().enumerate() {
        let top = at(row, 0).y;
        if top > seen.max.y || top + CELL.y < seen.min.y {
            continue;
        }
        head_ui(
            ui,
            skin,
            journey,
            (
                cause,
                pos2(
                    room.min.x + (LEFT - HEAD.x) / 2.0,
                    top + (CELL.y - HEAD.y) / 2.0,
                ),
            ),
        );
        for (column, owner) in matrix.owners.iter().enumerate() {
            let rect = Rect::from_min_size(at(row, column), CELL);
            let cell = (cause, owner, matrix.cell(cause, owner));
            if seen.intersects(rect) && cell_ui(ui, skin, (rect, journey), cell) {
                asked = narrowed(cause, owner);
            }
        }
    }
    asked
}

/// How wide the matrix is, in view points.
pub(super) fn width_of(desk: &OpenDocument) -> f32 {
    let owners = desk.matrix().map_or(0, |matrix| matrix.owners.len());
    cell_at(0, owners.max(LEAST)).x
}

/// Where a cell begins, from the corner of the matrix.
fn cell_at(row: usize, column: usize) -> egui::Vec2 {
    let stride = CELL + vec2(GAP, GAP);
    vec2(LEFT, HEAD.y) + vec2(GAP, GAP) + vec2(column as f32, row as f32) * stride
}

/// The map with just these pain points.
fn narrowed(cause: &Who, owner: &Who) -> Vec<Request> {
    let filter = Filter {
        cause: Some(cause.clone()),
        owner: Some(owner.clone()),
        states: vec![
            PainStatus::Open,
            PainStatus::Planned,
            PainStatus::InProgress,
        ],
        ..Filter::default()
    };
    vec![
        Action::Regard(Regard::Filter(Box::new(filter))).into(),
        Action::Ask(Ask::Turn(Page::Map)).into(),
    ]
}

fn corner_ui(ui: &mut Ui, skin: Skin, corner: Pos2) {
    let text = skin.words.text("matrix-corner");
    let color = style::color(skin.theme.muted);
    let galley = one_line(ui, &text, (Weight::Regular, 10.5), color, LEFT);
    let at = corner + vec2(0.0, HEAD.y / 2.0);
    put(ui, galley, at, Align2::LEFT_CENTER);
}

fn head_ui(ui: &mut Ui, skin: Skin, journey: &Journey, (who, at): (&Who, Pos2)) {
    let rect = Rect::from_min_size(at, HEAD);
    if !ui.is_rect_visible(rect) {
        return;
    }
    let badge = |width: f32| rect.center() - vec2(width / 2.0, 0.0);
    match who {
        Who::Nobody => {
            Badge::Nobody.paint(ui, skin, badge(NOBODY));
        }
        Who::Department(id) => {
            let (short, color, _) = signs::department(journey, id, skin.theme);
            let at = badge(badge_width(&short));
            Badge::Of(&short, color).paint(ui, skin, at);
        }
    }
    let id = ui.scope_id().with(("head", at.x as i32, at.y as i32));
    let response = ui.interact(rect, id, Sense::hover());
    response.on_hover_text(name_of(skin, journey, who));
}

fn name_of(skin: Skin, journey: &Journey, who: &Who) -> String {
    match who {
        Who::Nobody => skin.words.text("nobody-yet").into_owned(),
        Who::Department(id) => signs::department(journey, id, skin.theme).2,
    }
}

fn said(skin: Skin, journey: &Journey, (cause, owner): (&Who, &Who), cell: Shared) -> String {
    let blanks = [
        ("cause", name_of(skin, journey, cause).into()),
        ("owner", name_of(skin, journey, owner).into()),
        ("count", cell.count.into()),
        ("severity", cell.severity.to_string().into()),
    ];
    skin.words.fill("matrix-cell", &blanks)
}

/// A cell with its count and severity; tells whether it was clicked, which one without pain points
/// cannot be.
fn cell_ui(
    ui: &Ui,
    skin: Skin,
    (rect, journey): (Rect, &Journey),
    (cause, owner, cell): (&Who, &Who, Option<Shared>),
) -> bool {
    let Some(cell) = cell else {
        let line = edge(skin, false);
        ui.painter()
            .rect_stroke(rect, 6.0, line, StrokeKind::Inside);
        return false;
    };
    let id = ui.scope_id().with((cause, owner));
    let response = ui.interact(rect, id, Sense::click());
    let said = said(skin, journey, (cause, owner), cell);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), told(&said)));
    let line = edge(skin, response.hovered() || response.has_focus());
    paint_cell(ui, skin, (rect, line), cell);
    let shown = response.on_hover_cursor(CursorIcon::PointingHand);
    shown.on_hover_text(said).clicked()
}

fn paint_cell(ui: &Ui, skin: Skin, (rect, line): (Rect, Stroke), cell: Shared) {
    let theme = skin.theme;
    let share = (cell.severity as f32 / MOST).min(1.0);
    let fill = theme.card.mixed(theme.alarm, 0.1 + share * 0.6);
    let ink = if fill.contrast(theme.ink) >= fill.contrast(theme.on_dark) {
        theme.ink
    } else {
        theme.on_dark
    };
    ui.painter()
        .rect(rect, 6.0, style::color(fill), line, StrokeKind::Inside);
    let ink = style::color(ink);
    let count = cell.count.to_string();
    let count = one_line(ui, &count, (Weight::Bold, 17.0), ink, CELL.x);
    let above = rect.center() - vec2(0.0, 7.0);
    put(ui, count, above, Align2::CENTER_CENTER);
    let blanks = [("severity", cell.severity.to_string().into())];
    let severity = skin.words.fill("matrix-severity", &blanks);
    let small = one_line(ui, &severity, (Weight::Regular, 10.5), ink, CELL.x - 4.0);
    let below = rect.center() + vec2(0.0, 12.0);
    put(ui, small, below, Align2::CENTER_CENTER);
}
