//! The drivers by which git merges and compares journeys, in the settings of one repository.

use std::fs;
use std::path::{Path, PathBuf};

use super::super::disk;
use super::super::error::{Error, Fault, GitFault};
use super::place::{Place, damaged, small_text};

/// The line of git's attributes that gives journeys to the drivers.
pub const ATTRIBUTES: &str = "*.ron merge=seamline diff=seamline";

/// The settings of the drivers, and the name of the sections that hold them.
const DRIVER_NAME: &str = "merge.seamline.name";
const MERGE_DRIVER: &str = "merge.seamline.driver";
const DIFF_DRIVER: &str = "diff.seamline.command";
const SECTIONS: [(&str, &str); 2] = [("merge", "merge.seamline"), ("diff", "diff.seamline")];
const OURS: &str = "seamline";

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
    let place = place_of(folder)?;
    let program = quoted(&program.to_string_lossy());
    let values = [
        (DRIVER_NAME, "journeys, record by record".to_owned()),
        (MERGE_DRIVER, merge_driver(&program)),
        (DIFF_DRIVER, diff_driver(&program)),
    ];
    let path = place.settings_path();
    let mut settings = place.settings().map_err(|fault| fault.at(&path))?;
    let mut done = Vec::new();
    for (name, value) in values {
        let set = settings.set_raw_value(name, value.as_str());
        set.map_err(|error| damaged(&error).at(&path))?;
        done.push(Done::Set(name, value));
    }
    write(&path, &settings.to_bstring())?;

    let path = attributes_path(&place);
    let text = attributes_text(&path)?;
    if !text.lines().any(|line| line == ATTRIBUTES) {
        let gap = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        write(&path, format!("{text}{gap}{ATTRIBUTES}\n").as_bytes())?;
    }
    done.push(Done::Attributes(path));
    Ok(done)
}

/// Takes back what [`set_up`] did, and says what was changed.
pub fn undo(folder: &Path) -> Result<Vec<Done>, Error> {
    let place = place_of(folder)?;
    let mut done = Vec::new();
    let path = place.settings_path();
    let mut settings = place.settings().map_err(|fault| fault.at(&path))?;
    for (section, name) in SECTIONS {
        let removed = std::iter::from_fn(|| settings.remove_section(section, OURS));
        if removed.count() > 0 {
            done.push(Done::Unset(name));
        }
    }
    if !done.is_empty() {
        write(&path, &settings.to_bstring())?;
    }

    let path = attributes_path(&place);
    let text = attributes_text(&path)?;
    let kept: String = text
        .split_inclusive('\n')
        .filter(|line| line.trim_end() != ATTRIBUTES)
        .collect();
    if kept != text {
        write(&path, kept.as_bytes())?;
        done.push(Done::NoAttributes(path));
    }
    Ok(done)
}

/// What git runs to merge. What is no journey, and everything once the program is gone, is merged
/// line by line, with the names that git itself would give the sides; older versions of git leave
/// the blanks for these names as they are. Why the program refused is said by nobody then, as it is
/// no failure.
fn merge_driver(program: &str) -> String {
    let program = program.replace('%', "%%");
    format!(
        "{{ said=$({program} merge %O %A %B -o %A 2>&1 >&3); s=$?; }} 3>&1; \
         if [ $s -lt 2 ]; then [ -z \"$said\" ] || printf '%%s\\n' \"$said\" >&2; exit $s; fi; \
         set -- %X %S %Y; \
         case $1 in \
         %%X) git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B;; \
         *) git merge-file --diff-algorithm=histogram --marker-size=%L \
         -L \"$1\" -L \"$2\" -L \"$3\" %A %O %B;; \
         esac; s=$?; [ $s -lt 128 ] || s=1; exit $s"
    )
}

/// What git runs to show differences: those of lines once the program is gone.
fn diff_driver(program: &str) -> String {
    format!(
        "differ() {{ command -v {program} >/dev/null 2>&1 && {program} diff --git \"$@\" || \
         git --no-pager diff --no-index --no-ext-diff -- \"$2\" \"$5\" || :; }}; differ"
    )
}

/// A path as git's shell takes it, on Windows too.
fn quoted(path: &str) -> String {
    let path = if cfg!(windows) {
        path.replace('\\', "/")
    } else {
        path.to_owned()
    };
    format!("'{}'", path.replace('\'', "'\\''"))
}

fn place_of(folder: &Path) -> Result<Place, Error> {
    let place = Place::around(folder).map_err(|fault| fault.at(folder))?;
    place.ok_or_else(|| Fault::Git(GitFault::NoRepository).at(folder))
}

fn attributes_path(place: &Place) -> PathBuf {
    place.shared.join("info").join("attributes")
}

fn attributes_text(path: &Path) -> Result<String, Error> {
    let text = small_text(path).map_err(|fault| fault.at(path))?;
    Ok(text.unwrap_or_default())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = disk::folder_of(path);
    fs::create_dir_all(folder).map_err(|error| Fault::Write(error.into()).at(path))?;
    disk::replace(path, &disk::Order::of(bytes)).map(drop)
}
