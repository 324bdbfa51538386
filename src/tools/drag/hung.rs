//! A card that hangs at the pointer as it was pressed, with the others that are dragged with it.

use std::sync::Arc;

use super::super::{Chrome, Sight};
use super::dragged;
use crate::geom::{Point, Rect, Size};
use crate::interact::Pointer;
use crate::journey::Id;
use crate::layout::Target;

/// Cards of one kind that are dragged, of which the one that was pressed is shown.
pub(super) struct Hung {
    /// What is dragged.
    pub(super) ids: Vec<Id>,
    card: Rect,
    lines: Vec<Arc<str>>,
    /// From the corner of the card to the pointer.
    grip: Size,
}

impl Hung {
    /// What was pressed, and all that is selected with it of which `id` knows the id.
    pub(super) fn new(
        target: &Target,
        id: fn(Target) -> Option<Id>,
        (pressed, sight): (&Pointer, &dyn Sight),
    ) -> Self {
        let card = sight.rect_of(target).unwrap_or_default();
        Self {
            ids: dragged(target, sight).into_iter().filter_map(id).collect(),
            card,
            lines: sight.lines_of(target),
            grip: pressed.at - card.min,
        }
    }

    /// Follows the pointer; tells where its middle is then.
    pub(super) fn follow(&mut self, pointer: &Pointer) -> Point {
        let by = pointer.at - self.card.min;
        let (x, y) = (by.width - self.grip.width, by.height - self.grip.height);
        self.card = self.card.shifted(x, y);
        self.card.center()
    }

    /// What is shown on top of the map.
    pub(super) fn chrome(&self) -> Vec<Chrome> {
        let others = self.ids.len().saturating_sub(1);
        vec![Chrome::Card(self.card, self.lines.clone(), others)]
    }
}
