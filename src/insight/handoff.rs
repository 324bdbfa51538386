//! Handoffs: where the lead passes from one department to the next.

use std::collections::HashMap;
use std::sync::Arc;

use crate::journey::{HandoffNote, Id, Journey};

use super::Known;
use super::facts::{Facts, Step};

/// Two neighbouring touchpoints with different leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Handoff {
    /// The place of `to` in the order of the map; `from` stands one before it.
    pub position: usize,
    /// The touchpoint before the seam.
    pub from: Id,
    /// The touchpoint behind the seam.
    pub to: Id,
    /// The department that leads before the seam.
    pub from_department: Id,
    /// The department that leads behind the seam.
    pub to_department: Id,
    /// The emotion behind the seam minus the one before it.
    pub emotion_change: Known<f64>,
    /// How long one waits behind the seam, in hours.
    pub wait_hours: Known<f64>,
    /// Whether the two departments agreed on something.
    pub agreement: bool,
    /// What is said about the handoff.
    pub note: Option<Arc<HandoffNote>>,
}

impl Handoff {
    /// By how much the emotion falls here; 0 where it rises.
    pub fn fall(&self) -> Known<f64> {
        self.emotion_change.map(|change| (-change).max(0.0))
    }
}

/// All handoffs in the order of the map.
pub(super) fn handoffs(facts: &Facts<'_>) -> Vec<Handoff> {
    let notes = notes_by_ends(facts.journey);
    let pairs = facts.steps.iter().zip(facts.steps.iter().skip(1));
    pairs
        .zip(1..)
        .filter_map(|((a, b), position)| handoff(facts, &notes, a, b, position))
        .collect()
}

/// The emotion of `b` minus the emotion of `a`.
pub(super) fn emotion_change(a: &Step<'_>, b: &Step<'_>) -> Known<f64> {
    Ok(b.emotion? - a.emotion?)
}

type Notes<'a> = HashMap<(&'a str, &'a str), &'a Arc<HandoffNote>>;

fn notes_by_ends(journey: &Journey) -> Notes<'_> {
    let mut notes = HashMap::with_capacity(journey.handoffs.len());
    for note in &journey.handoffs {
        notes
            .entry((note.from.as_str(), note.to.as_str()))
            .or_insert(note);
    }
    notes
}

fn handoff(
    facts: &Facts<'_>,
    notes: &Notes<'_>,
    a: &Step<'_>,
    b: &Step<'_>,
    position: usize,
) -> Option<Handoff> {
    let (from_lead, to_lead) = (a.lead?, b.lead?);
    if from_lead == to_lead {
        return None;
    }
    let (from, to) = (&a.touchpoint.id, &b.touchpoint.id);
    let note = notes
        .get(&(from.as_str(), to.as_str()))
        .map(|&note| Arc::clone(note));
    Some(Handoff {
        position,
        from: from.clone(),
        to: to.clone(),
        from_department: facts.department_id(from_lead)?.clone(),
        to_department: facts.department_id(to_lead)?.clone(),
        emotion_change: emotion_change(a, b),
        wait_hours: b.wait,
        agreement: note
            .as_ref()
            .and_then(|note| note.agreement.as_ref())
            .is_some_and(|text| !text.trim().is_empty()),
        note,
    })
}
