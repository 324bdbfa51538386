//! Rows of a spreadsheet as new touchpoints or pain points.

use crate::journey::{Id, Journey, List};

use super::curve::{CurveEdit, Which};
use super::lists::new_id;
use super::pain::{PainEdit, PainField};
use super::place::Spot;
use super::refused::Applied;
use super::touchpoint::{TouchpointEdit, TouchpointField};

/// New records with what they say, in their order.
#[derive(Debug, Clone, PartialEq)]
pub enum Rows {
    /// Touchpoints.
    Touchpoints(Vec<TouchpointRow>),
    /// Pain points.
    PainPoints(Vec<PainRow>),
}

/// A new touchpoint with what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct TouchpointRow {
    /// Its title.
    pub title: String,
    /// Where it goes.
    pub at: Spot,
    /// What else it says.
    pub fields: Vec<TouchpointField>,
    /// How it feels, on the as-is curve.
    pub emotion: Option<f64>,
}

/// A new pain point with what it says.
#[derive(Debug, Clone, PartialEq)]
pub struct PainRow {
    /// Its title.
    pub title: String,
    /// The touchpoint where it is felt.
    pub touchpoint: Id,
    /// What else it says.
    pub fields: Vec<PainField>,
}

impl Rows {
    /// How many records they add.
    pub fn count(&self) -> usize {
        match self {
            Self::Touchpoints(rows) => rows.len(),
            Self::PainPoints(rows) => rows.len(),
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Touchpoints(rows) => add_touchpoints(journey, rows),
            Self::PainPoints(rows) => rows.iter().try_for_each(|row| row.apply(journey)),
        }
    }
}

fn add_touchpoints(journey: &mut Journey, rows: &[TouchpointRow]) -> Applied {
    let mut emotions = Vec::new();
    for row in rows {
        let id = row.apply(journey)?;
        emotions.extend(row.emotion.map(|emotion| (id, emotion)));
    }
    if emotions.is_empty() {
        return Ok(());
    }
    let curve = Which::AsIs;
    CurveEdit::Draw { curve, emotions }.apply(journey)
}

impl TouchpointRow {
    /// Adds it and gives its id.
    fn apply(&self, journey: &mut Journey) -> Result<Id, super::refused::Refused> {
        let id = new_id(journey, &self.title, List::Touchpoints);
        let (title, at) = (self.title.clone(), self.at.clone());
        TouchpointEdit::Add { title, at }.apply(journey)?;
        for field in &self.fields {
            let (ids, field) = (vec![id.clone()], field.clone());
            TouchpointEdit::Set { ids, field }.apply(journey)?;
        }
        Ok(id)
    }
}

impl PainRow {
    fn apply(&self, journey: &mut Journey) -> Applied {
        let id = new_id(journey, &self.title, List::PainPoints);
        let add = PainEdit::Add {
            touchpoint: self.touchpoint.clone(),
            title: self.title.clone(),
            owner: None,
        };
        add.apply(journey)?;
        self.fields.iter().try_for_each(|field| {
            let (ids, field) = (vec![id.clone()], field.clone());
            PainEdit::Set { ids, field }.apply(journey)
        })
    }
}
