//! Merges the order of a list.

use std::collections::{BTreeMap, HashMap};
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
        disagree || ours <= theirs
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
