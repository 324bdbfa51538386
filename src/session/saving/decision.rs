//! What is decided about unsaved work, and what goes on then.

use std::path::PathBuf;

use crate::file;
use crate::session::FilePurpose;
use crate::session::opening::Source;

/// What goes on once the work is safe.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum AfterSaving {
    /// The same journey.
    #[default]
    Stay,
    /// The start page.
    Start,
    /// What was there before the ballot.
    Uncover,
    /// Another journey, or a ballot.
    Open(Source),
    /// Nothing: the program ends.
    Quit,
}

impl AfterSaving {
    /// Whether it takes the place of the journey; a ballot only covers it.
    pub(crate) fn ends_journey(&self) -> bool {
        match self {
            Self::Stay | Self::Uncover => false,
            Self::Open(Source::File(path)) => !file::is_ballot(path),
            Self::Start | Self::Open(_) | Self::Quit => true,
        }
    }
}

/// An answer to a question about the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// Save it, then go on.
    Save,
    /// Put it aside, and go on.
    Discard,
    /// Save the ballot, then go on.
    SaveBallot,
    /// Go on without the ballot.
    DiscardBallot,
    /// Save it although the comments of the file go.
    DropComments,
    /// Save it in its folder although that is emptied later.
    Here,
    /// Save it over the file itself, which a crash at that moment would tear.
    InPlace,
    /// Save it in the place of a file that is there.
    Replace(FilePurpose, PathBuf),
    /// Save it under a free name beside its file, and go on there.
    Beside,
    /// Put the journey of the file in its place.
    Revert,
}
