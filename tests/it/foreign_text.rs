//! What others wrote, told by the program: one line, not too long, with nothing hidden in it.

use std::path::PathBuf;

use eframe::egui::{Key, Modifiers};
use seamline::edit::{Patch, Teller, common_base, merge};
use seamline::editor::Document;
use seamline::file::{self, Error, Fault, GitFault, Vault, git};
use seamline::journey::*;
use seamline::words::{Language, Words};

use crate::fuzz::try_cases;
use crate::support::seat::Seat;
use crate::support::{Dice, Folder, ONBOARDING, open, said};

/// A text that means harm: it turns directions, breaks lines, moves a cursor, hides parts, never ends.
const HOSTILE: &str = "safe\u{202e}nor.exe\u{2066}\r\nerror: all is lost\u{1b}[2J\u{9b}1m\t\u{200b}\u{feff}\u{2028}\u{e0061}\u{ad}";

/// Characters of which hostile and ordinary names are made.
const LETTERS: [&str; 40] = [
    "a",
    "Z",
    "é",
    "e\u{301}",
    "ß",
    "ж",
    "字",
    "葛\u{e0100}",
    "ש",
    "م",
    "\u{200c}",
    "\u{200d}",
    "👩\u{200d}👧",
    "❤\u{fe0f}",
    "1\u{fe0f}\u{20e3}",
    "\u{301}",
    "\u{20dd}",
    "\n",
    "\r",
    "\t",
    "\0",
    "\u{7f}",
    "\u{85}",
    "\u{9b}",
    "\u{1b}[31m",
    "\u{202a}",
    "\u{202e}",
    "\u{2066}",
    "\u{2069}",
    "\u{200e}",
    "\u{200f}",
    "\u{61c}",
    "\u{feff}",
    "\u{2028}",
    "\u{e0041}",
    "\u{e007f}",
    "\u{ad}",
    "\u{3164}",
    " ",
    "\u{a0}",
];

fn name(dice: &mut Dice) -> String {
    let count = [3, 12, 60, 400][dice.below(4)];
    let count = dice.below(count);
    let letters = (0..count).map(|_| LETTERS[dice.below(LETTERS.len())]);
    letters.collect()
}

/// Whether a character shows nothing of itself, or does something to what stands around it.
fn is_harmful(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{e0000}'..='\u{e00ff}')
}

#[track_caller]
fn expect_harmless(text: &str) {
    assert!(!text.contains(is_harmful), "{}", text.escape_debug());
}

#[track_caller]
fn expect_line(text: &str) {
    expect_harmless(text);
    assert!(text.chars().count() <= MOST_IN_LINE, "{text}");
}

#[test]
fn whatever_a_name_is_made_of_it_is_told_as_one_line_with_nothing_hidden() {
    try_cases(3_000, |dice| {
        let name = name(dice);
        let told = shown_line(&name);
        expect_line(&told);
        assert_eq!(shown_line(&told), told, "told again it is the same");
        expect_harmless(&shown_end(&name, 40));
        assert!(shown_end(&name, 40).chars().count() <= 40);
        let lines = shown_lines(&name, 200);
        for line in lines.split('\n') {
            expect_harmless(line);
        }
    });
}

#[test]
fn ordinary_names_of_all_scripts_are_told_as_they_are() {
    let names = [
        "Müller & Söhne (Köln)",
        "Zoë Ångström",
        "می\u{200c}خواهم",
        "क्\u{200d}ष",
        "שלום",
        "葛\u{e0100}飾区",
        "👩🏽\u{200d}👩🏽\u{200d}👧🏽\u{200d}👦🏽 Family",
        "❤\u{fe0f}\u{200d}🔥 1\u{fe0f}\u{20e3}",
        "Phở",
    ];
    for name in names {
        assert_eq!(shown_line(name), name);
    }
}

#[test]
fn a_long_name_is_cut_where_a_reader_sees_an_end() {
    let family = "👩\u{200d}👩\u{200d}👧\u{200d}👦";
    let told = shown_line(&family.repeat(40));
    let whole = told.strip_suffix('…').expect("there is more");
    assert_eq!(whole.len() % family.len(), 0, "{told}");
    let heap = shown_line(&format!("e{}", "\u{301}".repeat(5_000)));
    assert!(
        heap.chars().filter(|mark| *mark == '\u{301}').count() <= 4,
        "{heap}"
    );
}

