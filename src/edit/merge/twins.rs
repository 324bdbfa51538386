//! Two records that both sides added under one id: one gets another id, so that both stay.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::journey::{Id, Journey, List, OpenConflict, TwinRecords};

use super::super::record::{Item as _, Key, Record};
use super::references::{Names, Naming, records, renamed};

/// Two versions in which no id means something else in the other one, and what had to be renamed.
pub(super) struct Parted {
    pub(super) ours: Journey,
    pub(super) theirs: Journey,
    pub(super) found: Vec<OpenConflict>,
}

/// Gives theirs new ids for what both added under one id. Where theirs comes from a merge with ours and
/// has ours under another id, ours takes that.
pub(super) fn part_twins(base: &Journey, ours: &Journey, theirs: &Journey) -> Parted {
    let mut parted = Parted {
        ours: ours.clone(),
        theirs: theirs.clone(),
        found: Vec::new(),
    };
    // What is named comes before what names it: when its turn comes it names the new ids.
    macro_rules! part {
        ($($list:ident in $name:ident)+) => {$(
            // A record may be a twin only because it names one of its list: those that an earlier merge
            // made two come first.
            for found in [Found::Before, Found::Now] {
                loop {
                    let lists = [&base.$list, &parted.ours.$list, &parted.theirs.$list];
                    let ids = twins(lists.map(Vec::as_slice));
                    let new = new_ids(&ids, found, (base, &parted), lists.map(Vec::as_slice));
                    if new.is_empty() {
                        break;
                    }
                    parted.rename(List::$name, &new, found);
                }
            }
        )+};
    }
    part!(departments in Departments personas in Personas stages in Stages);
    part!(touchpoints in Touchpoints curves in Curves pain_points in PainPoints);
    part!(small_steps in SmallSteps comments in Comments views in Views);
    parted
}

/// When two records were found to be twins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    /// In an earlier merge, so that one side has both.
    Before,
    /// In this one.
    Now,
}

/// The new ids of some records of ours and of theirs.
#[derive(Default)]
struct NewIds {
    ours: BTreeMap<Id, Id>,
    theirs: BTreeMap<Id, Id>,
}

impl NewIds {
    fn is_empty(&self) -> bool {
        self.ours.is_empty() && self.theirs.is_empty()
    }
}

/// Whose record gets another id.
enum Renamed {
    Ours,
    Theirs,
}

impl Parted {
    fn rename(&mut self, list: List, new: &NewIds, found: Found) {
        if !new.ours.is_empty() {
            self.ours = renamed(&self.ours, list, &new.ours);
        }
        if !new.theirs.is_empty() {
            self.theirs = renamed(&self.theirs, list, &new.theirs);
        }
        // What an earlier merge made two it has told.
        if found == Found::Now {
            self.found.extend(new.theirs.iter().map(|(ours, theirs)| {
                let (ours, theirs) = (ours.clone(), theirs.clone());
                OpenConflict::Twins(Box::new(TwinRecords { list, ours, theirs }))
            }));
        }
    }
}

/// The ids under which both sides added something else, in the order of theirs: no record of the one
/// says what a record of the other says.
fn twins<T: Record>([base, ours, theirs]: [&[Arc<T>]; 3]) -> Vec<Id> {
    let before: HashSet<_> = base.iter().map(|record| record.key()).collect();
    let is_new = |record: &&Arc<T>| !before.contains(&record.key());
    let own = by_key(ours.iter().filter(is_new));
    if own.is_empty() {
        return Vec::new();
    }
    let other = by_key(
        theirs
            .iter()
            .filter(|record| own.contains_key(&record.key())),
    );
    let differ = |key: &Key<'_>| {
        let pair = own.get(key).zip(other.get(key));
        pair.is_some_and(|(own, other)| {
            let is_here = |record: &&Arc<T>| own.iter().any(|it| it.unchanged(record));
            !other.iter().any(is_here)
        })
    };
    let mut met = BTreeSet::new();
    let keys = theirs.iter().map(|record| record.key());
    let twins = keys.filter(differ).map(|key| key.0.clone());
    twins.filter(|id| met.insert(id.clone())).collect()
}

