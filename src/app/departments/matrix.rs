//! The matrix of who causes and who owns pain; a click on a cell filters the map.

use eframe::egui::{
    self, Align2, CursorIcon, Grid, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, vec2,
};

use super::{quiet_ui, title_ui};
use crate::app::desk::Desk;
use crate::app::request::Request;
use crate::app::signs;
use crate::app::style;
use crate::app::widgets::{Badge, Skin, edge, one_line, put};
use crate::insight::{Matrix, Shared};
use crate::interact::{Action, Ask, Page, Regard};
use crate::journey::{Filter, Journey, PainStatus, Who};
use crate::theme::Weight;

const CELL: egui::Vec2 = vec2(64.0, 46.0);
const HEAD: egui::Vec2 = vec2(64.0, 24.0);

/// A cell of this much severity or more is as strong as can be.
const MOST: f32 = 12.0;

/// Shows the matrix; what a click asks for.
pub(super) fn matrix_ui(ui: &mut Ui, skin: Skin, desk: &Desk) -> Vec<Request> {
    title_ui(ui, skin, "matrix-title");
    quiet_ui(ui, skin, "matrix-about");
    let journey = desk.editor.journey();
    let matrix = Matrix::of(journey);
    if matrix.causes.is_empty() {
        quiet_ui(ui, skin, "matrix-none");
        return Vec::new();
    }
    let mut asked = Vec::new();
    Grid::new("matrix").spacing(vec2(4.0, 4.0)).show(ui, |ui| {
        corner_ui(ui, skin);
        for owner in &matrix.owners {
            head_ui(ui, skin, journey, owner);
        }
        ui.end_row();
        for cause in &matrix.causes {
            head_ui(ui, skin, journey, cause);
            for owner in &matrix.owners {
                let cell = matrix.cell(cause, owner);
                let said = said(skin, journey, (cause, owner), cell.unwrap_or_default());
                if cell_ui(ui, skin, cell, &said).is_some_and(|shown| shown.clicked()) {
                    asked = narrowed(cause, owner);
                }
            }
            ui.end_row();
        }
    });
    asked
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

fn corner_ui(ui: &mut Ui, skin: Skin) {
    let (rect, _) = ui.allocate_exact_size(HEAD, Sense::hover());
    let text = skin.words.text("matrix-corner");
    let color = style::color(skin.theme.muted);
    let galley = one_line(ui, &text, (Weight::Regular, 10.5), color, HEAD.x);
    put(ui, galley, rect.left_center(), Align2::LEFT_CENTER);
}

fn head_ui(ui: &mut Ui, skin: Skin, journey: &Journey, who: &Who) {
    let (rect, response) = ui.allocate_exact_size(HEAD, Sense::hover());
    let name = name_of(skin, journey, who);
    match who {
        Who::Nobody => {
            let at = rect.center() - vec2(12.5, 0.0);
            Badge::Nobody.paint(ui, skin, at);
        }
        Who::Department(id) => {
            let (short, color, _) = signs::department(journey, id, skin.theme);
            let width = crate::app::widgets::badge_width(&short);
            let at = rect.center() - vec2(width / 2.0, 0.0);
            Badge::Of(&short, color).paint(ui, skin, at);
        }
    }
    response.on_hover_text(name);
}

fn name_of(skin: Skin, journey: &Journey, who: &Who) -> String {
    match who {
        Who::Nobody => skin.words.text("nobody-yet").into_owned(),
        Who::Department(id) => signs::department(journey, id, skin.theme).2.to_owned(),
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

/// A cell with its count and severity; one without pain points cannot be clicked.
fn cell_ui(ui: &mut Ui, skin: Skin, cell: Option<Shared>, said: &str) -> Option<Response> {
    let theme = skin.theme;
    let sense = if cell.is_some() {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(CELL, sense);
    let Some(cell) = cell else {
        let line = edge(skin, false);
        ui.painter()
            .rect_stroke(rect, 6.0, line, StrokeKind::Inside);
        return None;
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), said));
    let share = (cell.severity as f32 / MOST).min(1.0);
    let fill = theme.card.mixed(theme.alarm, 0.1 + share * 0.6);
    let ink = if fill.contrast(theme.ink) >= fill.contrast(theme.on_dark) {
        theme.ink
    } else {
        theme.on_dark
    };
    let line = edge(skin, response.hovered() || response.has_focus());
    ui.painter()
        .rect(rect, 6.0, style::color(fill), line, StrokeKind::Inside);
    let ink = style::color(ink);
    let count = one_line(
        ui,
        &cell.count.to_string(),
        (Weight::Bold, 17.0),
        ink,
        CELL.x,
    );
    put(
        ui,
        count,
        rect.center() - vec2(0.0, 7.0),
        Align2::CENTER_CENTER,
    );
    let blanks = [("severity", cell.severity.to_string().into())];
    let severity = skin.words.fill("matrix-severity", &blanks);
    let small = one_line(ui, &severity, (Weight::Regular, 10.5), ink, CELL.x - 4.0);
    put(
        ui,
        small,
        rect.center() + vec2(0.0, 12.0),
        Align2::CENTER_CENTER,
    );
    let shown = response.on_hover_cursor(CursorIcon::PointingHand);
    Some(shown.on_hover_text(said))
}
