//! Other versions of the open journey: listed and read beside the window.

mod asking;
mod fetching;
mod frames;

pub use fetching::FetchFailure;
pub(in crate::session) use fetching::{Fetched, Fetching};
pub(crate) use frames::told;

/// What an earlier version is wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VersionUse {
    /// To look at it.
    Preview,
    /// To compare the journey with it.
    Compare,
    /// To have it in the place of the journey.
    Restore,
}
