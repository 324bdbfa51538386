//! Who owns, causes and fixes the open pain points.

use crate::journey::Id;

use super::board::{Board, Pain};
use super::facts::PainFacts;
use super::names::Name;
use super::refit::refit;

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

/// Lists of pain points by the names of these.
#[derive(Debug, Clone, Default)]
pub(super) struct Kept {
    /// Owned, caused and fixed ones of each department.
    departments: Vec<[Vec<Name>; 3]>,
    unowned: Vec<Name>,
    quick_wins: Vec<Name>,
}

/// Brings the ownership up to the board: one entry for each of `journey.departments`, in their order.
pub(super) fn follow(all: &mut Vec<Ownership>, kept: &mut Kept, board: &Board<'_>) {
    let departments = &board.journey.departments;
    let mut lists = vec![[const { Vec::new() }; 3]; departments.len()];
    for pain in open(board) {
        note(&mut lists, pain.owner, |[owns, _, _]| owns, pain);
        note(
            &mut lists,
            board.causes(pain),
            |[_, causes, _]| causes,
            pain,
        );
        note(&mut lists, board.fixes(pain), |[_, _, fixes]| fixes, pain);
    }
    all.resize_with(departments.len(), Ownership::default);
    kept.departments
        .resize_with(departments.len(), Default::default);
    let entries = all.iter_mut().zip(&mut kept.departments);
    for ((entry, [kept_owns, kept_causes, kept_fixes]), (department, [owns, causes, fixes])) in
        entries.zip(departments.iter().zip(&lists))
    {
        entry.department = department.id.clone();
        refit_ids(&mut entry.owns, kept_owns, owns);
        refit_ids(&mut entry.causes, kept_causes, causes);
        refit_ids(&mut entry.fixes, kept_fixes, fixes);
    }
}

/// Brings the open pain points that no department answers for up to the board.
pub(super) fn follow_unowned(unowned: &mut Vec<Id>, kept: &mut Kept, board: &Board<'_>) {
    let pains: Vec<_> = open(board).filter(|pain| pain.owner.is_none()).collect();
    refit_ids(unowned, &mut kept.unowned, &pains);
}

/// Brings the open pain points that give much for little up to the board.
pub(super) fn follow_quick_wins(quick_wins: &mut Vec<Id>, kept: &mut Kept, board: &Board<'_>) {
    let pains: Vec<_> = open(board).filter(|pain| is_quick(pain.facts)).collect();
    refit_ids(quick_wins, &mut kept.quick_wins, &pains);
}

/// Impact and effort go from 0 to 10; this is their middle.
const MIDDLE: i64 = 5;

fn is_quick(pain: &PainFacts) -> bool {
    let much = pain.impact.is_some_and(|impact| impact >= MIDDLE);
    much && pain.effort.is_some_and(|effort| effort < MIDDLE)
}

fn open<'b, 'a>(board: &'b Board<'a>) -> impl Iterator<Item = &'b Pain<'a>> {
    board.pains.iter().filter(|pain| pain.facts.open)
}

/// The owned, caused and fixed pain points of a department.
type Lists<'b, 'a> = [Vec<&'b Pain<'a>>; 3];

fn note<'b, 'a>(
    lists: &mut [Lists<'b, 'a>],
    departments: impl IntoIterator<Item = usize>,
    list: for<'l> fn(&'l mut Lists<'b, 'a>) -> &'l mut Vec<&'b Pain<'a>>,
    pain: &'b Pain<'a>,
) {
    for place in departments {
        let Some(list) = lists.get_mut(place).map(list) else {
            continue;
        };
        // A department that a pain point names twice counts once.
        if list.last().is_none_or(|last| !std::ptr::eq(*last, pain)) {
            list.push(pain);
        }
    }
}

fn refit_ids(ids: &mut Vec<Id>, kept: &mut Vec<Name>, pains: &[&Pain<'_>]) {
    refit(
        ids,
        kept,
        pains,
        |pain| pain.facts.name,
        |pain| pain.record.id.clone(),
    );
}
