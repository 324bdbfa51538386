//! Conflicts stay in the journey, both sides whole, until somebody settles them: in its file, over further
//! merges, in the window and in git.

use std::path::Path;
use std::sync::Arc;

use seamline::edit::*;
use seamline::editor::{Document, Editor};
use seamline::file::{self, ADDITIONS, format_of, parse, to_ron};
use seamline::interact::{Action, Side, VersionAction};
use seamline::journey::*;
use seamline::theme::Shade;
use seamline::words::{Language, Words};

use super::edit::onboarding;
use super::support::{Dice, Folder, open, said, text_of};

const BASE: &str = r#"(format: 1, id: "j-1", title: "V", departments: [(id: "hr", name: "HR"), (id: "it", name: "IT")],
    stages: [(id: "s", title: "S")],
    touchpoints: [
        (id: "t", stage: "s", title: "T", lead: "hr"),
        (id: "u", stage: "s", title: "U"),
    ],
    curves: [(id: "as-is", points: [(touchpoint: "t", emotion: -1.0)])],
)"#;

fn base() -> Journey {
    open(BASE).journey
}

/// The base with another text in the place of one.
#[track_caller]
fn with(old: &str, new: &str) -> Journey {
    assert!(BASE.contains(old), "{old} is there");
    open(&BASE.replace(old, new)).journey
}

fn merged(ours: &Journey, theirs: &Journey) -> Journey {
    merge(&base(), ours, theirs).journey
}

/// Two versions that disagree about a title, merged.
fn in_dispute() -> Journey {
    merged(
        &with("title: \"T\"", "title: \"Ours\""),
        &with("title: \"T\"", "title: \"Theirs\""),
    )
}

/// What its file says under `conflicts`, line by line.
fn lines(journey: &Journey) -> Vec<String> {
    let text = to_ron(journey).expect("it can be written");
    let lines = text.lines().skip_while(|line| *line != "    conflicts: [");
    let lines = lines.skip(1).take_while(|line| *line != "    ],");
    lines.map(|line| line.trim().to_owned()).collect()
}

fn reread(journey: &Journey) -> Journey {
    open(&to_ron(journey).expect("it can be written")).journey
}

fn same(found: &Journey, expected: &Journey) {
    super::merge::same(found, expected);
}

fn session(journey: Journey) -> Editor {
    let document = Document::of("j.ron".into());
    Editor::new(journey, document, Shade::Light, Words::default())
}

#[test]
fn a_conflict_stands_in_the_file_with_both_sides_and_what_was_before() {
    let journey = in_dispute();
    assert_eq!(
        lines(&journey),
        [
            "(touchpoint: (field: \"title\", base: (id: \"t\", title: \"T\"), ours: (id: \"t\", title: \"Ours\"), theirs: (id: \"t\", title: \"Theirs\"))),"
        ]
    );
    assert_eq!(format_of(&journey), 2);
    same(&reread(&journey), &journey);
}

#[test]
fn every_kind_of_conflict_can_be_written_and_read_again() {
    for (base, ours, theirs) in super::merge::versions(51) {
        let merged = merge(&base, &ours, &theirs).journey;
        let text = to_ron(&merged).expect("it can be written");
        assert_eq!(to_ron(&open(&text).journey).ok(), Some(text));
    }
    let mut dice = Dice::new(52);
    for _ in 0..40 {
        let [base, ours, theirs] = [(); 3].map(|()| super::hostile_merge::hostile(&mut dice));
        let merged = merge(&base, &ours, &theirs).journey;
        let mut text = to_ron(&merged).expect("it can be written");
        for _ in 0..2 {
            // Records without an id get one when they are read.
            let again = to_ron(&open(&text).journey).expect("it can be written");
            let conflicts = |text: &str| {
                text.split_once("    conflicts: [")
                    .map(|it| it.1.to_owned())
            };
            assert_eq!(conflicts(&again), conflicts(&text));
            text = again;
        }
    }
}

