//! A time-lapse: the versions of a journey in their order, played with the curve moving from one to
//! the next.

use std::collections::HashMap;
use std::sync::Arc;

use crate::journey::{Curve, CurvePoint, Id, Journey};

/// How long a version is shown and how long the way to the next one takes, in seconds; of many
/// versions each has a smaller share of the longest time that all may take.
const REST: f32 = 1.1;
const WAY: f32 = 1.4;
const LONGEST: f32 = 60.0;

/// How much of the time from one version to the next a version rests.
const SHARE_OF_REST: f32 = REST / (REST + WAY);

/// One version in a time-lapse.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// When it was, and what people call it.
    pub name: String,
    /// The journey as it was then.
    pub journey: Arc<Journey>,
    /// What changed since the one before, a sentence each.
    pub told: Vec<String>,
}

/// The versions of a journey, the oldest first, and where among them somebody is.
#[derive(Debug, Clone)]
pub struct Lapse {
    frames: Vec<Frame>,
    /// Where it is, in shares of the time from one version to the next; whole where one is reached.
    at: f32,
    /// Where it goes on to.
    goal: f32,
}

/// What is seen of a time-lapse at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The journey, with the curve on its way.
    pub journey: Arc<Journey>,
    /// How far what stands elsewhere is covered on the way, 0 to 1.
    pub veil: f32,
}

impl Lapse {
    /// A time-lapse of these versions, the oldest first, at its beginning.
    pub fn new(frames: Vec<Frame>) -> Self {
        Self {
            frames,
            at: 0.0,
            goal: 0.0,
        }
    }

    /// All versions, the oldest first.
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    /// The place of the version that is shown, or gone to, counted from 0.
    pub fn nth(&self) -> usize {
        // Past the middle of the way it is the next one.
        let place = self.at + (1.0 - SHARE_OF_REST) / 2.0;
        (place.floor() as usize).min(self.last())
    }

    /// The version that is shown, or gone to; `None` where there is none.
    pub fn frame(&self) -> Option<&Frame> {
        self.frames.get(self.nth())
    }

    /// Whether it goes on.
    pub fn is_moving(&self) -> bool {
        self.goal > self.at
    }

    /// Plays to the end, from the beginning where it is there already; stops where it is playing.
    pub fn toggle(&mut self) {
        if self.is_moving() {
            self.goal = self.at;
            return;
        }
        if self.at >= self.last() as f32 {
            self.at = 0.0;
        }
        self.goal = self.last() as f32;
    }

    /// Goes to the next version.
    pub fn forth(&mut self) {
        let next = (self.at.floor() + 1.0).min(self.last() as f32);
        // Who steps has seen this version long enough.
        self.at = self.at.max(next - 1.0 + SHARE_OF_REST).min(next);
        self.goal = next;
    }

    /// Goes back to the version before.
    pub fn back(&mut self) {
        self.at = (self.at.ceil() - 1.0).max(0.0);
        self.goal = self.at;
    }

    /// Shows the version at a place at once.
    pub fn go(&mut self, nth: usize) {
        self.at = nth.min(self.last()) as f32;
        self.goal = self.at;
    }

    /// Lets so many seconds pass.
    pub fn pass(&mut self, seconds: f32) {
        self.at = (self.at + seconds / self.each()).min(self.goal);
    }

    /// Seconds from one version to the next.
    pub fn each(&self) -> f32 {
        (LONGEST / self.last().max(1) as f32).min(REST + WAY)
    }

    /// What is seen now where nothing is to move; `None` where there is no version.
    pub fn still(&self) -> Option<Moment> {
        let journey = Arc::clone(&self.frame()?.journey);
        Some(Moment { journey, veil: 0.0 })
    }

    /// What is seen now; `None` where there is no version.
    pub fn moment(&self) -> Option<Moment> {
        let nth = self.at.floor().max(0.0) as usize;
        let before = &self.frames.get(nth)?.journey;
        let way = 1.0 - SHARE_OF_REST;
        let share = calm(((self.at - nth as f32 - SHARE_OF_REST) / way).clamp(0.0, 1.0));
        let Some(after) = self.frames.get(nth + 1).filter(|_| share > 0.0) else {
            return Some(Moment {
                journey: Arc::clone(before),
                veil: 0.0,
            });
        };
        Some(on_the_way(before, &after.journey, share))
    }

    fn last(&self) -> usize {
        self.frames.len().saturating_sub(1)
    }
}

/// A version on its way to the next: the curve moves, all else changes in the middle.
fn on_the_way(before: &Journey, after: &Journey, share: f32) -> Moment {
    let (held, other) = if share < 0.5 {
        (before, after)
    } else {
        (after, before)
    };
    let toward = if share < 0.5 { share } else { 1.0 - share };
    let stands_still = before.stages == after.stages && before.touchpoints == after.touchpoints;
    Moment {
        journey: Arc::new(bent(held, other, f64::from(toward))),
        veil: if stands_still { 0.0 } else { toward * 2.0 },
    }
}

/// The journey with its as-is curve bent so far, 0 to 1, toward that of another version.
fn bent(journey: &Journey, toward: &Journey, share: f64) -> Journey {
    let (Some(own), Some(other)) = (journey.as_is(), toward.as_is()) else {
        return journey.clone();
    };
    let there: HashMap<&Id, f64> = other
        .points
        .iter()
        .map(|point| (&point.touchpoint, point.emotion))
        .collect();
    let bend = |point: &Arc<CurvePoint>| match there.get(&point.touchpoint) {
        Some(emotion) => Arc::new(CurvePoint {
            emotion: point.emotion + (emotion - point.emotion) * share,
            ..CurvePoint::clone(point)
        }),
        None => Arc::clone(point),
    };
    let curve = Curve {
        points: own.points.iter().map(bend).collect(),
        ..Curve::clone(own)
    };
    let mut copy = journey.clone();
    let place = copy.curves.iter().position(|it| it.id == curve.id);
    if let Some(own) = place.and_then(|place| copy.curves.get_mut(place)) {
        *own = Arc::new(curve);
    }
    copy
}

/// Slow at both ends.
fn calm(share: f32) -> f32 {
    share * share * (3.0 - 2.0 * share)
}
