//! Dragging touchpoints to another place or stage, or with Alt a copy of them.

use std::sync::Arc;

use super::super::{Chrome, Floor, Sight};
use super::{Drag, dragged};
use crate::edit::{Edit, Paste, Picked, TouchpointEdit, fragment};
use crate::geom::{Rect, Size};
use crate::interact::Pointer;
use crate::journey::{Id, Journey};
use crate::layout::Target;

/// Touchpoints that are dragged.
pub(super) struct Touchpoints {
    ids: Vec<Id>,
    copies: Arc<Journey>,
    floor: Floor,
    /// The card that was pressed, and from its corner to the pointer.
    card: Rect,
    lines: Vec<Arc<str>>,
    grip: Size,
}

impl Touchpoints {
    pub(super) fn new(pressed_id: &Id, pressed: &Pointer, sight: &dyn Sight) -> Self {
        let target = Target::Touchpoint(pressed_id.clone());
        let card = sight.rect_of(&target).unwrap_or_default();
        let ids: Vec<Id> = dragged(&target, sight)
            .into_iter()
            .filter_map(|target| match target {
                Target::Touchpoint(id) => Some(id),
                _ => None,
            })
            .collect();
        let picked = Picked {
            touchpoints: ids.clone(),
            ..Picked::default()
        };
        Self {
            copies: Arc::new(fragment(sight.journey(), &picked)),
            ids,
            floor: Floor::of(sight),
            card,
            lines: sight.lines_of(&target),
            grip: pressed.at - card.min,
        }
    }
}

impl Drag for Touchpoints {
    fn state(&self) -> &'static str {
        "select.touchpoints"
    }

    fn step(&self) -> &'static str {
        "step-touchpoint-move"
    }

    fn to(&mut self, pointer: &Pointer) -> Edit {
        self.card = Rect::new(
            pointer.at.x - self.grip.width,
            pointer.at.y - self.grip.height,
            self.card.width(),
            self.card.height(),
        );
        let copied = pointer.held.alt;
        let stays: &[Id] = if copied { &[] } else { &self.ids };
        let at = self.floor.spot_at(self.card.center().x, stays);
        if copied {
            Edit::Paste(Paste {
                part: Arc::clone(&self.copies),
                at,
                onto: None,
            })
        } else {
            Edit::Touchpoint(TouchpointEdit::Move {
                ids: self.ids.clone(),
                to: at,
            })
        }
    }

    fn chrome(&self) -> Vec<Chrome> {
        vec![Chrome::Card(
            self.card,
            self.lines.clone(),
            self.ids.len().saturating_sub(1),
        )]
    }
}
