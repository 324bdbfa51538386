//! Fonts of the system for what the bundled font does not have: the same ones that the window finds.

use fontique::{
    Attributes, Collection, CollectionOptions, FallbackKey, FontStyle, FontWeight, FontWidth,
    GenericFamily, Language, QueryFont, QueryStatus, Script, SourceCache,
};
use harfrust::UnicodeBuffer;
use vello_cpu::peniko::FontData;

use crate::theme::Weight;

/// Fonts that are installed on this computer.
pub(super) struct SystemFonts {
    fonts: Collection,
    files: SourceCache,
    language: Option<Language>,
}

/// Kinds of fonts to look through, the most fitting first.
const KINDS: [GenericFamily; 5] = [
    GenericFamily::SansSerif,
    GenericFamily::SystemUi,
    GenericFamily::Math,
    GenericFamily::Serif,
    GenericFamily::Monospace,
];

impl SystemFonts {
    /// Looks for fonts, which can take a moment; `language` decides between fonts for one script.
    pub(super) fn new(language: &str) -> Self {
        Self {
            fonts: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: true,
            }),
            files: SourceCache::default(),
            language: Language::parse(language).ok(),
        }
    }

    /// The first font that can draw `character`, in about this weight.
    pub(super) fn font_for(&mut self, character: char, weight: Weight) -> Option<FontData> {
        let mut query = self.fonts.query(&mut self.files);
        query.set_families(KINDS);
        query.set_attributes(Attributes::new(
            FontWidth::NORMAL,
            FontStyle::Normal,
            FontWeight::new(f32::from(weight.number())),
        ));
        query.set_fallbacks(FallbackKey::new(
            script_of(character),
            self.language.as_ref(),
        ));
        let mut found = None;
        query.matches_with(|font| {
            if !draws(font, character) {
                return QueryStatus::Continue;
            }
            found = Some(FontData::new(font.blob.clone(), font.index));
            QueryStatus::Stop
        });
        found
    }
}

/// Whether `font` has an outline for `character`; a font of small pictures has none.
fn draws(font: &QueryFont, character: char) -> bool {
    let Ok(face) = ttf_parser::Face::parse(font.blob.as_ref(), font.index) else {
        return false;
    };
    let glyph = face.glyph_index(character);
    glyph.is_some_and(|glyph| face.glyph_bounding_box(glyph).is_some())
}

fn script_of(character: char) -> Script {
    let mut buffer = UnicodeBuffer::new();
    buffer.add(character, 0);
    buffer.guess_segment_properties();
    Script::from_bytes(buffer.script().tag().to_be_bytes())
}
