//! Saved views and what is switched on: kept in the file, or beside it.

use eframe::egui::{Key, Modifiers};

use super::support::seat::{Seat, sample};

fn onboarding() -> Seat {
    Seat::with(sample("onboarding.ron"))
}

fn titles(seat: &Seat) -> Vec<&str> {
    let views = seat.journey().views.iter();
    views.map(|view| view.title.as_str()).collect()
}

#[test]
fn overlays_are_as_they_were_left_and_the_file_is_not_touched_by_it() {
    let seat = onboarding().click("Heat").click("Handoff seams");
    assert!(seat.shows("onboarding.ron • saved"), "nothing to save");
    let left = seat.shown();
    let again = Seat::remembering(seat.settings(), sample("onboarding.ron"));
    assert_eq!(again.shown(), left, "as it was left");
    assert!(again.shows("onboarding.ron • saved"), "nothing to save");
    let other = Seat::remembering(seat.settings(), sample("servicedesk.ron"));
    let new = Seat::with(sample("servicedesk.ron"));
    assert_eq!(other.shown(), new.shown(), "another journey is as at first");
}

#[test]
fn a_view_is_saved_by_a_command_and_its_name_is_typed_over() {
    let seat = onboarding()
        .click("View")
        .click("Saved views")
        .click("Save this view…")
        .write("Rename", "The whole picture")
        .press(Modifiers::NONE, Key::Enter);
    assert_eq!(
        titles(&seat),
        ["Where HR hands over to IT", "The whole picture"]
    );
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(titles(&seat), ["Where HR hands over to IT", "View 2"]);
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(titles(&seat), ["Where HR hands over to IT"]);
}

#[test]
fn a_view_moves_changes_and_goes_and_each_is_taken_back() {
    let seat = onboarding()
        .click("View")
        .click("Saved views")
        .click("Save this view…")
        .press(Modifiers::NONE, Key::Enter);
    let first = "More about “Where HR hands over to IT”";
    let seat = seat.click(first).click("Move down");
    assert_eq!(titles(&seat), ["View 2", "Where HR hands over to IT"]);
    let seat = seat.click(first).click("Move up");
    assert_eq!(titles(&seat), ["Where HR hands over to IT", "View 2"]);
    let seat = seat
        .click("Heat")
        .click(first)
        .click("Save what is shown now");
    let overlays = |seat: &Seat| {
        seat.journey()
            .views
            .first()
            .map(|view| view.overlays.clone())
    };
    assert!(
        overlays(&seat).is_some_and(|on| on.contains(&"heat".to_owned())),
        "{:?}",
        overlays(&seat)
    );
    let seat = seat.click(first).click("Delete this view");
    assert_eq!(titles(&seat), ["View 2"]);
    let seat = (0..4).fold(seat, |seat, _| seat.press(Modifiers::COMMAND, Key::Z));
    assert_eq!(titles(&seat), ["Where HR hands over to IT", "View 2"]);
    assert_eq!(
        overlays(&seat).as_deref(),
        Some(&["ownership".to_owned(), "seams".to_owned()][..])
    );
}
