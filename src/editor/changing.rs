//! Changing the journey: edits, gestures, undo and redo, and what is selected afterwards.

use super::Editor;
use super::touched::{added, touched};
use crate::edit::{Edit, Patch, Refused};
use crate::interact::Ask;

impl Editor {
    /// Changes the journey: a step of its own, or a part of the gesture that has begun.
    pub(super) fn edit(&mut self, edit: &Edit) -> Patch {
        let is_step = !self.history.is_in_gesture();
        let result = self.history.perform(edit);
        let patch = self.take_in(result).unwrap_or_default();
        if is_step {
            self.stay_fitted();
            self.select_added(&patch);
        }
        patch
    }

    /// Changes the journey in place of all that the gesture has changed so far, where that can be.
    pub(super) fn edit_instead(&mut self, edit: &Edit) -> Option<Patch> {
        let result = self.history.perform_instead(edit);
        self.take_in(result)
    }

    /// Ends the gesture as one step.
    pub(super) fn commit(&mut self) {
        let is_changed = self.history.is_in_gesture() && self.history.mark().is_none();
        self.history.commit();
        self.stay_fitted();
        if let Some(step) = self.history.next_undo().filter(|_| is_changed) {
            let patch = step.patch.clone();
            self.select_added(&patch);
        }
    }

    /// Ends the gesture as if it had never begun.
    pub(super) fn revoke(&mut self) {
        let patch = self.history.cancel();
        self.lay_out_after(&patch);
        self.stay_fitted();
    }

    pub(super) fn undo(&mut self) {
        if let Some(patch) = self.history.undo() {
            self.go_where(&patch);
        }
    }

    pub(super) fn redo(&mut self) {
        if let Some(patch) = self.history.redo() {
            self.go_where(&patch);
        }
    }

    /// Shows what changed, or has the window say why nothing did.
    fn take_in(&mut self, result: Result<Patch, Refused>) -> Option<Patch> {
        match result {
            Ok(patch) => {
                self.lay_out_after(&patch);
                Some(patch)
            }
            Err(refused) => {
                self.asks.push(Ask::Tell(refused));
                None
            }
        }
    }

    pub(super) fn lay_out_after(&mut self, patch: &Patch) {
        if !patch.is_empty() {
            self.lay_out();
            self.retell_conflicts();
        }
    }

    /// What is new is what one goes on with.
    fn select_added(&mut self, patch: &Patch) {
        let added = added(patch);
        if let Some(last) = added.last() {
            self.show(last);
            self.selection = added.into_iter().collect();
        }
    }

    /// Selects what changed and brings it into view, unless something of it is seen already.
    fn go_where(&mut self, patch: &Patch) {
        self.lay_out_after(patch);
        self.stay_fitted();
        let there: Vec<_> = touched(patch)
            .into_iter()
            .filter(|target| self.chart.item(target).is_some())
            .collect();
        let Some(first) = there.first() else { return };
        let seen = self.camera.seen();
        let is_seen = |target| {
            let item = self.chart.item(target);
            item.is_some_and(|item| item.rect.touches(&seen))
        };
        if !there.iter().any(is_seen) {
            self.show(first);
        }
        self.selection = there.into_iter().collect();
    }
}
