//! What changed and what two versions disagree about, in sentences of both languages.

use std::process::Output;

use seamline::edit::*;
use seamline::words::{Language, Words};

use super::edit::onboarding;
use super::support::{Dice, Folder, said};

/// The sentences of what these edits change.
fn told(edits: &[Edit], language: Language) -> Vec<String> {
    let before = onboarding();
    let after = edits.iter().fold(before.clone(), |journey, edit| {
        edit.apply(&journey).expect("the edit is done")
    });
    tell_changes(&before, &after, Words::of(language))
}

fn pain(field: PainField) -> Edit {
    Edit::Pain(PainEdit::Set {
        ids: vec!["late-laptop".into()],
        field,
    })
}

#[test]
fn a_change_is_a_sentence_with_both_sides() {
    let edits = [
        pain(PainField::Owner(None)),
        pain(PainField::Severity(5)),
        Edit::Touchpoint(TouchpointEdit::Move {
            ids: vec!["laptop".into()],
            to: Spot::After("desk".into()),
        }),
        Edit::Curve(CurveEdit::Draw {
            curve: Which::AsIs,
            emotions: vec![("laptop".into(), 0.5)],
        }),
    ];
    assert_eq!(
        told(&edits, Language::English),
        [
            "Touchpoint “Laptop, accounts” now stands behind “Arrives at desk”",
            "Touchpoint “Laptop, accounts”: stage “Before day one” → “First day”",
            "Curve “as-is” at “Laptop, accounts”: emotion −1.8 → +0.5",
            "Pain point “Laptop nine days late”: severity 4 → 5; owner IT → none",
        ]
    );
    assert_eq!(
        told(&edits[..2], Language::German),
        ["Schmerzpunkt „Laptop nine days late“: Schwere 4 → 5; verantwortlich IT → niemand"]
    );
}

#[test]
fn every_change_and_conflict_has_its_texts_in_every_language() {
    let mut dice = Dice::new(21);
    for nth in 0..120 {
        let base = onboarding();
        let mut version = || {
            (0..6).fold(base.clone(), |journey, _| {
                dice.edit(&journey).apply(&journey).unwrap_or(journey)
            })
        };
        let (ours, theirs) = (version(), version());
        let words = Words::of(Language::ALL[nth % 2]);
        let teller = Teller::new(&[&ours, &theirs], words);
        let conflicts = merge(&base, &ours, &theirs).conflicts;
        let conflicts = conflicts.iter().map(|conflict| teller.conflict(conflict));
        let sentences = tell_changes(&ours, &theirs, words).into_iter();
        for sentence in sentences.chain(conflicts) {
            let keys = [
                "change-",
                "conflict-",
                "record-",
                "value-",
                "list-",
                "problem-field-",
            ];
            let missing = keys.iter().find(|key| sentence.contains(**key));
            assert_eq!(missing, None, "{sentence}");
        }
    }
}

#[track_caller]
fn ends(output: &Output, code: i32, says: &str) {
    let found = (output.status.code(), said(&output.stdout));
    assert!(
        found.0 == Some(code) && found.1.contains(says),
        "{found:?} {}",
        said(&output.stderr)
    );
}

const BASE: &str = "(title: \"A\", stages: [(id: \"s\")], touchpoints: [
    (id: \"a\", stage: \"s\", title: \"A\"),
    (id: \"b\", stage: \"s\", title: \"B\", wait: \"2d\"),
])";

#[test]
fn the_terminal_tells_what_changed_and_ends_with_one() {
    let folder = Folder::new();
    folder.write("a.ron", BASE);
    folder.write("b.ron", &BASE.replace("2d", "3d"));
    ends(&folder.run(&["diff", "a.ron", "a.ron"]), 0, "");
    let changed = "Touchpoint “B”: wait 2d → 3d\n";
    ends(&folder.run(&["diff", "a.ron", "b.ron"]), 1, changed);
    ends(&folder.run(&["diff", "a.ron", "none.ron"]), 2, "");
    let json = folder.run(&["diff", "a.ron", "b.ron", "--json"]);
    ends(&json, 1, "\"before\": \"2d\"");
}

#[test]
fn the_terminal_merges_and_ends_with_one_where_both_sides_disagree() {
    let folder = Folder::new();
    folder.write("base.ron", BASE);
    folder.write("ours.ron", &BASE.replace("2d", "3d"));
    folder.write(
        "theirs.ron",
        &BASE.replace("title: \"B\"", "title: \"Bee\""),
    );
    let three = [
        "merge",
        "base.ron",
        "ours.ron",
        "theirs.ron",
        "-o",
        "out.ron",
    ];
    ends(&folder.run(&three), 0, "");
    let merged = folder.read("out.ron");
    assert!(
        merged.contains("title: \"Bee\", wait: Some(\"3d\")"),
        "{merged}"
    );
    folder.write("theirs.ron", &BASE.replace("2d", "4d"));
    ends(
        &folder.run(&three),
        1,
        "wait is 3d on this side and 4d on the other",
    );
}

#[test]
fn a_file_with_the_marks_of_a_merge_is_merged_with_and_without_its_base() {
    let folder = Folder::new();
    let (head, tail) = BASE.split_once("    (id: \"b\"").unwrap();
    let line = |wait: &str| {
        format!(
            "    (id: \"b\"{}",
            tail.replace("2d", wait).lines().next().unwrap()
        )
    };
    for base in [
        "",
        "||||||| base\n    (id: \"b\", stage: \"s\", title: \"B\", wait: \"2d\"),\n",
    ] {
        let marked = format!(
            "{head}<<<<<<< ours\n{}\n{base}=======\n{}\n>>>>>>> theirs\n])",
            line("3d"),
            line("4d").replace("title: \"B\"", "title: \"B\", matters: true")
        );
        folder.write("marked.ron", &marked);
        let merged = folder.run(&["merge", "marked.ron", "-o", "out.ron"]);
        ends(&merged, 1, "wait is 3d on this side and 4d on the other");
        let out = folder.read("out.ron");
        assert!(out.contains("wait: Some(\"3d\"), matters: true"), "{out}");
    }
}

#[test]
fn git_merges_journeys_and_tells_their_differences_until_that_is_taken_back() {
    let folder = Folder::new();
    let git = |arguments: &str| folder.git(&arguments.split(' ').collect::<Vec<_>>());
    git("init -q -b main");
    let commit = |text: &str| {
        folder.write("j.ron", text);
        git("add j.ron");
        git("-c user.name=A -c user.email=a@b commit -qm j");
    };
    commit(BASE);
    ends(&folder.run(&["git-setup"]), 0, "merge.seamline.driver");
    git("checkout -qb other");
    commit(&BASE.replace("title: \"B\"", "title: \"Bee\""));
    git("checkout -q main");
    folder.write("j.ron", &BASE.replace("2d", "3d"));
    ends(&git("diff"), 0, "j.ron\n  Touchpoint “B”: wait 2d → 3d\n");
    commit(&BASE.replace("2d", "3d"));
    ends(
        &git("-c user.name=A -c user.email=a@b merge -q other"),
        0,
        "",
    );
    let merged = folder.read("j.ron");
    assert!(
        merged.contains("title: \"Bee\", wait: Some(\"3d\")"),
        "{merged}"
    );
    ends(&folder.run(&["git-setup", "--undo"]), 0, "");
    assert!(
        !folder.read(".git/config").contains("seamline"),
        "git is as it was"
    );
    assert_eq!(folder.read(".git/info/attributes").trim(), "");
}
