//! Two versions of a journey that come from one become one again: nothing that either side wrote is lost.

mod ballots;
mod base;
mod choose;
mod list;
mod order;
mod references;
mod twins;

use std::collections::BTreeSet;

use crate::journey::{Id, Journey, List, Workshop};

use super::record::head;
use super::value::Value;

pub use base::common_base;
pub use choose::with_theirs;

pub(super) use list::{Versions, merge_list};
pub(super) use order::merge_order;

use ballots::part_ballots;
use list::merge_fields;
use references::wanted;
use twins::part_twins;

/// What became of two versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The journey with what both sides changed; where they disagree it says what ours says.
    pub journey: Journey,
    /// Where they disagree, list by list.
    pub conflicts: Vec<Conflict>,
    /// Theirs, with the ids that its records have now.
    pub theirs: Journey,
}

/// Where two versions disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// The list of the record.
    pub list: List,
    /// Its id, as in [`Change`](super::Change).
    pub id: Id,
    /// What it needs besides.
    pub second: Option<Id>,
    /// About what.
    pub about: Disagreement,
}

/// About what two versions disagree, and what the journey holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Disagreement {
    /// Both changed a field; the journey holds ours.
    Field {
        /// Its name in the file.
        field: &'static str,
        /// What it said.
        base: Value,
        /// What ours says.
        ours: Value,
        /// What theirs says.
        theirs: Value,
    },
    /// We removed what they changed or still need; it stays.
    RemovedByUs,
    /// They removed what we changed or still need; it stays.
    RemovedByThem,
    /// Both added something under this id; both stay, and theirs has another id now.
    AddedTwice {
        /// The id of theirs.
        theirs: Id,
    },
    /// Both put the list in another order; it has ours.
    Order,
}

impl Disagreement {
    /// Its name in `merge --json`.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Field { .. } => "field",
            Self::RemovedByUs => "removed-by-us",
            Self::RemovedByThem => "removed-by-them",
            Self::AddedTwice { .. } => "added-twice",
            Self::Order => "order",
        }
    }
}

/// Merges two versions of a journey, record by record and field by field, where both come from
/// `base`.
///
/// What only one side changed is as that side has it. What one side changed and the other removed
/// stays, with all that it names. `merge(b, b, x)`, `merge(b, x, b)` and `merge(b, x, x)` are `x`,
/// without a conflict; and without a conflict `merge(b, x, y)` is `merge(b, y, x)`.
pub fn merge(base: &Journey, ours: &Journey, theirs: &Journey) -> Merged {
    let (theirs, twins) = part_twins(base, ours, theirs);
    let parted = part_ballots(base, ours, &theirs);
    let (ours, theirs) = parted
        .as_ref()
        .map_or((ours, &theirs), |(ours, theirs)| (ours, theirs));
    let mut kept = BTreeSet::new();
    let mut merged = loop {
        let merged = merge_keeping(base, ours, theirs, &kept, twins.clone());
        let more = wanted(&merged, ours, theirs);
        let known = kept.len();
        kept.extend(more);
        if kept.len() == known {
            break merged;
        }
    };
    agree_on_id(&mut merged, base, ours, theirs);
    merged
}

/// Ids that both sides made at random when they first saved are nothing to disagree about.
fn agree_on_id(merged: &mut Merged, base: &Journey, ours: &Journey, theirs: &Journey) {
    if base.id.is_empty() && !ours.id.is_empty() && !theirs.id.is_empty() {
        merged.journey.id = ours.id.clone().min(theirs.id.clone());
        merged.conflicts.retain(|conflict| {
            let about_id = matches!(conflict.about, Disagreement::Field { field: "id", .. });
            conflict.list != List::Journey || !about_id
        });
    }
}

/// A record of a list, by its id.
pub(super) type Named = (List, Id);

/// Merges; what is in `kept` stays although one side removed it.
fn merge_keeping(
    base: &Journey,
    ours: &Journey,
    theirs: &Journey,
    kept: &BTreeSet<Named>,
    twins: Vec<Conflict>,
) -> Merged {
    let mut lists = Lists {
        kept,
        conflicts: Vec::new(),
    };
    let own = merge_fields(&head(base), &head(ours), &head(theirs), None, &mut lists);
    macro_rules! merged {
        ($($list:ident).+) => {
            merge_list(
                &Versions {
                    base: &base.$($list).+,
                    ours: &ours.$($list).+,
                    theirs: &theirs.$($list).+,
                },
                None,
                &mut lists,
            )
        };
    }
    let journey = Journey {
        departments: merged!(departments),
        personas: merged!(personas),
        stages: merged!(stages),
        touchpoints: merged!(touchpoints),
        curves: merged!(curves),
        pain_points: merged!(pain_points),
        handoffs: merged!(handoffs),
        small_steps: merged!(small_steps),
        comments: merged!(comments),
        workshop: Workshop {
            attended: merged!(workshop.attended),
            votes: merged!(workshop.votes),
        },
        views: merged!(views),
        shots: merged!(shots),
        ..own
    };
    let mut conflicts = twins;
    conflicts.append(&mut lists.conflicts);
    Merged {
        journey,
        conflicts,
        theirs: theirs.clone(),
    }
}

/// What the merging of all lists shares.
pub(super) struct Lists<'a> {
    /// What stays although one side removed it.
    kept: &'a BTreeSet<Named>,
    conflicts: Vec<Conflict>,
}
