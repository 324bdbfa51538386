//! The stage: what clickers send, the timer, one screen and two, what whoever presents sees.

use eframe::egui::{Key, Modifiers};
use seamline::editor::{Cover, Cue, Manner, Staging, Talk, Timer, Windows};

use crate::support::ONBOARDING;
use crate::support::seat::{Seat, sample};

fn presenting() -> Seat {
    Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F5)
}

fn pressing(seat: Seat, keys: &[Key]) -> Seat {
    let press = |seat: Seat, key: &Key| seat.press(Modifiers::NONE, *key);
    keys.iter().fold(seat, press)
}

/// Whether the audience sees the shot with this title.
fn sees(seat: &Seat, title: &str) -> bool {
    seat.canvas() == Some(title.to_owned())
}

#[test]
fn every_key_of_keyboards_and_clickers_turns_the_shots() {
    let on = [
        Key::ArrowRight,
        Key::ArrowDown,
        Key::Space,
        Key::Enter,
        Key::N,
        Key::PageDown,
    ];
    let back = [
        Key::ArrowLeft,
        Key::ArrowUp,
        Key::Backspace,
        Key::P,
        Key::PageUp,
    ];
    for key in on {
        let seat = pressing(presenting(), &[key]);
        assert!(sees(&seat, "The whole journey"), "{key:?} goes on");
        for key in back {
            let seat = pressing(presenting(), &[Key::PageDown, key]);
            assert!(sees(&seat, "Joining Nordwind"), "{key:?} goes back");
        }
    }
    let seat = pressing(presenting(), &[Key::End]);
    assert!(sees(&seat, "What we have reached"), "End");
    assert!(
        sees(&pressing(seat, &[Key::Home]), "Joining Nordwind"),
        "Home"
    );
    let seat = pressing(presenting(), &[Key::Num1, Key::Num3, Key::Enter]);
    assert!(sees(&seat, "Gets first task"), "a number and Enter");
}

#[test]
fn the_start_button_of_a_clicker_sends_f5_and_escape_in_turn_and_goes_on_where_it_stopped() {
    let seat = pressing(presenting(), &[Key::PageDown, Key::Escape]);
    assert!(seat.shows("Map of the journey"), "the second press ends");
    let seat = pressing(seat, &[Key::F5]);
    assert!(sees(&seat, "The whole journey"), "the third goes on there");
}

#[test]
fn a_start_button_that_is_out_of_turn_disturbs_nothing() {
    let seat = pressing(presenting(), &[Key::PageDown, Key::F5]);
    assert!(sees(&seat, "The whole journey"), "F5 while presenting");
    let seat = pressing(seat, &[Key::Period, Key::F5]);
    assert!(sees(&seat, "The whole journey"), "F5 on a black screen");
}

#[test]
fn black_and_white_are_taken_away_by_their_own_key() {
    let keys = [
        (Key::B, "The audience sees a black screen"),
        (Key::Period, "The audience sees a black screen"),
        (Key::W, "The audience sees a white screen"),
        (Key::Comma, "The audience sees a white screen"),
    ];
    for (key, said) in keys {
        let seat = pressing(presenting(), &[Key::V, key]);
        assert!(seat.shows(said), "{key:?} covers");
        let seat = pressing(seat, &[key]);
        assert!(!seat.shows(said), "{key:?} again uncovers");
        assert!(sees(&seat, "Joining Nordwind"), "{key:?} moves nothing");
    }
}

#[test]
fn a_timer_runs_rests_goes_on_and_says_that_the_time_is_up() {
    let mut timer = Timer::default();
    timer.begin(10.0, 100.0);
    assert_eq!(timer.left(160.0), Some(540.0), "it runs");
    timer.toggle(160.0);
    assert_eq!(timer.left(999.0), Some(540.0), "it rests");
    timer.toggle(1000.0);
    timer.add(-1.0, 1000.0);
    assert_eq!(
        timer.left(1000.0),
        Some(480.0),
        "it goes on with a minute less"
    );
    assert_eq!(timer.left(5000.0), Some(0.0), "it is up");
    timer.toggle(5000.0);
    assert_eq!(timer.left(5000.0), None, "it is put away");
}

