//! Words beside a journey that it is open: of those who are there, and of nobody else.

use std::fs::{self, File};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use seamline::file;

use crate::support::{Folder, ONBOARDING};

const DAY: Duration = Duration::from_hours(24);

/// A folder with a journey, and the word of this program that it is open.
fn opened() -> (Folder, PathBuf, file::Presence, PathBuf) {
    let folder = Folder::new();
    folder.write("a.ron", ONBOARDING);
    let path = folder.path().join("a.ron");
    let (presence, others) = file::announce(&path);
    assert!(others.is_empty(), "nobody was there");
    let presence = presence.expect("it can be said");
    let is_word = |path: &PathBuf| path.to_string_lossy().contains(".seamline-open-");
    let word = names(&folder).into_iter().find(is_word);
    (folder, path, presence, word.expect("it was said"))
}

fn names(folder: &Folder) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder.path()).expect("the folder is there");
    entries.flatten().map(|entry| entry.path()).collect()
}

/// Lets it look as if a file had been written so long ago.
fn age(path: &PathBuf, age: Duration) {
    let file = File::options().write(true).open(path);
    let file = file.expect("it is there");
    file.set_modified(SystemTime::now() - age)
        .expect("it can be dated");
}

#[cfg(target_os = "linux")]
#[test]
fn somebody_who_works_for_days_is_told_and_a_save_beside_them_takes_nothing_away() {
    let (folder, path, _presence, word) = opened();
    age(&word, 3 * DAY);
    file::put(&folder.path().join("map.svg"), b"<svg/>").expect("it is written");
    assert!(word.exists(), "it is still said");
    let (_mine, others) = file::announce(&path);
    assert_eq!(others.len(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn words_of_programs_that_were_killed_go_whatever_journey_they_are_about() {
    let (folder, path, _presence, word) = opened();
    let own = fs::read_to_string(&word).unwrap();
    let number = std::process::id().to_string();
    let beside = |name: &str, text: &str| {
        folder.write(name, text);
        folder.path().join(name)
    };
    let start = word.file_name().unwrap().to_str().unwrap().to_owned();
    let killed = beside(&format!("{start}1"), &own.replace(&number, "4194305"));
    let elsewhere = own.replace("machine:\"", "machine:\"far-");
    let [young, old] = ["2", "3"].map(|end| beside(&format!("{start}{end}"), &elsewhere));
    let [torn, of_another] = [".seamline-open-b-4", ".seamline-open-c-5"].map(|it| beside(it, ""));
    for path in [&old, &torn, &of_another] {
        age(path, 2 * DAY);
    }
    age(&of_another, DAY / 2);
    let (_mine, others) = file::announce(&path);
    assert_eq!(others.len(), 2, "this program and the one far away");
    let there = [killed, young, old, torn, of_another].map(|path| path.exists());
    assert_eq!(there, [false, true, false, false, true]);
}
