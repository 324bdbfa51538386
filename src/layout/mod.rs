//! Where everything stands: columns, stages, lanes, and what can be pointed at.

mod column;
mod item;
mod kept;
mod line;
mod stage;
mod true_time;

use std::ops::Range;
use std::sync::Arc;

use crate::geom::{BOUND, Rect};
use crate::journey::names::Places;
use crate::journey::{Id, Journey, PainPoint};
use crate::text::Hyphens;
use crate::theme::Sizes;
use kept::Kept;

pub use column::{Column, DOT, MOST_SEVERE, PainCard, STRIP, dot_at};
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
    hyphens: Hyphens,
    kept: Kept,
}

/// What decides how text is laid out.
#[derive(Clone, Copy)]
struct Rules<'a> {
    sizes: &'a Sizes,
    hyphens: Hyphens,
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
    pub fn new(journey: &Arc<Journey>, sizes: Sizes, axis: Axis) -> Self {
        let nothing = Self {
            sizes,
            hyphens: Hyphens::of(&journey.language),
            ..Self::default()
        };
        nothing.follow(journey, axis)
    }

    /// The layout of another version of the journey; what is of the same records is not made again.
    pub fn follow(self, journey: &Arc<Journey>, axis: Axis) -> Self {
        let hyphens = Hyphens::of(&journey.language);
        if hyphens != self.hyphens {
            return Self::new(journey, self.sizes, axis);
        }
        let Self {
            sizes, mut kept, ..
        } = self;
        let rules = Rules {
            sizes: &sizes,
            hyphens,
        };
        let (positions, places) = (kept.positions().clone(), kept.stage_places());
        kept.follow(journey);
        let mut columns = columns(&kept, (self.columns, &positions), rules);
        if axis == Axis::TrueTime {
            true_time::widen(&mut columns, journey);
        }
        let mut before: Vec<_> = self.stages.into_iter().map(Some).collect();
        let before = |stage| before.get_mut(places.of(kept.stage(stage)?)?)?.take();
        let mut stages = stage::spans(&kept, before, &columns, &sizes);
        stage::place(&mut stages, &mut columns, rules);
        Self {
            lines: line::lines(&kept),
            columns,
            stages,
            lanes: Vec::new(),
            bounds: Rect::default(),
            hyphens,
            sizes,
            kept,
        }
    }

    /// The position of a touchpoint on the map; `None` where it is not there.
    pub fn position_of(&self, touchpoint: &Id) -> Option<usize> {
        self.kept.position_of(touchpoint)
    }

    /// The index of a pain point in the journey, the first of equals; `None` where it is not there.
    pub fn pain_place(&self, pain: &Id) -> Option<usize> {
        self.kept.pain_place(pain)
    }

    /// The position of the touchpoint where a pain point is felt; `None` where it is not on the map.
    pub fn position_of_pain(&self, pain: &Id) -> Option<usize> {
        self.kept.position_of_pain(pain)
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

/// The columns in the order of the map; those of the same records come from `before`, where each
/// touchpoint stands at one of `positions`.
fn columns(
    kept: &Kept,
    (before, positions): (Vec<Column>, &Places),
    rules: Rules<'_>,
) -> Vec<Column> {
    let mut before: Vec<_> = before.into_iter().map(Some).collect();
    let pinned = kept.pins();
    let mut pains: Vec<&Arc<PainPoint>> = Vec::new();
    let column = |&(touchpoint, stage): &(usize, Option<usize>)| {
        let record = kept.journey.touchpoints.get(touchpoint)?;
        let name = kept.touchpoint(touchpoint)?;
        let places = pinned.of(name);
        pains.clear();
        pains.extend(
            places
                .iter()
                .filter_map(|&pain| kept.journey.pain_points.get(pain)),
        );
        let old = positions
            .of(name)
            .and_then(|position| before.get_mut(position)?.take());
        let same = old.filter(|column| column.is_of(record, &pains));
        let mut column = same.unwrap_or_else(|| Column::new(record, &pains, rules));
        column.stand((touchpoint, stage), places);
        Some(column)
    };
    kept.order.iter().filter_map(column).collect()
}
