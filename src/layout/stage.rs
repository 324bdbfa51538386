//! Stages: which columns they span, and where these stand.

use super::Column;
use super::column::stage_width;
use crate::geom::BOUND;
use crate::journey::Journey;
use crate::text::{Block, Hyphens, Setting, wrap};
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
    wish: f32,
}

/// A stage's title is broken into lines rather than wider than this.
const WIDEST_TITLE: f32 = 190.0;

/// The stages in their order, with the columns that each holds.
pub(super) fn spans(journey: &Journey, columns: &[Column]) -> Vec<Span> {
    let mut past = 0;
    let span = |(stage, record): (usize, &std::sync::Arc<crate::journey::Stage>)| {
        let first = past;
        while columns
            .get(past)
            .is_some_and(|column| column.stage == Some(stage))
        {
            past += 1;
        }
        let title = Block {
            lines: vec![record.title.as_str().into()],
            ..Block::default()
        };
        Span {
            stage,
            first,
            past,
            left: 0.0,
            right: 0.0,
            title,
            wish: 0.0,
        }
    };
    journey.stages.iter().enumerate().map(span).collect()
}

/// Gives each column its place and each stage its ends; a stage is at least as wide as its title needs.
pub(super) fn place(stages: &mut [Span], columns: &mut [Column], sizes: &Sizes, hyphens: Hyphens) {
    let setting = Setting {
        weight: Weight::SemiBold,
        size: sizes.stage_text,
        hyphens,
    };
    for stage in stages.iter_mut() {
        let title = stage.title.lines.first().map_or("", AsRef::as_ref);
        stage.wish = stage_width(title, sizes).clamp(sizes.column_min, WIDEST_TITLE);
        let held = columns.get_mut(stage.first..stage.past).unwrap_or_default();
        let width: f32 = held.iter().map(|column| column.width).sum();
        if width < stage.wish && !held.is_empty() {
            let more = (stage.wish - width) / held.len() as f32;
            for column in held {
                column.width += more;
            }
        }
    }
    shrink(stages, columns, sizes);
    let mut left = sizes.margin + sizes.gutter;
    let mut placed = 0;
    for stage in stages.iter_mut() {
        stage.left = left;
        left = put(
            columns.get_mut(stage.first..stage.past).unwrap_or_default(),
            left,
        );
        stage.right = if stage.first == stage.past {
            left + stage.wish
        } else {
            left
        };
        left = stage.right;
        placed = stage.past;
        let text = stage.title.lines.first().cloned().unwrap_or_default();
        let room = (stage.right - stage.left - 30.0).max(20.0);
        stage.title = wrap(&text, setting, room, 6);
    }
    put(columns.get_mut(placed..).unwrap_or_default(), left);
}

fn put(columns: &mut [Column], mut left: f32) -> f32 {
    for column in columns {
        column.left = left;
        left += column.width;
    }
    left
}

/// Makes everything narrower where it would go beyond the canvas, so that all of it is on the map.
fn shrink(stages: &mut [Span], columns: &mut [Column], sizes: &Sizes) {
    let empty = stages
        .iter()
        .filter(|stage| stage.first == stage.past)
        .map(|stage| stage.wish);
    let whole: f32 = columns.iter().map(|column| column.width).chain(empty).sum();
    let room = BOUND - (sizes.margin + sizes.gutter) * 2.0;
    if whole > room {
        let share = room / whole;
        for column in columns {
            column.width *= share;
            column.lead_in *= share;
        }
        for stage in stages {
            stage.wish *= share;
        }
    }
}
