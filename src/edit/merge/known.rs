//! Conflicts that the versions hold already: what an earlier merge asked is not asked again.

use std::collections::HashMap;
use std::sync::Arc;

use crate::journey::{Id, Journey, List, NO_KEY, OpenConflict, TwoOrders};

use super::super::conflict::{asks_same, field_of, has_sides, is_same, told, turned};
use super::super::record::{Field, Record};
use super::order::asks_same_order;

/// The conflicts that two versions hold.
pub(super) struct Known<'a> {
    ours: Index<'a>,
    theirs: Index<'a>,
}

/// Whose version stands where an earlier merge asked already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Ours: it knew theirs and stayed with its own.
    Ours,
    /// Theirs: it knew ours and stayed with its own.
    Theirs,
}

impl<'a> Known<'a> {
    pub(super) fn of(ours: &'a Journey, theirs: &'a Journey) -> Self {
        Self {
            ours: Index::of(&ours.conflicts),
            theirs: Index::of(&theirs.conflicts),
        }
    }

    /// Whose field stands where both changed it and one of them knew both.
    pub(super) fn field<T: Record>(
        &self,
        field: &Field<T>,
        holder: Option<&Id>,
        [ours, theirs]: [&T; 2],
    ) -> Option<Standing> {
        self.first(T::LIST, ours.key().0, |conflict| {
            T::disputed(conflict).is_some_and(|it| {
                it.field == field.name
                    && it.ours.key() == ours.key()
                    && holder.is_none_or(|holder| *holder == it.curve)
                    && has_sides(it, ours, theirs)
            })
        })
    }

    /// Whose order stands where both reordered and one of them knew both.
    pub(super) fn order(&self, asked: &TwoOrders) -> Option<Standing> {
        self.first(
            asked.list,
            &NO_KEY,
            |conflict| matches!(conflict, OpenConflict::Order(it) if asks_same_order(it, asked)),
        )
    }

    fn first(&self, list: List, id: &Id, asks: impl Fn(&OpenConflict) -> bool) -> Option<Standing> {
        let asked = |index: &Index<'_>| index.about(list, id).iter().any(|it| asks(it));
        if asked(&self.ours) {
            Some(Standing::Ours)
        } else {
            asked(&self.theirs).then_some(Standing::Theirs)
        }
    }
}

/// Conflicts by what they are about.
#[derive(Default)]
struct Index<'a>(HashMap<(List, Id), Vec<&'a OpenConflict>>);

impl<'a> Index<'a> {
    fn of(conflicts: &'a [Arc<OpenConflict>]) -> Self {
        let mut index = Self::default();
        for conflict in conflicts {
            index.add(conflict);
        }
        index
    }

    fn add(&mut self, conflict: &'a OpenConflict) {
        let (list, id, _) = conflict.subject();
        let key = (list, id.clone());
        self.0.entry(key).or_default().push(conflict);
    }

    fn about(&self, list: List, id: &Id) -> &[&'a OpenConflict] {
        let about = self.0.get(&(list, id.clone()));
        about.map_or(&[], Vec::as_slice)
    }

    fn has(&self, conflict: &OpenConflict) -> bool {
        let (list, id, _) = conflict.subject();
        let mut about = self.about(list, id).iter();
        about.any(|other| asks_same(other, conflict))
    }
}

/// The conflicts that `merged` holds: those of both sides, without those that one side settled, and
/// what this merge found.
pub(super) fn open_conflicts(
    [base, ours, theirs]: [&Journey; 3],
    found: Vec<OpenConflict>,
    merged: &Journey,
) -> Vec<Arc<OpenConflict>> {
    let [base, ours, theirs] = [base, ours, theirs].map(|journey| &journey.conflicts);
    let taken = if are_same(base, ours) {
        Some(theirs)
    } else {
        (are_same(base, theirs) || are_same(ours, theirs)).then_some(ours)
    };
    if let Some(taken) = taken {
        let index = Index::of(taken);
        if found.iter().all(|conflict| index.has(conflict)) {
            return taken.clone();
        }
    }
    let [in_base, in_ours, in_theirs] = [base, ours, theirs].map(|list| Index::of(list));
    let own = ours
        .iter()
        .filter(|it| in_theirs.has(it) || !in_base.has(it));
    let other = theirs
        .iter()
        .filter(|it| in_ours.has(it) || !in_base.has(it));
    let all = own
        .chain(other)
        .map(|conflict| OpenConflict::clone(conflict));
    once_each(all.chain(found), merged)
}

fn are_same(one: &[Arc<OpenConflict>], other: &[Arc<OpenConflict>]) -> bool {
    one.len() == other.len()
        && (one.iter().zip(other)).all(|(a, b)| Arc::ptr_eq(a, b) || is_same(a, b))
}

/// Conflicts in the order of the lists, those that ask the same once.
fn once_each(
    conflicts: impl Iterator<Item = OpenConflict>,
    merged: &Journey,
) -> Vec<Arc<OpenConflict>> {
    let mut all: Vec<_> = conflicts
        .map(|conflict| Arc::new(turned(conflict, merged)))
        .collect();
    // Whichever comes first in this order stands for all that ask the same, so that whoever merges
    // gets the same.
    all.sort_by_cached_key(|conflict| {
        let (list, id, second) = conflict.subject();
        let field = field_of(conflict).to_owned();
        (list, id.clone(), second.cloned(), field, told(conflict))
    });
    let mut met = Index::default();
    let mut once = Vec::with_capacity(all.len());
    for conflict in &all {
        if !met.has(conflict) {
            met.add(conflict);
            once.push(Arc::clone(conflict));
        }
    }
    once
}
