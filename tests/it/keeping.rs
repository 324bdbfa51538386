//! The window keeps what is done: saved, asked about, recovered, joined with what others did.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::{Key, Modifiers};
use seamline::file::Vault;

use crate::support::ONBOARDING;
use crate::support::seat::Seat;

const TITLE: &str = "Joining Nordwind";

/// A folder with a journey and a vault.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder for the test"));
        place.write(ONBOARDING);
        place
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("journey.ron")
    }

    fn vault(&self) -> PathBuf {
        self.0.path().join("vault")
    }

    fn write(&self, text: &str) {
        fs::write(self.file(), text).expect("the folder can be written");
    }

    fn read(&self) -> String {
        fs::read_to_string(self.file()).expect("the journey is there")
    }

    fn open(&self) -> Seat {
        Seat::keeping(&self.vault(), Some(self.file()))
    }

    /// The window after the title of the journey was typed anew.
    fn retitled(&self, title: &str) -> Seat {
        self.open().write("Title", title).leave()
    }
}

fn save(seat: Seat) -> Seat {
    seat.press(Modifiers::COMMAND, Key::S)
}

fn close(seat: Seat) -> Seat {
    seat.press(Modifiers::COMMAND, Key::W)
}

#[test]
fn what_is_saved_is_in_the_file_and_what_it_replaced_is_listed() {
    let place = Place::new();
    let mut seat = save(place.retitled("Joining anew"));
    seat.wait_for("journey.ron • saved");
    assert!(place.read().contains("title: \"Joining anew\""));
    let seat = seat.click("File").click("Earlier versions…");
    assert!(seat.shows("Bring it back"));
}

#[test]
fn an_unchanged_journey_is_not_written() {
    let place = Place::new();
    place.write(&format!("\u{feff}{ONBOARDING}"));
    let seat = save(place.open()).rest();
    assert!(seat.shows("journey.ron • saved"));
    assert!(
        place.read().starts_with('\u{feff}'),
        "the file is as it was"
    );
}

#[test]
fn closing_with_unsaved_work_asks_by_name_and_what_is_discarded_can_be_brought_back() {
    let place = Place::new();
    let seat = close(place.retitled("Joining anew"));
    assert!(seat.shows("Save the changes in journey.ron?"));
    let seat = close(seat.click("Cancel"));
    let mut seat = seat.click("Discard");
    seat.wait_for("journey.ron · discarded just now");
    assert!(place.read().contains(TITLE));
}

#[test]
fn closing_and_saving_goes_on_to_the_start_page() {
    let place = Place::new();
    let mut seat = close(place.retitled("Joining anew")).click("Save");
    seat.wait_until("the start page is there", |window| {
        window.journey().is_none()
    });
    assert!(place.read().contains("Joining anew"));
}

#[test]
fn what_was_not_saved_when_the_program_ended_is_offered_and_comes_back() {
    let place = Place::new();
    drop(place.retitled("Joining anew"));
    let mut seat = Seat::keeping(&place.vault(), None);
    seat = seat.click("Joining anew, journey.ron · not saved, just now");
    seat.wait_until("the work is back", |window| {
        window
            .journey()
            .is_some_and(|journey| journey.title == "Joining anew")
    });
    assert!(seat.shows("journey.ron • not saved"));
    let mut seat = save(seat);
    seat.wait_for("journey.ron • saved");
    drop(seat);
    assert!(place.read().contains("Joining anew"));
    assert!(!Seat::keeping(&place.vault(), None).shows("UNSAVED WORK"));
}

#[test]
fn what_others_wrote_meanwhile_is_joined_with_what_was_recovered() {
    let place = Place::new();
    drop(place.retitled("Joining anew"));
    place.write(&ONBOARDING.replace("people_per_year: Some(120)", "people_per_year: Some(77)"));
    let mut seat = place.open();
    seat.wait_for("There is unsaved work in this journey");
    seat = seat.click("Bring it back");
    seat.wait_until("both are there", |window| {
        window.journey().is_some_and(|journey| {
            journey.title == "Joining anew" && journey.people_per_year == Some(77)
        })
    });
}

#[test]
fn what_somebody_else_writes_is_read_again_where_nothing_is_unsaved() {
    let place = Place::new();
    let mut seat = place.open();
    place.write(&ONBOARDING.replace(TITLE, "Joining elsewhere"));
    seat.wait_for("was changed by somebody else and read again");
    assert_eq!(seat.journey().title, "Joining elsewhere");
    assert!(seat.shows("journey.ron • saved"));
}

#[test]
fn what_somebody_else_writes_is_joined_with_unsaved_work() {
    let place = Place::new();
    let mut seat = place.retitled("Joining anew");
    place.write(&ONBOARDING.replace("people_per_year: Some(120)", "people_per_year: Some(77)"));
    seat.wait_for("both versions were joined");
    let mut seat = save(seat);
    seat.wait_for("journey.ron • saved");
    let text = place.read();
    assert!(text.contains("Joining anew") && text.contains("Some(77)"));
}

#[test]
fn two_windows_on_one_file_lose_nothing_and_know_of_each_other() {
    let place = Place::new();
    let mut one = place.open();
    rest_until_said(&mut one, place.0.path());
    let mut other = place.open();
    other.wait_for("has this journey open too");
    let one = save(one.write("Title", "Joining anew").leave());
    let other = save(other.write("People a year", "77").leave());
    for mut seat in [one, other] {
        seat.wait_until("both changes are there", |window| {
            window.journey().is_some_and(|journey| {
                journey.title == "Joining anew" && journey.people_per_year == Some(77)
            })
        });
    }
    let text = place.read();
    assert!(text.contains("Joining anew") && text.contains("Some(77)"));
}

