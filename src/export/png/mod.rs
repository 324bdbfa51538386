//! PNG: pixels, drawn from the scene.

mod page;
mod pixels;

use page::Page;

use super::{ExportError, Format, Output, Picture, fit};

/// Pictures made of pixels, for slides and messages.
pub(super) struct Png;

impl Format for Png {
    fn id(&self) -> &'static str {
        "png"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["png"]
    }

    fn title_key(&self) -> &'static str {
        "export-png"
    }

    fn hint_key(&self) -> &'static str {
        "export-png-hint"
    }

    fn write(&self, picture: &Picture) -> Result<Output, ExportError> {
        let fit = fit::pixels(picture.scene().bounds.size(), picture.scale());
        let scale = fit.scale;
        let (bytes, missing) = pixels::write(&fit, picture.meta(), |extent, bands| {
            Page::new(picture, extent, scale).draw(picture, extent, &bands)
        })?;
        let notes = fit.note.into_iter().chain(missing).chain(picture.note());
        Ok(Output {
            bytes,
            notes: notes.collect(),
        })
    }
}
