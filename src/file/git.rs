//! git, asked as a program: drivers for journeys in a repository, and earlier versions of a file.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::disk;
use super::error::{Error, Fault};
use crate::journey::shown_line;

/// The path that git gives for the version of a file which is not there.
pub const NOTHING: &str = "/dev/null";

/// The line of git's attributes that gives journeys to the drivers.
pub const ATTRIBUTES: &str = "*.ron merge=seamline diff=seamline";

/// The settings of the drivers, and the sections that hold them.
const DRIVER_NAME: &str = "merge.seamline.name";
const MERGE_DRIVER: &str = "merge.seamline.driver";
const DIFF_DRIVER: &str = "diff.seamline.command";
const SECTIONS: [&str; 2] = ["merge.seamline", "diff.seamline"];

/// One thing that was changed in a repository.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// A setting of the repository has this value now.
    Set(&'static str, String),
    /// The settings below this name are gone.
    Unset(&'static str),
    /// The line about journeys stands in this file now.
    Attributes(PathBuf),
    /// The line about journeys is gone from this file.
    NoAttributes(PathBuf),
}

/// Has git merge and compare the journeys of the repository at `folder` with `program`, and says
/// what was changed; only settings of this one copy of the repository are.
pub fn set_up(folder: &Path, program: &Path) -> Result<Vec<Done>, Error> {
    let attributes = attributes_file(folder)?;
    let program = quoted(&program.to_string_lossy());
    let settings = [
        (DRIVER_NAME, "journeys, record by record".to_owned()),
        (MERGE_DRIVER, merge_driver(&program)),
        (DIFF_DRIVER, format!("{program} diff --git")),
    ];
    let mut done = Vec::new();
    for (name, value) in settings {
        git(folder, ["config", "--local", name, &value])?;
        done.push(Done::Set(name, value));
    }
    let text = attributes_text(&attributes)?;
    if !text.lines().any(|line| line == ATTRIBUTES) {
        let gap = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        write(&attributes, &format!("{text}{gap}{ATTRIBUTES}\n"))?;
    }
    done.push(Done::Attributes(attributes));
    Ok(done)
}

/// Takes back what [`set_up`] did, and says what was changed.
pub fn undo(folder: &Path) -> Result<Vec<Done>, Error> {
    let attributes = attributes_file(folder)?;
    let mut done = Vec::new();
    for section in SECTIONS {
        // Without the section there is nothing to take back.
        if git(folder, ["config", "--local", "--remove-section", section]).is_ok() {
            done.push(Done::Unset(section));
        }
    }
    let text = attributes_text(&attributes)?;
    let kept: String = text
        .split_inclusive('\n')
        .filter(|line| line.trim_end() != ATTRIBUTES)
        .collect();
    if kept != text {
        write(&attributes, &kept)?;
        done.push(Done::NoAttributes(attributes));
    }
    Ok(done)
}

/// The difference of two files that are no journeys, line by line.
pub fn plain_diff(before: &Path, after: &Path) -> String {
    let arguments = ["--no-pager", "diff", "--no-index", "--no-ext-diff", "--"];
    let output = Command::new("git")
        .args(arguments)
        .args([before, after])
        .output();
    output.map_or_else(|error| error.to_string(), |output| text_of(&output.stdout))
}

/// A version of a file that git keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The name of the commit.
    pub commit: String,
    /// The day of the commit, `2026-10-12`.
    pub day: String,
    /// The moment of the commit.
    pub moment: SystemTime,
    /// Who made it, as it is told.
    pub author: String,
    /// What was said about it, as it is told.
    pub subject: String,
}

/// Versions listed at most.
const MOST_REVISIONS: &str = "--max-count=500";

/// The versions of the file at `path` that git keeps, the newest first; none where it keeps none.
pub fn revisions(path: &Path) -> Vec<Revision> {
    let format = "--format=%H%x09%as%x09%at%x09%an%x09%s";
    let name = path.file_name().unwrap_or_default();
    let log = ["log", MOST_REVISIONS, format, "--"].map(OsStr::new);
    let listed = git(folder_of(path), log.into_iter().chain([name]));
    let listed = listed.map_or_else(|_| String::new(), |output| text_of(&output.stdout));
    listed.lines().filter_map(revision).collect()
}

/// The bytes of the file at `path` in a version that git keeps: a commit, a branch, `HEAD~3`.
pub fn bytes_in(path: &Path, revision: &str) -> Result<Vec<u8>, Error> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Begun with a dash it would be taken for an option.
    if revision.starts_with('-') {
        return Err(Fault::Git(revision.to_owned()).at(path));
    }
    let version = format!("{revision}:./{name}");
    git(folder_of(path), ["show", &version]).map(|output| output.stdout)
}

fn revision(line: &str) -> Option<Revision> {
    let mut parts = line.splitn(5, '\t').map(str::to_owned);
    Some(Revision {
        commit: parts.next()?,
        day: parts.next()?,
        moment: UNIX_EPOCH.checked_add(Duration::from_secs(parts.next()?.parse().ok()?))?,
        author: shown_line(&parts.next()?),
        subject: shown_line(&parts.next()?),
    })
}

/// What git runs to merge; what is no journey is merged line by line, as without us.
fn merge_driver(program: &str) -> String {
    format!(
        "{program} merge %O %A %B -o %A; s=$?; \
         [ $s -lt 2 ] || {{ git merge-file %A %O %B; s=$?; }}; exit $s"
    )
}

/// A path as git's shell takes it, on Windows too.
fn quoted(path: &str) -> String {
    format!("'{}'", path.replace('\\', "/").replace('\'', "'\\''"))
}

fn attributes_file(folder: &Path) -> Result<PathBuf, Error> {
    let found = git(folder, ["rev-parse", "--git-path", "info/attributes"])?;
    Ok(folder.join(text_of(&found.stdout).trim_end_matches(['\r', '\n'])))
}

fn attributes_text(path: &Path) -> Result<String, Error> {
    if !path.exists() {
        return Ok(String::new());
    }
    String::from_utf8(disk::read(path)?).map_err(|error| Fault::Git(error.to_string()).at(path))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let folder = folder_of(path);
    fs::create_dir_all(folder).map_err(|error| Fault::Write(error.into()).at(path))?;
    disk::replace(path, &disk::Order::of(text.as_bytes())).map(drop)
}

fn folder_of(path: &Path) -> &Path {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

/// Runs git in a folder; an error where it is not there or refuses.
fn git<S: AsRef<OsStr>>(
    folder: &Path,
    arguments: impl IntoIterator<Item = S>,
) -> Result<Output, Error> {
    let run = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output();
    let output = run.map_err(|error| Fault::NoGit(Arc::new(error)).at(folder))?;
    if output.status.success() {
        return Ok(output);
    }
    let said = text_of(&output.stderr);
    let said = said.lines().next().unwrap_or_default();
    let said = said.strip_prefix("fatal: ").unwrap_or(said);
    Err(Fault::Git(said.to_owned()).at(folder))
}

fn text_of(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