#[test]
fn reverting_goes_back_to_the_file_and_undo_brings_the_work_back() {
    let place = Place::new();
    let seat = place.retitled("Joining anew");
    let seat = seat
        .click("File")
        .click("Revert to the file…")
        .click("Go back");
    assert_eq!(seat.journey().title, TITLE);
    assert!(seat.shows("journey.ron • saved"));
    let seat = seat.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(seat.journey().title, "Joining anew");
}

#[test]
fn before_comments_are_lost_a_copy_is_offered() {
    let place = Place::new();
    place.write(&format!("// from the workshop\n{ONBOARDING}"));
    let seat = save(place.retitled("Joining anew"));
    assert!(seat.shows("journey.ron holds comments"));
    let mut seat = seat.click("Save without comments");
    seat.wait_for("journey.ron • saved");
    assert!(!place.read().contains("// from the workshop"));
}

#[test]
fn a_save_that_fails_says_where_the_work_is_and_offers_another_place() {
    let place = Place::new();
    let folder = place.0.path().join("share");
    fs::create_dir(&folder).expect("the folder can be written");
    let path = folder.join("journey.ron");
    fs::write(&path, ONBOARDING).expect("the folder can be written");
    let seat = Seat::keeping(&place.vault(), Some(path));
    let seat = seat.write("Title", "Joining anew").leave();
    fs::remove_dir_all(&folder).expect("the share can vanish");
    let mut seat = save(seat);
    seat.wait_for("journey.ron was not saved");
    assert!(seat.shows("Your work is kept in") && seat.shows("Save elsewhere…"));
}

#[test]
fn a_watched_file_that_does_not_change_asks_for_no_frame() {
    let place = Place::new();
    let mut seat = place.open();
    rest_until_said(&mut seat, place.0.path());
    std::thread::sleep(std::time::Duration::from_millis(2_500));
    let seat = seat.rest();
    assert!(seat.next_frame() > std::time::Duration::from_secs(10));
}

#[test]
fn an_attachment_of_a_mail_is_saved_elsewhere_unless_that_is_not_wanted() {
    let place = Place::new();
    let folder = place.0.path().join("Content.Outlook");
    fs::create_dir(&folder).expect("the folder can be written");
    let path = folder.join("journey.ron");
    fs::write(&path, ONBOARDING).expect("the folder can be written");
    let seat = Seat::keeping(&place.vault(), Some(path.clone()));
    let seat = save(seat.write("Title", "Joining anew").leave());
    assert!(seat.shows("journey.ron lies in a folder that is emptied"));
    let there = || fs::read_to_string(&path).expect("it is there");
    assert_eq!(there(), ONBOARDING, "nothing is written unasked");
    let mut seat = seat.click("Save it here all the same");
    seat.wait_for("journey.ron • saved");
    assert!(there().contains("Joining anew"));
}

#[test]
fn a_conflict_copy_is_offered_joined_if_that_is_wanted_and_never_touched() {
    let place = Place::new();
    let name = "journey.sync-conflict-20260112-093000-ABCDEFG.ron";
    let copy = place.0.path().join(name);
    let theirs = ONBOARDING.replace("people_per_year: Some(120)", "people_per_year: Some(77)");
    fs::write(&copy, &theirs).expect("the folder can be written");
    let mut seat = place.open();
    seat.wait_for("A conflict copy lies beside this journey");
    seat = seat.click("Join or compare…").click("Join it");
    seat.wait_for("was joined to this journey");
    let seat = seat.click("The other side: 77");
    assert_eq!(seat.journey().people_per_year, Some(77));
    assert!(seat.shows("journey.ron • not saved"));
    let there = fs::read_to_string(copy).expect("it is still there");
    assert_eq!(there, theirs);
}

#[test]
fn conflicts_in_a_file_are_offered_as_it_opens_and_saved_until_they_are_settled() {
    let place = Place::new();
    let conflict = "(journey: (field: \"people_per_year\", ours: (people_per_year: Some(120)), theirs: (people_per_year: Some(77))))";
    let (text, _) = ONBOARDING.rsplit_once(')').expect("a journey has an end");
    place.write(&format!("{text}    conflicts: [{conflict}],\n)\n"));
    let seat = place.open().write("Title", "Joining anew").leave();
    assert!(seat.shows("ONE CONFLICT TO SETTLE"), "it is offered");
    let mut seat = save(seat);
    seat.wait_for("journey.ron • saved");
    let text = place.read();
    assert!(
        text.starts_with("(\n    format: 2,\n") && text.contains(conflict),
        "{text}"
    );
    let mut seat = save(seat.click("The other side: 77"));
    seat.wait_for("journey.ron • saved");
    let text = place.read();
    assert!(
        text.starts_with("(\n    format: 1,\n") && !text.contains("conflicts"),
        "{text}"
    );
    assert!(text.contains("people_per_year: Some(77)"), "{text}");
}

#[test]
fn what_ended_the_program_twice_is_opened_as_a_table_until_its_map_was_seen() {
    let place = Place::new();
    let vault = Vault::at(place.vault());
    for _ in 0..2 {
        let start = vault.begin_start(&place.file()).expect("it is noted");
        assert!(!start.is_careful(), "not yet");
    }
    let seat = place.open();
    assert!(seat.shows("this time it is shown as a table"));
    assert!(seat.names_on_map().is_empty(), "there is no map");
    drop(seat.click("Map"));
    assert!(!place.open().shows("this time it is shown as a table"));
}

/// Lets the window run until it says in the folder that the journey is open.
fn rest_until_said(seat: &mut Seat, folder: &Path) {
    let is_said = || {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        entries
            .map(|entry| entry.file_name())
            .any(|name| name.to_string_lossy().starts_with(".seamline-open-"))
    };
    seat.wait_until("it is said that the journey is open", |_| is_said());
}
