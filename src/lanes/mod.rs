//! The lanes of the map, an open set: each is one file and its entry in the list.

mod badge;
mod emotion;
mod emphasis;
mod face;
mod handover;
mod heat;
mod known;
mod meaning;
mod pains;
mod part;
mod plan;
mod score;
mod span;
mod stages;
mod touchpoints;
mod value_stream;

use std::ops::Range;

use crate::journey::Kind;
use crate::layout::Item;
use crate::scene::Scene;

pub use badge::{badge, badge_width, nobody};
pub use emotion::{FACE, as_is, curve, smooth, within, y_of};
pub use emphasis::{Emphasis, filtered_text, talk_text};
pub use face::face;
pub use handover::Handover;
pub use known::stroke_of;
pub use meaning::{Mark, Meaning};
pub use part::{part_names, part_row};
pub use plan::{Plan, Sign};
pub use score::terms_text;
pub use span::{day_text, hours_text, span_text};

/// A lane: a strip across the map that shows one thing about every touchpoint.
pub trait Lane: Sync {
    /// Its name in files, on the command line and in text keys: `lane-ID`, `lane-ID-hint`.
    fn id(&self) -> &'static str;

    /// Whether people can switch it off.
    fn is_optional(&self) -> bool {
        true
    }

    /// Whether it is on at first in a journey of this kind.
    fn is_on_at_first(&self, _kind: Kind) -> bool {
        true
    }

    /// Its height in canvas points; 0 where it has nothing to show.
    fn height(&self, plan: &Plan<'_>) -> f32;

    /// What can be pointed at in the column at `position`, in the order of the journey.
    fn items(&self, _plan: &Plan<'_>, _position: usize, _items: &mut Vec<Item>) {}

    /// Paints what belongs to the columns at the positions `seen`.
    fn paint(&self, plan: &Plan<'_>, seen: Range<usize>, scene: &mut Scene);

    /// How many marks it has beside those that stand alone at their touchpoint, such as those of
    /// departments, in the columns at the positions `seen`.
    fn marks(&self, _plan: &Plan<'_>, _seen: Range<usize>) -> usize {
        0
    }

    /// How many of its marks it leaves out there, as there are more than [`MOST_MARKS`].
    fn left_out(&self, _plan: &Plan<'_>, _seen: Range<usize>) -> usize {
        0
    }

    /// What its signs mean, in words, where it does not say so itself.
    fn legend(&self, _plan: &Plan<'_>) -> Vec<Meaning> {
        Vec::new()
    }
}

/// No lane paints more marks of a kind of which a touchpoint may have hundreds: so many take 100 MB,
/// and nobody tells them apart.
pub const MOST_MARKS: usize = 200_000;

/// All lanes, from top to bottom.
pub static LANES: &[&dyn Lane] = &[
    &stages::Stages,
    &touchpoints::Touchpoints,
    &emotion::Emotions,
    &pains::PainPoints,
    &part::TakingPart,
    &heat::Heat,
    &value_stream::ValueStream,
];

/// The ids of lanes that others stand on, and of overlays that a lane heeds.
pub mod ids {
    /// The stages.
    pub const STAGES: &str = "stages";
    /// The touchpoints.
    pub const TOUCHPOINTS: &str = "touchpoints";
    /// The emotions.
    pub const EMOTION: &str = "emotion";
    /// The pain points.
    pub const PAIN_POINTS: &str = "pain-points";
    /// The departments taking part.
    pub const PART: &str = "part";
    /// The grid of pain.
    pub const HEAT: &str = "heat";
    /// How the curve is known.
    pub const EVIDENCE: &str = "evidence";
    /// True time in the place of equal steps.
    pub const TRUE_TIME: &str = "true-time";
    /// The value-stream ladder.
    pub const VALUE_STREAM: &str = "value-stream";
}
