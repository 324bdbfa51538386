//! A repository of somebody else is read only where the user's own settings of git call it safe.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::Path;

use seamline::file::git;
use seamline::file::{Fault, GitFault};

use super::foreign_git::repository;
use crate::support::seat::Seat;
use crate::support::{Folder, said};

#[test]
fn a_repository_of_somebody_else_is_read_only_where_the_user_calls_it_safe() {
    let folder = repository();
    let path = folder.path().join("a.ron");
    if fs::metadata(&path).expect("the folder is prepared").uid() != 0 {
        eprintln!("only root can give a folder to somebody else");
        return;
    }
    chown(folder.path().join(".git"), Some(65_534), None).expect("the folder is prepared");
    let error = git::revisions(&path).unwrap_err();
    assert!(
        matches!(error.fault, Fault::Git(GitFault::NotOwned(_))),
        "{error}"
    );
    let hint = error
        .hint(seamline::words::Words::default())
        .unwrap_or_default();
    assert!(
        hint.contains("git config --global --add safe.directory"),
        "{hint}"
    );

    let mut seat = Seat::with(path);
    seat = seat.click("File").click("Compare with a git version…");
    seat.wait_for("The git repository here belongs to somebody else, so it is not read");
}

/// Where the repository is that a run of this program reads with settings of its own.
const READ: &str = "SEAMLINE_TEST_REPOSITORY";

#[test]
fn the_user_calls_a_repository_safe_in_every_form_that_git_knows_and_nobody_else_does() {
    const NAME: &str = "safe_directory::the_user_calls_a_repository_safe_in_every_form_that_git_knows_and_nobody_else_does";
    if let Some(path) = std::env::var_os(READ) {
        let all = git::revisions(Path::new(&path)).map_or(0, |found| found.all.len());
        assert_eq!(all, 4, "the repository is read");
        return;
    }
    let folder = repository();
    let path = folder.path().join("a.ron");
    if fs::metadata(&path).expect("the folder is prepared").uid() != 0 {
        eprintln!("only root can give a folder to somebody else");
        return;
    }
    folder.git(&["config", "safe.directory", "*"]);
    chown(folder.path(), Some(65_534), None).expect("the folder is prepared");
    let (here, settings) = (folder.path().display().to_string(), Folder::new());
    let above = folder
        .path()
        .parent()
        .expect("the folder is prepared")
        .display()
        .to_string();
    for (values, is_read) in [
        (vec![here.clone()], true),
        (vec!["*".to_owned()], true),
        (vec![format!("{above}/*")], true),
        (vec![String::new(), here.clone()], true),
        (vec![here, String::new()], false),
        (vec![above], false),
        (vec![], false),
    ] {
        let lines = values
            .iter()
            .map(|value| format!("directory = \"{value}\"\n"));
        settings.write("config", &format!("[safe]\n{}", lines.collect::<String>()));
        let program = std::env::current_exe().expect("this program has a file");
        let run = std::process::Command::new(program)
            .args(["--exact", NAME])
            .env(READ, &path)
            .env("GIT_CONFIG_GLOBAL", settings.path().join("config"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .output()
            .expect("this program can be run");
        assert_eq!(
            run.status.success(),
            is_read,
            "{values:?}: {}",
            said(&run.stdout)
        );
    }
}
