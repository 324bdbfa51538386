//! The Priorities and Wins views: rating by hand and by keys, and ticking small steps.

use eframe::egui::{Key, Modifiers, PointerButton, vec2};

use super::support::seat::{Seat, sample};

const LATE: &str = "Laptop nine days late · impact 8, effort 3";

fn priorities() -> Seat {
    Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F10)
}

fn rating(seat: &Seat, pain: &str) -> (Option<i64>, Option<i64>) {
    let pain = seat.pain_point(pain);
    (pain.impact, pain.effort)
}

#[test]
fn the_arrow_keys_rate_the_card_that_was_clicked_and_a_digit_gives_it_away() {
    let seat = priorities().click(LATE);
    let seat = seat.press(Modifiers::NONE, Key::ArrowUp);
    let seat = seat.press(Modifiers::NONE, Key::ArrowRight);
    assert_eq!(rating(&seat, "late-laptop"), (Some(9), Some(4)));
    let seat = seat.press(Modifiers::NONE, Key::Num1);
    let owner = seat.pain_point("late-laptop").owner.clone();
    assert_eq!(owner.as_deref(), Some("hr"));
}

#[test]
fn dragging_a_card_rates_it_in_one_step() {
    let seat = priorities();
    let from = seat.middle_of(LATE);
    let seat = seat.drag(PointerButton::Primary, from, from + vec2(120.0, 150.0));
    let (impact, effort) = rating(&seat, "late-laptop");
    assert!(
        impact < Some(8) && effort > Some(3),
        "it lies lower, and more to the right"
    );
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(rating(&seat, "late-laptop"), (Some(8), Some(3)));
}

#[test]
fn ticking_a_step_says_what_would_change_and_changes_nothing() {
    let seat = priorities();
    assert!(seat.shows("If the 3 ticked steps are done"));
    let seat = seat.click("Joint checklist in the ticket");
    assert!(seat.shows("If the 4 ticked steps are done"));
    assert!(seat.shows("onboarding.ron • saved"), "it only looks ahead");
}
