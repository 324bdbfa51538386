//! Comments: a bubble with how many are not settled yet, on the record that they are about.

use std::collections::HashMap;
use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::journey::{Id, Journey};
use crate::lanes::{Plan, ids};
use crate::scene::{Group, Path, Scene, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Theme, Weight};

/// What is said and not settled.
pub(super) struct Comments;

const TEXT: f32 = 10.0;
const HEIGHT: f32 = 15.0;
/// How far a bubble stands in from the left edge of what it is about.
const INSET: f32 = 4.0;

impl Overlay for Comments {
    fn id(&self) -> &'static str {
        "comments"
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let counts = counts(plan.journey);
        if counts.is_empty() {
            return;
        }
        stages(plan, &counts, &seen, scene);
        let lane = plan.layout.lane(ids::TOUCHPOINTS);
        for (_, column, touchpoint) in plan.columns(seen) {
            let card = lane.map(|lane| column.card(lane.min.y, lane.height(), &plan.layout.sizes));
            let said = card.zip(counts.get(&touchpoint.id));
            let tone = plan.tone(column);
            if let Some((card, count)) = said {
                scene.add(bubble_at(card, *count, plan.theme).toned(tone, plan.theme.paper));
            }
            for (pain, place, rect) in plan.pains(column) {
                let tone = plan.emphasis.pain_point(place.pain);
                if let Some(count) = counts.get(&pain.id) {
                    scene.add(bubble_at(rect, *count, plan.theme).toned(tone, plan.theme.paper));
                }
            }
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let count = counts(plan.journey).values().sum();
        let meaning = Meaning {
            count: Some(count),
            ..Meaning::drawn(sample, plan.words.text("legend-comments"))
        };
        (count > 0).then_some(meaning).into_iter().collect()
    }
}

/// How many comments that are not settled each record has; answers belong to what they answer.
fn counts(journey: &Journey) -> HashMap<&Id, usize> {
    let mut counts = HashMap::new();
    let comments = journey.comments.iter();
    let open = comments.filter(|comment| !comment.resolved && comment.answers.is_none());
    for comment in open {
        *counts.entry(&comment.about).or_default() += 1;
    }
    counts
}

fn stages(plan: &Plan<'_>, counts: &HashMap<&Id, usize>, seen: &Range<usize>, scene: &mut Scene) {
    let Some(lane) = plan.layout.lane(ids::STAGES) else {
        return;
    };
    let spans = plan.layout.stages.iter();
    let spans = spans.filter(|span| span.first < seen.end && span.past >= seen.start);
    for span in spans {
        let record = plan.journey.stages.get(span.stage);
        if let Some(count) = record.and_then(|stage| counts.get(&stage.id)) {
            let rect = Rect::new(span.left, lane.min.y, span.right - span.left, lane.height());
            scene.add(bubble_at(rect, *count, plan.theme));
        }
    }
}

/// A bubble at the left upper corner of a card.
fn bubble_at(card: Rect, count: usize, theme: &Theme) -> Group {
    let middle = Point::new(card.min.x + INSET + HEIGHT / 2.0, card.min.y - 2.0);
    let mut group = Group::new(Rect::around(middle, HEIGHT * 1.5));
    group.shapes = bubble(middle, count, theme);
    group
}

/// A bubble with its tail below.
fn bubble(middle: Point, count: usize, theme: &Theme) -> Vec<Shape> {
    let text = count.to_string();
    let width = (width_of(&text, Weight::Bold, TEXT) + 9.0).max(HEIGHT);
    let rect = Rect::new(
        middle.x - HEIGHT / 2.0,
        middle.y - HEIGHT / 2.0,
        width,
        HEIGHT,
    );
    let foot = Point::new(rect.min.x + 4.0, rect.max.y + 3.5);
    let tail = [
        Point::new(rect.min.x + 3.0, rect.max.y - 2.5),
        foot,
        Point::new(rect.min.x + 9.0, rect.max.y - 1.0),
    ];
    let at = Point::new(rect.center().x, rect.center().y + TEXT * 0.36);
    let number = TextLine::new(at, text, TEXT, theme.notice_ink);
    vec![
        Shape::area(Path::polygon(tail), theme.notice_line),
        Shape::Rect {
            rect,
            radius: HEIGHT / 2.0 - 1.5,
            fill: theme.notice,
            stroke: Some(Stroke::solid(1.2, theme.notice_line)),
        },
        number.weight(Weight::Bold).centered().into(),
    ]
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    bubble(rect.center(), 1, theme)
}
