//! Mermaid: what becomes of journeys written for it, of what is broken in them, and of anything at all.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use seamline::file::{self, Fault, Opened};
use seamline::journey::Journey;
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
