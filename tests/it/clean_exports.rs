//! What leaves is clean: whatever stands in the texts of a journey, in Markdown, HTML and CSV they stay texts.

use std::path::Path;
use std::sync::Arc;

use pulldown_cmark::{Event, Options, Parser, Tag};
use seamline::export::{CsvDialect, Notes, SHOT_FORMATS, TableFormat, tables_of};
use seamline::insight::{Insight, Report};
use seamline::journey::Journey;
use seamline::slides::Deck;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};
use serde_json::Value;

use crate::support::{Dice, ONBOARDING, open, sample_paths, text_of};

/// A word without any mark.
const HARMLESS: &str = "word";

/// Texts that want to be more.
const HOSTILE: [&str; 44] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b>",
    "<!-- gone",
    "<!DOCTYPE x>",
    "<?php ?>",
    "]]><![CDATA[",
    "# Heading",
    "a\n\n# Heading\n\n- item",
    "a\n===",
    "===",
    "---",
    "- - -",
    "***",
    "___",
    "~~~",
    "~~~ sh\nrm -rf /\n~~~",
    "```",
    "``` x",
    "`code`",
    "    code",
    "\tcode",
    "> quoted",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "12) item",
    "- [x] done",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/track.png)",
    "[x]: http://evil.example",
    "[^1]",
    "<http://evil.example>",
    "see http://evil.example and www.evil.example",
    "a | b | c",
    "|---|---|",
    "*em* **strong** _em_ ~~gone~~ ^up^ $x^2$",
    "&lt;b&gt; &#60;b&#62; &amp; R&D",
    "a\\",
    "a  \nb\\\nc",
    ": a definition",
    "title {#id .class}",
    "\u{2028}\u{2029}\u{202e}\u{0}\u{7f}x\u{feff}",
];

/// `journey` with this text in the place of all others; where `renames`, of ids as well.
fn filled(journey: &Journey, text: &str, renames: bool) -> Journey {
    let mut filled = serde_json::to_value(journey).expect("a journey is a value");
    let mut ids = Vec::new();
    collect_ids(&filled, &mut ids);
    let mut places = Vec::new();
    collect_texts(&filled, &mut String::new(), &mut places);
    for place in places {
        let slot = filled.pointer_mut(&place).expect("it was just there");
        let before = slot.clone();
        let is_id = before
            .as_str()
            .is_some_and(|text| ids.iter().any(|id| id == text));
        if is_id && !renames {
            continue;
        }
        *slot = Value::from(text);
        // What is one of several words, as a state, takes no other.
        if serde_json::from_value::<Journey>(filled.clone()).is_err() {
            *filled.pointer_mut(&place).expect("it was just there") = before;
        }
    }
    serde_json::from_value(filled).expect("each text was tried")
}

fn collect_ids(value: &Value, ids: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            ids.extend(fields.get("id").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| collect_ids(value, ids));
        }
        Value::Array(values) => values.iter().for_each(|value| collect_ids(value, ids)),
        _ => {}
    }
}

fn collect_texts(value: &Value, place: &mut String, places: &mut Vec<String>) {
    let length = place.len();
    let mut inside = |name: &str, value: &Value| {
        place.truncate(length);
        place.extend(["/", name]);
        collect_texts(value, place, places);
    };
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| inside(name, value)),
        Value::Array(values) => {
            let values = values.iter().enumerate();
            values.for_each(|(nth, value)| inside(&nth.to_string(), value));
        }
        Value::String(_) => places.push(place.clone()),
        _ => {}
    }
}

/// A small journey with a text in every field that has one.
fn full() -> Journey {
    open(
        r#"(title: "T", summary: "S", id: "j", personas: [(id: "lea", name: "N", role: "R")],
        departments: [(id: "hr", name: "N", short: "S", color: Custom("x")), (id: "it", short: "S")],
        stages: [(id: "a", title: "A")],
        touchpoints: [
            (id: "one", stage: "a", title: "One", channel: Other("C"), lead: "hr", helps: ["it"], work: "x", wait: "y"),
            (id: "two", stage: "a", title: "Two", lead: "it"),
        ],
        curves: [(id: "c", state: AsIs, persona: "lea", points: [(touchpoint: "one", emotion: 1.0), (touchpoint: "two", emotion: -1.0)])],
        pain_points: [(id: "p", touchpoint: "two", title: "P", owner: "hr"), (id: "q", touchpoint: "gone", title: "Q", owner: "nobody"),
            (id: "r", touchpoint: "one", title: "R"), (id: "s", touchpoint: "one", title: "S", state: Solved(on: "day"))],
        handoffs: [(from: "one", to: "two", passes: "P", breaks: "B", agreement: Some("A"))],
        small_steps: [(id: "x", title: "X", departments: ["hr", "gone"], resolves: ["p"], state: Planned(due: "day")),
            (id: "y", title: "Y", state: Done(on: "day")), (id: "z", title: "Z")],
        comments: [(id: "k", about: "one", author: "A", text: "T", on: Some("day"))],
        workshop: (attended: ["hr", "gone"], votes: [(department: "hr", on: "p", dots: 2, ballot: "b"), (department: "it", on: "x", dots: 1)]),
        views: [(id: "v", title: "V")], shots: [(id: "title", note: "N")],
    )"#,
    )
    .journey
}

