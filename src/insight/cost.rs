//! What pain points cost: working days lost a year.

use crate::journey::{Id, Journey, PainPoint};

use super::facts::Facts;
use super::known::finite;
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

pub(super) fn days_lost(facts: &Facts<'_>) -> DaysLost {
    let cost = |pain: &PainPoint| cost(facts.journey, pain, facts.hours_per_day);
    let pain_points: Vec<_> = facts
        .pains
        .iter()
        .map(|pain| PainCost {
            pain_point: pain.record.id.clone(),
            cost: cost(pain.record),
        })
        .collect();
    let open = facts
        .pains
        .iter()
        .zip(&pain_points)
        .filter(|(pain, _)| pain.open);
    let days: Vec<f64> = open
        .clone()
        .filter_map(|(_, entry)| Some(entry.cost.ok()?.days))
        .collect();
    let why_not = open.clone().find_map(|(_, entry)| entry.cost.err());
    let total = if days.is_empty() {
        Err(why_not.unwrap_or(Unknown::NoHoursLost))
    } else {
        finite(days.iter().sum())
    };
    DaysLost {
        pain_points,
        total,
        told: days.len(),
    }
}

fn cost(journey: &Journey, pain: &PainPoint, hours_per_day: Known<f64>) -> Known<Cost> {
    let hours_lost = pain
        .hours_lost
        .filter(|hours| hours.is_finite() && *hours >= 0.0)
        .ok_or(Unknown::NoHoursLost)?;
    let people = pain.people_per_year.or(journey.people_per_year);
    let people_per_year = people
        .filter(|people| *people >= 0)
        .ok_or(Unknown::NoPeople)?;
    let hours_per_day = hours_per_day?;
    let days = finite(people_per_year as f64 * hours_lost / hours_per_day)?;
    Ok(Cost {
        people_per_year,
        hours_lost,
        hours_per_day,
        days,
    })
}
