//! The window: what it shows, how it is used with keys alone, and that it rests.

use eframe::egui::{Key, Modifiers, PointerButton, pos2, vec2};

use super::support::seat::{Seat, sample};
use super::support::text_of;

fn onboarding() -> Seat {
    Seat::with(sample("onboarding.ron"))
}

#[test]
fn without_a_file_the_start_page_offers_samples_templates_and_files() {
    let seat = Seat::at_start();
    for text in ["Look at a sample", "New from a template", "Recent files"] {
        assert!(seat.shows(&text.to_uppercase()), "{text}");
    }
}

#[test]
fn a_journey_opens_with_its_departments_and_its_numbers() {
    let seat = onboarding();
    assert!(seat.shows("Human Resources, owns 2, causes 1"));
    assert!(seat.shows("Remembered emotion −0.15 (peak-end)"));
}

#[test]
fn everything_on_the_map_has_a_name_in_journey_order() {
    let names = onboarding().names_on_map();
    let at = |name: &str| names.iter().position(|n| n.contains(name)).expect(name);
    assert!(at("Before day one") < at("Signs contract"));
    assert!(at("Signs contract") < at("Laptop, accounts"));
    assert!(at("Laptop, accounts") < at("First day"));
}

#[test]
fn the_tabulator_walks_all_of_the_map_and_then_leaves_it() {
    let mut seat = onboarding().press(Modifiers::NONE, Key::Home);
    let all = seat.names_on_map();
    for name in &all {
        assert_eq!(seat.focus().as_ref(), Some(name));
        seat = seat.press(Modifiers::NONE, Key::Tab);
    }
    assert!(!all.contains(&seat.focus().unwrap_or_default()));
}

#[test]
fn a_step_by_keyboard_to_what_is_not_seen_brings_it_into_view() {
    let seat = onboarding()
        .press(Modifiers::COMMAND, Key::Num0)
        .press(Modifiers::COMMAND, Key::Plus)
        .press(Modifiers::COMMAND, Key::Plus)
        .press(Modifiers::NONE, Key::End);
    let focus = seat.focus().expect("something has the focus");
    let place = seat.place(&focus);
    assert!(place.left() > 200.0 && place.right() < 1100.0, "{place:?}");
}

#[test]
fn what_is_selected_is_told_in_the_inspector() {
    let seat =
        onboarding().click("Laptop, accounts, HR → IT · emotion −2.3 · waits 9 d\n14.4 = severity 7 + emotion lost 4.6 + no agreement 1 + waiting 1.8");
    assert!(seat.shows("Channel: In person"));
}

#[test]
fn the_wheel_moves_the_map_and_with_control_it_zooms() {
    let before = onboarding().press(Modifiers::COMMAND, Key::Num0);
    assert!(before.shows("Zoom 100 %"));
    let place = before.place("Map of the journey");
    let seat = before.wheel(vec2(0.0, 100.0), Modifiers::COMMAND);
    assert!(!seat.shows("Zoom 100 %"));
    assert_eq!(seat.place("Map of the journey"), place);
}

#[test]
fn the_middle_button_drags_the_map() {
    let seat = onboarding().press(Modifiers::COMMAND, Key::Num0);
    let names = seat.names_on_map();
    let name = names
        .iter()
        .find(|name| name.contains("Access only bit by bit") || name.contains("first-task"))
        .cloned()
        .expect("a touchpoint");
    let before = seat.place(&name);
    let seat = seat.drag(
        PointerButton::Middle,
        pos2(600.0, 400.0),
        pos2(640.0, 430.0),
    );
    let by = seat.place(&name).min - before.min;
    assert!((by - vec2(40.0, 30.0)).length() < 1.5, "{by:?}");
}

#[test]
fn the_language_changes_at_once() {
    let seat = onboarding()
        .click("View")
        .click("Language")
        .click("Deutsch");
    assert!(seat.shows("Human Resources, besitzt 2, verursacht 1"));
}

#[test]
fn a_dropped_file_opens() {
    let mut seat = Seat::at_start().drop_file(sample("servicedesk.ron"));
    seat.wait_until("the dropped journey is open", |window| {
        window.journey().is_some()
    });
    assert!(seat.shows("servicedesk.ron • saved"));
}

#[test]
fn a_sample_opens_as_a_journey_that_has_no_file() {
    let mut seat = Seat::at_start().click(
        "Joining Nordwind, Lea, software developer — from signed contract to the ninetieth day",
    );
    seat.wait_until("the sample is open", |window| window.journey().is_some());
    assert!(seat.shows("not saved"));
}

#[test]
fn an_idle_window_asks_for_no_frame() {
    let seat = onboarding().rest();
    assert!(seat.next_frame() > std::time::Duration::from_secs(10));
}

#[test]
fn every_sample_that_travels_inside_the_program_is_the_one_in_the_folder() {
    for inside in seamline::session::samples::SAMPLES {
        let text = text_of(&sample(inside.file));
        assert_eq!(text, inside.source);
        for said in [inside.title, inside.summary] {
            assert!(text.contains(&format!("\"{said}\"")), "{said}");
        }
    }
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_window_as_it_was() {
    let bad = std::env::temp_dir().join("seamline-no-such-journey.ron");
    let mut seat = onboarding().drop_file(bad);
    seat.wait_for("seamline-no-such-journey.ron");
    assert!(seat.shows("Human Resources, owns 2, causes 1"));
}

#[test]
fn arrow_keys_walk_down_to_a_face_and_there_they_move_it() {
    let mut seat = onboarding().press(Modifiers::NONE, Key::Home);
    for wanted in [
        "Touchpoint: Waits for news",
        "Emotion: Waits for news, +1.2, to-be",
        "Emotion: Waits for news, +1.1, to-be",
    ] {
        seat = seat.press(Modifiers::NONE, Key::ArrowDown);
        let focus = seat.focus().expect("something has the focus");
        assert!(focus.starts_with(wanted), "{focus} is not {wanted}");
    }
}

#[test]
fn every_page_and_the_way_onto_the_projector_are_within_the_window() {
    let seat = Seat::with(sample("onboarding.ron"));
    let bar = ["Map", "Table", "Priorities", "Wins", "Present F5"];
    for name in bar {
        let middle = seat.middle_of(name);
        assert!((0.0..1280.0).contains(&middle.x), "{name} is at {middle}");
    }
}
