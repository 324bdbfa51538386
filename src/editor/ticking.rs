//! The small steps that are ticked to see what the journey would be if they were done.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Editor;
use crate::insight::proposed;
use crate::journey::Id;

impl Editor {
    /// The small steps that are thought to be done: those planned or begun until somebody ticks others.
    pub fn ticked(&self) -> Cow<'_, BTreeSet<Id>> {
        match &self.ticked {
            Some(ticked) => Cow::Borrowed(ticked),
            None => Cow::Owned(proposed(self.journey())),
        }
    }

    pub(super) fn tick(&mut self, step: Id) {
        let mut ticked = self.ticked().into_owned();
        if !ticked.remove(&step) {
            ticked.insert(step);
        }
        self.ticked = Some(ticked);
    }
}
