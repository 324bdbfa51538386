//! Merges one list: decides of each record what becomes of it, then puts them in order.

use std::collections::HashMap;
use std::sync::Arc;

use crate::journey::{Id, List, Vote};

use super::super::record::{Item, Key, Record};
use super::order::merge_order;
use super::{Conflict, Disagreement, Lists};

/// A list in its three versions.
pub(in super::super) struct Versions<'a, T> {
    pub(in super::super) base: &'a [T],
    pub(in super::super) ours: &'a [T],
    pub(in super::super) theirs: &'a [T],
}

/// What can be merged when both sides have it.
pub(in super::super) trait Merge: Item {
    /// One of two versions that differ from each other and from what was before, if it was there.
    fn merge(
        base: Option<&Self>,
        ours: &Self,
        theirs: &Self,
        holder: Option<&Id>,
        lists: &mut Lists<'_>,
    ) -> Self;
}

/// The merged list. `holder` is the record that holds it.
pub(in super::super) fn merge_list<T: Merge>(
    versions: &Versions<'_, T>,
    holder: Option<&Id>,
    lists: &mut Lists<'_>,
) -> Vec<T> {
    let Versions { base, ours, theirs } = *versions;
    let [base, ours, theirs] = [base, ours, theirs].map(numbered);
    let [in_base, in_ours, in_theirs] =
        [&base, &ours, &theirs].map(|list| list.iter().copied().collect::<Map<'_, _>>());
    let only_theirs = theirs.iter().filter(|(key, _)| !in_ours.contains_key(key));
    let mut merged: HashMap<Nth<'_>, T> = HashMap::with_capacity(ours.len());
    for (key, _) in ours.iter().chain(only_theirs) {
        let [base, ours, theirs] =
            [&in_base, &in_ours, &in_theirs].map(|list| list.get(key).copied());
        let kept = decide(key.0, base, ours, theirs, holder, lists);
        merged.extend(kept.map(|kept| (*key, kept)));
    }
    let [base, ours, theirs] = [base, ours, theirs].map(|list| {
        let keys = list.into_iter().map(|(key, _)| key);
        keys.filter(|key| merged.contains_key(key))
            .collect::<Vec<_>>()
    });
    let (order, disagree) = merge_order(&base, &ours, &theirs);
    if disagree {
        let id = holder.cloned().unwrap_or_default();
        lists.conflicts.push(Conflict {
            list: T::LIST,
            id,
            second: None,
            about: Disagreement::Order,
        });
    }
    order.iter().filter_map(|key| merged.remove(key)).collect()
}

/// The fields of a record that both sides changed; where they disagree those of ours.
pub(super) fn merge_fields<T: Record>(
    base: &T,
    ours: &T,
    theirs: &T,
    holder: Option<&Id>,
    lists: &mut Lists<'_>,
) -> T {
    let mut merged = ours.clone();
    for field in T::fields() {
        if (field.same)(ours, base) {
            (field.take)(&mut merged, theirs);
            continue;
        }
        let settled = (field.same)(theirs, base) || (field.same)(ours, theirs);
        if !settled && !(field.merge)(&mut merged, base, theirs) {
            let about = Disagreement::Field {
                field: field.name,
                base: (field.value)(base),
                ours: (field.value)(ours),
                theirs: (field.value)(theirs),
            };
            lists
                .conflicts
                .push(conflict(T::LIST, ours.key(), holder, about));
        }
    }
    merged
}

/// A record by its key, and by its number among those with the same one.
pub(super) type Nth<'a> = (Key<'a>, usize);

type Map<'a, T> = HashMap<Nth<'a>, &'a T>;

/// Each item with its number among those with the same key.
pub(super) fn numbered<T: Item>(list: &[T]) -> Vec<(Nth<'_>, &T)> {
    let mut counts: HashMap<Key<'_>, usize> = HashMap::with_capacity(list.len());
    let mut numbered = Vec::with_capacity(list.len());
    for item in list {
        let count = counts.entry(item.key()).or_default();
        numbered.push(((item.key(), *count), item));
        *count += 1;
    }
    numbered
}

/// What becomes of a record.
fn decide<T: Merge>(
    key: Key<'_>,
    base: Option<&T>,
    ours: Option<&T>,
    theirs: Option<&T>,
    holder: Option<&Id>,
    lists: &mut Lists<'_>,
) -> Option<T> {
    let unchanged = |item: &T| base.is_some_and(|base| base.unchanged(item));
    match (ours, theirs) {
        (Some(ours), Some(theirs)) if unchanged(theirs) || ours.unchanged(theirs) => {
            Some(ours.clone())
        }
        (Some(ours), Some(theirs)) if unchanged(ours) => Some(theirs.clone()),
        (Some(ours), Some(theirs)) => Some(T::merge(base, ours, theirs, holder, lists)),
        (Some(one), None) | (None, Some(one)) if base.is_none() => Some(one.clone()),
        (Some(one), None) | (None, Some(one)) => {
            let wanted = lists.kept.contains(&(T::LIST, key.0.clone()));
            if unchanged(one) && !wanted {
                return None;
            }
            let about = if ours.is_some() {
                Disagreement::RemovedByThem
            } else {
                Disagreement::RemovedByUs
            };
            lists.conflicts.push(conflict(T::LIST, key, holder, about));
            Some(one.clone())
        }
        (None, None) => None,
    }
}

fn conflict(
    list: List,
    (id, second): Key<'_>,
    holder: Option<&Id>,
    about: Disagreement,
) -> Conflict {
    let second = second.or(holder).cloned();
    Conflict {
        list,
        id: id.clone(),
        second,
        about,
    }
}

impl<T: Record + Default> Merge for Arc<T> {
    fn merge(
        base: Option<&Self>,
        ours: &Self,
        theirs: &Self,
        holder: Option<&Id>,
        lists: &mut Lists<'_>,
    ) -> Self {
        let blank = T::default();
        let base = base.map_or(&blank, |base| &**base);
        let mut merged = merge_fields(base, &**ours, &**theirs, holder, lists);
        merged.merge_inside(base, ours, theirs, lists);
        Self::new(merged)
    }
}

impl Merge for Vote {
    fn merge(
        base: Option<&Self>,
        ours: &Self,
        theirs: &Self,
        holder: Option<&Id>,
        lists: &mut Lists<'_>,
    ) -> Self {
        let blank = Self::default();
        merge_fields(base.unwrap_or(&blank), ours, theirs, holder, lists)
    }
}

impl Merge for Id {
    fn merge(_: Option<&Self>, ours: &Self, _: &Self, _: Option<&Id>, _: &mut Lists<'_>) -> Self {
        ours.clone()
    }
}
