//! A base for two versions whose common past is not known.

use std::collections::HashMap;
use std::sync::Arc;

use crate::journey::{Curve, Head, Id, Journey, Workshop};

use super::super::record::{Item, Key, Record};
use super::ballots::common_votes;

/// What both versions say alike, to merge them by when nothing is known of where they come from.
///
/// Against it each side seems to have added what only that side has, so that nothing is lost, and
/// what they say differently is a conflict.
pub fn common_base(ours: &Journey, theirs: &Journey) -> Journey {
    let id = |id: &Id, _: &Id| id.clone();
    let mut base = Journey {
        departments: common(&ours.departments, &theirs.departments, alike),
        personas: common(&ours.personas, &theirs.personas, alike),
        stages: common(&ours.stages, &theirs.stages, alike),
        touchpoints: common(&ours.touchpoints, &theirs.touchpoints, alike),
        curves: common(&ours.curves, &theirs.curves, alike_curve),
        pain_points: common(&ours.pain_points, &theirs.pain_points, alike),
        handoffs: common(&ours.handoffs, &theirs.handoffs, alike),
        small_steps: common(&ours.small_steps, &theirs.small_steps, alike),
        comments: common(&ours.comments, &theirs.comments, alike),
        workshop: Workshop {
            attended: common(&ours.workshop.attended, &theirs.workshop.attended, id),
            votes: common_votes(ours, theirs),
        },
        views: common(&ours.views, &theirs.views, alike),
        ..Journey::default()
    };
    same_fields(&Head::of(ours), &Head::of(theirs)).put_on(&mut base);
    base
}

/// What both lists have, as far as both say the same of it.
fn common<T: Item>(ours: &[T], theirs: &[T], alike: fn(&T, &T) -> T) -> Vec<T> {
    let there: HashMap<Key<'_>, &T> = theirs.iter().map(|item| (item.key(), item)).collect();
    let both = ours
        .iter()
        .filter_map(|item| Some(alike(item, there.get(&item.key())?)));
    both.collect()
}

fn alike<T: Record>(ours: &Arc<T>, theirs: &Arc<T>) -> Arc<T> {
    if ours.unchanged(theirs) {
        return Arc::clone(ours);
    }
    Arc::new(same_fields(&**ours, &**theirs))
}

fn alike_curve(ours: &Arc<Curve>, theirs: &Arc<Curve>) -> Arc<Curve> {
    let points = common(&ours.points, &theirs.points, alike);
    let curve = same_fields(&**ours, &**theirs);
    Arc::new(Curve { points, ..curve })
}

/// The record with the default where both say something else.
fn same_fields<T: Record>(ours: &T, theirs: &T) -> T {
    let (mut same, blank) = (ours.clone(), T::default());
    let fields = T::fields().iter();
    for field in fields.filter(|field| !(field.same)(ours, theirs)) {
        (field.take)(&mut same, &blank);
    }
    same
}
