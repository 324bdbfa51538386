//! The outline: the journey as a tree, read and reordered.

use eframe::egui::{Key, Modifiers, PointerButton, Pos2, vec2};
use seamline::journey::Journey;

use super::support::seat::{Seat, sample};

fn outline() -> Seat {
    let held = Modifiers::COMMAND | Modifiers::SHIFT;
    Seat::with(sample("onboarding.ron")).press(held, Key::O)
}

fn titles(journey: &Journey) -> Vec<&str> {
    let all = journey.touchpoints.iter();
    all.map(|touchpoint| touchpoint.title.as_str()).collect()
}

fn place(journey: &Journey, title: &str) -> usize {
    let place = titles(journey).iter().position(|other| *other == title);
    place.expect(title)
}

/// Just below the middle of a row.
fn below(seat: &Seat, row: &str) -> Pos2 {
    seat.place(row).center() + vec2(0.0, 6.0)
}

#[test]
fn a_click_in_the_outline_selects_and_leads_the_camera_there() {
    let seat = outline().click("Probation ends");
    assert!(seat.shows("Touchpoint: Probation ends"));
    assert_eq!(seat.focus().as_deref(), Some("Probation ends"));
}

#[test]
fn what_is_selected_on_the_map_is_where_the_keyboard_stands_in_the_outline() {
    let seat = outline()
        .click("Laptop nine days late")
        .press(Modifiers::NONE, Key::Home);
    assert_eq!(seat.focus().as_deref(), Some("Before day one"));
    let seat = seat.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(seat.focus().as_deref(), Some("Signs contract"));
}

#[test]
fn what_is_folded_has_no_rows_until_something_of_it_is_selected() {
    let seat = outline()
        .click("First day")
        .press(Modifiers::NONE, Key::Home)
        .press(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(seat.outline()[..2], ["Before day one", "First day"]);
    let names = seat.names_on_map();
    let laptop = names.iter().find(|name| name.contains("Laptop, accounts"));
    let seat = seat.click(laptop.expect("it is on the map"));
    assert_eq!(seat.outline()[..2], ["Before day one", "Signs contract"]);
}

#[test]
fn a_touchpoint_is_dragged_to_another_stage_in_one_step() {
    let seat = outline();
    let (from, to) = (
        seat.place("Signs contract").center(),
        below(&seat, "First day"),
    );
    let seat = seat.drag(PointerButton::Primary, from, to);
    assert_eq!(seat.touchpoint("contract").stage.as_str(), "day-one");
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(place(seat.journey(), "Signs contract"), 0);
}

#[test]
fn escape_in_the_midst_of_a_drag_leaves_everything_as_it_was() {
    let seat = outline();
    let before = seat.journey().clone();
    let (from, to) = (
        seat.place("Signs contract").center(),
        below(&seat, "First day"),
    );
    let seat = seat.drag_and_escape(from, to);
    assert_eq!(seat.journey(), &before);
    assert!(seat.shows("onboarding.ron • saved"));
}

#[test]
fn alt_and_arrows_move_a_pain_point_on_to_the_next_touchpoint() {
    let pain = "Laptop nine days late";
    let seat = outline().click(pain);
    let seat = seat.press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(seat.pain_point("late-laptop").touchpoint.as_str(), "news");
    assert_eq!(seat.focus().as_deref(), Some(pain));
}

#[test]
fn a_name_is_typed_in_its_row() {
    let seat = outline()
        .click("Signs contract")
        .press(Modifiers::NONE, Key::F2)
        .type_text("Signs everything")
        .press(Modifiers::NONE, Key::Enter);
    assert_eq!(seat.touchpoint("contract").title, "Signs everything");
    assert_eq!(seat.focus().as_deref(), Some("Signs everything"));
}
