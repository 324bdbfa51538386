//! Keeping the journey: saving and recovery copies, beside the window.

mod ballots;
mod decision;
mod origin;
mod recovering;
mod rescue;
mod saving;
mod state;
mod watch;

pub(crate) use ballots::{BallotWatch, Writing};
pub(crate) use decision::{Decision, Then};
pub(crate) use origin::Origin;
pub(crate) use recovering::recovered;
pub(crate) use rescue::Rescue;
pub(crate) use saving::{Aim, Outcome, Saving, Was};
pub(crate) use state::Keeping;
pub(crate) use watch::{Announced, Seen, Watch};
