//! The package around the slides: its parts, and how they hang together.

use super::frame;
use super::page::escape;
use super::zip;
use crate::export::ExportError;

/// The first line of every part.
const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Where the relations of Office files are named.
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The bytes of a file with these slides, each with the part of its note.
pub(super) fn pack(slides: &[(String, String)], title: &str) -> Result<Vec<u8>, ExportError> {
    let parts: Vec<(String, String)> = parts(slides, title)
        .into_iter()
        .map(|(name, text)| (name, format!("{HEAD}{text}")))
        .collect();
    zip::package(&parts).map_err(|error| ExportError::Pptx(error.to_string()))
}

/// All parts by their names.
fn parts(slides: &[(String, String)], title: &str) -> Vec<(String, String)> {
    let has_notes = slides.iter().any(|(_, note)| !note.is_empty());
    let mut parts = vec![
        ("[Content_Types].xml".to_owned(), content_types(slides)),
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
            frame::presentation(slides.len(), has_notes),
        ),
        (
            "ppt/_rels/presentation.xml.rels".to_owned(),
            presentation_relations(slides.len(), has_notes),
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
    for (nth, (slide, note)) in (1..).zip(slides) {
        parts.extend(slide_parts(nth, slide, note));
    }
    parts
}

fn slide_parts(nth: usize, slide: &str, note: &str) -> Vec<(String, String)> {
    let mut related = vec![("slideLayout", "../slideLayouts/slideLayout1.xml".to_owned())];
    let mut parts = Vec::new();
    if !note.is_empty() {
        related.push(("notesSlide", format!("../notesSlides/notesSlide{nth}.xml")));
        parts.push((
            format!("ppt/notesSlides/notesSlide{nth}.xml"),
            note.to_owned(),
        ));
        let back = [
            ("notesMaster", "../notesMasters/notesMaster1.xml".to_owned()),
            ("slide", format!("../slides/slide{nth}.xml")),
        ];
        parts.push((
            format!("ppt/notesSlides/_rels/notesSlide{nth}.xml.rels"),
            relations(&back),
        ));
    }
    parts.push((format!("ppt/slides/slide{nth}.xml"), slide.to_owned()));
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
fn content_types(slides: &[(String, String)]) -> String {
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
    for (nth, (_, note)) in (1..).zip(slides) {
        all.push((format!("ppt/slides/slide{nth}.xml"), kind("slide")));
        if !note.is_empty() {
            all.push((
                format!("ppt/notesSlides/notesSlide{nth}.xml"),
                kind("notesSlide"),
            ));
        }
    }
    if slides.iter().any(|(_, note)| !note.is_empty()) {
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
