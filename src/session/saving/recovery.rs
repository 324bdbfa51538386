//! Recovery copies of the open journey, and what ended sessions left unsaved.

use std::sync::mpsc::channel;
use std::thread;

use super::{RecoveryCopy, SavingState};
use crate::file::{self, Error, Recovered, Recovery, Vault};
use crate::session::{Notice, Session};

impl Session {
    /// Looks what ended sessions left unsaved, and whether anything can be kept here at all.
    pub(in crate::session) fn begin(&mut self) {
        if self.opening.is_none() {
            self.look_for_recovered();
        }
        self.settings.check();
        if let Some(vault) = self.settings.vault().cloned() {
            let (sender, checked) = channel();
            let waker = self.waker.clone();
            thread::spawn(move || {
                let refused = vault.check().err();
                vault.clean_up();
                if let Some(error) = refused {
                    // Nobody listens any more where the window is closed meanwhile.
                    let _ = sender.send(error);
                    waker.wake();
                }
            });
            self.saving.unkept = Some(checked);
        }
    }

    /// Begins to keep recovery copies of the journey that is shown now.
    pub(in crate::session) fn begin_recovery(&mut self, taken_over: Option<Recovery>) {
        let vault = self.settings.vault();
        let place = match (taken_over, vault) {
            (Some(place), _) => Some(Ok(place)),
            (None, vault) => vault.map(Vault::recovery),
        };
        self.saving.recovery_copy = None;
        match place {
            Some(Ok(place)) => {
                let copy = RecoveryCopy::start(place, self.waker.clone());
                self.saving.recovery_copy = Some(copy);
            }
            Some(Err(error)) => self.tell_of_no_recovery(error),
            None => {}
        }
    }

    /// Ends the recovery copies of the journey that is left; what is unsaved of it is put aside.
    pub(in crate::session) fn end_recovery(&mut self) {
        let vault = self.settings.vault().cloned();
        if let Some((mut copy, vault)) = self.saving.recovery_copy.take().zip(vault) {
            copy.discard();
            self.saving.left = Some(copy.retire(vault, self.waker.clone()));
        }
    }

    /// Takes the list of what is left unsaved, once what was open last is on it.
    pub(in crate::session) fn take_left(&mut self) {
        let left = self.saving.left.as_ref();
        if let Some(left) = left.and_then(|left| left.try_recv().ok()) {
            self.saving.left = None;
            self.saving.recovered = left;
        }
    }

    /// Has the recovery copy follow the journey; says once where it cannot be kept.
    pub(in crate::session) fn follow_recovery(&mut self) {
        let unkept = self.saving.unkept.as_ref();
        if let Some(error) = unkept.and_then(|unkept| unkept.try_recv().ok()) {
            self.saving.told.no_recovery = true;
            self.tell(Notice::NothingKept(error));
        }
        let SavingState { recovery_copy, .. } = &mut self.saving;
        let (Some(document), Some(copy)) = (&self.document, recovery_copy) else {
            return;
        };
        copy.follow(document);
        let failure = copy.take_failure();
        if copy.holds_the_latest() {
            self.saving.told.no_recovery = false;
        }
        if let Some(error) = failure {
            self.tell_of_no_recovery(error);
        }
    }

    /// Says once that no recovery copy can be written.
    fn tell_of_no_recovery(&mut self, error: Error) {
        if !std::mem::replace(&mut self.saving.told.no_recovery, true) {
            self.tell(Notice::NoRecovery(self.document_name(), error));
        }
    }

    /// Ends all that is kept for as long as the journey is open: the last copy is written or removed.
    pub(crate) fn end(&mut self) {
        self.saving.recovery_copy = None;
        self.saving.presence = None;
    }

    /// What ended sessions left unsaved.
    pub fn recovered(&self) -> &[Recovered] {
        &self.saving.recovered
    }

    /// Looks what ended sessions left unsaved.
    pub(in crate::session) fn look_for_recovered(&mut self) {
        let vault = self.settings.vault();
        self.saving.recovered = vault.map(Vault::recovered).unwrap_or_default();
    }

    /// Offers what a session left unsaved of the file that was opened.
    pub(in crate::session) fn offer_recovered(&mut self) {
        self.look_for_recovered();
        let path = self.document_path();
        let is_of_it = |left: &&Recovered| {
            let paths = left.path.as_deref().zip(path);
            !left.is_discarded && paths.is_some_and(|(left, path)| file::same_file(left, path))
        };
        if let Some(left) = self.saving.recovered.iter().find(is_of_it).cloned() {
            self.tell(Notice::LeftUnsaved(left));
        }
    }
}