#[test]
fn a_file_carries_the_lowest_format_that_holds_it() {
    let text = to_ron(&base()).expect("it can be written");
    assert!(text.starts_with("(\n    format: 1,\n"), "{text}");
    let text = to_ron(&in_dispute()).expect("it can be written");
    assert!(text.starts_with("(\n    format: 2,\n"), "{text}");
    let settled = Journey {
        conflicts: Vec::new(),
        ..open(&text).journey
    };
    let text = to_ron(&settled).expect("it can be written");
    assert!(text.starts_with("(\n    format: 1,\n"), "{text}");
}

#[test]
fn the_table_of_formats_says_what_was_added_with_which() {
    let newest = ADDITIONS.iter().map(|addition| addition.format).max();
    assert_eq!(newest, Some(FORMAT));
    let docs = text_of(Path::new("src/file/mod.rs"));
    for addition in ADDITIONS {
        let row = format!("//! | {} | `{}` |", addition.format, addition.name);
        assert!(docs.contains(&row), "{row}");
    }
}

#[test]
fn a_conflict_about_nothing_or_two_things_is_no_journey() {
    for conflict in [
        "()",
        "(kept: (id: \"t\"), order: (ours: []))",
        "(touchpoint: (feld: \"title\"))",
    ] {
        let text = format!("(stages: [(id: \"s\")], conflicts: [{conflict}])");
        assert!(
            parse(text.into_bytes(), Path::new("j.ron")).is_err(),
            "{conflict}"
        );
    }
}

#[test]
fn every_conflict_is_a_problem_that_names_record_field_and_both_sides() {
    let told = |journey: &Journey| -> Vec<String> {
        let problems = check(journey).into_iter();
        problems
            .map(|it| it.text(Words::of(Language::English)))
            .collect()
    };
    let titles = "Touchpoint “t”, title: two merged versions disagree, this side and the other say: \"Ours\" / \"Theirs\"";
    assert_eq!(told(&in_dispute()), [titles]);
    let leads = merged(
        &with("lead: \"hr\"", "lead: \"it\""),
        &with(", lead: \"hr\"", ""),
    );
    assert!(
        told(&leads)[0].contains("\"it\" / \"\""),
        "{:?}",
        told(&leads)
    );
    let emotions = merged(&with("-1.0", "0.5"), &with("-1.0", "-2.0"));
    assert!(
        told(&emotions)[0].contains("\"0.5\" / \"-2.0\""),
        "{:?}",
        told(&emotions)
    );
    let removed = merged(
        &with("(id: \"u\", stage: \"s\", title: \"U\"),", ""),
        &with("title: \"U\"", "title: \"Changed\""),
    );
    assert!(
        told(&removed)[0].starts_with("Touchpoint “u”, "),
        "{:?}",
        told(&removed)
    );
    let added = |title: &str| {
        with(
            "touchpoints: [",
            &format!("touchpoints: [(id: \"x\", title: \"{title}\"),"),
        )
    };
    let twice = told(&merged(&added("A"), &added("B")));
    assert!(twice[0].contains("“x-2”"), "{twice:?}");
}

#[test]
fn what_a_third_version_changes_leaves_a_conflict_as_it_is() {
    let before = in_dispute();
    let third = with("title: \"U\"", "title: \"Third\"");
    let after = merged(&before, &third);
    assert_eq!(lines(&after), lines(&before));
    assert_eq!(after.touchpoint("u").map(|it| &*it.title), Some("Third"));
}

#[test]
fn a_conflict_that_one_side_settled_stays_settled() {
    let before = in_dispute();
    let theirs = with_theirs(&before, &before.conflicts[0]).expect("it can be chosen");
    let settled = Journey {
        conflicts: Vec::new(),
        ..theirs
    };
    let mut other = before.clone();
    Arc::make_mut(&mut other.touchpoints[1]).title = "Third".to_owned();
    for after in [
        merge(&before, &settled, &other),
        merge(&before, &other, &settled),
    ] {
        assert_eq!(lines(&after.journey), Vec::<String>::new());
        let titles = after.journey.touchpoints.iter().map(|it| &*it.title);
        assert_eq!(titles.collect::<Vec<_>>(), ["Theirs", "Third"]);
    }
}

