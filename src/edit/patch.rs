//! What did change between two journeys, with both sides, record by record.

use std::sync::Arc;

use crate::journey::{
    Comment, Curve, CurvePoint, Department, HandoffNote, Head, Id, Journey, OpenConflict,
    PainPoint, Persona, Shot, SmallStep, Stage, Touchpoint, View, Vote, Workshop,
};

use super::difference::{Difference, Places};
use super::record::Record as _;

/// What did change between two journeys, with both sides: undo, diff and merge come from it.
///
/// It holds the records that differ and shares them with the two journeys; a curve is taken apart
/// into its points. The order of each list is part of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Patch {
    pub(super) head: Option<Box<Sides<Head>>>,
    pub(super) departments: Difference<Arc<Department>>,
    pub(super) personas: Difference<Arc<Persona>>,
    pub(super) stages: Difference<Arc<Stage>>,
    pub(super) touchpoints: Difference<Arc<Touchpoint>>,
    pub(super) curves: Difference<Arc<Curve>>,
    pub(super) within: Vec<Within>,
    pub(super) pain_points: Difference<Arc<PainPoint>>,
    pub(super) handoffs: Difference<Arc<HandoffNote>>,
    pub(super) small_steps: Difference<Arc<SmallStep>>,
    pub(super) comments: Difference<Arc<Comment>>,
    pub(super) attended: Difference<Id>,
    pub(super) votes: Difference<Vote>,
    pub(super) views: Difference<Arc<View>>,
    pub(super) shots: Difference<Arc<Shot>>,
    pub(super) conflicts: Difference<Arc<OpenConflict>>,
}

/// A record before and after.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sides<T> {
    pub(super) before: T,
    pub(super) after: T,
}

/// What changed within a curve that stayed.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Within {
    /// Its places in the lists of curves before and after.
    pub(super) place: Sides<usize>,
    pub(super) curve: Id,
    /// The curve without its points, where that changed.
    pub(super) head: Option<Sides<Arc<Curve>>>,
    pub(super) points: Difference<Arc<CurvePoint>>,
}

/// A patch met a journey that is not the one it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this patch was made from another journey")]
pub struct Mismatch;

impl Patch {
    /// What changed from `before` to `after`; takes as long as what changed, where records are shared.
    pub fn between(before: &Journey, after: &Journey) -> Self {
        // All fields are named, so that a new one cannot be forgotten here or in `Head`.
        #[rustfmt::skip]
        let Journey {
            format: _, id: _, kind: _, title: _, summary: _, language: _, hours_per_day: _, people_per_year: _,
            departments, personas, stages, touchpoints, curves, pain_points, handoffs, small_steps, comments,
            workshop: Workshop { attended, votes }, views, minutes_planned: _, shots, rules_off: _, conflicts,
        } = before;
        let (curves, within) = curves_between(curves, &after.curves);
        Self {
            head: head_between(before, after),
            departments: Difference::between(departments, &after.departments),
            personas: Difference::between(personas, &after.personas),
            stages: Difference::between(stages, &after.stages),
            touchpoints: Difference::between(touchpoints, &after.touchpoints),
            curves,
            within,
            pain_points: Difference::between(pain_points, &after.pain_points),
            handoffs: Difference::between(handoffs, &after.handoffs),
            small_steps: Difference::between(small_steps, &after.small_steps),
            comments: Difference::between(comments, &after.comments),
            attended: Difference::between(attended, &after.workshop.attended),
            votes: Difference::between(votes, &after.workshop.votes),
            views: Difference::between(views, &after.views),
            shots: Difference::between(shots, &after.shots),
            conflicts: Difference::between(conflicts, &after.conflicts),
        }
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The way back. The inverse of the inverse is the patch itself.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self {
            head: self.head.as_ref().map(|sides| Box::new(sides.inverse())),
            departments: self.departments.inverse(),
            personas: self.personas.inverse(),
            stages: self.stages.inverse(),
            touchpoints: self.touchpoints.inverse(),
            curves: self.curves.inverse(),
            within: self.within.iter().map(Within::inverse).collect(),
            pain_points: self.pain_points.inverse(),
            handoffs: self.handoffs.inverse(),
            small_steps: self.small_steps.inverse(),
            comments: self.comments.inverse(),
            attended: self.attended.inverse(),
            votes: self.votes.inverse(),
            views: self.views.inverse(),
            shots: self.shots.inverse(),
            conflicts: self.conflicts.inverse(),
        }
    }

