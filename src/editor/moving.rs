//! Moving what is selected by a place at a time, by keyboard.

use super::Editor;
use super::order::{Placed, pains_at, placed};
use crate::edit::{Edit, PainEdit, Spot, StageEdit, TouchpointEdit};
use crate::journey::{Id, Journey};
use crate::layout::Way;

impl Editor {
    /// Moves what is selected one place that way: stages and touchpoints to the left or right,
    /// pain points to the neighbouring touchpoint or up and down; back and on in the order of the
    /// journey all of them.
    pub(super) fn shift(&mut self, way: Way) {
        let (journey, chosen) = (self.journey(), self.chosen());
        let edit = if !chosen.touchpoints.is_empty() {
            let ids = chosen.touchpoints;
            spot_beside(journey, &ids, way)
                .map(|to| Edit::Touchpoint(TouchpointEdit::Move { ids, to }))
        } else if !chosen.pain_points.is_empty() {
            pains_moved(journey, chosen.pain_points, way).map(Edit::Pain)
        } else {
            let stage = chosen.stages.into_iter().next();
            stage
                .and_then(|id| stage_moved(journey, id, way))
                .map(Edit::Stage)
        };
        if let Some(edit) = edit {
            self.edit(&edit);
            if let Some(focus) = self.selection.focus().cloned() {
                self.show(&focus);
            }
        }
    }
}

/// The place beside the outermost of these touchpoints; at the border of a stage that is its
/// neighbour's nearest end.
fn spot_beside(journey: &Journey, ids: &[Id], way: Way) -> Option<Spot> {
    let placed = placed(journey);
    let is_moved = |placed: &Placed<'_>| ids.contains(placed.id);
    let stage_id = |place: Option<usize>| Some(journey.stages.get(place?)?.id.clone());
    match way {
        Way::Left | Way::Previous => {
            let first = placed.iter().position(is_moved)?;
            let stage = placed.get(first)?.stage;
            let before = first.checked_sub(1).and_then(|place| placed.get(place));
            match before.filter(|before| before.stage == stage) {
                Some(before) => Some(Spot::Before(before.id.clone())),
                None => stage_id(stage?.checked_sub(1)).map(Spot::EndOf),
            }
        }
        Way::Right | Way::Next => {
            let last = placed.iter().rposition(is_moved)?;
            let stage = placed.get(last)?.stage;
            let behind = placed.get(last + 1);
            match behind.filter(|behind| behind.stage == stage) {
                Some(behind) => Some(Spot::After(behind.id.clone())),
                None => stage_id(stage.map(|stage| stage + 1)).map(Spot::StartOf),
            }
        }
        Way::Up | Way::Down | Way::First | Way::Last => None,
    }
}

fn stage_moved(journey: &Journey, id: Id, way: Way) -> Option<StageEdit> {
    let place = journey.stages.iter().position(|stage| stage.id == id)?;
    let behind = match way {
        Way::Left | Way::Previous => place.checked_sub(1)?,
        Way::Right | Way::Next if place + 1 < journey.stages.len() => place + 2,
        _ => return None,
    };
    let before = journey.stages.get(behind).map(|stage| stage.id.clone());
    Some(StageEdit::Move { id, before })
}

fn pains_moved(journey: &Journey, ids: Vec<Id>, way: Way) -> Option<PainEdit> {
    let at = journey.pain_point(ids.first()?)?.touchpoint.clone();
    match way {
        Way::Left | Way::Right => {
            let (to, before) = (neighbour(journey, &at, way)?, None);
            Some(PainEdit::Move { ids, to, before })
        }
        Way::Up | Way::Down => pains_in_order(journey, at, ids, way),
        Way::Previous => pains_in_order(journey, at, ids.clone(), Way::Up)
            .or_else(|| pains_moved(journey, ids, Way::Left)),
        Way::Next => pains_in_order(journey, at.clone(), ids.clone(), Way::Down).or_else(|| {
            let to = neighbour(journey, &at, Way::Right)?;
            let before = pains_at(journey, &to).next().map(|pain| pain.id.clone());
            Some(PainEdit::Move { ids, to, before })
        }),
        Way::First | Way::Last => None,
    }
}

/// Pain points a place further up or down at their touchpoint.
fn pains_in_order(journey: &Journey, to: Id, ids: Vec<Id>, way: Way) -> Option<PainEdit> {
    let pains: Vec<&Id> = pains_at(journey, &to).map(|pain| &pain.id).collect();
    let below = if way == Way::Up {
        let first = pains.iter().position(|id| ids.contains(id))?;
        first.checked_sub(1)?
    } else {
        let last = pains.iter().rposition(|id| ids.contains(id))?;
        pains.get(last + 1)?;
        last + 2
    };
    let before = pains.get(below).map(|id| (*id).clone());
    Some(PainEdit::Move { ids, to, before })
}

/// The touchpoint to the left or right.
fn neighbour(journey: &Journey, touchpoint: &Id, way: Way) -> Option<Id> {
    let placed = placed(journey);
    let place = placed.iter().position(|placed| placed.id == touchpoint)?;
    let place = if way == Way::Left {
        place.checked_sub(1)?
    } else {
        place + 1
    };
    Some(placed.get(place)?.id.clone())
}
