//! Journeys written by hand: what people write who know other formats is told with the form that is
//! right, which is tried; what is left open is told where it begins.

use std::path::Path;
use std::time::{Duration, Instant};

use seamline::file::{self, Error, Fault, OtherKind, Syntax, Wrong};
use seamline::words::{Language, Words};

use crate::support::{open, open_error};

/// A journey in which one place can be written otherwise, by hand.
const JOURNEY: &str = "(
    title: \"Onboarding\",
    people_per_year: 40,
    hours_per_day: 8.0,
    departments: [
        (id: \"hr\", name: \"Human Resources\", color: Blue, pattern: Dots),
    ],
    stages: [
        (id: \"start\", title: \"Start\"),
    ],
    touchpoints: [
        (id: \"laptop\", stage: \"start\", title: \"Laptop\", channel: Email, lead: \"hr\", helps: [\"hr\"], wait: \"3d\", right_first_time: 0.5, matters: true),
    ],
    curves: [
        (id: \"as-is\", state: AsIs, points: [
            (touchpoint: \"laptop\", emotion: 1.0, evidence: Assumed),
        ]),
    ],
    pain_points: [
        (id: \"late\", touchpoint: \"laptop\", title: \"Late\", severity: 4, state: Open, hours_lost: 1.0),
    ],
    small_steps: [
        (id: \"order\", title: \"Order early\", state: Idea),
    ],
)
";

/// The journey with `written` in the place of what its field says.
#[track_caller]
fn with(field: &str, written: &str) -> String {
    let start = JOURNEY
        .find(&format!("{field}: "))
        .expect("the field is there")
        + field.len()
        + 2;
    let rest = &JOURNEY[start..];
    let end = if rest.starts_with('[') {
        rest.find(']').map(|end| end + 1)
    } else {
        rest.find([',', ')', '\n'])
    };
    format!(
        "{}{written}{}",
        &JOURNEY[..start],
        &rest[end.expect("it has an end")..]
    )
}

#[track_caller]
fn syntax(error: Error) -> Syntax {
    match error.fault {
        Fault::Syntax(syntax) => *syntax,
        other => panic!("{other:?}"),
    }
}

/// Every message in every language is short, and shows the line.
#[track_caller]
fn expect_short(error: &Error) {
    for words in Language::ALL.map(Words::of) {
        let (text, hint) = (error.text(words), error.hint(words).unwrap_or_default());
        assert!(text.chars().count() <= 300, "{text}");
        assert!(hint.chars().count() <= 300, "{hint}");
        assert!(
            !hint.starts_with("form-") && !hint.starts_with("hint-"),
            "{hint}"
        );
    }
}

/// The field, what is written in it, and the form that is right.
const VALUES: &[(&str, &str, &str)] = &[
    ("emotion", "-1,5", "-1.5"),
    ("emotion", "\u{2212}1.5", "-1.5"),
    ("emotion", "\u{2013}1", "-1"),
    ("emotion", "\u{2212}1,5", "-1.5"),
    ("emotion", "\"1.5\"", "1.5"),
    ("emotion", "\u{201c}-0,5\u{201d}", "-0.5"),
    ("emotion", "-1/2", "-0.5"),
    ("emotion", "'1'", "1"),
    ("right_first_time", "98%", "0.98"),
    ("right_first_time", "98 %", "0.98"),
    ("right_first_time", "\"98 %\"", "0.98"),
    ("right_first_time", "97,5 %", "0.975"),
    ("right_first_time", "98 Prozent", "0.98"),
    ("right_first_time", "0,98", "0.98"),
    ("right_first_time", "49/50", "0.98"),
    ("people_per_year", "1.200", "1200"),
    ("people_per_year", "1,200", "1200"),
    ("people_per_year", "1'200", "1200"),
    ("people_per_year", "1\u{2019}200", "1200"),
    ("people_per_year", "1 200", "1200"),
    ("people_per_year", "1\u{202f}200", "1200"),
    ("people_per_year", "12.000.000", "12000000"),
    ("people_per_year", "\"40\"", "40"),
    ("people_per_year", "40.0", "40"),
    ("hours_per_day", "7,5", "7.5"),
    ("hours_per_day", "\"8 h\"", "8"),
    ("hours_lost", "4h", "4"),
    ("hours_lost", "\"90 Minuten\"", "1.5"),
    ("hours_lost", "1.200,5", "1200.5"),
    ("severity", "\"4\"", "4"),
    ("emotion", "\u{bd}", "0.5"),
    ("emotion", "\u{2212}1\u{bd}", "-1.5"),
    ("emotion", "good", ""),
    ("severity", "four", ""),
    ("people_per_year", "10-20", ""),
    ("people_per_year", "~1200", ""),
    ("people_per_year", "1,2k", ""),
    ("hours_per_day", "7:30", ""),
    ("title", "Onboarding", "\"Onboarding\""),
    ("title", "'Onboarding'", "\"Onboarding\""),
    ("title", "\u{201c}Onboarding\u{201d}", "\"Onboarding\""),
    ("title", "\u{201e}Onboarding\u{201c}", "\"Onboarding\""),
    ("title", "\u{ab}Onboarding\u{bb}", "\"Onboarding\""),
    ("title", "\u{2018}Onboarding\u{2019}", "\"Onboarding\""),
    ("title", "`Onboarding`", "\"Onboarding\""),
    (
        "title",
        "\"Say \"hello\" now\"",
        "\"Say \\\"hello\\\" now\"",
    ),
    ("title", "\"12\" monitor\"", "\"12\\\" monitor\""),
    ("title", "42", "\"42\""),
    ("title", "null", ""),
    ("title", "nil", ""),
    ("title", "\"C:\\Users\"", "\"C:\\\\Users\""),
    ("lead", "hr", "\"hr\""),
    ("lead", "Human Resources", "\"Human Resources\""),
    ("lead", "'hr'", "\"hr\""),
    ("lead", "null", ""),
    ("lead", "~", ""),
    ("lead", "[\"hr\"]", "\"hr\""),
    ("wait", "3d", "\"3d\""),
    ("wait", "3 Tage", "\"3 Tage\""),
    ("helps", "\"hr\"", "[\"hr\"]"),
    ("helps", "hr", "[\"hr\"]"),
    ("helps", "\"hr\", \"it\"", "[\"hr\", \"it\"]"),
    ("helps", "[hr]", "\"hr\""),
    ("helps", "['hr', 'it']", "\"hr\""),
    ("matters", "yes", "true"),
    ("matters", "True", "true"),
    ("matters", "\"true\"", "true"),
    ("matters", "ja", "true"),
    ("matters", "1", "true"),
    ("matters", "Nein", "false"),
    ("channel", "\"Phone\"", "Phone"),
    ("channel", "phone", "Phone"),
    ("channel", "PHONE", "Phone"),
    ("channel", "Telefon", "Phone"),
    ("channel", "\"Telefon\"", "Phone"),
    ("channel", "in_person", "InPerson"),
    ("channel", "\"In person\"", "InPerson"),
    ("channel", "\"Fax\"", "Other(\"Fax\")"),
    ("color", "\"#ff0000\"", "Custom(\"#ff0000\")"),
    ("color", "#ff0000", "Custom(\"#ff0000\")"),
    ("color", "\"#F00\"", "Custom(\"#ff0000\")"),
    ("color", "Custom(#ff0000)", "Custom(\"#ff0000\")"),
    ("color", "blau", "Blue"),
    ("color", "\"Blue\"", "Blue"),
    ("pattern", "\"dots\"", "Dots"),
    ("evidence", "Survey(24, 0.5)", "Survey(n: 24, spread: 0.5)"),
    ("evidence", "\"Interview\"", "Interview"),
    ("evidence", "gemessen", "Measured"),
];

#[test]
fn what_is_written_in_another_form_is_told_with_the_right_one_and_that_can_be_read() {
    for (field, written, right) in VALUES {
        let error = open_error(with(field, written));
        expect_short(&error);
        let syntax = syntax(error.clone());
        let form = syntax.form.map(|form| form.right);
        if right.is_empty() {
            assert_eq!(form.as_deref(), Some(""), "{field}: {written}");
            continue;
        }
        assert_eq!(form.as_deref(), Some(*right), "{field}: {written}: {error}");
        let hint = error.hint(Words::default()).unwrap_or_default();
        assert!(hint.contains(right), "{hint} shows {right}");
        // What stands for one of a list is tried as a list.
        let tried = if written.starts_with('[') && *field == "helps" {
            format!("[{right}]")
        } else {
            (*right).to_owned()
        };
        open(&with(field, &tried));
    }
}

/// The state of the small step, and of the pain point, and the form that is right.
const STATES: &[(&str, &str, &str)] = &[
    ("state: Idea", "state: Done", "Done(on: \"2026-10-12\")"),
    (
        "state: Idea",
        "state: Done(\"2026-10-12\")",
        "Done(on: \"2026-10-12\")",
    ),
    (
        "state: Idea",
        "state: Done(\"1.2.2027\")",
        "Done(on: \"2027-02-01\")",
    ),
    (
        "state: Idea",
        "state: Done(12.10.2026)",
        "Done(on: \"2026-10-12\")",
    ),
    ("state: Idea", "state: \"Done\"", "Done(on: \"2026-10-12\")"),
    ("state: Idea", "state: done", "Done(on: \"2026-10-12\")"),
    ("state: Idea", "state: erledigt", "Done(on: \"2026-10-12\")"),
    ("state: Idea", "state: Planned", "Planned()"),
    (
        "state: Idea",
        "state: Planned(\"2026-10-12\")",
        "Planned(due: \"2026-10-12\")",
    ),
    ("state: Idea", "state: \"Idea\"", "Idea"),
    ("state: Open", "state: Solved", "Solved(on: \"2026-10-12\")"),
    ("state: Open", "state: in_progress", "InProgress"),
    ("state: Open", "state: Offen", "Open"),
    (
        "state: AsIs",
        "state: Believed(\"hr\")",
        "Believed(by: \"hr\")",
    ),
    ("state: AsIs", "state: \"as-is\"", "AsIs"),
];

#[test]
fn a_state_without_what_belongs_in_its_brackets_is_told_with_it() {
    for (known, written, right) in STATES {
        let error = open_error(JOURNEY.replace(known, written));
        expect_short(&error);
        let form = syntax(error).form.map(|form| form.right);
        assert_eq!(form.as_deref(), Some(*right), "{written}");
        open(&JOURNEY.replace(known, &format!("state: {right}")));
    }
}

#[test]
fn a_day_in_the_brackets_of_a_state_is_told_as_days_are_written() {
    for written in ["12.10.2026", "2026-10-12", "\u{201c}12.10.2026\u{201d}"] {
        let error = open_error(JOURNEY.replace("Idea", &format!("Done(on: {written})")));
        let form = syntax(error).form.map(|form| form.right);
        assert_eq!(form.as_deref(), Some("\"2026-10-12\""), "{written}");
    }
}

#[test]
fn an_escape_of_another_format_is_told_with_the_letter_and_with_braces() {
    for (escape, letter, braces) in [
        ("\\u00fc", "ü", "\\u{fc}"),
        ("\\xfc", "ü", "\\u{fc}"),
        ("\\U0001F600", "😀", "\\u{1f600}"),
        ("\\ud83d\\ude00", "😀", "\\u{1f600}"),
    ] {
        let error = open_error(with("title", &format!("\"M{escape}ller\"")));
        let right = syntax(error).form.expect("a form is known").right;
        assert_eq!(right, format!("\"M{letter}ller\", \"M{braces}ller\""));
    }
}

/// A piece of the journey, how it may be written, and the form that is right.
const MARKS: &[(&str, &str, &str)] = &[
    (
        "title: \"Onboarding\"",
        "title = \"Onboarding\"",
        "title: \"Onboarding\"",
    ),
    (
        "title: \"Onboarding\"",
        "\"title\": \"Onboarding\"",
        "title:",
    ),
    ("title: \"Onboarding\"", "'title': \"Onboarding\"", "title:"),
    ("\"Onboarding\",", "\"Onboarding\";", ","),
    ("\"Onboarding\",", "\"Onboarding\"", "\"Onboarding\","),
    (
        "    people_per_year",
        "    # how many\n    people_per_year",
        "// how many",
    ),
    (
        "    people_per_year",
        "    -- how many\n    people_per_year",
        "// how many",
    ),
    (
        "(id: \"start\", title: \"Start\")",
        "\"Start\"",
        "(id: \"start\", title: \"Start\")",
    ),
    (
        "(id: \"start\", title: \"Start\")",
        "{id: \"start\"}",
        "(id: \"start\")",
    ),
    ("emotion: 1.0,", "emotion: 1.0", "1.0,"),
    (
        "title: \"Onboarding\"",
        "title \"Onboarding\"",
        "title: \"Onboarding\"",
    ),
    ("\"Onboarding\",", "\"Onboarding\",,", ""),
    ("title: \"Start\")", "title: \"Start\"))", ""),
    ("(\n    title", "    title", "(title: \"Onboarding\", …)"),
    ("(\n    title", "```ron\n(\n    title", ""),
];

#[test]
fn marks_of_other_formats_are_told_with_the_right_ones() {
    for (known, written, right) in MARKS {
        let error = open_error(JOURNEY.replacen(known, written, 1));
        expect_short(&error);
        let form = syntax(error.clone()).form.map(|form| form.right);
        assert_eq!(form.as_deref(), Some(*right), "{written}: {error}");
    }
}

#[test]
fn a_blank_that_is_seen_as_one_or_not_at_all_is_a_blank() {
    let plain = open(JOURNEY).journey;
    for blank in [
        "\u{a0}", "\u{202f}", "\u{2009}", "\u{3000}", "\u{200b}", "\u{feff}", "\u{2060}", "\u{ad}",
    ] {
        for (from, to) in [
            ("    ", format!("  {blank} ")),
            (": ", format!(":{blank}")),
            ("(id", format!("({blank}id")),
        ] {
            assert_eq!(
                open(&JOURNEY.replace(from, &to)).journey,
                plain,
                "{:?}",
                blank.escape_unicode()
            );
        }
        let inside = open(&JOURNEY.replace("Order early", &format!("Order{blank}early"))).journey;
        assert!(
            inside.small_steps[0].title.contains(blank),
            "a text keeps its letters"
        );
    }
}

#[test]
fn behind_odd_blanks_the_place_of_an_error_is_the_one_a_person_sees() {
    let text = JOURNEY
        .replace("    title", "\u{a0}\u{200b} title")
        .replace("emotion: 1.0", "emotion:\u{a0}-1,5");
    let spot = syntax(open_error(text)).spot;
    assert_eq!((spot.line, spot.column), (16, 45), "{}", spot.excerpt);
}

/// What is left open: a piece of the journey, what is left of it, and the line and column of its beginning.
const OPEN: &[(&str, &str, usize, usize)] = &[
    ("\"Onboarding\",", "\"Onboarding,", 2, 12),
    (
        "name: \"Human Resources\",",
        "name: \"Human Resources,",
        6,
        26,
    ),
    ("id: \"hr\",", "id: \"hr,", 6, 14),
    ("\"Order early\"", "\"Order early", 23, 30),
    (
        "color: Blue, pattern: Dots)",
        "color: Blue, pattern: Dots",
        6,
        9,
    ),
    ("title: \"Start\")", "title: \"Start\"", 9, 9),
    ("title: \"Start\"),\n    ],", "title: \"Start\"),", 8, 13),
    ("state: Idea),\n    ],", "state: Idea),", 22, 18),
    ("],\n)\n", "],\n", 1, 1),
    ("lead: \"hr\"", "lead: Some(\"hr\"", 12, 9),
];

#[test]
fn a_quotation_mark_or_bracket_that_is_never_closed_is_told_where_it_begins() {
    for &(known, written, line, column) in OPEN {
        let error = open_error(JOURNEY.replacen(known, written, 1));
        expect_short(&error);
        let syntax = syntax(error.clone());
        assert!(
            matches!(syntax.wrong, Wrong::OpenText | Wrong::OpenBracket(_)),
            "{written}: {error}"
        );
        assert_eq!(
            (syntax.spot.line, syntax.spot.column),
            (line, column),
            "{written}: {error}"
        );
    }
}

#[test]
fn what_is_written_in_another_format_is_named() {
    let cases: &[(&str, OtherKind)] = &[
        (
            "{\"format\": 1, \"title\": \"Onboarding\"}",
            OtherKind::Json,
        ),
        ("[{\"title\": \"Onboarding\"}]", OtherKind::Json),
        ("{}", OtherKind::Json),
        ("---\nformat: 1\ntitle: Onboarding\n", OtherKind::Yaml),
        (
            "format: 1\ntitle: Onboarding\nstages:\n  - id: start\n",
            OtherKind::Yaml,
        ),
        (
            "# Journey\nformat = 1\ntitle = \"Onboarding\"\n",
            OtherKind::Toml,
        ),
        ("[journey]\nformat = 1\n", OtherKind::Toml),
        ("{\\rtf1\\ansi (title: \"Onboarding\")}", OtherKind::Rtf),
        (
            "<!DOCTYPE html>\n<html><body>(title: \"Onboarding\")</body></html>",
            OtherKind::Html,
        ),
        ("<html lang=\"de\">", OtherKind::Html),
        ("<?xml version=\"1.0\"?>\n<journey/>", OtherKind::Xml),
        (
            "<?xml version=\"1.0\"?>\n<svg xmlns=\"…\"/>",
            OtherKind::Picture,
        ),
        ("id;title;lead\n1;Contract;HR\n", OtherKind::Csv),
        ("id\ttitle\n1\tContract\n", OtherKind::Csv),
        (
            "# Onboarding\n\nWhat happens on day one.\n",
            OtherKind::Markdown,
        ),
        (
            "journey\n    title Onboarding\n    section Start\n      Contract: 5: HR\n",
            OtherKind::Mermaid,
        ),
        ("PK\u{3}\u{4}…word/document.xml", OtherKind::Document),
        ("PK\u{3}\u{4}…xl/workbook.xml", OtherKind::Spreadsheet),
        ("PK\u{3}\u{4}…ppt/presentation.xml", OtherKind::Slides),
    ];
    for (text, kind) in cases {
        let error = open_error(*text);
        expect_short(&error);
        assert!(
            matches!(error.fault, Fault::OtherKind(found) if found == *kind),
            "{text}: {error}"
        );
    }
}

#[test]
fn every_kind_of_file_has_its_sentence_and_says_what_to_do() {
    for words in Language::ALL.map(Words::of) {
        for kind in OtherKind::ALL {
            let error = Error {
                path: Path::new("a.ron").to_owned(),
                fault: Fault::OtherKind(kind),
            };
            assert!(!error.text(words).contains("error-kind"), "{kind:?}");
            assert!(
                error
                    .hint(words)
                    .is_some_and(|hint| !hint.contains("hint-kind")),
                "{kind:?}"
            );
        }
    }
}

#[test]
fn a_journey_without_its_outer_brackets_is_not_taken_for_another_format() {
    let inner = JOURNEY.trim().trim_start_matches('(').trim_end_matches(')');
    let error = open_error(inner);
    assert!(matches!(error.fault, Fault::Syntax(_)), "{error}");
}

#[test]
fn hand_written_trouble_of_a_megabyte_is_told_in_no_time() {
    let line = "        (id: \"hr\", name: \u{201c}Human \u{a0} Resources\u{201d}, \"x\": 'y' -1,5 \\u00fc #,;\n";
    let quotes = "title: \"a \"b\" c\",\n".repeat(60_000);
    for text in [
        format!("({}", line.repeat(14_000)),
        format!("({quotes}"),
        format!("(title: \"{}", "\\u00fc".repeat(3_000)),
        format!("(departments: [{}", "\u{a0}(id: \"a\"),".repeat(80_000)),
        format!("(title: {}", "\u{201c}".repeat(300_000)),
        format!("(stages: [{}", "(id: \"a\",".repeat(100_000)),
        format!("(stages: [({} -1,5", "id: \"a\", ".repeat(100_000)),
        format!("(title: {}", "x".repeat(1_000_000)),
        format!(
            "(stages: [{}=",
            "(id: \"a\", title: \"b\"), ".repeat(60_000)
        ),
        format!("{{{}", "\"a\": ".repeat(200_000)),
        format!("a: {}", "1,".repeat(300_000)),
    ] {
        let start = Instant::now();
        assert!(file::parse(text.into_bytes(), Path::new("a.ron")).is_err());
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}",
            start.elapsed()
        );
    }
}

#[test]
fn a_ballot_is_read_as_leniently_and_told_as_clearly() {
    let ballot = "(ballot: 1, curve: [(touchpoint: \"t\", emotion: 1.0)], journey: (title: \"J\"))";
    let parse = |text: &str| file::parse_ballot(text.as_bytes(), Path::new("a.ballot.ron"));
    assert_eq!(
        parse(&ballot.replace(' ', "\u{a0}")).unwrap(),
        parse(ballot).unwrap()
    );
    let error = parse(&ballot.replace("1.0", "-1,5")).unwrap_err();
    let form = syntax(error).form.map(|form| form.right);
    assert_eq!(form.as_deref(), Some("-1.5"));
}
