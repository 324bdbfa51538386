//! The card of a pain point on the wall: dragged, or moved by the arrow keys, it is rated.

use eframe::egui::{
    self, CursorIcon, EventFilter, Key, Modifiers, Pos2, Rect, Response, Role, Sense, StrokeKind,
    Ui, WidgetInfo, vec2,
};

use crate::app::request::Request;
use crate::app::style;
use crate::app::widgets::{Skin, told};
use crate::edit::{Edit, PainEdit};
use crate::editor::Editor;
use crate::geom;
use crate::interact::{Action, Ask, Page};
use crate::journey::{Id, PainPoint};
use crate::layout::Target;
use crate::slides::Matrix;

/// Where the cards hang.
pub(super) struct Place<'a> {
    /// The corner of the wall in the window.
    pub(super) corner: Pos2,
    pub(super) matrix: Matrix,
    pub(super) editor: &'a Editor,
}

/// A place on the wall in the window.
pub(super) fn view_rect(corner: Pos2, rect: geom::Rect) -> Rect {
    let min = corner + vec2(rect.min.x, rect.min.y);
    Rect::from_min_size(min, vec2(rect.width(), rect.height()))
}

/// Lets a hand or the keys rate the pain point.
pub(super) fn card_ui(
    ui: &Ui,
    skin: Skin,
    place: &Place<'_>,
    (id, rect): (&Id, geom::Rect),
) -> Vec<Request> {
    let Some(pain) = place.editor.journey().pain_point(id) else {
        return Vec::new();
    };
    let rect = view_rect(place.corner, rect);
    let name = ui.scope_id().with(("card", id));
    let response = ui.interact(rect, name, Sense::click_and_drag());
    let said = said(skin, pain);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), told(&said)));
    ring_ui(ui, skin, &response);
    let mut asked = Vec::new();
    if place.editor.is_editable() {
        asked.extend(dragged(ui, &response, place, pain));
        asked.extend(pressed(ui, &response, pain));
    }
    let target = || Target::PainPoint(id.clone());
    if response.double_clicked() {
        asked.push(Action::Ask(Ask::Turn(Page::Map)));
        asked.push(Action::Reveal(target()));
    } else if response.clicked() {
        response.request_focus();
        asked.push(Action::Select(vec![target()]));
    }
    let response = response.on_hover_cursor(CursorIcon::Grab);
    response.on_hover_text(format!("{said}\n{}", skin.words.text("wall-card-hint")));
    asked.into_iter().map(Request::from).collect()
}

/// What is said of a card: its name, and how it is rated.
fn said(skin: Skin, pain: &PainPoint) -> String {
    let (Some(impact), Some(effort)) = (pain.impact, pain.effort) else {
        return format!("{} · {}", pain.title, skin.words.text("slide-unrated"));
    };
    let number = |value: i64| skin.words.number(value as f64, 0).into();
    let blanks = [("impact", number(impact)), ("effort", number(effort))];
    format!(
        "{} · {}",
        pain.title,
        skin.words.fill("slide-rated", &blanks)
    )
}

/// One step for a whole drag; Escape takes it back.
fn dragged(ui: &Ui, response: &Response, place: &Place<'_>, pain: &PainPoint) -> Vec<Action> {
    if response.drag_started() {
        response.request_focus();
        return vec![Action::Begin("step-impact")];
    }
    if !place.editor.history().is_in_gesture() {
        return Vec::new();
    }
    if response.dragged() && ui.input(|input| input.key_pressed(Key::Escape)) {
        return vec![Action::Revoke];
    }
    if response.drag_stopped() {
        return vec![Action::Commit];
    }
    let at = response
        .interact_pointer_pos()
        .filter(|_| response.dragged());
    let at = at.map(|at| geom::Point::new(at.x - place.corner.x, at.y - place.corner.y));
    let rated = at.and_then(|at| place.matrix.rated_at(at));
    let edit = rated.and_then(|to| rate(pain, to));
    edit.map(Action::Instead).into_iter().collect()
}

/// The arrow keys move the focused card by one; a digit gives it to a department, 0 to nobody.
fn pressed(ui: &Ui, response: &Response, pain: &PainPoint) -> Vec<Action> {
    if !response.has_focus() {
        return Vec::new();
    }
    let keeps = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keeps));
    ui.input_mut(|input| {
        let moved = MOVES
            .iter()
            .filter(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        let moved: Vec<Edit> = moved.filter_map(|(_, by)| moved_by(pain, *by)).collect();
        let digit = DIGITS
            .iter()
            .position(|key| input.consume_key(Modifiers::NONE, *key));
        let given = digit.into_iter().flat_map(|digit| given(pain, digit));
        moved.into_iter().map(Action::Edit).chain(given).collect()
    })
}

/// What each arrow key adds to impact and effort.
const MOVES: [(Key, (i64, i64)); 4] = [
    (Key::ArrowUp, (1, 0)),
    (Key::ArrowDown, (-1, 0)),
    (Key::ArrowRight, (0, 1)),
    (Key::ArrowLeft, (0, -1)),
];

/// The digits in their order.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

fn given(pain: &PainPoint, digit: usize) -> [Action; 2] {
    let target = Target::PainPoint(pain.id.clone());
    [
        Action::Select(vec![target]),
        Action::Give(digit.checked_sub(1)),
    ]
}

/// A pain point that nobody has rated begins in the middle.
fn moved_by(pain: &PainPoint, (impact, effort): (i64, i64)) -> Option<Edit> {
    let moved = |value: Option<i64>, by| value.map_or(5, |value| value + by).clamp(0, 10);
    rate(
        pain,
        (moved(pain.impact, impact), moved(pain.effort, effort)),
    )
}

/// The edit that rates a pain point, where it is rated otherwise.
fn rate(pain: &PainPoint, (impact, effort): (i64, i64)) -> Option<Edit> {
    let differs = (pain.impact, pain.effort) != (Some(impact), Some(effort));
    differs.then(|| PainEdit::rating(&pain.id, (impact, effort)))
}

/// A ring around what has the focus of the keyboard.
pub(super) fn ring_ui(ui: &Ui, skin: Skin, response: &Response) {
    if response.has_focus() {
        let line = egui::Stroke::new(2.0, style::color(skin.theme.accent));
        let rect = response.rect.expand(3.0);
        ui.painter()
            .rect_stroke(rect, 8.0, line, StrokeKind::Outside);
    }
}
