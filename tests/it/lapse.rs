//! A time-lapse: versions in the order of time, the curve on its way between them, first against last.

use std::sync::Arc;

use seamline::edit::*;
use seamline::editor::{Frame, Lapse};
use seamline::file;
use seamline::journey::*;

use super::edit::onboarding;
use crate::support::seat::Seat;
use crate::support::{Folder, ONBOARDING, said};

fn felt(emotion: f64) -> Arc<Journey> {
    let edit = Edit::Curve(CurveEdit::Draw {
        curve: Which::AsIs,
        emotions: vec![("laptop".into(), emotion)],
    });
    Arc::new(edit.apply(&onboarding()).expect("the edit is done"))
}

fn lapse() -> Lapse {
    let frame = |(name, emotion): (&str, f64)| Frame {
        name: name.to_owned(),
        journey: felt(emotion),
        told: Vec::new(),
    };
    Lapse::new(
        [("January", -2.0), ("March", 0.0), ("June", 2.0)]
            .map(frame)
            .into(),
    )
}

fn seen(lapse: &Lapse) -> f64 {
    let journey = lapse.moment().expect("there are versions").journey;
    let curve = journey.as_is().expect("there is a curve");
    let mut points = curve.points.iter();
    let point = points.find(|point| point.touchpoint == "laptop");
    point.expect("it has a point").emotion
}

#[test]
fn the_curve_goes_from_january_to_june_and_never_back() {
    let mut lapse = lapse();
    lapse.toggle();
    let mut felt = vec![seen(&lapse)];
    while lapse.is_moving() {
        lapse.pass(0.05);
        felt.push(seen(&lapse));
    }
    assert!(felt.is_sorted() && felt.len() > 60, "{felt:?}");
    assert_eq!((felt[0], seen(&lapse)), (-2.0, 2.0));
    assert_eq!(lapse.frame().expect("it is shown").name, "June");
}

#[test]
fn steps_reach_each_version_and_playing_stops_and_begins_again() {
    let mut lapse = lapse();
    lapse.forth();
    while lapse.is_moving() {
        lapse.pass(0.1);
    }
    assert_eq!((lapse.nth(), seen(&lapse)), (1, 0.0));
    lapse.back();
    assert_eq!((lapse.nth(), lapse.is_moving()), (0, false));
    lapse.go(usize::MAX);
    lapse.toggle();
    assert_eq!((lapse.nth(), lapse.is_moving()), (0, true));
    lapse.toggle();
    assert!(!lapse.is_moving(), "it stands still");
}

/// A repository with three versions of a journey, of which one says nothing new.
fn repository() -> Folder {
    let folder = Folder::new();
    let commit = |text: &str, day: &str| {
        folder.write("a.ron", text);
        folder.git(&["add", "a.ron"]);
        let name = ["-c", "user.name=Anna", "-c", "user.email=anna@example.com"];
        let date = format!("--date={day}T12:00:00Z");
        let commit = ["commit", "--allow-empty", "-m", "x", &date];
        folder.git(&[&name[..], &commit[..]].concat());
    };
    folder.git(&["init", "-q"]);
    commit(ONBOARDING, "2026-01-12");
    commit(&format!("{ONBOARDING}\n"), "2026-02-12");
    commit(
        &ONBOARDING.replace("Joining Nordwind", "Joining anew"),
        "2026-03-12",
    );
    folder
}

#[test]
fn the_past_of_a_file_is_what_git_keeps_each_version_once() {
    let folder = repository();
    let past = file::past(&folder.path().join("a.ron"), Vec::new()).all;
    let titles: Vec<_> = past.iter().map(|past| &*past.journey.title).collect();
    assert_eq!(titles, ["Joining Nordwind", "Joining anew"]);
    assert!(past.is_sorted_by_key(|past| past.moment));
}

#[test]
fn the_window_plays_through_the_past_and_comes_back_to_the_journey() {
    let folder = repository();
    let mut seat = Seat::with(folder.path().join("a.ron"));
    seat = seat.click("File").click("Time-lapse…");
    seat.wait_for("12 Mar 2026 · x");
    assert!(seat.shows("2 of 2") && seat.shows("Joining anew"));
    let seat = seat.click("Back");
    assert!(seat.shows("12 Jan 2026 · x") && seat.shows("This is the first version."));
    let seat = seat.click("Close the time-lapse");
    assert!(seat.shows("File"), "the menus are back");
}

#[test]
fn a_file_without_a_past_says_so() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    let mut seat = Seat::with(folder.path().join("a.ron"));
    seat = seat.click("File").click("Time-lapse…");
    seat.wait_for("There are no earlier versions of a.ron yet.");
}

#[test]
fn first_against_last_is_drawn_with_the_changes_in_words() {
    let folder = Folder::new();
    folder.write("first.ron", ONBOARDING);
    folder.write(
        "last.ron",
        &ONBOARDING.replace("emotion: -1.8", "emotion: 1.3"),
    );
    let run = folder.run(&["diff", "first.ron", "last.ron", "-o", "change.svg"]);
    assert_eq!(run.status.code(), Some(1), "{}", said(&run.stderr));
    let svg = folder.read("change.svg");
    assert!(svg.contains("What changed since first.ron"), "a title");
    assert!(svg.contains("emotion −1.8 → +1.3"), "the change in words");
    assert!(svg.contains("stroke-dasharray=\"7 5\""), "the ghost");
}