    /// The journey after, made from the journey before; an error where `journey` is not that one.
    pub fn apply(&self, journey: &Journey) -> Result<Journey, Mismatch> {
        let mut copy = journey.clone();
        self.apply_head(&mut copy)?;
        self.departments.apply(&mut copy.departments)?;
        self.personas.apply(&mut copy.personas)?;
        self.stages.apply(&mut copy.stages)?;
        self.touchpoints.apply(&mut copy.touchpoints)?;
        self.apply_curves(&mut copy.curves)?;
        self.pain_points.apply(&mut copy.pain_points)?;
        self.handoffs.apply(&mut copy.handoffs)?;
        self.small_steps.apply(&mut copy.small_steps)?;
        self.comments.apply(&mut copy.comments)?;
        self.attended.apply(&mut copy.workshop.attended)?;
        self.votes.apply(&mut copy.workshop.votes)?;
        self.views.apply(&mut copy.views)?;
        self.shots.apply(&mut copy.shots)?;
        self.conflicts.apply(&mut copy.conflicts)?;
        Ok(copy)
    }

    fn apply_head(&self, journey: &mut Journey) -> Result<(), Mismatch> {
        let Some(sides) = &self.head else {
            return Ok(());
        };
        let mut head = Head::of(journey);
        for field in Head::fields() {
            if (field.same)(&sides.before, &sides.after) {
                continue;
            }
            if !(field.same)(&head, &sides.before) {
                return Err(Mismatch);
            }
            (field.take)(&mut head, &sides.after);
        }
        head.put_on(journey);
        Ok(())
    }

    fn apply_curves(&self, curves: &mut Vec<Arc<Curve>>) -> Result<(), Mismatch> {
        self.curves.apply(curves)?;
        self.within.iter().try_for_each(|within| {
            let curve = curves.get_mut(within.place.after).ok_or(Mismatch)?;
            within.apply(Arc::make_mut(curve))
        })
    }
}

impl<T: Clone> Sides<T> {
    fn inverse(&self) -> Self {
        Self {
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }
}

impl Within {
    fn inverse(&self) -> Self {
        Self {
            place: self.place.inverse(),
            curve: self.curve.clone(),
            head: self.head.as_ref().map(Sides::inverse),
            points: self.points.inverse(),
        }
    }

    fn apply(&self, curve: &mut Curve) -> Result<(), Mismatch> {
        if let Some(sides) = &self.head {
            if !curve.same_head(&sides.before) {
                return Err(Mismatch);
            }
            for field in Curve::fields() {
                (field.take)(curve, &sides.after);
            }
        }
        self.points.apply(&mut curve.points)
    }
}

fn head_between(before: &Journey, after: &Journey) -> Option<Box<Sides<Head>>> {
    let (before, after) = (Head::of(before), Head::of(after));
    let changed = !before.same_head(&after);
    changed.then(|| Box::new(Sides { before, after }))
}

type Curves = Difference<Arc<Curve>>;

fn curves_between(before: &[Arc<Curve>], after: &[Arc<Curve>]) -> (Curves, Vec<Within>) {
    let places = Places::between(before, after);
    let within = places.changed.iter().filter_map(|&(i, j)| {
        let (before, after) = (before.get(i)?, after.get(j)?);
        Some(Within {
            place: Sides {
                before: i,
                after: j,
            },
            curve: after.id.clone(),
            head: (!before.same_head(after)).then(|| Sides {
                before: bare(before),
                after: bare(after),
            }),
            points: Difference::between(&before.points, &after.points),
        })
    });
    (Difference::at(&places, before, after), within.collect())
}

/// A curve without its points.
fn bare(curve: &Curve) -> Arc<Curve> {
    Arc::new(Curve {
        id: curve.id.clone(),
        state: curve.state.clone(),
        persona: curve.persona.clone(),
        points: Vec::new(),
    })
}
