//! The panels: typing in fields, choosing, cards, what is told where something cannot be.

use eframe::egui::{Key, Modifiers, PointerButton, vec2};

use super::support::seat::{Seat, sample};

const LAPTOP: &str = "Laptop, accounts, HR → IT · emotion −2.3 · waits 9 d\n14.4 = severity 7 + emotion lost 4.6 + no agreement 1 + waiting 1.8";

fn laptop() -> Seat {
    Seat::with(sample("onboarding.ron")).click(LAPTOP)
}

fn late_laptop() -> Seat {
    laptop().click("Laptop nine days late")
}

#[test]
fn what_is_typed_in_a_field_stands_in_the_journey_at_once_and_is_one_step() {
    let seat = laptop().write("Waiting", "2d");
    assert_eq!(seat.touchpoint("laptop").wait, Some("2d".into()));
    let seat = seat.leave().press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.touchpoint("laptop").wait, Some("9d".into()));
}

#[test]
fn what_is_no_time_is_told_at_the_field_and_the_old_one_stands() {
    let seat = laptop().write("Waiting", "9 months");
    assert!(seat.shows("Enter a time in min, h, d or w, such as 45min or 1d 4h."));
    let seat = seat.leave();
    assert!(seat.shows("Enter a time in min, h, d or w, such as 45min or 1d 4h."));
    assert_eq!(seat.touchpoint("laptop").wait, Some("9d".into()));
    assert!(seat.shows("onboarding.ron • saved"));
}

#[test]
fn a_field_that_another_one_follows_keeps_its_own_step() {
    let seat = late_laptop()
        .write("Hours lost", "30")
        .write("Impact", "9")
        .leave();
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    let pain = seat.pain_point("late-laptop");
    assert_eq!((pain.hours_lost, pain.impact), (Some(30.0), Some(8)));
}

#[test]
fn a_minus_a_date_that_is_none_and_a_name_of_10_000_letters_are_told_at_their_fields() {
    let seat = late_laptop().write("Hours lost", "-3");
    assert!(seat.shows("Enter a number from 0 to 100000."));
    let seat = seat.leave().click("State: In progress").choose("Solved");
    let seat = seat.write("Since", "31.2.2026");
    assert!(seat.shows("Enter a date such as 2026-10-12."));
    let seat = seat.write("Title", &"x".repeat(10_000));
    assert!(seat.shows("This name is longer than 1,000 characters."));
    let seat = seat.leave();
    let pain = seat.pain_point("late-laptop");
    assert_eq!(pain.title, "Laptop nine days late");
    assert_eq!(pain.hours_lost, Some(26.0));
}

#[test]
fn escape_gives_up_what_was_typed_and_keeps_the_selection() {
    let seat = laptop()
        .write("Work", "4h")
        .press(Modifiers::NONE, Key::Escape);
    assert_eq!(seat.touchpoint("laptop").work, Some("2h".into()));
    assert!(seat.shows("Channel: In person"));
    assert!(seat.shows("onboarding.ron • saved"));
}

#[test]
fn several_that_differ_say_so_and_change_together() {
    let seat = Seat::with(sample("onboarding.ron")).press(Modifiers::COMMAND, Key::A);
    assert!(seat.shows("Channel: Different values"));
    let seat = seat.click("Channel: Different values").choose("Portal");
    let channels = seat.journey().touchpoints.iter();
    let all: std::collections::BTreeSet<_> = channels.map(|t| format!("{:?}", t.channel)).collect();
    assert_eq!(all.into_iter().collect::<Vec<_>>(), ["Some(Portal)"]);
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert!(seat.shows("Channel: Different values"));
}

#[test]
fn a_department_is_chosen_from_the_list_and_helpers_are_ticked() {
    let seat = laptop().click("Helps: Procurement").choose("Facilities");
    assert_eq!(seat.touchpoint("laptop").helps.len(), 2);
    let seat = seat.press(Modifiers::NONE, Key::Escape);
    let seat = seat.click("Leads: IT").choose("Nobody");
    assert_eq!(seat.touchpoint("laptop").lead, None);
}

#[test]
fn a_comment_is_added_where_it_belongs_and_typed() {
    let seat = laptop()
        .click("Add comment")
        .write("Text", "Who orders?")
        .leave();
    let comments = &seat.journey().comments;
    let comment = comments.last().expect("a comment");
    assert_eq!(
        (comment.about.as_str(), comment.text.as_str()),
        ("laptop", "Who orders?")
    );
}

#[test]
fn hebrew_and_arabic_are_typed_and_deleted_in_every_field() {
    for text in ["שלום עולם", "مرحبا بالعالم", "لا إله"] {
        for field in ["Title", "Note", "Waiting", "Tags"] {
            let mut seat = laptop().write(field, text);
            for (held, key) in [
                (Modifiers::NONE, Key::End),
                (Modifiers::CTRL, Key::Delete),
                (Modifiers::CTRL, Key::ArrowLeft),
                (Modifiers::CTRL, Key::Backspace),
                (Modifiers::NONE, Key::End),
                (Modifiers::SHIFT, Key::Home),
                (Modifiers::NONE, Key::Delete),
            ] {
                seat = seat.press(held, key);
            }
        }
    }
}

#[test]
fn a_new_card_is_typed_in_at_once() {
    let seat = laptop().click("Add comment");
    assert_eq!(seat.focus().as_deref(), Some("Text"));
}

#[test]
fn a_curve_is_dragged_to_another_place_in_its_list() {
    let seat = Seat::with(sample("onboarding.ron"));
    let (from, to) = (
        seat.place("To-be, Lea · 10 points"),
        seat.place("As-is, Lea · 10 points"),
    );
    let seat = seat.drag(
        PointerButton::Primary,
        from.center(),
        to.center_top() + vec2(0.0, 4.0),
    );
    let first = seat.journey().curves.first().expect("a curve");
    assert_eq!(first.id.as_str(), "to-be");
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().curves[0].id.as_str(), "as-is");
}

#[test]
fn a_department_is_dragged_to_another_place_where_each_has_its_row() {
    let seat = Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F9);
    let aside = vec2(90.0, 0.0);
    let (from, to) = (seat.place("Facilities").center(), seat.place("IT").center());
    let seat = seat.drag(
        PointerButton::Primary,
        from + aside,
        to + aside - vec2(0.0, 8.0),
    );
    let order = seat
        .journey()
        .departments
        .iter()
        .map(|found| found.id.as_str());
    assert_eq!(order.collect::<Vec<_>>(), ["hr", "fm", "it", "mg", "pr"]);
}
