//! The value-stream ladder: waiting above, work below, and their sums.

use std::ops::Range;

use super::{Lane, Plan, hours_text, ids, span_text};
use crate::geom::{Point, Rect};
use crate::insight::Insight;
use crate::journey::{Time, Touchpoint};
use crate::layout::Column;
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::Weight;
use crate::words::{Blank, Words};

/// The value-stream ladder.
pub(super) struct ValueStream;

const HIGH: f32 = 24.0;
const LOW: f32 = 50.0;
const HEIGHT: f32 = 92.0;
const TEXT: f32 = 10.8;
/// A wait of at least this share of the longest is marked.
const LONG: f64 = 0.999;

impl Lane for ValueStream {
    fn id(&self) -> &'static str {
        ids::VALUE_STREAM
    }

    fn height(&self, plan: &Plan<'_>) -> f32 {
        let is_told =
            |touchpoint: &Touchpoint| touchpoint.work.is_some() || touchpoint.wait.is_some();
        let any = plan
            .journey
            .touchpoints
            .iter()
            .any(|touchpoint| is_told(touchpoint));
        if any { HEIGHT } else { 0.0 }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::VALUE_STREAM) else {
            return;
        };
        let longest = plan
            .insight
            .longest_wait
            .as_ref()
            .map_or(f64::INFINITY, |longest| longest.hours);
        let last = plan.layout.columns.len().saturating_sub(1);
        for (position, column, touchpoint) in plan.columns(seen) {
            scene.add(rung(
                plan,
                column,
                touchpoint,
                (lane, longest, position == last),
            ));
        }
        scene.add(sums(plan, lane));
    }
}

/// One step of the ladder: up while one waits, down while somebody works.
fn rung(
    plan: &Plan<'_>,
    column: &Column,
    touchpoint: &Touchpoint,
    (lane, longest, is_last): (Rect, f64, bool),
) -> Group {
    let (left, right) = (column.left, column.left + column.width);
    let middle = left + column.width * 0.42;
    let (high, low) = (lane.min.y + HIGH, lane.min.y + LOW);
    let mut group = Group::new(Rect::new(left, lane.min.y, column.width, HEIGHT - 24.0));
    let mut points = vec![
        (left, low),
        (left, high),
        (middle, high),
        (middle, low),
        (right, low),
    ];
    if is_last {
        points.push((right, high));
    }
    let path = Path::line(points.into_iter().map(|(x, y)| Point::new(x, y)));
    group.add(Shape::stroked(path, Stroke::solid(1.5, plan.theme.faint)));
    let wait = hours(plan, touchpoint.wait.as_ref());
    let alarms = wait.is_some_and(|wait| wait > 0.0 && wait >= longest * LONG);
    let (color, weight) = if alarms {
        (plan.theme.alarm, Weight::Bold)
    } else {
        (plan.theme.muted, Weight::Medium)
    };
    let at = Point::new(f32::midpoint(left, middle), high - 5.0);
    group.add(
        TextLine::new(at, told(plan, wait), TEXT, color)
            .weight(weight)
            .centered(),
    );
    let at = Point::new(f32::midpoint(middle, right), low + 14.0);
    let work = told(plan, hours(plan, touchpoint.work.as_ref()));
    group.add(
        TextLine::new(at, work, TEXT, plan.theme.ink)
            .weight(Weight::Medium)
            .centered(),
    );
    group
}

fn hours(plan: &Plan<'_>, time: Option<&Time>) -> Option<f64> {
    time?.hours(plan.journey.hours_per_day)
}

fn told(plan: &Plan<'_>, hours: Option<f64>) -> String {
    hours.map_or_else(
        || "–".to_owned(),
        |hours| span_text(hours, plan.journey.hours_per_day, plan.words),
    )
}

fn sums(plan: &Plan<'_>, lane: Rect) -> Group {
    let at = Point::new(plan.layout.left(), lane.min.y + HEIGHT - 8.0);
    let text = sums_text(plan.insight, plan.journey.hours_per_day, plan.words);
    let mut group = Group::new(Rect::new(at.x, at.y - 14.0, 640.0, 20.0));
    group.add(TextLine::new(at, text, 11.5, plan.theme.ink).weight(Weight::SemiBold));
    group
}

/// Lead time, work, activity ratio and right first time, as far as they are known.
fn sums_text(insight: &Insight, hours_per_day: f64, words: Words) -> String {
    let span = |hours: f64| span_text(hours, hours_per_day, words);
    let percent = |share: f64| {
        let decimals = usize::from(share < 0.1);
        words.number(share * 100.0, decimals)
    };
    let say =
        |key, blank: Option<String>| Some(words.fill(key, &[("amount", Blank::from(blank?))]));
    let parts = [
        say(
            "sum-lead-time",
            insight
                .lead_time
                .as_ref()
                .ok()
                .map(|total| span(total.hours)),
        ),
        say(
            "sum-work-time",
            insight
                .work_time
                .as_ref()
                .ok()
                .map(|total| hours_text(total.hours, words)),
        ),
        say(
            "sum-activity-ratio",
            insight
                .activity_ratio
                .as_ref()
                .ok()
                .map(|ratio| percent(*ratio)),
        ),
        say(
            "sum-right-first-time",
            insight
                .rolled_right_first_time
                .as_ref()
                .ok()
                .map(|rolled| percent(rolled.share)),
        ),
    ];
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("  ·  ")
}
