//! A column: one touchpoint with its pain points, as wide as its text needs within bounds.

use std::sync::Arc;

use super::Rules;
use crate::geom::{Point, Rect};
use crate::journey::{PainPoint, Touchpoint};
use crate::text::{Block, Setting, line_height_of, width_of, wrap};
use crate::theme::{Sizes, Weight};

/// One touchpoint and all that stands below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// The touchpoint, as an index in the journey.
    pub touchpoint: usize,
    /// Its stage, as an index in the journey.
    pub stage: Option<usize>,
    /// The left end of the column.
    pub left: f32,
    /// Its width, the gap to the next column included.
    pub width: f32,
    /// The part of the width before its card that stands for time gone by; 0 in equal steps.
    pub lead_in: f32,
    /// The touchpoint's title.
    pub title: Block,
    /// Its pain points, from top to bottom.
    pub pains: Vec<PainCard>,
    /// What it was made of.
    record: Arc<Touchpoint>,
    /// The width that it needs itself, before its stage widens it.
    own_width: f32,
}

/// The card of a pain point.
#[derive(Debug, Clone, PartialEq)]
pub struct PainCard {
    /// The pain point, as an index in the journey.
    pub pain: usize,
    /// Its title.
    pub title: Block,
    /// Its top below the top of the lane.
    pub top: f32,
    /// Its height.
    pub height: f32,
    /// What it was made of.
    record: Arc<PainPoint>,
}

/// Room for the strip with the pattern, at the left edge of a card.
pub const STRIP: f32 = 12.0;

/// The highest severity, and so many dots fit on a card.
pub const MOST_SEVERE: u8 = 5;

/// The radius of a dot of severity.
pub const DOT: f32 = 2.6;

/// Where the nth dot of severity stands on the card of a pain point, counted from the right.
pub fn dot_at(card: Rect, nth: u8) -> Point {
    Point::new(card.max.x - 9.0 - 7.0 * f32::from(nth), card.max.y - 12.5)
}

/// The row of short names below a title.
const BADGE_ROW: f32 = 22.0;

/// The width of the short name of one more department.
const BADGE: f32 = 29.0;

/// Titles get at most this many lines while a wider column can help, and this many at all.
const FEW_LINES: usize = 3;
const MOST_LINES: usize = 12;

/// A column is made wider in steps of this until its titles need few lines.
const WIDER: f32 = 12.0;

impl Column {
    /// The column of a touchpoint with some pain points; its place and its stage come later.
    pub(super) fn new(
        touchpoint: &Arc<Touchpoint>,
        pains: &[&Arc<PainPoint>],
        rules: Rules<'_>,
    ) -> Self {
        let sizes = rules.sizes;
        let least = badges_width(touchpoint).max(sizes.column_min - sizes.column_gap);
        let mut card = least.min(sizes.column_max);
        let (title, blocks) = loop {
            let title = wrap_title(&touchpoint.title, card, rules);
            let wrap = |pain: &&Arc<PainPoint>| wrap_pain(&pain.title, card, rules);
            let blocks: Vec<Block> = pains.iter().map(wrap).collect();
            let is_tight = |block: &Block, size: f32| block.size < size || is_tight(block);
            let narrow = is_tight(&title, sizes.card_text)
                || blocks.iter().any(|block| is_tight(block, sizes.pain_text));
            if !narrow || card >= sizes.column_max {
                break (title, blocks);
            }
            card = (card + WIDER).min(sizes.column_max);
        };
        let own_width = card + sizes.column_gap;
        Self {
            touchpoint: 0,
            stage: None,
            left: 0.0,
            width: own_width,
            lead_in: 0.0,
            title,
            pains: stack(pains.iter().copied().zip(blocks), sizes),
            record: Arc::clone(touchpoint),
            own_width,
        }
    }

    /// Whether it was made of the very same records.
    pub(super) fn is_of(&self, touchpoint: &Arc<Touchpoint>, pains: &[&Arc<PainPoint>]) -> bool {
        let same = |(card, pain): (&PainCard, &&Arc<PainPoint>)| Arc::ptr_eq(&card.record, pain);
        Arc::ptr_eq(&self.record, touchpoint)
            && self.pains.len() == pains.len()
            && self.pains.iter().zip(pains).all(same)
    }

    /// Says where its records stand in their lists; it is as wide as it needs itself again.
    pub(super) fn stand(&mut self, (touchpoint, stage): (usize, Option<usize>), pains: &[usize]) {
        self.touchpoint = touchpoint;
        self.stage = stage;
        self.width = self.own_width;
        self.lead_in = 0.0;
        for (card, pain) in self.pains.iter_mut().zip(pains) {
            card.pain = *pain;
        }
    }

    /// The card of the touchpoint or of something in `lane`, without the gap to the next column.
    pub fn card(&self, top: f32, height: f32, sizes: &Sizes) -> Rect {
        let own = self.width - self.lead_in;
        let gap = sizes.column_gap.min(own * 0.4);
        let left = self.left + self.lead_in + gap / 2.0;
        Rect::new(left, top, own - gap, height)
    }

    /// The middle of its card.
    pub fn center(&self) -> f32 {
        self.left + f32::midpoint(self.lead_in, self.width)
    }

    /// How much room the pain points need.
    pub fn pains_height(&self) -> f32 {
        self.pains.last().map_or(0.0, |card| card.top + card.height)
    }
}

fn badges_width(touchpoint: &Touchpoint) -> f32 {
    let badges = usize::from(touchpoint.lead.is_some()) + touchpoint.helps.len();
    14.0 + BADGE * badges.min(5) as f32
}

/// Whether a wider column would be read better: too many lines, or a broken word.
fn is_tight(block: &Block) -> bool {
    block.cut || block.lines.len() > FEW_LINES || block.lines.iter().any(|line| line.ends_with('-'))
}

fn wrap_title(text: &str, card: f32, rules: Rules<'_>) -> Block {
    let setting = Setting {
        weight: Weight::SemiBold,
        size: rules.sizes.card_text,
        hyphens: rules.hyphens,
    };
    wrap(text, setting, card - 16.0, MOST_LINES)
}

fn wrap_pain(text: &str, card: f32, rules: Rules<'_>) -> Block {
    let setting = Setting {
        weight: Weight::Medium,
        size: rules.sizes.pain_text,
        hyphens: rules.hyphens,
    };
    wrap(text, setting, card - STRIP - 13.0, MOST_LINES)
}

/// Stacks cards with their titles from top to bottom.
fn stack<'a>(
    blocks: impl Iterator<Item = (&'a Arc<PainPoint>, Block)>,
    sizes: &Sizes,
) -> Vec<PainCard> {
    let line = line_height_of(sizes.pain_text);
    let mut top = 0.0;
    let card = |(record, title): (&Arc<PainPoint>, Block)| {
        let height = 11.0 + line * title.lines.len().max(1) as f32 + BADGE_ROW;
        let card = PainCard {
            pain: 0,
            title,
            top,
            height,
            record: Arc::clone(record),
        };
        top += height + 5.0;
        card
    };
    blocks.map(card).collect()
}

/// The width of a stage's title on one line, with the points of its chevron.
pub(super) fn stage_width(title: &str, sizes: &Sizes) -> f32 {
    width_of(title, Weight::SemiBold, sizes.stage_text) + 34.0
}
