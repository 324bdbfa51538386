//! Texts are broken into lines where a reader would break them.

use seamline::text::{Block, Hyphens, Setting, wrap};

fn lines(text: &str, language: &str, width: f32) -> Block {
    let setting = Setting {
        size: 13.0,
        hyphens: Hyphens::of(language),
        ..Setting::default()
    };
    wrap(text, setting, width, 12)
}

#[test]
fn a_german_compound_is_broken_between_syllables() {
    let block = lines("Krankenhausinformationssystem", "de", 110.0);
    assert_eq!(block.lines.join("|"), "Krankenhausin-|formationssys-|tem");
}

#[test]
fn a_word_of_no_known_language_never_leaves_one_letter_alone() {
    for width in 40_u8..140 {
        let block = lines(
            "Donaudampfschifffahrtsgesellschaft",
            "tlh",
            f32::from(width),
        );
        let shortest = block.lines.iter().map(|line| line.chars().count()).min();
        assert!(shortest >= Some(3), "{width}: {:?}", block.lines);
    }
}

#[test]
fn every_character_stays_however_narrow_the_line_is() {
    let text = "Ämter, Rückmeldung/Prüfung 日本語のタッチポイント 👩‍🔧 x";
    for width in [0.0, 1.0, 7.0, 20.0, 60.0] {
        for language in ["de", "en", "ja", ""] {
            let joined = lines_without_hyphens(&wrapped_all(text, language, width));
            let bare: String = text.split_whitespace().collect();
            assert_eq!(joined, bare, "{language} {width}");
        }
    }
}

fn wrapped_all(text: &str, language: &str, width: f32) -> Block {
    let setting = Setting {
        size: 13.0,
        hyphens: Hyphens::of(language),
        ..Setting::default()
    };
    wrap(text, setting, width, usize::MAX)
}

fn lines_without_hyphens(block: &Block) -> String {
    let bare = |line: &std::sync::Arc<str>| line.trim_end_matches('-').replace(' ', "");
    block.lines.iter().map(bare).collect()
}
