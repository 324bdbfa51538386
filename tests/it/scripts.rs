//! Scripts beyond Latin: measured, broken and turned as those who read them expect.

use std::io::Read as _;

use flate2::read::DeflateDecoder;
use seamline::export::{Notes, SHOT_FORMATS};

use crate::present::deck;

/// A journey in Arabic with a note, a seam and a title that begins with a number.
const ARABIC: &str = r#"(
    title: "رحلة الموظف الجديد", language: "ar",
    departments: [(id: "hr", name: "الموارد البشرية", short: "موارد"), (id: "it", name: "تقنية المعلومات", short: "تقنية")],
    stages: [(id: "a", title: "قبل اليوم الأول"), (id: "b", title: "Day 1")],
    touchpoints: [
        (id: "one", stage: "a", title: "توقيع العقد", lead: "hr"),
        (id: "two", stage: "b", title: "3 أجهزة محمولة", lead: "it"),
    ],
    curves: [(id: "c", points: [(touchpoint: "one", emotion: 1.0), (touchpoint: "two", emotion: -1.0)])],
    pain_points: [(id: "p", touchpoint: "two", title: "الجهاز يصل بعد 9 أيام", owner: "it")],
    shots: [(id: "title", note: "مرحبا بكم\nHello")],
)"#;

/// The parts of a ZIP package by their names, through its directory (PKWARE APPNOTE 6.3).
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    let small = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let large = |at: usize| small(at) | small(at + 2) << 16;
    let end = bytes.len() - 22;
    let mut at = large(end + 16);
    let part = |_| {
        let name = &bytes[at + 46..at + 46 + small(at + 28)];
        let (head, packed) = (large(at + 42), large(at + 20));
        at += 46 + small(at + 28) + small(at + 30) + small(at + 32);
        let start = head + 30 + small(head + 26) + small(head + 28);
        let mut text = String::new();
        DeflateDecoder::new(&bytes[start..start + packed])
            .read_to_string(&mut text)
            .unwrap();
        (String::from_utf8(name.to_vec()).unwrap(), text)
    };
    (0..small(end + 10)).map(part).collect()
}

/// The slides and notes of the presentation of a journey.
fn slides_and_notes(journey: &str) -> (String, String) {
    let pptx = SHOT_FORMATS.iter().find(|format| format.is_for("pptx"));
    let output = pptx.unwrap().write(&deck(journey), Notes::With).unwrap();
    let parts = parts(&output.bytes);
    let of = |folder: &str| {
        let all = parts.iter().filter(|(name, _)| name.starts_with(folder));
        all.map(|(_, text)| text.as_str()).collect::<String>()
    };
    (of("ppt/slides/slide"), of("ppt/notesSlides/notesSlide"))
}

#[test]
fn every_text_of_a_presentation_bears_the_language_of_the_journey() {
    let (slides, notes) = slides_and_notes(ARABIC);
    for part in [&slides, &notes] {
        let runs = part.matches("<a:rPr").count();
        assert!(runs > 1, "{part}");
        assert_eq!(part.matches("<a:rPr lang=\"ar\"").count(), runs);
    }
    let (slides, _) = slides_and_notes(&ARABIC.replace("\"ar\"", "\"x\\\" y=\\\"\""));
    assert!(!slides.contains("lang="), "no tag is invented from a text");
}

#[test]
fn a_paragraph_that_begins_in_arabic_runs_from_right_to_left() {
    let (slides, notes) = slides_and_notes(ARABIC);
    let turned = |text: &str| {
        let paragraphs = slides.split("<a:p>").chain(notes.split("<a:p>"));
        let found = paragraphs
            .into_iter()
            .find(|paragraph| paragraph.contains(&format!("<a:t>{text}</a:t>")));
        found
            .unwrap_or_else(|| panic!("{text}: {slides}"))
            .contains("rtl=\"1\"")
    };
    assert!(turned("رحلة الموظف الجديد"));
    assert!(turned("مرحبا بكم"), "a note");
    assert!(!turned("Hello"), "the same note");
}
