//! Merges the order of a list.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;

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

/// Which of two orders gives the order, the same one whichever is ours: what both have decides before
/// what only one has, so that the outcome, merged with either again, stays as it is.
fn comes_first<K: Copy + Ord + Hash>(ours: &[K], theirs: &[K]) -> bool {
    let common = |list: &[K], other: &[K]| {
        let known: HashSet<K> = other.iter().copied().collect();
        let shared = list.iter().copied().filter(|key| known.contains(key));
        shared.collect::<Vec<K>>()
    };
    (common(ours, theirs), ours) <= (common(theirs, ours), theirs)
}

/// Whether what both have stands in another order.
fn reordered<K: Copy + Eq + Hash>(before: &[K], after: &[K]) -> bool {
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
