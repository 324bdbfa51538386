//! What a layout keeps of the journey that it shows, so that it can follow a change of it.

use std::sync::Arc;

use crate::journey::names::{Groups, Name, Names, Places};
use crate::journey::refit::reread;
use crate::journey::{CurvePoint, EMOTION, Id, Journey, named_in_order};

/// What was read from a journey, list by list in the order of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    pub(super) journey: Arc<Journey>,
    names: Names,
    stages: Vec<Name>,
    /// Touchpoints with their stages.
    touchpoints: Vec<(Name, Name)>,
    /// The touchpoints in the order of the map with the places of their stages.
    pub(super) order: Vec<(usize, Option<usize>)>,
    /// Where each touchpoint stands in that order.
    positions: Places,
    /// Pain points with their touchpoints.
    pains: Vec<(Name, Name)>,
    /// Where each pain point stands in its list.
    pain_places: Places,
    /// The points of each curve.
    pub(super) points: Vec<Vec<Point>>,
}

/// The touchpoint of a curve's point, and the emotion where it is a number.
type Point = (Name, Option<f32>);

impl Kept {
    /// Reads what is not the same record as before.
    pub(super) fn follow(&mut self, journey: &Arc<Journey>) {
        let before = std::mem::replace(&mut self.journey, Arc::clone(journey));
        let stages = self.follow_stages(&before, journey);
        let touchpoints = self.follow_touchpoints(&before, journey);
        if stages || touchpoints {
            let said = self.touchpoints.iter().map(|(_, stage)| *stage);
            self.order = named_in_order(self.stages.len(), &self.stage_places(), said);
            let order = self.order.iter();
            let names = order.filter_map(|&(place, _)| Some(self.touchpoints.get(place)?.0));
            self.positions = self.names.places(names);
        }
        self.follow_pains(&before, journey);
        self.follow_points(&before, journey);
    }

    /// The number of the touchpoint at a place of its list.
    pub(super) fn touchpoint(&self, place: usize) -> Option<Name> {
        self.touchpoints.get(place).map(|(name, _)| *name)
    }

    /// Where each touchpoint stands in the order of the map.
    pub(super) fn positions(&self) -> &Places {
        &self.positions
    }

    /// Where each stage stands in its list.
    pub(super) fn stage_places(&self) -> Places {
        self.names.places(self.stages.iter().copied())
    }

    /// The number of the stage at a place of its list.
    pub(super) fn stage(&self, place: usize) -> Option<Name> {
        self.stages.get(place).copied()
    }

    /// The position of a touchpoint on the map.
    pub(super) fn position_of(&self, touchpoint: &Id) -> Option<usize> {
        self.positions.of(self.names.get(touchpoint)?)
    }

    /// The place of a pain point in its list.
    pub(super) fn pain_place(&self, pain: &Id) -> Option<usize> {
        self.pain_places.of(self.names.get(pain)?)
    }

    /// The position of the touchpoint where a pain point is felt.
    pub(super) fn position_of_pain(&self, pain: &Id) -> Option<usize> {
        let (_, touchpoint) = self.pains.get(self.pain_place(pain)?)?;
        self.positions.of(*touchpoint)
    }

    /// The pain points of each touchpoint, as places in their list and in its order.
    pub(super) fn pins(&self) -> Groups {
        let touchpoints = self.pains.iter().map(|(_, touchpoint)| *touchpoint);
        self.names.groups(touchpoints)
    }

    fn follow_stages(&mut self, before: &Journey, after: &Journey) -> bool {
        let mut changed = false;
        let names = &mut self.names;
        reread(
            &mut self.stages,
            &before.stages,
            &after.stages,
            |stage| names.name(&stage.id),
            |old, new| changed |= old.is_none() || old != new,
        );
        changed
    }

    fn follow_touchpoints(&mut self, before: &Journey, after: &Journey) -> bool {
        let mut changed = false;
        let names = &mut self.names;
        reread(
            &mut self.touchpoints,
            &before.touchpoints,
            &after.touchpoints,
            |touchpoint| (names.name(&touchpoint.id), names.name(&touchpoint.stage)),
            |old, new| changed |= old.is_none() || old != new,
        );
        changed
    }

    fn follow_pains(&mut self, before: &Journey, after: &Journey) {
        let mut changed = false;
        let names = &mut self.names;
        reread(
            &mut self.pains,
            &before.pain_points,
            &after.pain_points,
            |pain| (names.name(&pain.id), names.name(&pain.touchpoint)),
            |old, new| changed |= old.is_none() || old != new,
        );
        if changed {
            let pains = self.pains.iter();
            self.pain_places = self.names.places(pains.map(|(own, _)| *own));
        }
    }

    fn follow_points(&mut self, before: &Journey, after: &Journey) {
        let mut curves = before.curves.iter();
        self.points.resize_with(after.curves.len(), Vec::new);
        for (points, curve) in self.points.iter_mut().zip(&after.curves) {
            let before = curves.next().map(|curve| curve.points.as_slice());
            let names = &mut self.names;
            reread(
                points,
                before.unwrap_or_default(),
                &curve.points,
                |point| (names.name(&point.touchpoint), emotion_of(point)),
                |_, _| {},
            );
        }
    }
}

/// The emotion of a point, held to the scale; `None` for what is no number.
fn emotion_of(point: &CurvePoint) -> Option<f32> {
    let emotion = point.emotion.clamp(*EMOTION.start(), *EMOTION.end()) as f32;
    emotion.is_finite().then_some(emotion)
}
