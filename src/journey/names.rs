//! Ids as small numbers, so that each is looked up once.

use std::collections::HashMap;

use super::Id;

/// The number of an id, the same for as long as the names live.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Name(u32);

/// All ids that were ever named.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names(HashMap<Id, Name>);

impl Names {
    /// The number of an id.
    pub(crate) fn name(&mut self, id: &Id) -> Name {
        if let Some(name) = self.0.get(id) {
            return *name;
        }
        let name = Name(self.0.len() as u32);
        self.0.insert(id.clone(), name);
        name
    }

    /// The number of an id that was named before.
    pub(crate) fn get(&self, id: &Id) -> Option<Name> {
        self.0.get(id).copied()
    }

    /// Where each of these stands first, in their order.
    pub(crate) fn places(&self, order: impl Iterator<Item = Name>) -> Places {
        let mut places = vec![NOWHERE; self.0.len()];
        for (place, Name(name)) in order.enumerate() {
            if let Some(slot) = places
                .get_mut(name as usize)
                .filter(|slot| **slot == NOWHERE)
            {
                *slot = place as u32;
            }
        }
        Places(places)
    }

    /// Where each of these stands, in their order.
    pub(crate) fn groups(&self, order: impl Iterator<Item = Name> + Clone) -> Groups {
        let mut ends = vec![0_u32; self.0.len()];
        for Name(name) in order.clone() {
            if let Some(count) = ends.get_mut(name as usize) {
                *count += 1;
            }
        }
        let mut start = 0;
        for end in &mut ends {
            start += std::mem::replace(end, start);
        }
        // Each end moves from the start of its group to the end of it.
        let mut places = vec![0; start as usize];
        for (place, Name(name)) in order.enumerate() {
            let Some(end) = ends.get_mut(name as usize) else {
                continue;
            };
            if let Some(slot) = places.get_mut(*end as usize) {
                *slot = place;
            }
            *end += 1;
        }
        Groups { ends, places }
    }
}

/// The places of names in an order in which each may stand more than once.
#[derive(Debug, Clone, Default)]
pub(crate) struct Groups {
    /// Behind the last place of each name; its first is the end of the name before it.
    ends: Vec<u32>,
    places: Vec<usize>,
}

impl Groups {
    /// All places of a name.
    pub(crate) fn of(&self, Name(name): Name) -> &[usize] {
        let end = |name: u32| self.ends.get(name as usize).map_or(0, |end| *end as usize);
        let start = name.checked_sub(1).map_or(0, end);
        self.places.get(start..end(name)).unwrap_or_default()
    }
}

/// The places of names in an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Places(Vec<u32>);

const NOWHERE: u32 = u32::MAX;

impl Places {
    /// The place of a name; `None` where it stands nowhere.
    pub(crate) fn of(&self, Name(name): Name) -> Option<usize> {
        let place = *self.0.get(name as usize)?;
        (place != NOWHERE).then_some(place as usize)
    }
}
