//! What edits do to the lists of a journey: find, change, add, move, remove.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::journey::{Id, Journey, List, slug};

use super::record::{Item as _, Record};
use super::refused::{Applied, MOST_RECORDS, Refused};

/// The place of the first record with this id.
pub(super) fn place<T: Record>(list: &[Arc<T>], id: &Id) -> Result<usize, Refused> {
    let place = list.iter().position(|record| record.key().0 == id);
    place.ok_or_else(|| gone::<T>(id))
}

/// The places of the first records with these ids.
pub(super) fn places<T: Record>(list: &[Arc<T>], ids: &[Id]) -> Result<BTreeSet<usize>, Refused> {
    let mut wanted: BTreeSet<&Id> = ids.iter().collect();
    let records = list.iter().enumerate();
    let found = records.filter(|(_, record)| wanted.remove(record.key().0));
    let places = found.map(|(place, _)| place).collect();
    wanted.first().map_or(Ok(places), |id| Err(gone::<T>(id)))
}

/// That the record is not there.
pub(super) fn gone<T: Record>(id: &Id) -> Refused {
    Refused::Gone {
        list: T::LIST,
        id: id.clone(),
    }
}

/// Asks for a record with this id.
pub(super) fn expect<T: Record>(list: &[Arc<T>], id: &Id) -> Applied {
    place(list, id).map(|_| ())
}

/// Changes the first record with this id; one that stays the same stays shared.
pub(super) fn change<T: Record>(
    list: &mut [Arc<T>],
    id: &Id,
    change: impl FnOnce(&mut T),
) -> Applied {
    let place = place(list, id)?;
    list.get_mut(place).map_or(Ok(()), |record| {
        change_record(record, change);
        Ok(())
    })
}

/// Changes the first record with each of these ids.
pub(super) fn change_each<T: Record>(
    list: &mut [Arc<T>],
    ids: &[Id],
    change: impl Fn(&mut T),
) -> Applied {
    let mut wanted: BTreeSet<&Id> = ids.iter().collect();
    for record in list {
        if wanted.is_empty() {
            break;
        }
        if wanted.remove(record.key().0) {
            change_record(record, &change);
        }
    }
    wanted.first().map_or(Ok(()), |id| Err(gone::<T>(id)))
}

/// Changes every record for which `change` finds something to change.
pub(super) fn change_all<T: Record>(
    list: &mut [Arc<T>],
    concerns: impl Fn(&T) -> bool,
    change: impl Fn(&mut T),
) {
    for record in list.iter_mut().filter(|record| concerns(record)) {
        change_record(record, &change);
    }
}

fn change_record<T: Record>(record: &mut Arc<T>, change: impl FnOnce(&mut T)) {
    let mut copy = Arc::new(T::clone(record));
    change(Arc::make_mut(&mut copy));
    if !copy.unchanged(record) {
        *record = copy;
    }
}

/// Adds a record before the one named, or at the end.
pub(super) fn insert<T: Record>(list: &mut Vec<Arc<T>>, record: T, before: Option<&Id>) -> Applied {
    let place = before.map_or(Ok(list.len()), |id| place(list, id))?;
    list.insert(place, Arc::new(record));
    Ok(())
}

/// Moves the record before another, or to the end.
pub(super) fn shift<T: Record>(list: &mut Vec<Arc<T>>, id: &Id, before: Option<&Id>) -> Applied {
    let from = place(list, id)?;
    let to = before.map_or(Ok(list.len()), |id| place(list, id))?;
    let record = list.remove(from);
    list.insert(if from < to { to - 1 } else { to }, record);
    Ok(())
}

/// Removes the first record with each of these ids.
pub(super) fn remove<T: Record>(list: &mut Vec<Arc<T>>, ids: &[Id]) -> Applied {
    let mut wanted: BTreeSet<&Id> = ids.iter().collect();
    list.retain(|record| !wanted.remove(record.key().0));
    wanted.first().map_or(Ok(()), |id| Err(gone::<T>(id)))
}

/// A set of ids that is asked far more often than it is made.
#[derive(Debug, Clone, Default)]
pub(super) struct IdSet(Vec<Id>);

