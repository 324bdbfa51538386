//! Dot votes: the weights and the ties, worked out by hand, and who sees what when.

use std::sync::Arc;

use eframe::egui::{Key, Modifiers};
use seamline::editor::room::{Poll, State};
use seamline::insight::{Insight, Subject, ranking, voters};
use seamline::interact::Action;
use seamline::journey::{Id, Journey};
use seamline::slides::Deck;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use crate::support::seat::{Seat, sample};
use crate::support::{Dice, ONBOARDING, open};

/// Three departments, three pain points, two small steps, and these votes.
fn voted(votes: &str) -> Journey {
    open(&format!(
        r#"(departments: [(id: "hr"), (id: "it"), (id: "fm")], touchpoints: [(id: "t")],
        pain_points: [(id: "a", touchpoint: "t"), (id: "b", touchpoint: "t"), (id: "c", touchpoint: "t")],
        small_steps: [(id: "x", title: "X"), (id: "y", title: "Y")],
        workshop: (votes: [{votes}]))"#
    ))
    .journey
}

/// What was voted on with its rank, whether it is tied, and its share in sixtieths.
fn places(journey: &Journey, subject: Subject) -> Vec<(String, usize, bool, i64)> {
    let ranking = ranking(journey, subject).into_iter();
    ranking
        .map(|ranked| {
            let sixtieths = (ranked.share * 60.0).round() as i64;
            (
                ranked.on.to_string(),
                ranked.rank,
                ranked.is_tied,
                sixtieths,
            )
        })
        .collect()
}

#[test]
fn the_largest_department_does_not_drown_the_smallest() {
    // HR gives 4 of 6 to a and 2 to b, IT all 3 to b: a has (4/6)/2 = 20/60, b (2/6 + 1)/2 = 40/60.
    let journey = voted(
        r#"(department: "hr", on: "a", dots: 3, ballot: "1"), (department: "hr", on: "a", dots: 1, ballot: "2"),
        (department: "hr", on: "b", dots: 2, ballot: "2"), (department: "it", on: "b", dots: 3, ballot: "3")"#,
    );
    let told = [
        ("b".to_owned(), 1, false, 40),
        ("a".to_owned(), 2, false, 20),
    ];
    assert_eq!(places(&journey, Subject::PainPoints), told);
    assert_eq!(voters(&journey, Subject::PainPoints, &Id::from("hr")), 2);
}

#[test]
fn equal_shares_share_a_rank_and_the_next_one_counts_on() {
    // Each of three gives a third of its dots to each but FM, which gives all to c.
    let journey = voted(
        r#"(department: "hr", on: "a", dots: 1, ballot: "1"), (department: "hr", on: "b", dots: 1, ballot: "1"),
        (department: "it", on: "a", dots: 2, ballot: "2"), (department: "it", on: "b", dots: 2, ballot: "2"),
        (department: "fm", on: "c", dots: 1, ballot: "3")"#,
    );
    // a: (1/2 + 1/2)/3 = 1/3, b the same, c: 1/3: all three are tied.
    let all = places(&journey, Subject::PainPoints);
    assert!(
        all.iter()
            .all(|place| (place.1, place.2, place.3) == (1, true, 20)),
        "{all:?}"
    );
    let journey = voted(
        r#"(department: "hr", on: "a", dots: 2, ballot: "1"), (department: "hr", on: "b", dots: 2, ballot: "1"),
        (department: "hr", on: "c", dots: 1, ballot: "1")"#,
    );
    let ranks: Vec<_> = places(&journey, Subject::PainPoints)
        .into_iter()
        .map(|(_, rank, tied, _)| (rank, tied))
        .collect();
    assert_eq!(ranks, [(1, true), (1, true), (3, false)]);
}

#[test]
fn votes_on_small_steps_take_nothing_from_those_on_pain_points() {
    let journey = voted(
        r#"(department: "hr", on: "a", dots: 1, ballot: "1"), (department: "hr", on: "x", dots: 3, ballot: "1"),
        (department: "it", on: "gone", dots: 3, ballot: "2"), (department: "it", on: "y", dots: -4, ballot: "2")"#,
    );
    assert_eq!(
        places(&journey, Subject::PainPoints),
        [("a".to_owned(), 1, false, 60)]
    );
    assert_eq!(
        places(&journey, Subject::SmallSteps),
        [("x".to_owned(), 1, false, 60)]
    );
}

