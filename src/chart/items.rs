//! What can be pointed at: made a few columns at a time, when somebody asks for it.

use std::ops::Range;
use std::sync::OnceLock;

use super::{Chart, Item};
use crate::journey::Id;
use crate::layout::Target;

/// What can be pointed at in so many columns side by side, made at once.
#[derive(Default)]
pub(super) struct Items(Vec<OnceLock<Vec<Item>>>);

/// So many columns are made at once.
const CHUNK: usize = 32;

impl Items {
    /// Nothing yet, for so many columns. One place more than there are columns: stages without
    /// touchpoints may stand behind the last.
    pub(super) fn of_columns(count: usize) -> Self {
        let chunks = (count + 1).div_ceil(CHUNK);
        Self((0..chunks).map(|_| OnceLock::new()).collect())
    }
}

impl Chart {
    /// The items of some columns and of those around them, with the stage that they are in.
    pub(super) fn items_of(&self, columns: Range<usize>) -> impl Iterator<Item = &Item> {
        let first = columns.start.saturating_sub(1);
        let (chunk, last) = (first / CHUNK, (columns.end + 1) / CHUNK);
        let column = self.layout.columns.get(first);
        let stage = column.and_then(|column| self.layout.stages.get(column.stage?));
        let stage = stage.map(|stage| stage.first / CHUNK);
        let chunks = stage.filter(|stage| *stage < chunk).into_iter();
        chunks
            .chain(chunk..=last)
            .filter_map(|nth| Some((nth, self.items.0.get(nth)?)))
            .flat_map(|(nth, items)| {
                items.get_or_init(|| self.place_items(nth * CHUNK..(nth + 1) * CHUNK))
            })
    }

    /// The columns where a thing can be pointed at; `None` where it is not on the map.
    pub(super) fn columns_of(&self, target: &Target) -> Option<Range<usize>> {
        let position = match target {
            Target::Stage(id) => self.stage_start(id),
            Target::Touchpoint(id) => self.layout.position_of(id),
            Target::Point { touchpoint, .. } => self.layout.position_of(touchpoint),
            Target::PainPoint(id) => self.layout.position_of_pain(id),
            Target::Handoff { to, .. } => self.layout.position_of(to),
            Target::Department(_) => None,
        };
        position.map(|position| position..position)
    }

    fn stage_start(&self, id: &Id) -> Option<usize> {
        let mut stages = self.journey.stages.iter();
        let place = stages.position(|stage| stage.id == *id)?;
        self.layout.stages.get(place).map(|stage| stage.first)
    }

    fn place_items(&self, positions: Range<usize>) -> Vec<Item> {
        let plan = self.plan();
        let lanes: Vec<_> = self
            .shown_lanes()
            .filter(|lane| plan.layout.lane(lane.id()).is_some())
            .collect();
        let overlays: Vec<_> = self.shown_overlays().collect();
        let mut items = Vec::new();
        for position in positions.start..positions.end.min(self.layout.columns.len() + 1) {
            for lane in &lanes {
                lane.items(&plan, position, &mut items);
            }
            for overlay in &overlays {
                overlay.items(&plan, position, &mut items);
            }
        }
        items
    }
}