impl IdSet {
    pub(super) fn contains(&self, id: &Id) -> bool {
        match self.0.as_slice() {
            // Unequal lengths tell two ids apart without a look at their letters.
            [only] => only == id,
            all => all.binary_search(id).is_ok(),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn without(mut self, other: &Self) -> Self {
        self.0.retain(|id| !other.contains(id));
        self
    }
}

impl FromIterator<Id> for IdSet {
    fn from_iter<T: IntoIterator<Item = Id>>(ids: T) -> Self {
        let mut ids: Vec<Id> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        Self(ids)
    }
}

/// Puts `new` where `old` stands in a list of ids; one that is there already stays once.
pub(super) fn exchange(ids: &mut Vec<Id>, old: &Id, new: &Id) {
    let mut seen = BTreeSet::new();
    for id in ids.iter_mut().filter(|id| *id == old) {
        *id = new.clone();
    }
    ids.retain(|id| id != new || seen.insert(id.clone()));
}

/// Adds an id to a list or takes it out.
pub(super) fn toggle(ids: &mut Vec<Id>, id: &Id, on: bool) {
    match (on, ids.contains(id)) {
        (true, false) => ids.push(id.clone()),
        (false, true) => ids.retain(|other| other != id),
        (true, true) | (false, false) => {}
    }
}

/// An id for a new record, made from its title.
pub(super) fn new_id(journey: &Journey, title: &str, list: List) -> Id {
    Namer::new(journey, &[(title, list)]).name(title, list)
}

/// Gives ids that no record of a journey has, so that what points to any record, as a comment
/// does, stays clear.
pub(super) struct Namer {
    taken: BTreeSet<Id>,
}

/// For so few new records it is quicker to look for the ids that are in their way than to keep all.
const FEW: usize = 8;

impl Namer {
    /// For new records with these titles.
    pub(super) fn new(journey: &Journey, titles: &[(&str, List)]) -> Self {
        let bases: Vec<Id> = match titles.len() {
            0..=FEW => titles
                .iter()
                .map(|(title, list)| slug(title, fallback(*list), &BTreeSet::new()))
                .collect(),
            _ => vec![Id::default()],
        };
        let in_the_way = |id: &&Id| bases.iter().any(|base| id.starts_with(base.as_str()));
        Self {
            taken: all_ids(journey).filter(in_the_way).cloned().collect(),
        }
    }

    /// An id for one of these records.
    pub(super) fn name(&mut self, title: &str, list: List) -> Id {
        let id = slug(title, fallback(list), &self.taken);
        self.taken.insert(id.clone());
        id
    }
}

/// The ids of all records, list by list.
pub(super) fn all_ids(journey: &Journey) -> impl Iterator<Item = &Id> {
    let departments = journey.departments.iter().map(|record| &record.id);
    departments
        .chain(journey.personas.iter().map(|record| &record.id))
        .chain(journey.stages.iter().map(|record| &record.id))
        .chain(journey.touchpoints.iter().map(|record| &record.id))
        .chain(journey.curves.iter().map(|record| &record.id))
        .chain(journey.pain_points.iter().map(|record| &record.id))
        .chain(journey.small_steps.iter().map(|record| &record.id))
        .chain(journey.comments.iter().map(|record| &record.id))
        .chain(journey.views.iter().map(|record| &record.id))
}

/// The id of a record without a title.
pub(super) fn fallback(list: List) -> &'static str {
    match list {
        List::Journey | List::Workshop => "journey",
        List::Departments => "department",
        List::Personas => "persona",
        List::Stages => "stage",
        List::Touchpoints => "touchpoint",
        List::Curves | List::Points => "curve",
        List::PainPoints => "pain-point",
        List::Handoffs => "handoff",
        List::SmallSteps => "small-step",
        List::Comments => "comment",
        List::Views => "view",
        List::Shots => "shot",
        List::Conflicts => "conflict",
    }
}

/// Refuses a journey with more records than a file may hold.
pub(super) fn check_count(journey: &Journey) -> Applied {
    let points: usize = journey.curves.iter().map(|curve| curve.points.len()).sum();
    let records = all_ids(journey).count()
        + points
        + journey.handoffs.len()
        + journey.workshop.votes.len()
        + journey.shots.len()
        + journey.conflicts.len();
    if records > MOST_RECORDS {
        Err(Refused::TooManyRecords)
    } else {
        Ok(())
    }
}
