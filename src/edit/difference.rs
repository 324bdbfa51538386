//! How one list becomes another: what was taken out and what was put in, each with its place.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use super::Mismatch;
use super::record::Item;

/// The way from one list to another, exact for any two lists, equal ids and order included; the
/// way back is the same with the sides exchanged.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Difference<T> {
    /// What only the first list has, with its places there, in order.
    pub(super) removed: Vec<(usize, T)>,
    /// What only the second list has, with its places there, in order.
    pub(super) inserted: Vec<(usize, T)>,
}

impl<T> Default for Difference<T> {
    fn default() -> Self {
        Self {
            removed: Vec::new(),
            inserted: Vec::new(),
        }
    }
}

impl<T: Item> Difference<T> {
    pub(super) fn between(before: &[T], after: &[T]) -> Self {
        let mut places = Places::between(before, after);
        places
            .removed
            .extend(places.changed.iter().map(|&(i, _)| i));
        places
            .inserted
            .extend(places.changed.iter().map(|&(_, j)| j));
        places.removed.sort_unstable();
        places.inserted.sort_unstable();
        Self::at(&places, before, after)
    }

    /// What stands at the places that were removed and inserted.
    pub(super) fn at(places: &Places, before: &[T], after: &[T]) -> Self {
        let take = |list: &[T], places: &[usize]| {
            let items = places
                .iter()
                .filter_map(|&place| Some((place, list.get(place)?.clone())));
            items.collect()
        };
        Self {
            removed: take(before, &places.removed),
            inserted: take(after, &places.inserted),
        }
    }

    pub(super) fn inverse(&self) -> Self {
        Self {
            removed: self.inserted.clone(),
            inserted: self.removed.clone(),
        }
    }

    /// Turns the first list into the second; another list is left as it is.
    pub(super) fn apply(&self, list: &mut Vec<T>) -> Result<(), Mismatch> {
        let stands = |(place, item): &(usize, T)| {
            list.get(*place).is_some_and(|there| there.unchanged(item))
        };
        if !self.removed.iter().all(stands) {
            return Err(Mismatch);
        }
        let in_place = self
            .removed
            .iter()
            .map(|(place, _)| place)
            .eq(self.inserted.iter().map(|(place, _)| place));
        if in_place {
            self.replace(list)
        } else {
            self.rebuild(list)
        }
    }

    fn replace(&self, list: &mut [T]) -> Result<(), Mismatch> {
        for (place, item) in &self.inserted {
            *list.get_mut(*place).ok_or(Mismatch)? = item.clone();
        }
        Ok(())
    }

    fn rebuild(&self, list: &mut Vec<T>) -> Result<(), Mismatch> {
        let length = list.len() - self.removed.len() + self.inserted.len();
        if self
            .inserted
            .last()
            .is_some_and(|&(place, _)| place >= length)
        {
            return Err(Mismatch);
        }
        let mut removed = self.removed.iter().map(|&(place, _)| place).peekable();
        let mut kept = std::mem::take(list)
            .into_iter()
            .enumerate()
            .filter_map(|(place, item)| removed.next_if_eq(&place).is_none().then_some(item));
        let mut inserted = self.inserted.iter().peekable();
        list.reserve(length);
        while list.len() < length {
            let place = list.len();
            match inserted.next_if(|(at, _)| *at == place) {
                Some((_, item)) => list.push(item.clone()),
                None => list.extend(kept.next()),
            }
        }
        Ok(())
    }
}

/// The places where two lists differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Places in the first list, in order.
    pub(super) removed: Vec<usize>,
    /// Places in the second list, in order.
    pub(super) inserted: Vec<usize>,
    /// Places in both lists of what stayed in its order and changed.
    pub(super) changed: Vec<(usize, usize)>,
}

impl Places {
    pub(super) fn between<T: Item>(before: &[T], after: &[T]) -> Self {
        let start = before
            .iter()
            .zip(after)
            .take_while(|(a, b)| a.unchanged(b))
            .count();
        let shorter = before.len().min(after.len());
        let backwards = before
            .iter()
            .rev()
            .zip(after.iter().rev())
            .take(shorter - start);
        let end = backwards.take_while(|(a, b)| a.unchanged(b)).count();
        let mut places = Self::default();
        places.walk(
            before,
            start..before.len() - end,
            after,
            start..after.len() - end,
        );
        places
    }

    /// Walks both lists at once; what a few changes, additions and removals explain needs no look-up.
    fn walk<T: Item>(
        &mut self,
        before: &[T],
        mut left: Range<usize>,
        after: &[T],
        mut right: Range<usize>,
    ) {
        while let (Some(a), Some(b)) = (item(before, &left, 0), item(after, &right, 0)) {
            let (next_a, next_b) = (item(before, &left, 1), item(after, &right, 1));
            if a.key() == b.key() {
                if !a.unchanged(b) {
                    self.changed.push((left.start, right.start));
                }
                left.next();
                right.next();
            } else if follows(next_a, b) && !next_b.is_some_and(|next| next.unchanged(a)) {
                self.removed.extend(left.next());
            } else if follows(next_b, a) {
                self.inserted.extend(right.next());
            } else {
                return self.untangle(before, left, after, right);
            }
        }
        self.removed.extend(left);
        self.inserted.extend(right);
    }

    /// Keeps as many as possible in their order and takes the others out and in.
    fn untangle<T: Item>(
        &mut self,
        before: &[T],
        left: Range<usize>,
        after: &[T],
        right: Range<usize>,
    ) {
        let mut places: HashMap<_, VecDeque<usize>> = HashMap::new();
        for place in left.clone() {
            let Some(item) = before.get(place) else {
                continue;
            };
            places.entry(item.key()).or_default().push_back(place);
        }
        let pairs: Vec<(usize, usize)> = right
            .clone()
            .filter_map(|place| {
                Some((
                    places.get_mut(&after.get(place)?.key())?.pop_front()?,
                    place,
                ))
            })
            .collect();
        let (mut left, mut right) = (left, right);
        for (i, j) in longest_rise(&pairs) {
            self.removed.extend(left.start..i);
            self.inserted.extend(right.start..j);
            (left.start, right.start) = (i + 1, j + 1);
            let same = before
                .get(i)
                .zip(after.get(j))
                .is_some_and(|(a, b)| a.unchanged(b));
            self.changed.extend((!same).then_some((i, j)));
        }
        self.removed.extend(left);
        self.inserted.extend(right);
    }
}

fn follows<T: Item>(next: Option<&T>, item: &T) -> bool {
    next.is_some_and(|next| next.key() == item.key())
}

fn item<'a, T>(list: &'a [T], range: &Range<usize>, offset: usize) -> Option<&'a T> {
    let place = range.start + offset;
    if place < range.end {
        list.get(place)
    } else {
        None
    }
}

/// The longest run of `pairs` whose first places rise; their second ones rise already.
fn longest_rise(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // For each length the pair that ends such a run lowest, and for each pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut previous = vec![None; pairs.len()];
    let first = |nth: usize| pairs.get(nth).map(|pair| pair.0);
    for (nth, (place, _)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| first(end) < Some(*place));
        if let Some(slot) = previous.get_mut(nth) {
            *slot = length
                .checked_sub(1)
                .and_then(|before| ends.get(before).copied());
        }
        match ends.get_mut(length) {
            Some(end) => *end = nth,
            None => ends.push(nth),
        }
    }
    let last = ends.last().copied();
    let back = std::iter::successors(last, |&nth| previous.get(nth).copied().flatten());
    let mut run: Vec<_> = back.filter_map(|nth| pairs.get(nth).copied()).collect();
    run.reverse();
    run
}
