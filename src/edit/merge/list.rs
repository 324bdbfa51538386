//! Merges one list: decides of each record what becomes of it, then puts them in order.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::journey::{Id, KeptRecord, List, OpenConflict, TwoOrders, Vote};

use super::super::conflict::{Disagreement, about, about_removal};
use super::super::record::{Item, Key, Record};
use super::Named;
use super::known::{Known, Standing};
use super::order::{common, is_seen, merge_loose, merge_order};
use super::repeated::{Nth, Numbered, Repeated, numbered};

/// A list in its three versions.
pub(in super::super) struct Versions<'a, T> {
    pub(in super::super) base: &'a [T],
    pub(in super::super) ours: &'a [T],
    pub(in super::super) theirs: &'a [T],
}

/// What the merging of all lists shares.
pub(in super::super) struct Lists<'a> {
    /// What stays although one side removed it.
    pub(super) kept: &'a BTreeSet<Named>,
    /// What was asked before.
    pub(super) known: &'a Known<'a>,
    /// What the sides disagree about.
    pub(super) found: Vec<OpenConflict>,
    /// Who removed what stays.
    pub(super) removed: Vec<(KeptRecord, Disagreement)>,
}

impl Lists<'_> {
    fn keep(&mut self, list: List, key: Key<'_>, holder: Option<&Id>, by_us: bool) {
        let kept = about_removal(list, key, holder);
        let about = if by_us {
            Disagreement::RemovedByUs
        } else {
            Disagreement::RemovedByThem
        };
        self.found.push(OpenConflict::Kept(Box::new(kept.clone())));
        self.removed.push((kept, about));
    }

    fn is_kept(&self, list: List, id: &Id) -> bool {
        !self.kept.is_empty() && self.kept.contains(&(list, id.clone()))
    }
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
    let (items, repeated) = numbered([base, ours, theirs]);
    let maps = items.each_ref().map(|list| list.iter().copied().collect());
    let [in_base, in_ours, in_theirs]: [Map<'_, T>; 3] = maps;
    let [_, ours, theirs] = &items;
    let only_theirs = theirs.iter().filter(|(nth, _)| !in_ours.contains_key(nth));
    let mut merged: HashMap<Nth<'_>, T> = HashMap::with_capacity(ours.len());
    for (nth, item) in ours.iter().chain(only_theirs) {
        let kept = if nth.is_repeated() {
            let is_needed = lists.is_kept(T::LIST, nth.key.0);
            repeated.keeps(nth, is_needed).then(|| T::clone(item))
        } else {
            let versions = [&in_base, &in_ours, &in_theirs].map(|list| list.get(nth).copied());
            decide(nth.key, versions, holder, lists)
        };
        merged.extend(kept.map(|kept| (*nth, kept)));
    }
    keep_repeated::<T>(&repeated, &merged, holder, lists);
    let order = order_of(&items, &merged, lists);
    order.iter().filter_map(|nth| merged.remove(nth)).collect()
}

type Map<'a, T> = HashMap<Nth<'a>, &'a T>;

/// The fields of a record that both sides changed; where they disagree those of ours.
pub(super) fn merge_fields<T: Record>(
    base: Option<&T>,
    ours: &T,
    theirs: &T,
    holder: Option<&Id>,
    lists: &mut Lists<'_>,
) -> T {
    let blank = T::default();
    let before = base.unwrap_or(&blank);
    let mut merged = ours.clone();
    for field in T::fields() {
        if (field.same)(ours, before) {
            (field.take)(&mut merged, theirs);
            continue;
        }
        if (field.same)(theirs, before) || (field.same)(ours, theirs) {
            continue;
        }
        match lists.known.field(field, holder, [ours, theirs]) {
            Some(Standing::Ours) => {}
            Some(Standing::Theirs) => (field.take)(&mut merged, theirs),
            None if (field.merge)(&mut merged, before, theirs) => {}
            None => {
                let sides = [&merged, theirs];
                lists.found.push(about(field, holder, base, sides));
            }
        }
    }
    merged
}

/// What becomes of a record.
fn decide<T: Merge>(
    key: Key<'_>,
    [base, ours, theirs]: [Option<&T>; 3],
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
            if unchanged(one) && !lists.is_kept(T::LIST, key.0) {
                return None;
            }
            lists.keep(T::LIST, key, holder, ours.is_none());
            Some(one.clone())
        }
        (None, None) => None,
    }
}

/// Tells of equal ids that one side removed all and that stay all the same.
fn keep_repeated<T: Item>(
    repeated: &Repeated<'_>,
    merged: &HashMap<Nth<'_>, T>,
    holder: Option<&Id>,
    lists: &mut Lists<'_>,
) {
    for (key, by_us) in repeated.removed_by_one() {
        if merged.keys().any(|nth| nth.key == key) {
            lists.keep(T::LIST, key, holder, by_us);
        }
    }
}

/// The order of what was merged.
fn order_of<'a, T: Item>(
    items: &Numbered<'a, T>,
    merged: &HashMap<Nth<'a>, T>,
    lists: &mut Lists<'_>,
) -> Vec<Nth<'a>> {
    let [base, ours, theirs] = items.each_ref().map(|list| {
        let keys = list.iter().map(|(nth, _)| *nth);
        keys.filter(|nth| merged.contains_key(nth))
            .collect::<Vec<_>>()
    });
    let (order, disagree) = merge_order(&base, &ours, &theirs);
    if !disagree {
        return order;
    }
    if !is_seen(T::LIST) {
        return merge_loose(&ours, &theirs);
    }
    let ids = |list: Vec<Nth<'_>>| list.iter().map(|nth| nth.key.0.clone()).collect();
    let [own, other] = common(&ours, &theirs).map(ids);
    let asked = TwoOrders {
        list: T::LIST,
        ours: own,
        theirs: other,
    };
    match lists.known.order(&asked) {
        Some(Standing::Ours) => order,
        Some(Standing::Theirs) => merge_order(&base, &theirs, &ours).0,
        None => {
            lists.found.push(OpenConflict::Order(Box::new(asked)));
            order
        }
    }
}

impl<T: Record> Merge for Arc<T> {
    fn merge(
        base: Option<&Self>,
        ours: &Self,
        theirs: &Self,
        holder: Option<&Id>,
        lists: &mut Lists<'_>,
    ) -> Self {
        let mut merged = merge_fields(base.map(|base| &**base), ours, theirs, holder, lists);
        let blank = T::default();
        merged.merge_inside(base.map_or(&blank, |base| base), ours, theirs, lists);
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
        merge_fields(base, ours, theirs, holder, lists)
    }
}

impl Merge for Id {
    fn merge(_: Option<&Self>, ours: &Self, _: &Self, _: Option<&Id>, _: &mut Lists<'_>) -> Self {
        ours.clone()
    }
}