#[test]
fn minutes_and_t_begin_a_timer_that_all_see() {
    let seat = pressing(presenting(), &[Key::V, Key::Num7, Key::T]);
    assert!(seat.shows("7:00"), "seven minutes");
    let seat = pressing(seat, &[Key::Plus]);
    assert!(seat.shows("8:00") || seat.shows("7:59"), "a minute more");
    let seat = seat.press(Modifiers::SHIFT, Key::T);
    assert!(seat.shows("Start"), "it is put away");
}

#[test]
fn the_timer_goes_on_when_shots_and_covers_change() {
    let deck = super::present::deck(ONBOARDING);
    let mut talk = Talk::at(&deck, 0);
    for cue in [Cue::Digit(2), Cue::Timer, Cue::Black, Cue::Next, Cue::Last] {
        talk.take(cue, &deck);
    }
    talk.tick(30.0);
    assert_eq!(talk.timer().left(talk.now()), Some(90.0));
    assert_eq!(talk.cover(), Cover::None);
}

#[test]
fn losing_the_projector_brings_both_windows_together_and_its_return_parts_them() {
    let mut staging = Staging::begun(Manner::Plain, 0, 2);
    assert_eq!(staging.windows(), Windows::Apart);
    assert_eq!(
        (staging.audience_screen(), staging.presenter_screen()),
        (Some(1), Some(0))
    );
    assert!(staging.see(1), "the loss is noticed");
    assert_eq!(
        (staging.windows(), staging.audience_screen()),
        (Windows::Together, None)
    );
    assert!(!staging.see(2), "its return is no loss");
    assert_eq!(staging.windows(), Windows::Apart);
    staging.swap();
    assert_eq!(
        (staging.audience_screen(), staging.presenter_screen()),
        (Some(0), Some(1))
    );
}

#[test]
fn one_screen_has_the_audience_alone_unless_notes_or_a_window_are_asked_for() {
    let windows = |manner| Staging::begun(manner, 0, 1).windows();
    assert_eq!(windows(Manner::Plain), Windows::Alone);
    assert_eq!(windows(Manner::Notes), Windows::Together);
    assert_eq!(windows(Manner::Window), Windows::Apart);
}

#[test]
fn whoever_presents_sees_notes_clocks_and_all_shots_and_turns_them_by_a_click() {
    let seat = Seat::with(sample("onboarding.ron")).press(Modifiers::ALT, Key::F5);
    for text in [
        "Say why we are here",
        "Elapsed",
        "Left of 90 min",
        "25 What we have reached",
    ] {
        assert!(seat.shows(text), "{text}");
    }
    let seat = seat.click("8 Laptop, accounts");
    assert!(sees(&seat, "Laptop, accounts"), "a click on the list");
    let seat = seat.click("End");
    assert!(seat.shows("Map of the journey"), "the end");
}

#[test]
fn what_is_asked_in_the_second_window_happens_to_the_audience() {
    let seat = pressing(presenting(), &[Key::F, Key::V]);
    let seat = seat.click("8 Laptop, accounts");
    assert!(sees(&seat, "Laptop, accounts"), "both windows show it");
}

#[test]
fn what_others_did_to_the_file_is_told_above_and_to_whoever_presents_where_they_have_a_window() {
    for (keys, above) in [(vec![], true), (vec![Key::F, Key::V], false)] {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let file = folder.path().join("journey.ron");
        std::fs::write(&file, ONBOARDING).expect("the folder can be written");
        let seat = Seat::with(file.clone()).press(Modifiers::NONE, Key::F5);
        let mut seat = pressing(seat, &keys);
        let theirs = ONBOARDING.replace("Joining Nordwind", "Joining us");
        std::fs::write(&file, theirs).expect("the folder can be written");
        let told = "journey.ron was changed by somebody else and read again.";
        seat.wait_for(told);
        let is_above = seat.place(told).top() < 60.0;
        assert_eq!(is_above, above, "with {keys:?}");
    }
}

#[test]
fn the_room_adds_a_pain_point_gives_it_an_owner_and_takes_it_back() {
    let seat = pressing(presenting(), &[Key::Num8, Key::Enter, Key::P]);
    let seat = seat.type_text("Nobody calls");
    let seat = pressing(seat, &[Key::Enter, Key::Num2]);
    let pain = seat.journey().pain_points.last().cloned();
    let pain = pain.map(|pain| (pain.title.clone(), pain.owner.clone()));
    let second = seat.journey().departments[1].id.clone();
    assert_eq!(pain, Some(("Nobody calls".to_owned(), Some(second))));
    let before = seat.journey().pain_points.len();
    let seat = seat
        .press(Modifiers::COMMAND, Key::Z)
        .press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().pain_points.len(), before - 1, "taken back");
    assert!(sees(&seat, "Laptop, accounts"), "the shot stays");
}

