//! What the file of a journey held when it was read or written last.

use std::sync::Arc;

use crate::file::Opened;

/// What the file of a journey held when it was read or written last.
#[derive(Debug, Clone, Default)]
pub(crate) struct Origin {
    /// Its bytes.
    pub(crate) bytes: Arc<Vec<u8>>,
    /// Whether it has comments, which saving would lose.
    pub(crate) has_comments: bool,
}

impl Origin {
    /// What this was read from.
    pub(crate) fn of(opened: &Opened) -> Self {
        Self {
            bytes: Arc::new(opened.bytes.clone()),
            has_comments: opened.had_comments(),
        }
    }

    /// What was written.
    pub(crate) fn written(bytes: Vec<u8>) -> Self {
        Self {
            bytes: Arc::new(bytes),
            has_comments: false,
        }
    }
}
