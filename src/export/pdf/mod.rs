//! PDF: one page that fits the map, with real text and a structure that can be read aloud.

mod document;
mod page;

use krilla::configure::Configuration;

use super::{ExportError, Format, Output, Picture, fit};

/// Pages for printing and for sending.
pub(super) struct Pdf;

impl Format for Pdf {
    fn id(&self) -> &'static str {
        "pdf"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["pdf"]
    }

    fn title_key(&self) -> &'static str {
        "export-pdf"
    }

    fn hint_key(&self) -> &'static str {
        "export-pdf-hint"
    }

    fn write(&self, picture: &Picture) -> Result<Output, ExportError> {
        let fit = fit::page(picture.scene().bounds.size(), picture.scale());
        // A font of the system that may not be embedded everywhere fails the strict form only.
        let strict = document::strict(picture.meta());
        let (bytes, missing) = document::write(picture, &fit, strict)
            .or_else(|_| document::write(picture, &fit, Configuration::default()))?;
        Ok(Output {
            bytes,
            notes: fit.note.into_iter().chain(missing).collect(),
        })
    }
}