#[test]
fn whoever_merges_the_two_merges_of_both_has_one_conflict() {
    let ours = with("title: \"T\"", "title: \"Ours\"");
    let theirs = with("title: \"T\"", "title: \"Theirs\"");
    let (here, there) = (merged(&ours, &theirs), merged(&theirs, &ours));
    assert_eq!(lines(&merged(&here, &there)), lines(&here));
    assert_eq!(lines(&merged(&there, &here)), lines(&there));
}

#[test]
fn the_laws_of_merging_hold_for_journeys_with_conflicts() {
    for (base, ours, theirs) in super::merge::versions(53) {
        let before = merge(&base, &ours, &theirs).journey;
        let mut dice = Dice::new(54);
        let [ours, theirs] = [(); 2].map(|()| {
            let edits = (0..3).map(|_| dice.edit(&before)).collect::<Vec<_>>();
            let mut version = edits.iter().fold(before.clone(), |journey, edit| {
                edit.apply(&journey).unwrap_or(journey)
            });
            let settled = dice.below(version.conflicts.len() + 1);
            version.conflicts.truncate(settled);
            version
        });
        same(&merge(&before, &before, &theirs).journey, &theirs);
        same(&merge(&before, &ours, &before).journey, &ours);
        same(&merge(&before, &ours, &ours).journey, &ours);
        super::merge::merges_once(&before, &ours, &theirs);
    }
}

#[test]
fn notes_of_shots_follow_a_record_that_was_renamed() {
    let added = |title: &str, more: &str| {
        let text = BASE.replace(
            "touchpoints: [",
            &format!("touchpoints: [(id: \"x\", stage: \"s\", title: \"{title}\"),"),
        );
        open(&text.replace("curves: [", &format!("{more} curves: ["))).journey
    };
    let ours = added("Ours", "");
    let theirs = added(
        "Theirs",
        r#"pain_points: [(id: "p", touchpoint: "x", title: "P")],
           comments: [(id: "c", about: "x", text: "hm")],
           handoffs: [(from: "t", to: "x", breaks: "b")],
           shots: [(id: "touchpoint:x", note: "mine"), (id: "seam:t:x", left_out: true)],"#,
    );
    let journey = merged(&ours, &theirs);
    let shots = journey.shots.iter().map(|shot| &*shot.id);
    assert_eq!(shots.collect::<Vec<_>>(), ["touchpoint:x-2", "seam:t:x-2"]);
    assert_eq!(journey.comments[0].about, "x-2");
    assert_eq!(journey.pain_points[0].touchpoint, "x-2");
    assert_eq!(journey.handoffs[0].to, "x-2");
}

#[test]
fn votes_and_views_follow_records_that_were_renamed_whatever_else_has_the_id() {
    let added = |title: &str, more: &str| {
        let more = format!(
            "pain_points: [(id: \"x\", touchpoint: \"t\", title: \"{title}\")], stages: [(id: \"x\", title: \"X\"), {more}"
        );
        let text = BASE.replace("stages: [", &more);
        open(&text).journey
    };
    let ours = added("Ours", "");
    let mut theirs = added("Theirs", "");
    theirs.workshop.votes.push(Vote {
        on: "x".into(),
        dots: 2,
        department: "hr".into(),
        ballot: "b-1".into(),
    });
    assert_eq!(merged(&ours, &theirs).workshop.votes[0].on, "x-2");
    let department = |name: &str| {
        with(
            "departments: [",
            &format!("departments: [(id: \"x\", name: \"{name}\"),"),
        )
    };
    let mut theirs = department("Theirs");
    theirs.views.push(Arc::new(View {
        id: "v".into(),
        lens: Some("x".into()),
        filter: Filter {
            departments: vec!["x".into()],
            owner: Some(Who::Department("x".into())),
            ..Filter::default()
        },
        ..View::default()
    }));
    let view = &merged(&department("Ours"), &theirs).views[0];
    assert_eq!(view.lens.as_deref(), Some("x-2"));
    assert_eq!(view.filter.departments, ["x-2"]);
    assert_eq!(view.filter.owner, Some(Who::Department("x-2".into())));
}

