//! Dragging a stage to another place in the order, with its touchpoints.

use std::sync::Arc;

use super::super::{Chrome, Floor, Sight};
use super::Drag;
use crate::edit::{Edit, StageEdit};
use crate::geom::Rect;
use crate::interact::Pointer;
use crate::journey::Id;
use crate::layout::Target;

/// A stage that is dragged.
pub(super) struct Stage {
    id: Id,
    floor: Floor,
    card: Rect,
    lines: Vec<Arc<str>>,
    /// From the left end of the stage to the pointer.
    grip: f32,
}

impl Stage {
    pub(super) fn new(id: &Id, pressed: &Pointer, sight: &dyn Sight) -> Self {
        let target = Target::Stage(id.clone());
        let card = sight.rect_of(&target).unwrap_or_default();
        Self {
            id: id.clone(),
            floor: Floor::of(sight),
            card,
            lines: sight.lines_of(&target),
            grip: pressed.at.x - card.min.x,
        }
    }
}

impl Drag for Stage {
    fn state(&self) -> &'static str {
        "select.stage"
    }

    fn step(&self) -> &'static str {
        "step-stage-move"
    }

    fn to(&mut self, pointer: &Pointer) -> Edit {
        let by = pointer.at.x - self.grip - self.card.min.x;
        self.card = self.card.shifted(by, 0.0);
        let mut others = self.floor.stages.iter().filter(|stage| stage.id != self.id);
        // The pointer decides, not the middle of the card: stages differ much in width.
        let behind = others.find(|stage| pointer.at.x < stage.center());
        Edit::Stage(StageEdit::Move {
            id: self.id.clone(),
            before: behind.map(|stage| stage.id.clone()),
        })
    }

    fn chrome(&self) -> Vec<Chrome> {
        vec![Chrome::Card(self.card, self.lines.clone(), 0)]
    }
}
