//! The program's texts: every key in every language, every character in the bundled font.

use std::collections::BTreeSet;

use seamline::text::face;
use seamline::theme::Weight;
use seamline::words::{Language, Words};

use crate::sources::sources;

#[test]
fn every_text_is_there_in_every_language() {
    let keys = |language| {
        Words::of(language)
            .keys()
            .into_iter()
            .collect::<BTreeSet<_>>()
    };
    let english = keys(Language::English);
    for language in Language::ALL {
        let other = keys(language);
        let differing: Vec<_> = english.symmetric_difference(&other).collect();
        assert!(
            differing.is_empty(),
            "{} and English differ in {differing:?}",
            language.name()
        );
    }
}

#[test]
fn every_character_of_a_text_exists_in_the_bundled_font() {
    for language in Language::ALL {
        let words = Words::of(language);
        for key in words.keys() {
            let text = words.text(key);
            let missing: Vec<_> = text
                .chars()
                .filter(|c| !face(Weight::Regular).covers(*c))
                .collect();
            assert!(
                missing.is_empty(),
                "{key} in {}: {missing:?} is not in the font",
                language.name()
            );
        }
    }
}

#[test]
fn every_text_that_the_program_asks_for_is_there() {
    let words = Words::of(Language::English);
    let keys: BTreeSet<_> = words.keys().into_iter().collect();
    let mut missing = Vec::new();
    for (path, source) in sources() {
        for call in [".text(", ".fill("] {
            for (at, _) in source.match_indices(call) {
                let rest = source[at + call.len()..].trim_start();
                // Keys that are put together as the program runs are held by the tests of what they name.
                let literal = rest
                    .strip_prefix('"')
                    .and_then(|rest| rest.split('"').next());
                let key = literal.unwrap_or_default();
                if !keys.contains(key) && !key.starts_with('-') && key.contains('-') {
                    missing.push(format!("{path}: {key}"));
                }
            }
        }
    }
    assert_eq!(
        missing,
        Vec::<String>::new(),
        "texts that are asked for and not there"
    );
}
