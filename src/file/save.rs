//! Saving a journey: printed, read back, and put in the place of the old file in one go.

use std::path::Path;
use std::time::SystemTime;

use crate::journey::{Id, Journey};

use super::disk::{self, Before, Kept, Order, Place};
use super::error::{Error, Fault};
use super::read::parse;
use super::vault::{Vault, key};
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
#[derive(Debug, Clone, PartialEq)]
pub struct Saved {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// The journey as it reads from them, with emotions of two decimals.
    pub journey: Journey,
    /// How sure it is that they stay.
    pub kept: Kept,
}

/// Writes a journey to `path` in one go.
///
/// What is written is read back first: nothing takes the place of a file that would not open again.
pub fn save(path: &Path, journey: &Journey, saving: &Saving<'_>) -> Result<Saved, Error> {
    let (bytes, again) = checked(path, journey)?;
    let _lock = saving.vault.and_then(|vault| vault.lock(path));
    let keep = |old: &[u8], written| keep(path, journey, saving, (old, written));
    let order = Order {
        bytes: &bytes,
        expected: saving.expected,
        place: saving.place,
        keep: saving.vault.map(|_| &keep as _),
    };
    let kept = disk::replace(path, &order)?;
    let journey = again;
    Ok(Saved {
        bytes,
        journey,
        kept,
    })
}

/// Keeps the version that is replaced with those of its journey, which may be another one.
fn keep(
    path: &Path,
    journey: &Journey,
    saving: &Saving<'_>,
    (old, written): (&[u8], Option<SystemTime>),
) {
    let Some(vault) = saving.vault else { return };
    let id = match saving.expected {
        Before::These(_) => journey.id.clone(),
        Before::Anything | Before::Nothing => match parse(old.to_vec(), path) {
            Ok(opened) if !opened.journey.id.is_empty() => opened.journey.id,
            Ok(_) | Err(_) => Id::from(key(path.as_os_str().as_encoded_bytes())),
        },
    };
    vault.keep(&id, old, written);
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