fn by_key<'a, T: Record>(
    records: impl Iterator<Item = &'a Arc<T>>,
) -> HashMap<Key<'a>, Vec<&'a Arc<T>>> {
    let mut by_key: HashMap<_, Vec<_>> = HashMap::new();
    for record in records {
        by_key.entry(record.key()).or_default().push(record);
    }
    by_key
}

/// For each of `twins` the id of a copy which an earlier merge made on either side, or where none was
/// made the first free id of `id-2`, `id-3` ….
fn new_ids<T: Record + Names>(
    twins: &[Id],
    found: Found,
    (base, sides): (&Journey, &Parted),
    [_, our_list, their_list]: [&[Arc<T>]; 3],
) -> NewIds {
    let mut new = NewIds::default();
    if twins.is_empty() {
        return new;
    }
    let ids = |journey: &Journey| records(journey).into_iter().map(|(_, id)| id);
    let mut their_ids: HashSet<Id> = ids(&sides.theirs).collect();
    let mut own_ids: HashSet<Id> = ids(&sides.ours).collect();
    let old_ids: HashSet<Id> = ids(base).collect();
    let (here, there) = (by_id(our_list), by_id(their_list));
    for id in twins {
        let is_ours = |name: &Id| {
            let pair = there.get(id).zip(here.get(name));
            pair.is_some_and(|(record, copy)| is_copy(record, copy, (id, name), twins))
        };
        let is_theirs = |name: &Id| {
            let pair = here.get(id).zip(there.get(name));
            pair.is_some_and(|(record, copy)| is_copy(record, copy, (id, name), twins))
        };
        let mut names = (2_u64..).map(|number| Id::from(format!("{id}-{number}")));
        let given = names.find_map(|name| {
            let is_there = their_ids.contains(&name);
            let is_free = !own_ids.contains(&name) && !old_ids.contains(&name);
            match (is_there, is_free) {
                (true, true) if is_theirs(&name) => Some(Some((Renamed::Ours, name))),
                (false, false) if is_ours(&name) => Some(Some((Renamed::Theirs, name))),
                (false, true) if found == Found::Now => Some(Some((Renamed::Theirs, name))),
                (false, true) => Some(None),
                _ => None,
            }
        });
        match given.flatten() {
            Some((Renamed::Ours, name)) => {
                own_ids.insert(name.clone());
                new.ours.insert(id.clone(), name);
            }
            Some((Renamed::Theirs, name)) => {
                their_ids.insert(name.clone());
                new.theirs.insert(id.clone(), name);
            }
            None => {}
        }
    }
    new
}

/// The first record under each id.
fn by_id<T: Record>(list: &[Arc<T>]) -> HashMap<&Id, &Arc<T>> {
    // Of equal keys the last one collected stays.
    let backwards = list.iter().rev();
    backwards.map(|record| (record.key().0, record)).collect()
}

/// Whether `copy` is what `record` would be under the id `new`, where what it names among the `twins`
/// has another id too.
fn is_copy<T: Record + Names>(
    record: &Arc<T>,
    copy: &Arc<T>,
    (id, new): (&Id, &Id),
    twins: &[Id],
) -> bool {
    let mut named_there = Vec::new();
    T::clone(copy).each_name(&mut |_, named| named_there.push(named.clone()));
    let mut named_there = named_there.into_iter();
    let mut renamed = T::clone(record);
    renamed.each_name(&mut |naming, named| {
        let there = named_there.next().unwrap_or_default();
        if !naming.lists().contains(&T::LIST) {
            return;
        }
        let is_number = |rest: &str| rest.parse::<u64>().is_ok();
        let is_named_after = |id: &Id| {
            let rest = there.strip_prefix(id.as_str());
            rest.and_then(|rest| rest.strip_prefix('-'))
                .is_some_and(is_number)
        };
        // What may stand in any list was only renamed where a record of this one was meant.
        if named == id && (naming == Naming::In(T::LIST) || there == *new) {
            *named = new.clone();
        } else if twins.contains(named) && is_named_after(named) {
            *named = there;
        }
    });
    Arc::new(renamed).unchanged(copy)
}
