//! Where keeping the open journey stands.

use std::sync::mpsc::Receiver;

use super::{BallotWatch, RecoveryCopy, Saving, Then, Watch, Writing};
use crate::editor::room::Urn;
use crate::file::{Opened, Presence, Recovered, Start};

/// Where keeping the open journey stands.
#[derive(Default)]
pub(crate) struct Keeping {
    /// The save that goes on.
    pub(crate) saving: Option<Saving>,
    /// What goes on once nothing is unsaved.
    pub(crate) then: Then,
    /// Whether closing the window has been decided.
    pub(crate) may_quit: bool,
    /// The recovery copy.
    pub(crate) rescue: Option<RecoveryCopy>,
    /// What ended sessions left unsaved.
    pub(crate) recovered: Vec<Recovered>,
    /// The same, as soon as it is known anew.
    pub(crate) left: Option<Receiver<Vec<Recovered>>>,
    /// What looks whether somebody else writes the file.
    pub(crate) watch: Option<Watch>,
    /// The word beside the file that it is open here.
    pub(crate) presence: Option<Presence>,
    /// What somebody else wrote, until nothing goes on that it would disturb.
    pub(crate) waiting: Option<Box<Opened>>,
    /// Whether it is saved in its folder although that is emptied later.
    pub(crate) stays_here: bool,
    /// The start on the journey's file, with how many times its map has been shown.
    pub(crate) start: Option<(Start, usize)>,
    /// What looks for ballots beside the file.
    pub(crate) ballots: Option<BallotWatch>,
    /// The blank ballot that is being written.
    pub(crate) blank: Option<Writing>,
    /// The ballots that were taken in.
    pub(crate) urn: Urn,
    /// Whether the window is behind others.
    pub(crate) is_behind: bool,
}
