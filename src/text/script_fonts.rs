//! The fonts for scripts that the bundled one does not have, and how wide these make a text.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use harfrust::{GlyphBuffer, UnicodeBuffer};
use unicode_segmentation::UnicodeSegmentation as _;
use vello_cpu::peniko::FontData;

use super::font::face;
use super::shaping::Font;
use super::system::FontSource;
use crate::theme::Weight;

/// Fonts that have been found for characters which the bundled one does not have.
pub struct ScriptFonts {
    source: Source,
    fonts: Vec<Font>,
    found: HashMap<(char, Weight), Option<usize>>,
    /// The widths of characters that are as wide beside any other.
    alone: HashMap<(char, Weight), f32>,
    /// The widths of words, for each font.
    words: Vec<HashMap<Box<str>, f32>>,
    buffer: UnicodeBuffer,
}

/// Where fonts come from; those of the system are looked for when the first one is needed.
enum Source {
    Later(String),
    Open(Box<FontSource>),
}

/// So many widths of words are kept for one font.
const MOST_WORDS: usize = 1 << 16;

impl ScriptFonts {
    /// The fonts of this computer; `language` (BCP 47) decides between two for one script.
    pub fn of_system(language: &str) -> Self {
        Self::of(Source::Later(language.to_owned()))
    }

