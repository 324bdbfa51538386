//! Perception gaps: how far what departments believe is from how it is.

use crate::journey::{CurveState, Id};

use super::board::{Board, Step};
use super::names::Name;
use super::refit::refit;
use super::{Known, Unknown};

/// The gap between one believed curve and the as-is curve.
#[derive(Debug, Clone, PartialEq)]
pub struct Perception {
    /// The department that believes.
    pub department: Id,
    /// The curve that says what it believes.
    pub curve: Id,
    /// The gaps, in the order of the map, where both curves say an emotion.
    pub gaps: Vec<Gap>,
    /// The mean of the gaps.
    pub mean: Known<f64>,
}

/// The gap at one touchpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct Gap {
    /// The place of the touchpoint in the order of the map.
    pub position: usize,
    /// The touchpoint.
    pub touchpoint: Id,
    /// What the department believes.
    pub believed: f64,
    /// How it is.
    pub as_is: f64,
    /// What is believed minus how it is: above 0, the department thinks better of it than people feel.
    pub gap: f64,
}

/// A gap by all that it is made of but its position.
pub(super) type Key = (Name, f64, f64);

/// Brings the gaps up to the board: one entry for each believed curve of a department, in the order
/// of the file.
pub(super) fn follow(all: &mut Vec<Perception>, kept: &mut Vec<Vec<Key>>, board: &Board<'_>) {
    let curves = believed_curves(board);
    all.resize_with(curves.len(), blank);
    kept.resize_with(curves.len(), Vec::new);
    for ((perception, keys), (place, curve, by)) in all.iter_mut().zip(kept).zip(curves) {
        perception.department = by.clone();
        perception.curve = curve.clone();
        follow_gaps(&mut perception.gaps, keys, board, &board.emotions(place));
        perception.mean = mean(board, &perception.gaps);
    }
}

/// The place, id and department of each believed curve.
fn believed_curves<'a>(board: &Board<'a>) -> Vec<(usize, &'a Id, &'a Id)> {
    let curves = board.journey.curves.iter().enumerate();
    let believed = curves.filter_map(|(place, curve)| match &curve.state {
        CurveState::Believed { by } => Some((place, &curve.id, by)),
        CurveState::AsIs | CurveState::ToBe => None,
    });
    believed
        .filter(|(_, _, by)| board.department(by).is_some())
        .collect()
}

fn follow_gaps(
    gaps: &mut Vec<Gap>,
    kept: &mut Vec<Key>,
    board: &Board<'_>,
    believed: &[Known<f64>],
) {
    let pairs = board.steps.iter().zip(believed).enumerate();
    let sources: Vec<_> = pairs
        .filter_map(|(position, (step, believed))| {
            Some((position, step, believed.ok()?, step.emotion.ok()?))
        })
        .collect();
    let key = |(_, step, believed, as_is): &(usize, &Step<'_>, f64, f64)| {
        (step.facts.name, *believed, *as_is)
    };
    let gap = |(position, step, believed, as_is): &(usize, &Step<'_>, f64, f64)| Gap {
        position: *position,
        touchpoint: step.touchpoint.id.clone(),
        believed: *believed,
        as_is: *as_is,
        gap: believed - as_is,
    };
    refit(gaps, kept, &sources, key, gap);
    for (gap, (position, ..)) in gaps.iter_mut().zip(&sources) {
        gap.position = *position;
    }
}

fn mean(board: &Board<'_>, gaps: &[Gap]) -> Known<f64> {
    board.journey.as_is().ok_or(Unknown::NoCurve)?;
    match gaps.len() {
        0 => Err(Unknown::NoEmotion),
        count => Ok(gaps.iter().map(|gap| gap.gap).sum::<f64>() / count as f64),
    }
}

fn blank() -> Perception {
    Perception {
        department: Id::default(),
        curve: Id::default(),
        gaps: Vec::new(),
        mean: Err(Unknown::NoEmotion),
    }
}
