//! Where to work together: numbered pins in the order of the score.

use std::ops::Range;

use super::{Meaning, Overlay};
use crate::geom::{Point, Rect};
use crate::lanes::{Plan, ids};
use crate::scene::{Group, Scene, Shape, TextLine};
use crate::theme::{Theme, Weight};

/// Where to work together.
pub(super) struct Together;

/// This many places are pinned; a room cannot keep more in mind.
const MOST: usize = 3;

impl Overlay for Together {
    fn id(&self) -> &'static str {
        "together"
    }

    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene) {
        let Some(lane) = plan.layout.lane(ids::TOUCHPOINTS) else {
            return;
        };
        let places = plan.insight.collaboration.iter().take(MOST).enumerate();
        for (rank, place) in places.filter(|(_, place)| seen.contains(&place.position)) {
            let Some(column) = plan.layout.columns.get(place.position) else {
                continue;
            };
            let card = column.card(lane.min.y, lane.height(), &plan.layout.sizes);
            let at = Point::new(card.max.x - 12.0, card.min.y - 2.0);
            let pin = pin(plan, at, rank + 1);
            scene.add(pin.toned(plan.tone(column), plan.theme.paper));
        }
    }

    fn legend(&self, plan: &Plan<'_>) -> Vec<Meaning> {
        let any = !plan.insight.collaboration.is_empty();
        let text = plan.words.text("legend-together");
        any.then(|| Meaning::drawn(sample, text))
            .into_iter()
            .collect()
    }
}

fn pin(plan: &Plan<'_>, center: Point, rank: usize) -> Group {
    let mut group = Group::new(Rect::around(center, 12.0));
    group.add(Shape::disc(center, 11.5, plan.theme.paper));
    group.shapes.extend(disc(center, rank, plan.theme));
    group
}

/// The number of a place on a disc.
fn disc(center: Point, rank: usize, theme: &Theme) -> Vec<Shape> {
    let at = Point::new(center.x, center.y + 3.9);
    let number = TextLine::new(at, rank.to_string(), 11.0, theme.paper);
    vec![
        Shape::disc(center, 9.5, theme.ink),
        number.weight(Weight::Bold).centered().into(),
    ]
}

fn sample(rect: Rect, theme: &Theme) -> Vec<Shape> {
    disc(rect.center(), 1, theme)
}
