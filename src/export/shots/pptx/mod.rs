//! PPTX: a slide for each shot, of shapes and texts that can be edited.

mod frame;
mod package;
mod page;
mod zip;

use super::{Notes, ShotFormat};
use crate::export::{ExportError, Meta, Note, Output, Picture};
use crate::slides::Deck;
use package::SlideParts;

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
        let note_of = |nth: usize| {
            let shot = deck.shots.get(nth).filter(|_| notes == Notes::With);
            shot.map_or("", |shot| shot.note.as_str())
        };
        let slide = |nth: usize| {
            let meta = Meta {
                language: deck.journey.language.clone(),
                ..Meta::default()
            };
            let picture = Picture::new(deck.leaf(nth, false), meta, 1.0);
            let note = Some(note_of(nth)).filter(|note| !note.is_empty());
            SlideParts {
                slide: page::slide(&picture),
                note: note.map(|note| frame::note(note, &picture.meta().language)),
            }
        };
        let shots = 0..deck.shots.len();
        let have_note: Vec<bool> = shots.map(|nth| !note_of(nth).is_empty()).collect();
        let bytes = package::pack(&deck.journey.title, &have_note, slide)?;
        Ok(Output {
            bytes,
            notes: Note::of_left_out(deck.left_out()).into_iter().collect(),
        })
    }
}
