//! Advice: a rule, the places where the journey breaks it, and the edits that would mend them.

use std::sync::Arc;

use crate::edit::Edit;
use crate::insight::Handoff;
use crate::journey::{Curve, CurvePoint, Department, Id, PainPoint, SmallStep, Stage, Touchpoint};

use super::Rule;

/// So many places of one rule are told one by one; more are only counted.
pub const MOST_OF_A_RULE: usize = 500;

/// What one rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnosis {
    /// The rule.
    pub rule: &'static Rule,
    /// The places, in the order of the journey; at most [`MOST_OF_A_RULE`].
    pub advice: Vec<Advice>,
    /// How many places there are in all.
    pub count: usize,
}

impl Diagnosis {
    /// The edit that mends all the places that can be mended; `None` where fewer than two can.
    pub fn mend_all(&self) -> Option<Edit> {
        let mends = self.advice.iter().filter_map(|advice| advice.mend.as_ref());
        let edits: Vec<_> = mends.map(|mend| mend.edit.clone()).collect();
        (edits.len() > 1).then_some(Edit::All(edits))
    }
}

/// One place where a journey breaks a rule.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// Where.
    pub place: Place,
    /// What would mend it, where one edit can.
    pub mend: Option<Mend>,
}

/// An edit that mends a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Mend {
    /// What it does; the text key is `doctor-mend-` and this.
    pub key: &'static str,
    /// What the text names: a department, mostly; may be empty.
    pub name: String,
    /// The edit.
    pub edit: Edit,
}

impl Mend {
    pub(super) fn new(key: &'static str, name: &str, edit: Edit) -> Self {
        Self {
            key,
            name: name.to_owned(),
            edit,
        }
    }
}

/// A place in a journey that advice is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The journey as a whole.
    Journey,
    /// A department.
    Department(Id),
    /// A stage.
    Stage(Id),
    /// A touchpoint.
    Touchpoint(Id),
    /// A curve.
    Curve(Id),
    /// A point of a curve.
    Point {
        /// The curve.
        curve: Id,
        /// The touchpoint.
        touchpoint: Id,
    },
    /// A pain point.
    PainPoint(Id),
    /// The step between two touchpoints.
    Handoff {
        /// The touchpoint before it.
        from: Id,
        /// The touchpoint behind it.
        to: Id,
    },
    /// A small step.
    SmallStep(Id),
}

impl Place {
    pub(super) fn handoff(handoff: &Handoff) -> Self {
        Self::Handoff {
            from: handoff.from.clone(),
            to: handoff.to.clone(),
        }
    }

    pub(super) fn point(curve: &Curve, point: &CurvePoint) -> Self {
        Self::Point {
            curve: curve.id.clone(),
            touchpoint: point.touchpoint.clone(),
        }
    }
}

macro_rules! place_of {
    ($($record:ident => $place:ident),+) => {$(
        impl From<&Arc<$record>> for Place {
            fn from(record: &Arc<$record>) -> Self {
                Self::$place(record.id.clone())
            }
        }
    )+};
}

place_of!(
    Department => Department,
    Stage => Stage,
    Touchpoint => Touchpoint,
    Curve => Curve,
    PainPoint => PainPoint,
    SmallStep => SmallStep
);

/// What a rule found so far.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) advice: Vec<Advice>,
    pub(super) count: usize,
}

impl Findings {
    /// A place that somebody has to think about.
    pub(super) fn report(&mut self, place: impl Into<Place>) {
        self.report_with(place, || None);
    }

    /// A place that an edit may mend, which is made only where the place is told.
    pub(super) fn report_with(
        &mut self,
        place: impl Into<Place>,
        mend: impl FnOnce() -> Option<Mend>,
    ) {
        self.count += 1;
        if self.advice.len() < MOST_OF_A_RULE {
            let place = place.into();
            let mend = mend();
            self.advice.push(Advice { place, mend });
        }
    }
}
