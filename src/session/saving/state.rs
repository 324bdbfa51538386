//! Where saving the open journey stands.

use std::sync::mpsc::Receiver;

use super::{AfterSaving, ForeignFile, RecoveryCopy, RunningSave, Watch};
use crate::file::{Error, Opened, Presence, Recovered, Start};
use crate::session::{Attention, FilePurpose, OpenDocument};

/// Where saving the open journey stands.
pub(in crate::session) struct SavingState {
    /// The save that goes on.
    pub(super) running: Option<RunningSave>,
    /// The save that failed and was not told yet.
    pub(super) failed: Option<Failed>,
    /// What goes on once nothing is unsaved.
    pub(in crate::session) after: AfterSaving,
    /// Whether closing the window has been decided.
    pub(super) may_quit: bool,
    /// The recovery copy.
    pub(super) recovery_copy: Option<RecoveryCopy>,
    /// Whether it was said that no recovery copy can be written.
    pub(super) recovery_failure_is_told: bool,
    /// Why nothing can be kept on this machine, as soon as that is known.
    pub(super) unkept: Option<Receiver<Error>>,
    /// Whether it was said that others cannot be kept waiting while something is saved.
    pub(super) lock_failure_is_told: bool,
    /// What ended sessions left unsaved.
    pub(super) recovered: Vec<Recovered>,
    /// The same, as soon as it is known anew.
    pub(super) left: Option<Receiver<Vec<Recovered>>>,
    /// What looks whether somebody else writes the file.
    pub(super) watch: Option<Watch>,
    /// The word beside the file that it is open here.
    pub(super) presence: Option<Presence>,
    /// What somebody else wrote, until nothing goes on that it would disturb.
    pub(super) waiting: Option<Box<Result<Opened, Error>>>,
    /// What the file has become that is neither joined nor written over.
    pub(super) foreign: Option<ForeignFile>,
    /// Whether the file is no longer in its place.
    pub(super) is_gone: bool,
    /// Whether it is saved in its folder although that is emptied later.
    pub(super) stays_here: bool,
    /// The start on the journey's file, with how many times its map has been shown.
    pub(super) start: Option<(Start, usize)>,
    /// Whether the person looked at the journey last time.
    pub(super) attention: Attention,
}

/// A save that failed.
pub(super) struct Failed {
    pub(super) purpose: FilePurpose,
    pub(super) name: String,
    pub(super) error: Error,
}

impl Default for SavingState {
    fn default() -> Self {
        Self {
            running: None,
            failed: None,
            after: AfterSaving::Stay,
            may_quit: false,
            recovery_copy: None,
            recovery_failure_is_told: false,
            unkept: None,
            lock_failure_is_told: false,
            recovered: Vec::new(),
            left: None,
            watch: None,
            presence: None,
            waiting: None,
            foreign: None,
            is_gone: false,
            stays_here: false,
            start: None,
            attention: Attention::InFront,
        }
    }
}

impl SavingState {
    /// Begins anew with a journey that is shown now; what concerns the program as a whole stays.
    pub(super) fn show(&mut self, document: &mut OpenDocument) {
        *self = Self {
            foreign: document.take_foreign(),
            start: document.take_start().map(|start| (start, 0)),
            recovery_failure_is_told: self.recovery_failure_is_told,
            unkept: self.unkept.take(),
            lock_failure_is_told: self.lock_failure_is_told,
            recovered: std::mem::take(&mut self.recovered),
            left: self.left.take(),
            attention: self.attention,
            ..Self::default()
        };
    }
}