fn minutes(journey: &Journey) -> String {
    let insight = Insight::of(journey);
    let look = (Theme::of(Shade::Light), Words::of(Language::English));
    let deck = Deck::new(Arc::new(journey.clone()), insight, look);
    let format = SHOT_FORMATS.iter().find(|format| format.is_for("md"));
    let written = format.map(|format| format.write(&deck, Notes::With));
    let bytes = written.and_then(Result::ok).expect("minutes").bytes;
    String::from_utf8(bytes).expect("minutes are text")
}

fn report(journey: &Journey, text: &str, format: TableFormat, csv: CsvDialect) -> String {
    let mut report = Report::default();
    report.add(text.to_owned(), journey);
    report.add(text.to_owned(), journey);
    report.add_unread(text.to_owned(), text.to_owned());
    let mut tables = tables_of(&report, text, Words::default());
    tables.csv = csv;
    String::from_utf8(format.write(&tables)).expect("a report is text")
}

/// All that a dialect of Markdown may have, but other quotes and dashes in the place of plain ones.
fn every_dialect() -> Options {
    Options::all() - Options::ENABLE_SMART_PUNCTUATION
}

/// The structure of a Markdown text as the most generous of readers sees it, without the words in it.
fn structure(markdown: &str) -> Vec<String> {
    let mut structure = Vec::new();
    for event in Parser::new_ext(markdown, every_dialect()) {
        let seen = match event {
            Event::Text(_) => continue,
            Event::Start(Tag::Heading {
                level, id, classes, ..
            }) => {
                format!("heading {level} {id:?} {classes:?}")
            }
            other => format!("{other:?}"),
        };
        structure.push(seen);
    }
    structure
}

/// The words of a Markdown text.
fn words_of(markdown: &str) -> String {
    let texts = Parser::new_ext(markdown, every_dialect()).filter_map(|event| match event {
        Event::Text(text) => Some(text.into_string()),
        _ => None,
    });
    texts.collect::<Vec<_>>().concat()
}

/// The tags of an HTML page.
fn tags(html: &str) -> Vec<&str> {
    let tags = html.split('<').skip(1);
    tags.map(|tag| tag.split('>').next().unwrap_or_default())
        .collect()
}

/// A text as it is seen on one line.
fn on_one_line(text: &str) -> String {
    let seen = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    let seen: String = seen.filter(|c| !seamline::journey::is_hidden(*c)).collect();
    seen.trim().to_owned()
}

#[test]
fn whatever_stands_in_the_texts_markdown_and_html_have_no_structure_but_their_own() {
    let journey = full();
    let english = CsvDialect::of("en");
    for renames in [false, true] {
        let harmless = filled(&journey, HARMLESS, renames);
        let page =
            |journey: &Journey, text: &str| report(journey, text, TableFormat::Html, english);
        let wiki =
            |journey: &Journey, text: &str| report(journey, text, TableFormat::Markdown, english);
        let (minutes_of_words, wiki_of_words) = (minutes(&harmless), wiki(&harmless, HARMLESS));
        let page_of_words = page(&harmless, HARMLESS);
        for text in HOSTILE {
            let hostile = filled(&journey, text, renames);
            for (written, expected) in [
                (minutes(&hostile), &minutes_of_words),
                (wiki(&hostile, text), &wiki_of_words),
            ] {
                assert_eq!(
                    structure(&written),
                    structure(expected),
                    "{text:?}:\n{written}"
                );
                assert!(
                    words_of(&written).contains(&on_one_line(text)),
                    "{text:?}:\n{written}"
                );
                let addresses = ["http://", "www.evil", "\u{202e}", "\u{0}"];
                for address in addresses {
                    assert!(!written.contains(address), "{address:?} in {written}");
                }
            }
            let page = page(&hostile, text);
            assert_eq!(tags(&page), tags(&page_of_words), "{text:?}:\n{page}");
        }
    }
}

