//! What a journey tells: every number that the program shows, computed in one place.

mod board;
mod changed;
mod collaboration;
mod cost;
mod emotion;
mod evidence;
mod facts;
mod few;
mod filter;
mod gaps;
mod handoff;
mod inclusion;
mod known;
mod lens;
mod live;
mod matrix;
mod outlook;
mod ownership;
mod perception;
mod report;
mod time;
mod votes;
mod wanted;

use std::sync::Arc;

use crate::journey::{Id, Journey, names, refit};

pub use collaboration::{Collaboration, Seam, Term, Terms};
pub use cost::{Cost, DaysLost, PainCost};
pub use emotion::{EmotionLost, Felt, Remembered};
pub use evidence::Grounds;
pub use filter::Matches;
pub use gaps::widest_gaps;
pub use handoff::{Handoff, Seams};
pub use inclusion::{Inclusion, Part, Voice};
pub use known::{Known, Unknown};
pub use lens::{Lens, TalkTo};
pub use live::LiveInsight;
pub use matrix::{Matrix, Shared};
pub use outlook::{Gain, Lift, Outlook, proposed};
pub use ownership::Ownership;
pub use perception::{Gap, Perception};
pub use report::{Cell, Copied, Crossing, Excluded, OpenStep, Repeated, Report, Told};
pub use time::{LongestWait, Rolled, Total};
pub use votes::{Ranked, Subject, ranking, voters};
pub use wanted::ToBeGap;

/// The numbers of a journey, each with its terms.
///
/// Neighbours are neighbours in the order of the map ([`touchpoints_in_order`]), and a `position`
/// is a place in that order. An id that points nowhere is read as if nothing stood there.
///
/// [`touchpoints_in_order`]: crate::journey::touchpoints_in_order
#[derive(Debug, Clone, PartialEq)]
pub struct Insight {
    /// The emotion of the as-is curve at each touchpoint, in the order of the map.
    pub emotions: Vec<Known<f64>>,
    /// The handoffs, in the order of the map.
    pub handoffs: Vec<Handoff>,
    /// Which of the handoffs stand out.
    pub seams: Seams,
    /// The share of emotion that is lost at handoffs.
    pub emotion_lost_at_handoffs: Known<EmotionLost>,
    /// What people remember.
    pub remembered_emotion: Known<Remembered>,
    /// How the as-is curve is known.
    pub evidence: Known<Grounds>,
    /// How far the journey is from how it should feel.
    pub to_be_gap: Known<ToBeGap>,
    /// Waiting and work of all touchpoints together.
    pub lead_time: Known<Total>,
    /// The work of all touchpoints together.
    pub work_time: Known<Total>,
    /// Work time ÷ lead time, 0 to 1.
    pub activity_ratio: Known<f64>,
    /// How often all goes right the first time.
    pub rolled_right_first_time: Known<Rolled>,
    /// Where one waits longest.
    pub longest_wait: Known<LongestWait>,
    /// What each department owns, causes and fixes, in the order of `journey.departments`.
    pub ownership: Vec<Ownership>,
    /// The open pain points that nobody owns.
    pub unowned: Vec<Id>,
    /// Who takes part and who is heard.
    pub inclusion: Inclusion,
    /// How far what departments believe is from how it is.
    pub perception_gap: Vec<Perception>,
    /// The working days lost a year.
    pub working_days_lost: DaysLost,
    /// The open pain points with an impact of at least 5 and an effort below 5.
    pub quick_wins: Vec<Id>,
    /// Where to work together, the highest score first.
    pub collaboration: Vec<Collaboration>,
}

impl Insight {
    /// The numbers of `journey`.
    pub fn of(journey: &Journey) -> Self {
        LiveInsight::new(&Arc::new(journey.clone())).into_insight()
    }
}
