//! Ballots: written, filled, read with suspicion, taken in once.

use std::path::Path;

use eframe::egui::{Key, Modifiers, PointerButton, pos2};
use seamline::editor::room::{Counted, Flaw, Taken, Urn};
use seamline::file;
use seamline::journey::{Ballot, Believed, CurveState, Given, Id, Journey};
use seamline::words::{Language, Words};

use crate::fuzz::{damaged, try_cases};
use crate::support::seat::Seat;
use crate::support::{Folder, ONBOARDING, open, said};

/// A ballot of HR under the id of one that the line manager gave.
const SPOOF: &str = include_str!("../data/ballots/spoof.ballot.ron");

fn onboarding() -> Journey {
    open(ONBOARDING).journey
}

fn voteless() -> Journey {
    let mut journey = onboarding();
    journey.workshop.votes.clear();
    journey
}

fn blank() -> Ballot {
    let on = ["late-laptop", "no-plan"].map(Id::from);
    Ballot::blank(&onboarding(), 3, &on)
}

/// A ballot of a department with dots on the late laptop, and an emotion at the laptop.
fn filled(id: &str, department: &str, dots: usize, emotion: f64) -> Ballot {
    Ballot {
        id: Id::from(id),
        department: Some(Id::from(department)),
        curve: vec![Believed {
            touchpoint: Id::from("laptop"),
            emotion,
        }],
        dots: vec![Given {
            on: Id::from("late-laptop"),
            dots,
        }],
        ..blank()
    }
}

fn count(urn: &mut Urn, journey: &Journey, ballots: &[(&str, Ballot)]) -> Counted {
    let found = ballots.iter();
    let found = found.map(|(name, ballot)| ((*name).to_owned(), ballot.clone()));
    urn.count(found.collect(), journey)
}

/// The departments of what was taken in.
fn from(counted: &Counted) -> Vec<&str> {
    let taken = counted.taken.iter();
    taken.map(|taken| &*taken.department).collect()
}

fn after(journey: &Journey, counted: &Counted) -> Journey {
    let edit = counted.edit.as_ref().expect("something changes");
    edit.apply(journey).expect("it is not refused")
}

fn read(text: &[u8]) -> Result<Ballot, file::Error> {
    file::parse_ballot(text, Path::new("a.ballot.ron"))
}

#[test]
fn a_ballot_is_read_as_it_was_written_and_gives_nothing_away() {
    for ballot in [blank(), filled("b-1", "it", 2, -0.5)] {
        let text = file::ballot_text(&ballot).expect("it can be written");
        let again = read(text.as_bytes()).expect("it can be read");
        assert_eq!(again, ballot);
        assert_eq!(
            file::ballot_text(&again).expect("again"),
            text,
            "the same bytes"
        );
    }
    let text = file::ballot_text(&blank()).expect("it can be written");
    assert!(
        text.contains("Laptop nine days late") && !text.contains("No badge"),
        "{text}"
    );
    for word in ["emotion", "severity", "owner", "votes", "wait", "note"] {
        assert!(!text.contains(word), "{word} gives something away");
    }
}

#[test]
fn a_ballot_counts_once_and_again_only_where_its_file_changed() {
    let (journey, mut urn) = (onboarding(), Urn::default());
    let one = filled("b-1", "it", 2, -0.5);
    let counted = count(&mut urn, &journey, &[("a", one.clone())]);
    assert_eq!(from(&counted), ["it"]);
    let counted = after(&journey, &counted);
    let gave = |journey: &Journey| {
        let votes = journey.workshop.votes.iter();
        votes
            .filter(|vote| vote.ballot == *"b-1")
            .map(|vote| vote.dots)
            .sum::<i64>()
    };
    assert_eq!(gave(&counted), 2);
    let twice = count(&mut urn, &counted, &[("copy", one.clone())]);
    assert_eq!(twice.refused, [("copy".to_owned(), Flaw::Twice)]);
    assert_eq!(twice.edit, None);
    let corrected = count(&mut urn, &counted, &[("a", filled("b-1", "it", 3, 1.0))]);
    assert_eq!(
        gave(&after(&counted, &corrected)),
        3,
        "in place of what it gave before"
    );
    let later = count(&mut Urn::default(), &counted, &[("a", one)]);
    assert_eq!(
        (&later.edit, from(&later).len()),
        (&None, 0),
        "nor in the next session"
    );
}