#[test]
fn whatever_is_voted_the_shares_make_a_whole_and_the_ranks_follow_them() {
    let mut dice = Dice::new(5);
    for _ in 0..500 {
        let vote = |dice: &mut Dice| {
            let department = ["hr", "it", "fm"][dice.below(3)];
            let on = ["a", "b", "c", "x", "gone"][dice.below(5)];
            let (dots, ballot) = (dice.below(6), dice.below(4));
            format!(
                r#"(department: "{department}", on: "{on}", dots: {dots}, ballot: "{ballot}"),"#
            )
        };
        let votes: String = (0..dice.below(12)).map(|_| vote(&mut dice)).collect();
        let ranking = ranking(&voted(&votes), Subject::PainPoints);
        let whole: f64 = ranking.iter().map(|ranked| ranked.share).sum();
        assert!(ranking.is_empty() || (whole - 1.0).abs() < 1e-9, "{whole}");
        assert!(
            ranking.is_sorted_by(|a, b| a.rank <= b.rank && a.share >= b.share - 1e-9),
            "{votes}"
        );
        let tied = |rank| ranking.iter().filter(|ranked| ranked.rank == rank).count() > 1;
        assert!(
            ranking
                .iter()
                .all(|ranked| ranked.is_tied == tied(ranked.rank)),
            "{votes}"
        );
    }
}

fn does(journey: &Journey, action: Option<Action>) -> Journey {
    match action {
        Some(Action::Edit(edit)) => edit.apply(journey).expect("it is not refused"),
        other => panic!("nothing changes: {other:?}"),
    }
}

#[test]
fn each_person_has_a_ballot_and_no_more_dots_than_agreed() {
    let journey = voted("");
    let (it, a, b) = (Id::from("it"), Id::from("a"), Id::from("b"));
    let mut poll = Poll::new(&journey);
    poll.plan(Subject::PainPoints, 2);
    poll.begin();
    poll.hand_to(&it);
    poll.give(&a);
    poll.take(&a);
    for _ in 0..5 {
        poll.give(&b);
    }
    let once = does(&journey, poll.done(&journey));
    assert_eq!(*poll.state(), State::Handing, "the next one may come");
    poll.hand_to(&it);
    poll.give(&a);
    let twice = does(&once, poll.done(&once));
    let votes = twice.workshop.votes.iter();
    let votes: Vec<_> = votes
        .map(|v| (v.on.as_str(), v.dots, v.ballot.as_str()))
        .collect();
    assert_eq!(votes, [("b", 2, "it-1"), ("a", 1, "it-2")]);
    poll.hand_to(&it);
    poll.give(&a);
    poll.give_up();
    assert_eq!(poll.done(&twice), None, "who gives up has not voted");
}

#[test]
fn secret_votes_are_on_no_slide() {
    let journey = open(ONBOARDING).journey;
    let insight = Insight::of(&journey);
    let look = (Theme::of(Shade::Light), Words::of(Language::English));
    let mut deck = Deck::new(Arc::new(journey), insight, look);
    let nth = deck
        .shots
        .iter()
        .position(|shot| shot.kind.id() == *"votes");
    let nth = nth.expect("there are votes");
    let said = |deck: &Deck| format!("{:?}", deck.leaf(nth, false));
    assert!(said(&deck).contains("Nobody plans"), "shown");
    deck.shows_votes = false;
    assert!(!said(&deck).contains("Nobody plans"), "secret");
}

#[test]
fn people_vote_in_the_window_one_after_the_other() {
    let before = sample("onboarding.ron");
    let seat = Seat::with(before)
        .click("Workshop")
        .click("Vote with dots…");
    let seat = seat.click("Discard earlier dots").click("Begin");
    let seat = seat
        .click("IT")
        .click("Laptop nine days late")
        .click("Laptop nine days late");
    assert!(seat.shows("1 of 3 dots left"), "what is left");
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    assert!(
        seat.shows("Who votes next?") && !seat.shows("Laptop nine days late"),
        "nothing is seen"
    );
    let votes = &seat.journey().workshop.votes;
    assert!(
        votes
            .iter()
            .any(|vote| (&*vote.ballot, vote.dots) == ("it-1", 2)),
        "{votes:?}"
    );
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    assert!(
        seat.shows("Who votes next?"),
        "the result is not shown by mistake"
    );
    let seat = seat.click("Show the result");
    assert!(!seat.editor().are_votes_secret(), "all may see it now");
}
