//! Ids as small numbers, so that each is looked up once.

use std::collections::HashMap;

use crate::journey::Id;

use super::few::Few;

/// The number of an id, the same for as long as the names live.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Name(u32);

/// All ids that were ever named.
#[derive(Debug, Clone, Default)]
pub(super) struct Names(HashMap<Id, Name>);

impl Names {
    /// The number of an id.
    pub(super) fn name(&mut self, id: &Id) -> Name {
        if let Some(name) = self.0.get(id) {
            return *name;
        }
        let name = Name(self.0.len() as u32);
        self.0.insert(id.clone(), name);
        name
    }

    /// The number of an id that was named before.
    pub(super) fn get(&self, id: &Id) -> Option<Name> {
        self.0.get(id).copied()
    }

    /// The numbers of several ids.
    pub(super) fn each(&mut self, ids: &[Id]) -> Few {
        ids.iter().map(|id| self.name(id)).collect()
    }

    /// Where each of these stands first, in their order.
    pub(super) fn places(&self, order: impl Iterator<Item = Name>) -> Places {
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
}

/// The places of names in an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Places(Vec<u32>);

const NOWHERE: u32 = u32::MAX;

impl Places {
    /// The place of a name; `None` where it stands nowhere.
    pub(super) fn of(&self, Name(name): Name) -> Option<usize> {
        let place = *self.0.get(name as usize)?;
        (place != NOWHERE).then_some(place as usize)
    }
}
