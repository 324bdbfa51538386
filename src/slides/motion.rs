//! The flight from one shot to the next.

use super::deck::Deck;
use super::fade::faded;
use super::{Page, Shot};
use crate::scene::Scene;

/// How long a flight takes, in seconds.
pub const FLIGHT: f32 = 0.65;

/// What is seen `share` (0 to 1) of the way from one shot to another, each after some steps.
pub fn between(
    deck: &Deck,
    from: (&Shot, usize),
    to: (&Shot, usize),
    share: f32,
    page: Page,
) -> Scene {
    let share = share.clamp(0.0, 1.0);
    let (before, after) = (deck.pose(from.0, page), deck.pose(to.0, page));
    let mut scene = deck.slide(from.0, from.1, page, before).split();
    let arrived = deck.slide(to.0, to.1, page, after).split();
    let (gone, come) = (
        1.0 - (share * 2.4).min(1.0),
        ((share - 0.5) * 2.0).clamp(0.0, 1.0),
    );
    let ground = match (before, after) {
        (Some(before), Some(after)) => {
            let pose = before.mixed(&after, calm(share));
            let shot = if share < 0.5 { from } else { to };
            deck.slide(shot.0, 0, page, Some(pose)).split().0
        }
        (Some(_), None) => faded(std::mem::take(&mut scene.0), 1.0 - share),
        (None, Some(_)) => faded(arrived.0, share),
        (None, None) => Vec::new(),
    };
    let groups = [ground, faded(scene.1, gone), faded(arrived.1, come)].concat();
    Scene {
        bounds: page.rect(),
        ground: deck.theme.paper,
        groups,
    }
}

/// Slow at both ends.
fn calm(share: f32) -> f32 {
    share * share * (3.0 - 2.0 * share)
}
