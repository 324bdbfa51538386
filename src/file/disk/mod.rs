//! The one home of the disk: reading with a cap, replacing in one go.

mod fault;
mod folder;
mod links;
mod read;
mod replace;

use std::io;
use std::sync::Arc;

use super::error::Fault;

pub use fault::{Times, failing, flushes};
pub use folder::journeys_at;
pub use links::same_file;
pub use read::{Glance, glance};
pub use replace::{Before, Kept, Place};

pub(super) use folder::{OURS, folder_of};
pub(super) use links::canonical;
pub(super) use read::read;
pub(super) use replace::{Order, replace, write_unflushed};

fn unread(error: io::Error) -> Fault {
    Fault::Read(Arc::new(error))
}

pub(super) fn unwritten(error: io::Error) -> Fault {
    Fault::Write(Arc::new(error))
}
