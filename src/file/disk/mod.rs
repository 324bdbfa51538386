//! The one home of the disk: reading with a cap, replacing in one go.

mod attributes;
mod entries;
mod fault;
mod folder;
mod left_out;
mod links;
mod read;
mod replace;
mod temporary;

use std::io;
use std::sync::Arc;

use super::error::Fault;

pub use fault::{Times, failing, failing_locks, flushes};
pub use folder::{FolderJourneys, journeys_at};
pub use left_out::{LeftOut, WhyLeftOut};
pub use links::same_file;
pub use read::{Glance, glance};
pub use replace::{Before, Kept, Place};

pub(super) use entries::{Entry, entries_seen};
pub(super) use fault::try_lock;
pub(super) use folder::{WORDS, folder_of, is_older, private_folder, remove_stale};
pub(super) use links::{Links, canonical, is_link};
pub(super) use read::{
    glance_unlinked, read, read_start, read_unlinked, read_up_to, told_by_system,
};
pub(super) use replace::{Old, Order, replace};
pub(super) use temporary::{Readers, prove, write_new, write_unflushed};

fn unread(error: io::Error) -> Fault {
    Fault::Read(Arc::new(error))
}

pub(super) fn unwritten(error: io::Error) -> Fault {
    Fault::Write(Arc::new(error))
}
