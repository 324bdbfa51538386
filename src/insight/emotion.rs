//! What the as-is curve tells: where emotion is lost, and what people remember.

use crate::journey::Id;

use super::board::{Board, Step};
use super::handoff::emotion_change;
use super::{Handoff, Known, Unknown};

/// The share of emotion that is lost at handoffs, with its terms.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct EmotionLost {
    /// The sum of the falls at handoffs.
    pub at_handoffs: f64,
    /// The sum of all falls between neighbours.
    pub everywhere: f64,
    /// The first divided by the second, 0 to 1; 0 where nothing falls.
    pub share: f64,
}

/// What people remember of the journey, with its terms (the peak-end rule of Kahneman).
#[derive(Debug, Clone, PartialEq)]
pub struct Remembered {
    /// The mean of peak and end.
    pub emotion: f64,
    /// The emotion farthest from 0; the later one of equals.
    pub peak: Felt,
    /// The last emotion.
    pub end: Felt,
}

/// An emotion and where it is felt.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// The place of the touchpoint in the order of the map.
    pub position: usize,
    /// The touchpoint.
    pub touchpoint: Id,
    /// The emotion, −2 to +2.
    pub emotion: f64,
}

pub(super) fn lost_at_handoffs(board: &Board<'_>, handoffs: &[Handoff]) -> Known<EmotionLost> {
    board.journey.as_is().ok_or(Unknown::NoCurve)?;
    let pairs = board.steps.iter().zip(board.steps.iter().skip(1));
    let changes: Vec<f64> = pairs
        .filter_map(|(a, b)| emotion_change(a, b).ok())
        .collect();
    if changes.is_empty() {
        return Err(Unknown::NoNeighbours);
    }
    let everywhere: f64 = changes
        .iter()
        .filter(|change| **change < 0.0)
        .map(|change| -change)
        .sum();
    let at_handoffs: f64 = handoffs
        .iter()
        .filter_map(|handoff| handoff.fall().ok())
        .sum();
    let share = if everywhere > 0.0 {
        (at_handoffs / everywhere).min(1.0)
    } else {
        0.0
    };
    Ok(EmotionLost {
        at_handoffs,
        everywhere,
        share,
    })
}

pub(super) fn remembered(board: &Board<'_>) -> Known<Remembered> {
    board.journey.as_is().ok_or(Unknown::NoCurve)?;
    let felt = || {
        board
            .steps
            .iter()
            .enumerate()
            .filter_map(|(position, step)| Some((position, step, step.emotion.ok()?)))
    };
    let farther =
        |a: &(usize, &Step<'_>, f64), b: &(usize, &Step<'_>, f64)| a.2.abs().total_cmp(&b.2.abs());
    // `max_by` keeps the last of equals, as the rule wants it.
    let (Some(peak), Some(end)) = (felt().max_by(farther), felt().next_back()) else {
        return Err(Unknown::NoEmotion);
    };
    let [peak, end] = [peak, end].map(|(position, step, emotion)| {
        let touchpoint = step.touchpoint.id.clone();
        Felt {
            position,
            touchpoint,
            emotion,
        }
    });
    Ok(Remembered {
        emotion: f64::midpoint(peak.emotion, end.emotion),
        peak,
        end,
    })
}
