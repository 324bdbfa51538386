//! Saving a journey: printed, read back, and put in the place of the old file in one go.

use std::cell::RefCell;
use std::path::Path;

use crate::journey::Journey;

use super::disk::{self, Before, Kept, Old, Order, Place};
use super::error::{Error, Fault};
use super::read::parse;
use super::vault::{Shelf, Shelved, Vault};
use super::write::to_text;

/// On what terms a journey is saved.
#[derive(Debug, Clone, Copy)]
pub struct Saving<'a> {
    expected: Before<'a>,
    place: Place,
    vault: Option<&'a Vault>,
}

impl<'a> Saving<'a> {
    /// In the place of what is expected there.
    pub fn over(expected: Before<'a>) -> Self {
        Self {
            expected,
            place: Place::Beside,
            vault: None,
        }
    }

    /// The same with the locks of this vault, which keeps the version that is replaced.
    pub fn with(self, vault: Option<&'a Vault>) -> Self {
        Self { vault, ..self }
    }

    /// The same, written first to this place.
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }
}

/// A journey that is in its file.
#[derive(Debug, Clone)]
pub struct Saved {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The journey as it reads from them, with emotions of two decimals.
    pub journey: Journey,
    /// How sure it is that they stay.
    pub kept: Kept,
    /// What became of the version that was replaced.
    pub version: VersionKept,
    /// Why other windows and commands could not be kept waiting meanwhile, where that failed.
    pub unlocked: Option<Error>,
}

/// What became of the version that a save replaced.
#[derive(Debug, Clone)]
pub enum VersionKept {
    /// There was none, it said the same, or it was not to be kept.
    NotNeeded,
    /// It is among the earlier versions.
    Kept,
    /// It could not be kept.
    Failed(Error),
}

/// Writes a journey to `path` in one go.
///
/// What is written is read back first: nothing takes the place of a file that would not open again.
pub fn save(path: &Path, journey: &Journey, saving: &Saving<'_>) -> Result<Saved, Error> {
    let (bytes, again) = checked(path, journey)?;
    let lock = saving.vault.map(|vault| vault.lock(path));
    let version = RefCell::new(None);
    let keep = |old: Old<'_>| {
        version.replace(keep(path, journey, saving, old));
    };
    let order = Order {
        expected: saving.expected,
        place: saving.place,
        keep: saving.vault.map(|_| &keep as _),
        ..Order::of(&bytes)
    };
    let replaced = disk::replace(path, &order);
    let version = version.into_inner();
    if let (Err(_), Some(Ok(shelved)), Place::Beside) = (&replaced, &version, saving.place) {
        // What is still in its place is no earlier version; what was written over may be.
        shelved.take_back();
    }
    Ok(Saved {
        bytes,
        journey: again,
        kept: replaced?,
        version: match version {
            None => VersionKept::NotNeeded,
            Some(Err(error)) => VersionKept::Failed(error),
            Some(Ok(shelved)) => {
                shelved.thin_out();
                VersionKept::Kept
            }
        },
        unlocked: lock.and_then(|lock| lock.failure.clone()),
    })
}

/// Keeps the version that is replaced with those of its journey, which may be another one.
fn keep(
    path: &Path,
    journey: &Journey,
    saving: &Saving<'_>,
    old: Old<'_>,
) -> Option<Result<Shelved, Error>> {
    let vault = saving.vault?;
    let bytes = match old.bytes {
        Ok(bytes) => bytes,
        Err(fault) => return Some(Err(fault.at(path))),
    };
    let id = match saving.expected {
        Before::These(_) => journey.id.clone(),
        Before::Anything | Before::Nothing => {
            let opened = parse(bytes.to_vec(), path).ok();
            opened.map(|opened| opened.journey.id).unwrap_or_default()
        }
    };
    let shelf = if id.is_empty() {
        Shelf::File(path)
    } else {
        Shelf::Journey(&id)
    };
    Some(vault.keep(shelf, bytes, old.written))
}

/// The bytes of a journey, and what was read back from them and found to say the same.
fn checked(path: &Path, journey: &Journey) -> Result<(Vec<u8>, Journey), Error> {
    let text = to_text(journey).map_err(|fault| fault.at(path))?;
    let again = parse(text.clone().into_bytes(), path)?;
    // Not the journeys are compared: an emotion that is no number would not be equal to itself.
    match to_text(&again.journey) {
        Ok(same) if same == text => Ok((text.into_bytes(), again.journey)),
        _ => Err(Fault::NotReadBack.at(path)),
    }
}
