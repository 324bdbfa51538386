//! True time: the day at each touchpoint, and how long it takes to get there; the layout makes the room.

use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::journey::{Kind, Time};
use crate::lanes::{Plan, ids};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::{Theme, Weight};

/// True time in the place of equal steps.
pub(super) struct TrueTime;

/// The axis above the end of the lane of emotions, and its ticks.
const RISE: f32 = 9.0;
const TICK: f32 = 4.0;
const TEXT: f32 = 10.0;
/// A journey of fewer days than this is told in tenths of a day.
const FEW_DAYS: f64 = 20.0;

impl Overlay for TrueTime {
    fn id(&self) -> &'static str {
        ids::TRUE_TIME
    }

    fn is_on_at_first(&self, _kind: Kind) -> bool {
        false
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::EMOTION) else {
            return;
        };
        let mut hours: f64 = plan
            .columns(0..seen.start)
            .map(|step| elapsed(plan, step.2))
            .sum();
        let y = lane.max.y - RISE;
        for (_, column, touchpoint) in plan.columns(seen) {
            hours += elapsed(plan, touchpoint);
            let center = column.center();
            let mut group = Group::new(Rect::new(column.left, y - 16.0, column.width, 16.0 + RISE));
            let time = Rect::new(column.left, y - 1.5, column.lead_in, 3.0);
            group.add(Shape::filled(time, 1.5, plan.theme.muted));
            group.add(axis(column.left, column.left + column.width, y, plan.theme));
            let tick = [Point::new(center, y - TICK), Point::new(center, y + TICK)];
            group.add(Shape::stroked(
                Path::line(tick),
                Stroke::solid(1.4, plan.theme.muted),
            ));
            let day = day(plan, hours);
            let at = Point::new(center + 5.0, y - 4.0);
            group.add(TextLine::new(at, day, TEXT, plan.theme.ink).weight(Weight::Medium));
            scene.add(group);
        }
    }

    fn headline(&self, plan: &Plan<'_>) -> Option<String> {
        let known = plan.insight.lead_time.is_ok();
        known.then(|| plan.words.text("headline-true-time").into_owned())
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        vec![Meaning::drawn(sample, plan.words.text("legend-elapsed"))]
    }
}

/// Hours of waiting and work at a touchpoint, as far as they are known.
fn elapsed(plan: &Plan<'_>, touchpoint: &crate::journey::Touchpoint) -> f64 {
    let hours = |time: &Option<Time>| time.as_ref()?.hours(plan.journey.hours_per_day);
    hours(&touchpoint.wait).unwrap_or_default() + hours(&touchpoint.work).unwrap_or_default()
}

/// The working day on which so many hours have gone by, counted from 0.
fn day(plan: &Plan<'_>, hours: f64) -> String {
    let days = hours / plan.journey.hours_per_day;
    let days = if days.is_finite() { days } else { 0.0 };
    let all = plan.insight.lead_time.map_or(0.0, |total| total.hours);
    let is_short = all < FEW_DAYS * plan.journey.hours_per_day;
    let day = plan.words.number(days, usize::from(is_short));
    plan.words.fill("time-at", &[("day", day.into())])
}

fn axis(left: f32, right: f32, y: f32, theme: &Theme) -> Shape {
    let path = Path::line([Point::new(left, y), Point::new(right, y)]);
    Shape::stroked(path, Stroke::solid(1.0, theme.faint))
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let y = rect.center().y;
    let time = Rect::new(rect.min.x, y - 1.5, rect.width() * 0.7, 3.0);
    vec![
        Shape::filled(time, 1.5, theme.muted),
        axis(rect.min.x, rect.max.x, y, theme),
    ]
}