/// What the next session, which knows nothing of the ones before, takes in.
fn next_session(journey: &Journey, ballots: &[(&str, Ballot)]) -> Counted {
    count(&mut Urn::default(), journey, ballots)
}

#[test]
fn a_ballot_that_was_changed_while_nobody_looked_is_taken_again_and_then_no_more() {
    let was = [
        ("a", filled("b-1", "pr", 2, 1.0)),
        ("b", filled("b-2", "pr", 1, 0.5)),
        ("c", filled("b-3", "it", 0, -0.3)),
    ];
    let journey = voteless();
    let journey = after(&journey, &next_session(&journey, &was));
    assert_eq!(next_session(&journey, &was), Counted::default());
    let changes: [(usize, Ballot, &[&str]); 3] = [
        (0, filled("b-1", "pr", 3, 1.0), &["pr"]),
        // Of which of the two the curve is new, nobody can tell.
        (1, filled("b-2", "pr", 1, -2.0), &["pr", "pr"]),
        (2, filled("b-3", "it", 0, -0.4), &["it"]),
    ];
    for (nth, ballot, taken) in changes {
        let mut now = was.clone();
        now[nth].1 = ballot;
        let counted = next_session(&journey, &now);
        assert_eq!(from(&counted), taken);
        let taken = after(&journey, &counted);
        assert_eq!(next_session(&taken, &now), Counted::default(), "once");
        let votes = taken.workshop.votes.iter();
        let dots: i64 = votes.map(|vote| vote.dots).sum();
        let given: usize = now.iter().map(|(_, ballot)| ballot.count()).sum();
        assert_eq!(usize::try_from(dots), Ok(given), "and none twice");
    }
}

#[test]
fn a_ballot_without_dots_comes_in_where_its_department_believed_something_else() {
    let (journey, wall) = (onboarding(), [("a", filled("b-1", "it", 0, 2.0))]);
    let journey = after(&journey, &next_session(&journey, &wall));
    let counted = next_session(&journey, &[("b", filled("b-2", "it", 0, -1.0))]);
    assert_eq!(from(&counted), ["it"]);
    assert_eq!(counted.redrawn, ["it"], "it drew another curve before");
}

#[test]
fn whoever_speaks_for_another_department_now_is_believed_while_their_file_is_watched() {
    let (journey, mut urn) = (voteless(), Urn::default());
    let was = [
        ("a", filled("b-1", "pr", 2, 1.0)),
        ("b", filled("b-2", "pr", 1, 0.5)),
    ];
    let journey = after(&journey, &count(&mut urn, &journey, &was));
    let now = [("a", filled("b-1", "it", 2, 1.0))];
    let counted = count(&mut urn, &journey, &now);
    assert_eq!(from(&counted), ["it"]);
    let votes = after(&journey, &counted).workshop.votes;
    let dots: i64 = votes.iter().map(|vote| vote.dots).sum();
    assert_eq!(dots, 3, "none twice: {votes:?}");
}

#[test]
fn a_ballot_that_bears_anothers_id_takes_nothing_away() {
    let journey = onboarding();
    let spoof = SPOOF.replace("\r\n", "\n");
    let ballot = read(spoof.as_bytes()).expect("it can be read");
    assert_eq!(ballot.id, *"b-mg-1");
    let counted = next_session(&journey, &[("a", ballot)]);
    let told = [("a".to_owned(), Flaw::OthersId)];
    assert_eq!((counted.edit, &*counted.refused), (None, &told[..]));
}

