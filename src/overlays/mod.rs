//! The overlays of the map, an open set: readings of the journey drawn on top of the lanes.

mod curves;
mod ownership;
mod peak_end;
mod seams;
mod together;

use std::ops::Range;

use crate::journey::Kind;
use crate::lanes::{Plan, Sign};
use crate::layout::Item;
use crate::scene::Scene;

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

    /// What its signs mean, in words.
    fn legend(&self, _plan: &Plan<'_>) -> Vec<Meaning> {
        Vec::new()
    }
}

/// A sign of the legend and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    /// The sign; `None` for nobody.
    pub sign: Option<Sign>,
    /// What it means.
    pub text: String,
    /// How many there are; `None` for what is not counted.
    pub count: Option<usize>,
}

/// All overlays, in the order they are painted and listed.
pub static OVERLAYS: &[&dyn Overlay] = &[
    &ownership::Ownership,
    &seams::Seams,
    &curves::ToBe,
    &curves::Believed,
    &peak_end::PeakEnd,
    &together::Together,
];
