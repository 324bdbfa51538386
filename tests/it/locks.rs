//! Locks that fail, and what a session that holds one leaves.

use std::fs;
use std::time::{Duration, Instant};

use seamline::file::{self, Before, Saving, Vault, failing_locks};
use seamline::journey::Journey;

use crate::support::{Folder, open};

/// What the system says on homes without locks, as Linux numbers it.
const ENOLCK: i32 = 37;

fn journey(title: &str) -> Journey {
    open(&format!("(id: \"j-one\", title: \"{title}\")")).journey
}

fn vault(folder: &Folder) -> Vault {
    Vault::at(folder.path().join("vault"))
}

#[test]
fn where_locks_fail_a_save_takes_no_longer_and_says_so() {
    let folder = Folder::new();
    let vault = vault(&folder);
    let path = folder.path().join("a.ron");
    let saving = Saving::over(Before::Anything).with(Some(&vault));
    let (start, saved) = failing_locks(ENOLCK, || {
        (Instant::now(), file::save(&path, &journey("new"), &saving))
    });
    assert!(start.elapsed() < Duration::from_millis(200));
    let unlocked = saved.expect("it is saved all the same").unlocked;
    assert!(unlocked.expect("it is told").to_string().contains("locks"));
    let saved = file::save(&path, &journey("new"), &saving).expect("it is saved");
    assert!(saved.unlocked.is_none(), "where they work nothing is told");
}

#[test]
fn where_locks_fail_recovery_goes_on_and_leaves_other_sessions_alone() {
    let folder = Folder::new();
    let vault = vault(&folder);
    failing_locks(ENOLCK, || {
        let session = vault.recovery().expect("there is a place");
        session
            .keep(None, b"", &journey("unsaved"))
            .expect("it is kept");
        assert!(vault.recovered().is_empty(), "its session goes on");
        drop(session);
        let [left] = &vault.recovered()[..] else {
            panic!("one copy is left")
        };
        assert_eq!(left.title, "unsaved");
        let again = left.take_over().expect("it is free");
        assert!(left.take_over().is_none(), "it is held");
        again.clear();
    });
    assert!(vault.recovered().is_empty());
}

#[test]
fn a_program_that_was_killed_where_locks_fail_holds_nothing() {
    let folder = Folder::new();
    let vault = vault(&folder);
    let session = vault.recovery().expect("there is a place");
    session
        .keep(None, b"", &journey("unsaved"))
        .expect("it is kept");
    let word = session.path().with_extension("lock");
    let said = fs::read_to_string(&word).expect("it says whose it is");
    drop(session);
    let own = format!("number:{}", std::process::id());
    let killed = said.replace(&own, "number:4194305");
    assert_ne!(said, killed, "its number is in it");
    let is_offered = |said: &str| {
        fs::write(&word, said).expect("it can be written");
        failing_locks(ENOLCK, || vault.recovered().len()) == 1
    };
    assert!(is_offered(&killed), "no program has this number");
    if cfg!(target_os = "linux") {
        assert!(!is_offered(&said), "this one goes on");
        let another = said.replace("started:Some(\"", "started:Some(\"9");
        assert!(is_offered(&another), "the number was given again");
    }
}

#[test]
fn nothing_is_left_where_recovery_was_not_needed() {
    let folder = Folder::new();
    let vault = vault(&folder);
    drop(vault.recovery().expect("there is a place"));
    let left = fs::read_dir(vault.folder().join("recovery"));
    assert_eq!(left.expect("the folder is there").count(), 0);
}
