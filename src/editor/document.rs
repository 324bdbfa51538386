//! Where the open journey comes from and where it belongs.

use std::path::{Path, PathBuf};

use crate::journey::shown_line;

/// Where the open journey comes from and where it belongs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    path: Option<PathBuf>,
    is_changed: bool,
    is_read_only: bool,
}

impl Document {
    /// A journey that has no file yet.
    pub fn unsaved() -> Self {
        Self {
            is_changed: true,
            ..Self::default()
        }
    }

    /// The journey of this file.
    pub fn of(path: PathBuf) -> Self {
        Self {
            path: Some(path),
            ..Self::default()
        }
    }

    /// The same, changed since it was read: mended, or recovered.
    pub fn changed(self) -> Self {
        Self {
            is_changed: true,
            ..self
        }
    }

    /// The same, to be read and not changed.
    pub fn read_only(self) -> Self {
        Self {
            is_read_only: true,
            ..self
        }
    }

    /// The file; `None` for a journey that has none yet.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The name of the file as it is told, without its folder.
    pub fn file_name(&self) -> Option<String> {
        let name = self.path.as_deref()?.file_name()?;
        Some(shown_line(&name.to_string_lossy()))
    }

    /// Whether it differs from its file as it was opened, or has none.
    pub fn is_changed(&self) -> bool {
        self.is_changed
    }

    /// Whether it may be read and not changed.
    pub fn is_read_only(&self) -> bool {
        self.is_read_only
    }
}
