//! PDF: one page that fits the map, with real text and a structure that can be read aloud.

mod document;
mod page;

use krilla::configure::Configuration;

use super::{ExportError, Format, Meta, Output, Picture};

/// Pages for printing and for sending.
pub(super) struct Pdf;

/// A file with a page for each picture, and what it does not show.
pub(super) fn write_pages(pictures: &[Picture], meta: &Meta) -> Result<Output, ExportError> {
    // A font of the system that may not be embedded everywhere fails the strict form only.
    let (bytes, notes) = document::write(pictures, meta, document::strict(meta))
        .or_else(|_| document::write(pictures, meta, Configuration::default()))?;
    Ok(Output { bytes, notes })
}

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
        write_pages(std::slice::from_ref(picture), picture.meta())
    }
}