#[test]
fn a_note_of_something_removed_is_told_and_a_mere_place_among_the_shots_is_not() {
    let removed = with("(id: \"u\", stage: \"s\", title: \"U\"),", "");
    let note = with(
        "curves: [",
        "shots: [(id: \"touchpoint:u\", note: \"an hour of work\")], curves: [",
    );
    let noted = merge(&base(), &removed, &note);
    assert!(noted.journey.touchpoint("u").is_some(), "its note needs it");
    assert_eq!(noted.conflicts[0].about, Disagreement::RemovedByUs);
    let place = with(
        "curves: [",
        "shots: [(id: \"touchpoint:u\"), (id: \"map\")], curves: [",
    );
    let placed = merge(&base(), &removed, &place);
    assert_eq!(
        (placed.journey.touchpoint("u"), placed.conflicts),
        (None, Vec::new())
    );
}

#[test]
fn a_file_with_conflicts_offers_them_in_the_window_and_settling_is_a_step() {
    let mut editor = session(reread(&in_dispute()));
    let asked = editor.joint().expect("they are offered").open();
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0].sides,
        Some(["“Ours”".to_owned(), "“Theirs”".to_owned()])
    );
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Theirs)));
    let title = |editor: &Editor| editor.journey().touchpoint("t").map(|it| it.title.clone());
    assert_eq!(title(&editor).as_deref(), Some("Theirs"));
    let is_settled = editor.joint().is_none() && editor.journey().conflicts.is_empty();
    assert!(is_settled, "it goes from the journey too");
    editor.perform(Action::Undo);
    assert_eq!(title(&editor).as_deref(), Some("Ours"));
    assert_eq!(editor.joint().map(|joint| joint.open().len()), Some(1));
    editor.perform(Action::Redo);
    assert!(editor.joint().is_none(), "it is settled again");
}

#[test]
fn the_window_says_what_the_journey_says_now() {
    let mut editor = session(in_dispute());
    editor.perform(Action::Edit(Edit::Touchpoint(TouchpointEdit::Set {
        ids: vec!["t".into()],
        field: TouchpointField::Title("Now".to_owned()),
    })));
    let joint = editor.joint().expect("nobody settled it");
    assert_eq!(
        joint.open()[0].sides,
        Some(["“Now”".to_owned(), "“Theirs”".to_owned()])
    );
}

#[test]
fn saving_with_open_conflicts_keeps_them_and_leaving_all_as_they_are_does_not() {
    let mut editor = session(base());
    editor.perform(Action::Edit(Edit::Journey(JourneyField::Title(
        "Mine".to_owned(),
    ))));
    let mut theirs = with("title: \"V\"", "title: \"Yours\"");
    theirs.summary = "theirs".to_owned();
    assert_eq!(editor.join(&base(), &theirs), 1);
    assert_eq!(lines(editor.journey()).len(), 1);
    editor.perform(Action::Version(VersionAction::SettleAll));
    assert_eq!(lines(editor.journey()), Vec::<String>::new());
    let says = |editor: &Editor| {
        (
            editor.journey().title.clone(),
            editor.journey().summary.clone(),
        )
    };
    assert_eq!(says(&editor), ("Mine".to_owned(), "theirs".to_owned()));
    editor.perform(Action::Undo);
    assert_eq!(
        says(&editor),
        ("Mine".to_owned(), String::new()),
        "the merge was one step"
    );
}

