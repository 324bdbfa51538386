//! Anything at all: journeys and imports damaged at random, merges of journeys made at random.
//!
//! `SEAMLINE_CASES` says how many cases each test tries; a case that fails is named, and had again alone
//! with `SEAMLINE_CASE`.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use seamline::edit::*;
use seamline::file;
use seamline::words::Words;

use crate::hostile_merge::{hostile, same};
use crate::support::{Dice, ONBOARDING};

/// The longest message, in characters.
const MESSAGE: usize = 300;

/// A short journey of every kind of record: it takes less time to read, so that more is tried.
const SHORT: &str = r##"(format: 1, id: "j-1", title: "T", language: "en", hours_per_day: 8.0,
departments: [(id: "hr", name: "HR", color: Custom("#00ff00"), pattern: Dots)], personas: [(id: "p")],
stages: [(id: "s", title: "S")], touchpoints: [(id: "t", stage: "s", title: "T", channel: Other("x"),
lead: Some("hr"), helps: ["hr"], work: Some("1d 4h"), right_first_time: Some(0.5), matters: true)],
curves: [(id: "c", state: Believed(by: "hr"), points: [(touchpoint: "t", emotion: -1.25,
evidence: Survey(n: 3, spread: 0.7))])], pain_points: [(id: "x", touchpoint: "t", severity: 4,
state: Solved(on: "2026-01-01"))], handoffs: [(from: "t", to: "u", agreement: Some("a"))],
small_steps: [(id: "o", resolves: ["x"], state: Planned(due: Some("2026-02-02")))],
comments: [(id: "k", about: "t", author: "A", text: "\u{e9}")], workshop: (attended: ["hr"]))"##;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Tries cases: `few`, or as many as are asked for.
pub(crate) fn try_cases(few: u64, mut case: impl FnMut(&mut Dice)) {
    let cases = match number("SEAMLINE_CASE") {
        Some(only) => only..only + 1,
        None => 0..number("SEAMLINE_CASES").unwrap_or(few),
    };
    for nth in cases {
        let tried = catch_unwind(AssertUnwindSafe(|| case(&mut Dice::new(nth))));
        assert!(tried.is_ok(), "had again with SEAMLINE_CASE={nth}");
    }
}

/// One of the texts, damaged in one to six places.
pub(crate) fn damaged(texts: &[&str], dice: &mut Dice) -> Vec<u8> {
    let mut bytes = texts[dice.below(texts.len())].as_bytes().to_vec();
    for _ in 0..=dice.below(6) {
        damage(&mut bytes, dice);
    }
    bytes
}

/// Changes one place: a byte, a piece taken out, put in twice, or a piece of what breaks readers.
fn damage(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const PIECES: [&str; 12] = [
        "(",
        ")",
        "[",
        "]",
        "\"",
        "\\u{110000}",
        "NaN",
        "-",
        "/*",
        "Some(",
        "\u{202e}",
        "#![",
    ];
    if bytes.is_empty() {
        return;
    }
    let at = dice.below(bytes.len());
    let end = (at + dice.below(60)).min(bytes.len());
    match dice.below(4) {
        0 => bytes[at] = dice.below(256) as u8,
        1 => drop(bytes.drain(at..end)),
        2 => {
            let piece = bytes[at..end].to_vec();
            bytes.splice(at..at, piece);
        }
        _ => drop(bytes.splice(at..at, PIECES[dice.below(PIECES.len())].bytes())),
    }
}

#[test]
fn a_damaged_journey_is_an_error_or_a_journey_that_is_saved_as_it_is_read() {
    let name = Path::new("journey.ron");
    // Of the long one only a few: it takes ten times as long.
    let texts = [[SHORT; 31].as_slice(), &[ONBOARDING]].concat();
    try_cases(1_500, |dice| {
        match file::parse(damaged(&texts, dice), name) {
            // A newer format is read and never written.
            Ok(opened) if opened.read_only() => {}
            Ok(opened) => {
                let text = file::to_ron(&opened.journey).expect("what was read can be written");
                let again = file::parse(text.clone().into_bytes(), name).expect("and read again");
                let same = file::to_ron(&again.journey).expect("and written");
                assert_eq!(text, same);
            }
            Err(error) => assert!(error.to_string().chars().count() <= MESSAGE),
        }
    });
}

#[test]
fn a_damaged_import_is_an_error_or_a_journey() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let texts = [
        ("a.mmd", include_str!("../data/mermaid/broken.mmd")),
        ("b.mmd", include_str!("../data/mermaid/new-colleague.mmd")),
        ("c.md", include_str!("../data/mermaid/servicedesk.md")),
    ];
    try_cases(600, |dice| {
        let (name, text) = texts[dice.below(texts.len())];
        let path = folder.path().join(name);
        std::fs::write(&path, damaged(&[text], dice)).expect("the file can be written");
        let number = std::num::NonZeroUsize::new(dice.below(3));
        match file::import(&path, number) {
            Ok(opened) => drop(file::to_ron(&opened.journey).expect("it can be written")),
            Err(error) => assert!(error.to_string().chars().count() <= MESSAGE),
        }
    });
}

#[test]
fn a_merge_of_any_journeys_ends_and_can_be_told_and_settled() {
    try_cases(300, |dice| {
        let [base, ours, theirs] = [(); 3].map(|()| hostile(dice));
        let merged = merge(&base, &ours, &theirs);
        let teller = Teller::new(&[&ours, &theirs], Words::default());
        for conflict in &merged.conflicts {
            assert_ne!(teller.conflict(conflict), "");
        }
        for conflict in &merged.journey.conflicts {
            with_theirs(&merged.journey, conflict);
        }
        merge(&common_base(&ours, &theirs), &ours, &theirs);
    });
}

#[test]
fn of_any_journeys_one_side_alone_is_taken_as_it_is() {
    try_cases(300, |dice| {
        let (base, side) = (hostile(dice), hostile(dice));
        let alone = [(&side, &base), (&base, &side), (&side, &side)];
        for (ours, theirs) in alone {
            let merged = merge(&base, ours, &theirs.clone());
            same(&merged.journey, &side);
            assert_eq!(merged.conflicts, []);
        }
    });
}
