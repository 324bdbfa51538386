//! The bundled font: its bytes, its advances, the characters it covers.

use std::sync::OnceLock;

use super::script_fonts::system_width_of;
use crate::theme::Weight;

/// One weight of the bundled font.
pub struct Face {
    bytes: &'static [u8],
    font: ttf_parser::Face<'static>,
    latin: Vec<f32>,
}

/// Characters below this have their advance in a table.
const LATIN_END: u32 = 0x250;

/// What a character that the font does not have is reckoned with, in widths of the type size.
const UNKNOWN_WIDTH: f32 = 0.62;
const WIDE_WIDTH: f32 = 1.0;

impl Face {
    fn read(bytes: &'static [u8]) -> Self {
        let font = match ttf_parser::Face::parse(bytes, 0) {
            Ok(font) => font,
            Err(error) => unreachable!("a bundled font cannot be read: {error}"),
        };
        let mut face = Self {
            bytes,
            font,
            latin: Vec::new(),
        };
        face.latin = (0..LATIN_END)
            .filter_map(char::from_u32)
            .map(|c| face.look_up(c).unwrap_or_else(|| missing_advance(c)))
            .collect();
        face
    }

    /// The font file.
    pub fn bytes(&self) -> &'static [u8] {
        self.bytes
    }

    /// Whether the font can draw `character`; what nobody sees counts as drawn.
    pub fn covers(&self, character: char) -> bool {
        character.is_control()
            || character.is_whitespace()
            || is_without_width(character)
            || self.font.glyph_index(character).is_some()
    }

    /// The width of `characters` in widths of the type size, with a careful guess for those that no font has.
    pub(super) fn advance_of(&self, characters: &str) -> f32 {
        let advance = |c| self.advance(c).unwrap_or_else(|| missing_advance(c));
        characters.chars().map(advance).sum()
    }

    /// The width of `character` in widths of the type size; `None` where the fonts of the system are to be asked.
    fn advance(&self, character: char) -> Option<f32> {
        match self.latin.get(character as usize) {
            Some(advance) => Some(*advance),
            None => self.look_up(character),
        }
    }

    fn look_up(&self, character: char) -> Option<f32> {
        let Some(glyph) = self.font.glyph_index(character) else {
            return is_guessed(character).then(|| missing_advance(character));
        };
        let advance = self.font.glyph_hor_advance(glyph).unwrap_or_default();
        Some(f32::from(advance) / f32::from(self.font.units_per_em()))
    }
}

/// Whether no font needs to be asked for the width: of what nobody sees, and of small pictures.
fn is_guessed(character: char) -> bool {
    is_without_width(character)
        || character.is_control()
        || matches!(character as u32, 0x1f000..=0x1faff)
}

/// Whether a character only says how others are drawn, such as a joiner.
pub fn is_without_width(character: char) -> bool {
    matches!(character as u32, 0..0x20 | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x2069 | 0xfe00..=0xfe0f)
}

/// A careful guess for a character that another font will draw.
fn missing_advance(character: char) -> f32 {
    match character as u32 {
        _ if is_without_width(character) => 0.0,
        0x1100..=0x115f
        | 0x2e80..=0xa4cf
        | 0xac00..=0xd7a3
        | 0xf900..=0xfaff
        | 0xff00..=0xff60
        | 0x1f000.. => WIDE_WIDTH,
        _ => UNKNOWN_WIDTH,
    }
}

/// The bundled font in `weight`.
pub fn face(weight: Weight) -> &'static Face {
    static FACES: [OnceLock<Face>; 4] = [const { OnceLock::new() }; 4];
    let [regular, medium, semi_bold, bold] = &FACES;
    match weight {
        Weight::Regular => regular
            .get_or_init(|| Face::read(include_bytes!("../../assets/fonts/Inter-Regular.otf"))),
        Weight::Medium => {
            medium.get_or_init(|| Face::read(include_bytes!("../../assets/fonts/Inter-Medium.otf")))
        }
        Weight::SemiBold => semi_bold
            .get_or_init(|| Face::read(include_bytes!("../../assets/fonts/Inter-SemiBold.otf"))),
        Weight::Bold => {
            bold.get_or_init(|| Face::read(include_bytes!("../../assets/fonts/Inter-Bold.otf")))
        }
    }
}

/// The width of `text` in canvas points at `size`, without kerning: a little more than what is drawn. What the bundled
/// font does not have is measured in the font of the system that draws it.
pub fn width_of(text: &str, weight: Weight, size: f32) -> f32 {
    let face = face(weight);
    let mut width = 0.0;
    for character in text.chars() {
        let Some(advance) = face.advance(character) else {
            return system_width_of(text, weight) * size;
        };
        width += advance;
    }
    width * size
}

/// From one line of text of `size` to the next, in canvas points.
pub fn line_height_of(size: f32) -> f32 {
    (size * 1.3).round()
}
