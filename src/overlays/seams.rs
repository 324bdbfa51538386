//! Seams: where the lead passes from one department to another, and what that costs.

use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::insight::Handoff;
use crate::lanes::{Handover, Plan, ids};
use crate::layout::{Item, Target};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::{Color, Theme, Weight};

/// Where work changes hands.
pub(super) struct Seams;

const TEXT: f32 = 10.5;
const PILL: f32 = 18.0;
/// From the top of the lane down to the change of emotion.
const CHANGE: f32 = 13.0;
/// From one bend of a seam to the next.
const BEND: f32 = 12.0;
/// The width of a seam where nobody waits, and where one waits as long as can be told apart.
const THIN: f32 = 1.4;
const WIDE: f32 = 4.6;
const MOST_DAYS: f64 = 15.0;
/// A fall of this much emotion is as red as the worst.
const MOST_FALL: f64 = 2.5;
/// Half the length of a stitch.
const STITCH: f32 = 7.0;

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
                rect: sign(plan, handoff, Point::new(x, lane.min.y)),
            });
        }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::EMOTION) else {
            return;
        };
        let worst = plan.insight.seams.worst;
        for handoff in at(plan, seen.start..seen.end + 1) {
            let Some(column) = plan.layout.columns.get(handoff.position) else {
                continue;
            };
            let rect = Rect::new(column.left, lane.min.y, 0.0, lane.height());
            let seam = seam(plan, handoff, rect, worst == Some(handoff.position));
            let tone = plan.emphasis.handoff(handoff.position, column.touchpoint);
            scene.add(seam.toned(tone, plan.theme.paper));
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let handoffs = &plan.insight.handoffs;
        let seams = Meaning::drawn(sample, plan.words.text("legend-seam"));
        let seams = (!handoffs.is_empty()).then_some(seams);
        let agreed = Meaning::drawn(sample_stitched, plan.words.text("legend-agreed"));
        let any = handoffs.iter().any(|handoff| handoff.agreement);
        seams.into_iter().chain(any.then_some(agreed)).collect()
    }
}

/// The handoffs into the columns at some positions.
fn at<'a>(plan: &Plan<'a>, seen: Range<usize>) -> &'a [Handoff] {
    let handoffs = &plan.insight.handoffs;
    let first = handoffs.partition_point(|handoff| handoff.position < seen.start);
    let past = handoffs.partition_point(|handoff| handoff.position < seen.end);
    handoffs.get(first..past).unwrap_or_default()
}

fn seam(plan: &Plan<'_>, handoff: &Handoff, rect: Rect, is_worst: bool) -> Group {
    let (x, top, bottom) = (rect.min.x, rect.min.y + 10.0, rect.max.y - 38.0);
    let color = alarm(plan, handoff, is_worst);
    let mut group = Group::new(Rect {
        min: Point::new(x - 60.0, rect.min.y - 12.0),
        max: Point::new(x + 60.0, rect.max.y),
    });
    let bends = ((bottom - top) / BEND).max(1.0) as usize;
    let points = (0..=bends).map(|nth| Point::new(x + swing(nth), top + BEND * nth as f32));
    let width = width(plan, handoff);
    group.add(Shape::stroked(
        Path::line(points),
        Stroke::solid(width, color),
    ));
    if handoff.agreement {
        let first = Point::new(x, top + BEND * 3.5);
        group.add(stitches(first, bends / 3, plan.theme));
    }
    let ink = if is_worst {
        plan.theme.alarm
    } else {
        plan.theme.muted
    };
    group
        .shapes
        .extend(label(plan, handoff, Point::new(x, rect.min.y), color, ink));
    if let Ok(change) = handoff.emotion_change {
        let at = Point::new(x, rect.min.y + CHANGE);
        group
            .shapes
            .extend(change_badge(plan, at, change, is_worst));
    }
    group
}

/// How far a seam swings aside at its nth bend.
fn swing(nth: usize) -> f32 {
    match nth {
        0 => 0.0,
        nth if nth % 2 == 1 => 5.0,
        _ => -5.0,
    }
}

/// The colour of a seam: the more emotion is lost, the nearer to alarm.
fn alarm(plan: &Plan<'_>, handoff: &Handoff, is_worst: bool) -> Color {
    let fall = handoff.fall().unwrap_or_default() / MOST_FALL;
    let share = if is_worst { 1.0 } else { fall.min(0.8) };
    plan.theme.faint.mixed(plan.theme.alarm, share as f32)
}

