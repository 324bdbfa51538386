//! Who owns, causes and fixes the open pain points.

use crate::journey::{Id, PainPoint};

use super::facts::{Facts, Pain};

/// The open pain points of one department, by their ids in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ownership {
    /// The department.
    pub department: Id,
    /// Those that it answers for.
    pub owns: Vec<Id>,
    /// Those that come from it.
    pub causes: Vec<Id>,
    /// Those that it can mend.
    pub fixes: Vec<Id>,
}

/// One entry for each of `journey.departments`, in their order.
pub(super) fn ownership(facts: &Facts<'_>) -> Vec<Ownership> {
    let departments = facts.journey.departments.iter();
    let mut all: Vec<_> = departments
        .map(|d| Ownership {
            department: d.id.clone(),
            ..Ownership::default()
        })
        .collect();
    for pain in open(facts) {
        let id = &pain.record.id;
        pain.owner
            .iter()
            .for_each(|&at| note(&mut all, at, |entry| &mut entry.owns, id));
        pain.caused_by
            .iter()
            .for_each(|&at| note(&mut all, at, |entry| &mut entry.causes, id));
        pain.fixed_by
            .iter()
            .for_each(|&at| note(&mut all, at, |entry| &mut entry.fixes, id));
    }
    all
}

/// The open pain points that no department answers for.
pub(super) fn unowned(facts: &Facts<'_>) -> Vec<Id> {
    open(facts)
        .filter(|pain| pain.owner.is_none())
        .map(|pain| pain.record.id.clone())
        .collect()
}

/// The open pain points that give much for little.
pub(super) fn quick_wins(facts: &Facts<'_>) -> Vec<Id> {
    open(facts)
        .filter(|pain| is_quick(pain.record))
        .map(|pain| pain.record.id.clone())
        .collect()
}

/// Impact and effort go from 0 to 10; this is their middle.
const MIDDLE: i64 = 5;

fn is_quick(pain: &PainPoint) -> bool {
    let much = pain.impact.is_some_and(|impact| impact >= MIDDLE);
    much && pain.effort.is_some_and(|effort| effort < MIDDLE)
}

fn open<'f>(facts: &'f Facts<'_>) -> impl Iterator<Item = &'f Pain<'f>> {
    facts.pains.iter().filter(|pain| pain.open)
}

fn note(
    all: &mut [Ownership],
    at: usize,
    list: impl Fn(&mut Ownership) -> &mut Vec<Id>,
    pain: &Id,
) {
    let Some(entry) = all.get_mut(at) else { return };
    let list = list(entry);
    // A department that a pain point names twice counts once.
    if list.last() != Some(pain) {
        list.push(pain.clone());
    }
}
