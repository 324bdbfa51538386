//! The rows of the outline: what is unfolded of the journey, in its order.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::editor::Editor;
use crate::journey::{Id, Journey};
use crate::layout::{Column, Layout, Target};

/// What a row shows, as an index in the journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Row {
    Stage(usize),
    Touchpoint(usize),
    PainPoint(usize),
}

/// Whether something can be unfolded below a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fold {
    /// There is nothing.
    Nothing,
    /// It is shown.
    Open,
    /// So many are hidden directly below it.
    Closed(usize),
}

/// The rows of a journey, from top to bottom.
#[derive(Debug, Default)]
pub(super) struct Rows {
    of: Option<Arc<Journey>>,
    all: Vec<(Row, Fold)>,
    /// Whether something was folded or unfolded since they were made.
    are_stale: bool,
}

impl Rows {
    /// The rows of the journey as it is laid out; below what is folded there are none.
    pub(super) fn of(editor: &Editor, folded: &BTreeSet<Target>) -> Self {
        let journey = Arc::clone(editor.journey());
        let layout = editor.chart().layout();
        let mut making = Making {
            journey: &journey,
            folded,
            all: Vec::new(),
        };
        making.stages(layout);
        let all = making.all;
        Self {
            of: Some(journey),
            all,
            are_stale: false,
        }
    }

    /// Whether they are still those of this version of the journey.
    pub(super) fn are_of(&self, journey: &Arc<Journey>) -> bool {
        let is_same = |of| Arc::ptr_eq(of, journey);
        !self.are_stale && self.of.as_ref().is_some_and(is_same)
    }

    /// Takes note that something is folded or unfolded.
    pub(super) fn grow_stale(&mut self) {
        self.are_stale = true;
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn get(&self, nth: usize) -> Option<(Row, Fold)> {
        self.all.get(nth).copied()
    }

    pub(super) fn row(&self, nth: usize) -> Option<Row> {
        self.get(nth).map(|(row, _)| row)
    }

    pub(super) fn place_of(&self, row: Row) -> Option<usize> {
        self.all.iter().position(|(other, _)| *other == row)
    }

    /// The nearest row at or above the nth that is no deeper than `depth`.
    pub(super) fn at_or_above(&self, nth: usize, depth: usize) -> Option<usize> {
        let above = self.all.iter().take(nth + 1);
        above.clone().rposition(|(row, _)| row.depth() <= depth)
    }

    /// The first row below the nth that is no deeper than `depth`; behind the last where all are.
    pub(super) fn below(&self, nth: usize, depth: usize) -> usize {
        let mut below = self.all.iter().enumerate().skip(nth + 1);
        let found = below.find(|(_, (row, _))| row.depth() <= depth);
        found.map_or(self.all.len(), |(place, _)| place)
    }

    /// What the nth row is on the map.
    pub(super) fn target(&self, nth: usize) -> Option<Target> {
        self.row(nth)?.target(self.of.as_deref()?)
    }

    /// The journey whose rows they are.
    pub(super) fn journey(&self) -> Option<&Journey> {
        self.of.as_deref()
    }

    /// The id of the stage in the nth row.
    pub(super) fn stage(&self, nth: usize) -> Option<Id> {
        match self.target(nth)? {
            Target::Stage(id) => Some(id),
            _ => None,
        }
    }

    /// The id of the touchpoint in the nth row.
    pub(super) fn touchpoint(&self, nth: usize) -> Option<Id> {
        match self.target(nth)? {
            Target::Touchpoint(id) => Some(id),
            _ => None,
        }
    }

    /// The id of the pain point in the nth row.
    pub(super) fn pain_point(&self, nth: usize) -> Option<Id> {
        match self.target(nth)? {
            Target::PainPoint(id) => Some(id),
            _ => None,
        }
    }
}

impl Row {
    /// How far it is set in: 0 for a stage, 2 for a pain point.
    pub(super) fn depth(self) -> usize {
        match self {
            Self::Stage(_) => 0,
            Self::Touchpoint(_) => 1,
            Self::PainPoint(_) => 2,
        }
    }

    pub(super) fn title(self, journey: &Journey) -> &str {
        let title = match self {
            Self::Stage(nth) => journey.stages.get(nth).map(|stage| &stage.title),
            Self::Touchpoint(nth) => journey.touchpoints.get(nth).map(|found| &found.title),
            Self::PainPoint(nth) => journey.pain_points.get(nth).map(|pain| &pain.title),
        };
        title.map_or("", String::as_str)
    }

    fn target(self, journey: &Journey) -> Option<Target> {
        Some(match self {
            Self::Stage(nth) => Target::Stage(journey.stages.get(nth)?.id.clone()),
            Self::Touchpoint(nth) => Target::Touchpoint(journey.touchpoints.get(nth)?.id.clone()),
            Self::PainPoint(nth) => Target::PainPoint(journey.pain_points.get(nth)?.id.clone()),
        })
    }

    /// The row of something on the map, whether it is unfolded or not.
    pub(super) fn of(editor: &Editor, target: &Target) -> Option<Self> {
        let (journey, layout) = (editor.journey(), editor.chart().layout());
        match target {
            Target::Stage(id) => {
                let mut stages = journey.stages.iter();
                stages.position(|stage| stage.id == *id).map(Self::Stage)
            }
            Target::Touchpoint(id) => {
                let column = layout.columns.get(layout.position_of(id)?)?;
                Some(Self::Touchpoint(column.touchpoint))
            }
            Target::PainPoint(id) => layout.pain_place(id).map(Self::PainPoint),
            Target::Point { .. } | Target::Handoff { .. } | Target::Department(_) => None,
        }
    }
}

/// Rows that are being made.
struct Making<'a> {
    journey: &'a Journey,
    folded: &'a BTreeSet<Target>,
    all: Vec<(Row, Fold)>,
}

impl Making<'_> {
    fn stages(&mut self, layout: &Layout) {
        let mut columns = layout.columns.iter().peekable();
        while let Some(column) = columns.next_if(|column| column.stage.is_none()) {
            self.column(column);
        }
        for span in &layout.stages {
            let fold = self.add(Row::Stage(span.stage), span.past - span.first);
            while let Some(column) = columns.next_if(|column| column.stage == Some(span.stage)) {
                if fold == Fold::Open {
                    self.column(column);
                }
            }
        }
    }

    fn column(&mut self, column: &Column) {
        let fold = self.add(Row::Touchpoint(column.touchpoint), column.pains.len());
        if fold == Fold::Open {
            let pains = column.pains.iter();
            let pains = pains.map(|card| (Row::PainPoint(card.pain), Fold::Nothing));
            self.all.extend(pains);
        }
    }

    /// Adds a row that holds so many others.
    fn add(&mut self, row: Row, count: usize) -> Fold {
        let is_folded = || {
            let target = row.target(self.journey);
            target.is_some_and(|target| self.folded.contains(&target))
        };
        let fold = if count == 0 {
            Fold::Nothing
        } else if !self.folded.is_empty() && is_folded() {
            Fold::Closed(count)
        } else {
            Fold::Open
        };
        self.all.push((row, fold));
        fold
    }
}