/// A text of pieces that separators, quotes, blanks and formulas are made of.
fn sly_text(dice: &mut Dice) -> String {
    const PIECES: [&str; 20] = [
        "=1+1",
        "+1",
        "-2+3",
        "@SUM(1)",
        "-1.5",
        "=cmd|'/c calc'!A0",
        ";",
        ",",
        "\t",
        "|",
        "\"",
        "'",
        " ",
        "\r",
        "\n",
        "\u{a0}",
        "word",
        "＝1+1",
        "7",
        "\u{200b}",
    ];
    (0..dice.below(9))
        .map(|_| PIECES[dice.below(PIECES.len())])
        .collect()
}

/// Whether a spreadsheet would compute a cell that is no number.
fn is_computed(cell: &str) -> bool {
    let cell = cell.trim_start_matches(|c: char| c.is_whitespace() || c == '"');
    let number = cell.trim_end_matches(['"', ' ']).replace(',', ".");
    cell.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && number.parse::<f64>().is_err()
}

#[test]
fn no_reader_of_whatever_separator_finds_a_formula_in_csv() {
    let mut dice = Dice::new(11);
    let journey = full();
    for dialect in ["en", "de", "de-CH"].map(CsvDialect::of) {
        for _ in 0..400 {
            let text = sly_text(&mut dice);
            let csv = report(
                &filled_titles(&journey, &text),
                &text,
                TableFormat::Csv,
                dialect,
            );
            let lines = || csv.trim_start_matches('\u{feff}').lines();
            for separator in [',', ';', '\t', '|'] {
                let cells = lines().flat_map(|line| line.split(separator));
                // Numbers that stand side by side are one piece to readers of other separators.
                let is_row = |cell: &&str| cell.contains(dialect.separator);
                let found = cells
                    .filter(|cell| {
                        separator == dialect.separator || !is_row(cell) || !starts_with_number(cell)
                    })
                    .find(|cell| is_computed(cell));
                assert_eq!(found, None, "{text:?} split at {separator:?}:\n{csv}");
            }
        }
    }
}

fn starts_with_number(cell: &str) -> bool {
    let unsigned = cell.strip_prefix('-').unwrap_or_default();
    unsigned.starts_with(|first: char| first.is_ascii_digit())
}

/// The journey with other titles.
fn filled_titles(journey: &Journey, title: &str) -> Journey {
    let mut journey = journey.clone();
    title.clone_into(&mut journey.title);
    for stage in &mut journey.stages {
        title.clone_into(&mut Arc::make_mut(stage).title);
    }
    for department in &mut journey.departments {
        title.clone_into(&mut Arc::make_mut(department).name);
    }
    for pain in &mut journey.pain_points {
        title.clone_into(&mut Arc::make_mut(pain).title);
    }
    journey
}

#[test]
fn csv_is_written_as_spreadsheets_read_it_where_somebody_lives() {
    let text = r#"(title: "J", departments: [(id: "hr", name: "HR")], stages: [(id: "a", title: "A"), (id: "b", title: "B")],
        touchpoints: [(id: "one", stage: "a", title: "One", lead: "hr"), (id: "two", stage: "b", title: "Two", lead: "hr")],
        curves: [(id: "c", points: [(touchpoint: "one", emotion: 1.0), (touchpoint: "two", emotion: -1.0)])])"#;
    let journey = open(text).journey;
    for (locale, row) in [
        ("de", "HR;1,00;-1,00"),
        ("de_AT.UTF-8", "HR;1,00;-1,00"),
        ("fr-FR", "HR;1,00;-1,00"),
        ("de-CH", "HR;1.00;-1.00"),
        ("en-GB", "HR,1.00,-1.00"),
        ("es-MX", "HR,1.00,-1.00"),
        ("", "HR,1.00,-1.00"),
    ] {
        let csv = report(&journey, "f", TableFormat::Csv, CsvDialect::of(locale));
        assert!(csv.starts_with('\u{feff}'), "the mark of UTF-8");
        assert!(
            csv.lines().any(|line| line == row),
            "{locale}: {row} is not in {csv}"
        );
    }
}

#[test]
fn a_title_that_is_a_negative_number_stays_one() {
    let csv = report(
        &filled_titles(&full(), "-1.5"),
        "f",
        TableFormat::Csv,
        CsvDialect::of("en"),
    );
    assert!(csv.contains("\r\n-1.5,"), "{csv}");
}

#[test]
fn the_samples_need_no_escapes() {
    for path in sample_paths() {
        let path = path
            .strip_prefix(env!("CARGO_MANIFEST_DIR"))
            .unwrap_or(Path::new(""))
            .to_owned();
        let text = minutes(&open(&text_of(&path)).journey);
        assert!(
            !text.contains('\\') && !text.contains("&amp;"),
            "{}",
            path.display()
        );
    }
    assert!(
        minutes(&open(ONBOARDING).journey).contains("**Order on contract signature**"),
        "bold"
    );
}
