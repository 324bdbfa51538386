//! What the value stream tells: how long it takes, how much of that is work, how often it is right.

use crate::journey::Id;

use super::board::{Board, Step};
use super::{Known, Unknown};

/// A sum of hours over the touchpoints that say them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Total {
    /// The sum, in hours.
    pub hours: f64,
    /// How many touchpoints say a part of it.
    pub told: usize,
}

/// How often all goes right the first time, with what it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Rolled {
    /// The product of the shares of all touchpoints that say one, 0 to 1.
    pub share: f64,
    /// How many touchpoints say one.
    pub told: usize,
    /// The touchpoint with the lowest share; the first of equals.
    pub lowest: Id,
}

/// The touchpoint before which one waits longest.
#[derive(Debug, Clone, PartialEq)]
pub struct LongestWait {
    /// The touchpoint; the first of equals.
    pub touchpoint: Id,
    /// How long one waits, in hours.
    pub hours: f64,
}

pub(super) fn lead_time(board: &Board<'_>) -> Known<Total> {
    let spans = board
        .steps
        .iter()
        .filter(|step| step.facts.wait.is_ok() || step.facts.work.is_ok());
    total(
        board,
        spans.map(|step| step.facts.wait.unwrap_or(0.0) + step.facts.work.unwrap_or(0.0)),
    )
}

pub(super) fn work_time(board: &Board<'_>) -> Known<Total> {
    total(
        board,
        board.steps.iter().filter_map(|step| step.facts.work.ok()),
    )
}

/// The share of the lead time in which somebody works, 0 to 1.
pub(super) fn activity_ratio(lead_time: Known<Total>, work_time: Known<Total>) -> Known<f64> {
    let (lead, work) = (lead_time?.hours, work_time?.hours);
    if lead > 0.0 {
        Ok(work / lead)
    } else {
        Err(Unknown::NoLeadTime)
    }
}

pub(super) fn rolled_right_first_time(board: &Board<'_>) -> Known<Rolled> {
    let shares = || {
        board
            .steps
            .iter()
            .filter_map(|step| Some((step, plausible(step.facts.right_first_time?)?)))
    };
    let lowest = shares()
        .min_by(|a, b| a.1.total_cmp(&b.1))
        .ok_or(Unknown::NoShare)?;
    Ok(Rolled {
        share: shares().map(|(_, share)| share).product(),
        told: shares().count(),
        lowest: lowest.0.touchpoint.id.clone(),
    })
}

pub(super) fn longest_wait(board: &Board<'_>) -> Known<LongestWait> {
    let waits = board
        .steps
        .iter()
        .filter_map(|step| Some((step, step.facts.wait.ok()?)));
    // `min_by` keeps the first of equals, `max_by` would keep the last.
    let longest = waits
        .min_by(|a, b| b.1.total_cmp(&a.1))
        .ok_or_else(|| no_time(board))?;
    Ok(LongestWait {
        touchpoint: longest.0.touchpoint.id.clone(),
        hours: longest.1,
    })
}

fn total(board: &Board<'_>, hours: impl Iterator<Item = f64>) -> Known<Total> {
    let (hours, told) = hours.fold((0.0, 0), |(sum, told), hours| (sum + hours, told + 1));
    if told > 0 {
        Ok(Total { hours, told })
    } else {
        Err(no_time(board))
    }
}

/// Why no time is known: nobody said one, or days that were said have no length.
fn no_time(board: &Board<'_>) -> Unknown {
    let says = |step: &Step<'_>| step.touchpoint.work.is_some() || step.touchpoint.wait.is_some();
    let reason = board.hours_per_day.err();
    reason
        .filter(|_| board.steps.iter().any(says))
        .unwrap_or(Unknown::NoTime)
}

/// A share that can be one; 98 may mean 98 percent or a slip, so that it says nothing.
fn plausible(share: f64) -> Option<f64> {
    (0.0..=1.0).contains(&share).then_some(share)
}
