//! Saving: what was there or what is new is whole at every moment, and nobody's work is written over.

use std::fs;
use std::path::{Path, PathBuf};

use seamline::edit::merge;
use seamline::file::{self, Before, Fault, InPlace, Kept, Place, Saving, Vault};
use seamline::journey::Journey;

use crate::support::{ONBOARDING, open};

/// A folder of one test, removed at its end.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("the disk does what it is asked for"))
    }

    fn at(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A file with the journey of this title.
    fn with(&self, name: &str, title: &str) -> PathBuf {
        let path = self.at(name);
        fs::write(&path, text(title)).expect("the disk does what it is asked for");
        path
    }

    fn vault(&self) -> Vault {
        Vault::at(self.at("vault"))
    }
}

fn journey(title: &str) -> Journey {
    let mut journey = open(ONBOARDING).journey;
    journey.id = "j-testtest".into();
    title.clone_into(&mut journey.title);
    journey
}

fn text(title: &str) -> String {
    file::to_ron(&journey(title)).expect("the disk does what it is asked for")
}

fn save(path: &Path, title: &str, before: Before<'_>) -> Result<file::Saved, file::Error> {
    file::save(path, &journey(title), &Saving::over(before))
}

/// Whether the system lets this process do anything, as it does the administrator.
fn may_do_anything(folder: &Folder) -> bool {
    let path = folder.with("locked", "locked");
    let mut rights = fs::metadata(&path)
        .expect("the disk does what it is asked for")
        .permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("the disk does what it is asked for");
    fs::OpenOptions::new().write(true).open(&path).is_ok()
}

#[test]
fn what_is_saved_is_in_the_file_and_nothing_else_is_in_the_folder() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "old");
    let saved = save(&path, "new", Before::These(text("old").as_bytes())).unwrap();
    assert_eq!(saved.kept, Kept::Confirmed);
    assert_eq!(fs::read_to_string(&path).unwrap(), text("new"));
    assert_eq!(fs::read_dir(folder.0.path()).unwrap().count(), 1);
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_written_over() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "theirs");
    let error = save(&path, "ours", Before::These(text("old").as_bytes())).unwrap_err();
    assert!(matches!(error.fault, Fault::Changed), "{error}");
    assert_eq!(fs::read_to_string(&path).unwrap(), text("theirs"));
}

#[test]
fn a_file_that_is_there_is_replaced_only_if_that_is_wanted() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "old");
    let error = save(&path, "new", Before::Nothing).unwrap_err();
    assert!(matches!(error.fault, Fault::Exists), "{error}");
    assert!(save(&path, "new", Before::Anything).is_ok());
}

#[test]
fn a_file_that_vanished_is_written_again() {
    let folder = Folder::new();
    let path = folder.at("a.ron");
    assert!(save(&path, "new", Before::These(text("old").as_bytes())).is_ok());
}

#[test]
fn a_folder_that_vanished_is_told() {
    let folder = Folder::new();
    let error = save(&folder.at("gone/a.ron"), "new", Before::Anything).unwrap_err();
    let said = error.to_string();
    assert!(said.starts_with("there is no such folder"), "{said}");
}

#[test]
fn names_of_255_bytes_are_saved_and_longer_ones_refused() {
    let folder = Folder::new();
    let name = |bytes: usize| format!("{}.ron", "n".repeat(bytes - 4));
    assert!(save(&folder.at(&name(255)), "new", Before::Nothing).is_ok());
    let error = save(&folder.at(&name(256)), "new", Before::Nothing).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the system cannot use this name"),
        "{error}"
    );
}

#[test]
fn a_folder_and_a_device_are_no_place_for_a_journey() {
    let folder = Folder::new();
    let error = save(folder.0.path(), "new", Before::Anything).unwrap_err();
    assert!(matches!(error.fault, Fault::Directory), "{error}");
    if cfg!(unix) {
        let error = save(Path::new("/dev/null"), "new", Before::Anything).unwrap_err();
        assert!(matches!(error.fault, Fault::NotRegular), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_goes_on_pointing_to_the_file_that_is_saved() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "old");
    let link = folder.at("link.ron");
    std::os::unix::fs::symlink("a.ron", &link).unwrap();
    save(&link, "new", Before::These(text("old").as_bytes())).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(path).unwrap(), text("new"));
}

