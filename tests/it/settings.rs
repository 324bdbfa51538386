//! What is remembered from one start to the next: kept, or told that it is not.

use std::process::Command;
use std::time::Duration;

use seamline::session::{Attention, Effect, Event, Notice, Session, Settings, Waker};

use crate::support::Folder;

/// Where the settings of the program that is started again lie.
const PLACE: &str = "XDG_CONFIG_HOME";

/// Says that a test is run by another one, which looks for what comes about.
const STARTED: &str = "SEAMLINE_SETTINGS_OF_A_TEST";

/// Runs a test of this program again, with its settings at this place in the folder.
fn run_with_settings(test: &str, folder: &Folder, place: &str) {
    let program = std::env::current_exe().expect("this program has a file");
    let run = Command::new(program)
        .args(["--exact", test])
        .env(PLACE, folder.path().join(place))
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env(STARTED, "yes")
        .output()
        .expect("this program can be run");
    let said = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success() && said.contains("1 passed"), "{said}");
}

/// How often it is told, while a session looks for a while, that settings cannot be written.
fn told(session: &mut Session) -> usize {
    let mut told = 0;
    for _ in 0..100 {
        let effects = session.handle(Event::Look(Attention::InFront));
        let is_it = |effect: &&Effect| matches!(effect, Effect::Tell(Notice::SettingsNotKept(_)));
        told += effects.iter().filter(is_it).count();
        std::thread::sleep(Duration::from_millis(5));
    }
    told
}

#[test]
fn started_where_no_settings_can_be_written() {
    if std::env::var_os(STARTED).is_some() {
        let mut session = Session::new(Settings::load(), Waker::default());
        assert_eq!(told(&mut session), 1, "at the start");
        assert_eq!(told(&mut session), 0, "and not again");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn settings_that_cannot_be_written_are_told_once_at_the_start() {
    let folder = Folder::new();
    folder.write("file", "");
    let test = "settings::started_where_no_settings_can_be_written";
    run_with_settings(test, &folder, "file");
}

#[test]
fn started_where_settings_can_be_written() {
    if std::env::var_os(STARTED).is_some() {
        let mut session = Session::new(Settings::load(), Waker::default());
        assert_eq!(told(&mut session), 0, "all is well");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn settings_that_can_be_written_are_not_spoken_of_and_nothing_is_left_by_trying() {
    let folder = Folder::new();
    let test = "settings::started_where_settings_can_be_written";
    run_with_settings(test, &folder, "settings");
    let there = std::fs::read_dir(folder.path().join("settings/seamline"));
    assert_eq!(there.expect("the folder was made").count(), 0);
}
