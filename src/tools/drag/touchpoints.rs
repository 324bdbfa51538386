//! Dragging touchpoints to another place or stage, or with Alt a copy of them.

use std::sync::Arc;

use super::super::{Chrome, Floor, Sight};
use super::Drag;
use super::hung::Hung;
use crate::edit::{Edit, Paste, Picked, TouchpointEdit, fragment};
use crate::interact::Pointer;
use crate::journey::{Id, Journey};
use crate::layout::Target;

/// Touchpoints that are dragged.
pub(super) struct Touchpoints {
    hung: Hung,
    copies: Arc<Journey>,
    floor: Floor,
}

impl Touchpoints {
    pub(super) fn new(id: &Id, pressed: &Pointer, sight: &dyn Sight) -> Self {
        let target = Target::Touchpoint(id.clone());
        let hung = Hung::new(&target, id_of, (pressed, sight));
        let picked = Picked {
            touchpoints: hung.ids.clone(),
            ..Picked::default()
        };
        Self {
            copies: Arc::new(fragment(sight.journey(), &picked)),
            hung,
            floor: Floor::of(sight),
        }
    }
}

fn id_of(target: Target) -> Option<Id> {
    match target {
        Target::Touchpoint(id) => Some(id),
        _ => None,
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
        let center = self.hung.follow(pointer);
        let copied = pointer.held.alt;
        let stays: &[Id] = if copied { &[] } else { &self.hung.ids };
        let at = self.floor.spot_at(center.x, stays);
        if copied {
            Edit::Paste(Paste {
                part: Arc::clone(&self.copies),
                at,
                onto: None,
            })
        } else {
            Edit::Touchpoint(TouchpointEdit::Move {
                ids: self.hung.ids.clone(),
                to: at,
            })
        }
    }

    fn chrome(&self) -> Vec<Chrome> {
        self.hung.chrome()
    }
}