#[cfg(unix)]
#[test]
fn a_file_with_two_names_is_written_over_only_if_that_is_wanted() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "old");
    let other = folder.at("b.ron");
    fs::hard_link(&path, &other).unwrap();
    let error = save(&path, "new", Before::Anything).unwrap_err();
    let wanted = Fault::OnlyInPlace(InPlace::OtherNames);
    assert_eq!(format!("{:?}", error.fault), format!("{wanted:?}"));
    let saving = Saving::over(Before::Anything).at(Place::Over);
    file::save(&path, &journey("new"), &saving).unwrap();
    assert_eq!(fs::read_to_string(other).unwrap(), text("new"));
}

#[cfg(unix)]
#[test]
fn rights_stay_and_a_new_file_has_those_of_any_new_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let path = folder.with("a.ron", "old");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    save(&path, "new", Before::Anything).unwrap();
    assert_eq!(rights(&path), 0o640);
    save(&folder.at("b.ron"), "new", Before::Nothing).unwrap();
    assert_eq!(
        rights(&folder.at("b.ron")),
        rights(&folder.with("c.ron", "plain"))
    );
}

#[test]
fn a_file_that_may_only_be_read_is_not_replaced() {
    let folder = Folder::new();
    if may_do_anything(&folder) {
        return;
    }
    let error = save(&folder.at("locked"), "new", Before::Anything).unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("the system does not allow this"),
        "{error}"
    );
    assert_eq!(
        fs::read_to_string(folder.at("locked")).unwrap(),
        text("locked")
    );
}

