//! The arrows of ownership: from where a pain is felt to the departments that cause and fix it.

use super::Meaning;
use crate::geom::{Point, Rect};
use crate::journey::{Id, PainPoint};
use crate::lanes::{Plan, ids, part_row};
use crate::layout::Column;
use crate::scene::{Group, Path, Scene, Shape, Stroke};
use crate::theme::{Color, Theme};

/// How strongly the arrows are drawn, 0 to 1: there are many of them, and the cards come first.
const QUIET: f32 = 0.6;

/// How far an arrow reaches into its column, left of the gap in which it runs down.
const REACH: f32 = 13.0;
/// From one arrow to the next in the gap between two columns.
const APART: f32 = 2.6;
/// So many arrows lie side by side before they lie on each other.
const SIDE_BY_SIDE: usize = 3;
/// Causes point a little above the middle of a row, fixes a little below.
const ASIDE: f32 = 4.5;
/// Half the height of the head of an arrow.
const HEAD: f32 = 4.0;

/// What an arrow says about the department that it points to.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Causes,
    Fixes,
}

/// Paints the arrows of a column, down to the rows of the departments taking part.
pub(super) fn paint(plan: &Plan<'_>, column: &Column, scene: &mut Scene) {
    if plan.layout.lane(ids::PART).is_none() {
        return;
    }
    let mut nth = 0;
    for (pain, card, rect) in plan.pains(column).filter(|(pain, ..)| pain.is_open()) {
        let tone = plan.emphasis.pain_point(card.pain);
        for (way, department) in told(pain) {
            if let Some(group) = arrow(plan, rect, (way, department), nth) {
                scene.add(group.toned(tone, plan.theme.paper));
                nth += 1;
            }
        }
    }
}

/// Who causes and who can fix a pain point; the owner who fixes it needs no arrow.
fn told(pain: &PainPoint) -> impl Iterator<Item = (Way, &Id)> {
    let causes = pain.caused_by.iter().map(|id| (Way::Causes, id));
    let others = pain
        .fixed_by
        .iter()
        .filter(|id| pain.owner.as_ref() != Some(id));
    causes.chain(others.map(|id| (Way::Fixes, id)))
}

fn arrow(plan: &Plan<'_>, card: Rect, (way, department): (Way, &Id), nth: usize) -> Option<Group> {
    let row = part_row(plan, department)?;
    let color = plan.sign(department).ink.faded(QUIET);
    let x = card.max.x + 1.4 + APART * (nth % SIDE_BY_SIDE) as f32;
    let from = Point::new(
        card.max.x,
        card.max.y - 9.0 - 3.0 * (nth % SIDE_BY_SIDE) as f32,
    );
    let y = row + if way == Way::Causes { -ASIDE } else { ASIDE };
    let tip = Point::new(card.max.x - REACH, y);
    let path = Path::line([from, Point::new(x, from.y), Point::new(x, y), tip]);
    let mut group = Group::new(Rect::between(from, tip).grown(APART * 3.0 + HEAD));
    group.add(Shape::stroked(path, stroke(way, color)));
    group.add(head(way, tip, color, plan.theme));
    Some(group)
}

fn stroke(way: Way, color: Color) -> Stroke {
    match way {
        Way::Causes => Stroke::solid(1.1, color),
        Way::Fixes => Stroke::dashed(1.1, color, 3.5, 2.5),
    }
}

/// A full head for a cause, a hollow one for who can fix it.
fn head(way: Way, tip: Point, color: Color, theme: &Theme) -> Shape {
    let back = tip.x + HEAD * 1.7;
    let path = Path::polygon([
        Point::new(tip.x - 1.0, tip.y),
        Point::new(back, tip.y - HEAD),
        Point::new(back, tip.y + HEAD),
    ]);
    let fill = match way {
        Way::Causes => color,
        Way::Fixes => theme.card,
    };
    let stroke = Some(Stroke::solid(1.2, color));
    Shape::Path { path, fill, stroke }
}

/// What the two kinds of arrows mean, where there are any.
pub(super) fn legend(plan: &Plan<'_>) -> Vec<Meaning> {
    if plan.layout.lane(ids::PART).is_none() {
        return Vec::new();
    }
    let pains = plan.journey.pain_points.iter();
    let ways: Vec<Way> = pains
        .filter(|pain| pain.is_open())
        .flat_map(|pain| told(pain).map(|(way, _)| way))
        .collect();
    let causes = ways
        .contains(&Way::Causes)
        .then_some((sample_cause as fn(Rect, &Theme) -> _, "legend-causes"));
    let fixes = ways
        .contains(&Way::Fixes)
        .then_some((sample_fix as fn(Rect, &Theme) -> _, "legend-fixes"));
    let entries = causes.into_iter().chain(fixes);
    entries
        .map(|(draw, key)| Meaning::drawn(draw, plan.words.text(key)))
        .collect()
}

fn sample_cause(rect: Rect, theme: &Theme) -> Vec<Shape> {
    sample(rect, Way::Causes, theme)
}

fn sample_fix(rect: Rect, theme: &Theme) -> Vec<Shape> {
    sample(rect, Way::Fixes, theme)
}

fn sample(rect: Rect, way: Way, theme: &Theme) -> Vec<Shape> {
    let tip = Point::new(rect.min.x + 2.0, rect.center().y);
    let path = Path::line([Point::new(rect.max.x, tip.y), tip]);
    vec![
        Shape::stroked(path, stroke(way, theme.ink)),
        head(way, tip, theme.ink, theme),
    ]
}
