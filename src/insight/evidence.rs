//! How the as-is curve is known: what was measured, asked for, and only assumed.

use crate::journey::Evidence;

use super::board::Board;
use super::{Known, Unknown};

/// How a point is known, without its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    Assumed,
    Interview,
    Survey,
    Measured,
}

impl Source {
    pub(super) fn of(evidence: &Evidence) -> Self {
        match evidence {
            Evidence::Assumed => Self::Assumed,
            Evidence::Interview => Self::Interview,
            Evidence::Survey { .. } => Self::Survey,
            Evidence::Measured => Self::Measured,
        }
    }
}

/// How the points of the as-is curve are known.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Grounds {
    /// How many points somebody only assumes.
    pub assumed: usize,
    /// How many come from interviews.
    pub interview: usize,
    /// How many come from a survey.
    pub survey: usize,
    /// How many were measured.
    pub measured: usize,
    /// The share of all points that is only assumed, 0 to 1.
    pub assumed_share: f64,
}

pub(super) fn grounds(board: &Board<'_>) -> Known<Grounds> {
    board.journey.as_is().ok_or(Unknown::NoCurve)?;
    let mut grounds = Grounds::default();
    let mut all = 0;
    for point in board.as_is_points() {
        all += 1;
        match point.source {
            Source::Assumed => grounds.assumed += 1,
            Source::Interview => grounds.interview += 1,
            Source::Survey => grounds.survey += 1,
            Source::Measured => grounds.measured += 1,
        }
    }
    if all == 0 {
        return Err(Unknown::NoEmotion);
    }
    grounds.assumed_share = grounds.assumed as f64 / f64::from(all);
    Ok(grounds)
}