    /// The fonts in these files and no others.
    pub fn of_files(files: &[&'static [u8]]) -> Self {
        Self::of(Source::Open(Box::new(FontSource::of_files(files))))
    }

    fn of(source: Source) -> Self {
        Self {
            source,
            fonts: Vec::new(),
            found: HashMap::new(),
            alone: HashMap::new(),
            words: Vec::new(),
            buffer: UnicodeBuffer::new(),
        }
    }

    /// The number of the font for a character; `None` where the bundled font has it or none does.
    pub fn font_for(&mut self, character: char, weight: Weight) -> Option<usize> {
        if face(weight).covers(character) {
            return None;
        }
        if let Some(found) = self.found.get(&(character, weight)) {
            return *found;
        }
        let font = self.source.open().font_for(character, weight);
        let number = font.and_then(|font| self.add(font));
        self.found.insert((character, weight), number);
        number
    }

    /// The number of a font, which is read unless it is known; `None` for what is no font.
    pub fn add(&mut self, data: FontData) -> Option<usize> {
        let known = self.fonts.iter().position(|font| *font.data() == data);
        if known.is_none() {
            self.fonts.push(Font::new(data)?);
            self.words.push(HashMap::new());
        }
        known.or(Some(self.fonts.len() - 1))
    }

    /// The file of the font with this number.
    pub fn file(&self, number: usize) -> Option<&FontData> {
        self.fonts.get(number).map(Font::data)
    }

    /// Whether the font with this number draws `character`.
    pub fn draws(&self, number: usize, character: char) -> bool {
        self.fonts
            .get(number)
            .is_some_and(|font| font.has(character))
    }

    /// The glyphs of the font with this number for what `fill` writes, and its units in a width of the type size.
    pub fn shape<T>(
        &mut self,
        number: usize,
        fill: impl FnOnce(&mut UnicodeBuffer),
        read: impl FnOnce(&GlyphBuffer, f32) -> T,
    ) -> Option<T> {
        let font = self.fonts.get_mut(number)?;
        let mut buffer = std::mem::take(&mut self.buffer);
        fill(&mut buffer);
        let shaped = font.shape(buffer)?;
        let answer = read(&shaped, font.units());
        self.buffer = shaped.clear();
        Some(answer)
    }

    /// The width of `text` in widths of the type size: what the bundled font has without kerning, the rest as it is
    /// shaped.
    pub fn width_of(&mut self, text: &str, weight: Weight) -> f32 {
        let mut width = 0.0;
        let mut run: Option<(usize, Range<usize>)> = None;
        for (start, cluster) in text.grapheme_indices(true) {
            let end = start + cluster.len();
            if let Some(alone) = self.width_alone(cluster, weight) {
                width += self.run_width(text, run.take()) + alone;
                continue;
            }
            let font = cluster.chars().find_map(|c| self.font_for(c, weight));
            match (&mut run, font) {
                (Some((last, range)), Some(font)) if *last == font => range.end = end,
                (_, font) => {
                    width += self.run_width(text, run.take());
                    run = font.map(|font| (font, start..end));
                    if font.is_none() {
                        width += face(weight).advance_of(cluster);
                    }
                }
            }
        }
        width + self.run_width(text, run)
    }

    /// The width of a character that is as wide beside any other: each longer beginning of a sentence of such would be
    /// a word of its own.
    fn width_alone(&mut self, cluster: &str, weight: Weight) -> Option<f32> {
        let mut characters = cluster.chars();
        let character = characters.next().filter(|c| stands_alone(*c))?;
        if characters.next().is_some() {
            return None;
        }
        if let Some(width) = self.alone.get(&(character, weight)) {
            return Some(*width);
        }
        let width = match self.font_for(character, weight) {
            Some(font) => self.word_width(font, cluster),
            None => face(weight).advance_of(cluster),
        };
        self.alone.insert((character, weight), width);
        Some(width)
    }

    fn run_width(&mut self, text: &str, run: Option<(usize, Range<usize>)>) -> f32 {
        let Some((font, range)) = run else { return 0.0 };
        self.word_width(font, text.get(range).unwrap_or_default())
    }

    fn word_width(&mut self, font: usize, word: &str) -> f32 {
        let known = self.words.get(font).and_then(|words| words.get(word));
        if let Some(width) = known {
            return *width;
        }
        let advances = |shaped: &GlyphBuffer, units: f32| {
            let places = shaped.glyph_positions().iter();
            places.map(|place| place.x_advance as f32 / units).sum()
        };
        let width = self.shape(font, |buffer| buffer.push_str(word), advances);
        let width = width.unwrap_or_default();
        if let Some(words) = self.words.get_mut(font) {
            if words.len() >= MOST_WORDS {
                words.clear();
            }
            words.insert(word.into(), width);
        }
        width
    }
}

impl Source {
    fn open(&mut self) -> &mut FontSource {
        if let Self::Later(language) = self {
            *self = Self::Open(Box::new(FontSource::of_system(language)));
        }
        match self {
            Self::Open(source) => source,
            Self::Later(_) => unreachable!("it has just been opened"),
        }
    }
}

/// Whether a character is as wide beside any other: those of Chinese, Japanese and Korean.
fn stands_alone(character: char) -> bool {
    matches!(
        character as u32,
        0x3000..=0x30ff | 0x3400..=0x9fff | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xff00..=0xff60
            | 0x20000..=0x3ffff
    )
}

/// The width of a text that the bundled font does not have all of, in widths of the type size.
pub(super) fn system_width_of(text: &str, weight: Weight) -> f32 {
    with_system_fonts(|fonts| fonts.width_of(text, weight))
}

/// Whether the bundled font or one of this computer has each character of `text`, so that its width is known.
pub fn has_font_for(text: &str, weight: Weight) -> bool {
    let bundled = face(weight);
    let mut others = text.chars().filter(|c| !bundled.covers(*c)).peekable();
    others.peek().is_none()
        || with_system_fonts(|fonts| others.all(|c| fonts.font_for(c, weight).is_some()))
}

fn with_system_fonts<T>(ask: impl FnOnce(&mut ScriptFonts) -> T) -> T {
    static FONTS: Mutex<Option<ScriptFonts>> = Mutex::new(None);
    let mut fonts = FONTS.lock().unwrap_or_else(PoisonError::into_inner);
    ask(fonts.get_or_insert_with(|| ScriptFonts::of_system("")))
}
