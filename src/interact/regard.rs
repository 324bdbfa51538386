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
    Filter(Box<Filter>),
    /// As the saved view with this id.
    Recall(Id),
    /// As it is; and this is saved as a view with this name.
    Keep(String),
    /// As it is; and this is what the view with this id shows from now on.
    KeepAnew(Id),
}
