//! The overlays of the map, an open set: readings of the journey drawn on top of the lanes.

mod arrows;
mod band;
mod beside;
mod comments;
mod evidence;
mod ownership;
mod peak_end;
mod perception;
mod seams;
mod to_be;
mod together;
mod true_time;

use std::ops::Range;

use crate::journey::Kind;
use crate::lanes::Plan;
use crate::layout::Item;
use crate::scene::Scene;

pub use crate::lanes::{Mark, Meaning};

/// An overlay: a reading of the journey drawn on top of the map.
pub trait Overlay: Sync {
    /// Its name in files, on the command line and in text keys: `overlay-ID`, `overlay-ID-hint`.
    fn id(&self) -> &'static str;

    /// Whether it is on at first in a journey of this kind.
    fn is_on_at_first(&self, _kind: Kind) -> bool {
        true
    }

    /// What can be pointed at in the column at `position`.
    fn items(&self, _plan: &Plan<'_>, _position: usize, _items: &mut Vec<Item>) {}

    /// Paints what belongs to the columns at the positions `seen`.
    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene);

    /// What it says about the whole journey in a sentence, above the map.
    fn headline(&self, _plan: &Plan<'_>) -> Option<String> {
        None
    }

    /// What its signs mean, in words.
    fn legend(&self, _plan: &Plan<'_>) -> Vec<Meaning> {
        Vec::new()
    }
}

/// All overlays, in the order they are painted and listed.
pub static OVERLAYS: &[&dyn Overlay] = &[
    &ownership::Ownership,
    &seams::Seams,
    &to_be::ToBe,
    &perception::Believed,
    &evidence::Known,
    &peak_end::PeakEnd,
    &together::Together,
    &comments::Comments,
    &true_time::TrueTime,
];
