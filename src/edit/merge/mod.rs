//! Two versions of a journey that come from one become one again: nothing that either side wrote is lost.

mod ballots;
mod base;
mod beside;
mod known;
mod list;
mod order;
mod references;
mod repeated;
mod twins;

use std::collections::BTreeSet;

use crate::journey::{Head, Id, Journey, List, OpenConflict, Workshop};

use super::conflict::{Conflict, described};

pub use base::common_base;

pub(super) use list::{Lists, Versions, merge_list};
pub(super) use order::{asks_same_order, merge_order, reorder};
pub(super) use references::{names_known, records};
pub(super) use repeated::merge_count;

use ballots::part_ballots;
use known::{Known, open_conflicts};
use list::merge_fields;
use references::wanted;
use twins::{Parted, part_twins};

/// What became of two versions.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged {
    /// The journey with what both sides changed; where they disagree it says what ours says, and holds
    /// both sides among its conflicts.
    pub journey: Journey,
    /// Where they disagree, and what nobody has settled since an earlier merge, list by list.
    pub conflicts: Vec<Conflict>,
}

/// Merges two versions of a journey, record by record and field by field, where both come from
/// `base`.
///
/// What only one side changed is as that side has it. What one side changed and the other removed
/// stays, with all that it names. `merge(b, b, x)`, `merge(b, x, b)` and `merge(b, x, x)` are `x`,
/// without a conflict; and without a conflict `merge(b, x, y)` is `merge(b, y, x)`.
///
/// A conflict stays in the journey until somebody settles it, on either side; where one side knew the
/// version of the other and stayed with its own, that stands. So merging again changes nothing, with
/// either side and whichever is ours.
pub fn merge(base: &Journey, ours: &Journey, theirs: &Journey) -> Merged {
    let mut parted = part_twins(base, ours, theirs);
    if let Some(sides) = part_ballots(base, &parted.ours, &parted.theirs) {
        (parted.ours, parted.theirs) = sides;
    }
    let known = Known::of(&parted.ours, &parted.theirs);
    let mut kept = BTreeSet::new();
    loop {
        let merged = merge_keeping(base, &parted, &kept, &known);
        let more = wanted(&merged.journey, &parted.ours, &parted.theirs);
        let before = kept.len();
        kept.extend(more);
        if kept.len() == before {
            return merged;
        }
    }
}

/// A record of a list, by its id.
pub(super) type Named = (List, Id);

/// Merges; what is in `kept` stays although one side removed it.
fn merge_keeping(
    base: &Journey,
    parted: &Parted,
    kept: &BTreeSet<Named>,
    known: &Known<'_>,
) -> Merged {
    let Parted {
        ours,
        theirs,
        found,
    } = parted;
    let mut lists = Lists {
        kept,
        known,
        found: found.clone(),
        removed: Vec::new(),
    };
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
    let head = merge_heads([base, ours, theirs], &mut lists);
    let mut journey = Journey {
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
        ..Journey::default()
    };
    head.put_on(&mut journey);
    let Lists { found, removed, .. } = lists;
    journey.conflicts = open_conflicts([base, ours, theirs], found, &journey);
    let conflicts = journey.conflicts.iter().filter_map(|conflict| {
        let mut told = described(conflict, &journey)?;
        if let OpenConflict::Kept(kept) = &**conflict
            && let Some((_, about)) = removed.iter().find(|(removed, _)| *removed == **kept)
        {
            told.about = about.clone();
        }
        Some(told)
    });
    let conflicts = conflicts.collect();
    Merged { journey, conflicts }
}

/// What the journey says of itself.
fn merge_heads(journeys: [&Journey; 3], lists: &mut Lists<'_>) -> Head {
    let [base, ours, theirs] = journeys.map(Head::of);
    // Ids that both sides made at random when they first saved are nothing to disagree about.
    if base.id.is_empty() && !ours.id.is_empty() && !theirs.id.is_empty() {
        let id = ours.id.clone().min(theirs.id.clone());
        let [ours, theirs] = [ours, theirs].map(|head| Head {
            id: id.clone(),
            ..head
        });
        return merge_fields(Some(&base), &ours, &theirs, None, lists);
    }
    merge_fields(Some(&base), &ours, &theirs, None, lists)
}