#[test]
fn what_the_program_set_apart_in_a_line_stays_so_and_nothing_else_does() {
    let line = "who: \u{2068}שלום\u{2069}, 3";
    assert_eq!(shown_label(line, 100), line);
    assert_eq!(shown_label("\u{2069}a\u{2068}", 100), "\\u{2069}a\\u{2068}");
    assert_eq!(shown_label(line, 8), "who: \u{2068}ש…\u{2069}");
    let turned = shown_label("\u{2068}a\u{202e}\u{2067}b\u{2069}c", 100);
    assert_eq!(turned, "\u{2068}a\\u{202e}\\u{2067}b\u{2069}c");
}

#[test]
fn a_name_that_hides_something_shows_it() {
    assert_eq!(shown_line("a\u{202e}b\nc"), "a\\u{202e}b\\nc");
    assert_eq!(shown_line("x\u{200d}y \u{e0061}"), "x\\u{200d}y \\u{e0061}");
}

/// A journey whose every name is hostile.
fn journey() -> Journey {
    let quoted = HOSTILE.escape_unicode().to_string();
    let text = ONBOARDING.replace("title: \"", &format!("title: \"{quoted}"));
    let text = text.replace("name: \"", &format!("name: \"{quoted}"));
    open(&text.replace("author: \"", &format!("author: \"{quoted}"))).journey
}

#[test]
fn what_changed_and_what_two_versions_disagree_about_is_told_without_harm() {
    let (ours, plain) = (journey(), open(ONBOARDING).journey);
    for language in [Language::English, Language::German] {
        let teller = Teller::new(&[&plain, &ours], Words::of(language));
        let both = [(&plain, &ours), (&ours, &plain)];
        for (before, after) in both {
            for change in Patch::between(before, after).changes() {
                expect_harmless(&teller.change(&change));
            }
            let base = common_base(before, after);
            for conflict in merge(&base, before, after).conflicts {
                expect_harmless(&teller.conflict(&conflict));
                expect_harmless(&teller.question(&conflict));
                for side in teller.sides(&conflict).iter().flatten() {
                    expect_harmless(side);
                }
            }
        }
        for problem in check(&ours) {
            expect_harmless(&problem.text(Words::of(language)));
        }
    }
}

#[test]
fn errors_about_files_tell_no_more_lines_than_they_have() {
    let fault = [
        Fault::Git(GitFault::Damaged(HOSTILE.to_owned())),
        Fault::Git(GitFault::NoVersion(HOSTILE.to_owned())),
        Fault::Git(GitFault::Elsewhere(HOSTILE.to_owned())),
        Fault::Git(GitFault::UnknownFormat(HOSTILE.to_owned())),
        Fault::Git(GitFault::NotOwned(PathBuf::from(HOSTILE))),
        Fault::SeveralMermaid(vec![HOSTILE.repeat(20); 3]),
        Fault::NotRegular,
    ];
    for fault in fault {
        let path = PathBuf::from(HOSTILE.replace('\0', ""));
        let error = Error { path, fault };
        for language in [Language::English, Language::German] {
            expect_harmless(&error.text(Words::of(language)));
            expect_harmless(&error.hint(Words::of(language)).unwrap_or_default());
        }
    }
    let name =
        Document::of(PathBuf::from(format!("/tmp/{}", HOSTILE.replace('/', "")))).file_name();
    expect_line(&name.expect("it has one"));
}

#[test]
fn who_else_has_a_journey_open_is_told_in_one_line() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    others_word(&folder, "a.ron");
    let (_, others) = file::announce(&folder.path().join("a.ron"));
    let [somebody] = others.as_slice() else {
        panic!("{others:?}");
    };
    expect_line(&somebody.name);
    expect_line(&somebody.machine);
    assert!(somebody.name.starts_with("safe"), "{}", somebody.name);
}

/// Puts the word of a hostile neighbour beside a journey.
fn others_word(folder: &Folder, name: &str) {
    let path = folder.path().join(name);
    let (own, _) = file::announce(&path);
    let words = folder
        .path()
        .read_dir()
        .expect("the folder is there")
        .flatten();
    let mut words = words.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let word = words
        .find(|name| name.contains("open-"))
        .expect("our own word");
    let hostile = HOSTILE.escape_unicode();
    folder.write(
        &format!("{word}x"),
        &format!("(name: \"{hostile}\", machine: \"{hostile}\", process: 1)"),
    );
    drop(own);
}

#[test]
fn what_is_left_unsaved_under_a_title_is_listed_in_one_line() {
    let folder = Folder::new();
    let vault = Vault::at(folder.path().to_owned());
    keep_unsaved(&vault);
    let recovered = vault.recovered();
    assert_eq!(recovered.len(), 1);
    for left in &recovered {
        expect_line(&left.title);
    }
}

