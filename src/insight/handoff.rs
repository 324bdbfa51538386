//! Handoffs: where the lead passes from one department to the next.

use std::sync::Arc;

use crate::journey::{HandoffNote, Id};

use super::Known;
use super::board::{Board, Step};
use super::changed::Changed;
use super::names::Name;
use super::refit::refit;

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

/// Which of the handoffs stand out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Seams {
    /// The position of the handoff where the emotion falls deepest, the last of equals; `None`
    /// where it falls nowhere.
    pub worst: Option<usize>,
    /// How many handoffs have no agreement.
    pub without_agreement: usize,
}

impl Seams {
    pub(super) fn of(handoffs: &[Handoff]) -> Self {
        let falls = handoffs
            .iter()
            .filter_map(|handoff| Some((handoff.position, handoff.fall().ok()?)))
            .filter(|(_, fall)| *fall > 0.0);
        let deepest = falls.max_by(|(_, a), (_, b)| a.total_cmp(b));
        Self {
            worst: deepest.map(|(position, _)| position),
            without_agreement: handoffs.iter().filter(|handoff| !handoff.agreement).count(),
        }
    }
}

/// What the handoffs are made of.
pub(super) const MADE_OF: Changed = Changed::ORDER
    .and(Changed::ROLES)
    .and(Changed::DEPARTMENTS)
    .and(Changed::TIMES)
    .and(Changed::CURVES)
    .and(Changed::NOTES);

/// A handoff by all that it is made of but its position.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    touchpoints: (Name, Name),
    departments: (Option<Name>, Option<Name>),
    change: Known<f64>,
    wait: Known<f64>,
    /// Which record the note is; it lives as long as the handoff that was made from it.
    note: Option<usize>,
}

/// Brings the handoffs up to the board, in the order of the map.
pub(super) fn follow(handoffs: &mut Vec<Handoff>, kept: &mut Vec<Key>, board: &Board<'_>) {
    let pairs = board.steps.iter().zip(board.steps.iter().skip(1)).zip(1..);
    let mut seams = Vec::with_capacity(board.steps.len());
    seams.extend(pairs.filter_map(|((a, b), position)| seam(a, b, position)));
    refit(
        handoffs,
        kept,
        &seams,
        |seam| key(board, seam),
        |seam| handoff(board, seam),
    );
    for (handoff, seam) in handoffs.iter_mut().zip(&seams) {
        handoff.position = seam.position;
    }
}

/// The emotion of `b` minus the emotion of `a`.
pub(super) fn emotion_change(a: &Step<'_>, b: &Step<'_>) -> Known<f64> {
    Ok(b.emotion? - a.emotion?)
}

/// Neighbours with different leads.
struct Seam<'b, 'a> {
    before: &'b Step<'a>,
    behind: &'b Step<'a>,
    position: usize,
    leads: (usize, usize),
}

fn seam<'b, 'a>(
    before: &'b Step<'a>,
    behind: &'b Step<'a>,
    position: usize,
) -> Option<Seam<'b, 'a>> {
    let leads = before.lead.zip(behind.lead).filter(|(a, b)| a != b)?;
    Some(Seam {
        before,
        behind,
        position,
        leads,
    })
}

fn key(board: &Board<'_>, seam: &Seam<'_, '_>) -> Key {
    Key {
        touchpoints: (seam.before.facts.name, seam.behind.facts.name),
        departments: (
            board.department_name(seam.leads.0),
            board.department_name(seam.leads.1),
        ),
        change: emotion_change(seam.before, seam.behind),
        wait: seam.behind.facts.wait,
        note: seam.behind.note.map(|note| Arc::as_ptr(note.record).addr()),
    }
}

fn handoff(board: &Board<'_>, seam: &Seam<'_, '_>) -> Handoff {
    let department = |place: usize| board.department_id(place).cloned().unwrap_or_default();
    let note = seam.behind.note;
    Handoff {
        position: seam.position,
        from: seam.before.touchpoint.id.clone(),
        to: seam.behind.touchpoint.id.clone(),
        from_department: department(seam.leads.0),
        to_department: department(seam.leads.1),
        emotion_change: emotion_change(seam.before, seam.behind),
        wait_hours: seam.behind.facts.wait,
        agreement: note.is_some_and(|note| note.agreed),
        note: note.map(|note| Arc::clone(note.record)),
    }
}