#[test]
fn the_other_order_can_be_chosen() {
    let order = |ids: [&str; 3]| Journey {
        personas: ids
            .map(|id| {
                Arc::new(Persona {
                    id: id.into(),
                    ..Persona::default()
                })
            })
            .to_vec(),
        ..Journey::default()
    };
    let (base, ours, theirs) = (
        order(["a", "b", "c"]),
        order(["c", "a", "b"]),
        order(["b", "a", "c"]),
    );
    let merged = merge(&base, &ours, &theirs).journey;
    let mut editor = session(merged.clone());
    let ids = |journey: &Journey| {
        journey
            .personas
            .iter()
            .map(|it| it.id.to_string())
            .collect::<String>()
    };
    assert_eq!(ids(editor.journey()), "cab");
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Theirs)));
    assert_eq!(ids(editor.journey()), "bac");
    assert!(editor.joint().is_none(), "it is settled");
}

#[test]
fn a_conflict_goes_with_its_record_and_comes_back_with_it() {
    let mut editor = session(in_dispute());
    editor.perform(Action::Edit(Edit::Touchpoint(TouchpointEdit::Remove {
        ids: vec!["t".into()],
    })));
    let is_gone = editor.journey().conflicts.is_empty() && editor.joint().is_none();
    assert!(is_gone, "nobody can be asked about it");
    editor.perform(Action::Undo);
    assert_eq!(editor.joint().map(|joint| joint.open().len()), Some(1));
}

#[test]
fn edits_leave_no_conflict_that_points_nowhere() {
    let mut dice = Dice::new(55);
    for (base, ours, theirs) in super::merge::versions(56).take(30) {
        let mut journey = merge(&base, &ours, &theirs).journey;
        for _ in 0..10 {
            journey = dice.edit(&journey).apply(&journey).unwrap_or(journey);
            let open = journey
                .conflicts
                .iter()
                .filter(|it| described(it, &journey).is_none());
            assert_eq!(open.count(), 0);
            for conflict in &journey.conflicts {
                if let Some(chosen) = with_theirs(&journey, conflict) {
                    let loose = super::edit_laws::loose_ends;
                    let before = loose(&journey);
                    let more = loose(&chosen).into_iter().find(|end| !before.contains(end));
                    assert_eq!(more, None, "{conflict:?}");
                }
            }
        }
    }
}

#[test]
fn journeys_that_may_only_be_read_offer_nothing_to_settle() {
    let document = Document::of("j.ron".into()).read_only();
    let editor = Editor::new(in_dispute(), document, Shade::Light, Words::default());
    assert!(editor.joint().is_none(), "nothing can be chosen");
}

/// The versions of a merge as files, and what came of merging them.
fn in_terminal(folder: &Folder, [base, ours, theirs]: [&str; 3]) -> (Option<i32>, String) {
    folder.write("base.ron", base);
    folder.write("ours.ron", ours);
    folder.write("theirs.ron", theirs);
    let run = folder.run(&[
        "merge",
        "base.ron",
        "ours.ron",
        "theirs.ron",
        "-o",
        "out.ron",
    ]);
    (run.status.code(), said(&run.stderr))
}

#[test]
fn the_terminal_keeps_theirs_in_the_file_and_check_reports_it() {
    let folder = Folder::new();
    let ours = BASE.replace("title: \"T\"", "title: \"Ours\"");
    let theirs = BASE.replace("title: \"T\"", "title: \"Theirs\"");
    let (code, notes) = in_terminal(&folder, [BASE, &ours, &theirs]);
    assert_eq!(code, Some(1));
    assert!(
        notes.contains("One conflict stands in the merged file with both sides"),
        "{notes}"
    );
    let out = folder.read("out.ron");
    assert!(
        out.contains("theirs: (id: \"t\", title: \"Theirs\")"),
        "{out}"
    );
    let checked = folder.run(&["check", "out.ron"]);
    assert_eq!(checked.status.code(), Some(1));
    assert!(
        said(&checked.stdout).contains("\"Ours\" / \"Theirs\""),
        "{}",
        said(&checked.stdout)
    );
    let again = [
        "merge",
        "base.ron",
        "out.ron",
        "theirs.ron",
        "-o",
        "again.ron",
    ];
    assert_eq!(folder.run(&again).status.code(), Some(1));
    assert_eq!(folder.read("again.ron"), out);
}

