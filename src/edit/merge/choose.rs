//! Choosing theirs where both sides changed a field.

use std::sync::Arc;

use crate::journey::{Journey, List, Vote};

use super::super::record::{Item, Record};
use super::{Conflict, Disagreement};

/// The merged journey with what theirs says in the field about which both sides disagree; `None`
/// for other conflicts, which an ordinary edit settles, and where the record is gone.
pub fn with_theirs(merged: &Journey, theirs: &Journey, conflict: &Conflict) -> Option<Journey> {
    let mut copy = merged.clone();
    match conflict.list {
        List::Journey => take(&mut copy, theirs, conflict),
        List::Departments => take_in(&mut copy.departments, &theirs.departments, conflict),
        List::Personas => take_in(&mut copy.personas, &theirs.personas, conflict),
        List::Stages => take_in(&mut copy.stages, &theirs.stages, conflict),
        List::Touchpoints => take_in(&mut copy.touchpoints, &theirs.touchpoints, conflict),
        List::Curves => take_in(&mut copy.curves, &theirs.curves, conflict),
        List::Points => take_point(&mut copy, theirs, conflict),
        List::PainPoints => take_in(&mut copy.pain_points, &theirs.pain_points, conflict),
        List::Handoffs => take_in(&mut copy.handoffs, &theirs.handoffs, conflict),
        List::SmallSteps => take_in(&mut copy.small_steps, &theirs.small_steps, conflict),
        List::Comments => take_in(&mut copy.comments, &theirs.comments, conflict),
        List::Workshop => take_vote(&mut copy, theirs, conflict),
        List::Views => take_in(&mut copy.views, &theirs.views, conflict),
        List::Shots => take_in(&mut copy.shots, &theirs.shots, conflict),
    }?;
    Some(copy)
}

fn take_in<T: Record>(list: &mut [Arc<T>], theirs: &[Arc<T>], conflict: &Conflict) -> Option<()> {
    let is_meant = |record: &T| is_meant(record, conflict);
    let theirs = theirs.iter().find(|record| is_meant(record))?;
    let record = list.iter_mut().find(|record| is_meant(record))?;
    take(Arc::make_mut(record), theirs, conflict)
}

fn take_point(journey: &mut Journey, theirs: &Journey, conflict: &Conflict) -> Option<()> {
    let holder = conflict.second.as_ref()?;
    let theirs = theirs.curve(holder)?;
    let curve = journey
        .curves
        .iter_mut()
        .find(|curve| curve.id == *holder)?;
    let inside = Conflict {
        second: None,
        ..conflict.clone()
    };
    take_in(&mut Arc::make_mut(curve).points, &theirs.points, &inside)
}

fn take_vote(journey: &mut Journey, theirs: &Journey, conflict: &Conflict) -> Option<()> {
    let is_meant = |vote: &&Vote| Item::key(*vote) == (&conflict.id, conflict.second.as_ref());
    let theirs = theirs.workshop.votes.iter().find(is_meant)?;
    let vote = journey
        .workshop
        .votes
        .iter_mut()
        .find(|vote| is_meant(&&**vote))?;
    take(vote, theirs, conflict)
}

fn take<T: Record>(record: &mut T, theirs: &T, conflict: &Conflict) -> Option<()> {
    let Disagreement::Field { field: name, .. } = conflict.about else {
        return None;
    };
    let field = T::fields().iter().find(|field| field.name == name)?;
    (field.take)(record, theirs);
    Some(())
}

fn is_meant<T: Record>(record: &T, conflict: &Conflict) -> bool {
    record.key() == (&conflict.id, conflict.second.as_ref())
}
