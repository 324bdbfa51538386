//! Two records that both sides added under one id: theirs gets another id, so that both stay.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::journey::{Id, Journey, List};

use super::super::record::{Item as _, Record};
use super::list::{Nth, numbered};
use super::references::{Names, records, renamed};
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
        ($($list:ident in $name:ident)+) => {$(
            let alike = twins(&base.$list, &ours.$list, &theirs.$list);
            if !alike.is_empty() {
                let lists = (theirs.$list.as_slice(), ours.$list.as_slice());
                let names = new_ids(&alike, (&theirs, [base, ours]), lists);
                theirs = renamed(&theirs, List::$name, &names);
                conflicts.extend(alike.into_iter().filter_map(|id| {
                    let theirs = names.get(&id)?.clone();
                    let about = Disagreement::AddedTwice { theirs };
                    Some(Conflict { list: List::$name, id, second: None, about })
                }));
            }
        )+};
    }
    part!(departments in Departments personas in Personas stages in Stages);
    part!(touchpoints in Touchpoints curves in Curves pain_points in PainPoints);
    part!(small_steps in SmallSteps comments in Comments views in Views);
    (theirs, conflicts)
}

/// The ids under which both sides added something else, in the order of theirs. Of records with
/// equal ids the first is compared with the first, the second with the second.
fn twins<T: Record>(base: &[Arc<T>], ours: &[Arc<T>], theirs: &[Arc<T>]) -> Vec<Id> {
    let before: HashSet<_> = base.iter().map(|record| record.key()).collect();
    let ours: HashMap<Nth<'_>, &Arc<T>> = numbered(ours).into_iter().collect();
    let differ = |(nth, record): &(Nth<'_>, &Arc<T>)| {
        let own = ours.get(nth).filter(|_| !before.contains(&nth.0));
        own.is_some_and(|own| !own.unchanged(record))
    };
    let mut met = BTreeSet::new();
    let differing = numbered(theirs).into_iter().filter(differ);
    let ids = differing.map(|((key, _), _)| key.0.clone());
    ids.filter(|id| met.insert(id.clone())).collect()
}

/// For each of `twins` the first free id of `id-2`, `id-3` …, or that of a copy which an earlier
/// merge made.
fn new_ids<T: Record + Names>(
    twins: &[Id],
    (theirs, others): (&Journey, [&Journey; 2]),
    (their_list, our_list): (&[Arc<T>], &[Arc<T>]),
) -> HashMap<Id, Id> {
    let ids = |journey: &Journey| records(journey).into_iter().map(|(_, id)| id);
    let mut taken_there: HashSet<Id> = ids(theirs).collect();
    let taken: HashSet<Id> = others.into_iter().flat_map(ids).collect();
    let (there, here) = (by_id(their_list), by_id(our_list));
    let mut names = HashMap::new();
    for id in twins {
        let is_copy = |new: &Id| {
            let pair = there.get(id).zip(here.get(new));
            pair.is_some_and(|(record, own)| is_copy(record, own, (id, new), &names))
        };
        let is_free =
            |new: &Id| !taken_there.contains(new) && (!taken.contains(new) || is_copy(new));
        let mut wanted = (2_u64..).map(|number| Id::from(format!("{id}-{number}")));
        if let Some(new) = wanted.find(is_free) {
            taken_there.insert(new.clone());
            names.insert(id.clone(), new);
        }
    }
    names
}

/// The first record under each id.
fn by_id<T: Record>(list: &[Arc<T>]) -> HashMap<&Id, &Arc<T>> {
    // Of equal keys the last one collected stays.
    let backwards = list.iter().rev();
    backwards.map(|record| (record.key().0, record)).collect()
}

/// Whether `own` is what `record` would be under the id `new` and with the names given so far.
fn is_copy<T: Record + Names>(
    record: &Arc<T>,
    own: &Arc<T>,
    (id, new): (&Id, &Id),
    names: &HashMap<Id, Id>,
) -> bool {
    let mut copy = T::clone(record);
    for (list, named) in copy.ids() {
        let given = if named == id {
            Some(new)
        } else {
            names.get(named)
        };
        if let Some(given) = given.filter(|_| list == Some(T::LIST)) {
            *named = given.clone();
        }
    }
    Arc::new(copy).unchanged(own)
}
