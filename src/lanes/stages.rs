//! The stages as chevrons.

use std::ops::Range;

use super::{Lane, Plan, ids};
use crate::geom::{Point, Rect};
use crate::layout::{Item, Span, Target};
use crate::scene::{Group, Path, Scene, Shape, TextLine};
use crate::text::line_height_of;
use crate::theme::Weight;

/// The stages.
pub(super) struct Stages;

/// How far the point of a chevron reaches.
const POINT: f32 = 10.0;
const GAP: f32 = 2.0;

impl Lane for Stages {
    fn id(&self) -> &'static str {
        ids::STAGES
    }

    fn is_optional(&self) -> bool {
        false
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        let lines = plan
            .layout
            .stages
            .iter()
            .map(|stage| stage.title.lines.len())
            .max();
        lines.map_or(0.0, |lines| {
            21.0 + lines as f32 * line_height_of(plan.layout.sizes.stage_text)
        })
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        let Some(lane) = plan.layout.lane(ids::STAGES) else {
            return;
        };
        let stages = &plan.layout.stages;
        let first = stages.partition_point(|stage| stage.first < position);
        let here = stages.iter().skip(first);
        for stage in here.take_while(|stage| stage.first == position) {
            let Some(record) = plan.journey.stages.get(stage.stage) else {
                continue;
            };
            items.push(Item {
                target: Target::Stage(record.id.clone()),
                rect: rect(stage, lane),
            });
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::STAGES) else {
            return;
        };
        let is_seen = |stage: &&Span| stage.first <= seen.end && stage.past >= seen.start;
        for (nth, stage) in plan
            .layout
            .stages
            .iter()
            .enumerate()
            .filter(|(_, stage)| is_seen(stage))
        {
            scene.add(chevron(plan, stage, rect(stage, lane), nth == 0));
        }
    }
}

/// From end to end, so that no gap is left between two stages.
fn rect(stage: &Span, lane: Rect) -> Rect {
    Rect {
        min: Point::new(stage.left, lane.min.y),
        max: Point::new(stage.right, lane.max.y),
    }
}

fn chevron(plan: &Plan<'_>, stage: &Span, rect: Rect, is_first: bool) -> Group {
    let Rect { min, max } = rect;
    let (middle, left) = (rect.center().y, min.x + if is_first { 3.0 } else { GAP });
    let right = (max.x - GAP).max(left + 1.0);
    let point = POINT.min((right - left) / 2.0);
    let notch = left + point - 1.0;
    let title = plan
        .journey
        .stages
        .get(stage.stage)
        .map_or("", |stage| stage.title.as_str());
    let mut group = Group::labelled(rect.grown(POINT), title.to_owned());
    let whole = [
        (left, min.y),
        (right, min.y),
        (right + point, middle),
        (right, max.y),
        (left, max.y),
    ];
    group.add(Shape::area(polygon(&whole), plan.theme.stage));
    // A notch in the colour of the paper, as a hollow outline could not be filled by every painter.
    let hollow = [(left - 0.5, min.y), (notch, middle), (left - 0.5, max.y)];
    if !is_first {
        group.add(Shape::area(polygon(&hollow), plan.theme.paper));
    }
    let size = plan.layout.sizes.stage_text;
    let height = line_height_of(size);
    let first = middle - height * (stage.title.lines.len() as f32 - 1.0) / 2.0 + size * 0.36;
    let center = f32::midpoint(left, right) + point / 2.0;
    for (nth, line) in stage.title.lines.iter().enumerate() {
        let at = Point::new(center, first + height * nth as f32);
        let text = TextLine::new(at, line.clone(), stage.title.size, plan.theme.on_dark);
        group.add(text.weight(Weight::SemiBold).centered());
    }
    group
}

fn polygon(points: &[(f32, f32)]) -> Path {
    Path::polygon(points.iter().map(|&(x, y)| Point::new(x, y)))
}
