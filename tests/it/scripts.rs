//! Scripts beyond Latin: measured, broken and turned as those who read them expect.

use std::io::Read as _;

use flate2::read::DeflateDecoder;
use seamline::chart::{Chart, Look};
use seamline::export::{Notes, SHOT_FORMATS};
use seamline::scene::{Scene, Shape, TextLine};
use seamline::text::{Hyphens, ScriptFonts, Setting, in_visual_order, width_of, wrap};
use seamline::theme::{Shade, Theme, Weight};
use seamline::words::{Language, Words, isolated};

use crate::present::deck;
use crate::support::{Dice, Folder, ONBOARDING, open};

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
            .expect("a part is packed text");
        (String::from_utf8_lossy(name).into_owned(), text)
    };
    (0..small(end + 10)).map(part).collect()
}

/// The presentation of a journey in the format with this extension.
fn written(extension: &str, journey: &str) -> Vec<u8> {
    let format = SHOT_FORMATS.iter().find(|format| format.is_for(extension));
    let format = format.expect("there is such a format");
    let output = format.write(&deck(journey), Notes::With);
    output.expect("the presentation is written").bytes
}

/// The slides and notes of the presentation of a journey.
fn slides_and_notes(journey: &str) -> (String, String) {
    let parts = parts(&written("pptx", journey));
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

/// A few letters of an Arabic font, so that tests need none of the system.
const ARABIC_FONT: &[u8] = include_bytes!("../data/fonts/arabic.ttf");

#[test]
fn a_joined_word_is_as_wide_as_the_font_that_draws_it_makes_it() {
    let mut fonts = ScriptFonts::of_files(&[ARABIC_FONT]);
    let mut width = |text: &str| fonts.width_of(text, Weight::Regular);
    let joined = width("تقنية");
    let alone: f32 = "تقنية".chars().map(|c| width(&c.to_string())).sum();
    assert!(joined < alone * 0.9, "{joined} of {alone}");
    let blank = width_of(" ", Weight::Regular, 1.0);
    let words = joined + blank + width("العقد");
    assert!((width("تقنية العقد") - words).abs() < 1e-4);
    for text in ["Lea waits 9 days → IT", "Ärger…", ""] {
        let bundled = width_of(text, Weight::Regular, 1.0);
        assert!((width(text) - bundled).abs() < 1e-4, "{text}");
    }
}

/// Words of scripts that are never broken, and of some that are.
const WORDS: [&str; 9] = [
    "فستستخرجونها",
    "المسؤولية",
    "می\u{200c}خواهم",
    "अंतर्राष्ट्रीयकरण",
    "வாடிக்கையாளர்களுக்கான",
    "התמודדות",
    "ᠮᠣᠩᠭᠣᠯ",
    "Krankenhausinformationssystem",
    "日本語の旅",
];

#[test]
fn a_word_whose_letters_join_is_never_broken_and_never_cut() {
    let mut dice = Dice::new(11);
    for _ in 0..400 {
        let words: Vec<&str> = (0..6).map(|_| WORDS[dice.below(WORDS.len())]).collect();
        let (width, lines) = (dice.between(0.0, 220.0), 1 + dice.below(5));
        let language = ["ar", "hi", "en", "de", ""][dice.below(5)];
        let setting = Setting {
            size: 13.0,
            hyphens: Hyphens::of(language),
            ..Setting::default()
        };
        let block = wrap(&words.join(" "), setting, width, lines);
        for piece in block.lines.iter().flat_map(|line| line.split(' ')) {
            let bare = piece.trim_end_matches('…');
            let is_whole = WORDS[..7].contains(&bare) || bare.is_empty();
            let is_broken = bare.chars().all(|c| !('\u{590}'..='\u{2e80}').contains(&c));
            assert!(is_whole || is_broken, "{piece:?} of {words:?} at {width}");
        }
    }
}

#[test]
fn a_word_that_cannot_be_broken_is_set_smaller_instead() {
    let setting = Setting {
        size: 13.0,
        ..Setting::default()
    };
    let whole = width_of("فستستخرجونها", Weight::Regular, 13.0);
    let block = wrap("فستستخرجونها", setting, whole * 0.8, 3);
    assert_eq!(block.lines.len(), 1);
    assert!((block.size - 13.0 * 0.8).abs() < 0.01, "{}", block.size);
    assert!(block.width <= whole * 0.8 + 0.01);
    let latin = wrap("Donaudampfschifffahrt", setting, 40.0, 9);
    assert!((latin.size - 13.0).abs() < f32::EPSILON, "it is broken");
}

#[test]
fn thai_and_khmer_are_broken_between_words() {
    let setting = Setting {
        size: 13.0,
        ..Setting::default()
    };
    for (text, words) in [
        (
            "พนักงานใหม่รับเครื่องคอมพิวเตอร์",
            &["พนักงาน", "ใหม่", "รับ", "เครื่อง", "คอมพิวเตอร์"][..],
        ),
        ("បុគ្គលិកថ្មីទទួល", &["បុគ្គលិក", "ថ្មី", "ទទួល"][..]),
    ] {
        let ends: Vec<usize> = words
            .iter()
            .scan(0, |end, word| {
                *end += word.len();
                Some(*end)
            })
            .collect();
        let block = wrap(
            text,
            setting,
            width_of(words[0], Weight::Regular, 13.0) * 1.6,
            9,
        );
        let mut end = 0;
        for line in &block.lines {
            end += line.len();
            assert!(ends.contains(&end), "{line:?} of {:?}", block.lines);
        }
    }
}

/// The map of a journey as it is shown at first, with English words.
fn map_of(text: &str) -> Scene {
    let journey = open(text).journey;
    let words = Words::of(Language::English);
    let look = Look::at_first(journey.kind, Theme::of(Shade::Light), words);
    Chart::new(&journey, &look).scene()
}

/// The texts of a scene.
fn texts(scene: &Scene) -> Vec<&TextLine> {
    let shapes = scene.groups.iter().flat_map(|group| &group.shapes);
    shapes
        .filter_map(|shape| match shape {
            Shape::Text(line) => Some(line),
            _ => None,
        })
        .collect()
}

#[test]
fn the_arrow_of_a_seam_between_arabic_names_is_drawn_from_left_to_right() {
    let scene = map_of(ARABIC);
    let lines = texts(&scene);
    assert!(lines.iter().all(|line| !line.text.contains('→')));
    let seam = scene.groups.iter().find(|group| {
        let names = group.shapes.iter().filter(
            |shape| matches!(shape, Shape::Text(line) if ["موارد", "تقنية"].contains(&&*line.text)),
        );
        names.count() == 2
    });
    let seam = seam.expect("the seam has both names as texts of their own");
    let at = |name: &str| {
        let mut lines = seam.shapes.iter().filter_map(|shape| match shape {
            Shape::Text(line) if &*line.text == name => Some(line.at.x),
            _ => None,
        });
        lines.next_back().expect("the seam has this name")
    };
    assert!(at("موارد") < at("تقنية"), "from whom, then to whom");
}

#[test]
fn a_seam_between_latin_names_stays_one_text() {
    let scene = map_of(ONBOARDING);
    assert!(texts(&scene).iter().any(|line| line.text.contains(" → ")));
}

#[test]
fn what_stands_beside_an_arabic_name_keeps_its_place() {
    let scene = map_of(ARABIC);
    let lines = texts(&scene);
    let legend = lines
        .iter()
        .find(|line| line.text.contains("تقنية المعلومات"));
    let text = &*legend.expect("the legend names the department").text;
    let parts = in_visual_order(text, Weight::Medium).concat();
    assert!(parts.ends_with('1'), "{text:?} is drawn as {parts:?}");
    let drawn = in_visual_order("שלום (עולם) 12", Weight::Regular);
    assert_eq!(drawn.concat().replace(' ', "_"), "12_(עולם)_שלום");
    assert_eq!(in_visual_order("a (b) → c", Weight::Regular), ["a (b) → c"]);
}

#[test]
fn a_label_in_lines_keeps_each_name_for_itself() {
    let name = isolated("الموارد البشرية").into_owned();
    let setting = Setting {
        size: 13.0,
        ..Setting::default()
    };
    let block = wrap(&format!("{name} → {name}"), setting, 70.0, 9);
    assert!(block.lines.len() > 1);
    for line in &block.lines {
        let count = |mark: char| line.matches(mark).count();
        assert_eq!(count('\u{2068}'), count('\u{2069}'), "{line:?}");
    }
    assert_eq!(isolated("HR"), "HR");
}

#[test]
fn slides_embed_names_in_labels_as_every_program_understands() {
    let (slides, _) = slides_and_notes(ARABIC);
    assert!(!slides.contains('\u{2068}'));
    let seam = "<a:t>\u{200e}\u{202b}توقيع العقد\u{202c}\u{200e} → \u{200e}\u{202b}3 أجهزة محمولة\u{202c}\u{200e}</a:t>";
    let paragraph = slides.split("<a:p>").find(|part| part.contains(seam));
    let paragraph = paragraph.unwrap_or_else(|| panic!("{slides}"));
    assert!(paragraph.contains("rtl=\"0\""), "{paragraph}");
}

/// What fontconfig is told so that it finds the fonts of the tests and no others.
const FONTS: &str = r#"<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>FOLDER</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>"#;

#[test]
#[cfg(target_os = "linux")]
fn the_map_is_laid_out_with_the_font_that_the_computer_has() {
    let folder = Folder::new();
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/fonts");
    folder.write("fonts.conf", &FONTS.replace("FOLDER", data));
    folder.write("a.ron", ARABIC);
    let fonts = folder.path().join("fonts.conf");
    let program = std::process::Command::new(env!("CARGO_BIN_EXE_seamline"))
        .args(["export", "a.ron", "-o", "a.svg"])
        .current_dir(folder.path())
        .env("FONTCONFIG_FILE", fonts)
        .env("XDG_CACHE_HOME", folder.path())
        .status();
    assert!(program.expect("the program runs").success());
    let svg = folder.read("a.svg");
    if !svg.contains("lengthAdjust") {
        println!("skipped: without libfontconfig no font is found here");
        return;
    }
    let line = svg
        .lines()
        .find(|line| line.ends_with(">توقيع العقد</text>"));
    let line = line.unwrap_or_else(|| panic!("{svg}"));
    let number = |name: &str| -> f32 {
        let rest = line.split_once(&format!("{name}=\"")).unwrap().1;
        rest.split('"').next().unwrap().parse().unwrap()
    };
    let mut fonts = ScriptFonts::of_files(&[ARABIC_FONT]);
    let width = fonts.width_of("توقيع العقد", Weight::SemiBold) * number("font-size");
    assert!(
        (number("textLength") - width).abs() < 0.1,
        "{line}: {width}"
    );
}

#[test]
fn an_agreement_in_the_minutes_says_from_whom_to_whom_in_that_order() {
    let agreed = r#"handoffs: [(from: "one", to: "two", agreement: "خلال 3 أيام")], shots:"#;
    let minutes = written("md", &ARABIC.replace("shots:", agreed));
    let text = String::from_utf8_lossy(&minutes);
    let seam = "- \u{2068}توقيع العقد\u{2069} → \u{2068}3 أجهزة محمولة\u{2069}: ";
    assert!(text.contains(seam), "{text}");
}
