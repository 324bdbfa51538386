//! Two records that both sides added under one id: theirs gets another id, so that both stay.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::journey::{Id, Journey, List};

use super::super::record::{Item as _, Record};
use super::references::{Names, records, renamed, with_id};
use super::{Conflict, Disagreement};

/// Theirs with new ids for what both added under one id, and what was found.
pub(super) fn part_twins(
    base: &Journey,
    ours: &Journey,
    theirs: &Journey,
) -> (Journey, Vec<Conflict>) {
    let mut theirs = theirs.clone();
    let mut conflicts = Vec::new();
    // What is named comes before what names it: when its turn comes it names the new ids.
    macro_rules! part {
        ($($list:ident)+) => {$(
            for (list, id) in twins(&base.$list, &ours.$list, &theirs.$list) {
                let is_copy = |new: &Id| is_copy(&theirs.$list, &id, &ours.$list, new);
                let new = new_id(&id, &theirs, [base, ours], is_copy);
                theirs = renamed(&theirs, list, &id, &new);
                let about = Disagreement::AddedTwice { theirs: new };
                conflicts.push(Conflict { list, id, second: None, about });
            }
        )+};
    }
    part!(departments personas stages touchpoints curves pain_points small_steps comments views);
    (theirs, conflicts)
}

/// The ids under which both sides added something else.
fn twins<T: Record>(base: &[Arc<T>], ours: &[Arc<T>], theirs: &[Arc<T>]) -> Vec<(List, Id)> {
    let before: HashSet<_> = base.iter().map(|record| record.key()).collect();
    let added = ours.iter().map(|record| (record.key(), record));
    let ours: HashMap<_, _> = added.filter(|(key, _)| !before.contains(key)).collect();
    let differ = |record: &&Arc<T>| {
        ours.get(&record.key())
            .is_some_and(|own| !own.unchanged(record))
    };
    theirs
        .iter()
        .filter(differ)
        .map(|record| (T::LIST, record.key().0.clone()))
        .collect()
}

/// The first free id of `id-2`, `id-3` …, or that of a copy which an earlier merge made.
fn new_id(id: &Id, theirs: &Journey, others: [&Journey; 2], is_copy: impl Fn(&Id) -> bool) -> Id {
    let taken_there: HashSet<Id> = records(theirs).into_iter().map(|(_, id)| id).collect();
    let taken: HashSet<Id> = others
        .into_iter()
        .flat_map(records)
        .map(|(_, id)| id)
        .collect();
    let mut number = 2_u64;
    loop {
        let new = Id::from(format!("{id}-{number}"));
        if !taken_there.contains(&new) && (!taken.contains(&new) || is_copy(&new)) {
            return new;
        }
        number += 1;
    }
}

/// Whether `new` in ours is what `id` in theirs would be under that id.
fn is_copy<T: Record + Names>(theirs: &[Arc<T>], id: &Id, ours: &[Arc<T>], new: &Id) -> bool {
    let find = |list: &[Arc<T>], id: &Id| list.iter().find(|record| record.key().0 == id).cloned();
    let copy = find(theirs, id).map(|record| Arc::new(with_id(&*record, new)));
    copy.zip(find(ours, new))
        .is_some_and(|(copy, own)| copy.unchanged(&own))
}
