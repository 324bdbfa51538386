//! What the window remembers from one start to the next, in a file of its own.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::words::Language;

/// At most this many files are remembered as opened.
const MOST_RECENT: usize = 10;

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeChoice {
    /// As the system has it.
    #[default]
    System,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}
