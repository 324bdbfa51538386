//! Journey files: RON in and out, the disk, imports, and the small files of the program itself.
//!
//! # Formats
//!
//! A file carries the lowest format that holds its content. What was there from the beginning is
//! format 1, byte for byte as ever; a file that holds something of a later format says so, and a
//! program of before opens it for reading.
//!
//! | since format | name | what it holds |
//! |---|---|---|
//! | 2 | `conflicts` | what two merged versions disagree about, both sides whole, until somebody settles it |

mod app_files;
mod ballot;
mod blanks;
mod commented;
mod copies;
mod disk;
mod error;
mod error_text;
mod format;
pub mod git;
mod limits;
mod mermaid;
mod newer;
mod other_kind;
mod outline;
mod passing;
mod past;
mod presence;
mod problem_lines;
mod process;
mod read;
mod right_form;
mod same_journey;
mod save;
mod scan;
mod shape;
mod sides;
mod spot;
mod syntax;
mod templates;
mod tokens;
mod unclosed;
mod vault;
mod write;
mod written;

use std::num::NonZeroUsize;
use std::path::Path;

use crate::journey::Journey;

pub use app_files::{check_own_files, keep_own_text, own_text};
pub use ballot::{
    BallotsBeside, MAX_BALLOTS, ballot_text, ballots_beside, blank_ballot_path, filled_ballot_path,
    is_ballot, parse_ballot, put_ballot, read_ballot,
};
pub use commented::{comment_lines, with_comments};
pub use copies::conflict_copies;
pub use disk::{
    Before, FolderJourneys, Glance, Kept, LeftOut, Place, Times, WhyLeftOut, failing,
    failing_locks, flushes, glance, journeys_at, same_file,
};
pub use error::{Error, Fault, GitFault, InPlace};
pub use format::{ADDITIONS, Addition, format_of};
pub use limits::{Limit, MAX_BYTES, MAX_NAMES, MAX_NESTING, MAX_RECORDS, MAX_TEXT};
pub use mermaid::to_mermaid;
pub use other_kind::OtherKind;
pub use passing::is_passing;
pub use past::{Gap, History, Past, past};
pub use presence::{Presence, Somebody, announce};
pub use read::{Opened, parse};
pub use right_form::RightForm;
pub use same_journey::{JourneyFile, Standing, standings};
pub use save::{Saved, Saving, VersionKept, save};
pub use sides::{Sides, read_sides, sides_in};
pub use spot::Spot;
pub use syntax::{Expected, Known, Syntax, Wrong};
pub use templates::{TEMPLATES, Template, new_journey, open_template};
pub use vault::{Copy, Recovered, Recovery, Start, Vault, Version};

/// Reads the journey at `path`: a journey file, or by its extension a text that becomes a new journey.
pub fn read(path: &Path) -> Result<Opened, Error> {
    match Import::of(path) {
        Some(_) => import(path, None),
        None => read_ron(path),
    }
}

/// Reads the journey file at `path`.
pub fn read_ron(path: &Path) -> Result<Opened, Error> {
    parse(disk::read(path)?, path)
}

/// Makes a journey from the text of another kind at `path`; of several in it the one of this number.
pub fn import(path: &Path, number: Option<NonZeroUsize>) -> Result<Opened, Error> {
    let kind = Import::of(path).ok_or_else(|| Fault::NotImportable.at(path))?;
    let bytes = disk::read(path)?;
    mermaid::parse(bytes, path, kind == Import::Markdown, number)
}

/// The kinds of text that can be imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Import {
    Mermaid,
    Markdown,
}

impl Import {
    /// The kind that the extension of `path` says.
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_string_lossy().to_lowercase();
        match extension.as_str() {
            "mmd" | "mermaid" => Some(Self::Mermaid),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// The canonical text of a journey; the same journey always gives the same bytes.
pub fn to_ron(journey: &Journey) -> Result<String, Error> {
    write::to_text(journey).map_err(|fault| fault.at(Path::new("")))
}

/// Writes a picture or document that was made from a journey to `path`, in the place of what is there.
pub fn put(path: &Path, bytes: &[u8]) -> Result<Kept, Error> {
    disk::replace(path, &disk::Order::of(bytes))
}
