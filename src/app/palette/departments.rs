//! The departments: each row can be selected, renamed, moved, and dragged onto the map.

use eframe::egui::{DragAndDrop, Rect, Response, Ui};

use super::tools::dragged;
use crate::app::reorder::dropped_at;
use crate::app::request::Request;
use crate::app::widgets::{DepartmentRow, Skin, add_ui, department_ui, nobody_ui, subheading_ui};
use crate::edit::{DepartmentEdit, Edit};
use crate::insight::Ownership;
use crate::interact::{Action, Carried, New};
use crate::journey::{Department, Id};
use crate::lanes::Sign;
use crate::layout::Target;
use crate::session::OpenDocument;

/// What is known of the rows when they have been shown.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    /// Where the row is whose name is being typed.
    pub(crate) typed: Option<Rect>,
}

/// Each department with how many open pain points it owns and causes, and how many nobody owns.
pub(crate) fn departments_ui(
    ui: &mut Ui,
    skin: Skin,
    desk: &OpenDocument,
    rows: &mut Rows,
) -> Option<Request> {
    let words = skin.words;
    let (title, counts) = (
        words.text("panel-departments"),
        words.text(if desk.editor.chart().matches().is_some() {
            "panel-owns-causes-filtered"
        } else {
            "panel-owns-causes"
        }),
    );
    subheading_ui(ui, skin, &title, &counts);
    let mut asked = None;
    for department in &desk.editor.journey().departments {
        let shown = row_ui(ui, skin, desk, department);
        if is_typed(desk, &department.id) {
            rows.typed = Some(shown.rect);
            if !ui.clip_rect().contains_rect(shown.rect) {
                shown.scroll_to_me(None);
            }
        }
        asked = asked_of(&shown, skin, desk, &department.id).or(asked);
    }
    if desk.editor.is_editable() && add_ui(ui, skin, &words.text("add-department")).clicked() {
        asked = Some(Action::Add(New::Department));
    }
    asked
        .or_else(|| unowned_ui(ui, skin, desk))
        .map(Request::from)
}

fn row_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument, department: &Department) -> Response {
    let ownership = &desk.insight().ownership;
    let own = ownership.iter().find(|own| own.department == department.id);
    let row = DepartmentRow {
        sign: &Sign::of(department, skin.theme),
        name: department.title(),
        counts: own.map_or((0, 0), |own| counts(desk, own)),
        hint: &skin.words.text("palette-drag-department"),
    };
    department_ui(ui, skin, &row)
}

/// How many open pain points a department owns and causes; only what matches the filter counts.
fn counts(desk: &OpenDocument, own: &Ownership) -> (usize, usize) {
    let all = (own.owns.len(), own.causes.len());
    let Some(matches) = desk.editor.chart().matches() else {
        return all;
    };
    let mut ids = desk.insight().ownership.iter();
    let place = ids.position(|other| other.department == own.department);
    let matching = place.and_then(|place| matches.owns.get(place).zip(matches.causes.get(place)));
    matching.map_or(all, |(owns, causes)| (*owns, *causes))
}

fn is_typed(desk: &OpenDocument, id: &Id) -> bool {
    let typing = desk.editor.typing();
    typing.is_some_and(|typing| matches!(typing.target(), Target::Department(typed) if typed == id))
}

/// What a hand asks for at a row: a drag carries it, a drop puts another one there.
fn asked_of(shown: &Response, skin: Skin, desk: &OpenDocument, id: &Id) -> Option<Action> {
    let target = || Target::Department(id.clone());
    if shown.double_clicked() && desk.editor.is_editable() {
        return Some(Action::StartTyping(target()));
    }
    if shown.clicked() {
        return Some(Action::Reveal(target()));
    }
    let started = dragged(shown, desk, Carried::Department(id.clone()));
    started.or_else(|| moved_here(shown, skin, desk, id))
}

/// Moves the department that is dropped on the row of another one; shows where it would go.
fn moved_here(shown: &Response, skin: Skin, desk: &OpenDocument, id: &Id) -> Option<Action> {
    let carried = DragAndDrop::payload::<Carried>(&shown.ctx)?;
    let Carried::Department(moved) = carried.as_ref() else {
        return None;
    };
    let all = desk.editor.journey().departments.iter();
    let all: Vec<_> = all.map(|department| &department.id).collect();
    let (id, before) = dropped_at(shown, skin, (moved, id), &all)?;
    let edit = DepartmentEdit::Move { id, before };
    Some(Action::Edit(Edit::Department(edit)))
}

/// How many open pain points nobody owns; each further click leads to the next one.
fn unowned_ui(ui: &mut Ui, skin: Skin, desk: &OpenDocument) -> Option<Action> {
    let unowned = &desk.insight().unowned;
    let matches = desk.editor.chart().matches();
    let count = matches.map_or(unowned.len(), |matches| matches.unowned);
    if unowned.is_empty() || !nobody_ui(ui, skin, count).clicked() {
        return None;
    }
    let current = desk.editor.selection().only();
    let at = |id: &Id| current == Some(&Target::PainPoint(id.clone()));
    let next = unowned.iter().position(at).map_or(0, |place| place + 1);
    let next = unowned.get(next).or_else(|| unowned.first())?;
    Some(Action::Reveal(Target::PainPoint(next.clone())))
}
