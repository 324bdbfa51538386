//! Earlier versions: kept as promised, told where they are not, read by nobody else, and gone in time.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use seamline::file::{
    self, Before, Fault, Saved, Saving, Times, Vault, Version, VersionKept, failing,
};
use seamline::journey::Journey;

use crate::support::{Dice, Folder, open, said};

const DAY: Duration = Duration::from_hours(24);

/// What the system says where nothing more can be written: ENOSPC, EDQUOT, EIO, EACCES.
const ERRORS: [i32; 4] = [28, 122, 5, 13];

/// More calls than any save makes.
const MOST_CALLS: usize = 100;

fn journey(id: &str, title: &str) -> Journey {
    let mut journey = open(&format!("(title: \"{title}\")")).journey;
    journey.id = id.into();
    journey
}

fn text(id: &str, title: &str) -> String {
    file::to_ron(&journey(id, title)).expect("a journey can be written")
}

fn vault(folder: &Folder) -> Vault {
    Vault::at(folder.path().join("vault"))
}

/// Saves the journey of this title over what the file `name` holds.
fn save(folder: &Folder, name: &str, (id, title): (&str, &str)) -> Saved {
    let path = folder.path().join(name);
    let old = fs::read(&path).expect("it can be read");
    let vault = vault(folder);
    let saving = Saving::over(Before::These(&old)).with(Some(&vault));
    file::save(&path, &journey(id, title), &saving).expect("it is saved")
}

fn titles(versions: &[Version]) -> Vec<String> {
    let opened = versions
        .iter()
        .map(|version| version.open().expect("a version is whole"));
    opened.map(|opened| opened.journey.title).collect()
}

