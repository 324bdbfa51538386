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
use crate::export::fit;
use crate::export::{ExportError, Meta, Note, Picture};

/// PDF/UA-1, which readers show with its title, where there is one.
pub(super) fn strict(meta: &Meta) -> Configuration {
    if meta.title.is_empty() {
        return Configuration::default();
    }
    let strict = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    strict.finish().unwrap_or_default()
}

/// The file with a page for each picture, and what they do not show.
pub(super) fn write(
    pictures: &[Picture],
    meta: &Meta,
    configuration: Configuration,
) -> Result<(Vec<u8>, Vec<Note>), ExportError> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let (mut tags, mut notes, mut outline) = (TagTree::new(), Vec::new(), Outline::new());
    for (nth, picture) in pictures.iter().enumerate() {
        let fit = fit::page(picture.scene().bounds.size(), picture.scale());
        let (width, height) = (fit.width as f32, fit.height as f32);
        let size = PageSettings::from_wh(width, height).unwrap_or_default();
        let mut sheet = document.start_page_with(size);
        let page = Page::new(sheet.surface(), (picture, nth), fit.scale as f32);
        let missing = page.draw(picture.scene(), &mut tags);
        sheet.finish();
        notes.extend(fit.note.into_iter().chain(missing).chain(picture.note()));
        let top = XyzDestination::new(nth, Point::from_xy(0.0, 0.0));
        outline.push_child(OutlineNode::new(picture.meta().title.clone(), top));
    }
    notes.dedup();
    describe(&mut document, meta, (tags, outline));
    let bytes = document.finish();
    let bytes = bytes.map_err(|error| ExportError::Pdf(error.to_string()))?;
    Ok((bytes, notes))
}

fn describe(document: &mut Document, meta: &Meta, (tags, outline): (TagTree, Outline)) {
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
        document.set_outline(outline);
    }
}
