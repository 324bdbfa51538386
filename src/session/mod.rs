//! A journey's life outside of the window: opened, saved, recovered, compared; knows no egui.

pub(crate) mod checking;
pub(crate) mod clock;
pub(crate) mod exporting;
pub(crate) mod open_document;
pub(crate) mod opening;
pub(crate) mod relative_time;
pub mod samples;
pub(crate) mod saving;
pub(crate) mod settings;
pub(crate) mod versions;
mod wake;

use std::path::Path;

use crate::journey::{MOST_IN_LINE, shown_end, shown_line};

pub(crate) use open_document::OpenDocument;
pub use settings::Settings;
pub use wake::Waker;

/// What a file is wanted for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum FilePurpose {
    /// To open it.
    #[default]
    Open,
    /// To export the map into it.
    Export,
    /// To export what changed into it.
    ExportChange,
    /// To export the presentation into it, without the notes.
    ExportShots,
    /// To export the presentation into it, with the notes.
    ExportNotes,
    /// To compare the journey with it.
    Compare,
    /// To save the journey into it, and go on there.
    SaveAs,
    /// To save a copy of the journey into it.
    SaveCopy,
}

/// The last part of a path, as people know the file.
pub(crate) fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    shown_line(&name.to_string_lossy())
}

/// A path as it is told: where it is long, its end.
pub(crate) fn path_text(path: &Path) -> String {
    shown_end(&path.to_string_lossy(), MOST_IN_LINE)
}
