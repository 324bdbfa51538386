//! git: what it keeps of a file, read without its program, and its drivers for journeys.
//!
//! A folder that came from somebody else may hold settings that run programs. Nothing here can: the
//! objects and references are read as files, no setting is asked except how they are stored, and
//! nothing is fetched.

mod deadline;
mod drivers;
mod history;
mod line_diff;
mod names;
mod ownership;
mod place;
mod repository;

use std::path::Path;
use std::time::Duration;

use deadline::within;
use repository::Repository;

use super::error::{Error, Fault, GitFault};

pub(super) use deadline::Deadline;
pub use drivers::{ATTRIBUTES, Done, set_up, undo};
pub use history::{Cut, MOST_REVISIONS, Revision, Revisions};
pub use line_diff::{Side, line_diff};

/// The path that git gives for the version of a file which is not there.
pub const NOTHING: &str = "/dev/null";

/// How long a history is walked, and how long one reading may take at all.
const WALK: Duration = Duration::from_secs(4);
const LONGEST: Duration = Duration::from_secs(6);

/// The versions of the file at `path` that git keeps, the newest first; none where it keeps none.
pub fn revisions(path: &Path) -> Result<Revisions, Error> {
    let file = path.to_owned();
    within(LONGEST, path, move || {
        let deadline = Deadline::after(WALK);
        match Repository::of(&file)? {
            Some(repository) => history::revisions(&repository, &deadline),
            None => Ok(Revisions::default()),
        }
    })
}

/// The bytes of the file at `path` in a version that git keeps: a commit, a branch, `HEAD~3`.
pub fn bytes_in(path: &Path, revision: &str) -> Result<Vec<u8>, Error> {
    let (file, revision) = (path.to_owned(), revision.to_owned());
    within(LONGEST, path, move || {
        let repository = Repository::of(&file)?.ok_or(Fault::Git(GitFault::NoRepository))?;
        let commit = names::commit(&repository, &revision)?;
        repository.file_in(commit)
    })
}