/// A session that ended with a hostile journey unsaved.
fn keep_unsaved(vault: &Vault) {
    let recovery = vault.recovery().expect("there is a place for it");
    let kept = recovery.keep(None, &[], &journey());
    kept.expect("it can be kept");
}

#[test]
fn authors_and_subjects_in_git_are_told_in_one_line() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    folder.git(&["init", "-q"]);
    folder.git(&["add", "a.ron"]);
    let long = "a\u{202e}\u{1b}[2J\u{200b}\u{e0061}".repeat(60);
    let (author, mail) = (format!("user.name={long}"), "user.email=a@b");
    folder.git(&["-c", &author, "-c", mail, "commit", "-q", "-m", &long]);
    let revisions = git::revisions(&folder.path().join("a.ron"));
    let [revision] = revisions.as_ref().map_or(&[][..], |it| &it.all) else {
        panic!("{revisions:?}");
    };
    expect_line(&revision.author);
    expect_line(&revision.subject);
}

#[test]
fn the_terminal_tells_a_hostile_journey_without_harm() {
    let folder = Folder::new();
    let text = file::to_ron(&journey()).expect("it can be written");
    let file = format!("{}.ron", HOSTILE.replace(['/', '\0'], ""));
    folder.write(&file, &text);
    folder.write("plain.ron", ONBOARDING);
    let commands: [&[&str]; 6] = [
        &["check", &file],
        &["check", "."],
        &["insights", &file],
        &["diff", "plain.ron", &file],
        &["merge", "plain.ron", &file, "-o", "out.ron"],
        &["ballot", &file],
    ];
    for command in commands {
        let output = folder.run(command);
        let told = said(&output.stdout) + &said(&output.stderr);
        assert!(told.lines().count() > 0, "{command:?}");
        for line in told.split('\n') {
            assert!(
                !line.contains(is_harmful),
                "{command:?}: {}",
                line.escape_debug()
            );
        }
    }
}

#[cfg(unix)]
#[test]
fn the_window_tells_of_hostile_neighbours_without_harm() {
    let folder = Folder::new();
    let file = format!("{}.ron", HOSTILE.replace(['/', '\0'], ""));
    folder.write(&file, ONBOARDING);
    folder.write(&format!("{}.ballot.ron", HOSTILE.replace('/', "")), "(");
    others_word(&folder, &file);
    let vault = folder.path().join("vault");
    keep_unsaved(&Vault::at(vault.clone()));
    let mut seat = Seat::keeping(&vault, Some(folder.path().join(&file)));
    seat.wait_for("has this journey open");
    seat.wait_for("cannot be read");
    expect_all_harmless(&seat);
    let mut seat = seat.write("Title", "Anew").leave();
    seat = seat.press(Modifiers::COMMAND, Key::W);
    expect_all_harmless(&seat);
    let seat = seat.click("Discard");
    assert!(seat.shows("safe"), "it is among the recent ones");
    expect_all_harmless(&seat);
    let gone = folder.path().join(format!("gone{file}"));
    let seat = seat.drop_file(gone).rest();
    expect_all_harmless(&seat);
}

#[cfg(unix)]
fn expect_all_harmless(seat: &Seat) {
    for text in seat.texts() {
        for line in text.split('\n') {
            assert!(!line.contains(is_harmful), "{}", text.escape_debug());
        }
    }
}

#[test]
fn the_list_of_saved_views_tells_their_names_without_harm() {
    let folder = Folder::new();
    let text = file::to_ron(&journey()).expect("it can be written");
    folder.write("a.ron", &text);
    let seat = Seat::with(folder.path().join("a.ron"));
    let name = shown_line(&journey().views[0].title);
    assert!(seat.texts().contains(&name), "{name}");
}

#[test]
fn beside_its_editors_no_page_of_the_window_hides_anything_in_a_hostile_journey() {
    let folder = Folder::new();
    let text = file::to_ron(&journey()).expect("it can be written");
    folder.write("a.ron", &text);
    let mut seat = Seat::with(folder.path().join("a.ron"));
    expect_harmless_names(&seat);
    for page in ["Departments", "Priorities"] {
        seat = seat.click(page);
        expect_harmless_names(&seat);
    }
}

/// What can be typed in shows what stands there; everything else is told.
fn expect_harmless_names(seat: &Seat) {
    for text in seat.names() {
        let is_harmless = text.split('\n').all(|line| !line.contains(is_harmful));
        assert!(is_harmless, "{}", text.escape_debug());
    }
}
