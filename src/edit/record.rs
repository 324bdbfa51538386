//! Records as lists of fields: what comparing, describing and merging need to know of them.

use std::fmt::Debug;
use std::sync::Arc;

use crate::journey::{
    Comment, Curve, CurvePoint, Department, Disputed, HandoffNote, Head, Id, List, NO_KEY,
    OpenConflict, PainPoint, Persona, Shot, SmallStep, Stage, Touchpoint, View, Vote,
};

use super::change::{Change, FieldChange, changes_of};
use super::conflict::{is_same, told};
use super::difference::Difference;
use super::merge::{Lists, Versions, merge_list};
use super::value::{Plain as _, Value};

/// A record of a journey.
pub(super) trait Record: Clone + Debug + Default + 'static {
    /// The list that holds it.
    const LIST: List;

    /// By what it is known.
    fn key(&self) -> Key<'_>;

    /// Its fields besides the key, in the order of the file.
    fn fields() -> &'static [Field<Self>];

    /// The record without anything but its key.
    fn bare(&self) -> Self;

    /// A conflict about one of its fields.
    fn open(disputed: Disputed<Self>) -> OpenConflict;

    /// What a conflict says of a record of this kind.
    fn disputed(conflict: &OpenConflict) -> Option<&Disputed<Self>>;

    /// Whether the records that it holds are the same in both.
    fn same_inside(&self, _: &Self) -> bool {
        true
    }

    /// What changed of the records that it holds.
    fn changes_inside(&self, _: &Self) -> Vec<Change> {
        Vec::new()
    }

    /// Merges the records that it holds, where this one has those of ours.
    fn merge_inside(&mut self, _: &Self, _: &Self, _: &Self, _: &mut Lists<'_>) {}

    /// Whether key and fields are the same in both.
    fn same_head(&self, other: &Self) -> bool {
        self.key() == other.key() && Self::fields().iter().all(|field| (field.same)(self, other))
    }
}

/// By what a record is known and what never changes: its id, and a second one where it takes two.
pub(super) type Key<'a> = (&'a Id, Option<&'a Id>);

/// One field of a record.
pub(super) struct Field<T: 'static> {
    /// Its name in the file.
    pub(super) name: &'static str,
    /// Whether it says the same in both.
    pub(super) same: fn(&T, &T) -> bool,
    /// Takes it over from the second.
    pub(super) take: fn(&mut T, &T),
    /// What it says.
    pub(super) value: fn(&T) -> Value,
    /// Merges into the first, which is ours, what theirs changed from the base; `false` where they
    /// disagree.
    pub(super) merge: fn(&mut T, base: &T, theirs: &T) -> bool,
}

/// The named fields of a record as [`Field`]s.
macro_rules! fields {
    ($($field:ident),+) => {
        &[$(Field {
            name: stringify!($field),
            same: |a, b| a.$field.same(&b.$field),
            take: |to, from| to.$field.clone_from(&from.$field),
            value: |record| record.$field.value(),
            merge: |ours, base, theirs| ours.$field.merge(&base.$field, &theirs.$field),
        }),+]
    };
}

/// How conflicts about a record are held.
macro_rules! disputes {
    ($type:ident) => {
        fn open(disputed: Disputed<Self>) -> OpenConflict {
            OpenConflict::$type(Box::new(disputed))
        }

        fn disputed(conflict: &OpenConflict) -> Option<&Disputed<Self>> {
            match conflict {
                OpenConflict::$type(disputed) => Some(disputed),
                _ => None,
            }
        }
    };
}

/// Says for a record which fields make its key and which it has besides; all of them must be named.
macro_rules! record {
    ($type:ident in $list:ident by $first:ident $(and $second:ident)?: $($field:ident)+ $(; holds $inside:ident)?) => {
        impl Record for $type {
            const LIST: List = List::$list;

            fn key(&self) -> Key<'_> {
                let Self { $first: _, $($second: _,)? $($field: _,)+ $($inside: _,)? } = self;
                (&self.$first, record!(@second self $($second)?))
            }

            fn fields() -> &'static [Field<Self>] {
                fields!($($field),+)
            }

            fn bare(&self) -> Self {
                Self {
                    $first: self.$first.clone(),
                    $($second: self.$second.clone(),)?
                    ..Self::default()
                }
            }

            disputes!($type);

            $(
                fn same_inside(&self, other: &Self) -> bool {
                    same_items(&self.$inside, &other.$inside)
                }

                fn changes_inside(&self, other: &Self) -> Vec<Change> {
                    changes_of(
                        &Difference::between(&self.$inside, &other.$inside),
                        Some(&self.$first),
                    )
                }

                fn merge_inside(&mut self, base: &Self, ours: &Self, theirs: &Self, lists: &mut Lists<'_>) {
                    let versions = Versions {
                        base: &base.$inside,
                        ours: &ours.$inside,
                        theirs: &theirs.$inside,
                    };
                    self.$inside = merge_list(&versions, Some(&self.$first), lists);
                }
            )?
        }
    };
    (@second $self:ident $second:ident) => { Some(&$self.$second) };
    (@second $self:ident) => { None };
}

