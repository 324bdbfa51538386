//! What a journey would be if some of its small steps were done, with numbers worked out by hand.

use std::collections::BTreeSet;

use seamline::insight::{Insight, Lift, Outlook, proposed};
use seamline::journey::{Id, Journey};

use super::support::open;

/// A laptop with two pain points, of severity 4 and 1, and a desk with one that nobody rated.
const TWO: &str = r#"(
    people_per_year: 120,
    touchpoints: [(id: "laptop"), (id: "desk")],
    curves: [
        (id: "as-is", points: [(touchpoint: "laptop", emotion: -1.0), (touchpoint: "desk", emotion: 1.0)]),
        (id: "to-be", state: ToBe, points: [(touchpoint: "laptop", emotion: 1.5), (touchpoint: "desk", emotion: 0.5)]),
    ],
    pain_points: [
        (id: "late", touchpoint: "laptop", severity: 4, impact: 8, effort: 3, hours_lost: 26.0),
        (id: "heavy", touchpoint: "laptop", severity: 1, impact: 2, effort: 1),
        (id: "badge", touchpoint: "desk", severity: 2),
    ],
    small_steps: [
        (id: "stock", resolves: ["late", "nowhere"]),
        (id: "bags", resolves: ["heavy", "late"], state: Doing),
        (id: "list", resolves: ["badge"], state: Planned()),
        (id: "order", resolves: ["late"], state: Done(on: "2026-10-12")),
    ],
)"#;

fn some(steps: &[&str]) -> BTreeSet<Id> {
    steps.iter().map(|step| Id::from(*step)).collect()
}

fn outlook(journey: &Journey, steps: &[&str]) -> Outlook {
    Outlook::of(journey, &Insight::of(journey), &some(steps))
}

#[test]
fn a_touchpoint_rises_by_the_share_of_its_severity_that_is_solved() {
    // The gap is 1.5 − (−1.0) = 2.5; 4 of 5 of the severity are solved: −1.0 + 2.5 × 0.8 = 1.0.
    let insight = outlook(&open(TWO).journey, &["stock"]).insight;
    assert_eq!(insight.emotions, [Ok(1.0), Ok(1.0)], "4 of 5 is solved");
}

#[test]
fn what_two_steps_solve_counts_once_and_never_lowers_the_curve() {
    // All of the laptop's 5 of 5: 1.5. The desk is above its to-be curve already.
    let insight = outlook(&open(TWO).journey, &["stock", "bags", "list"]).insight;
    assert_eq!(insight.emotions, [Ok(1.5), Ok(1.0)], "all is solved");
    assert_eq!(insight.working_days_lost.told, 0, "no open one costs days");
}

#[test]
fn a_gain_says_where_it_comes_from_and_the_most_impact_for_its_effort_comes_first() {
    let journey = open(TWO).journey;
    let gains = outlook(&journey, &[]).gains;
    let order: Vec<&str> = gains.iter().map(|gain| gain.step.as_ref()).collect();
    // 8 ÷ 3 is more than (8 + 2) ÷ (3 + 1); what nobody rated comes last, what is done not at all.
    assert_eq!(order, ["stock", "bags", "list"], "8 ÷ 3 > 10 ÷ 4 > 0");
    let stock = gains.first().expect("the first one");
    let lift = Lift {
        touchpoint: Id::from("laptop"),
        by: 2.0,
    };
    assert_eq!(stock.lifts, [lift], "2.5 × 4 ÷ 5");
    assert_eq!(stock.days, Ok(390.0), "120 people × 26 h ÷ 8 h");
    assert_eq!((stock.impact, stock.effort), (8, 3), "as rated");
}

#[test]
fn steps_that_are_planned_or_begun_are_looked_at_first() {
    assert_eq!(
        proposed(&open(TWO).journey),
        some(&["bags", "list"]),
        "begun"
    );
    let ideas =
        open(r#"(small_steps: [(id: "a"), (id: "b", state: Done(on: "2026-10-12"))])"#).journey;
    assert_eq!(proposed(&ideas), some(&["a"]), "only ideas");
}

#[test]
fn without_a_to_be_curve_nothing_rises() {
    let opened = open(
        r#"(touchpoints: [(id: "a")], curves: [(id: "as-is", points: [(touchpoint: "a", emotion: -1.0)])],
        pain_points: [(id: "p", touchpoint: "a")], small_steps: [(id: "s", resolves: ["p"])])"#,
    );
    assert_eq!(
        outlook(&opened.journey, &["s"]).insight.emotions,
        [Ok(-1.0)],
        "as it was"
    );
}
