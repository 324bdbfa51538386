//! Where fonts for what the bundled one does not have are found: on this computer, or in files given.

use std::sync::Arc;

use fontique::{
    Attributes, Blob, Collection, CollectionOptions, FallbackKey, FontStyle, FontWeight, FontWidth,
    GenericFamily, Language, QueryFont, QueryStatus, Script, SourceCache,
};
use harfrust::UnicodeBuffer;
use vello_cpu::peniko::FontData;

use crate::theme::Weight;

/// A collection of fonts, and the language that decides between two for one script.
pub(super) struct FontSource {
    fonts: Collection,
    files: SourceCache,
    language: Option<Language>,
}

/// Kinds of fonts to look through for signs of no script, the most fitting first.
const KINDS: [GenericFamily; 5] = [
    GenericFamily::SansSerif,
    GenericFamily::SystemUi,
    GenericFamily::Math,
    GenericFamily::Serif,
    GenericFamily::Monospace,
];

/// The script of Chinese characters, whose fonts are made for one language each and lack signs of the others.
const HAN: Script = Script::from_bytes(*b"Hani");
const HAN_LANGUAGES: [&str; 4] = ["zh-SG", "zh-TW", "ja", "ko"];

impl FontSource {
    /// The fonts that are installed, which can take a moment to find.
    pub(super) fn of_system(language: &str) -> Self {
        Self {
            fonts: Collection::new(CollectionOptions {
                shared: false,
                system_fonts: true,
            }),
            files: SourceCache::default(),
            language: Language::parse(language).ok(),
        }
    }

    /// The fonts in these files and no others.
    pub(super) fn of_files(files: &[&'static [u8]]) -> Self {
        let mut fonts = Collection::new(CollectionOptions {
            shared: false,
            system_fonts: false,
        });
        for file in files {
            let added = fonts.register_fonts(Blob::new(Arc::new(*file)), None);
            let families = added.into_iter().map(|(family, _)| family);
            fonts.append_generic_families(GenericFamily::SansSerif, families);
        }
        Self {
            fonts,
            files: SourceCache::default(),
            language: None,
        }
    }

    /// The first font that can draw `character`, in about this weight: the one that the window finds.
    pub(super) fn font_for(&mut self, character: char, weight: Weight) -> Option<FontData> {
        let script = script_of(character);
        let own = script.and_then(|script| {
            let others = HAN_LANGUAGES.iter().filter(|_| script == HAN);
            let others = others.map(|tag| Language::parse(tag).ok());
            let languages: Vec<_> = [self.language].into_iter().chain(others).collect();
            languages.into_iter().find_map(|language| {
                let key = FallbackKey::new(script, language.as_ref());
                self.look(&[GenericFamily::SansSerif], Some(key), (character, weight))
            })
        });
        own.or_else(|| self.look(&KINDS, None, (character, weight)))
    }

    fn look(
        &mut self,
        kinds: &[GenericFamily],
        fallback: Option<FallbackKey>,
        (character, weight): (char, Weight),
    ) -> Option<FontData> {
        let mut query = self.fonts.query(&mut self.files);
        query.set_families(kinds.iter().copied());
        query.set_attributes(Attributes::new(
            FontWidth::NORMAL,
            FontStyle::Normal,
            FontWeight::new(f32::from(weight.number())),
        ));
        if let Some(key) = fallback {
            query.set_fallbacks(key);
        }
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

/// The script of a character; `None` for signs that several share.
fn script_of(character: char) -> Option<Script> {
    let mut buffer = UnicodeBuffer::new();
    buffer.add(character, 0);
    buffer.guess_segment_properties();
    let tag = buffer.script().tag().to_be_bytes();
    let is_shared = [*b"Zyyy", *b"Zinh", *b"Zzzz"].contains(&tag);
    (!is_shared).then(|| Script::from_bytes(tag))
}
