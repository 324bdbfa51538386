//! Where everything stands: columns, stages, lanes, and what can be pointed at.

mod column;
mod item;
mod line;
mod stage;
mod true_time;

use std::collections::HashMap;
use std::ops::Range;

use crate::geom::{BOUND, Rect};
use crate::journey::{Id, Journey, touchpoints_in_order};
use crate::text::Hyphens;
use crate::theme::Sizes;

pub use column::{Column, PainCard, STRIP};
pub use item::{Item, Target, Way};
pub use line::{Felt, Line};
pub use stage::Span;

/// Where everything stands on the canvas; a position is a place in the order of the map.
#[derive(Debug, Clone, Default)]
pub struct Layout {
    /// The sizes that it was laid out with.
    pub sizes: Sizes,
    /// The touchpoints, from left to right.
    pub columns: Vec<Column>,
    /// The stages, from left to right.
    pub stages: Vec<Span>,
    /// The curves, in the order of the journey.
    pub lines: Vec<Line>,
    /// The lanes that are shown, from top to bottom, by their ids.
    pub lanes: Vec<(&'static str, Rect)>,
    /// Everything.
    pub bounds: Rect,
}

/// What the way from left to right stands for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Axis {
    /// One touchpoint after the other.
    #[default]
    Steps,
    /// The time that goes by.
    TrueTime,
}

impl Layout {
    /// The columns and stages of `journey`; lanes are stacked afterwards, as only they know their heights.
    pub fn new(journey: &Journey, sizes: Sizes, axis: Axis) -> Self {
        let order = touchpoints_in_order(journey);
        let pains = pains_by_touchpoint(journey);
        let columns = order.iter().filter_map(|&(touchpoint, stage)| {
            let record = journey.touchpoints.get(touchpoint)?;
            let pains = pains.get(&record.id).map_or(&[][..], Vec::as_slice);
            Some(Column::new(journey, touchpoint, stage, pains, &sizes))
        });
        let mut columns: Vec<Column> = columns.collect();
        if axis == Axis::TrueTime {
            true_time::widen(&mut columns, journey);
        }
        let mut stages = stage::spans(journey, &columns);
        stage::place(
            &mut stages,
            &mut columns,
            &sizes,
            Hyphens::of(&journey.language),
        );
        let lines = line::lines(journey, &columns);
        Self {
            sizes,
            columns,
            stages,
            lines,
            ..Self::default()
        }
    }

    /// The left end of the first column.
    pub fn left(&self) -> f32 {
        self.sizes.margin + self.sizes.gutter
    }

    /// The right end of the last column or stage.
    pub fn right(&self) -> f32 {
        let column = self.columns.last().map(|column| column.left + column.width);
        let stage = self.stages.last().map(|stage| stage.right);
        let least = self.left() + self.sizes.column_min * 4.0;
        [column, stage]
            .into_iter()
            .flatten()
            .fold(least, f32::max)
            .min(BOUND)
    }

    /// Where the lane with this id is; `None` where it is not shown.
    pub fn lane(&self, id: &str) -> Option<Rect> {
        self.lanes
            .iter()
            .find(|(name, _)| *name == id)
            .map(|(_, rect)| *rect)
    }

    /// The positions of the columns that reach into `seen`.
    pub fn columns_in(&self, seen: Rect) -> Range<usize> {
        let first = self
            .columns
            .partition_point(|column| column.left + column.width < seen.min.x);
        let past = self
            .columns
            .partition_point(|column| column.left <= seen.max.x);
        first..past.max(first)
    }
}

/// The pain points of each touchpoint, as indices in the order of the file.
fn pains_by_touchpoint(journey: &Journey) -> HashMap<&Id, Vec<usize>> {
    let mut pains: HashMap<&Id, Vec<usize>> = HashMap::new();
    for (index, pain) in journey.pain_points.iter().enumerate() {
        pains.entry(&pain.touchpoint).or_default().push(index);
    }
    pains
}
