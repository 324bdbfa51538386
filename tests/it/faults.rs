//! Every call of a save fails, once and for ever: the file is the old or the new one, and the word about it true.

use std::fs;
use std::path::Path;

use seamline::file::{self, Before, Place, Saving, Times, Vault, failing, flushes};
use seamline::journey::Journey;

use crate::support::open;

/// What the system says: EINTR, EIO, EACCES, EMFILE, ENOSPC, EROFS, ESTALE, EDQUOT, as Linux numbers them.
const ERRORS: [i32; 8] = [4, 5, 13, 24, 28, 30, 116, 122];

/// More calls than any save makes.
const MOST_CALLS: usize = 100;

fn journey(title: &str) -> Journey {
    open(&format!("(title: \"{title}\")")).journey
}

fn text(title: &str) -> String {
    file::to_ron(&journey(title)).expect("the disk does what it is asked for")
}

/// What becomes of a file when one call of a save fails; `false` once no call is left to fail.
fn fail_one(
    (folder, vault): (&Path, Option<&Vault>),
    nth: usize,
    error: i32,
    times: Times,
) -> bool {
    let path = folder.join("a.ron");
    fs::write(&path, text("old")).expect("the disk does what it is asked for");
    let old = text("old");
    let saving = Saving::over(Before::These(old.as_bytes())).with(vault);
    let (saved, has_failed) = failing(nth, error, times, || {
        file::save(&path, &journey("new"), &saving)
    });
    let there = fs::read_to_string(&path).expect("the disk does what it is asked for");
    let told = format!("call {nth}, error {error}, {times:?}: {saved:?}");
    assert_eq!(
        there,
        text(if saved.is_ok() { "new" } else { "old" }),
        "{told}"
    );
    assert_eq!(
        fs::read_dir(folder)
            .expect("the disk does what it is asked for")
            .count(),
        1,
        "files left: {told}"
    );
    if let Err(error) = saved {
        let said = error.to_string();
        assert!(
            said.chars().count() <= 300 && said.contains("a.ron"),
            "{said}"
        );
    }
    has_failed
}

#[test]
fn whatever_call_fails_the_file_is_whole_the_word_about_it_true_and_nothing_is_left() {
    let [folder, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let vault = Vault::at(other.path().to_owned());
    for error in ERRORS {
        for times in [Times::Once, Times::ForEver] {
            for vault in [None, Some(&vault)] {
                let place = (folder.path(), vault);
                let calls = (0..MOST_CALLS).take_while(|nth| fail_one(place, *nth, error, times));
                assert!((8..MOST_CALLS).contains(&calls.count()), "calls of a save");
            }
        }
    }
}

#[test]
fn a_save_over_the_file_itself_that_fails_once_leaves_the_old_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    for nth in 0..MOST_CALLS {
        fs::write(&path, text("old")).unwrap();
        let saving = Saving::over(Before::Anything).at(Place::Over);
        let (saved, has_failed) = failing(nth, 5, Times::Once, || {
            file::save(&path, &journey("new"), &saving)
        });
        let there = fs::read_to_string(&path).unwrap();
        assert_eq!(
            there,
            text(if saved.is_ok() { "new" } else { "old" }),
            "call {nth}"
        );
        if !has_failed {
            return;
        }
    }
    panic!("a save makes fewer calls");
}

#[test]
fn a_save_waits_for_the_disk_twice_for_the_file_and_for_its_folder() {
    let [folder, other] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let vault = Vault::at(other.path().to_owned());
    let path = folder.path().join("a.ron");
    fs::write(&path, text("old")).unwrap();
    let saving = Saving::over(Before::Anything).with(Some(&vault));
    let (saved, flushes) = flushes(|| file::save(&path, &journey("new"), &saving));
    assert!(saved.is_ok());
    assert_eq!(flushes, 2);
}

#[test]
fn a_file_that_cannot_be_read_is_told_whatever_call_fails() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    fs::write(&path, text("old")).unwrap();
    for error in ERRORS {
        let (read, has_failed) = failing(1, error, Times::ForEver, || file::read(&path));
        assert!(has_failed && read.is_err(), "error {error}");
    }
}
