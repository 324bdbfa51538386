//! A ballot: what one person believes and gives dots to, in a small file of its own.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::fields::is_default;
use super::{Department, Id, Journey, PainPoint, SmallStep, Stage, Touchpoint};

/// The newest form of ballots that this program knows.
pub const NEWEST_BALLOT: u32 = 1;

/// More dots than anybody has on a ballot.
pub const MOST_DOTS: usize = 9;

/// A ballot: what one person believes and gives dots to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ballot {
    /// The form of the file.
    pub ballot: u32,
    /// Made at random when somebody begins to fill it; empty on a blank one.
    #[serde(skip_serializing_if = "is_default")]
    pub id: Id,
    /// Whose it is, if they want to say so.
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// The department for which they speak.
    #[serde(skip_serializing_if = "is_default")]
    pub department: Option<Id>,
    /// How many dots each person has.
    #[serde(skip_serializing_if = "is_default")]
    pub each: usize,
    /// How they believe that it feels.
    #[serde(skip_serializing_if = "is_default")]
    pub curve: Vec<Believed>,
    /// What they gave dots to.
    #[serde(skip_serializing_if = "is_default")]
    pub dots: Vec<Given>,
    /// What may be seen of the journey: names, and what can get dots.
    pub journey: Journey,
}

/// How somebody believes that a touchpoint feels.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Believed {
    /// The touchpoint.
    pub touchpoint: Id,
    /// From −2 to +2.
    pub emotion: f64,
}

/// Dots for a pain point or a small step.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Given {
    /// The pain point or small step.
    pub on: Id,
    /// How many.
    pub dots: usize,
}

impl Ballot {
    /// A blank ballot of a journey on which these records can get dots.
    pub fn blank(journey: &Journey, each: usize, on: &[Id]) -> Self {
        Self {
            ballot: NEWEST_BALLOT,
            each,
            journey: names_of(journey, on),
            ..Self::default()
        }
    }

    /// Whether somebody has filled it.
    pub fn is_filled(&self) -> bool {
        !self.id.is_empty()
    }

    /// The same without the names of the journey, so that many of them take little room; of the
    /// journey only its id is left.
    #[must_use]
    pub fn without_names(self) -> Self {
        let id = self.journey.id;
        Self {
            journey: Journey {
                id,
                ..Journey::default()
            },
            ..self
        }
    }

    /// How many dots are given.
    pub fn count(&self) -> usize {
        let dots = self.dots.iter().map(|given| given.dots);
        dots.fold(0, usize::saturating_add)
    }
}

/// What may be seen of a journey: names, these pain points and small steps among them, and nothing
/// that tells how it feels.
pub fn names_of(journey: &Journey, on: &[Id]) -> Journey {
    let department = |record: &Arc<Department>| {
        Arc::new(Department {
            id: record.id.clone(),
            name: record.name.clone(),
            short: record.short.clone(),
            color: record.color.clone(),
            pattern: record.pattern,
        })
    };
    let stage = |record: &Arc<Stage>| {
        Arc::new(Stage {
            id: record.id.clone(),
            title: record.title.clone(),
            ..Stage::default()
        })
    };
    let touchpoint = |record: &Arc<Touchpoint>| {
        Arc::new(Touchpoint {
            id: record.id.clone(),
            stage: record.stage.clone(),
            title: record.title.clone(),
            ..Touchpoint::default()
        })
    };
    let pains = journey.pain_points.iter();
    let pains = pains
        .filter(|record| on.contains(&record.id))
        .map(|record| {
            Arc::new(PainPoint {
                id: record.id.clone(),
                touchpoint: record.touchpoint.clone(),
                title: record.title.clone(),
                ..PainPoint::default()
            })
        });
    let steps = journey.small_steps.iter();
    let steps = steps
        .filter(|record| on.contains(&record.id))
        .map(|record| {
            Arc::new(SmallStep {
                id: record.id.clone(),
                title: record.title.clone(),
                ..SmallStep::default()
            })
        });
    Journey {
        id: journey.id.clone(),
        kind: journey.kind,
        title: journey.title.clone(),
        language: journey.language.clone(),
        departments: journey.departments.iter().map(department).collect(),
        stages: journey.stages.iter().map(stage).collect(),
        touchpoints: journey.touchpoints.iter().map(touchpoint).collect(),
        pain_points: pains.collect(),
        small_steps: steps.collect(),
        ..Journey::default()
    }
}
