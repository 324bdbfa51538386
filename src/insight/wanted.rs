//! The gap to the to-be curve: how much better the journey should feel than it does.

use crate::journey::{CurveState, Id};

use super::board::Board;
use super::{Known, Unknown};

/// The gap between the first to-be curve and the as-is curve.
#[derive(Debug, Clone, PartialEq)]
pub struct ToBeGap {
    /// The mean of to-be minus as-is over the touchpoints where both say an emotion.
    pub mean: f64,
    /// How many touchpoints these are.
    pub told: usize,
    /// The touchpoint with the largest gap, above or below; the first of equals.
    pub largest_at: Id,
    /// To-be minus as-is there.
    pub largest: f64,
}

pub(super) fn to_be_gap(board: &Board<'_>) -> Known<ToBeGap> {
    board.journey.as_is().ok_or(Unknown::NoCurve)?;
    let curves = &board.journey.curves;
    let to_be = curves
        .iter()
        .position(|curve| curve.state == CurveState::ToBe)
        .ok_or(Unknown::NoToBe)?;
    let wanted = board.emotions(to_be);
    let gaps: Vec<_> = board
        .steps
        .iter()
        .zip(wanted)
        .filter_map(|(step, wanted)| Some((step, wanted.ok()? - step.emotion.ok()?)))
        .collect();
    // `min_by` keeps the first of equals, `max_by` would keep the last.
    let largest = gaps.iter().min_by(|a, b| b.1.abs().total_cmp(&a.1.abs()));
    let (step, largest) = largest.ok_or(Unknown::NoEmotion)?;
    Ok(ToBeGap {
        mean: gaps.iter().map(|(_, gap)| gap).sum::<f64>() / gaps.len() as f64,
        told: gaps.len(),
        largest_at: step.touchpoint.id.clone(),
        largest: *largest,
    })
}