#[test]
fn merging_leaves_files_alone_that_are_no_journeys() {
    let folder = Folder::new();
    for [base, ours, theirs] in [
        [
            "Window(width: 3)",
            "Window(width: 4)",
            "Window(width: 3, height: 5)",
        ],
        ["(width: 3)", "(width: 4)", "(width: 5)"],
        [
            "(title: \"A\")",
            "(title: \"B\")",
            "(title: \"A\", summary: \"x\")",
        ],
        ["{\"a\": 1}", "{\"a\": 2}", "{\"a\": 1}"],
        ["()", "()", "()"],
    ] {
        folder.write("out.ron", "as it was");
        let (code, _) = in_terminal(&folder, [base, ours, theirs]);
        assert_eq!(
            (code, &*folder.read("out.ron")),
            (Some(2), "as it was"),
            "{ours}"
        );
    }
}

const COMMENTED: &str = "// Nordwind, for Lea\n(\n    format: 1,\n    title: \"V\",\n    stages: [\n        (id: \"s\", title: \"S\"), // the only one\n    ],\n    touchpoints: [\n        (id: \"a\", title: \"A\"),\n        // HR says so\n        (id: \"b\", title: \"B\"),\n        (id: \"c\", title: \"C\"),\n        (id: \"d\", title: \"D\"),\n    ],\n)\n";

#[test]
fn comments_stay_where_the_lines_merge_to_what_the_records_say() {
    let folder = Folder::new();
    let ours = COMMENTED
        .replace("title: \"A\"", "title: \"Ours\"")
        .replace("// HR says so", "// HR and IT say so");
    let theirs = COMMENTED.replace("title: \"D\"", "title: \"Theirs\"");
    let (code, notes) = in_terminal(&folder, [COMMENTED, &ours, &theirs]);
    assert_eq!((code, &*notes), (Some(0), ""));
    let expected = ours.replace("title: \"D\"", "title: \"Theirs\"");
    assert_eq!(folder.read("out.ron"), expected);
}

#[test]
fn comments_that_cannot_stay_are_told_with_their_lines() {
    let folder = Folder::new();
    let ours = COMMENTED.replace("title: \"B\"", "title: \"B\", matters: true");
    let theirs = COMMENTED.replace("title: \"B\"", "title: \"Bee\"");
    let (code, notes) = in_terminal(&folder, [COMMENTED, &ours, &theirs]);
    assert_eq!(code, Some(1), "{notes}");
    assert!(
        notes.contains("3 comments of OURS are lost: lines 1, 6, 10"),
        "{notes}"
    );
    let out = folder.read("out.ron");
    assert!(
        out.contains("title: \"Bee\", matters: true") && !out.contains("//"),
        "{out}"
    );
}

/// A clone of the repository at `from`, whose journeys git merges with this program.
fn clone_of(from: &Folder) -> Folder {
    let folder = Folder::new();
    let path = from.path().to_string_lossy().into_owned();
    folder.git(&["clone", "-q", &path, "."]);
    let set_up = folder.run(&["git-setup"]).status.code();
    assert_eq!(set_up, Some(0), "git is set up");
    folder
}

fn git(folder: &Folder, arguments: &str) -> Option<i32> {
    let who = [
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b",
        "-c",
        "pull.rebase=false",
    ];
    let arguments: Vec<_> = who.into_iter().chain(arguments.split(' ')).collect();
    folder.git(&arguments).status.code()
}

