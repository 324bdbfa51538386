//! The vault: what the program keeps for a person beside the journeys, in the user's data folder.

mod clean_up;
mod key;
mod lock;
mod recovery;
mod starts;
mod thinning;
mod versions;

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::disk;
use super::error::Error;

pub use recovery::{Copy, Recovered, Recovery};
pub use starts::Start;
pub use versions::Version;

pub(super) use key::key;
pub(super) use versions::{Shelf, Shelved};

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

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Tries whether it can be written: recovery copies, earlier versions and locks are kept.
    pub fn check(&self) -> Result<(), Error> {
        for room in [recovery::ROOM, versions::ROOM, lock::ROOM] {
            let room = self.room(Path::new(room))?;
            disk::prove(&room).map_err(|fault| fault.at(&room))?;
        }
        Ok(())
    }

    /// A folder of the vault, made where it is not there; nobody else may look into it.
    fn room(&self, name: &Path) -> Result<PathBuf, Error> {
        let room = self.folder.join(name);
        let made = disk::private_folder(&self.folder).and_then(|()| disk::private_folder(&room));
        match made {
            Ok(()) => Ok(room),
            Err(error) => Err(disk::unwritten(error).at(&room)),
        }
    }
}

/// The moment from which something is kept for a while.
#[expect(
    clippy::disallowed_methods,
    reason = "days and weeks of the vault begin now; nothing that is drawn or tested waits for them"
)]
fn now() -> SystemTime {
    SystemTime::now()
}
