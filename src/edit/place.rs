//! Where touchpoints stand: the stage of each, and the place in the list for a place on the map.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::journey::{Id, Journey, Touchpoint, stages_of_touchpoints};

use super::lists::place;
use super::refused::Refused;

/// A place on the map for touchpoints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Before this touchpoint, in its stage.
    Before(Id),
    /// Behind this touchpoint, in its stage.
    After(Id),
    /// Before all others of this stage.
    StartOf(Id),
    /// Behind all others of this stage.
    EndOf(Id),
    /// Behind all others of the last stage.
    End,
}

/// A place in the list of touchpoints, and the stage that one has there; empty without any stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) place: usize,
    pub(super) stage: Id,
}

/// The stages of all touchpoints, in the order of the list, as places in the list of stages.
pub(super) struct Stages(Vec<Option<usize>>);

impl Stages {
    pub(super) fn of(journey: &Journey) -> Self {
        Self(stages_of_touchpoints(journey))
    }

    /// The stage of the touchpoint at `place`.
    pub(super) fn at(&self, place: usize) -> Option<usize> {
        self.0.get(place).copied().flatten()
    }

    /// The places of the touchpoints of a stage.
    pub(super) fn places_in(&self, stage: usize) -> BTreeSet<usize> {
        let here = self
            .0
            .iter()
            .enumerate()
            .filter(|(_, here)| **here == Some(stage));
        here.map(|(place, _)| place).collect()
    }

    /// The slot for a spot on the map.
    pub(super) fn slot(&self, journey: &Journey, spot: &Spot) -> Result<Slot, Refused> {
        match spot {
            Spot::Before(id) => Ok(self.beside(journey, place(&journey.touchpoints, id)?, 0)),
            Spot::After(id) => Ok(self.beside(journey, place(&journey.touchpoints, id)?, 1)),
            Spot::StartOf(id) => Ok(self.start_of(journey, place(&journey.stages, id)?)),
            Spot::EndOf(id) => Ok(self.end_of(journey, place(&journey.stages, id)?)),
            Spot::End => Ok(match journey.stages.len().checked_sub(1) {
                Some(last) => self.end_of(journey, last),
                None => Slot {
                    place: self.0.len(),
                    stage: Id::default(),
                },
            }),
        }
    }

    /// Whether touchpoints stand at a slot already, side by side.
    fn stand_there(
        &self,
        journey: &Journey,
        on_map: &[(Option<usize>, usize)],
        slot: &Slot,
    ) -> bool {
        let Some(&(_, first)) = on_map.first() else {
            return true;
        };
        let side_by_side = on_map
            .iter()
            .map(|&(_, place)| place)
            .eq(first..first + on_map.len());
        let at_home = on_map
            .iter()
            .all(|&(_, place)| self.id_at(journey, place) == slot.stage);
        side_by_side && at_home && (first..=first + on_map.len()).contains(&slot.place)
    }

    fn beside(&self, journey: &Journey, place: usize, offset: usize) -> Slot {
        Slot {
            place: place + offset,
            stage: self.id_at(journey, place),
        }
    }

    fn start_of(&self, journey: &Journey, stage: usize) -> Slot {
        match self.0.iter().position(|here| *here == Some(stage)) {
            Some(place) => Slot {
                place,
                stage: stage_id(journey, stage),
            },
            None => self.end_of(journey, stage),
        }
    }

    /// Behind the last touchpoint of the stage, else behind the last one of an earlier stage.
    fn end_of(&self, journey: &Journey, stage: usize) -> Slot {
        let last = |wanted: Ordering| {
            self.0
                .iter()
                .rposition(|here| here.is_some_and(|here| here.cmp(&stage) == wanted))
        };
        let last = last(Ordering::Equal).or_else(|| last(Ordering::Less));
        Slot {
            place: last.map_or(0, |last| last + 1),
            stage: stage_id(journey, stage),
        }
    }

    fn id_at(&self, journey: &Journey, place: usize) -> Id {
        self.at(place)
            .map(|stage| stage_id(journey, stage))
            .unwrap_or_default()
    }

    /// Writes down the stage of the touchpoint at `place` where it has it from the one before it
    /// and that one will be of another stage.
    fn pin(&self, journey: &mut Journey, place: usize, before: &Id) {
        let stage = self.id_at(journey, place);
        if let Some(touchpoint) = journey
            .touchpoints
            .get_mut(place)
            .filter(|_| stage != *before)
        {
            set_stage(touchpoint, &stage);
        }
    }

    /// The stage that the touchpoint behind `places` would take over if these were gone.
    fn taken_over(&self, journey: &Journey, places: &BTreeSet<usize>, last: usize) -> Id {
        let before = (0..=last).rev().find(|place| !places.contains(place));
        before.map_or_else(|| stage_id(journey, 0), |place| self.id_at(journey, place))
    }
}

/// Puts new touchpoints at a slot; the others keep their stages.
pub(super) fn put(
    journey: &mut Journey,
    stages: &Stages,
    slot: &Slot,
    touchpoints: Vec<Arc<Touchpoint>>,
) {
    let last = touchpoints
        .last()
        .map_or_else(|| slot.stage.clone(), |last| last.stage.clone());
    stages.pin(journey, slot.place, &last);
    let place = slot.place.min(journey.touchpoints.len());
    journey.touchpoints.splice(place..place, touchpoints);
}

/// Takes touchpoints out of the list; the others keep their stages.
pub(super) fn take_out(
    journey: &mut Journey,
    stages: &Stages,
    places: &BTreeSet<usize>,
) -> Vec<Arc<Touchpoint>> {
    for &place in places {
        let before = stages.taken_over(journey, places, place);
        stages.pin(journey, place + 1, &before);
    }
    let mut place = 0..;
    let (out, rest) = std::mem::take(&mut journey.touchpoints)
        .into_iter()
        .partition(|_| place.next().is_some_and(|place| places.contains(&place)));
    journey.touchpoints = rest;
    out
}

/// Moves the touchpoints at these places to a slot, in the order that they have on the map.
pub(super) fn move_to(
    journey: &mut Journey,
    stages: &Stages,
    places: &BTreeSet<usize>,
    slot: &Slot,
) {
    let mut on_map: Vec<_> = places
        .iter()
        .map(|&place| (stages.at(place), place))
        .collect();
    on_map.sort_unstable();
    if stages.stand_there(journey, &on_map, slot) {
        return;
    }
    let touchpoints = on_map
        .iter()
        .filter_map(|&(_, place)| journey.touchpoints.get(place).cloned());
    let mut moved: Vec<_> = touchpoints.collect();
    for touchpoint in &mut moved {
        set_stage(touchpoint, &slot.stage);
    }
    if let Some(behind) =
        (slot.place..journey.touchpoints.len()).find(|place| !places.contains(place))
    {
        stages.pin(journey, behind, &slot.stage);
    }
    take_out(journey, stages, places);
    let place = slot.place - places.range(..slot.place).count();
    journey.touchpoints.splice(place..place, moved);
}

/// Says the stage of a touchpoint, unless it says so already; an empty one says nothing.
pub(super) fn set_stage(touchpoint: &mut Arc<Touchpoint>, stage: &Id) {
    if !stage.is_empty() && touchpoint.stage != *stage {
        Arc::make_mut(touchpoint).stage = stage.clone();
    }
}

fn stage_id(journey: &Journey, stage: usize) -> Id {
    journey
        .stages
        .get(stage)
        .map(|stage| stage.id.clone())
        .unwrap_or_default()
}
