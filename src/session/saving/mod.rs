//! Saving the open journey: its file, its recovery copy, what others do to them, and leaving it.

mod ballot_intake;
mod ballots;
mod decision;
mod file_changes;
mod leaving;
mod opened;
mod origin;
mod own_file;
mod recovering;
mod recovery;
mod recovery_copy;
mod running;
mod state;
mod watch;

pub(in crate::session) use ballot_intake::BallotIntake;
pub(crate) use ballots::Writing;
pub use decision::{AfterSaving, Decision};
pub use file_changes::ForeignFile;
pub(crate) use origin::Origin;
pub(crate) use recovering::recovered;
pub(in crate::session) use state::SavingState;

use ballots::BallotWatch;
use file_changes::now_at;
use recovery_copy::RecoveryCopy;
use running::{Aim, Expected, Outcome, RunningSave};
use state::{Failed, FileState};
use watch::{Announced, Seen, Watch};
