//! Why a scene was not written.

use std::path::{Path, PathBuf};

use crate::text::is_shown;
use crate::words::Words;

/// Why a scene was not written.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// No format has this extension.
    #[error("no format has the extension of {}; known are {known}", path.display())]
    UnknownExtension {
        /// The path that was asked for.
        path: PathBuf,
        /// The extensions of all formats.
        known: String,
    },
    /// The PDF library refused the page.
    #[error("cannot make the PDF: {0}")]
    Pdf(String),
    /// The package of a PPTX could not be written.
    #[error("cannot make the PPTX: {0}")]
    Pptx(String),
    /// The PNG library refused the pixels.
    #[error("cannot make the PNG: {0}")]
    Png(#[from] png::EncodingError),
}

impl ExportError {
    /// What failed, and where.
    pub fn text(&self, words: Words) -> String {
        match self {
            Self::UnknownExtension { path, .. } => {
                words.fill("export-error-extension", &[("name", name_of(path).into())])
            }
            Self::Pdf(cause) => words.fill("export-error-pdf", &[("cause", cause.into())]),
            Self::Pptx(cause) => words.fill("export-error-pptx", &[("cause", cause.into())]),
            Self::Png(cause) => {
                words.fill("export-error-png", &[("cause", cause.to_string().into())])
            }
        }
    }

    /// What to do about it.
    pub fn hint(&self, words: Words) -> String {
        match self {
            Self::UnknownExtension { known, .. } => {
                words.fill("export-error-extension-hint", &[("known", known.into())])
            }
            Self::Pdf(_) | Self::Pptx(_) | Self::Png(_) => {
                words.text("export-error-format-hint").into_owned()
            }
        }
    }
}

/// The name of a file as far as it can be shown.
fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy()
        .chars()
        .filter(|c| is_shown(*c))
        .collect()
}
