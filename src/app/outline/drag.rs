//! Dragging rows of the outline: where they would go, and what that changes in the journey.

use eframe::egui::{CursorIcon, Rect, Ui, Vec2};

use super::row::{ROW, gap_ui};
use super::rows::{Fold, Row, Rows};
use super::{Outline, Wish};
use crate::app::request::Request;
use crate::app::widgets::Skin;
use crate::edit::{Edit, PainEdit, Spot, StageEdit, TouchpointEdit};
use crate::editor::Editor;
use crate::interact::Action;
use crate::journey::Id;
use crate::layout::Target;

/// So near to its upper and lower edge a drag scrolls the outline, in view points.
const EDGE: f32 = 28.0;

/// How far it scrolls in a frame, in view points.
const SCROLL: f32 = 7.0;

/// A drag that leaves the outline by more than this goes nowhere, in view points.
const REACH: f32 = 60.0;

/// Rows that are dragged, all of one kind.
#[derive(Debug)]
pub(super) struct Drag {
    what: Dragged,
    /// Whether its gesture was asked for.
    pub(super) has_begun: bool,
    /// Where they go as the journey is shown now.
    pub(super) gap: Option<Gap>,
}

#[derive(Debug)]
enum Dragged {
    Stage(Id),
    Touchpoints(Vec<Id>),
    PainPoints(Vec<Id>),
}

/// A place between two rows.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Gap {
    /// What going there changes.
    pub(super) edit: Edit,
    /// The row below it.
    pub(super) above: usize,
    /// How far what goes there is set in.
    pub(super) depth: usize,
}

impl Drag {
    /// The drag of the row that was pressed, with all that is selected of its kind where it is.
    pub(super) fn of(pressed: &Target, selected: &[Target]) -> Option<Self> {
        let all = if selected.contains(pressed) {
            selected
        } else {
            std::slice::from_ref(pressed)
        };
        let ids = |id: fn(&Target) -> Option<&Id>| all.iter().filter_map(id).cloned().collect();
        let what = match pressed {
            Target::Stage(id) => Dragged::Stage(id.clone()),
            Target::Touchpoint(_) => Dragged::Touchpoints(ids(touchpoint)),
            Target::PainPoint(_) => Dragged::PainPoints(ids(pain_point)),
            Target::Point { .. } | Target::Handoff { .. } | Target::Department(_) => return None,
        };
        Some(Self {
            what,
            has_begun: false,
            gap: None,
        })
    }

    /// The text key of the step to undo.
    pub(super) fn step(&self) -> &'static str {
        match self.what {
            Dragged::Stage(_) => "step-stage-move",
            Dragged::Touchpoints(_) => "step-touchpoint-move",
            Dragged::PainPoints(_) => "step-pain-move",
        }
    }

    /// Where they would go when they are dropped so many rows from the top.
    pub(super) fn gap_at(&self, rows: &Rows, y: f32) -> Option<Gap> {
        let y = y.clamp(0.0, rows.len() as f32 - 0.01);
        let nth = y as usize;
        let is_below = y.fract() > 0.5;
        match &self.what {
            Dragged::Stage(id) => stage_gap(rows, id, y),
            Dragged::Touchpoints(ids) => touchpoint_gap(rows, ids, (nth, is_below)),
            Dragged::PainPoints(ids) => pain_gap(rows, ids, (nth, is_below)),
        }
    }
}

impl Outline {
    /// Begins to drag the row that was pressed.
    pub(super) fn begin_drag(&mut self, editor: &Editor, pressed: &Target) -> Vec<Action> {
        let selected = editor.selection().targets();
        let Some(drag) = Drag::of(pressed, selected) else {
            return Vec::new();
        };
        let step = drag.step();
        self.drag = Some(drag);
        let select = Action::Select(vec![pressed.clone()]);
        let select = (!selected.contains(pressed)).then_some(select);
        select.into_iter().chain([Action::Begin(step)]).collect()
    }

