//! The vault: what the program keeps for a person beside the journeys, in the user's data folder.

mod key;
mod lock;
mod recovery;
mod starts;
mod versions;

use std::fs;
use std::path::{Path, PathBuf};

use super::disk;
use super::error::Error;

pub use recovery::{Copy, Recovered, Recovery};
pub use starts::Start;
pub use versions::Version;

pub(super) use key::key;

/// Locks, earlier versions and recovery copies of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vault {
    folder: PathBuf,
}

impl Vault {
    /// The vault of whoever runs the program; `None` where the system has no place for it.
    pub fn of_user() -> Option<Self> {
        let folder = dirs::data_dir()?.join("seamline");
        Some(Self { folder })
    }

    /// A vault in this folder.
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// A folder of the vault, made where it is not there.
    fn room(&self, name: &Path) -> Result<PathBuf, Error> {
        let room = self.folder.join(name);
        fs::create_dir_all(&room).map_err(|error| disk::unwritten(error).at(&room))?;
        Ok(room)
    }
}
