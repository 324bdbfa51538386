//! A column: one touchpoint with its pain points, as wide as its text needs within bounds.

use crate::geom::Rect;
use crate::journey::{Journey, Touchpoint};
use crate::text::{Block, Hyphens, Setting, line_height_of, width_of, wrap};
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
}

/// Room for the strip with the pattern, at the left edge of a card.
pub const STRIP: f32 = 12.0;

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
    pub(super) fn new(
        journey: &Journey,
        touchpoint: usize,
        stage: Option<usize>,
        pains: &[usize],
        sizes: &Sizes,
    ) -> Self {
        let hyphens = Hyphens::of(&journey.language);
        let record = journey.touchpoints.get(touchpoint).map(AsRef::as_ref);
        let title = record.map_or("", |touchpoint| touchpoint.title.as_str());
        let pain_titles: Vec<(usize, &str)> = pains
            .iter()
            .filter_map(|&pain| Some((pain, journey.pain_points.get(pain)?.title.as_str())))
            .collect();
        let least = record
            .map_or(0.0, badges_width)
            .max(sizes.column_min - sizes.column_gap);
        let mut card = least.min(sizes.column_max);
        let (title, blocks) = loop {
            let title = wrap_title(title, card, sizes, hyphens);
            let blocks: Vec<Block> = pain_titles
                .iter()
                .map(|(_, text)| wrap_pain(text, card, sizes, hyphens))
                .collect();
            let narrow = is_tight(&title) || blocks.iter().any(is_tight);
            if !narrow || card >= sizes.column_max {
                break (title, blocks);
            }
            card = (card + WIDER).min(sizes.column_max);
        };
        let pains = stack(pain_titles.iter().map(|(pain, _)| *pain).zip(blocks), sizes);
        Self {
            touchpoint,
            stage,
            left: 0.0,
            width: card + sizes.column_gap,
            lead_in: 0.0,
            title,
            pains,
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

fn wrap_title(text: &str, card: f32, sizes: &Sizes, hyphens: Hyphens) -> Block {
    let setting = Setting {
        weight: Weight::SemiBold,
        size: sizes.card_text,
        hyphens,
    };
    wrap(text, setting, card - 16.0, MOST_LINES)
}

fn wrap_pain(text: &str, card: f32, sizes: &Sizes, hyphens: Hyphens) -> Block {
    let setting = Setting {
        weight: Weight::Medium,
        size: sizes.pain_text,
        hyphens,
    };
    wrap(text, setting, card - STRIP - 13.0, MOST_LINES)
}

/// Stacks cards with their titles from top to bottom.
fn stack(blocks: impl Iterator<Item = (usize, Block)>, sizes: &Sizes) -> Vec<PainCard> {
    let line = line_height_of(sizes.pain_text);
    let mut top = 0.0;
    let card = |(pain, title): (usize, Block)| {
        let height = 11.0 + line * title.lines.len().max(1) as f32 + BADGE_ROW;
        let card = PainCard {
            pain,
            title,
            top,
            height,
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
