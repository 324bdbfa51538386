//! What conflicts name: it may yet be chosen.

use crate::journey::{Disputed, Head, Id, KeptRecord, List, OpenConflict};

use super::references::{Names, Naming, Visit, name_in_shot};

impl Names for OpenConflict {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        match self {
            Self::Head(disputed) => disputed.each_name(visit),
            Self::Department(disputed) => disputed.each_name(visit),
            Self::Persona(disputed) => disputed.each_name(visit),
            Self::Stage(disputed) => disputed.each_name(visit),
            Self::Touchpoint(disputed) => disputed.each_name(visit),
            Self::Curve(disputed) => disputed.each_name(visit),
            Self::CurvePoint(disputed) => disputed.each_name(visit),
            Self::PainPoint(disputed) => disputed.each_name(visit),
            Self::HandoffNote(disputed) => disputed.each_name(visit),
            Self::SmallStep(disputed) => disputed.each_name(visit),
            Self::Comment(disputed) => disputed.each_name(visit),
            Self::Vote(disputed) => disputed.each_name(visit),
            Self::View(disputed) => disputed.each_name(visit),
            Self::Shot(disputed) => disputed.each_name(visit),
            Self::Kept(kept) => kept.each_name(visit),
            Self::Twins(twins) => {
                visit(Naming::In(twins.list), &mut twins.ours);
                visit(Naming::In(twins.list), &mut twins.theirs);
            }
            Self::Order(order) => {
                for id in order.ours.iter_mut().chain(&mut order.theirs) {
                    name_by_key(order.list, id, visit);
                }
            }
        }
    }
}

impl<T: Names> Names for Disputed<T> {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Curves), &mut self.curve);
        let sides = [&mut self.ours, &mut self.theirs];
        for side in self.base.iter_mut().chain(sides) {
            side.each_name(visit);
        }
    }
}

/// The journey itself names nothing.
impl Names for Head {
    fn each_name(&mut self, _: &mut Visit<'_>) {}
}

impl Names for KeptRecord {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        name_by_key(self.list, &mut self.id, visit);
        let second = match self.list {
            List::Points => List::Curves,
            List::Handoffs => List::Touchpoints,
            _ => return,
        };
        if let Some(id) = &mut self.second {
            visit(Naming::In(second), id);
        }
    }
}

/// Visits what the key of a record names.
fn name_by_key(list: List, id: &mut Id, visit: &mut Visit<'_>) {
    match list {
        List::Points | List::Handoffs => visit(Naming::In(List::Touchpoints), id),
        List::Shots => name_in_shot(id, visit),
        List::Journey | List::Workshop | List::Conflicts => {}
        _ => visit(Naming::In(list), id),
    }
}
