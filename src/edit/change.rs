//! A patch described: which records came, went, moved and changed.

use std::collections::{HashMap, VecDeque};

use crate::journey::{Id, List};

use super::difference::Difference;
use super::patch::{Patch, Within};
use super::record::{Item, changed_fields};
use super::value::Value;

/// One thing that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The list of the record.
    pub list: List,
    /// Its id; of a point its touchpoint, of a handoff the touchpoint before the seam, of a vote
    /// what it is for.
    pub id: Id,
    /// What a record needs besides: of a point its curve, of a handoff the touchpoint behind the
    /// seam, of a vote its ballot.
    pub second: Option<Id>,
    /// What happened to it.
    pub what: What,
}

/// What happened to a record.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands at another place of its list.
    Moved,
    /// Its fields say something else.
    Changed(Vec<FieldChange>),
}

/// A field before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldChange {
    /// Its name in the file.
    pub field: &'static str,
    /// What it said.
    pub before: Value,
    /// What it says now.
    pub after: Value,
}

impl Change {
    /// Whether there is anything in it that can be seen.
    fn is_seen(&self) -> bool {
        !matches!(&self.what, What::Changed(fields) if fields.is_empty())
    }
}

impl Patch {
    /// What changed, list by list in the order of the file; one that moved and changed is there twice.
    pub fn changes(&self) -> Vec<Change> {
        let head = self.head.iter().map(|sides| Change {
            list: List::Journey,
            id: sides.after.id.clone(),
            second: None,
            what: What::Changed(changed_fields(&sides.before, &sides.after)),
        });
        head.chain(changes_of(&self.departments, None))
            .chain(changes_of(&self.personas, None))
            .chain(changes_of(&self.stages, None))
            .chain(changes_of(&self.touchpoints, None))
            .chain(changes_of(&self.curves, None))
            .chain(self.within.iter().flat_map(changes_within))
            .chain(changes_of(&self.pain_points, None))
            .chain(changes_of(&self.handoffs, None))
            .chain(changes_of(&self.small_steps, None))
            .chain(changes_of(&self.comments, None))
            .chain(changes_of(&self.attended, None))
            .chain(changes_of(&self.votes, None))
            .chain(changes_of(&self.views, None))
            .chain(changes_of(&self.shots, None))
            .chain(changes_of(&self.conflicts, None))
            .filter(Change::is_seen)
            .collect()
    }

    /// The ids of the records that are new in `list`, in their order there.
    pub fn added(&self, list: List) -> Vec<Id> {
        let changes = self.changes().into_iter();
        let added = changes.filter(|change| change.list == list && change.what == What::Added);
        added.map(|change| change.id).collect()
    }
}

fn changes_within(within: &Within) -> Vec<Change> {
    let head = within.head.iter().map(|sides| Change {
        list: List::Curves,
        id: within.curve.clone(),
        second: None,
        what: What::Changed(sides.before.changed_fields(&sides.after)),
    });
    head.chain(changes_of(&within.points, Some(&within.curve)))
        .collect()
}

/// What `difference` tells: first what is gone, then in the order of the list what is new, moved or
/// changed. `holder` is the record that holds the list.
pub(super) fn changes_of<T: Item>(difference: &Difference<T>, holder: Option<&Id>) -> Vec<Change> {
    let change = |item: &T, what| {
        let (id, second) = item.key();
        Change {
            list: T::LIST,
            id: id.clone(),
            second: second.or(holder).cloned(),
            what,
        }
    };
    let (partners, gone) = partners(difference);
    let mut changes: Vec<_> = gone
        .into_iter()
        .map(|item| change(item, What::Removed))
        .collect();
    for (nth, (place, item)) in difference.inserted.iter().enumerate() {
        let Some((nth_before, place_before, before)) = partners.get(&nth) else {
            changes.push(change(item, What::Added));
            continue;
        };
        // How many stand before it that were there and are there.
        if place - nth != place_before - nth_before {
            changes.push(change(item, What::Moved));
        }
        let fields = before.changed_fields(item);
        if !fields.is_empty() {
            changes.push(change(item, What::Changed(fields)));
        }
        changes.extend(before.changes_inside(item));
    }
    changes
}

/// By the number of an inserted item: the number, place and item on the other side with the same key.
type Partners<'a, T> = HashMap<usize, (usize, usize, &'a T)>;

/// The partners of the inserted items, and the removed ones that have none.
fn partners<T: Item>(difference: &Difference<T>) -> (Partners<'_, T>, Vec<&T>) {
    let mut removed: HashMap<_, VecDeque<_>> = HashMap::new();
    for (nth, (place, item)) in difference.removed.iter().enumerate() {
        removed
            .entry(item.key())
            .or_default()
            .push_back((nth, *place, item));
    }
    let inserted = difference.inserted.iter().enumerate();
    let partners: Partners<'_, T> = inserted
        .filter_map(|(nth, (_, item))| Some((nth, removed.get_mut(&item.key())?.pop_front()?)))
        .collect();
    let left = |item: &&T| {
        removed
            .get(&item.key())
            .is_some_and(|left| left.iter().any(|other| std::ptr::eq(other.2, *item)))
    };
    let gone = difference
        .removed
        .iter()
        .map(|(_, item)| item)
        .filter(left)
        .collect();
    (partners, gone)
}