#[test]
fn of_two_files_with_one_id_the_one_that_was_counted_before_counts() {
    let real = ("z", filled("b-1", "pr", 2, 1.0));
    let journey = voteless();
    let journey = after(
        &journey,
        &next_session(&journey, std::slice::from_ref(&real)),
    );
    let other = ("a", filled("b-1", "pr", 1, -2.0));
    let counted = next_session(&journey, &[other, real]);
    let told = [("a".to_owned(), Flaw::Twice)];
    assert_eq!((counted.edit, &*counted.refused), (None, &told[..]));
}

#[test]
fn what_comes_in_says_whose_it_is_how_many_dots_it_gives_and_what_it_replaces() {
    let journey = voteless();
    let named = |dots| Ballot {
        name: "Eve".to_owned(),
        ..filled("b-1", "pr", dots, 1.0)
    };
    let first = next_session(&journey, &[("a", named(2))]);
    let told = |replaced, dots| Taken {
        name: "Eve".to_owned(),
        department: Id::from("pr"),
        dots,
        replaced,
    };
    assert_eq!(first.taken, [told(None, 2)]);
    let again = next_session(&after(&journey, &first), &[("a", named(3))]);
    assert_eq!(again.taken, [told(Some(2), 3)]);
}

#[test]
fn a_department_believes_the_mean_of_its_ballots() {
    let (journey, mut urn) = (onboarding(), Urn::default());
    let ballots = [
        ("a", filled("b-1", "pr", 1, 2.0)),
        ("b", filled("b-2", "pr", 1, -1.0)),
        ("c", filled("b-3", "pr", 1, 0.5)),
    ];
    let counted = count(&mut urn, &journey, &ballots);
    let after = after(&journey, &counted);
    let by = CurveState::Believed { by: Id::from("pr") };
    let curve = after.curves.iter().find(|curve| curve.state == by);
    let emotions = curve.map(|curve| curve.points.iter().map(|point| point.emotion));
    let emotions: Vec<f64> = emotions.into_iter().flatten().collect();
    assert_eq!(emotions, [0.5]); // (2 − 1 + 0.5) ÷ 3
}

#[test]
fn what_does_not_count_is_told_and_changes_nothing() {
    let journey = onboarding();
    let mut other = filled("b-2", "it", 1, 0.0);
    other.journey.id = Id::from("j-other");
    let nobody = Ballot {
        department: None,
        ..filled("b-3", "it", 1, 0.0)
    };
    let generous = Ballot {
        each: 100,
        ..filled("b-6", "it", 100, 0.0)
    };
    let cases = [
        (other, Flaw::OtherJourney),
        (nobody, Flaw::NoDepartment),
        (filled("b-4", "gone", 1, 0.0), Flaw::NoDepartment),
        (filled("b-5", "it", 100, 0.0), Flaw::TooManyDots(100, 3)),
        (generous, Flaw::TooManyDots(100, 9)),
        (
            filled("b-7", "it", usize::MAX, 0.0),
            Flaw::TooManyDots(usize::MAX, 3),
        ),
        (filled("b-8", "it", 1, f64::NAN), Flaw::NoNumber),
    ];
    for (ballot, flaw) in cases {
        let counted = count(&mut Urn::default(), &journey, &[("x", ballot)]);
        assert_eq!(
            (counted.edit, counted.refused),
            (None, vec![("x".to_owned(), flaw)])
        );
    }
    let mut urn = Urn::default();
    let ballots = [
        ("onboarding", blank()),
        (
            "x",
            Ballot {
                each: 9,
                ..filled("b", "it", 9, 0.0)
            },
        ),
    ];
    let counted = count(&mut urn, &journey, &ballots);
    let told = [("x".to_owned(), Flaw::TooManyDots(9, 3))];
    assert_eq!(counted.refused, told, "the blank ballot says how many");
}

