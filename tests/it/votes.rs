//! Dot votes: the weights and the ties, worked out by hand, and who sees what when.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use eframe::egui::{Key, Modifiers};
use seamline::edit::{common_base, merge};
use seamline::editor::room::{Poll, State};
use seamline::insight::{Insight, Subject, ranking, voters};
use seamline::interact::Action;
use seamline::journey::{Id, Journey, Vote};
use seamline::slides::Deck;
use seamline::theme::{Shade, Theme};
use seamline::words::{Language, Words};

use crate::hostile_merge::same;
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

fn votes_of(journey: &Journey) -> impl Iterator<Item = &str> {
    journey.workshop.votes.iter().map(|vote| &*vote.ballot)
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
    let once = does(&journey, poll.done());
    assert_eq!(*poll.state(), State::Handing, "the next one may come");
    poll.hand_to(&it);
    poll.give(&a);
    let twice = does(&once, poll.done());
    let votes = twice.workshop.votes.iter();
    let said: Vec<_> = votes.map(|v| (v.on.as_str(), v.dots)).collect();
    assert_eq!(said, [("b", 2), ("a", 1)]);
    let ballots: Vec<&str> = votes_of(&twice).collect();
    assert_ne!(ballots[0], ballots[1], "two people");
    let tells = |id: &&str| id.contains("it") || id.len() != "b-".len() + 12;
    assert!(!ballots.iter().any(tells), "random, and long: {ballots:?}");
    poll.hand_to(&it);
    poll.give(&a);
    poll.give_up();
    assert_eq!(poll.done(), None, "who gives up has not voted");
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
            .any(|vote| (&*vote.department, vote.dots) == ("it", 2)),
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

/// A department, and what a ballot of it gives dots to.
type BallotSaid = (Id, Vec<(Id, i64)>);

/// What each ballot says; their ids left out.
fn said(journey: &Journey) -> Vec<BallotSaid> {
    let mut ballots: BTreeMap<&Id, BallotSaid> = BTreeMap::new();
    for vote in &journey.workshop.votes {
        let ballot = ballots.entry(&vote.ballot).or_default();
        ballot.0 = vote.department.clone();
        ballot.1.push((vote.on.clone(), vote.dots));
    }
    let mut said: Vec<_> = ballots.into_values().collect();
    for (_, given) in &mut said {
        given.sort();
    }
    said.sort();
    said
}

fn merged(base: &Journey, ours: &Journey, theirs: &Journey) -> Journey {
    let merged = merge(base, ours, theirs);
    assert_eq!(merged.conflicts, [], "nobody has to decide anything");
    merged.journey
}

#[test]
fn two_laptops_that_gave_different_votes_one_id_keep_both() {
    let vote = |dots| format!(r#"(department: "hr", on: "a", dots: {dots}, ballot: "hr-1")"#);
    let [base, two, three] = ["", &vote(2), &vote(3)].map(voted);
    let both = merged(&base, &two, &three);
    assert_eq!(votes_of(&both).collect::<BTreeSet<_>>().len(), 2);
    assert_eq!(said(&both).len(), 2, "{:?}", said(&both));
    same(&merged(&base, &two, &two.clone()), &two);
    // Without a common past as well: what two copies say of one ballot are two.
    let joined = merged(&common_base(&two, &three), &two, &three);
    assert_eq!(said(&joined), said(&both));
}

/// A laptop on which some people voted after `before`, under ids counted by department.
fn laptop(dice: &mut Dice, before: &Journey) -> Journey {
    let mut journey = before.clone();
    for _ in 0..dice.below(4) {
        let department = ["hr", "it"][dice.below(2)];
        let taken: BTreeSet<&str> = votes_of(before).collect();
        let ballot = format!("{department}-{}", dice.below(3) + 1);
        if taken.contains(&*ballot) || votes_of(&journey).any(|other| other == ballot) {
            continue;
        }
        for on in ["a", "b", "x"].into_iter().take(1 + dice.below(3)) {
            journey.workshop.votes.push(Vote {
                department: Id::from(department),
                on: Id::from(on),
                dots: [1, 2][dice.below(2)],
                ballot: Id::from(&*ballot),
            });
        }
    }
    journey
}

#[test]
fn whatever_laptops_vote_every_ballot_is_there_once_whoever_merges_and_how_often() {
    for seed in 0..400 {
        let mut dice = Dice::new(seed);
        let base = laptop(&mut dice, &voted(""));
        let [one, two, three] = [(); 3].map(|()| laptop(&mut dice, &base));
        let both = merged(&base, &one, &two);
        same(&merged(&base, &two, &one), &both);
        same(&merged(&base, &both, &one), &both);
        same(&merged(&base, &two, &both), &both);
        for side in [&one, &two] {
            for ballot in said(side) {
                assert!(said(&both).contains(&ballot), "seed {seed}: {ballot:?}");
            }
        }
        let all = merged(&base, &both, &three);
        let otherwise = merged(&base, &one, &merged(&base, &three, &two));
        assert_eq!(ballots(&all), ballots(&otherwise), "seed {seed}");
        // Each is there once: as often as somebody gave it, equal ones under one id as one.
        let given: BTreeSet<_> = [&one, &two, &three].into_iter().flat_map(ballots).collect();
        let told: Vec<_> = given.iter().map(|(_, said)| said).collect();
        assert_eq!(said(&all).len(), told.len(), "seed {seed}");
    }
}

/// Each ballot with all that it says.
fn ballots(journey: &Journey) -> BTreeSet<(Id, Vec<(Id, i64)>)> {
    let ids: BTreeSet<&Id> = journey
        .workshop
        .votes
        .iter()
        .map(|vote| &vote.ballot)
        .collect();
    let given = |ballot: &Id| {
        let votes = journey.workshop.votes.iter();
        let own = votes.filter(|vote| vote.ballot == *ballot);
        let mut given: Vec<_> = own.map(|vote| (vote.on.clone(), vote.dots)).collect();
        given.sort();
        given
    };
    ids.into_iter()
        .map(|ballot| (ballot.clone(), given(ballot)))
        .collect()
}

#[test]
fn votes_without_a_ballot_that_differ_stay_two_and_one_more_is_one_more() {
    let vote = |on: &str, dots: i64| format!(r#"(department: "hr", on: "{on}", dots: {dots}),"#);
    let base = voted("");
    let both = merged(&base, &voted(&vote("a", 2)), &voted(&vote("a", 1)));
    let dots: i64 = both.workshop.votes.iter().map(|vote| vote.dots).sum();
    assert_eq!(dots, 3, "{:?}", both.workshop.votes);
    let apart = merged(&base, &voted(&vote("a", 2)), &voted(&vote("b", 1)));
    assert!(votes_of(&apart).all(str::is_empty), "no id is needed");
}

#[test]
fn a_vote_that_both_changed_is_a_conflict_as_it_is_one_persons() {
    let vote = |dots| {
        voted(&format!(
            r#"(department: "hr", on: "a", dots: {dots}, ballot: "b-1")"#
        ))
    };
    let found = merge(&vote(1), &vote(2), &vote(3));
    assert_eq!(
        (found.journey.workshop.votes.len(), found.conflicts.len()),
        (1, 1)
    );
}

#[test]
fn an_id_made_for_this_does_not_swallow_another_ballot() {
    let vote = |dots| format!(r#"(department: "hr", on: "a", dots: {dots}, ballot: "hr-1"),"#);
    let base = voted("");
    let both = merged(&base, &voted(&vote(2)), &voted(&vote(3)));
    let made = votes_of(&both).find(|ballot| *ballot != "hr-1");
    let made = made.expect("there is one");
    // Somebody foresaw which id would be made.
    let squatter = format!(r#"(department: "it", on: "a", dots: 1, ballot: "{made}"),"#);
    let ours = voted(&(vote(2) + &squatter));
    let all = merged(&base, &ours, &voted(&vote(3)));
    assert_eq!(said(&all).len(), 3, "{:?}", all.workshop.votes);
}

#[test]
fn as_many_votes_as_a_file_may_hold_are_merged_in_short_time() {
    let side = |dots: i64, ballot: &str| {
        let mut journey = voted("");
        let vote = |nth: usize| Vote {
            department: Id::from("hr"),
            on: Id::from(format!("p{nth}")),
            dots,
            ballot: Id::from(ballot),
        };
        journey.workshop.votes = (0..40_000).map(vote).collect();
        journey
    };
    let begun = std::time::Instant::now();
    for ballot in ["", "hr-1"] {
        let (ours, theirs) = (side(1, ballot), side(2, ballot));
        let base = common_base(&ours, &theirs);
        let both = merged(&base, &ours, &theirs);
        assert_eq!(both.workshop.votes.len(), 80_000);
    }
    let took = begun.elapsed();
    assert!(took.as_secs() < 20, "{took:?}");
}
