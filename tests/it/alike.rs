//! Names that look alike are one, and what nobody can see is no change; numbers and times are read
//! as they are printed.

use std::collections::BTreeSet;

use seamline::edit::{Patch, merge};
use seamline::journey::{
    Date, Department, Id, Journey, Rule, ShortNames, Time, folded, is_alike, read_number,
    read_whole,
};
use seamline::lanes::{hours_text, span_text};
use seamline::words::{Language, Words};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::support::{Dice, Folder, open, said};

#[test]
fn names_that_look_alike_are_one() {
    for (a, b) in [
        ("Küche", "Ku\u{308}che"),
        ("Human Resources", "human  resources"),
        ("Human Resources", " Human\u{a0}Resources "),
        ("Human Resources", "Human\u{202f}Resources\u{200b}"),
        ("HR", "\u{feff}h\u{200d}r\u{ad}"),
        ("Straße", "STRASSE"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("Кадры", "КАДРЫ"),
        ("한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"),
        ("E-Mail", "E\u{2011}Mail"),
        ("Anna's", "Anna’s"),
    ] {
        assert!(
            is_alike(a, b),
            "{a} and {b}: {:?}, {:?}",
            folded(a),
            folded(b)
        );
    }
    for (a, b) in [
        ("HR", "IT"),
        ("Küche", "Kuche"),
        ("Team 1", "Team 2"),
        ("й", "и"),
    ] {
        assert!(!is_alike(a, b), "{a} and {b}");
    }
}

#[test]
fn folding_folds_nothing_more_the_second_time() {
    let letters: Vec<char> = "aAäÄßẞıİſǅΐΣςﬁ \u{a0}\u{308}\u{301}\u{200b}\u{200d}\u{ad}\n\t-\u{2011}’'漢한أ\u{1100}\u{1161}".chars().collect();
    for seed in 0..2_000 {
        let mut dice = Dice::new(seed);
        let length = dice.below(12);
        let text: String = (0..length)
            .map(|_| letters[dice.below(letters.len())])
            .collect();
        let once = folded(&text);
        assert_eq!(folded(&once), once, "{text:?}");
        assert!(is_alike(&text, &format!(" {text}\u{200b}")), "{text:?}");
    }
}

/// A journey with umlauts, and the same after a program that takes letters apart.
fn both_forms() -> [Journey; 2] {
    let text = "(id: \"j-1\", title: \"Büro\", summary: \"Über  alles\", departments: [(id: \"büro\", name: \"Büro\")], \
        stages: [(id: \"ü\", title: \"Übergabe\", note: \"a\\nb\")], \
        touchpoints: [(id: \"t\", stage: \"ü\", title: \"Schlüssel\", lead: \"büro\", tags: [\"früh\"])])";
    let apart = text
        .replace('ü', "u\u{308}")
        .replace('Ü', "U\u{308}")
        .replace("  ", " \u{a0}");
    [text.to_owned(), apart].map(|text| open(&text).journey)
}

#[test]
fn a_difference_by_normalisation_is_no_change_and_no_conflict() {
    let [one, other] = both_forms();
    assert_ne!(one, other, "what was written stays");
    assert_eq!(Patch::between(&one, &other).changes(), []);
    assert_eq!(Patch::between(&other, &one).changes(), []);
    let mut ours = one.clone();
    ours.title = "Büro 2".to_owned();
    let merged = merge(&one, &ours, &other);
    assert_eq!(merged.conflicts, []);
    assert_eq!(merged.journey.title, "Büro 2");
    let swapped = merge(&one, &other, &ours);
    assert_eq!(swapped.journey, merged.journey);
}

#[test]
fn a_change_of_case_is_a_change() {
    let [one, mut other] = both_forms();
    other.title = "BÜRO".to_owned();
    assert_eq!(Patch::between(&one, &other).changes().len(), 1);
}

#[test]
fn an_id_points_to_its_record_however_its_letters_are_put_together() {
    for journey in both_forms() {
        assert!(journey.department("büro").is_some());
        assert_eq!(journey.touchpoints[0].lead, Some(Id::from("bu\u{308}ro")));
    }
    let opened = open(
        "(title: \"J\", departments: [(id: \"b\u{fc}\", name: \"B\")], touchpoints: [(id: \"t\", title: \"T\", lead: \"bu\u{308}\")])",
    );
    assert_eq!(opened.problems, []);
}

#[test]
fn departments_and_personas_that_look_alike_are_told() {
    let opened = open(
        "(title: \"J\", departments: [(id: \"a\", name: \"Küche\"), (id: \"b\", name: \"KU\u{308}CHE\u{200b} \")], \
        personas: [(id: \"p\", name: \"Ana\"), (id: \"q\", name: \"ana\")])",
    );
    let rules: Vec<_> = opened
        .problems
        .iter()
        .map(|problem| (problem.rule, problem.place.id.as_str()))
        .collect();
    assert_eq!(
        rules,
        [
            (Rule::HiddenCharacters, "b"),
            (Rule::EqualNames, "b"),
            (Rule::EqualNames, "q")
        ]
    );
}

#[test]
fn a_name_where_an_id_belongs_is_told_with_the_id() {
    for (found, id) in [
        ("Human Resources", "hr"),
        ("human\u{a0}resources", "hr"),
        ("HR", "hr"),
        ("Informationstechnik", "it"),
        ("Informationtechnik", "it"),
        ("EDV", "it"),
    ] {
        let opened = open(&format!(
            "(title: \"J\", departments: [(id: \"hr\", name: \"Human Resources\"), (id: \"it\", name: \"Informationstechnik\", short: \"EDV\")], \
            touchpoints: [(id: \"t\", title: \"T\", lead: \"{found}\")])"
        ));
        let nearest: Vec<_> = opened
            .problems
            .iter()
            .map(|problem| problem.nearest.as_deref())
            .collect();
        assert_eq!(nearest, [Some(id)], "{found}");
    }
}

/// Names that begin alike, in many scripts.
const NAMES: &[&[&str]] = &[
    &[
        "Personalabteilung",
        "Personalrat",
        "Personalentwicklung",
        "Facility Management",
        "Finance & Controlling",
        "Informationstechnik",
    ],
    &["Team 1", "Team 2", "Team 3", "Team"],
    &["Отдел кадров", "Отдел закупок", "Отдел продаж"],
    &["Προσωπικό", "Προμήθειες", "Πωλήσεις"],
    &["الموارد البشرية", "المالية", "المشتريات"],
    &["משאבי אנוש", "מחשוב", "משפטית"],
    &["人事部", "人事課", "総務部"],
    &["인사팀", "인사부", "총무팀"],
    &["मानव संसाधन", "मानक", "वित्त"],
    &["ადამიანური რესურსები", "ადმინისტრაცია"],
];

#[test]
fn short_names_are_two_letters_and_no_two_are_alike_in_any_script() {
    for names in NAMES {
        let mut short_names = ShortNames::default();
        let given: Vec<_> = names.iter().map(|name| short_names.give(name)).collect();
        let distinct: BTreeSet<_> = given.iter().map(|short| folded(short)).collect();
        assert_eq!(distinct.len(), names.len(), "{given:?}");
        for short in &given {
            assert_eq!(short.graphemes(true).count(), 2, "{short} of {given:?}");
            assert!(
                short.chars().next().is_some_and(char::is_alphabetic),
                "{short}"
            );
        }
    }
}

#[test]
fn short_names_say_where_names_that_begin_alike_differ() {
    let mut names = ShortNames::default();
    let given = [
        "Personalabteilung",
        "Personalrat",
        "Human Resources",
        "Human Relations",
        "IT",
    ]
    .map(|name| names.give(name));
    assert_eq!(given, ["PE", "PR", "HR", "HU", "IT"]);
}

#[test]
fn a_thousand_departments_of_one_name_have_a_thousand_short_names_of_letters() {
    let mut names = ShortNames::default();
    let mut given = BTreeSet::new();
    for _ in 0..1_000 {
        let short = names.give("Team");
        assert!(short.chars().all(char::is_alphabetic), "{short}");
        assert!(given.insert(folded(&short)), "{short}");
    }
    let taken = Department {
        short: "te".to_owned(),
        ..Department::default()
    };
    assert_ne!(ShortNames::beside([&taken]).give("Team"), "TE");
}

#[test]
fn times_are_read_in_the_words_of_both_languages() {
    for (text, hours) in [
        ("3 d", 24.0),
        ("3d", 24.0),
        ("3 T", 24.0),
        ("3 Tage", 24.0),
        ("2 days", 16.0),
        ("1 Std. 30 Min.", 1.5),
        ("1,5 h", 1.5),
        ("90 Minuten", 1.5),
        ("2 Wochen", 80.0),
        ("1W", 40.0),
        ("1 Tag", 8.0),
        ("3 Tagen", 24.0),
        ("1 hour and 30 minutes", 1.5),
        ("1 Stunde und 30 Minuten", 1.5),
        ("2 Arbeitstage", 16.0),
        ("5 working days", 40.0),
        ("1h30", 1.5),
        ("1d, 4h", 12.0),
        ("1\u{a0}d 4\u{202f}h", 12.0),
        ("½ h", 0.5),
        ("1½ Tage", 12.0),
        ("30 MIN", 0.5),
        ("1 week", 40.0),
        ("2 hrs", 2.0),
        ("45min", 0.75),
        ("1d 4h", 12.0),
    ] {
        assert_eq!(Time::from(text).hours(8.0), Some(hours), "{text}");
        let written = Time::read(text).expect("it can be read").0;
        assert_eq!(
            Time::from(written.as_str()).hours(8.0),
            Some(hours),
            "{text} as {written}"
        );
        let is_plain = written
            .chars()
            .all(|letter| letter.is_ascii_digit() || " .,minhdw".contains(letter));
        assert!(is_plain, "{written}");
    }
    for text in [
        "", "soon", "3", "-3d", "3 Monate", "d", "3 d 4", "1:30", "3-4 d", "h 3",
    ] {
        assert_eq!(Time::from(text).hours(8.0), None, "{text}");
    }
    assert_eq!(
        Time::read("1 Std. 30 Min.").map(|time| time.0).as_deref(),
        Some("1h 30min")
    );
    assert_eq!(
        Time::read(" 1d 4h ").map(|time| time.0).as_deref(),
        Some("1d 4h")
    );
}

#[test]
fn every_refusal_of_a_time_names_its_units() {
    let opened = open("(title: \"J\", touchpoints: [(id: \"t\", title: \"T\", wait: \"soon\")])");
    for words in Language::ALL.map(Words::of) {
        let refused = words.text("refused-time-unreadable").into_owned();
        for text in [
            opened.problems[0].text(words),
            opened.problems[0].remedy(words),
            refused,
        ] {
            let said: Vec<_> = text.split(|letter: char| !letter.is_alphabetic()).collect();
            for unit in ["min", "h", "d", "w"] {
                assert!(said.contains(&unit), "{unit} in {text}");
            }
        }
    }
}

#[test]
fn every_time_that_is_printed_is_read_as_what_it_says() {
    for words in Language::ALL.map(Words::of) {
        for seed in 0..500 {
            let mut dice = Dice::new(seed);
            let hours =
                f64::from(dice.between(0.0, 400.0).round()) / [1.0, 4.0, 60.0][dice.below(3)];
            let hours = hours.max(0.25);
            for text in [span_text(hours, 8.0, words), hours_text(hours, words)] {
                let read = Time::from(text.as_str()).hours(8.0);
                let again =
                    read.map(|hours| [span_text(hours, 8.0, words), hours_text(hours, words)]);
                assert!(
                    again.is_some_and(|again| again.contains(&text)),
                    "{text} is read as {read:?}"
                );
            }
        }
    }
}

#[test]
fn every_number_that_is_printed_is_read_as_the_same_in_both_languages() {
    for words in Language::ALL.map(Words::of) {
        for seed in 0..1_000 {
            let mut dice = Dice::new(seed);
            let number = f64::from(dice.between(-3_000.0, 3_000.0));
            for decimals in 0..3 {
                let plain: f64 = format!("{number:.decimals$}").parse().expect("a number");
                for text in [
                    words.number(number, decimals),
                    words.signed(number, decimals),
                ] {
                    assert_eq!(read_number(&text), Some(plain + 0.0), "{text}");
                }
            }
            let whole = number.round();
            assert_eq!(read_whole(&words.number(whole, 0)), Some(whole as i64));
        }
    }
}

#[test]
fn numbers_are_read_as_people_write_them() {
    for (text, number) in [
        ("−1,5", -1.5),
        ("-1.5", -1.5),
        ("–2", -2.0),
        ("+0,5", 0.5),
        ("1.200,5", 1200.5),
        ("1,200.5", 1200.5),
        ("1'200.5", 1200.5),
        ("1\u{202f}200,5", 1200.5),
        ("３，５", 3.5),
        ("٣٫٥", 3.5),
        ("4", 4.0),
    ] {
        assert_eq!(read_number(text), Some(number), "{text}");
    }
    for text in ["", "-", "NaN", "inf", "1.2.3", "x", "1-2"] {
        assert_eq!(read_number(text), None, "{text}");
    }
    for (text, number) in [
        ("1.200", 1200),
        ("1,200", 1200),
        ("1 200 000", 1_200_000),
        ("−3", -3),
        ("12", 12),
    ] {
        assert_eq!(read_whole(text), Some(number), "{text}");
    }
    for text in ["1.5", "1,20", "", "1.2000", "12345.678"] {
        assert_eq!(read_whole(text), None, "{text}");
    }
}

#[test]
fn days_are_read_as_people_write_them() {
    for text in [
        "2026-10-12",
        "12.10.2026",
        "12. 10. 2026",
        "2026/10/12",
        "12 October 2026",
        "12. Oktober 2026",
        "12. Okt. 2026",
        "12 Oct 2026",
    ] {
        assert_eq!(
            Date::read(text).map(|day| day.0).as_deref(),
            Some("2026-10-12"),
            "{text}"
        );
    }
    for text in [
        "",
        "10/12/2026",
        "32.1.2026",
        "12.10.26",
        "soon",
        "2026-13-01",
    ] {
        assert_eq!(Date::read(text), None, "{text}");
    }
}

#[test]
fn a_file_whose_letters_were_taken_apart_differs_in_nothing() {
    let folder = Folder::new();
    let text = "(id: \"j-1\", title: \"Büro\", stages: [(id: \"ü\", title: \"Über\")], touchpoints: [(id: \"t\", stage: \"ü\", title: \"Schlüssel\")])";
    folder.write("a.ron", text);
    folder.write(
        "b.ron",
        &text.replace('ü', "u\u{308}").replace('Ü', "U\u{308}"),
    );
    let told = folder.run(&["diff", "a.ron", "b.ron"]);
    assert_eq!(
        (told.status.code(), said(&told.stdout).as_str()),
        (Some(0), "")
    );
}

#[test]
fn check_tells_the_line_of_a_problem_in_words_and_for_programs() {
    let folder = Folder::new();
    folder.write(
        "a.ron",
        "(\n    title: \"J\",\n    touchpoints: [\n        (id: \"t\", title: \"T\", wait: \"soon\"),\n    ],\n)",
    );
    let told = said(&folder.run(&["check", "a.ron"]).stdout);
    assert!(
        told.starts_with("a.ron: Touchpoint “t”, wait (line 4): "),
        "{told}"
    );
    let told = said(&folder.run(&["check", "a.ron", "--json"]).stdout);
    assert!(told.contains("\"line\": 4"), "{told}");
}