#[test]
fn a_hundred_ballots_come_in_as_one_step() {
    let journey = onboarding();
    let departments = ["hr", "it", "fm", "mg", "pr"];
    let ballots: Vec<_> = (0..100)
        .map(|n| {
            (
                format!("n{n}"),
                filled(&format!("b-{n}"), departments[n % 5], 1, 0.0),
            )
        })
        .collect();
    let counted = Urn::default().count(ballots, &journey);
    assert_eq!(counted.taken.len(), 100);
    let after = after(&journey, &counted);
    let new = after.workshop.votes.len() - journey.workshop.votes.len();
    assert_eq!(new, 100);
}

#[test]
fn dots_on_what_is_gone_are_left_out() {
    let mut ballot = filled("b-1", "it", 1, 0.0);
    ballot.dots.push(Given {
        on: Id::from("gone"),
        dots: 1,
    });
    let journey = onboarding();
    let counted = count(&mut Urn::default(), &journey, &[("a", ballot)]);
    let votes = after(&journey, &counted).workshop.votes;
    assert!(votes.iter().all(|vote| vote.on != *"gone"), "{votes:?}");
}

#[track_caller]
fn expect_told(text: &str, told: &str) {
    let error = read(text.as_bytes()).expect_err("it is refused");
    let words = Words::of(Language::English);
    assert!(error.text(words).contains(told), "{}", error.text(words));
}

#[test]
fn what_is_no_ballot_is_told_in_words() {
    expect_told("(ballot: 2, colour: Blue)", "newer version");
    expect_told("(ballot: 1, journey: (format: 9))", "newer version");
    expect_told("(ballot: 1, nmae: \"Lea\")", "nmae");
    expect_told("(ballot: 1,", "line 1");
    expect_told("", "nothing is in this file");
    expect_told("(ballot: 1, dots: [(on: \"a\", dots: -3)])", "line 1");
    let many = [
        (
            "each: 3, dots: [(on: \"a\", dots: 200000000)]",
            "200000000 dots",
        ),
        (
            "each: 3, dots: [(on: \"a\", dots: 2), (on: \"b\", dots: 2)]",
            "more than 3",
        ),
        ("each: 200000000", "more than 9"),
        (
            "dots: [(on: \"a\", dots: 18446744073709551615), (on: \"b\", dots: 9)]",
            "more than 9",
        ),
    ];
    for (dots, told) in many {
        expect_told(&format!("(ballot: 1, {dots})"), told);
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    fn expect_link<T: std::fmt::Debug>(refused: Result<T, file::Error>) {
        let fault = refused.expect_err("a link is refused").fault;
        assert!(matches!(fault, file::Fault::Link), "{fault:?}");
    }

    #[test]
    fn a_link_in_the_place_of_a_ballot_is_neither_followed_nor_read_nor_written() {
        let folder = Folder::new();
        let (journey, secret) = (folder.path().join("a.ron"), folder.path().join("secret"));
        let text = file::ballot_text(&filled("b-1", "it", 1, 0.0)).expect("it can be written");
        folder.write("secret", &text);
        let place = file::blank_ballot_path(&journey);
        for target in [&secret, &folder.path().join("gone"), &place] {
            symlink(target, &place).expect("a link can be made");
            expect_link(file::read_ballot(&place));
            expect_link(file::put_ballot(&place, &blank()));
            assert!(place.is_symlink(), "it is still there");
            std::fs::remove_file(&place).expect("it can be removed");
        }
        assert_eq!(folder.read("secret"), text, "nothing was written");
        assert!(!folder.path().join("gone").exists(), "nor made");
        let beside = folder.path().join("a.it.ballot.ron");
        symlink(folder.path().join("gone"), &beside).expect("a link can be made");
        let free = file::filled_ballot_path(&place, "it");
        assert!(free.ends_with("a.it-2.ballot.ron"), "{}", free.display());
        let seen = file::ballots_beside(&journey).files;
        assert_eq!(seen.len(), 1, "a link is seen, so that it can be told");
    }

    #[test]
    fn a_pipe_in_the_place_of_a_ballot_makes_nobody_wait() {
        let folder = Folder::new();
        let pipe = folder.path().join("a.ballot.ron");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()), "a pipe");
        for refused in [
            file::read_ballot(&pipe).map(drop),
            file::put_ballot(&pipe, &blank()),
        ] {
            let fault = refused.expect_err("it is refused").fault;
            assert!(matches!(fault, file::Fault::NotRegular), "{fault:?}");
        }
    }

    #[test]
    fn the_window_tells_of_a_link_and_takes_nothing_in_through_it() {
        let (folder, elsewhere) = (Folder::new(), Folder::new());
        folder.write("a.ron", ONBOARDING);
        let text = file::ballot_text(&filled("b-1", "it", 1, 0.0)).expect("it can be written");
        elsewhere.write("x.ballot.ron", &text);
        let target = elsewhere.path().join("x.ballot.ron");
        symlink(target, folder.path().join("x.ballot.ron")).expect("a link can be made");
        let mut seat = Seat::with(folder.path().join("a.ron"));
        seat.wait_for("The ballot x.ballot.ron cannot be read");
        assert_eq!(seat.journey().workshop, onboarding().workshop);
    }
}

