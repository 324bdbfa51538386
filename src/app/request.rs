//! What panels and menus ask for; the window decides and does it.

use std::path::PathBuf;

use crate::file::git::Revision;
use crate::file::{Recovered, Version};
use crate::interact::Action;
use crate::session::FilePurpose;
use crate::session::saving::Decision;
use crate::session::versions::VersionUse;

/// One thing that a panel, a menu or a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Request {
    /// Something that the editing session does, or hands on.
    Do(Action),
    /// Open this file.
    Path(PathBuf),
    /// Open one of several journeys of a Markdown file.
    Block(PathBuf, usize),
    /// Open a sample, by its place in the list of samples.
    Sample(usize),
    /// Begin a journey from this template.
    Template(&'static str),
    /// Export the map into this file.
    ExportTo(PathBuf),
    /// Export what changed into this file.
    ExportChangeTo(PathBuf),
    /// Compare the journey with this file.
    CompareFile(PathBuf),
    /// Compare the journey with a version of this file that git keeps.
    CompareRevision(PathBuf, Revision),
    /// Save the journey, or a copy, in this file that was typed.
    SaveTo(FilePurpose, PathBuf),
    /// Look at an earlier version, compare with it, bring it back; the last is its name.
    Version(VersionUse, Version, String),
    /// Ask what to do about this conflict copy of the journey.
    Copy(PathBuf),
    /// Join this conflict copy to the journey.
    Join(PathBuf),
    /// Bring back what a session left unsaved.
    Recover(Recovered),
    /// Remove what a session left unsaved.
    Forget(Recovered),
    /// Do what was decided about unsaved work.
    Decide(Decision),
    /// Export the presentation into this file.
    ExportShotsTo(FilePurpose, PathBuf),
    /// Ask for the path of a file.
    TypePath(FilePurpose),
}

impl From<Action> for Request {
    fn from(action: Action) -> Self {
        Self::Do(action)
    }
}
