//! PDF of all shots, a page for each.

use super::{Notes, ShotFormat};
use crate::export::pdf::write_pages;
use crate::export::{ExportError, Meta, Note, Output, Picture};
use crate::slides::Deck;

/// A page for each shot.
pub(super) struct Pages;

impl ShotFormat for Pages {
    fn extensions(&self) -> &'static [&'static str] {
        &["pdf"]
    }

    fn title_key(&self) -> &'static str {
        "export-shots-pdf"
    }

    fn write(&self, deck: &Deck, notes: Notes) -> Result<Output, ExportError> {
        let leaf = |nth: usize| {
            let scene = deck.leaf(nth, notes == Notes::With);
            let meta = Meta {
                title: deck
                    .shots
                    .get(nth)
                    .map_or_else(String::new, |shot| shot.title.clone()),
                summary: String::new(),
                language: deck.journey.language.clone(),
            };
            Picture::new(scene, meta, 1.0)
        };
        let leaves: Vec<Picture> = (0..deck.shots.len()).map(leaf).collect();
        let meta = Meta {
            title: deck.journey.title.clone(),
            summary: deck.journey.summary.clone(),
            language: deck.journey.language.clone(),
        };
        let mut output = write_pages(&leaves, &meta)?;
        output.notes.extend(Note::of_left_out(deck.left_out()));
        Ok(output)
    }
}
