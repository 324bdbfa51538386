//! Keeping the journey: saving and recovery copies, beside the window.

mod decision;
mod origin;
mod rescue;
mod saving;

pub(crate) use decision::{Decision, Then};
pub(crate) use origin::Origin;
pub(crate) use rescue::Rescue;
pub(crate) use saving::{Aim, Outcome, Saving, Was};
