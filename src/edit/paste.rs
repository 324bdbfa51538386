//! Pasting: a part of a journey put into a journey, with new ids where the old ones are taken.

use std::sync::Arc;

use crate::journey::{Id, Journey};

use super::fragment::{Picked, fragment};
use super::lists::{check_count, expect, places};
use super::pasting::Pasting;
use super::place::Spot;
use super::refused::{Applied, Refused};

/// Puts a part of a journey into a journey.
///
/// Stages come behind that of the spot, with their touchpoints; other touchpoints come at the spot.
/// All get new ids. Departments and personas are those with the same id or name, else new ones;
/// curve points go to the curve that says the same for the same persona, else to a new one.
#[derive(Debug, Clone, PartialEq)]
pub struct Paste {
    /// What is pasted: any journey.
    pub part: Arc<Journey>,
    /// Where touchpoints go.
    pub at: Spot,
    /// Where pain points go that come without their touchpoint; without it they stay where they
    /// were felt, if that is there.
    pub onto: Option<Id>,
}

impl Paste {
    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        self.onto
            .iter()
            .try_for_each(|id| expect(&journey.touchpoints, id))?;
        let mut pasting = Pasting::new(journey, &self.part);
        pasting.people(journey);
        pasting.touchpoints(journey, &self.at)?;
        pasting.pains(journey, self.onto.as_ref());
        pasting.handoffs(journey);
        pasting.small_steps(journey);
        if pasting.is_nothing() {
            return Err(Refused::NothingToPaste);
        }
        pasting.curves(journey)?;
        check_count(journey)
    }
}

/// Puts copies of touchpoints behind the last of them.
pub(super) fn duplicate_touchpoints(journey: &mut Journey, ids: &[Id]) -> Applied {
    places(&journey.touchpoints, ids)?;
    let picked = Picked {
        touchpoints: ids.to_vec(),
        ..Picked::default()
    };
    let part = Arc::new(fragment(journey, &picked));
    let Some(last) = part.touchpoints.last() else {
        return Ok(());
    };
    let at = Spot::After(last.id.clone());
    Paste {
        part,
        at,
        onto: None,
    }
    .apply(journey)
}

/// Puts copies of pain points behind all others of their touchpoints.
pub(super) fn duplicate_pains(journey: &mut Journey, ids: &[Id]) -> Applied {
    places(&journey.pain_points, ids)?;
    let picked = Picked {
        pain_points: ids.to_vec(),
        ..Picked::default()
    };
    let part = Arc::new(fragment(journey, &picked));
    Paste {
        part,
        at: Spot::End,
        onto: None,
    }
    .apply(journey)
}