/// The files on all shelves.
fn shelved(folder: &Folder) -> Vec<PathBuf> {
    let shelves = files(&folder.path().join("vault/versions"));
    shelves.iter().flat_map(|shelf| files(shelf)).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

fn millis(moment: SystemTime) -> u128 {
    let since = moment.duration_since(UNIX_EPOCH);
    since.expect("it is after 1970").as_millis()
}

/// Puts a version on the only shelf, as if it had been replaced so long ago.
fn put_version(folder: &Folder, ago: Duration, title: &str) {
    let [shelf] = &files(&folder.path().join("vault/versions"))[..] else {
        panic!("there is one shelf")
    };
    let (text, replaced) = (text("j-one", title), SystemTime::now() - ago);
    let name = format!("{0:016}-{0:016}-{1}.ron", millis(replaced), text.len());
    fs::write(shelf.join(name), text).expect("it can be written");
}

#[test]
fn thirty_days_count_from_when_a_version_was_replaced_and_not_from_when_it_was_written() {
    let folder = Folder::new();
    folder.write("a.ron", &text("j-one", "half a year old"));
    let written = SystemTime::now() - 180 * DAY;
    let there = File::options()
        .write(true)
        .open(folder.path().join("a.ron"));
    let there = there.expect("it is there");
    there.set_modified(written).expect("it can be dated");
    for title in ["one", "two", "three"] {
        save(&folder, "a.ron", ("j-one", title));
    }
    let versions = vault(&folder).versions(&"j-one".into(), None);
    assert_eq!(titles(&versions), ["two", "one", "half a year old"]);
    assert_eq!(millis(versions[2].saved), millis(written));
    put_version(&folder, 29 * DAY, "nearly a month");
    put_version(&folder, 31 * DAY, "more than a month");
    save(&folder, "a.ron", ("j-one", "four"));
    let left = titles(&vault(&folder).versions(&"j-one".into(), None));
    assert_eq!(left.last().expect("it stays"), "nearly a month");
}

#[test]
fn the_newest_fifty_stay_and_of_older_ones_one_a_day_whatever_the_days() {
    let mut dice = Dice::new(11);
    for _ in 0..8 {
        let folder = Folder::new();
        folder.write("a.ron", &text("j-one", "0"));
        save(&folder, "a.ron", ("j-one", "1"));
        let span = 1 + dice.below(40) as u32;
        let mut before: Vec<_> = (0..120)
            .map(|_| dice.below((span * 86_400) as usize) as u64)
            .collect();
        before.sort_unstable();
        before.dedup();
        for seconds in &before {
            put_version(&folder, Duration::from_secs(*seconds + 5), "then");
        }
        save(&folder, "a.ron", ("j-one", "2"));
        let left = vault(&folder).versions(&"j-one".into(), None);
        let day = |version: &Version| millis(version.replaced) / DAY.as_millis();
        let mut days: Vec<_> = left.iter().skip(50).map(day).collect();
        let tail = days.len();
        days.dedup();
        assert_eq!(days.len(), tail, "one a day behind the newest fifty");
        assert!(
            left.iter()
                .all(|it| it.replaced.elapsed().unwrap() < 30 * DAY)
        );
        // Each day of the month that had one has one still.
        for seconds in before.iter().filter(|seconds| **seconds < 29 * 86_400) {
            let then = SystemTime::now() - Duration::from_secs(*seconds + 5);
            let then = millis(then) / DAY.as_millis();
            assert!(left.iter().any(|it| day(it).abs_diff(then) <= 1), "{then}");
        }
        assert!(left.len() >= 50.min(before.len()), "the newest fifty stay");
    }
}

#[test]
fn versions_with_names_of_before_are_read_and_stay_a_month_from_when_they_were_made() {
    let folder = Folder::new();
    folder.write("a.ron", &text("j-one", "0"));
    save(&folder, "a.ron", ("j-one", "1"));
    let shelf = shelved(&folder)[0].parent().unwrap().to_owned();
    let written = SystemTime::now() - 90 * DAY;
    let name = shelf.join(format!("{:016}.ron", millis(written)));
    fs::write(name, text("j-one", "of before")).unwrap();
    save(&folder, "a.ron", ("j-one", "2"));
    let versions = vault(&folder).versions(&"j-one".into(), None);
    let of_before = versions
        .iter()
        .find(|it| millis(it.saved) == millis(written));
    assert!(of_before.is_some(), "{versions:?}");
}

#[test]
fn a_journey_without_an_id_has_a_shelf_of_its_own_which_it_keeps_once_it_gets_one() {
    let folder = Folder::new();
    for name in ["a.ron", "b.ron"] {
        folder.write(name, &text("", name));
        save(&folder, name, ("", "without"));
    }
    let path = folder.path().join("a.ron");
    let of_a = |id: &str| titles(&vault(&folder).versions(&id.into(), Some(&path)));
    assert_eq!(of_a(""), ["a.ron"]);
    save(&folder, "a.ron", ("j-new", "with"));
    save(&folder, "a.ron", ("j-new", "again"));
    assert_eq!(of_a("j-new"), ["with", "without", "a.ron"]);
}

#[test]
fn a_version_is_never_torn_whatever_call_fails_and_that_it_was_not_kept_is_told() {
    let folder = Folder::new();
    let (path, vault) = (folder.path().join("a.ron"), vault(&folder));
    let old = text("j-one", "old");
    let mut told = 0;
    for (error, times) in ERRORS
        .into_iter()
        .flat_map(|error| [(error, Times::Once), (error, Times::ForEver)])
    {
        for nth in 0..MOST_CALLS {
            fs::remove_dir_all(vault.folder()).ok();
            fs::write(&path, &old).unwrap();
            let saving = Saving::over(Before::These(old.as_bytes())).with(Some(&vault));
            let (saved, has_failed) = failing(nth, error, times, || {
                file::save(&path, &journey("j-one", "new"), &saving)
            });
            let there = shelved(&folder);
            for version in &there {
                assert_eq!(fs::read_to_string(version).unwrap(), old, "call {nth}");
            }
            match saved.map(|saved| saved.version) {
                Ok(VersionKept::Kept) => assert_eq!(there.len(), 1, "call {nth}"),
                Ok(VersionKept::Failed(why)) => {
                    told += 1;
                    assert!(
                        there.is_empty() && why.to_string().contains("vault"),
                        "{why}"
                    );
                }
                Ok(VersionKept::NotNeeded) => panic!("it was needed"),
                Err(_) => assert!(there.is_empty(), "it was not replaced: call {nth}"),
            }
            if !has_failed {
                break;
            }
        }
    }
    assert!(told >= 3 * ERRORS.len(), "told {told} times");
}

#[test]
fn what_a_power_cut_left_of_a_version_is_not_listed() {
    let folder = Folder::new();
    folder.write("a.ron", &text("j-one", "0"));
    for title in ["1", "2", "3"] {
        save(&folder, "a.ron", ("j-one", title));
    }
    let mut all = shelved(&folder);
    all.sort();
    let length = fs::read(&all[0]).unwrap().len();
    fs::write(&all[0], vec![0; length]).unwrap();
    fs::write(&all[1], "").unwrap();
    let left = vault(&folder).versions(&"j-one".into(), None);
    assert_eq!(titles(&left), ["2"]);
}

#[cfg(unix)]
#[test]
fn a_version_is_read_by_nobody_who_may_not_read_its_journey() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let folder = Folder::new();
    folder.write("a.ron", &text("j-one", "old"));
    let path = folder.path().join("a.ron");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    // A vault of before, which others may look into.
    fs::create_dir(folder.path().join("vault")).unwrap();
    save(&folder, "a.ron", ("j-one", "new"));
    let version = &shelved(&folder)[0];
    assert_eq!(mode(version), 0o600);
    let folders = version.ancestors().skip(1).take(3);
    assert!(folders.map(mode).all(|mode| mode == 0o700));
    let recovery = vault(&folder).recovery().unwrap();
    recovery.keep(None, b"", &journey("j-one", "new")).unwrap();
    assert_eq!(mode(recovery.path()), 0o600);
}

