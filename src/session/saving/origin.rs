//! What the file of a journey held when it was read or written last.

use std::sync::Arc;

use crate::edit::common_base;
use crate::file::{Opened, Saved};
use crate::journey::Journey;

/// What the file of a journey held when it was read or written last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    /// Its bytes.
    pub(crate) bytes: Arc<Vec<u8>>,
    /// The journey that they are; `None` where they are both sides of an unfinished merge.
    pub(crate) journey: Option<Arc<Journey>>,
    /// Whether it has comments, which saving would lose.
    pub(crate) has_comments: bool,
}

impl Origin {
    /// What this was read from; it is the journey `journey`.
    pub(crate) fn of(opened: &Opened, journey: Arc<Journey>) -> Self {
        Self {
            bytes: Arc::new(opened.bytes.clone()),
            journey: Some(journey),
            has_comments: opened.had_comments(),
        }
    }

    /// What was written.
    pub(crate) fn written(saved: Saved) -> Self {
        Self {
            bytes: Arc::new(saved.bytes),
            journey: Some(Arc::new(saved.journey)),
            has_comments: false,
        }
    }

    /// What to merge `ours` and `theirs` by, where both come from here.
    pub(crate) fn base(&self, ours: &Journey, theirs: &Journey) -> Arc<Journey> {
        let common = || Arc::new(common_base(ours, theirs));
        self.journey.clone().unwrap_or_else(common)
    }
}
