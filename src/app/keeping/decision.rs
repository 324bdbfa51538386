//! What is decided about unsaved work, and what goes on then.

use std::path::PathBuf;

use crate::app::dialogs::Purpose;
use crate::app::opening::Source;

/// What goes on once the work is safe.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Then {
    /// The same journey.
    #[default]
    Stay,
    /// The start page.
    Start,
    /// Another journey.
    Open(Source),
    /// Nothing: the program ends.
    Quit,
}

/// An answer to a question about the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Save it, then go on.
    Save,
    /// Put it aside, and go on.
    Discard,
    /// Save it although the comments of the file go.
    DropComments,
    /// Save it in its folder although that is emptied later.
    Here,
    /// Save it over the file itself, which a crash at that moment would tear.
    InPlace,
    /// Save it in the place of a file that is there.
    Replace(Purpose, PathBuf),
    /// Put the journey of the file in its place.
    Revert,
}
