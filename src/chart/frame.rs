//! What stands around the lanes: title, headlines, names of lanes.

use crate::geom::{Point, Rect};
use crate::lanes::{Plan, ids};
use crate::scene::{Group, TextLine};
use crate::text::{Block, Hyphens, Setting, line_height_of, width_of, wrap};
use crate::theme::Weight;

/// The title above the summary, both as wide as the map.
fn head_blocks(plan: &Plan<'_>) -> (Block, Block) {
    let sizes = &plan.layout.sizes;
    let width = (plan.layout.right() - sizes.margin).min(1400.0);
    let hyphens = Hyphens::of(&plan.journey.language);
    let block = |text: &str, weight, size| {
        let setting = Setting {
            weight,
            size,
            hyphens,
        };
        wrap(text, setting, width, 4)
    };
    let title = block(&plan.journey.title, Weight::Bold, sizes.title_text);
    let summary = block(&plan.journey.summary, Weight::Regular, sizes.summary_text);
    (title, summary)
}

/// The size of the type of a headline, and from one to the next.
const HEADLINE: f32 = 13.0;
const HEADLINE_ROW: f32 = 21.0;

/// The height of everything above the first lane.
pub(super) fn head_height(plan: &Plan<'_>, headlines: &[String]) -> f32 {
    titles_height(plan) + HEADLINE_ROW * headlines.len() as f32
}

/// The height of title and summary.
fn titles_height(plan: &Plan<'_>) -> f32 {
    let sizes = &plan.layout.sizes;
    let (title, summary) = head_blocks(plan);
    let title = line_height_of(sizes.title_text) * title.lines.len() as f32;
    let summary = line_height_of(sizes.summary_text) * summary.lines.len() as f32;
    sizes.margin * 0.7 + title + summary + 18.0
}

/// Paints title, summary and what overlays say in a sentence.
pub(super) fn head(plan: &Plan<'_>, headlines: &[String]) -> Vec<Group> {
    let mut groups = vec![titles(plan)];
    let (left, top) = (plan.layout.sizes.margin, titles_height(plan) - 3.0);
    for (nth, headline) in headlines.iter().enumerate() {
        let at = Point::new(left, top + HEADLINE_ROW * nth as f32);
        let width = width_of(headline, Weight::SemiBold, HEADLINE);
        let mut group = Group::new(Rect::new(left, at.y - HEADLINE, width, HEADLINE_ROW));
        let text = TextLine::new(at, headline.as_str(), HEADLINE, plan.theme.ink);
        group.add(text.weight(Weight::SemiBold));
        groups.push(group);
    }
    groups
}

fn titles(plan: &Plan<'_>) -> Group {
    let (theme, sizes) = (plan.theme, &plan.layout.sizes);
    let (title, summary) = head_blocks(plan);
    let width = title.width.max(summary.width);
    let height = titles_height(plan);
    let mut group = Group::labelled(
        Rect::new(sizes.margin, 0.0, width, height),
        plan.journey.title.clone(),
    );
    let mut y = sizes.margin * 0.7 + sizes.title_text * 0.9;
    for line in title.lines {
        let at = Point::new(sizes.margin, y);
        group.add(TextLine::new(at, line, title.size, theme.ink).weight(Weight::Bold));
        y += line_height_of(sizes.title_text);
    }
    y -= 10.0;
    for line in summary.lines {
        group.add(TextLine::new(
            Point::new(sizes.margin, y),
            line,
            summary.size,
            theme.muted,
        ));
        y += line_height_of(sizes.summary_text);
    }
    group
}

/// Free space below a lane.
pub(super) fn gap_below(id: &str) -> f32 {
    match id {
        ids::STAGES | ids::PAIN_POINTS => 12.0,
        ids::TOUCHPOINTS => 20.0,
        _ => 8.0,
    }
}

/// Paints the names of the lanes that do not explain themselves, left of the first column.
pub(super) fn lane_names(plan: &Plan<'_>) -> Vec<Group> {
    let mut groups = Vec::new();
    let sizes = &plan.layout.sizes;
    for (id, lane) in &plan.layout.lanes {
        let drop = match *id {
            ids::PAIN_POINTS => 13.0,
            ids::PART | ids::HEAT => 16.0,
            ids::VALUE_STREAM => 20.0,
            _ => continue,
        };
        let name = plan.words.text(&format!("lane-{id}-short"));
        let room = if [ids::PART, ids::HEAT].contains(id) {
            plan.layout.right() - sizes.margin
        } else {
            sizes.gutter - 4.0
        };
        let setting = Setting {
            weight: Weight::Bold,
            size: sizes.small_text,
            hyphens: Hyphens::of(plan.words.language().tag()),
        };
        let block = wrap(&name, setting, room, 4);
        let height = line_height_of(sizes.small_text);
        let rect = Rect::new(
            sizes.margin,
            lane.min.y,
            block.width,
            height * block.lines.len() as f32 + drop,
        );
        let mut group = Group::new(rect);
        for (nth, line) in block.lines.into_iter().enumerate() {
            let at = Point::new(sizes.margin, lane.min.y + drop + height * nth as f32);
            group.add(TextLine::new(at, line, block.size, plan.theme.muted).weight(Weight::Bold));
        }
        groups.push(group);
    }
    groups
}
