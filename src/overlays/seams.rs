//! Seams: where the lead passes from one department to another, and what that costs.

use std::ops::Range;

use super::Overlay;
use crate::geom::{Point, Rect};
use crate::insight::Handoff;
use crate::lanes::{Plan, ids};
use crate::layout::{Item, Target};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Color, Weight};

/// Where work changes hands.
pub(super) struct Seams;

const TEXT: f32 = 10.5;
const PILL: f32 = 18.0;
/// From one bend of a seam to the next.
const BEND: f32 = 12.0;

impl Overlay for Seams {
    fn id(&self) -> &'static str {
        "seams"
    }

    fn items(&self, plan: &Plan<'_>, position: usize, items: &mut Vec<Item>) {
        for handoff in at(plan, position..position + 1) {
            let Some(lane) = plan.layout.lane(ids::EMOTION) else {
                return;
            };
            let Some(x) = plan
                .layout
                .columns
                .get(handoff.position)
                .map(|column| column.left)
            else {
                continue;
            };
            let target = Target::Handoff {
                from: handoff.from.clone(),
                to: handoff.to.clone(),
            };
            items.push(Item {
                target,
                rect: pill(plan, handoff, Point::new(x, lane.min.y)).0,
            });
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::EMOTION) else {
            return;
        };
        let worst = worst(plan);
        for handoff in at(plan, seen.start..seen.end + 1) {
            let Some(x) = plan
                .layout
                .columns
                .get(handoff.position)
                .map(|column| column.left)
            else {
                continue;
            };
            scene.add(seam(
                plan,
                handoff,
                Rect::new(x, lane.min.y, 0.0, lane.height()),
                worst == Some(handoff.position),
            ));
        }
    }
}

/// The handoffs into the columns at some positions.
fn at<'a>(plan: &Plan<'a>, seen: Range<usize>) -> &'a [Handoff] {
    let handoffs = &plan.insight.handoffs;
    let first = handoffs.partition_point(|handoff| handoff.position < seen.start);
    let past = handoffs.partition_point(|handoff| handoff.position < seen.end);
    handoffs.get(first..past).unwrap_or_default()
}

/// The position of the handoff where the emotion falls deepest.
fn worst(plan: &Plan<'_>) -> Option<usize> {
    let falls = plan
        .insight
        .handoffs
        .iter()
        .filter_map(|handoff| Some((handoff.position, handoff.fall().ok()?)));
    let deepest = falls
        .filter(|(_, fall)| *fall > 0.0)
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    deepest.map(|(position, _)| position)
}

fn seam(plan: &Plan<'_>, handoff: &Handoff, rect: Rect, is_worst: bool) -> Group {
    let (x, top, bottom) = (rect.min.x, rect.min.y + 10.0, rect.max.y - 38.0);
    let color = if is_worst {
        plan.theme.alarm
    } else {
        plan.theme.faint
    };
    let mut group = Group::new(Rect {
        min: Point::new(x - 60.0, rect.min.y - 12.0),
        max: Point::new(x + 60.0, rect.max.y),
    });
    let bends = ((bottom - top) / BEND).max(1.0) as usize;
    let swing = |nth: usize| match nth {
        0 => 0.0,
        nth if nth % 2 == 1 => 5.0,
        _ => -5.0,
    };
    let points = (0..=bends).map(|nth| Point::new(x + swing(nth), top + BEND * nth as f32));
    let width = if is_worst { 2.2 } else { 1.4 };
    group.add(Shape::stroked(
        Path::line(points),
        Stroke::solid(width, color),
    ));
    let ink = if is_worst {
        plan.theme.alarm
    } else {
        plan.theme.muted
    };
    group
        .shapes
        .extend(label(plan, handoff, Point::new(x, rect.min.y), color, ink));
    if let (true, Ok(change)) = (is_worst, &handoff.emotion_change) {
        group.shapes.extend(change_badge(
            plan,
            Point::new(x, rect.min.y + 13.0),
            *change,
        ));
    }
    group
}

/// The pill with who hands over to whom, and its text.
fn pill(plan: &Plan<'_>, handoff: &Handoff, at: Point) -> (Rect, String) {
    let (from, to) = (
        plan.sign(&handoff.from_department),
        plan.sign(&handoff.to_department),
    );
    let text = format!("{} → {}", from.badge, to.badge);
    let width = (width_of(&text, Weight::SemiBold, TEXT) + 18.0).max(60.0);
    (
        Rect::new(at.x - width / 2.0, at.y - PILL / 2.0, width, PILL),
        text,
    )
}

fn label(plan: &Plan<'_>, handoff: &Handoff, at: Point, edge: Color, ink: Color) -> Vec<Shape> {
    let (rect, text) = pill(plan, handoff, at);
    let plate = Shape::Rect {
        rect,
        radius: PILL / 2.0,
        fill: plan.theme.card,
        stroke: Some(Stroke::solid(1.4, edge)),
    };
    let middle = Point::new(rect.center().x, rect.center().y + 3.8);
    vec![
        plate,
        TextLine::new(middle, text, TEXT, ink)
            .weight(Weight::SemiBold)
            .centered()
            .into(),
    ]
}

/// How much the emotion changes at the seam, in alarm.
fn change_badge(plan: &Plan<'_>, at: Point, change: f64) -> Vec<Shape> {
    let rect = Rect::new(at.x - 19.0, at.y, 38.0, PILL);
    let text = TextLine::new(
        Point::new(at.x, at.y + 13.0),
        plan.words.signed(change, 1),
        11.0,
        plan.theme.paper,
    );
    vec![
        Shape::filled(rect, PILL / 2.0, plan.theme.alarm),
        text.weight(Weight::Bold).centered().into(),
    ]
}
