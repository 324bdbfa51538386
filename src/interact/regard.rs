//! What may be asked for of how the journey is read: lens, filter, saved views.

use crate::journey::{Filter, Id};

/// How the journey should be read from now on.
#[derive(Debug, Clone, PartialEq)]
pub enum Regard {
    /// As this department sees it, or as everybody.
    Lens(Option<Id>),
    /// As the nth department sees it, counted from 0; as everybody where it is read so already.
    LensOf(usize),
    /// Only what this lets through stands out.
    Filter(Filter),
}
