//! Drawing on the canvas: typing in place, pasting, what a double click adds, and the very next frame.

use eframe::egui::{self, Event, Key, Modifiers};
use seamline::edit::Refused;
use seamline::editor::command;
use seamline::interact::{Action, Ask, Carried, Held, New, Typed};
use seamline::journey::Journey;
use seamline::words::{Language, Words};

use crate::support::seat::{Seat, sample};
use crate::support::{
    Hand, ONBOARDING, hand, handoff, legend, pain_point, row_name, stage, touchpoint,
};

fn onboarding() -> Seat {
    Seat::with(sample("onboarding.ron"))
}

#[test]
fn a_double_click_adds_what_lives_in_that_row() {
    let below = || pain_point("Form is unclear").foot().by(-10.0, 8.0);
    let hand = hand(ONBOARDING)
        .double_click(stage("Day 90").right_edge().by(40.0, 0.0))
        .type_text("Day 180")
        .double_click(below())
        .type_text("Nobody answers")
        .end(Typed::Keep)
        .expect_felt_at("Nobody answers", "First review");
    let last = hand.editor.journey().stages.last().expect("a stage");
    assert_eq!(last.title, "Day 180");
}

#[test]
fn a_click_on_a_dot_says_how_severe_it_is() {
    let hand = hand(ONBOARDING).click(pain_point("Form is unclear").dot(5));
    let pains = &hand.editor.journey().pain_points;
    let pain = pains.iter().find(|pain| pain.title == "Form is unclear");
    assert_eq!(pain.expect("it is there").severity, 5);
}

#[test]
fn a_list_that_is_pasted_while_typing_becomes_as_many_records() {
    Hand::at(Journey::default())
        .perform(Action::Add(New::Touchpoint))
        .type_text("Signs contract\nWaits for news\n\nGets a laptop")
        .end(Typed::Keep)
        .expect_order(["Signs contract", "Waits for news", "Gets a laptop"]);
}

#[test]
fn a_list_that_is_pasted_onto_the_map_is_one_step() {
    let lines = ["First", "Second"].map(str::to_owned).to_vec();
    hand(ONBOARDING)
        .click("Signs contract")
        .perform(Action::AddLines(lines))
        .expect_order(["Signs contract", "First", "Second", "Waits for news"])
        .key("Ctrl+Z")
        .expect_unchanged();
}

#[test]
fn a_list_that_is_too_long_is_refused_as_a_whole() {
    let lines = vec!["Again".to_owned(); 201];
    hand(ONBOARDING)
        .perform(Action::AddLines(lines))
        .expect_asked(&Ask::Tell(Refused::TooManyLines))
        .expect_unchanged();
}

#[test]
fn a_department_is_added_typed_and_moved_like_everything_else() {
    let hand = Hand::at(Journey::default())
        .key("Shift+D")
        .type_text("Human Resources")
        .end(Typed::Next)
        .type_text("Payroll")
        .end(Typed::Keep);
    let names = hand.editor.journey().departments.iter();
    let names: Vec<_> = names
        .map(|found| (found.name.as_str(), found.short.as_str()))
        .collect();
    assert_eq!(names, [("Human Resources", "HR"), ("Payroll", "PA")]);
}

#[test]
fn a_department_is_dragged_from_the_map_onto_what_it_is_given() {
    for from in [legend("Procurement"), row_name("Procurement")] {
        let seat = onboarding().gives(&from, "No badge at the door", Held::NONE);
        let seat = seat.gives(&from, "Meets the team", Held::NONE);
        let seat = seat.gives(&from, "Signs contract", Held::SHIFT);
        assert_eq!(seat.pain_point("no-badge").owner.as_deref(), Some("pr"));
        assert_eq!(seat.touchpoint("team").lead.as_deref(), Some("pr"));
        assert!(seat.touchpoint("contract").helps.contains(&"pr".into()));
        let handoff = handoff("Waits for news", "Laptop, accounts");
        let seat = seat
            .gives(&from, handoff, Held::NONE)
            .type_text("Told at once");
        let note = seat.journey().handoff_note("news", "laptop");
        let agreement = note.and_then(|note| note.agreement.as_deref());
        assert_eq!(agreement, Some("Told at once"));
    }
}

