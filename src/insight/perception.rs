//! Perception gaps: how far what departments believe is from how it is.

use crate::journey::{CurveState, Id};

use super::facts::Facts;
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

/// One entry for each believed curve of a department, in the order of the file.
pub(super) fn perception(facts: &Facts<'_>) -> Vec<Perception> {
    let curves = facts.journey.curves.iter();
    let believed = curves.filter_map(|curve| match &curve.state {
        CurveState::Believed { by } => Some((curve, by)),
        CurveState::AsIs | CurveState::ToBe => None,
    });
    believed
        .filter(|(_, by)| facts.department(by).is_some())
        .map(|(curve, by)| {
            let gaps = gaps(facts, &facts.emotions(curve));
            Perception {
                department: by.clone(),
                curve: curve.id.clone(),
                mean: mean(facts, &gaps),
                gaps,
            }
        })
        .collect()
}

fn gaps(facts: &Facts<'_>, believed: &[Known<f64>]) -> Vec<Gap> {
    let pairs = facts.steps.iter().zip(believed).enumerate();
    pairs
        .filter_map(|(position, (step, believed))| {
            let (believed, as_is) = (believed.ok()?, step.emotion.ok()?);
            Some(Gap {
                position,
                touchpoint: step.touchpoint.id.clone(),
                believed,
                as_is,
                gap: believed - as_is,
            })
        })
        .collect()
}

fn mean(facts: &Facts<'_>, gaps: &[Gap]) -> Known<f64> {
    facts.journey.as_is().ok_or(Unknown::NoCurve)?;
    match gaps.len() {
        0 => Err(Unknown::NoEmotion),
        count => Ok(gaps.iter().map(|gap| gap.gap).sum::<f64>() / count as f64),
    }
}