#[test]
fn a_ballot_with_200_million_dots_is_told_and_not_opened() {
    let folder = Folder::new();
    let many = SPOOF.replace("dots: 3)", "dots: 200000000)");
    folder.write("big.ballot.ron", &many);
    let mut seat = Seat::at_start().drop_file(folder.path().join("big.ballot.ron"));
    seat.wait_for("Cannot open big.ballot.ron");
}

#[test]
fn more_ballots_than_are_looked_at_are_told_with_their_number() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    for nth in 0..file::MAX_BALLOTS + 3 {
        folder.write(&format!("{nth:05}.ballot.ron"), "");
    }
    let beside = file::ballots_beside(&folder.path().join("a.ron"));
    assert_eq!(
        (beside.files.len(), beside.left_out),
        (file::MAX_BALLOTS, 3)
    );
    let mut seat = Seat::with(folder.path().join("a.ron"));
    seat.wait_for("3 ballots are not looked at: there are more than 2000 in this folder");
}

#[test]
fn whatever_bytes_a_ballot_holds_it_is_read_or_told_in_short() {
    let (journey, words) = (onboarding(), Words::of(Language::German));
    let text = file::ballot_text(&filled("b-1", "it", 2, -0.5)).expect("it can be written");
    try_cases(4_000, |dice| {
        let bytes = if dice.below(4) == 0 {
            (0..dice.below(300))
                .map(|_| dice.below(256) as u8)
                .collect()
        } else {
            damaged(&[&text], dice)
        };
        match read(&bytes) {
            Ok(ballot) => take_in(ballot, &journey),
            Err(error) => assert!(error.text(words).chars().count() <= 300),
        }
    });
}

/// Whatever counts of a ballot can be taken in, once.
fn take_in(ballot: Ballot, journey: &Journey) {
    let found = [("x", ballot)];
    let counted = count(&mut Urn::default(), journey, &found);
    if counted.edit.is_some() {
        let after = after(journey, &counted);
        let again = count(&mut Urn::default(), &after, &found);
        assert!(again.edit.is_none(), "once");
    }
}

#[test]
fn the_terminal_writes_a_blank_ballot_beside_the_journey() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    let output = folder.run(&["ballot", "a.ron", "--dots", "5"]);
    assert_eq!(said(&output.stdout).trim(), "a.ballot.ron");
    let ballot = read(folder.read("a.ballot.ron").as_bytes()).expect("it can be read");
    assert_eq!((ballot.each, ballot.is_filled()), (5, false));
    let checked = folder.run(&["check", "."]);
    assert_eq!(
        checked.status.code(),
        Some(0),
        "a ballot is no broken journey"
    );
    folder.write("b.ron", "(format: 1)");
    let refused = folder.run(&["ballot", "b.ron"]);
    assert!(said(&refused.stderr).contains("no id yet"), "{refused:?}");
}

