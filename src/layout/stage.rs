//! Stages: which columns they span, and where these stand.

use std::sync::Arc;

use super::column::stage_width;
use super::kept::Kept;
use super::{Column, Rules};
use crate::geom::BOUND;
use crate::journey::Stage;
use crate::text::{Block, Setting, wrap};
use crate::theme::{Sizes, Weight};

/// A stage and the columns of its touchpoints.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// The stage, as an index in the journey.
    pub stage: usize,
    /// The position of its first column.
    pub first: usize,
    /// The position behind its last column; that of the first where it is empty.
    pub past: usize,
    /// Its left end.
    pub left: f32,
    /// Its right end.
    pub right: f32,
    /// Its title.
    pub title: Block,
    /// What it was made of.
    record: Arc<Stage>,
    /// The width that its title wants.
    wish: f32,
    /// The width that its title was wrapped for.
    room: f32,
}

/// A stage's title is broken into lines rather than wider than this.
const WIDEST_TITLE: f32 = 190.0;

/// What the points of the chevron and the space beside the title take of a stage's width.
const BESIDE_TITLE: f32 = 30.0;

/// The title of a stage gets at most this many lines.
const MOST_LINES: usize = 6;

impl Span {
    fn new(record: &Arc<Stage>, sizes: &Sizes) -> Self {
        Self {
            stage: 0,
            first: 0,
            past: 0,
            left: 0.0,
            right: 0.0,
            title: Block::default(),
            record: Arc::clone(record),
            wish: stage_width(&record.title, sizes).clamp(sizes.column_min, WIDEST_TITLE),
            room: f32::NAN,
        }
    }

    /// Breaks the title into lines for a stage of this width.
    fn fit_title(&mut self, width: f32, rules: Rules<'_>) {
        let room = (width - BESIDE_TITLE).max(20.0);
        if room.to_bits() != self.room.to_bits() {
            self.room = room;
            let setting = Setting {
                weight: Weight::SemiBold,
                size: rules.sizes.stage_text,
                hyphens: rules.hyphens,
            };
            self.title = wrap(&self.record.title, setting, room, MOST_LINES);
        }
    }
}

/// The stages in their order, with the columns that each holds; what `before` has of the same
/// record is taken from there.
pub(super) fn spans(
    kept: &Kept,
    mut before: impl FnMut(usize) -> Option<Span>,
    columns: &[Column],
    sizes: &Sizes,
) -> Vec<Span> {
    let mut past = 0;
    let span = |(stage, record): (usize, &Arc<Stage>)| {
        let first = past;
        while columns
            .get(past)
            .is_some_and(|column| column.stage == Some(stage))
        {
            past += 1;
        }
        let same = before(stage).filter(|span| Arc::ptr_eq(&span.record, record));
        Span {
            stage,
            first,
            past,
            ..same.unwrap_or_else(|| Span::new(record, sizes))
        }
    };
    kept.journey.stages.iter().enumerate().map(span).collect()
}

/// Gives each column its place and each stage its ends; a stage is at least as wide as its title needs.
pub(super) fn place(stages: &mut [Span], columns: &mut [Column], rules: Rules<'_>) {
    let sizes = rules.sizes;
    for stage in stages.iter_mut() {
        let held = columns.get_mut(stage.first..stage.past).unwrap_or_default();
        let width: f32 = held.iter().map(|column| column.width).sum();
        stage.fit_title(width.max(stage.wish), rules);
        if width < stage.wish && !held.is_empty() {
            let more = (stage.wish - width) / held.len() as f32;
            for column in held {
                column.width += more;
            }
        }
    }
    let share = share(stages, columns, sizes);
    let mut left = sizes.margin + sizes.gutter;
    let mut placed = 0;
    for stage in stages.iter_mut() {
        stage.left = left;
        let held = columns.get_mut(stage.first..stage.past).unwrap_or_default();
        left = put(held, left, share);
        if stage.first == stage.past {
            left += stage.wish * share;
        }
        stage.right = left;
        placed = stage.past;
    }
    put(columns.get_mut(placed..).unwrap_or_default(), left, share);
}

/// Puts columns side by side, each with a share of its width.
fn put(columns: &mut [Column], mut left: f32, share: f32) -> f32 {
    for column in columns {
        column.width *= share;
        column.lead_in *= share;
        column.left = left;
        left += column.width;
    }
    left
}

/// The share of its width that each column gets: less than 1 where all would go beyond the canvas,
/// so that all of it is on the map.
fn share(stages: &[Span], columns: &[Column], sizes: &Sizes) -> f32 {
    let empty = stages
        .iter()
        .filter(|stage| stage.first == stage.past)
        .map(|stage| stage.wish);
    let whole: f32 = columns.iter().map(|column| column.width).chain(empty).sum();
    let room = BOUND - (sizes.margin + sizes.gutter) * 2.0;
    if whole > room { room / whole } else { 1.0 }
}
