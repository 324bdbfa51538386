//! What stands around the lanes: title, names of lanes, legend.

use crate::geom::{Point, Rect};
use crate::lanes::{Plan, badge, ids, nobody};
use crate::overlays::Meaning;
use crate::scene::{Group, Scene, Shape, TextLine};
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

/// The height of everything above the first lane.
pub(super) fn head_height(plan: &Plan<'_>) -> f32 {
    let sizes = &plan.layout.sizes;
    let (title, summary) = head_blocks(plan);
    let title = line_height_of(sizes.title_text) * title.lines.len() as f32;
    let summary = line_height_of(sizes.summary_text) * summary.lines.len() as f32;
    sizes.margin * 0.7 + title + summary + 18.0
}

/// Paints title and summary.
pub(super) fn head(plan: &Plan<'_>, scene: &mut Scene) {
    let (theme, sizes) = (plan.theme, &plan.layout.sizes);
    let (title, summary) = head_blocks(plan);
    let width = title.width.max(summary.width);
    let height = head_height(plan);
    let mut group = Group::labelled(
        Rect::new(sizes.margin, 0.0, width, height),
        plan.journey.title.clone(),
    );
    let mut y = sizes.margin * 0.7 + sizes.title_text * 0.9;
    for line in title.lines {
        let at = Point::new(sizes.margin, y);
        group.add(TextLine::new(at, line, sizes.title_text, theme.ink).weight(Weight::Bold));
        y += line_height_of(sizes.title_text);
    }
    y -= 10.0;
    for line in summary.lines {
        group.add(TextLine::new(
            Point::new(sizes.margin, y),
            line,
            sizes.summary_text,
            theme.muted,
        ));
        y += line_height_of(sizes.summary_text);
    }
    scene.add(group);
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
pub(super) fn lane_names(plan: &Plan<'_>, scene: &mut Scene) {
    let sizes = &plan.layout.sizes;
    for (id, lane) in &plan.layout.lanes {
        let drop = match *id {
            ids::PAIN_POINTS => 13.0,
            ids::PART => 16.0,
            ids::VALUE_STREAM => 20.0,
            _ => continue,
        };
        let name = plan.words.text(&format!("lane-{id}-short"));
        let room = if *id == ids::PART {
            300.0
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
            group.add(
                TextLine::new(at, line, sizes.small_text, plan.theme.muted).weight(Weight::Bold),
            );
        }
        scene.add(group);
    }
}

const ROW: f32 = 24.0;
const ENTRY_GAP: f32 = 22.0;
const TEXT: f32 = 11.5;

/// The height of the legend.
pub(super) fn foot_height(plan: &Plan<'_>, meanings: &[Meaning]) -> f32 {
    let places = places(plan, meanings);
    places.last().map_or(0.0, |place| place.y + ROW + 6.0)
}

/// Where each entry of the legend stands, below the lanes, in rows as wide as the map.
fn places(plan: &Plan<'_>, meanings: &[Meaning]) -> Vec<Point> {
    let (left, right) = (plan.layout.left(), plan.layout.right());
    let mut at = Point::new(left, 8.0);
    let place = |meaning: &Meaning| {
        let width = 32.0 + width_of(&entry_text(meaning), Weight::Medium, TEXT) + ENTRY_GAP;
        if at.x + width > right && at.x > left {
            at = Point::new(left, at.y + ROW);
        }
        let place = at;
        at.x += width;
        place
    };
    meanings.iter().map(place).collect()
}

fn entry_text(meaning: &Meaning) -> String {
    meaning.count.map_or_else(
        || meaning.text.clone(),
        |count| format!("{}  {count}", meaning.text),
    )
}

/// Paints the legend below the lanes.
pub(super) fn foot(plan: &Plan<'_>, meanings: &[Meaning], scene: &mut Scene) {
    let Some(top) = plan
        .layout
        .lanes
        .last()
        .map(|(id, lane)| lane.max.y + gap_below(id))
    else {
        return;
    };
    for (meaning, place) in meanings.iter().zip(places(plan, meanings)) {
        scene.add(entry(plan, meaning, Point::new(place.x, top + place.y)));
    }
}

fn entry(plan: &Plan<'_>, meaning: &Meaning, at: Point) -> Group {
    let width = 32.0 + width_of(&entry_text(meaning), Weight::Medium, TEXT);
    let mut group = Group::new(Rect::new(at.x, at.y, width, ROW));
    let (sign, ink): (Vec<Shape>, _) = match &meaning.sign {
        Some(sign) => (badge(at, sign, plan.theme, true).0, plan.theme.ink),
        None => (nobody(at, plan.theme), plan.theme.alarm),
    };
    group.shapes.extend(sign);
    let place = Point::new(at.x + 32.0, at.y + 12.7);
    group.add(TextLine::new(place, entry_text(meaning), TEXT, ink).weight(Weight::Medium));
    group
}
