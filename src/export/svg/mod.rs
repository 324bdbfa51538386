//! SVG: text stays text, and groups say what they are.

mod markup;
mod page;

use page::Page;

use super::{ExportError, Format, Output, Picture};

/// Scalable pictures for the web and for drawing programs.
pub(super) struct Svg;

impl Format for Svg {
    fn id(&self) -> &'static str {
        "svg"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["svg"]
    }

    fn title_key(&self) -> &'static str {
        "export-svg"
    }

    fn hint_key(&self) -> &'static str {
        "export-svg-hint"
    }

    fn write(&self, picture: &Picture) -> Result<Output, ExportError> {
        let groups = picture.scene().groups.iter();
        let page = Page::with_room(groups.map(|group| group.shapes.len()).sum());
        Ok(Output {
            bytes: page.draw(picture),
            notes: picture.note().into_iter().collect(),
        })
    }
}
