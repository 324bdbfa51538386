//! What may be asked for when another version of the journey comes beside it.

use std::sync::Arc;

use crate::journey::Journey;

/// Something that a person wants of another version of the journey.
#[derive(Debug, Clone, PartialEq)]
pub enum VersionAction {
    /// Settle the nth conflict of the merge, counted from 0.
    Settle(usize, Side),
    /// Settle all conflicts that are left as the journey says already.
    SettleAll,
    /// Compare with this earlier version, which has this name.
    Compare(String, Arc<Journey>),
    /// Mark what changed since this earlier version, which has this name, until something is done.
    Mark(String, Arc<Journey>),
    /// Show the nth change on the map, counted from 0.
    ShowChange(usize),
    /// Show the next change on the map, after the last one the first.
    NextChange,
    /// Show the change before, before the first one the last.
    PreviousChange,
    /// Compare no longer.
    StopComparing,
}

/// The side that a conflict is settled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The journey as it is: what this side says, and what one side still needs, stays.
    Ours,
    /// What the other side says; what one side removed goes.
    Theirs,
    /// Something else, which is typed where the record is shown; until then what this side says.
    Other,
}
