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
    /// What was said already, and is not said again.
    pub(super) told: AlreadyTold,
    /// Why nothing can be kept on this machine, as soon as that is known.
    pub(super) unkept: Option<Receiver<Error>>,
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
    /// What became of the file.
    pub(super) file: FileState,
    /// Whether it is saved in its folder although that is emptied later.
    pub(super) stays_here: bool,
    /// The start on the journey's file, with how many times its map has been shown.
    pub(super) start: Option<(Start, usize)>,
    /// Whether the person looked at the journey last time.
    pub(super) attention: Attention,
}

/// What was said already about this machine.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct AlreadyTold {
    /// That no recovery copy can be written.
    pub(super) no_recovery: bool,
    /// That others cannot be kept waiting while something is saved.
    pub(super) no_lock: bool,
}

/// What became of the file of the open journey.
#[derive(Debug)]
pub(super) enum FileState {
    /// It is the journey's own, whoever wrote it last.
    Own,
    /// It is no longer in its place.
    Gone,
    /// It has become this, which is neither joined nor written over.
    Foreign(ForeignFile),
}

impl FileState {
    /// What it has become that is neither joined nor written over.
    pub(super) fn foreign(&self) -> Option<ForeignFile> {
        match self {
            Self::Own | Self::Gone => None,
            Self::Foreign(foreign) => Some(foreign.clone()),
        }
    }
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
            told: AlreadyTold::default(),
            unkept: None,
            recovered: Vec::new(),
            left: None,
            watch: None,
            presence: None,
            waiting: None,
            file: FileState::Own,
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
            file: document
                .take_foreign()
                .map_or(FileState::Own, FileState::Foreign),
            start: document.take_start().map(|start| (start, 0)),
            told: self.told,
            unkept: self.unkept.take(),
            recovered: std::mem::take(&mut self.recovered),
            left: self.left.take(),
            attention: self.attention,
            ..Self::default()
        };
    }
}
