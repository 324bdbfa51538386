//! The Table view: cells that are changed, rows that are sorted, filtered and pasted.

use eframe::egui::{Key, Modifiers, vec2};
use seamline::layout::Target;

use super::support::Folder;
use super::support::seat::{Seat, sample};

fn touchpoint_target(id: &str) -> Target {
    Target::Touchpoint(id.into())
}

fn table() -> Seat {
    Seat::with(sample("onboarding.ron")).press(Modifiers::NONE, Key::F7)
}

#[test]
fn a_cell_is_typed_in_and_is_one_step() {
    let seat = table().write("Waiting", "6d").leave();
    assert_eq!(seat.touchpoint("contract").wait, Some("6d".into()));
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.touchpoint("contract").wait, Some("5d".into()));
}

#[test]
fn a_note_of_several_lines_is_changed_in_its_cell() {
    let folder = Folder::new();
    let note =
        r#"(format: 1, touchpoints: [(id: "desk", title: "OpenDocument", note: "Badge\nKeys")])"#;
    folder.write("notes.ron", note);
    let seat = Seat::with(folder.path().join("notes.ron")).press(Modifiers::NONE, Key::F7);
    let seat = seat.wheel(vec2(-2_000.0, 0.0), Modifiers::NONE);
    let seat = seat.click("Badge …");
    let seat = seat.press(Modifiers::COMMAND, Key::End);
    let seat = seat.press(Modifiers::NONE, Key::Enter).type_text("Laptop");
    assert_eq!(seat.touchpoint("desk").note, "Badge\nKeys\nLaptop");
    let seat = seat.press(Modifiers::NONE, Key::Escape);
    assert_eq!(seat.touchpoint("desk").note, "Badge\nKeys");
}

#[test]
fn what_cannot_stand_in_a_cell_is_told_there() {
    let seat = table().write("Waiting", "9 months");
    assert!(seat.shows("Enter a time in min, h, d or w, such as 45min or 1d 4h."));
    let seat = seat.leave();
    assert_eq!(seat.touchpoint("contract").wait, Some("5d".into()));
}

#[test]
fn rows_are_filtered_by_what_any_cell_says() {
    let seat = table().write("Filter", "facilities");
    assert!(seat.shows("1 of 10"));
}

#[test]
fn a_column_sorts_up_and_with_another_click_down() {
    let worst = touchpoint_target("laptop");
    let seat = table().click("Emotion").click("Row 1");
    assert_eq!(seat.selected(), Some(&worst), "the worst comes first");
    let seat = seat.click("Emotion").click("Row 1");
    assert_eq!(seat.selected(), Some(&touchpoint_target("contract")));
    let seat = seat.click("Row 10");
    assert_eq!(seat.selected(), Some(&worst), "the worst comes last");
}

#[test]
fn rows_of_a_spreadsheet_become_touchpoints_in_one_step() {
    let rows = "Title\tStage\tLeads\tWaiting\tEmotion\nBadge photo\tFirst day\tHR\t2d\t-0,5\nParking\tFirst day\tFacilities\t9 months\t\n";
    let seat = table().paste(rows);
    let photo = seat.touchpoint("badge-photo");
    assert_eq!(photo.wait, Some("2d".into()));
    assert_eq!(photo.lead.as_deref(), Some("hr"));
    assert!(seat.shows("2 rows were added, one cell was not taken: 9 months"));
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().touchpoints.len(), 10);
}

#[test]
fn a_time_is_typed_in_the_words_of_either_language_and_written_in_one_form() {
    for (typed, written) in [
        ("3 Tage", "3d"),
        ("1 Std. 30 Min.", "1h 30min"),
        ("1,5 h", "1,5 h"),
        ("2 weeks", "2w"),
        ("1d 4h", "1d 4h"),
    ] {
        let seat = table().write("Waiting", typed).leave();
        assert_eq!(seat.touchpoint("contract").wait, Some(written.into()));
    }
}

#[test]
fn cells_are_read_as_they_are_printed_and_names_as_they_are_seen() {
    let rows = "Title\tStage\tLeads\tWaiting\tEmotion\tRight first time\nBadge photo\tFIRST\u{a0}day\thuman  resources\t2 T\t\u{2212}0,5\t70 %\n";
    let seat = table().paste(rows);
    let photo = seat.touchpoint("badge-photo");
    assert_eq!(photo.stage, "day-one");
    assert_eq!(photo.lead.as_deref(), Some("hr"));
    assert_eq!(photo.wait, Some("2d".into()));
    assert_eq!(photo.right_first_time, Some(0.7));
    let curve = seat.journey().as_is().expect("there is a curve");
    let felt = curve
        .points
        .iter()
        .find(|point| point.touchpoint == "badge-photo");
    assert_eq!(felt.map(|point| point.emotion), Some(-0.5));
    assert_eq!(seat.journey().departments.len(), 5);
}

#[test]
fn rows_become_pain_points_and_their_table_is_edited_as_well() {
    let rows = "\"Needs \"\"two\"\" keys\"\tLaptop, accounts\t4\tIT";
    let seat = table().click("Pain points").paste(rows);
    let pain = seat.journey().pain_points.last().expect("a pain point");
    assert_eq!(pain.title, "Needs \"two\" keys");
    assert_eq!((pain.touchpoint.as_str(), pain.severity), ("laptop", 4));
    let seat = seat.write("Impact", "11");
    assert!(seat.shows("Enter a number from 0 to 10."));
}

#[test]
fn typing_on_the_map_turns_to_the_map() {
    let seat = table().press(Modifiers::NONE, Key::T).type_text("Parking");
    assert!(
        seat.journey()
            .touchpoints
            .iter()
            .any(|t| t.title == "Parking")
    );
    assert!(seat.shows("Map of the journey"));
}

#[test]
fn departments_that_rows_name_and_nobody_knows_are_made_with_them() {
    let rows =
        "Title\tLeads\tHelps\tMatters\tNote\nBadge photo\tReception\tHR, Legal\tyes\tSmile\n";
    let seat = table().paste(rows);
    let photo = seat.touchpoint("badge-photo");
    assert_eq!(photo.lead.as_deref(), Some("reception"));
    assert_eq!((photo.matters, photo.note.as_str()), (true, "Smile"));
    assert!(seat.shows("One row was added, with 2 new departments: Reception · Legal"));
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().departments.len(), 5);
}

#[test]
fn the_table_goes_to_the_row_of_what_is_found() {
    let seat = table().press(Modifiers::COMMAND, Key::F);
    let seat = seat.type_text("Form is unclear");
    assert!(seat.shows("8 of 8"), "the pain points are shown");
    assert!(seat.shows("Row 8"));
}
