//! Mermaid: what becomes of journeys written for it, of what is broken in them, and of anything at all.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use seamline::file::{self, Fault, Opened};
use seamline::journey::{Journey, Rule};
use seamline::words::Words;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data/mermaid")
        .join(name)
}

#[track_caller]
fn import(name: &str, number: usize) -> Opened {
    match file::import(&data(name), NonZeroUsize::new(number)) {
        Ok(opened) => opened,
        Err(error) => panic!("{error}"),
    }
}

/// The touchpoints with their emotions and who leads, a line each.
fn told(journey: &Journey) -> Vec<String> {
    let curve = journey.as_is().expect("a curve is made of the scores");
    let emotion = |id| curve.points.iter().find(|point| point.touchpoint == id);
    let touchpoints = journey.touchpoints.iter();
    touchpoints
        .map(|touchpoint| {
            let felt = emotion(touchpoint.id.clone()).map(|point| point.emotion);
            let lead = touchpoint.lead.as_deref().unwrap_or("nobody");
            format!("{} · {felt:?} · {lead}", touchpoint.title)
        })
        .collect()
}

fn expect_snapshot(name: &str, value: &impl std::fmt::Debug) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.bind(|| insta::assert_debug_snapshot!(name, value));
}

#[test]
fn a_mermaid_journey_becomes_stages_touchpoints_emotions_and_leads() {
    let opened = import("new-colleague.mmd", 1);
    expect_snapshot("new-colleague", &told(&opened.journey));
    assert!(opened.imported, "it has no journey file yet");
}

#[test]
fn of_several_in_a_markdown_file_the_one_that_is_asked_for_is_read() {
    assert_eq!(import("servicedesk.md", 1).journey.title, "Neues Passwort");
    assert_eq!(import("servicedesk.md", 2).journey.title, "Gerätetausch");
}

#[test]
fn where_several_are_there_their_titles_are_told() {
    let error = file::read(&data("servicedesk.md")).unwrap_err();
    let Fault::SeveralMermaid(titles) = error.fault else {
        panic!("{error}")
    };
    assert_eq!(titles, ["Neues Passwort", "Gerätetausch"]);
    let error = file::import(&data("servicedesk.md"), NonZeroUsize::new(3)).unwrap_err();
    assert!(
        matches!(error.fault, Fault::FewerMermaid { asked: 3, there: 2 }),
        "{error}"
    );
}

#[test]
fn what_is_broken_in_it_is_read_as_far_as_it_goes_and_told() {
    let opened = import("broken.mmd", 1);
    let problems: Vec<_> = opened
        .problems
        .iter()
        .map(|problem| problem.text(Words::default()))
        .collect();
    expect_snapshot("broken", &(told(&opened.journey), problems));
}

#[test]
fn what_is_written_as_mermaid_reads_as_the_same_touchpoints() {
    let journey = import("new-colleague.mmd", 1).journey;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("again.mmd");
    file::put(&path, file::to_mermaid(&journey).0.as_bytes()).unwrap();
    assert_eq!(
        told(&file::import(&path, None).unwrap().journey),
        told(&journey)
    );
}

/// The journey in a Mermaid text.
#[track_caller]
fn journey_of(text: &str) -> Opened {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("a.mmd");
    file::put(
        &path,
        format!("journey\n  title T\n  section S\n{text}").as_bytes(),
    )
    .expect("a file can be written");
    file::import(&path, None).expect("it can be imported")
}

/// The rules of its Problems with the lines that they name.
fn rules(opened: &Opened) -> Vec<(Rule, Option<usize>)> {
    let problems = opened.problems.iter();
    problems
        .map(|problem| (problem.rule, problem.line))
        .collect()
}

#[test]
fn departments_whose_names_look_alike_are_one() {
    let opened = journey_of(
        "    A: 5: Küche\n    B: 4: Ku\u{308}che, IT\n    C: 3: KÜCHE\u{200b}\n    D: 2: Human  Resources\n    E: 1: human\u{a0}resources, it, IT\n",
    );
    let names: Vec<_> = opened
        .journey
        .departments
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Küche", "IT", "Human Resources"]);
    assert_eq!(opened.journey.touchpoints[4].helps, ["it"]);
    assert_eq!(rules(&opened), []);
}

#[test]
fn imported_departments_have_short_names_of_two_letters_that_differ() {
    let opened = journey_of(
        "    A: 5: Personalabteilung\n    B: 1: Personalrat\n    C: 3: Personalentwicklung, Отдел кадров, Отдел закупок\n",
    );
    let shorts: Vec<_> = opened
        .journey
        .departments
        .iter()
        .map(|one| one.short.as_str())
        .collect();
    assert_eq!(shorts, ["PE", "PR", "PS", "ОК", "ОЗ"]);
}

#[test]
fn tasks_that_look_like_departments_are_told_with_their_line() {
    for (text, lines) in [
        ("    Contract: 5: HR\n    HR: 3: Laptop\n", vec![5]),
        (
            "    HR: 5: Sign the contract\n    IT: 1: Order the laptop\n",
            vec![4, 5],
        ),
        (
            "    Kantine: 5: Essen bestellen\n    Einkauf: 4: Laptop kaufen\n    Kantine: 3: Kaffee kochen\n    Einkauf: 2: Tisch kaufen\n",
            vec![4, 5],
        ),
        (
            "    Contract: 5: HR\n    Laptop: 3: IT\n    Badge: 3: HR\n",
            vec![],
        ),
        (
            "    A: 5: Personalabteilung\n    B: 1: Personalrat\n    C: 3: Personalentwicklung\n",
            vec![],
        ),
        ("    Lunch: 5: HR\n    Lunch: 3: IT\n", vec![]),
    ] {
        let opened = journey_of(text);
        let told: Vec<_> = rules(&opened)
            .into_iter()
            .filter(|(rule, _)| *rule == Rule::ImportedSwapped)
            .collect();
        let wanted: Vec<_> = lines
            .into_iter()
            .map(|line| (Rule::ImportedSwapped, Some(line)))
            .collect();
        assert_eq!(told, wanted, "{text}");
    }
}

#[test]
fn a_problem_of_an_imported_record_names_its_line() {
    let opened = journey_of("    A: 5: HR\n    B\u{202e}: 4: I\u{202e}T\n  section \u{202e}X\n");
    let told: Vec<_> = rules(&opened);
    assert_eq!(
        told,
        [
            (Rule::HiddenCharacters, Some(6)),
            (Rule::HiddenCharacters, Some(5)),
        ]
    );
}