record!(Department in Departments by id: name short color pattern);
record!(Persona in Personas by id: name role note);
record!(Stage in Stages by id: title note);
record!(Touchpoint in Touchpoints by id:
    stage title note channel lead helps work wait right_first_time matters tags);
record!(Curve in Curves by id: state persona; holds points);
record!(CurvePoint in Points by touchpoint: emotion evidence quote);
record!(PainPoint in PainPoints by id:
    touchpoint title note severity state owner caused_by fixed_by impact effort hours_lost
    people_per_year tags);
record!(HandoffNote in Handoffs by from and to: passes breaks agreement);
record!(SmallStep in SmallSteps by id: title note resolves departments state);
record!(Comment in Comments by id: about author department on text answers resolved);
record!(Vote in Workshop by on and ballot: department dots);
record!(View in Views by id: title overlays lens filter camera);
record!(Shot in Shots by id: note left_out);

/// The journey's own fields; its id is one of them.
impl Record for Head {
    const LIST: List = List::Journey;

    fn key(&self) -> Key<'_> {
        (&NO_KEY, None)
    }

    fn fields() -> &'static [Field<Self>] {
        fields!(
            format,
            id,
            kind,
            title,
            summary,
            language,
            hours_per_day,
            people_per_year,
            minutes_planned,
            rules_off
        )
    }

    fn bare(&self) -> Self {
        Self::default()
    }

    disputes!(Head);
}

/// What stands in a list: a shared record, or a small value.
pub(super) trait Item: Clone + Debug {
    /// The list that holds it.
    const LIST: List;

    /// By what it is known.
    fn key(&self) -> Key<'_>;

    /// Whether nothing differs; quick where both are one.
    fn unchanged(&self, other: &Self) -> bool;

    /// The fields that differ, with what they say in both.
    fn changed_fields(&self, other: &Self) -> Vec<FieldChange>;

    /// What changed of the records that it holds.
    fn changes_inside(&self, _: &Self) -> Vec<Change> {
        Vec::new()
    }
}

impl<T: Record> Item for Arc<T> {
    const LIST: List = T::LIST;

    fn key(&self) -> Key<'_> {
        T::key(self)
    }

    fn unchanged(&self, other: &Self) -> bool {
        Self::ptr_eq(self, other) || (self.same_head(other) && self.same_inside(other))
    }

    fn changed_fields(&self, other: &Self) -> Vec<FieldChange> {
        changed_fields(&**self, other)
    }

    fn changes_inside(&self, other: &Self) -> Vec<Change> {
        T::changes_inside(self, other)
    }
}

impl Item for Vote {
    const LIST: List = <Self as Record>::LIST;

    /// A vote without a ballot is known by its department.
    fn key(&self) -> Key<'_> {
        let (on, ballot) = Record::key(self);
        (
            on,
            ballot
                .filter(|ballot| !ballot.is_empty())
                .or(Some(&self.department)),
        )
    }

    fn unchanged(&self, other: &Self) -> bool {
        self == other
    }

    fn changed_fields(&self, other: &Self) -> Vec<FieldChange> {
        changed_fields(self, other)
    }
}

/// A department that was in the room.
impl Item for Id {
    const LIST: List = List::Workshop;

    fn key(&self) -> Key<'_> {
        (self, None)
    }

    fn unchanged(&self, other: &Self) -> bool {
        self == other
    }

    fn changed_fields(&self, _: &Self) -> Vec<FieldChange> {
        Vec::new()
    }
}

impl Item for Arc<OpenConflict> {
    const LIST: List = List::Conflicts;

    fn key(&self) -> Key<'_> {
        let (_, id, second) = self.subject();
        (id, second)
    }

    fn unchanged(&self, other: &Self) -> bool {
        Self::ptr_eq(self, other) || is_same(self, other)
    }

    fn changed_fields(&self, other: &Self) -> Vec<FieldChange> {
        let told = |conflict: &Self| Value::Text(told(conflict));
        let change = FieldChange {
            field: "conflicts",
            before: told(self),
            after: told(other),
        };
        (!self.unchanged(other))
            .then_some(change)
            .into_iter()
            .collect()
    }
}

/// The fields that differ between two versions of a record.
pub(super) fn changed_fields<T: Record>(before: &T, after: &T) -> Vec<FieldChange> {
    let changed = T::fields()
        .iter()
        .filter(|field| !(field.same)(before, after));
    let change = |field: &Field<T>| FieldChange {
        field: field.name,
        before: (field.value)(before),
        after: (field.value)(after),
    };
    // What nobody who reads it can see is nothing to tell.
    let told = changed.map(change);
    told.filter(|change| !change.before.looks_like(&change.after))
        .collect()
}

fn same_items<T: Item>(a: &[T], b: &[T]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.unchanged(b))
}
