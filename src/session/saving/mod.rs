//! Keeping the journey: saving and recovery copies, beside the window.

mod ballots;
mod decision;
mod origin;
mod recovering;
mod recovery_copy;
mod running;
mod state;
mod watch;

pub(crate) use ballots::{BallotWatch, Writing};
pub(crate) use decision::{Decision, Then};
pub(crate) use origin::Origin;
pub(crate) use recovering::recovered;
pub(crate) use recovery_copy::RecoveryCopy;
pub(crate) use running::{Aim, Expected, Outcome, Saving};
pub(crate) use state::Keeping;
pub(crate) use watch::{Announced, Seen, Watch};
