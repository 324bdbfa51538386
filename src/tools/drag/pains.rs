//! Dragging pain points to another touchpoint or another order.

use std::sync::Arc;

use super::super::{Chrome, Floor, Sight};
use super::{Drag, dragged, nothing};
use crate::edit::{Edit, PainEdit};
use crate::geom::{Rect, Size};
use crate::interact::Pointer;
use crate::journey::Id;
use crate::layout::Target;

/// Pain points that are dragged.
pub(super) struct Pains {
    ids: Vec<Id>,
    floor: Floor,
    /// The other pain points: where each is felt, and its middle from the top.
    others: Vec<(Id, Id, f32)>,
    /// The card that was pressed, and from its corner to the pointer.
    card: Rect,
    lines: Vec<Arc<str>>,
    grip: Size,
}

impl Pains {
    pub(super) fn new(pressed_id: &Id, pressed: &Pointer, sight: &dyn Sight) -> Self {
        let target = Target::PainPoint(pressed_id.clone());
        let card = sight.rect_of(&target).unwrap_or_default();
        let ids: Vec<Id> = dragged(&target, sight)
            .into_iter()
            .filter_map(|target| match target {
                Target::PainPoint(id) => Some(id),
                _ => None,
            })
            .collect();
        let pains = sight.journey().pain_points.iter();
        let others = pains.filter(|pain| !ids.contains(&pain.id));
        let others = others.filter_map(|pain| {
            let rect = sight.rect_of(&Target::PainPoint(pain.id.clone()))?;
            Some((pain.id.clone(), pain.touchpoint.clone(), rect.center().y))
        });
        Self {
            others: others.collect(),
            ids,
            floor: Floor::of(sight),
            card,
            lines: sight.lines_of(&target),
            grip: pressed.at - card.min,
        }
    }
}

impl Drag for Pains {
    fn state(&self) -> &'static str {
        "select.pain-points"
    }

    fn step(&self) -> &'static str {
        "step-pain-move"
    }

    fn to(&mut self, pointer: &Pointer) -> Edit {
        self.card = Rect::new(
            pointer.at.x - self.grip.width,
            pointer.at.y - self.grip.height,
            self.card.width(),
            self.card.height(),
        );
        let center = self.card.center();
        let Some(column) = self.floor.touchpoint_at(center.x) else {
            return nothing();
        };
        let mut below = self.others.iter();
        let below = below.find(|(_, at, y)| *at == column.id && *y > center.y);
        Edit::Pain(PainEdit::Move {
            ids: self.ids.clone(),
            to: column.id.clone(),
            before: below.map(|(id, _, _)| id.clone()),
        })
    }

    fn chrome(&self) -> Vec<Chrome> {
        vec![Chrome::Card(
            self.card,
            self.lines.clone(),
            self.ids.len().saturating_sub(1),
        )]
    }
}