#[test]
fn versions_of_journeys_that_are_never_opened_again_go_and_so_do_empty_locks_and_folders() {
    let folder = Folder::new();
    let vault = vault(&folder);
    folder.write("a.ron", &text("j-one", "old"));
    save(&folder, "a.ron", ("j-one", "new"));
    put_version(&folder, 31 * DAY, "long ago");
    let of_today = shelved(&folder);
    let shelf = of_today[0].parent().unwrap().to_owned();
    let locks = vault.folder().join("locks");
    assert_eq!(files(&locks).len(), 0, "a lock goes with its save");
    let [forgotten, held] = ["forgotten", "held"].map(|name| locks.join(name));
    fs::write(&forgotten, "").unwrap();
    let other = File::create(&held).unwrap();
    other.lock().unwrap();
    let recovery = vault.folder().join("recovery");
    fs::create_dir(&recovery).unwrap();
    fs::write(recovery.join("killed.lock"), "").unwrap();
    vault.clean_up();
    assert_eq!(files(&locks), [held]);
    assert_eq!(files(&recovery).len(), 0);
    let left = vault.versions(&"j-one".into(), None);
    assert_eq!(titles(&left), ["old"]);
    // A month later.
    fs::remove_file(vault.folder().join("cleaned")).unwrap();
    for version in files(&shelf) {
        fs::remove_file(version).unwrap();
    }
    put_version(&folder, 32 * DAY, "a month later");
    vault.clean_up();
    assert!(!shelf.exists(), "an empty folder goes");
}

#[test]
fn it_is_cleaned_up_once_a_day() {
    let folder = Folder::new();
    let vault = vault(&folder);
    vault.clean_up();
    assert!(!vault.folder().exists(), "nothing is made for it");
    vault.check().expect("it can be written");
    vault.clean_up();
    let lock = vault.folder().join("locks/forgotten");
    fs::write(&lock, "").unwrap();
    vault.clean_up();
    assert!(lock.exists(), "not again today");
}

#[test]
fn a_vault_that_cannot_be_written_says_so_and_another_is_left_as_it_was() {
    let folder = Folder::new();
    folder.write("file", "");
    let path = folder.path().join("file");
    let error = Vault::at(path).check().unwrap_err();
    assert!(matches!(error.fault, Fault::Write(_)), "{error}");
    let vault = vault(&folder);
    for nth in 0..MOST_CALLS {
        let (checked, has_failed) = failing(nth, 28, Times::Once, || vault.check());
        assert_eq!(checked.is_err(), has_failed, "call {nth}");
        let rooms = files(vault.folder());
        assert!(
            rooms.iter().all(|room| files(room).is_empty()),
            "call {nth}"
        );
        if !has_failed {
            return;
        }
    }
    panic!("it makes fewer calls");
}

#[test]
fn a_file_of_any_size_is_replaced_and_what_could_not_be_kept_of_it_is_told() {
    let folder = Folder::new();
    let large = |name: &str| {
        let path = folder.path().join(name);
        let file = File::create(&path).expect("it can be made");
        file.set_len(70 << 20).expect("it may have a hole");
        path
    };
    file::put(&large("map.svg"), b"<svg/>").expect("it is replaced");
    assert_eq!(folder.read("map.svg"), "<svg/>");
    let vault = vault(&folder);
    let path = large("a.ron");
    let saving = |before| Saving::over(before).with(Some(&vault));
    let changed = file::save(
        &path,
        &journey("j-one", "new"),
        &saving(Before::These(b"()")),
    );
    assert!(matches!(changed.unwrap_err().fault, Fault::Changed));
    let saved = file::save(&path, &journey("j-one", "new"), &saving(Before::Anything));
    let version = saved.expect("it is replaced").version;
    assert!(matches!(version, VersionKept::Failed(_)), "{version:?}");
    assert_eq!(folder.read("a.ron"), text("j-one", "new"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_terminal_says_that_an_earlier_version_is_not_kept() {
    let folder = Folder::new();
    folder.write("a.ron", "(title: \"one\")");
    folder.write("file", "");
    let run = folder.run_keeping("file", &["fmt", "a.ron"]);
    let told = said(&run.stderr);
    assert!(run.status.success(), "it is saved: {told}");
    assert!(told.contains("the version before is not kept"), "{told}");
    folder.write("a.ron", "(title: \"two\")");
    let run = folder.run_keeping("data", &["fmt", "a.ron"]);
    assert_eq!(said(&run.stderr), "");
    let kept = Vault::at(folder.path().join("data/seamline"));
    let path = folder.path().join("a.ron");
    let versions = kept.versions(&"".into(), Some(&path));
    assert_eq!(titles(&versions), ["two"]);
}
