//! Other versions of the open journey: listed and read beside the window.

mod fetching;
mod frames;

pub(crate) use fetching::{FetchFailure, Fetched, Fetching};
pub(crate) use frames::told;

/// What an earlier version is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum VersionUse {
    /// To look at it.
    Preview,
    /// To compare the journey with it.
    Compare,
    /// To have it in the place of the journey.
    Restore,
}