#[test]
fn a_stage_is_dropped_between_two_others() {
    hand(ONBOARDING)
        .carry(Carried::Stage)
        .drag_to(stage("First day").left())
        .drop()
        .type_text("In between")
        .end(Typed::Keep)
        .expect_stages(["Before day one", "In between", "First day"]);
}

#[test]
fn a_menu_names_the_step_that_it_takes_back_and_the_department_that_it_gives_to() {
    let words = Words::of(Language::English);
    let hand = hand(ONBOARDING).click("Signs contract").key("2");
    let label = |id| command(id).expect(id).label(Some(&hand.editor), words);
    assert_eq!(label("undo"), "Undo “Change lead”");
    assert_eq!(label("give"), "Human Resources");
}

#[test]
fn a_key_changes_the_picture_in_the_very_next_frame() {
    let seat = onboarding().clicks(&pain_point("Laptop nine days late").left(), 1);
    let seat = seat.one_frame(key(Key::Num1));
    assert!(seat.shows("Human Resources, owns 3, causes 1"));
}

#[test]
fn a_letter_that_is_typed_is_on_the_map_in_the_very_next_frame() {
    let seat = Seat::at_an_empty_journey().press(Modifiers::NONE, Key::T);
    let seat = seat.one_frame(Event::Text("Signs".to_owned()));
    assert!(seat.shows("Touchpoint: Signs, nobody leads"));
}

#[test]
fn the_letter_of_a_shortcut_that_comes_late_is_no_text() {
    let seat = Seat::at_an_empty_journey().press(Modifiers::NONE, Key::T);
    let seat = seat.type_text("t").type_text("Tea");
    assert!(seat.shows("Touchpoint: Tea, nobody leads"));
}

#[test]
fn a_picture_half_a_journey_and_a_flood_of_text_are_told_and_change_nothing() {
    let before = onboarding().journey().clone();
    let picture = egui::ColorImage::filled([2, 2], egui::Color32::PLACEHOLDER);
    let pasted = [
        (Event::PasteImage(picture.into()), "A picture cannot be put"),
        (
            Event::Paste("(format: 1, stages: [(id".to_owned()),
            "Cannot put in what",
        ),
        (Event::Paste("word ".repeat(2_000_000)), "longer than 1,000"),
        (Event::Paste("line\n".repeat(2_000)), "more than 200 lines"),
        (
            Event::Paste(" \n".to_owned()),
            "nothing here that can be pasted",
        ),
    ];
    for (event, told) in pasted {
        let seat = onboarding().event(event);
        assert!(seat.shows(told), "{told}");
        assert_eq!(*seat.journey(), before, "{told}");
    }
}

#[test]
fn a_flood_of_text_that_is_pasted_while_typing_leaves_what_was_typed() {
    let seat = Seat::at_an_empty_journey()
        .press(Modifiers::NONE, Key::T)
        .type_text("Signs contract")
        .event(Event::Paste("word ".repeat(2_000_000)));
    assert!(seat.shows("longer than 20,000"));
    let seat = seat.event(Event::Paste("word ".repeat(300)));
    assert!(seat.shows("longer than 1,000"));
    assert!(seat.shows("Touchpoint: Signs contract, nobody leads"));
}

#[test]
fn hebrew_and_arabic_are_typed_and_deleted_on_the_map() {
    let mut seat = Seat::at_an_empty_journey()
        .press(Modifiers::NONE, Key::T)
        .type_text("שלום مرحبا");
    for (held, key) in [
        (Modifiers::NONE, Key::End),
        (Modifiers::CTRL, Key::Delete),
        (Modifiers::CTRL, Key::Backspace),
        (Modifiers::NONE, Key::Home),
        (Modifiers::NONE, Key::Delete),
        (Modifiers::NONE, Key::End),
        (Modifiers::NONE, Key::Delete),
    ] {
        seat = seat.press(held, key);
    }
    assert!(seat.shows("Touchpoint: לום"), "{:?}", seat.names_on_map());
}

#[test]
fn what_is_copied_in_one_window_is_put_in_in_another() {
    let mut one = onboarding().clicks(&touchpoint("Laptop, accounts").left(), 1);
    let text = one.copied();
    let other = Seat::at_an_empty_journey().event(Event::Paste(text));
    let pasted = "Touchpoint: Laptop, accounts, IT leads, Procurement helps";
    assert!(other.shows(pasted), "{:?}", other.names_on_map());
}

fn key(key: Key) -> Event {
    Event::Key {
        key,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    }
}