/// The width of a seam: the longer one waits behind it, the wider.
fn width(plan: &Plan<'_>, handoff: &Handoff) -> f32 {
    let days = handoff.wait_hours.unwrap_or_default() / plan.journey.hours_per_day;
    let share = if days.is_finite() {
        days / MOST_DAYS
    } else {
        0.0
    };
    THIN + (WIDE - THIN) * share.clamp(0.0, 1.0) as f32
}

/// The stitches of an agreement, which hold both sides together.
fn stitches(first: Point, count: usize, theme: &Theme) -> Shape {
    let mut path = Path::default();
    for nth in 0..count {
        let y = first.y + BEND * 3.0 * nth as f32;
        path.add_line([
            Point::new(first.x - STITCH, y + 2.0),
            Point::new(first.x + STITCH, y - 2.0),
        ]);
    }
    Shape::stroked(path, Stroke::solid(2.4, theme.success_ink))
}

/// The pill with who hands over to whom, and what it says.
fn pill(plan: &Plan<'_>, handoff: &Handoff, at: Point) -> (Rect, Handover) {
    let (from, to) = (
        plan.sign(&handoff.from_department),
        plan.sign(&handoff.to_department),
    );
    let who = Handover::new(&from.badge, &to.badge);
    let width = (who.width(Weight::SemiBold, TEXT) + 18.0).max(60.0);
    (
        Rect::new(at.x - width / 2.0, at.y - PILL / 2.0, width, PILL),
        who,
    )
}

/// Where a seam is pointed at: who hands over to whom, and below it what that does to the emotion.
fn sign(plan: &Plan<'_>, handoff: &Handoff, at: Point) -> Rect {
    let mut sign = pill(plan, handoff, at).0;
    if handoff.emotion_change.is_ok() {
        sign.max.y = at.y + CHANGE + PILL - 2.0;
    }
    sign
}

fn label(plan: &Plan<'_>, handoff: &Handoff, at: Point, edge: Color, ink: Color) -> Vec<Shape> {
    let (rect, who) = pill(plan, handoff, at);
    let plate = Shape::Rect {
        rect,
        radius: PILL / 2.0,
        fill: plan.theme.card,
        stroke: Some(Stroke::solid(1.4, edge)),
    };
    let middle = Point::new(rect.center().x, rect.center().y + 3.8);
    let who = who.shapes(middle, (Weight::SemiBold, TEXT), ink);
    [plate].into_iter().chain(who).collect()
}

/// How much the emotion changes at the seam; at the worst one in alarm.
fn change_badge(plan: &Plan<'_>, at: Point, change: f64, is_worst: bool) -> [Shape; 2] {
    let theme = plan.theme;
    let (width, size, fill, ink) = if is_worst {
        (38.0, 11.0, theme.alarm, theme.paper)
    } else {
        (30.0, 10.0, theme.card.faded(0.85), theme.muted)
    };
    let rect = Rect::new(at.x - width / 2.0, at.y, width, size + 7.0);
    let place = Point::new(at.x, at.y + size + 2.0);
    let text = TextLine::new(place, plan.words.signed(change, 1), size, ink);
    [
        Shape::filled(rect, rect.height() / 2.0, fill),
        text.weight(Weight::Bold).centered().into(),
    ]
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let line = |left: f32, width: f32, color: Color| {
        let x = |nth: u8| left + if nth % 2 == 1 { 4.0 } else { 0.0 };
        let at = |nth: u8| Point::new(x(nth), rect.min.y + rect.height() / 3.0 * f32::from(nth));
        let path = Path::line((0..=3).map(at));
        Shape::stroked(path, Stroke::solid(width, color))
    };
    vec![
        line(rect.min.x + 3.0, THIN, theme.faint),
        line(rect.min.x + 16.0, WIDE * 0.8, theme.alarm),
    ]
}

fn sample_stitched(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let x = rect.center().x;
    let line = Path::line([Point::new(x, rect.min.y), Point::new(x, rect.max.y)]);
    let first = Point::new(x, rect.center().y);
    vec![
        Shape::stroked(line, Stroke::solid(THIN, theme.faint)),
        stitches(first, 1, theme),
    ]
}
