//! Earlier versions of a journey: each is what a save replaced.
//!
//! Their names hold when another took their place, when they were written, and their length:
//! `0001767225600000-0001767139200000-48213.ron`, in milliseconds since 1970. Names of before hold only
//! when they were written; those were replaced when the file itself was made.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::thinning::{Weighed, stay};
use super::{Vault, key, now};
use crate::file::disk::{self, Entry, canonical};
use crate::file::error::{Error, Fault};
use crate::file::read::{Opened, parse};
use crate::journey::Id;

/// The folder of earlier versions, within the vault.
pub(super) const ROOM: &str = "versions";

/// An earlier version of a journey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    path: PathBuf,
    /// When it was saved.
    pub saved: SystemTime,
    /// When another took its place.
    pub replaced: SystemTime,
    size: u64,
}

impl Version {
    /// Reads it.
    pub fn open(&self) -> Result<Opened, Error> {
        parse(disk::read(&self.path)?, &self.path)
    }

    /// What the name of a file on a shelf says.
    fn named(entry: &Entry) -> Option<Self> {
        if entry.path.extension()? != "ron" || !entry.is_file() {
            return None;
        }
        let mut parts = entry.path.file_stem()?.to_str()?.split('-');
        let first = moment(parts.next()?)?;
        let (saved, replaced, size) =
            if let (Some(saved), Some(size)) = (parts.next(), parts.next()) {
                (moment(saved)?, first, size.parse().ok()?)
            } else {
                let metadata = entry.metadata().ok()?;
                let made = metadata.modified().ok()?;
                (first, made.max(first), metadata.len())
            };
        Some(Self {
            path: entry.path.clone(),
            saved,
            replaced,
            size,
        })
    }

    /// Whether all of it is there: a power cut may leave less, or zeros.
    fn is_whole(&self) -> bool {
        let length = fs::metadata(&self.path).map(|file| file.len());
        let start = disk::read_start(&self.path, 1);
        length.is_ok_and(|length| length == self.size)
            && start.is_ok_and(|start| start.first() != Some(&0))
    }
}

fn millis(moment: SystemTime) -> u128 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    since.as_millis()
}

fn moment(millis: &str) -> Option<SystemTime> {
    UNIX_EPOCH.checked_add(Duration::from_millis(millis.parse().ok()?))
}

/// Whose versions lie together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Shelf<'a> {
    /// Those of the journey with this id.
    Journey(&'a Id),
    /// Those of the file at this path, while its journey has no id.
    File(&'a Path),
}

impl Shelf<'_> {
    /// Its folder, within the vault.
    fn folder(self) -> PathBuf {
        let name = match self {
            Self::Journey(id) => key(id.as_bytes()),
            Self::File(path) => {
                let path = canonical(path);
                format!("path-{}", key(path.as_os_str().as_encoded_bytes()))
            }
        };
        Path::new(ROOM).join(name)
    }
}

impl Vault {
    /// The earlier versions of the journey with this id, with those of its file from before it had
    /// one; what was replaced last comes first.
    pub fn versions(&self, journey: &Id, path: Option<&Path>) -> Vec<Version> {
        let own = (!journey.is_empty()).then_some(Shelf::Journey(journey));
        let shelves = own.into_iter().chain(path.map(Shelf::File));
        let all = shelves.flat_map(|shelf| on_shelf(&self.folder.join(shelf.folder())));
        let mut versions: Vec<_> = all.filter(Version::is_whole).collect();
        sort(&mut versions);
        versions
    }

    /// Keeps bytes that are about to be replaced and were written at this moment; gives their place.
    pub(in super::super) fn keep(
        &self,
        of: Shelf<'_>,
        bytes: &[u8],
        written: Option<SystemTime>,
    ) -> Result<Shelved, Error> {
        let room = self.room(&of.folder())?;
        let written = millis(written.unwrap_or(UNIX_EPOCH));
        let mut replaced = millis(now());
        loop {
            let name = format!("{replaced:016}-{written:016}-{}.ron", bytes.len());
            let path = room.join(name);
            match disk::write_new(&path, bytes) {
                Ok(()) => return Ok(Shelved(path)),
                // Two saves within a moment get names one after the other.
                Err(Fault::Exists) => replaced += 1,
                Err(fault) => return Err(fault.at(&room)),
            }
        }
    }
}

/// A version that was kept before it is replaced.
#[derive(Debug)]
pub(in super::super) struct Shelved(PathBuf);

impl Shelved {
    /// Removes it again: it was not replaced.
    pub(in super::super) fn take_back(&self) {
        fs::remove_file(&self.0).ok();
    }

    /// Removes what is kept no longer beside it.
    pub(in super::super) fn thin_out(&self) {
        self.0.parent().map(thin_out);
    }
}

/// Removes from the shelf at `folder` what is kept no longer.
pub(super) fn thin_out(folder: &Path) {
    let mut versions: Vec<_> = on_shelf(folder).collect();
    sort(&mut versions);
    let weighed = versions.iter().map(|version| Weighed {
        replaced: version.replaced,
        size: version.size,
    });
    let stay = stay(&weighed.collect::<Vec<_>>());
    for (version, _) in versions.iter().zip(stay).filter(|(_, stays)| !stays) {
        // What cannot be removed now is tried again after the next save.
        fs::remove_file(&version.path).ok();
    }
}

fn on_shelf(folder: &Path) -> impl Iterator<Item = Version> + use<> {
    disk::entries_seen(folder).filter_map(|entry| Version::named(&entry))
}

/// What was replaced last comes first.
fn sort(versions: &mut [Version]) {
    versions.sort_by(|one, other| {
        let order = (other.replaced, other.saved).cmp(&(one.replaced, one.saved));
        order.then_with(|| other.path.cmp(&one.path))
    });
}
