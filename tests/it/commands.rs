//! Commands by a few letters, and finding what the journey says.

use eframe::egui::{Key, Modifiers};

use super::support::seat::{Seat, sample};

const CTRL_SHIFT: Modifiers = Modifiers {
    shift: true,
    ..Modifiers::COMMAND
};

fn onboarding() -> Seat {
    Seat::with(sample("onboarding.ron"))
}

#[test]
fn a_command_is_found_by_a_few_letters_and_done_with_enter() {
    let stages = onboarding().journey().stages.len();
    let seat = onboarding()
        .press(CTRL_SHIFT, Key::P)
        .type_text("add stage");
    let seat = seat.press(Modifiers::NONE, Key::Enter).type_text("New one");
    assert_eq!(seat.journey().stages.len(), stages + 1);
}

#[test]
fn commands_are_found_in_the_language_that_is_shown() {
    let seat = onboarding()
        .click("View")
        .click("Language")
        .click("Deutsch");
    let seat = seat.press(CTRL_SHIFT, Key::P).type_text("dunkl");
    assert!(seat.shows("Ansicht: Dunkle Darstellung"));
}

#[test]
fn find_jumps_from_place_to_place_and_ends_with_escape() {
    let seat = onboarding()
        .press(Modifiers::COMMAND, Key::F)
        .type_text("laptop");
    assert!(seat.shows("1 of 3"));
    assert!(
        seat.shows("Channel: In person"),
        "the touchpoint is selected"
    );
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    assert!(seat.shows("2 of 3"));
    assert!(seat.shows("Severity: 4"), "its pain point is selected");
    let seat = seat.press(Modifiers::NONE, Key::Escape);
    assert!(!seat.shows("2 of 3"));
    assert!(seat.shows("Severity: 4"), "and stays selected");
}
