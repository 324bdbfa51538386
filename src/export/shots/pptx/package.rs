//! The package around the slides: its parts, and how they hang together.

use std::io;

use super::frame;
use super::page::escape;
use super::zip::Package;
use crate::export::ExportError;

/// The first line of every part.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Where the relations of Office files are named.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a slide.
pub(super) struct SlideParts {
    pub(super) slide: String,
    pub(super) note: Option<String>,
}

/// The bytes of a file with slides, of which some are `noted`; each is made when its turn comes, so
/// that of a long presentation only one is held unpacked.
pub(super) fn pack(
    title: &str,
    noted: &[bool],
    slide: impl Fn(usize) -> SlideParts,
) -> Result<Vec<u8>, ExportError> {
    let pack = || {
        let mut package = Package::new(HEAD);
        for (name, text) in frame_parts(title, noted) {
            package.add(&name, &text)?;
        }
        for nth in 0..noted.len() {
            for (name, text) in slide_parts(nth + 1, slide(nth)) {
                package.add(&name, &text)?;
            }
        }
        package.finish()
    };
    pack().map_err(|error: io::Error| ExportError::Pptx(error.to_string()))
}

/// The parts around the slides by their names.
fn frame_parts(title: &str, noted: &[bool]) -> Vec<(String, String)> {
    let has_notes = noted.contains(&true);
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(noted)),
        (
            "_rels/.rels".to_owned(),
            relations(&[
                ("officeDocument", "ppt/presentation.xml".to_owned()),
                ("metadata/core-properties", "docProps/core.xml".to_owned()),
            ]),
        ),
        ("docProps/core.xml".to_owned(), frame::core(&escape(title))),
        (
            "ppt/presentation.xml".to_owned(),
            frame::presentation(noted.len(), has_notes),
        ),
        (
            "ppt/_rels/presentation.xml.rels".to_owned(),
            presentation_relations(noted.len(), has_notes),
        ),
        ("ppt/theme/theme1.xml".to_owned(), frame::theme()),
        (
            "ppt/slideMasters/slideMaster1.xml".to_owned(),
            frame::master(),
        ),
        (
            "ppt/slideMasters/_rels/slideMaster1.xml.rels".to_owned(),
            relations(&[
                ("slideLayout", "../slideLayouts/slideLayout1.xml".to_owned()),
                ("theme", "../theme/theme1.xml".to_owned()),
            ]),
        ),
        (
            "ppt/slideLayouts/slideLayout1.xml".to_owned(),
            frame::layout(),
        ),
        (
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels".to_owned(),
            relations(&[("slideMaster", "../slideMasters/slideMaster1.xml".to_owned())]),
        ),
    ];
    if has_notes {
        parts.push(("ppt/theme/theme2.xml".to_owned(), frame::theme()));
        parts.push((
            "ppt/notesMasters/notesMaster1.xml".to_owned(),
            frame::notes_master(),
        ));
        let theme = [("theme", "../theme/theme2.xml".to_owned())];
        parts.push((
            "ppt/notesMasters/_rels/notesMaster1.xml.rels".to_owned(),
            relations(&theme),
        ));
    }
    parts
}

fn slide_parts(nth: usize, SlideParts { slide, note }: SlideParts) -> Vec<(String, String)> {
    let mut related = vec![("slideLayout", "../slideLayouts/slideLayout1.xml".to_owned())];
    let mut parts = Vec::new();
    if let Some(note) = note {
        related.push(("notesSlide", format!("../notesSlides/notesSlide{nth}.xml")));
        parts.push((format!("ppt/notesSlides/notesSlide{nth}.xml"), note));
        let back = [
            ("notesMaster", "../notesMasters/notesMaster1.xml".to_owned()),
            ("slide", format!("../slides/slide{nth}.xml")),
        ];
        parts.push((
            format!("ppt/notesSlides/_rels/notesSlide{nth}.xml.rels"),
            relations(&back),
        ));
    }
    parts.push((format!("ppt/slides/slide{nth}.xml"), slide));
    parts.push((
        format!("ppt/slides/_rels/slide{nth}.xml.rels"),
        relations(&related),
    ));
    parts
}

fn presentation_relations(slides: usize, has_notes: bool) -> String {
    let mut related = vec![("slideMaster", "slideMasters/slideMaster1.xml".to_owned())];
    related.extend((1..=slides).map(|nth| ("slide", format!("slides/slide{nth}.xml"))));
    related.push(("theme", "theme/theme1.xml".to_owned()));
    if has_notes {
        related.push(("notesMaster", "notesMasters/notesMaster1.xml".to_owned()));
    }
    relations(&related)
}

/// A part that says which parts another one needs, as `rId1` and so on.
fn relations(related: &[(&str, String)]) -> String {
    let packages = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut text = format!("<Relationships xmlns=\"{packages}\">");
    for (nth, (kind, target)) in (1..).zip(related) {
        let base = if kind.starts_with("metadata/") {
            packages
        } else {
            RELATIONS
        };
        let line =
            format!("<Relationship Id=\"rId{nth}\" Type=\"{base}/{kind}\" Target=\"{target}\"/>");
        text.push_str(&line);
    }
    text + "</Relationships>"
}

/// What each part is.
fn content_types(noted: &[bool]) -> String {
    let kind = |name: &str| {
        format!("application/vnd.openxmlformats-officedocument.presentationml.{name}+xml")
    };
    let theme = "application/vnd.openxmlformats-officedocument.theme+xml".to_owned();
    let mut all = vec![
        ("ppt/presentation.xml".to_owned(), kind("presentation.main")),
        (
            "ppt/slideMasters/slideMaster1.xml".to_owned(),
            kind("slideMaster"),
        ),
        (
            "ppt/slideLayouts/slideLayout1.xml".to_owned(),
            kind("slideLayout"),
        ),
        ("ppt/theme/theme1.xml".to_owned(), theme.clone()),
        (
            "docProps/core.xml".to_owned(),
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ),
    ];
    for (nth, is_noted) in (1..).zip(noted) {
        all.push((format!("ppt/slides/slide{nth}.xml"), kind("slide")));
        if *is_noted {
            all.push((
                format!("ppt/notesSlides/notesSlide{nth}.xml"),
                kind("notesSlide"),
            ));
        }
    }
    if noted.contains(&true) {
        all.push((
            "ppt/notesMasters/notesMaster1.xml".to_owned(),
            kind("notesMaster"),
        ));
        all.push(("ppt/theme/theme2.xml".to_owned(), theme));
    }
    let mut text = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
        <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
        <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        .to_owned();
    for (name, kind) in all {
        let line = format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
        text.push_str(&line);
    }
    text + "</Types>"
}
