//! Conflicts as a journey holds them: about what they are, what both sides say, and how they are settled.

use std::sync::Arc;

use crate::journey::{Disputed, Id, Journey, KeptRecord, List, OpenConflict};

use super::merge::{asks_same_order, names_known, records, reorder};
use super::record::{Field, Record};
use super::standing::Standing;
use super::value::Value;

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
    /// One side removed what the other changed or still needs; it stays.
    Removed,
    /// The same just after a merge: we removed it.
    RemovedByUs,
    /// The same just after a merge: they removed it.
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
            Self::Removed => "removed",
            Self::RemovedByUs => "removed-by-us",
            Self::RemovedByThem => "removed-by-them",
            Self::AddedTwice { .. } => "added-twice",
            Self::Order => "order",
        }
    }
}

/// A match over the kinds of conflicts, with one arm for all that are about a field.
macro_rules! match_conflict {
    ($conflict:expr, $disputed:pat => $about_field:expr, { $($other:pat => $what:expr,)+ }) => {
        match $conflict {
            OpenConflict::Head($disputed) => $about_field,
            OpenConflict::Department($disputed) => $about_field,
            OpenConflict::Persona($disputed) => $about_field,
            OpenConflict::Stage($disputed) => $about_field,
            OpenConflict::Touchpoint($disputed) => $about_field,
            OpenConflict::Curve($disputed) => $about_field,
            OpenConflict::CurvePoint($disputed) => $about_field,
            OpenConflict::PainPoint($disputed) => $about_field,
            OpenConflict::HandoffNote($disputed) => $about_field,
            OpenConflict::SmallStep($disputed) => $about_field,
            OpenConflict::Comment($disputed) => $about_field,
            OpenConflict::Vote($disputed) => $about_field,
            OpenConflict::View($disputed) => $about_field,
            OpenConflict::Shot($disputed) => $about_field,
            $($other => $what,)+
        }
    };
}

/// The name of the field that a conflict is about; of other conflicts what they are about.
pub(super) fn field_of(conflict: &OpenConflict) -> &str {
    match_conflict!(conflict, disputed => &disputed.field, {
        OpenConflict::Kept(_) => "kept",
        OpenConflict::Twins(_) => "twins",
        OpenConflict::Order(_) => "order",
    })
}

/// Whether both hold the same; what is no number is the same as itself.
pub(super) fn is_same(one: &OpenConflict, other: &OpenConflict) -> bool {
    fn said<T: Record>(one: &T, other: &T) -> bool {
        one.same_head(other) && one.same_inside(other)
    }
    fn of<T: Record>(one: &Disputed<T>, other: &OpenConflict) -> bool {
        T::disputed(other).is_some_and(|other| {
            let base = match (&one.base, &other.base) {
                (Some(one), Some(other)) => said(one, other),
                (one, other) => one.is_none() && other.is_none(),
            };
            one.curve == other.curve
                && one.field == other.field
                && base
                && said(&one.ours, &other.ours)
                && said(&one.theirs, &other.theirs)
        })
    }
    match_conflict!(one, disputed => of(disputed, other), {
        OpenConflict::Kept(_) | OpenConflict::Twins(_) | OpenConflict::Order(_) => one == other,
    })
}

/// All that a conflict holds, as its file says it.
pub(super) fn told(conflict: &OpenConflict) -> String {
    ron::to_string(conflict).unwrap_or_default()
}

/// The field of this name.
pub(super) fn field_named<T: Record>(name: &str) -> Option<&'static Field<T>> {
    T::fields().iter().find(|field| field.name == name)
}

/// A conflict as it stands in a journey, with what that says now; `None` where the format has no
/// such field.
pub fn described(conflict: &OpenConflict, journey: &Journey) -> Option<Conflict> {
    let about = match_conflict!(conflict, disputed => about_field(disputed, journey)?, {
        OpenConflict::Kept(_) => Disagreement::Removed,
        OpenConflict::Twins(twins) => Disagreement::AddedTwice { theirs: twins.theirs.clone() },
        OpenConflict::Order(_) => Disagreement::Order,
    });
    let (list, id, second) = conflict.subject();
    let id = if list == List::Journey {
        &journey.id
    } else {
        id
    };
    Some(Conflict {
        list,
        id: id.clone(),
        second: second.cloned(),
        about,
    })
}

fn about_field<T: Record + Standing>(
    disputed: &Disputed<T>,
    journey: &Journey,
) -> Option<Disagreement> {
    let field = field_named::<T>(&disputed.field)?;
    let ours = T::with_standing(journey, disputed, |now| (field.value)(now));
    let blank = T::default();
    Some(Disagreement::Field {
        field: field.name,
        base: (field.value)(disputed.base.as_ref().unwrap_or(&blank)),
        ours: ours.unwrap_or_else(|| (field.value)(&disputed.ours)),
        theirs: (field.value)(&disputed.theirs),
    })
}

/// Turns the sides of a conflict where the journey says what it calls theirs.
pub(super) fn turned(conflict: OpenConflict, journey: &Journey) -> OpenConflict {
    fn of<T: Record + Standing>(mut disputed: Box<Disputed<T>>, journey: &Journey) -> OpenConflict {
        let stands = |side: &T| {
            let field = field_named::<T>(&disputed.field)?;
            T::with_standing(journey, &disputed, |now| (field.same)(now, side))
        };
        if stands(&disputed.theirs) == Some(true) && stands(&disputed.ours) == Some(false) {
            let Disputed { ours, theirs, .. } = &mut *disputed;
            std::mem::swap(ours, theirs);
        }
        T::open(*disputed)
    }
    match_conflict!(conflict, disputed => of(disputed, journey), {
        conflict @ (OpenConflict::Kept(_) | OpenConflict::Twins(_) | OpenConflict::Order(_)) => conflict,
    })
}

