//! A list of names that most often has a handful: kept in place, since all of them are read anew
//! after each edit.

use super::names::{Name, Names};
use crate::journey::Id;

/// A few names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Few {
    /// So many of these.
    Here(u8, [Name; HERE]),
    /// More than that.
    There(Box<[Name]>),
}

const HERE: usize = 5;

impl Few {
    /// The names of several ids.
    pub(super) fn of(ids: &[Id], names: &mut Names) -> Self {
        ids.iter().map(|id| names.name(id)).collect()
    }

    pub(super) fn as_slice(&self) -> &[Name] {
        match self {
            Self::Here(count, names) => names.get(..usize::from(*count)).unwrap_or_default(),
            Self::There(names) => names,
        }
    }
}

impl FromIterator<Name> for Few {
    fn from_iter<T: IntoIterator<Item = Name>>(names: T) -> Self {
        let mut names = names.into_iter();
        let mut here = [Name::default(); HERE];
        let mut count = 0;
        for (slot, name) in here.iter_mut().zip(&mut names) {
            *slot = name;
            count += 1;
        }
        // `zip` asks for a slot first, so that no name is lost when the slots are full.
        match names.next() {
            None => Self::Here(count, here),
            Some(next) => Self::There(here.into_iter().chain([next]).chain(names).collect()),
        }
    }
}
