//! PPTX: a slide for each shot, of shapes and texts that can be edited.

mod frame;
mod package;
mod page;
mod zip;

use super::{Notes, ShotFormat};
use crate::export::{ExportError, Meta, Output, Picture};
use crate::slides::Deck;

/// Slides that can be edited.
pub(super) struct Pptx;

impl ShotFormat for Pptx {
    fn extensions(&self) -> &'static [&'static str] {
        &["pptx"]
    }

    fn title_key(&self) -> &'static str {
        "export-shots-pptx"
    }

    fn write(&self, deck: &Deck, notes: Notes) -> Result<Output, ExportError> {
        let slide = |nth: usize| {
            let meta = Meta {
                language: deck.journey.language.clone(),
                ..Meta::default()
            };
            let picture = Picture::new(deck.leaf(nth, false), meta, 1.0);
            let note = deck.shots.get(nth).filter(|_| notes == Notes::With);
            let note = note.filter(|shot| !shot.note.is_empty());
            let note = note.map(|shot| frame::note(&shot.note, &picture.meta().language));
            (page::slide(&picture), note.unwrap_or_default())
        };
        let slides: Vec<(String, String)> = (0..deck.shots.len()).map(slide).collect();
        let bytes = package::pack(&slides, &deck.journey.title)?;
        Ok(Output {
            bytes,
            notes: Vec::new(),
        })
    }
}