/// Whether two conflicts ask the same: about one field with the same two sides, whichever is ours.
pub(super) fn asks_same(one: &OpenConflict, other: &OpenConflict) -> bool {
    fn of<T: Record>(one: &Disputed<T>, other: &OpenConflict) -> bool {
        T::disputed(other).is_some_and(|other| {
            one.curve == other.curve
                && one.field == other.field
                && one.ours.key() == other.ours.key()
                && has_sides(one, &other.ours, &other.theirs)
        })
    }
    match_conflict!(one, disputed => of(disputed, other), {
        OpenConflict::Kept(kept) => matches!(other, OpenConflict::Kept(other) if kept == other),
        OpenConflict::Twins(twins) => matches!(
            other,
            OpenConflict::Twins(other) if twins.list == other.list
                && (twins.ours == other.ours && twins.theirs == other.theirs
                    || twins.ours == other.theirs && twins.theirs == other.ours)
        ),
        OpenConflict::Order(order) => matches!(
            other,
            OpenConflict::Order(other) if asks_same_order(order, other)
        ),
    })
}

/// Whether these are the two sides of a conflict, whichever is ours.
pub(super) fn has_sides<T: Record>(disputed: &Disputed<T>, one: &T, other: &T) -> bool {
    field_named::<T>(&disputed.field).is_some_and(|field| {
        let [ours, theirs] = [&disputed.ours, &disputed.theirs];
        (field.same)(ours, one) && (field.same)(theirs, other)
            || (field.same)(ours, other) && (field.same)(theirs, one)
    })
}

/// The journey with what theirs says where a conflict is about a field or an order; `None` for other
/// conflicts, which an ordinary edit settles, and where the record is gone.
pub fn with_theirs(journey: &Journey, conflict: &OpenConflict) -> Option<Journey> {
    fn take<T: Record + Standing>(journey: &mut Journey, disputed: &Disputed<T>) -> Option<()> {
        let field = field_named::<T>(&disputed.field)?;
        T::change_standing(journey, disputed, |now| (field.take)(now, &disputed.theirs))
    }
    let mut copy = journey.clone();
    match_conflict!(conflict, disputed => take(&mut copy, disputed)?, {
        OpenConflict::Order(order) => reorder(&mut copy, order.list, &order.theirs)?,
        OpenConflict::Kept(_) | OpenConflict::Twins(_) => return None,
    });
    Some(copy)
}

/// Leaves out the conflicts about what an edit removed, and those of which a side names it: they
/// were in `before` about something that is in `journey` no longer.
pub(super) fn drop_settled(journey: &mut Journey, before: &Journey) {
    if journey.conflicts.is_empty() {
        return;
    }
    let (now, then) = (records(journey), records(before));
    let is_settled = |conflict: &Arc<OpenConflict>| {
        let stands =
            |journey, records| is_there(conflict, journey) && names_known(conflict, records);
        stands(before, &then) && !stands(journey, &now)
    };
    let kept = journey.conflicts.iter().filter(|it| !is_settled(it));
    journey.conflicts = kept.cloned().collect();
}

/// Whether what a conflict is about is in a journey.
fn is_there(conflict: &OpenConflict, journey: &Journey) -> bool {
    fn of<T: Standing>(disputed: &Disputed<T>, journey: &Journey) -> bool {
        T::with_standing(journey, disputed, |_| ()).is_some()
    }
    match_conflict!(conflict, disputed => of(disputed, journey), {
        OpenConflict::Kept(kept) => match (kept.list, &kept.second) {
            (List::Points, Some(curve)) => {
                let curve = journey.curve(curve);
                curve.is_some_and(|it| it.points.iter().any(|point| point.touchpoint == kept.id))
            }
            (List::Handoffs, Some(to)) => journey.handoff_note(&kept.id, to).is_some(),
            _ => true,
        },
        OpenConflict::Twins(_) | OpenConflict::Order(_) => true,
    })
}

/// A conflict about a field in which both sides say something else.
pub(super) fn about<T: Record>(
    field: &Field<T>,
    curve: Option<&Id>,
    base: Option<&T>,
    [ours, theirs]: [&T; 2],
) -> OpenConflict {
    T::open(Disputed {
        curve: curve.cloned().unwrap_or_default(),
        field: field.name.to_owned(),
        base: base.map(|base| only(base, field)),
        ours: only(ours, field),
        theirs: only(theirs, field),
    })
}

/// A record that says nothing but this field.
fn only<T: Record>(record: &T, field: &Field<T>) -> T {
    // A point never leaves out its emotion, and a vote may be known by its department: half of one
    // would say something untrue.
    if matches!(T::LIST, List::Points | List::Workshop) {
        return record.clone();
    }
    let mut only = record.bare();
    (field.take)(&mut only, record);
    only
}

/// A conflict about a record that one side removed.
pub(super) fn about_removal(
    list: List,
    (id, second): super::record::Key<'_>,
    holder: Option<&Id>,
) -> KeptRecord {
    KeptRecord {
        list,
        id: id.clone(),
        second: second.or(holder).cloned(),
    }
}