#[cfg(unix)]
#[test]
fn in_a_folder_that_takes_no_new_file_it_is_written_over_only_if_that_is_wanted() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    if may_do_anything(&folder) {
        return;
    }
    let path = folder.with("a.ron", "old");
    fs::set_permissions(folder.0.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let error = save(&path, "new", Before::Anything).unwrap_err();
    let saving = Saving::over(Before::Anything).at(Place::Over);
    let over = file::save(&path, &journey("new"), &saving);
    fs::set_permissions(folder.0.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let wanted = Fault::OnlyInPlace(InPlace::Folder);
    assert_eq!(format!("{:?}", error.fault), format!("{wanted:?}"));
    assert!(over.is_ok(), "{over:?}");
}

#[test]
fn every_replaced_version_is_kept_the_newest_first_and_fifty_of_them() {
    let folder = Folder::new();
    let vault = folder.vault();
    let path = folder.with("a.ron", "0");
    for nth in 1..=55 {
        let saving = Saving::over(Before::Anything).with(Some(&vault));
        file::save(&path, &journey(&nth.to_string()), &saving).unwrap();
    }
    let versions = vault.versions(&"j-testtest".into(), None);
    let title = |nth: usize| versions[nth].open().unwrap().journey.title;
    assert_eq!(
        (versions.len(), title(0), title(49)),
        (50, "54".into(), "5".into())
    );
}

#[test]
fn an_id_that_looks_like_a_path_stays_within_the_vault() {
    let folder = Folder::new();
    let vault = folder.vault();
    let path = folder.with("a.ron", "old");
    let mut hostile = journey("new");
    hostile.id = "../../../elsewhere".into();
    let saving = |text| Saving::over(Before::These(text)).with(Some(&vault));
    file::save(&path, &hostile, &saving(text("old").as_bytes())).unwrap();
    assert_eq!(vault.versions(&hostile.id, None).len(), 1);
    assert_eq!(fs::read_dir(folder.0.path()).unwrap().count(), 2);
}

/// How often each of several writers saves: 25 times, or as often as `SEAMLINE_SAVES` says.
fn saves() -> usize {
    let wanted = std::env::var("SEAMLINE_SAVES").ok();
    wanted.and_then(|saves| saves.parse().ok()).unwrap_or(25)
}

#[test]
fn two_and_four_writers_on_one_file_lose_no_update() {
    for writers in [2, 4] {
        write_at_once(writers, |work| work());
    }
}

#[test]
fn where_locks_fail_the_threads_of_one_program_lose_no_update_either() {
    // ENOLCK, as Linux numbers it.
    write_at_once(3, |work| file::failing_locks(37, work));
}

/// Lets several writers add to one file at once, each of them so, and looks for all that they added.
fn write_at_once(writers: usize, so: impl Fn(&dyn Fn()) + Sync) {
    let (folder, each) = (Folder::new(), saves());
    let (vault, path) = (folder.vault(), folder.with("a.ron", "many"));
    std::thread::scope(|scope| {
        for writer in 0..writers {
            let (vault, path, so) = (&vault, &path, &so);
            let own = writer * each..(writer + 1) * each;
            scope.spawn(move || so(&|| own.clone().for_each(|nth| add(path, vault, nth))));
        }
    });
    let journey = file::read(&path).expect("it is whole").journey;
    let tags = journey.touchpoints[0].tags.iter();
    let added = tags.filter(|tag| tag.starts_with("n-"));
    assert_eq!(added.count(), writers * each, "{writers} writers");
}

/// Adds a tag to the first touchpoint of what the file holds, merging until it is written.
fn add(path: &Path, vault: &Vault, nth: usize) {
    let mut base = file::read(path).expect("the disk does what it is asked for");
    let mut ours = base.journey.clone();
    tag(&mut ours, nth);
    loop {
        let saving = Saving::over(Before::These(&base.bytes)).with(Some(vault));
        match file::save(path, &ours, &saving) {
            Ok(_) => return,
            Err(error) => assert!(matches!(error.fault, Fault::Changed), "{error}"),
        }
        let theirs = file::read(path).expect("the disk does what it is asked for");
        ours = merge(&base.journey, &ours, &theirs.journey).journey;
        base = theirs;
    }
}

fn tag(journey: &mut Journey, nth: usize) {
    let first = std::sync::Arc::make_mut(&mut journey.touchpoints[0]);
    first.tags.push(format!("n-{nth}"));
}

#[test]
fn a_recovery_copy_is_offered_once_its_session_has_ended() {
    let folder = Folder::new();
    let vault = folder.vault();
    let path = folder.with("a.ron", "old");
    let session = vault.recovery().unwrap();
    session
        .keep(Some(&path), text("old").as_bytes(), &journey("unsaved"))
        .unwrap();
    assert!(vault.recovered().is_empty(), "its session goes on");
    drop(session);
    let [recovered] = &vault.recovered()[..] else {
        panic!("one copy is offered")
    };
    let copy = recovered.open().unwrap();
    assert_eq!((copy.path, copy.journey), (Some(path), journey("unsaved")));
    assert_eq!(copy.base, text("old").into_bytes());
}

#[test]
fn saved_work_leaves_no_recovery_copy_and_discarded_work_one_that_says_so() {
    let folder = Folder::new();
    let vault = folder.vault();
    let [saved, discarded] = ["saved", "discarded"].map(|title| {
        let session = vault.recovery().unwrap();
        session.keep(None, b"", &journey(title)).unwrap();
        session
    });
    saved.clear();
    discarded.discard();
    drop((saved, discarded));
    let [left] = &vault.recovered()[..] else {
        panic!("one copy is left")
    };
    assert_eq!(
        (left.title.as_str(), left.is_discarded),
        ("discarded", true)
    );
    let again = left.take_over().unwrap();
    again.clear();
    assert!(vault.recovered().is_empty());
}

#[test]
fn a_recovery_copy_that_was_cut_off_at_any_byte_is_refused_and_stays() {
    let folder = Folder::new();
    let vault = folder.vault();
    let session = vault.recovery().unwrap();
    session
        .keep(None, text("old").as_bytes(), &journey("unsaved"))
        .unwrap();
    let path = session.path().to_owned();
    drop(session);
    let whole = fs::read(&path).unwrap();
    for length in (0..whole.len() - 3).step_by(97) {
        fs::write(&path, &whole[..length]).unwrap();
        let opened = vault.recovered().first().map(file::Recovered::open);
        assert!(
            opened.is_none_or(|opened| opened.is_err()),
            "cut off at {length}"
        );
    }
}

#[test]
fn discarded_work_is_kept_for_a_week_from_when_it_was_discarded() {
    let folder = Folder::new();
    let vault = folder.vault();
    let session = vault.recovery().unwrap();
    session.keep(None, b"", &journey("discarded")).unwrap();
    let day = std::time::Duration::from_hours(24);
    let age = |path: &Path, days: u32| {
        let copy = fs::OpenOptions::new().write(true).open(path).unwrap();
        copy.set_modified(std::time::SystemTime::now() - days * day)
            .unwrap();
    };
    age(session.path(), 9);
    let discarded = session.path().with_extension("discarded");
    session.discard();
    drop(session);
    assert_eq!(vault.recovered().len(), 1);
    age(&discarded, 8);
    assert_eq!(vault.recovered().len(), 0);
}

#[test]
fn a_recovery_copy_counts_as_kept_only_once_it_was_read_back() {
    let folder = Folder::new();
    let session = folder.vault().recovery().unwrap();
    session.keep(None, b"", &journey("first")).unwrap();
    let mut told = 0;
    for nth in 0.. {
        let (kept, has_failed) = file::failing(nth, 5, file::Times::ForEver, || {
            session.keep(None, b"", &journey("second"))
        });
        if !has_failed {
            assert!(kept.is_ok());
            break;
        }
        told += usize::from(kept.is_err());
    }
    assert!(told > 8, "told {told} times");
}

#[test]
fn a_recovery_copy_of_the_largest_file_is_offered_and_opens() {
    let folder = Folder::new();
    let vault = folder.vault();
    let session = vault.recovery().unwrap();
    let base = vec![b' '; file::MAX_BYTES as usize];
    session.keep(None, &base, &journey("large")).unwrap();
    drop(session);
    let [left] = &vault.recovered()[..] else {
        panic!("one copy is offered")
    };
    let copy = left.open().unwrap();
    assert_eq!(
        (copy.base.len(), copy.journey),
        (base.len(), journey("large"))
    );
}

#[cfg(target_os = "linux")]
#[test]
fn work_on_a_file_whose_name_is_no_text_is_recovered_with_its_file() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = Folder::new();
    let vault = folder.vault();
    let path = folder
        .0
        .path()
        .join(std::ffi::OsStr::from_bytes(b"B\xfcro.ron"));
    let session = vault.recovery().unwrap();
    session
        .keep(Some(&path), b"()", &journey("unsaved"))
        .unwrap();
    drop(session);
    let left = &vault.recovered()[0];
    assert_eq!(left.path.as_deref(), Some(&*path));
    assert_eq!(left.open().unwrap().path, Some(path));
}

