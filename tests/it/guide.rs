//! The ten steps to a journey: they tick themselves off, and lead to their places.

use eframe::egui::{Key, Modifiers};
use seamline::editor::{Document, Editor, GUIDE};
use seamline::theme::Shade;
use seamline::words::{Language, Words};

use super::support::seat::Seat;
use super::support::{ONBOARDING, open};

fn steps() -> Seat {
    Seat::at_an_empty_journey().click("Or follow ten steps to a journey")
}

fn done(text: &str) -> Vec<&'static str> {
    let journey = open(text).journey;
    let document = Document::unsaved();
    let editor = Editor::new(
        journey,
        document,
        Shade::Light,
        Words::of(Language::English),
    );
    let done = GUIDE
        .iter()
        .filter(|step| (step.progress)(&editor).is_done());
    done.map(|step| step.id).collect()
}

#[test]
fn of_an_empty_journey_nothing_is_done() {
    assert_eq!(done("(format: 1)"), Vec::<&str>::new());
}

#[test]
fn what_a_journey_holds_is_ticked_off() {
    let still = ["pains", "steps"];
    let all = GUIDE.iter().map(|step| step.id);
    let rest: Vec<_> = all.filter(|id| !still.contains(id)).collect();
    let ticked: Vec<_> = done(ONBOARDING);
    let ticked: Vec<_> = ticked
        .into_iter()
        .filter(|id| !still.contains(id))
        .collect();
    assert_eq!(ticked, rest);
}

#[test]
fn the_first_step_leads_to_the_title_and_ticks_itself_off() {
    let seat = steps().press_button("Name the journey");
    let seat = seat.type_text("Joining Nordwind").leave();
    assert_eq!(seat.journey().title, "Joining Nordwind");
    assert!(seat.shows("1 of 10"));
    assert!(seat.shows("Add a department"));
}

#[test]
fn the_third_step_takes_the_pen_to_the_curve_that_is_to_be() {
    let seat = steps()
        .click("Say what it should feel like")
        .press_button("Draw the to-be curve");
    assert_eq!(seat.journey().curves.len(), 1);
    assert!(seat.shows("Draw the curve in one stroke"));
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert!(seat.journey().curves.is_empty());
}

#[test]
fn the_fourth_step_begins_to_type_who_it_is() {
    let seat = steps()
        .click("Say whose journey it is")
        .press_button("Describe the person")
        .type_text("Lea");
    let personas = &seat.journey().personas;
    assert_eq!(personas.first().map(|lea| lea.name.as_str()), Some("Lea"));
}