/// The ids of the shots that are shown, in their order.
fn shown(seat: &Seat) -> Vec<String> {
    let journey = seat.journey().clone();
    let insight = seamline::insight::Insight::of(&journey);
    let all = seamline::slides::all_shots(&journey, &insight, seamline::words::Words::default());
    let shown = all.iter().filter(|shot| !shot.left_out);
    shown.map(|shot| shot.kind.id().to_string()).collect()
}

#[test]
fn shots_are_moved_and_left_out_by_keys_and_each_step_is_taken_back() {
    let seat = Seat::with(sample("onboarding.ron"))
        .click("Workshop")
        .click("Arrange shots");
    let before = shown(&seat);
    let seat = pressing(seat, &[Key::ArrowDown]).press(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(shown(&seat)[..2], ["map", "title"], "the map stands first");
    let seat = pressing(seat, &[Key::Space]);
    assert_eq!(shown(&seat)[0], "title", "the map is left out");
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(shown(&seat), before, "both steps are taken back");
}

#[test]
fn a_note_and_the_planned_minutes_are_written_in_the_list_of_shots() {
    let seat = Seat::with(sample("onboarding.ron"))
        .click("Workshop")
        .click("Arrange shots")
        .click("2 The whole journey")
        .write("What you want to say there", "Wait a moment")
        .leave()
        .write("Planned", "45")
        .leave();
    let note = seat
        .journey()
        .shots
        .iter()
        .find(|shot| shot.id.as_str() == "map");
    assert_eq!(note.map(|shot| shot.note.as_str()), Some("Wait a moment"));
    assert_eq!(seat.journey().minutes_planned, Some(45));
}

#[test]
fn a_shot_is_dragged_to_another_place() {
    let seat = Seat::with(sample("onboarding.ron"))
        .click("Workshop")
        .click("Arrange shots");
    let (from, to) = (
        seat.place("1 Joining Nordwind").center(),
        seat.place("4 Before day one").center(),
    );
    let below = to + eframe::egui::vec2(0.0, 12.0);
    let seat = seat.drag(eframe::egui::PointerButton::Primary, from, below);
    assert_eq!(shown(&seat)[3], "title");
}

#[test]
fn shots_are_arranged_from_among_all_of_them_while_presenting() {
    let seat = pressing(presenting(), &[Key::O, Key::E]);
    let seat = pressing(seat, &[Key::Space]);
    assert!(!shown(&seat).contains(&"title".to_owned()), "left out");
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert!(shown(&seat).contains(&"title".to_owned()), "taken back");
    let seat = seat.write("What you want to say there", "b w l .").leave();
    assert!(
        seat.shows("What you want to say there"),
        "letters are typed, not meant"
    );
    let seat = pressing(seat, &[Key::O]);
    assert!(sees(&seat, "The whole journey"), "and goes on");
}

#[test]
fn less_motion_puts_the_next_shot_at_its_place_at_once() {
    let moving = || Seat::with(sample("onboarding.ron")).moving();
    let flight = pressing(moving(), &[Key::F5]).frames_after(Key::PageDown);
    assert!(flight > 30, "the camera flies for a while: {flight} frames");
    let calm = moving().click("View").click("Motion").click("Less motion");
    let step = pressing(calm, &[Key::F5]).frames_after(Key::PageDown);
    assert!(step < 10, "nothing flies: {step} frames");
}

#[test]
fn a_pain_point_typed_while_presenting_takes_no_more_than_a_title_may_hold() {
    let seat = Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F5);
    let seat = seat.press(Modifiers::NONE, Key::Num8);
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    let seat = seat.press(Modifiers::NONE, Key::P);
    let seat = seat.type_text(&"x".repeat(1_200));
    let seat = seat.press(Modifiers::NONE, Key::Enter);
    let new = seat.journey().pain_points.last().expect("the new one");
    assert_eq!(new.title, "x".repeat(1_000));
}
