//! The walk over the map by keyboard.

use crate::geom::Rect;
use crate::layout::{Item, Target, Way};

/// What a way leads to from `from`; without it the first.
pub(super) fn neighbour(items: &[&Item], from: Option<&Target>, way: Way) -> Option<Target> {
    let here = from.and_then(|from| items.iter().position(|item| item.target == *from));
    let Some(here) = here else {
        let start = if way == Way::Last {
            items.last()
        } else {
            items.first()
        };
        return start.map(|item| item.target.clone());
    };
    let next = match way {
        Way::First => items.first().copied(),
        Way::Last => items.last().copied(),
        Way::Next => items.get(here + 1).copied(),
        Way::Previous => here
            .checked_sub(1)
            .and_then(|before| items.get(before).copied()),
        Way::Left | Way::Right | Way::Up | Way::Down => items
            .get(here)
            .and_then(|item| beside(items, item.rect, way)),
    };
    next.map(|item| item.target.clone())
}

/// The nearest item on one side; what lies across counts more than what lies along.
fn beside<'a>(items: &[&'a Item], from: Rect, way: Way) -> Option<&'a Item> {
    let start = from.center();
    let distance = |item: &Item| {
        let to = item.rect.center();
        let (along, across) = match way {
            Way::Left => (start.x - to.x, to.y - start.y),
            Way::Right => (to.x - start.x, to.y - start.y),
            Way::Up => (start.y - to.y, to.x - start.x),
            _ => (to.y - start.y, to.x - start.x),
        };
        (along > 1.0).then_some(along + across.abs() * ACROSS)
    };
    let near = items
        .iter()
        .filter_map(|item| Some((distance(item)?, *item)));
    near.min_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, item)| item)
}

/// How much more a step aside counts than a step ahead.
const ACROSS: f32 = 3.0;
