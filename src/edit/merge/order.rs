//! Merges the order of a list.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;
use std::mem;
use std::sync::Arc;

use crate::journey::{Id, Journey, List, TwoOrders};

use super::super::record::{Item, Record};

/// The order of all that either side has, and whether the sides disagree about it.
///
/// The side that reordered gives the order, ours where both did; what only the other side has comes
/// behind what stands before it there. Where the sides agree it is the same whichever is ours.
pub(in super::super) fn merge_order<K: Copy + Ord + Hash>(
    base: &[K],
    ours: &[K],
    theirs: &[K],
) -> (Vec<K>, bool) {
    let (by_us, by_them) = (reordered(base, ours), reordered(base, theirs));
    let disagree = by_us && by_them && reordered(ours, theirs);
    let ours_first = if by_us == by_them {
        disagree || comes_first(ours, theirs)
    } else {
        by_us
    };
    let order = if ours_first {
        woven(ours, theirs)
    } else {
        woven(theirs, ours)
    };
    (order, disagree)
}

/// Two orders about which nobody needs to be asked: the same one whichever is ours.
pub(super) fn merge_loose<K: Copy + Ord + Hash>(ours: &[K], theirs: &[K]) -> Vec<K> {
    if comes_first(ours, theirs) {
        woven(ours, theirs)
    } else {
        woven(theirs, ours)
    }
}

/// Whether the order of a list can be seen.
pub(super) fn is_seen(list: List) -> bool {
    !matches!(list, List::Points | List::Handoffs | List::Workshop)
}

/// What stands in both lists, in the order of each.
pub(super) fn common<K: Copy + Eq + Hash>(ours: &[K], theirs: &[K]) -> [Vec<K>; 2] {
    let shared = |list: &[K], other: &[K]| {
        let known: HashSet<K> = other.iter().copied().collect();
        let shared = list.iter().copied().filter(|key| known.contains(key));
        shared.collect::<Vec<K>>()
    };
    [shared(ours, theirs), shared(theirs, ours)]
}

/// Whether two conflicts are about the same two orders of a list, whichever is ours.
pub(in super::super) fn asks_same_order(one: &TwoOrders, other: &TwoOrders) -> bool {
    let alike = |one: &[Id], other: &[Id]| {
        let [one, other] = [one, other].map(|ids| ids.iter().collect::<Vec<_>>());
        !reordered(&one, &other)
    };
    one.list == other.list
        && (alike(&one.ours, &other.ours) && alike(&one.theirs, &other.theirs)
            || alike(&one.ours, &other.theirs) && alike(&one.theirs, &other.ours))
}

/// Puts a list of a journey in the order of these ids; what is not among them stays behind what it
/// stands behind. `None` where the list has no order that can be seen.
pub(in super::super) fn reorder(journey: &mut Journey, list: List, ids: &[Id]) -> Option<()> {
    match list {
        List::Departments => put_in_order(&mut journey.departments, ids),
        List::Personas => put_in_order(&mut journey.personas, ids),
        List::Stages => put_in_order(&mut journey.stages, ids),
        List::Touchpoints => put_in_order(&mut journey.touchpoints, ids),
        List::Curves => put_in_order(&mut journey.curves, ids),
        List::PainPoints => put_in_order(&mut journey.pain_points, ids),
        List::SmallSteps => put_in_order(&mut journey.small_steps, ids),
        List::Comments => put_in_order(&mut journey.comments, ids),
        List::Views => put_in_order(&mut journey.views, ids),
        List::Shots => put_in_order(&mut journey.shots, ids),
        List::Journey | List::Points | List::Handoffs | List::Workshop | List::Conflicts => {
            return None;
        }
    }
    Some(())
}

fn put_in_order<T: Record>(list: &mut Vec<Arc<T>>, ids: &[Id]) {
    let records = mem::take(list);
    let now = numbered(records.iter().map(|record| Item::key(record).0));
    let there: HashSet<_> = now.iter().copied().collect();
    let wanted = numbered(ids.iter());
    let wanted: Vec<_> = wanted.into_iter().filter(|it| there.contains(it)).collect();
    let places: HashMap<_, &Arc<T>> = now.iter().copied().zip(&records).collect();
    let order = woven(&wanted, &now);
    *list = order
        .iter()
        .filter_map(|it| places.get(it).map(|record| Arc::clone(record)))
        .collect();
}

/// Each id with its number among those that are equal to it.
fn numbered<'a>(ids: impl Iterator<Item = &'a Id>) -> Vec<(&'a Id, usize)> {
    let mut counts: HashMap<&Id, usize> = HashMap::new();
    ids.map(|id| {
        let count = counts.entry(id).or_default();
        *count += 1;
        (id, *count)
    })
    .collect()
}

/// Which of two orders gives the order, the same one whichever is ours: what both have decides before
/// what only one has, so that the outcome, merged with either again, stays as it is.
fn comes_first<K: Copy + Ord + Hash>(ours: &[K], theirs: &[K]) -> bool {
    let [own, other] = common(ours, theirs);
    (own, ours) <= (other, theirs)
}

/// Whether what both have stands in another order.
pub(super) fn reordered<K: Copy + Eq + Hash>(before: &[K], after: &[K]) -> bool {
    let places: HashMap<K, usize> = before.iter().copied().zip(0..).collect();
    let common = after.iter().filter_map(|key| places.get(key));
    !common.is_sorted()
}

/// `first` with what only `second` has, each behind what stands before it in `second`.
fn woven<K: Copy + Eq + Hash>(first: &[K], second: &[K]) -> Vec<K> {
    let places: HashMap<K, usize> = first.iter().copied().zip(1..).collect();
    let mut behind: BTreeMap<usize, Vec<K>> = BTreeMap::new();
    let mut place = 0;
    for key in second {
        match places.get(key) {
            Some(there) => place = *there,
            None => behind.entry(place).or_default().push(*key),
        }
    }
    let mut woven = behind.remove(&0).unwrap_or_default();
    for (key, place) in first.iter().zip(1..) {
        woven.push(*key);
        woven.extend(behind.remove(&place).unwrap_or_default());
    }
    woven
}
