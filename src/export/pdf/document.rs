//! The file around the page: what it is called, how it is read, how strict it is.

use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};

use super::page::Page;
use crate::export::fit::Fit;
use crate::export::{ExportError, Meta, Note, Picture};

/// PDF/UA-1, which readers show with its title, where there is one.
pub(super) fn strict(meta: &Meta) -> Configuration {
    if meta.title.is_empty() {
        return Configuration::default();
    }
    let strict = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    strict.finish().unwrap_or_default()
}

/// The file, and what it does not show.
pub(super) fn write(
    picture: &Picture,
    fit: &Fit,
    configuration: Configuration,
) -> Result<(Vec<u8>, Option<Note>), ExportError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let (width, height) = (fit.width as f32, fit.height as f32);
    let size = PageSettings::from_wh(width, height).unwrap_or_default();
    let mut sheet = document.start_page_with(size);
    let (tags, missing) =
        Page::new(sheet.surface(), picture, fit.scale as f32).draw(picture.scene());
    sheet.finish();
    describe(&mut document, picture.meta(), tags);
    let bytes = document.finish();
    let bytes = bytes.map_err(|error| ExportError::Pdf(error.to_string()))?;
    Ok((bytes, missing))
}

fn describe(document: &mut Document, meta: &Meta, tags: TagTree) {
    let mut about = Metadata::new()
        .title(meta.title.clone())
        .description(meta.summary.clone())
        .creator("Seamline".to_owned());
    if !meta.language.is_empty() {
        about = about.language(meta.language.clone());
    }
    document.set_metadata(about);
    document.set_tag_tree(tags);
    if !meta.title.is_empty() {
        let top = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
        let mut outline = Outline::new();
        outline.push_child(OutlineNode::new(meta.title.clone(), top));
        document.set_outline(outline);
    }
}
