//! The value-stream ladder: waiting above, work below, and their sums.

use std::ops::Range;

use super::{Lane, Meaning, Plan, hours_text, ids, span_text};
use crate::geom::{Point, Rect};
use crate::insight::Insight;
use crate::journey::{Time, Touchpoint};
use crate::layout::Column;
use crate::scene::{Anchor, Group, Path, Scene, Shape, Stroke, TextLine};
use crate::theme::{Color, Theme, Weight};
use crate::words::{Blank, Words};

/// The value-stream ladder.
pub(super) struct ValueStream;

const HIGH: f32 = 24.0;
const LOW: f32 = 50.0;
const HEIGHT: f32 = 92.0;
/// One more row where a touchpoint says how often it is right the first time.
const SHARES: f32 = 16.0;
const TEXT: f32 = 10.8;
/// Of the width of a card, the part that is the upper step.
const UPPER: f32 = 0.42;
/// What differs by less than this part from the longest or lowest is marked as well.
const ALIKE: f64 = 0.001;

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
        if any { HEIGHT + shares(plan) } else { 0.0 }
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::VALUE_STREAM) else {
            return;
        };
        let worst = Worst::of(plan);
        let last = plan.layout.columns.len().saturating_sub(1);
        for (position, column, touchpoint) in plan.columns(seen) {
            let mut group = Group::new(Rect::new(
                column.left,
                lane.min.y,
                column.width,
                lane.height() - 24.0,
            ));
            let rung = Rung::of(plan, column, touchpoint, lane);
            group.add(rung.line(position == last, plan.theme));
            group.shapes.extend(rung.texts(plan, touchpoint, &worst));
            scene.add(group.toned(plan.tone(column), plan.theme.paper));
        }
        scene.add(sums(plan, lane));
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let is_there = plan.layout.lane(ids::VALUE_STREAM).is_some();
        let text = plan.words.text("legend-longest-wait");
        let entry = is_there.then(|| Meaning::drawn(sample, text));
        entry.into_iter().collect()
    }
}

/// The height of the row of how often it is right the first time.
fn shares(plan: &Plan<'_>) -> f32 {
    if plan.insight.rolled_right_first_time.is_ok() {
        SHARES
    } else {
        0.0
    }
}

/// What is marked: the longest wait in hours, and the lowest share that is right the first time.
struct Worst {
    wait: f64,
    share: f64,
}

impl Worst {
    fn of(plan: &Plan<'_>) -> Self {
        let longest = plan.insight.longest_wait.as_ref().ok();
        let lowest = plan.insight.rolled_right_first_time.as_ref().ok();
        let lowest = lowest.and_then(|rolled| plan.journey.touchpoint(&rolled.lowest));
        Self {
            wait: longest.map_or(f64::INFINITY, |longest| longest.hours),
            share: lowest
                .and_then(|touchpoint| touchpoint.right_first_time)
                .unwrap_or(-1.0),
        }
    }

    fn is_longest(&self, wait: Option<f64>) -> bool {
        wait.is_some_and(|wait| wait > 0.0 && wait >= self.wait * (1.0 - ALIKE))
    }

    fn is_lowest(&self, share: f64) -> bool {
        share < 1.0 && share <= self.share + ALIKE
    }
}

/// One step of the ladder: up while one waits, down while somebody works.
struct Rung {
    left: f32,
    middle: f32,
    right: f32,
    high: f32,
    low: f32,
    wait: Option<f64>,
    work: Option<f64>,
}

impl Rung {
    fn of(plan: &Plan<'_>, column: &Column, touchpoint: &Touchpoint, lane: Rect) -> Self {
        let wait = hours(plan, touchpoint.wait.as_ref());
        let work = hours(plan, touchpoint.work.as_ref());
        let waited = wait.unwrap_or_default();
        let all = waited + work.unwrap_or_default();
        let share = if all > 0.0 {
            (waited / all) as f32
        } else {
            0.0
        };
        let card = column.width - column.lead_in;
        Self {
            left: column.left,
            middle: column.left + column.lead_in * share + card * UPPER,
            right: column.left + column.width,
            high: lane.min.y + HIGH,
            low: lane.min.y + LOW,
            wait,
            work,
        }
    }

    fn line(&self, is_last: bool, theme: &Theme) -> Shape {
        let mut points = vec![
            (self.left, self.low),
            (self.left, self.high),
            (self.middle, self.high),
            (self.middle, self.low),
            (self.right, self.low),
        ];
        if is_last {
            points.push((self.right, self.high));
        }
        let path = Path::line(points.into_iter().map(|(x, y)| Point::new(x, y)));
        Shape::stroked(path, Stroke::solid(1.5, theme.faint))
    }

    /// The wait above, the work below, and how often it is right the first time below that.
    fn texts(&self, plan: &Plan<'_>, touchpoint: &Touchpoint, worst: &Worst) -> Vec<Shape> {
        let over = f32::midpoint(self.left, self.middle);
        let under = f32::midpoint(self.middle, self.right);
        let ink = plan.theme.ink;
        let wait = told(plan, self.wait);
        let mut shapes = vec![
            text(
                plan.theme,
                Point::new(over, self.high - 5.0),
                wait,
                (plan.theme.muted, worst.is_longest(self.wait)),
            ),
            text(
                plan.theme,
                Point::new(under, self.low + 14.0),
                told(plan, self.work),
                (ink, false),
            ),
        ];
        let share = touchpoint.right_first_time;
        if let Some(share) = share.filter(|share| (0.0..=1.0).contains(share)) {
            let percent = plan.words.number(share * 100.0, 0);
            let blanks = [("percent", Blank::from(percent))];
            let at = Point::new(self.right - 4.0, self.low + 14.0 + SHARES);
            let told = plan.words.fill("right-first-time-at", &blanks);
            let look = (plan.theme.muted, worst.is_lowest(share));
            shapes.push(text(plan.theme, at, told, look));
            if let Some(Shape::Text(line)) = shapes.last_mut() {
                line.anchor = Anchor::End;
            }
        }
        shapes
    }
}

/// A text around `at`; one that alarms in bold as well as in the colour of alarm.
fn text(theme: &Theme, at: Point, text: String, (color, alarms): (Color, bool)) -> Shape {
    let (color, weight) = if alarms {
        (theme.alarm, Weight::Bold)
    } else {
        (color, Weight::Medium)
    };
    let line = TextLine::new(at, text, TEXT, color);
    line.weight(weight).centered().into()
}

/// A step of the ladder with its wait marked.
fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    let (top, low) = (rect.min.y + 6.0, rect.max.y - 3.0);
    let middle = rect.center().x;
    let steps = [
        (rect.min.x, low),
        (rect.min.x, top),
        (middle, top),
        (middle, low),
        (rect.max.x, low),
    ];
    let path = Path::line(steps.map(|(x, y)| Point::new(x, y)));
    let mark = [
        Point::new(rect.min.x, rect.min.y + 1.0),
        Point::new(middle, rect.min.y + 1.0),
    ];
    vec![
        Shape::stroked(path, Stroke::solid(1.5, theme.faint)),
        Shape::stroked(Path::line(mark), Stroke::solid(3.0, theme.alarm)),
    ]
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
    let at = Point::new(plan.layout.left(), lane.max.y - 8.0);
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