#[test]
fn what_a_killed_save_left_goes_at_the_next_opening() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "old");
    let [old, young] = [".seamline-abcdef", ".seamline-ghijkl"].map(|name| folder.with(name, "x"));
    let file = fs::OpenOptions::new().write(true).open(&old).unwrap();
    let then = std::time::SystemTime::now() - std::time::Duration::from_hours(25);
    file.set_modified(then).unwrap();
    let (_presence, others) = file::announce(&path);
    assert!(others.is_empty());
    assert_eq!((old.exists(), young.exists()), (false, true));
}

#[test]
fn conflict_copies_are_known_by_their_names_and_by_the_journey_in_them() {
    let folder = Folder::new();
    let path = folder.with("a.ron", "own");
    let copies = [
        "a (Anna's conflicted copy 2026-01-12).ron",
        "a (In Konflikt stehende Kopie von Anna 2026-01-12).ron",
        "a-DESKTOP-7.ron",
        "a.sync-conflict-20260112-093000-ABCDEFG.ron",
    ];
    for name in copies {
        folder.with(name, "theirs");
    }
    folder.with("a (Anna's conflicted copy 2026-01-13).ron", "own");
    folder.with("a (copy).ron", "theirs");
    folder.with("a-2.ron", "theirs");
    let other = text("theirs").replace("j-testtest", "j-otherone");
    fs::write(folder.at("a-LAPTOP.ron"), other).unwrap();
    let found = file::conflict_copies(&path, text("own").as_bytes());
    let names: Vec<_> = found
        .iter()
        .filter_map(|path| path.file_name()?.to_str())
        .collect();
    assert_eq!(names, copies);
}
