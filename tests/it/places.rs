//! Places of every kind: other owners, sticky folders, full disks. What only the administrator can set up
//! is tested where the tests may do so.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use seamline::file::{self, Before, Fault, InPlace, Place, Saving};
use seamline::journey::Journey;

use crate::support::{ONBOARDING, open};

/// Who owns nothing, on every system.
pub(crate) const NOBODY: u32 = 65_534;

/// The file that is saved by somebody else.
pub(crate) const THERE: &str = "SEAMLINE_SAVED_BY_ANOTHER";

fn journey(title: &str) -> Journey {
    let mut journey = open(ONBOARDING).journey;
    title.clone_into(&mut journey.title);
    journey
}

fn text(title: &str) -> String {
    file::to_ron(&journey(title)).expect("a journey can be written")
}

/// A folder with a journey, unless somebody ordinary runs the tests.
fn for_administrator() -> Option<(tempfile::TempDir, PathBuf)> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("a.ron");
    fs::write(&path, text("old")).expect("it can be written");
    let is_root = fs::metadata(&path).is_ok_and(|file| file.uid() == 0);
    is_root.then_some((folder, path))
}

fn allow(path: &Path, rights: u32) {
    fs::set_permissions(path, Permissions::from_mode(rights)).expect("rights can be given");
}

/// Runs tests of this program as somebody who owns nothing; tells whether that could be done.
pub(crate) fn run_as_nobody(tests: &[&str], there: &Path) -> bool {
    let program = std::env::current_exe().expect("this program has a file");
    let run = Command::new(program)
        .arg("--exact")
        .args(tests)
        .env(THERE, there)
        .uid(NOBODY)
        .gid(NOBODY)
        .output();
    // Where nobody may not even read this program there is nothing to be seen.
    if let Ok(run) = &run {
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(run.status.success(), "{said}");
        assert!(said.contains(&format!("{} passed", tests.len())), "{said}");
    }
    run.is_ok()
}

#[test]
fn the_owner_of_a_file_stays() {
    let Some((_folder, path)) = for_administrator() else {
        return;
    };
    chown(&path, Some(1_234), Some(1_235)).expect("a file can be given away");
    file::save(&path, &journey("new"), &Saving::over(Before::Anything)).expect("it is saved");
    let there = fs::metadata(&path).expect("it is there");
    assert_eq!((there.uid(), there.gid()), (1_234, 1_235));
}

#[test]
fn whoever_may_not_write_is_told_so_and_nothing_is_lost() {
    if let Some((_folder, path)) = for_administrator() {
        let tests = [
            "saving::a_file_that_may_only_be_read_is_not_replaced",
            "saving::in_a_folder_that_takes_no_new_file_it_is_written_over_only_if_that_is_wanted",
        ];
        run_as_nobody(&tests, &path);
    }
}

#[test]
fn saved_in_a_sticky_folder_by_another() {
    let Some(path) = std::env::var_os(THERE).map(PathBuf::from) else {
        return;
    };
    let saving = Saving::over(Before::Anything);
    let error = file::save(&path, &journey("new"), &saving).expect_err("it is not theirs");
    assert!(
        matches!(error.fault, Fault::OnlyInPlace(InPlace::Folder)),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text("old"));
    file::save(&path, &journey("new"), &saving.at(Place::Over)).expect("over it, that is allowed");
}

#[test]
fn in_a_sticky_folder_the_file_of_somebody_else_is_written_over_only_if_that_is_wanted() {
    let Some((folder, path)) = for_administrator() else {
        return;
    };
    allow(folder.path(), 0o1777);
    allow(&path, 0o666);
    if !run_as_nobody(&["places::saved_in_a_sticky_folder_by_another"], &path) {
        return;
    }
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text("new"));
    let names = fs::read_dir(folder.path()).expect("the folder is there");
    assert_eq!(names.count(), 1, "nothing is left beside it");
}

/// A small disk that is taken away at the end.
struct Disk(PathBuf);

impl Disk {
    /// A disk of 64 KiB at a folder, where the system allows it.
    fn at(folder: &Path) -> Option<Self> {
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(folder)
            .output();
        let is_there = mount.is_ok_and(|run| run.status.success());
        is_there.then(|| Self(folder.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount").arg(&self.0).output().ok();
    }
}

#[test]
fn on_a_full_disk_the_old_file_stays_whole_and_the_word_is_true() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let Some(_disk) = Disk::at(folder.path()) else {
        return;
    };
    let path = folder.path().join("a.ron");
    fs::write(&path, text("old")).expect("there is room for it");
    // The disk takes as much as it can before it refuses.
    fs::write(folder.path().join("rest"), vec![0; 1 << 20]).expect_err("the disk is full");
    let error = file::save(&path, &journey("new"), &Saving::over(Before::Anything));
    let said = error.expect_err("there is no room").to_string();
    assert!(said.starts_with("the disk is full"), "{said}");
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text("old"));
    let names = fs::read_dir(folder.path()).expect("the folder is there");
    assert_eq!(names.count(), 2, "nothing is left beside it");
}
