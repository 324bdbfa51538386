//! Files of a whole presentation: an open set of formats that describe themselves.

mod minutes;
mod pages;
mod pptx;

use std::path::Path;

use super::{ExportError, Output};
use crate::slides::Deck;

/// Whether the notes of the shots go along.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Notes {
    /// They stay at home.
    #[default]
    Without,
    /// They stand with their shots.
    With,
}

/// A kind of file that a presentation can be written as.
pub trait ShotFormat: Sync {
    /// The extensions of its files in lower case, the usual one first.
    fn extensions(&self) -> &'static [&'static str];

    /// The key of its name.
    fn title_key(&self) -> &'static str;

    /// The file; the same deck always gives the same bytes.
    fn write(&self, deck: &Deck, notes: Notes) -> Result<Output, ExportError>;

    /// Whether its files may end in `extension`, in whatever case.
    fn is_for(&self, extension: &str) -> bool {
        let mut own = self.extensions().iter();
        own.any(|known| extension.eq_ignore_ascii_case(known))
    }
}

/// All formats, in the order of menus and messages; the first is the one offered.
pub static SHOT_FORMATS: &[&dyn ShotFormat] = &[&pptx::Pptx, &pages::Pages, &minutes::Minutes];

/// The format that `path` asks for by its extension.
pub fn shot_format_of(path: &Path) -> Result<&'static dyn ShotFormat, ExportError> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let mut formats = SHOT_FORMATS.iter();
    let found = formats.find(|format| format.is_for(&extension));
    found.copied().ok_or_else(|| ExportError::UnknownExtension {
        path: path.to_owned(),
        known: known(),
    })
}

fn known() -> String {
    let all = SHOT_FORMATS.iter().flat_map(|format| format.extensions());
    let all: Vec<String> = all.map(|extension| format!(".{extension}")).collect();
    all.join(", ")
}