#[test]
fn in_two_clones_a_conflict_is_committed_with_both_sides_and_settled_once() {
    let origin = Folder::new();
    git(&origin, "init -q -b main");
    origin.write("j.ron", BASE);
    git(&origin, "add j.ron");
    git(&origin, "commit -qm first");
    git(&origin, "checkout -q --detach");
    let (ours, theirs) = (clone_of(&origin), clone_of(&origin));
    theirs.write("j.ron", &BASE.replace("title: \"T\"", "title: \"Theirs\""));
    git(&theirs, "commit -qam theirs");
    assert_eq!(git(&theirs, "push -q origin HEAD:main"), Some(0));
    ours.write("j.ron", &BASE.replace("title: \"T\"", "title: \"Ours\""));
    git(&ours, "commit -qam ours");
    assert_eq!(
        git(&ours, "pull -q origin main"),
        Some(1),
        "git says that there is a conflict"
    );
    assert!(
        ours.read("j.ron").contains("title: \"Theirs\""),
        "{}",
        ours.read("j.ron")
    );
    assert_eq!(git(&ours, "commit -qam merged"), Some(0));
    assert_eq!(git(&ours, "push -q origin HEAD:main"), Some(0));
    assert_eq!(git(&theirs, "pull -q origin main"), Some(0));
    assert_eq!(
        theirs.run(&["check", "j.ron"]).status.code(),
        Some(1),
        "theirs is not lost"
    );
    let journey = file::read(&theirs.path().join("j.ron"))
        .expect("it opens")
        .journey;
    let mut editor = session(journey);
    editor.perform(Action::Version(VersionAction::Settle(0, Side::Theirs)));
    theirs.write(
        "j.ron",
        &to_ron(editor.journey()).expect("it can be written"),
    );
    git(&theirs, "commit -qam settled");
    git(&theirs, "push -q origin HEAD:main");
    let other = ours
        .read("j.ron")
        .replace("title: \"U\"", "title: \"Later\"");
    ours.write("j.ron", &other);
    git(&ours, "commit -qam later");
    assert_eq!(git(&ours, "pull -q origin main"), Some(0));
    let out = ours.read("j.ron");
    assert!(
        out.contains("title: \"Theirs\"") && out.contains("title: \"Later\""),
        "{out}"
    );
    assert!(!out.contains("conflicts"), "{out}");
}

#[test]
fn in_a_clone_comments_stay_and_other_files_are_merged_as_text() {
    let origin = Folder::new();
    git(&origin, "init -q -b main");
    origin.write("j.ron", COMMENTED);
    origin.write(
        "theme.ron",
        "Theme(\n    a: 1,\n    b: 2,\n    c: 3,\n    d: 4,\n    e: 5,\n)\n",
    );
    git(&origin, "add j.ron theme.ron");
    git(&origin, "commit -qm first");
    git(&origin, "checkout -q --detach");
    let (ours, theirs) = (clone_of(&origin), clone_of(&origin));
    theirs.write(
        "j.ron",
        &COMMENTED.replace("title: \"D\"", "title: \"Theirs\""),
    );
    theirs.write(
        "theme.ron",
        &theirs.read("theme.ron").replace("e: 5", "e: 6"),
    );
    git(&theirs, "commit -qam theirs");
    git(&theirs, "push -q origin HEAD:main");
    ours.write(
        "j.ron",
        &COMMENTED.replace("title: \"A\"", "title: \"Ours\""),
    );
    ours.write("theme.ron", &ours.read("theme.ron").replace("a: 1", "a: 0"));
    git(&ours, "commit -qam ours");
    assert_eq!(git(&ours, "pull -q --no-edit origin main"), Some(0));
    let out = ours.read("j.ron");
    assert!(
        out.contains("// HR says so") && out.contains("Ours") && out.contains("Theirs"),
        "{out}"
    );
    assert_eq!(
        ours.read("theme.ron"),
        "Theme(\n    a: 0,\n    b: 2,\n    c: 3,\n    d: 4,\n    e: 6,\n)\n"
    );
}

#[test]
fn conflicts_in_the_samples_merge_alike_after_their_files_were_read_again() {
    let base = onboarding();
    for (_, ours, theirs) in super::merge::versions(57).take(20) {
        let [base, ours, theirs] = [&base, &ours, &theirs].map(reread);
        let merged = reread(&merge(&base, &ours, &theirs).journey);
        for side in [&ours, &theirs] {
            same(&reread(&merge(&base, &merged, side).journey), &merged);
            same(&reread(&merge(&base, side, &merged).journey), &merged);
        }
    }
}
