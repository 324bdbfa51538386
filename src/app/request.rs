//! What panels and menus ask for; the window decides and does it.

use std::path::PathBuf;

use crate::layout::Target;
use crate::words::Language;

use super::settings::ThemeChoice;

/// One thing that a panel, a menu or a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Request {
    /// Select it and show it on the map.
    Show(Target),
    /// Open this file.
    OpenPath(PathBuf),
    /// Look like this.
    Theme(ThemeChoice),
    /// Speak this language.
    Language(Language),
}
