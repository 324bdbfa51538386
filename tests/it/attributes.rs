//! What a file has besides its bytes survives a save: attributes, and who else may read it.

use std::fs::{self, File};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::path::{Path, PathBuf};

use rustix::fs::{XattrFlags, getxattr, setxattr};
use seamline::file::{self, Before, Fault, InPlace, Place, Saving, Times, failing};
use seamline::journey::Journey;

use crate::places::{NOBODY, THERE, run_as_nobody};
use crate::support::{Folder, open};

const NOTE: &str = "user.seamline.test";
const ACCESS: &str = "system.posix_acl_access";
const DEFAULT: &str = "system.posix_acl_default";

/// What an access list calls those it speaks of, as Linux numbers them (`acl.h`).
const OWNER: u16 = 0x01;
const PERSON: u16 = 0x02;
const GROUP: u16 = 0x04;
const MASK: u16 = 0x10;
const OTHERS: u16 = 0x20;

fn journey(title: &str) -> Journey {
    open(&format!("(id: \"j-one\", title: \"{title}\")")).journey
}

fn text(title: &str) -> String {
    file::to_ron(&journey(title)).expect("a journey can be written")
}

/// A folder with a journey.
fn place() -> (Folder, PathBuf) {
    let folder = Folder::new();
    folder.write("a.ron", &text("old"));
    let path = folder.path().join("a.ron");
    (folder, path)
}

fn save(path: &Path) -> Result<file::Saved, file::Error> {
    file::save(path, &journey("new"), &Saving::over(Before::Anything))
}

/// Sets an attribute; where the disk has none, that is told and there is nothing to test.
fn set(path: &Path, name: &str, value: &[u8]) -> bool {
    let set = setxattr(path, name, value, XattrFlags::empty());
    if let Err(error) = set {
        let told = format!("{name} cannot be set here, nothing is tested: {error}");
        writeln!(std::io::stderr(), "{told}").expect("somebody listens");
    }
    set.is_ok()
}

fn get(path: &Path, name: &str) -> Option<Vec<u8>> {
    let mut value = [0; 1_024];
    let length = getxattr(path, name, &mut value[..]).ok()?;
    Some(value[..length].to_vec())
}

/// An access list by which one person more may do this much.
fn list(person: u32, may: u16) -> Vec<u8> {
    let nobody = u32::MAX;
    let entries = [
        (OWNER, 6, nobody),
        (PERSON, may, person),
        (GROUP, 4, nobody),
        (MASK, 6, nobody),
        (OTHERS, 0, nobody),
    ];
    let mut bytes = 2_u32.to_le_bytes().to_vec();
    for (who, may, id) in entries {
        bytes.extend(who.to_le_bytes());
        bytes.extend(u16::to_le_bytes(may));
        bytes.extend(id.to_le_bytes());
    }
    bytes
}

#[test]
fn attributes_survive_a_save() {
    let (_folder, path) = place();
    if set(&path, NOTE, b"from the share") {
        save(&path).expect("it is saved");
        assert_eq!(get(&path, NOTE).as_deref(), Some(&b"from the share"[..]));
    }
}

#[test]
fn the_access_list_survives_a_save_with_its_rights() {
    let (_folder, path) = place();
    if set(&path, ACCESS, &list(1_234, 6)) {
        let mode = || fs::metadata(&path).expect("it is there").mode();
        let before = (get(&path, ACCESS), mode());
        save(&path).expect("it is saved");
        assert_eq!((get(&path, ACCESS), mode()), before);
        assert!(before.0.is_some());
    }
}

#[test]
fn what_the_folder_grants_by_default_is_not_granted_to_a_file_that_had_no_list() {
    let (folder, path) = place();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    if set(folder.path(), DEFAULT, &list(1_234, 6)) {
        save(&path).expect("it is saved");
        assert_eq!(get(&path, ACCESS), None);
        let mode = fs::metadata(&path).unwrap().mode();
        assert_eq!(mode & 0o777, 0o640);
    }
}

#[test]
fn where_attributes_cannot_be_given_the_file_is_written_over_only_if_that_is_wanted() {
    let (_folder, path) = place();
    if !set(&path, NOTE, b"from the share") {
        return;
    }
    let mut asked = 0;
    for nth in 0..100 {
        // EPERM, as for attributes that only the administrator may set.
        let (saved, has_failed) = failing(nth, 1, Times::Once, || save(&path));
        if let Err(Fault::OnlyInPlace(InPlace::Rights)) = saved.map_err(|error| error.fault) {
            asked += 1;
            assert_eq!(fs::read_to_string(&path).unwrap(), text("old"));
        }
        fs::write(&path, text("old")).unwrap();
        set(&path, NOTE, b"from the share");
        if !has_failed {
            break;
        }
    }
    assert!(asked > 0, "it is asked");
    let saving = Saving::over(Before::Anything).at(Place::Over);
    file::save(&path, &journey("new"), &saving).expect("over it, that is allowed");
    assert_eq!(get(&path, NOTE).as_deref(), Some(&b"from the share"[..]));
}

#[test]
fn saved_by_somebody_whom_the_access_list_lets_in() {
    let Some(path) = std::env::var_os(THERE).map(PathBuf::from) else {
        return;
    };
    let error = save(&path).expect_err("a new file would be another's");
    assert!(
        matches!(error.fault, Fault::OnlyInPlace(InPlace::Rights)),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text("old"));
    let saving = Saving::over(Before::Anything).at(Place::Over);
    file::save(&path, &journey("new"), &saving).expect("over it, that is allowed");
}

#[test]
fn a_file_of_others_that_would_change_hands_is_written_over_only_if_that_is_wanted() {
    let (folder, path) = place();
    let is_root = fs::metadata(&path).is_ok_and(|file| file.uid() == 0);
    if !is_root || !set(&path, ACCESS, &list(NOBODY, 6)) {
        return;
    }
    chown(&path, Some(1_234), Some(1_235)).expect("a file can be given away");
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o777)).unwrap();
    let test = "attributes::saved_by_somebody_whom_the_access_list_lets_in";
    if run_as_nobody(&[test], &path) {
        assert_eq!(fs::read_to_string(&path).unwrap(), text("new"));
    }
    let there = File::open(&path).and_then(|file| file.metadata()).unwrap();
    assert_eq!((there.uid(), there.gid()), (1_234, 1_235));
}
