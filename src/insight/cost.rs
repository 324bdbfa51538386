//! What pain points cost: working days lost a year.

use crate::journey::Id;

use super::board::{Board, Pain};
use super::facts::PainFacts;
use super::known::finite;
use super::names::Name;
use super::refit::refit;
use super::{Known, Unknown};

/// The working days lost to all open pain points, and to each.
#[derive(Debug, Clone, PartialEq)]
pub struct DaysLost {
    /// One entry for each of `journey.pain_points`, open or not, in their order.
    pub pain_points: Vec<PainCost>,
    /// The sum over the open ones whose cost is known; not known where none is.
    pub total: Known<f64>,
    /// How many open ones are in the sum.
    pub told: usize,
}

/// What one pain point costs.
#[derive(Debug, Clone, PartialEq)]
pub struct PainCost {
    /// The pain point.
    pub pain_point: Id,
    /// The working days that are lost to it a year.
    pub cost: Known<Cost>,
}

/// The working days that a pain point costs a year, with their terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// How many people it meets in a year.
    pub people_per_year: i64,
    /// Hours that each of them loses.
    pub hours_lost: f64,
    /// Hours in a working day.
    pub hours_per_day: f64,
    /// People × hours lost ÷ hours in a working day.
    pub days: f64,
}

/// Nothing lost, because nothing is known.
pub(super) fn nothing_lost() -> DaysLost {
    DaysLost {
        pain_points: Vec::new(),
        total: Err(Unknown::NoHoursLost),
        told: 0,
    }
}

/// The cost of a pain point by all that it is made of.
pub(super) type Key = (Name, Known<Cost>);

/// Brings the costs up to the board.
pub(super) fn follow(lost: &mut DaysLost, kept: &mut Vec<Key>, board: &Board<'_>) {
    let costs: Vec<(&Pain<'_>, Known<Cost>)> = board
        .pains
        .iter()
        .map(|pain| (pain, cost(board, pain.facts)))
        .collect();
    let entry = |(pain, cost): &(&Pain<'_>, Known<Cost>)| PainCost {
        pain_point: pain.record.id.clone(),
        cost: *cost,
    };
    refit(
        &mut lost.pain_points,
        kept,
        &costs,
        |(pain, cost)| (pain.facts.name, *cost),
        entry,
    );
    let open = || {
        costs
            .iter()
            .filter(|(pain, _)| pain.facts.open)
            .map(|(_, cost)| cost)
    };
    let days: Vec<f64> = open().filter_map(|cost| Some(cost.ok()?.days)).collect();
    let why_not = open()
        .find_map(|cost| cost.err())
        .unwrap_or(Unknown::NoHoursLost);
    lost.told = days.len();
    lost.total = if days.is_empty() {
        Err(why_not)
    } else {
        finite(days.iter().sum())
    };
}

fn cost(board: &Board<'_>, pain: &PainFacts) -> Known<Cost> {
    let hours_lost = pain
        .hours_lost
        .filter(|hours| hours.is_finite() && *hours >= 0.0)
        .ok_or(Unknown::NoHoursLost)?;
    let people = pain.people_per_year.or(board.journey.people_per_year);
    let people_per_year = people
        .filter(|people| *people >= 0)
        .ok_or(Unknown::NoPeople)?;
    let hours_per_day = board.hours_per_day?;
    let days = finite(people_per_year as f64 * hours_lost / hours_per_day)?;
    Ok(Cost {
        people_per_year,
        hours_lost,
        hours_per_day,
        days,
    })
}