    /// Follows the pointer with what is dragged: the map shows it at once, a line where it goes.
    pub(super) fn drag_ui(
        &mut self,
        ui: &Ui,
        skin: Skin,
        editor: &Editor,
        all: Rect,
    ) -> Vec<Request> {
        let was_ended = |drag: &Drag| drag.has_begun && !editor.history().is_in_gesture();
        if self.drag.as_ref().is_some_and(was_ended) {
            self.drag = None;
        }
        let Some(drag) = &mut self.drag else {
            return Vec::new();
        };
        drag.has_begun = true;
        let (at, is_down) = ui.input(|input| {
            let pointer = &input.pointer;
            (pointer.latest_pos(), pointer.primary_down())
        });
        let clip = ui.clip_rect();
        let near = at.filter(|at| clip.expand(REACH).contains(*at));
        let gap = near.and_then(|at| drag.gap_at(&self.rows, (at.y - all.top()) / ROW));
        let mut asked = Vec::new();
        if gap != drag.gap {
            let nothing = || Edit::All(Vec::new());
            let edit = gap.as_ref().map_or_else(nothing, |gap| gap.edit.clone());
            asked.push(Action::Instead(edit));
        }
        if let Some(gap) = &gap {
            let y = all.top() + ROW * gap.above as f32;
            gap_ui(ui, skin, (gap.depth, y), all);
        }
        drag.gap = gap;
        if !is_down {
            let end = drag.gap.take().map_or(Action::Revoke, |_| Action::Commit);
            asked.push(end);
            self.drag = None;
            self.wish = Wish::Take;
            self.scrolls = true;
        } else if let Some(at) = at {
            ui.set_cursor_icon(CursorIcon::Grabbing);
            scroll_at(ui, at.y, clip);
        }
        asked.into_iter().map(Request::from).collect()
    }
}

/// A drag near the upper or lower edge scrolls.
fn scroll_at(ui: &Ui, y: f32, clip: Rect) {
    let by = if y < clip.top() + EDGE {
        SCROLL
    } else if y > clip.bottom() - EDGE {
        -SCROLL
    } else {
        return;
    };
    ui.scroll_with_delta(Vec2::new(0.0, by));
    ui.ctx().request_repaint();
}

fn touchpoint(target: &Target) -> Option<&Id> {
    match target {
        Target::Touchpoint(id) => Some(id),
        _ => None,
    }
}

fn pain_point(target: &Target) -> Option<&Id> {
    match target {
        Target::PainPoint(id) => Some(id),
        _ => None,
    }
}

/// Before or behind the stage that lies there, whichever end is nearer.
fn stage_gap(rows: &Rows, id: &Id, y: f32) -> Option<Gap> {
    let first = rows.at_or_above(y as usize, 0)?;
    let past = rows.below(first, 0);
    let above = if y < (first + past) as f32 / 2.0 {
        first
    } else {
        past
    };
    let edit = Edit::Stage(StageEdit::Move {
        id: id.clone(),
        before: rows.stage(above),
    });
    let depth = 0;
    Some(Gap { edit, above, depth })
}

fn touchpoint_gap(rows: &Rows, ids: &[Id], (nth, is_below): (usize, bool)) -> Option<Gap> {
    let (to, above) = match rows.get(nth)? {
        (Row::Stage(_), Fold::Closed(_)) => (Spot::EndOf(rows.stage(nth)?), nth + 1),
        (Row::Stage(_), Fold::Open | Fold::Nothing) => (Spot::StartOf(rows.stage(nth)?), nth + 1),
        (Row::Touchpoint(_), _) if !is_below => (Spot::Before(rows.touchpoint(nth)?), nth),
        (Row::Touchpoint(_) | Row::PainPoint(_), _) => {
            let at = rows.at_or_above(nth, 1)?;
            (Spot::After(rows.touchpoint(at)?), rows.below(at, 1))
        }
    };
    let ids = ids.to_vec();
    let edit = Edit::Touchpoint(TouchpointEdit::Move { ids, to });
    let depth = 1;
    Some(Gap { edit, above, depth })
}

fn pain_gap(rows: &Rows, ids: &[Id], (nth, is_below): (usize, bool)) -> Option<Gap> {
    let (holder, above) = match rows.row(nth)? {
        Row::PainPoint(_) => (rows.at_or_above(nth, 1)?, nth + usize::from(is_below)),
        Row::Touchpoint(_) => (nth, nth + 1),
        Row::Stage(_) => pain_gap_on_stage(rows, nth)?,
    };
    let edit = Edit::Pain(PainEdit::Move {
        ids: ids.to_vec(),
        to: rows.touchpoint(holder)?,
        before: rows.pain_point(above),
    });
    let depth = 2;
    Some(Gap { edit, above, depth })
}

/// On a stage pain points go to the end of what stands above it, else to what stands first.
fn pain_gap_on_stage(rows: &Rows, nth: usize) -> Option<(usize, usize)> {
    let mut above = (0..nth).rev();
    if let Some(holder) = above.find(|&row| is_touchpoint(rows, row)) {
        return Some((holder, rows.below(holder, 1)));
    }
    let first = (nth..rows.len()).find(|&row| is_touchpoint(rows, row))?;
    Some((first, first + 1))
}

fn is_touchpoint(rows: &Rows, nth: usize) -> bool {
    matches!(rows.row(nth), Some(Row::Touchpoint(_)))
}
