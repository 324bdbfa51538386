//! Dragging pain points to another touchpoint or another order.

use super::super::{Chrome, Floor, Sight};
use super::hung::Hung;
use super::{Drag, nothing};
use crate::edit::{Edit, PainEdit};
use crate::interact::Pointer;
use crate::journey::Id;
use crate::layout::Target;

/// Pain points that are dragged.
pub(super) struct Pains {
    hung: Hung,
    floor: Floor,
    /// The other pain points: where each is felt, and its middle from the top.
    others: Vec<(Id, Id, f32)>,
}

impl Pains {
    pub(super) fn new(id: &Id, pressed: &Pointer, sight: &dyn Sight) -> Self {
        let target = Target::PainPoint(id.clone());
        let hung = Hung::new(&target, id_of, (pressed, sight));
        let pains = sight.journey().pain_points.iter();
        let others = pains.filter(|pain| !hung.ids.contains(&pain.id));
        let others = others.filter_map(|pain| {
            let rect = sight.rect_of(&Target::PainPoint(pain.id.clone()))?;
            Some((pain.id.clone(), pain.touchpoint.clone(), rect.center().y))
        });
        Self {
            others: others.collect(),
            hung,
            floor: Floor::of(sight),
        }
    }
}

fn id_of(target: Target) -> Option<Id> {
    match target {
        Target::PainPoint(id) => Some(id),
        _ => None,
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
        let center = self.hung.follow(pointer);
        let Some(column) = self.floor.touchpoint_at(center.x) else {
            return nothing();
        };
        let mut below = self.others.iter();
        let below = below.find(|(_, at, y)| *at == column.id && *y > center.y);
        Edit::Pain(PainEdit::Move {
            ids: self.hung.ids.clone(),
            to: column.id.clone(),
            before: below.map(|(id, _, _)| id.clone()),
        })
    }

    fn chrome(&self) -> Vec<Chrome> {
        self.hung.chrome()
    }
}
