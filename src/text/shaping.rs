//! A font that letters are taken from.

use harfrust::{
    FontRef, GlyphBuffer, ShapeOptions, ShapePlan, ShapePlanKey, ShaperData, UnicodeBuffer,
};
use vello_cpu::peniko::FontData;

use super::is_without_width;

/// A font that letters are taken from: a bundled one or one of the system.
pub(super) struct Font {
    data: FontData,
    units: f32,
    tables: ShaperData,
    plans: Vec<ShapePlan>,
}

impl Font {
    /// The font in `data`; `None` where that is none.
    pub(super) fn new(data: FontData) -> Option<Self> {
        let font = FontRef::from_index(data.data.data(), data.index).ok()?;
        let tables = ShaperData::new(&font);
        let units = tables.shaper(&font).build().units_per_em() as f32;
        Some(Self {
            data,
            units,
            tables,
            plans: Vec::new(),
        })
    }

    /// The file, and which font in it.
    pub(super) fn data(&self) -> &FontData {
        &self.data
    }

    /// Its own units in a width of the type size.
    pub(super) fn units(&self) -> f32 {
        self.units
    }

    /// Whether it has a glyph for `character`, or the character only says how others are drawn.
    pub(super) fn has(&self, character: char) -> bool {
        let face = ttf_parser::Face::parse(self.data.data.data(), self.data.index);
        face.is_ok_and(|face| face.glyph_index(character).is_some()) || is_without_width(character)
    }

    /// The glyphs for what is in `buffer`; none where the file has changed meanwhile.
    pub(super) fn shape(&mut self, mut buffer: UnicodeBuffer) -> Option<GlyphBuffer> {
        let font = FontRef::from_index(self.data.data.data(), self.data.index).ok()?;
        let shaper = self.tables.shaper(&font).build();
        buffer.guess_segment_properties();
        let key = ShapePlanKey::new(Some(buffer.script()), buffer.direction());
        if !self.plans.iter().any(|plan| key.matches(plan)) {
            let (direction, script) = (buffer.direction(), buffer.script());
            let plan = ShapePlan::new(&shaper, direction, Some(script), None, &[]);
            self.plans.push(plan);
        }
        let plan = self.plans.iter().find(|plan| key.matches(plan));
        Some(shaper.shape(buffer, ShapeOptions::new().plan(plan)))
    }
}
