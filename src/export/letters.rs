//! Which glyph of which font stands where in a line of text; for formats that draw letters themselves.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use harfrust::{Direction, GlyphBuffer, UnicodeBuffer};
use vello_cpu::peniko::{Blob, FontData};

use super::Note;
use crate::text::{self, Piece, ScriptFonts};
use crate::theme::Weight;

/// One line of text as glyphs, in widths of the type size.
#[derive(Default)]
pub(super) struct Line {
    /// Its parts from left to right.
    pub(super) runs: Vec<Run>,
    /// How wide it is.
    pub(super) width: f32,
}

/// Glyphs of one font, side by side.
pub(super) struct Run {
    /// The number of the font.
    pub(super) font: usize,
    /// Where the run starts, from the start of its line.
    pub(super) start: f32,
    /// The glyphs from left to right.
    pub(super) glyphs: Vec<Glyph>,
}

/// One glyph, in widths of the type size.
pub(super) struct Glyph {
    /// Its number in the font.
    pub(super) id: u32,
    /// From its place to the place of the next one.
    pub(super) advance: f32,
    /// How far it is drawn right of its place.
    pub(super) right: f32,
    /// How far it is drawn above its place.
    pub(super) up: f32,
    /// The bytes of the line that it stands for.
    pub(super) text: Range<usize>,
}

/// Sets lines in the bundled font, and in the fonts of the system what that does not have.
pub(super) struct Letters {
    fonts: ScriptFonts,
    bundled: HashMap<Weight, usize>,
    missing: BTreeSet<char>,
}

/// What stands in the place of a character that no font has.
const STAND_IN: char = '□';

impl Letters {
    /// Letters for texts in `language`, which decides between fonts for one script.
    pub(super) fn new(language: &str) -> Self {
        Self {
            fonts: ScriptFonts::of_system(language),
            bundled: HashMap::new(),
            missing: BTreeSet::new(),
        }
    }

    /// `line` in `weight` as glyphs.
    pub(super) fn set(&mut self, line: &str, weight: Weight) -> Line {
        let mut set = Line::default();
        for piece in text::split(line, |character| self.font_for(character, weight)) {
            let Some(run) = self.shape(line, &piece, weight, set.width) else {
                continue;
            };
            set.width += run.glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
            set.runs.push(run);
        }
        set
    }

    /// The font with this number.
    pub(super) fn font(&self, number: usize) -> Option<&FontData> {
        self.fonts.file(number)
    }

    /// What to tell about characters that no font has.
    pub(super) fn note(&self) -> Option<Note> {
        let missing: Vec<char> = self.missing.iter().copied().collect();
        (!missing.is_empty()).then_some(Note::MissingCharacters(missing))
    }

    /// The font of the system for a character that the bundled one does not have.
    fn font_for(&mut self, character: char, weight: Weight) -> Option<usize> {
        let number = self.fonts.font_for(character, weight);
        if number.is_none() && !text::face(weight).covers(character) {
            self.missing.insert(character);
        }
        number
    }

    fn bundled(&mut self, weight: Weight) -> Option<usize> {
        if let Some(number) = self.bundled.get(&weight) {
            return Some(*number);
        }
        let bytes = Blob::new(Arc::new(text::face(weight).bytes()));
        let number = self.fonts.add(FontData::new(bytes, 0))?;
        self.bundled.insert(weight, number);
        Some(number)
    }

    fn shape(&mut self, line: &str, piece: &Piece, weight: Weight, start: f32) -> Option<Run> {
        let number = piece.font.or_else(|| self.bundled(weight))?;
        let bundled = text::face(weight);
        let letters = line.get(piece.range.clone())?.char_indices();
        let letters: Vec<(char, u32)> = letters
            .map(|(at, character)| {
                let is_drawn = match piece.font {
                    Some(font) => self.fonts.draws(font, character),
                    None => bundled.covers(character),
                };
                let drawn = if is_drawn { character } else { STAND_IN };
                (drawn, (piece.range.start + at) as u32)
            })
            .collect();
        let fill = |buffer: &mut UnicodeBuffer| {
            for (letter, at) in letters {
                buffer.add(letter, at);
            }
            buffer.set_direction(if piece.turned {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            });
        };
        let read = |shaped: &GlyphBuffer, units| glyphs_of(shaped, units, piece.range.end);
        let glyphs = self.fonts.shape(number, fill, read)?;
        Some(Run {
            font: number,
            start,
            glyphs,
        })
    }
}

/// The glyphs of a piece that ends at byte `end` of its line.
fn glyphs_of(shaped: &GlyphBuffer, units: f32, end: usize) -> Vec<Glyph> {
    let infos = shaped.glyph_infos();
    let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    starts.sort_unstable();
    let until = |start: usize| {
        let next = starts.partition_point(|other| *other <= start);
        starts.get(next).copied().unwrap_or(end)
    };
    let placed = infos.iter().zip(shaped.glyph_positions());
    placed
        .map(|(info, place)| Glyph {
            id: info.glyph_id,
            advance: place.x_advance as f32 / units,
            right: place.x_offset as f32 / units,
            up: place.y_offset as f32 / units,
            text: info.cluster as usize..until(info.cluster as usize),
        })
        .collect()
}
