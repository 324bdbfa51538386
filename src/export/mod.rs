//! Files of a scene: an open set of formats that describe themselves.

mod error;
mod escape;
mod fit;
mod format;
mod letters;
mod mend;
mod note;
mod outline;
mod pdf;
mod png;
mod report;
mod shots;
mod svg;
mod tables;

use std::path::Path;

pub use error::ExportError;
pub use fit::{MOST_PAGE, MOST_PIXELS, MOST_SIDE};
pub use format::{Format, Meta, Output, Picture};
pub use note::{Limit, Note};
pub use report::tables_of;
pub use shots::{Notes, SHOT_FORMATS, ShotFormat, shot_format_of};
pub use tables::{Cell, CsvDialect, Table, TableFormat, Tables};

/// All formats, in the order of menus and messages; the first is the one offered.
pub static FORMATS: &[&dyn Format] = &[&svg::Svg, &png::Png, &pdf::Pdf];

/// The format that `path` asks for by its extension.
pub fn format_of(path: &Path) -> Result<&'static dyn Format, ExportError> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let found = FORMATS.iter().find(|format| format.is_for(&extension));
    found.copied().ok_or_else(|| ExportError::UnknownExtension {
        path: path.to_owned(),
        known: known_extensions(),
    })
}

/// The extensions of all formats, such as `.svg, .png`.
fn known_extensions() -> String {
    let all = FORMATS.iter().flat_map(|format| format.extensions());
    all.map(|extension| format!(".{extension}"))
        .collect::<Vec<_>>()
        .join(", ")
}