/// Somebody of procurement who has drawn on a ballot and not saved it.
fn drawn(folder: &Folder) -> Seat {
    folder.write("a.ron", ONBOARDING);
    folder.run(&["ballot", "a.ron"]);
    let mut voter = Seat::at_start().drop_file(folder.path().join("a.ballot.ron"));
    voter.wait_for("Your ballot: who are you?");
    let voter = voter.click("Procurement").click("Next");
    voter.drag(
        PointerButton::Primary,
        pos2(60.0, 300.0),
        pos2(1240.0, 300.0),
    )
}

const ASKED: &str = "Save your ballot for";

#[test]
fn a_ballot_is_saved_by_its_keys_and_then_left_unasked() {
    let folder = Folder::new();
    let mut voter = drawn(&folder).press(Modifiers::COMMAND, Key::S);
    voter.wait_for("Your ballot is saved");
    let text = folder.read("a.pr.ballot.ron");
    let curve = read(text.as_bytes()).expect("it can be read").curve;
    assert_eq!(curve.len(), onboarding().touchpoints.len());
    let voter = voter.press(Modifiers::NONE, Key::Escape);
    let voter = voter.press(Modifiers::NONE, Key::Escape);
    assert!(!voter.shows(ASKED) && !voter.shows("Procurement"), "left");
}

#[test]
fn a_ballot_that_is_not_saved_is_asked_about_before_it_is_left() {
    let folder = Folder::new();
    let voter = drawn(&folder).press(Modifiers::NONE, Key::Escape);
    let voter = voter.press(Modifiers::NONE, Key::Escape);
    assert!(voter.shows(ASKED));
    let voter = voter.click("Cancel");
    assert!(voter.shows("Your ballot: who are you?"), "it is still here");
    let mut voter = voter.click("Leave").click("Save");
    voter.wait_for("It lies beside the journey as a.pr.ballot.ron");
    assert!(!voter.shows("Procurement"), "left once it is saved");
}

#[test]
fn closing_the_window_over_a_ballot_asks_about_it() {
    let voter = drawn(&Folder::new()).close();
    assert!(voter.shows(ASKED));
}

#[test]
fn what_is_opened_over_a_ballot_waits_for_the_answer() {
    let folder = Folder::new();
    let voter = drawn(&folder).drop_file(folder.path().join("a.ron")).rest();
    assert!(voter.shows(ASKED));
    let mut voter = voter.click("Discard");
    voter.wait_until("the journey is open", |window| window.journey().is_some());
    assert!(!folder.path().join("a.pr.ballot.ron").exists());
}

#[test]
fn a_ballot_is_filled_in_one_window_and_comes_into_the_other() {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    folder.run(&["ballot", "a.ron"]);
    let mut facilitator = Seat::with(folder.path().join("a.ron"));
    let mut voter = Seat::at_start().drop_file(folder.path().join("a.ballot.ron"));
    voter.wait_for("Your ballot: who are you?");
    let voter = voter.click("Procurement").click("Next");
    let voter = voter.drag(
        PointerButton::Primary,
        pos2(60.0, 300.0),
        pos2(1240.0, 300.0),
    );
    let voter = voter
        .press(Modifiers::NONE, Key::Enter)
        .click("Laptop nine days late");
    let mut voter = voter.click("Save my ballot");
    voter.wait_for("Thank you. Your ballot is saved.");
    facilitator.wait_for("1 ballot has come in");
    let by = CurveState::Believed { by: Id::from("pr") };
    let journey = facilitator.journey();
    assert!(
        journey.curves.iter().any(|curve| curve.state == by),
        "what it believes"
    );
    let given = journey.workshop.votes.iter();
    assert_eq!(
        given.filter(|vote| vote.department == *"pr").count(),
        1,
        "its dot"
    );
}
