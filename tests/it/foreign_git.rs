//! A folder from somebody else, whose repository was prepared: nothing in it runs, and what is wrong is told.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use seamline::file::git::{self, Revisions};
use seamline::file::{self, Fault, Gap, GitFault};

use super::sources::sources;
use crate::support::seat::Seat;
use crate::support::{Dice, Folder, ONBOARDING, said};

/// The settings of git that run a program or ask another computer, with `RUN` for what is run.
const SETTINGS: &str = r#"
[core]
    repositoryformatversion = 1
    fsmonitor = RUN
    hooksPath = HOOKS
    pager = RUN
    editor = RUN
    sshCommand = RUN
    gitProxy = RUN
    askPass = RUN
    alternateRefsCommand = RUN
    attributesFile = ATTRIBUTES
[extensions]
    partialClone = origin
[log]
    showSignature = true
[gpg]
    program = RUN
    format = openpgp
[gpg "openpgp"]
    program = RUN
[gpg "ssh"]
    program = RUN
    defaultKeyCommand = RUN
[gpg "x509"]
    program = RUN
[user]
    signingKey = x
[credential]
    helper = !RUN
[diff]
    external = RUN
[diff "sly"]
    textconv = RUN
    command = RUN
[filter "sly"]
    clean = RUN
    smudge = RUN
    process = RUN
    required = true
[merge "sly"]
    driver = RUN
[remote "origin"]
    url = ext::RUN
    promisor = true
    partialclonefilter = blob:none
    uploadpack = RUN
    receivepack = RUN
    vcs = sly
[url "ext::RUN"]
    insteadOf = https://
[protocol]
    allow = always
[protocol "ext"]
    allow = always
[uploadpack]
    packObjectsHook = RUN
[alias]
    log = !RUN
    show = !RUN
[pager]
    log = RUN
    show = RUN
    diff = RUN
[interactive]
    diffFilter = RUN
[difftool "sly"]
    cmd = RUN
[mergetool "sly"]
    cmd = RUN
[sequence]
    editor = RUN
[trailer "sly"]
    command = RUN
[browser "sly"]
    cmd = RUN
[include]
    path = INCLUDED
[trace2]
    normalTarget = TRACE
    eventTarget = TRACE
    perfTarget = TRACE
"#;

const HOOKS: [&str; 12] = [
    "post-checkout",
    "post-index-change",
    "reference-transaction",
    "fsmonitor-watchman",
    "pre-commit",
    "post-commit",
    "post-merge",
    "pre-auto-gc",
    "post-rewrite",
    "commit-msg",
    "pre-push",
    "sendemail-validate",
];

/// A repository with every such setting, and a folder in which each would leave a file.
struct Trap {
    folder: Folder,
    canaries: Folder,
}

impl Trap {
    fn new() -> Self {
        let (folder, canaries) = (repository(), Folder::new());
        sign_last(&folder);
        let trap = Self { folder, canaries };
        trap.arm();
        trap
    }

    fn journey(&self) -> PathBuf {
        self.folder.path().join("a.ron")
    }

    /// Lays every setting into the repository, and takes the oldest journey out of it.
    fn arm(&self) {
        let program = self.script("run");
        let hooks = self.canaries.path().join("hooks");
        fs::create_dir(&hooks).expect("the folder is prepared");
        for name in HOOKS {
            let hook = fs::canonicalize(self.script(&format!("hooks/{name}")))
                .expect("the folder is prepared");
            fs::copy(hook, self.folder.path().join(".git/hooks").join(name))
                .expect("the folder is prepared");
        }
        let attributes = "*.ron diff=sly filter=sly merge=sly\n";
        self.folder.write(".gitattributes", attributes);
        self.folder.write(".git/info/attributes", attributes);
        self.canaries.write("attributes", attributes);
        self.canaries
            .write("included", &format!("[core]\n    fsmonitor = {program}\n"));
        let path = |name: &str| self.canaries.path().join(name).display().to_string();
        let lines = SETTINGS.lines().map(|line| {
            // A setting is named by the file that it would leave.
            let name = line.split('=').next().unwrap_or_default().trim();
            line.replace(
                "RUN",
                &self.script(&format!("sly-{name}").replace([' ', '"', '[', ']'], "")),
            )
            .replace("HOOKS", &path("hooks"))
            .replace("ATTRIBUTES", &path("attributes"))
            .replace("INCLUDED", &path("included"))
            .replace("TRACE", &path("ran-trace"))
        });
        let settings: Vec<_> = lines.collect();
        self.folder.write(".git/config", &settings.join("\n"));
        remove_object(&self.folder, &blob_of(&self.folder, "HEAD~3"));
    }

    /// A script that leaves a file named after it.
    fn script(&self, name: &str) -> String {
        let path = self.canaries.path().join(name);
        let canary = self
            .canaries
            .path()
            .join(format!("ran-{}", name.replace('/', "-")));
        self.canaries.write(
            name,
            &format!("#!/bin/sh\ntouch '{}'\nexit 1\n", canary.display()),
        );
        make_runnable(&path);
        path.display().to_string()
    }

    /// What was run, by the files that are left.
    fn ran(&self) -> Vec<String> {
        let entries = fs::read_dir(self.canaries.path())
            .expect("the folder is prepared")
            .flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut ran: Vec<_> = names.filter(|name| name.starts_with("ran-")).collect();
        ran.sort();
        ran
    }
}

#[cfg(unix)]
fn make_runnable(path: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("the folder is prepared");
}

#[cfg(not(unix))]
fn make_runnable(_: &Path) {}

fn commit(folder: &Folder, name: &str, text: &str, said: &str) {
    folder.write(name, text);
    folder.git(&["add", "-A"]);
    let who = ["-c", "user.name=Anna", "-c", "user.email=anna@example.com"];
    let made = folder.git(
        &[
            &who[..],
            &[
                "commit",
                "-q",
                "--no-gpg-sign",
                "--date=2026-01-12T12:00:00Z",
                "-m",
                said,
            ],
        ]
        .concat(),
    );
    assert!(made.status.success(), "{}", said_of(&made.stderr));
}

fn said_of(output: &[u8]) -> String {
    said(output)
}

fn titled(title: &str) -> String {
    ONBOARDING.replace("Joining Nordwind", title)
}

/// A repository with four versions of a journey.
pub(crate) fn repository() -> Folder {
    let folder = Folder::new();
    folder.git(&["init", "-q", "-b", "main"]);
    for nth in 1..=4 {
        commit(
            &folder,
            "a.ron",
            &titled(&format!("Version {nth}")),
            &format!("v{nth}"),
        );
    }
    folder
}

/// Puts a signature into the last commit that no key made.
fn sign_last(folder: &Folder) {
    let commit = said(&folder.git(&["cat-file", "commit", "HEAD"]).stdout);
    let signature =
        "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n";
    let signed = commit.replacen("\n\n", &format!("\n{signature}\n"), 1);
    folder.write("signed", &signed);
    let id = said(
        &folder
            .git(&["hash-object", "-t", "commit", "-w", "signed"])
            .stdout,
    );
    fs::remove_file(folder.path().join("signed")).expect("the folder is prepared");
    folder.git(&["update-ref", "refs/heads/main", id.trim()]);
}

fn blob_of(folder: &Folder, commit: &str) -> String {
    let id = folder.git(&["rev-parse", &format!("{commit}:a.ron")]);
    said(&id.stdout).trim().to_owned()
}

fn object_path(folder: &Folder, id: &str) -> PathBuf {
    let (start, rest) = id.split_at(2);
    folder.path().join(".git/objects").join(start).join(rest)
}

fn remove_object(folder: &Folder, id: &str) {
    fs::remove_file(object_path(folder, id)).expect("the object is there");
}

fn listed(path: &Path) -> Revisions {
    git::revisions(path).unwrap_or_else(|error| panic!("{error}"))
}

fn refused(path: &Path) -> GitFault {
    match git::revisions(path).map_err(|error| error.fault) {
        Err(Fault::Git(fault)) => fault,
        other => panic!("{other:?}"),
    }
}

#[test]
#[cfg(unix)]
fn the_trap_is_real_and_git_itself_walks_into_it() {
    let trap = Trap::new();
    trap.folder.git(&["--no-pager", "log", "-1", "--", "a.ron"]);
    trap.folder.git(&["--no-pager", "show", "HEAD~3:./a.ron"]);
    trap.folder.git(&["status"]);
    let ran = trap.ran().join(" ");
    assert!(ran.contains("ran-sly-program"), "{ran}");
    assert!(
        ran.contains("ran-sly-clean") || ran.contains("ran-sly-process"),
        "{ran}"
    );
}

#[test]
fn a_prepared_repository_runs_nothing_when_its_versions_are_listed_read_and_played() {
    let trap = Trap::new();
    let path = trap.journey();
    let found = listed(&path);
    let subjects: Vec<_> = found.all.iter().map(|it| &*it.subject).collect();
    assert_eq!((subjects, found.cut), (vec!["v4", "v3", "v2", "v1"], None));
    for (nth, revision) in found.all.iter().enumerate() {
        let read = git::bytes_in(&path, &revision.commit);
        match read {
            Ok(bytes) => assert!(said(&bytes).contains(&format!("Version {}", 4 - nth))),
            Err(error) => assert!(
                nth == 3 && matches!(error.fault, Fault::Git(GitFault::NotFetched)),
                "{error}"
            ),
        }
    }
    let past = file::past(&path, Vec::new());
    assert_eq!(past.all.len(), 3);
    assert!(matches!(past.gap, Some(Gap::Some(1, _))), "{:?}", past.gap);
    assert_eq!(trap.ran(), Vec::<String>::new());
}

#[test]
fn a_prepared_repository_runs_nothing_when_the_window_compares_and_plays() {
    let trap = Trap::new();
    let mut seat = Seat::with(trap.journey());
    seat = seat.click("File").click("Compare with a git version…");
    seat.wait_for("v3, 2026-01-12 · Anna");
    seat = seat.click("v3, 2026-01-12 · Anna");
    seat.wait_for("Stop comparing");
    seat = seat.click("File").click("Compare with a git version…");
    seat.wait_for("v1, 2026-01-12 · Anna");
    seat = seat.click("v1, 2026-01-12 · Anna");
    seat.wait_for("That version was not fetched to this copy of the repository");
    seat = seat.click("File").click("Time-lapse…");
    seat.wait_for("One version of a.ron in git cannot be read");
    seat.wait_for("3 of 3");
    assert_eq!(trap.ran(), Vec::<String>::new());
}

#[test]
fn a_prepared_repository_runs_nothing_when_commands_look_at_its_files() {
    let trap = Trap::new();
    trap.folder.write("b.ron", &titled("Another"));
    trap.folder.write("foreign.txt", "Scene(entities: {})\n");
    let mut commands = vec![
        vec!["diff", "a.ron", "b.ron"],
        vec!["check", "."],
        vec!["report", ".", "-o", "out.md"],
        vec!["insights", "a.ron"],
        vec!["merge", "a.ron", "a.ron", "b.ron", "-o", "c.ron"],
        vec!["git-setup"],
        vec!["git-setup", "--undo"],
    ];
    let line = "diff --git foreign.txt foreign.txt 0 100644 a.ron 0 100644";
    commands.push(line.split(' ').collect());
    for command in commands {
        let run = trap.folder.run(&command);
        assert!(
            run.status.code().is_some_and(|code| code < 2),
            "{command:?}: {}",
            said(&run.stderr)
        );
    }
    assert_eq!(trap.ran(), Vec::<String>::new());
}

#[test]
fn no_source_starts_a_program_but_the_one_that_asks_the_system_about_motion() {
    let starts =
        |text: &str| text.contains("process::Command") || text.contains("Command as Process");
    let found = sources().into_iter().filter(|(_, text)| starts(text));
    let names: Vec<_> = found.map(|(path, _)| path).collect();
    assert_eq!(names, ["app/motion.rs"]);
}

#[test]
fn what_cannot_be_read_is_told_with_its_reason() {
    type Spoil = fn(&Folder);
    let cases: [(&str, Spoil); 6] = [
        ("UnknownFormat(\"objectFormat sha256\")", |folder| {
            folder.git(&["config", "core.repositoryformatversion", "1"]);
            folder.git(&["config", "extensions.objectFormat", "sha256"]);
        }),
        ("UnknownFormat(\"refStorage reftable\")", |folder| {
            folder.git(&["config", "core.repositoryformatversion", "1"]);
            folder.git(&["config", "extensions.refStorage", "reftable"]);
        }),
        ("UnknownFormat(\"repositoryformatversion 2\")", |folder| {
            folder.git(&["config", "core.repositoryformatversion", "2"]);
        }),
        ("Elsewhere(\"//server/share/objects\")", |folder| {
            folder.write(".git/objects/info/alternates", "//server/share/objects\n");
        }),
        ("Elsewhere(\"\\\\\\\\server\\\\share\")", |folder| {
            fs::rename(folder.path().join(".git"), folder.path().join("git"))
                .expect("the folder is prepared");
            folder.write(".git", "gitdir: \\\\server\\share\n");
        }),
        ("NotFetched", |folder| {
            let tree = folder.git(&["rev-parse", "HEAD^{tree}"]);
            remove_object(folder, said(&tree.stdout).trim());
        }),
    ];
    for (wanted, spoil) in cases {
        let folder = repository();
        spoil(&folder);
        let fault = refused(&folder.path().join("a.ron"));
        assert_eq!(format!("{fault:?}"), wanted);
    }
}

#[test]
fn what_git_itself_makes_in_another_form_is_told_too() {
    for form in ["--object-format=sha256", "--ref-format=reftable"] {
        let folder = Folder::new();
        if !folder.git(&["init", "-q", form]).status.success() {
            // Versions of git before this form cannot make such a repository.
            continue;
        }
        commit(&folder, "a.ron", ONBOARDING, "v1");
        let fault = refused(&folder.path().join("a.ron"));
        assert!(
            matches!(fault, GitFault::UnknownFormat(_)),
            "{form}: {fault:?}"
        );
    }
}

#[test]
fn damage_in_any_file_of_a_repository_is_told_and_never_ends_the_program() {
    let mut dice = Dice::new(11);
    let loose = repository();
    let packed = repository();
    packed.git(&["gc", "-q"]);
    for folder in [loose, packed] {
        let files = files_in(&folder.path().join(".git"));
        for _ in 0..60 {
            let path = &files[dice.below(files.len())];
            let whole = fs::read(path).expect("the folder is prepared");
            if whole.is_empty() {
                continue;
            }
            let mut broken = whole.clone();
            match dice.below(3) {
                0 => broken.truncate(dice.below(whole.len())),
                1 => broken.iter_mut().for_each(|byte| *byte = 0xff),
                _ => broken[dice.below(whole.len())] ^= 1 << dice.below(8),
            }
            overwrite(path, &broken);
            let journey = folder.path().join("a.ron");
            let started = SystemTime::now();
            for revision in git::revisions(&journey).map_or_else(|_| Vec::new(), |it| it.all) {
                // What comes back is up to the damage; that something comes back is not.
                let _ = git::bytes_in(&journey, &revision.commit);
            }
            let took = started.elapsed().unwrap_or_default();
            assert!(
                took < Duration::from_secs(20),
                "{} took {took:?}",
                path.display()
            );
            overwrite(path, &whole);
        }
    }
}

/// Writes a file again that git made unwritable.
fn overwrite(path: &Path, bytes: &[u8]) {
    let aside = path.with_extension("aside");
    fs::write(&aside, bytes).expect("the folder is prepared");
    fs::rename(aside, path).expect("the folder is prepared");
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)
            .expect("the folder is prepared")
            .flatten()
        {
            match entry.file_type().expect("the folder is prepared").is_dir() {
                true if entry.file_name() == "hooks" => {}
                true => folders.push(entry.path()),
                false => found.push(entry.path()),
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_file_that_grows_beyond_the_limit_in_git_is_refused_before_it_is_read() {
    let folder = repository();
    let huge = vec![b' '; (file::MAX_BYTES + 1) as usize];
    fs::write(folder.path().join("a.ron"), huge).expect("the folder is prepared");
    folder.git(&["add", "a.ron"]);
    folder.git(&[
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b",
        "commit",
        "-qm",
        "huge",
    ]);
    let error = git::bytes_in(&folder.path().join("a.ron"), "HEAD").unwrap_err();
    assert!(
        matches!(error.fault, Fault::Limit(file::Limit::Bytes, _)),
        "{error}"
    );
}

#[test]
#[cfg(unix)]
fn a_pipe_in_the_place_of_a_branch_costs_seconds_and_is_told() {
    let folder = repository();
    let branch = folder.path().join(".git/refs/heads/main");
    fs::remove_file(&branch).expect("the folder is prepared");
    let made = std::process::Command::new("mkfifo").arg(&branch).status();
    assert!(made.is_ok_and(|it| it.success()), "a pipe can be made");
    let error = git::revisions(&folder.path().join("a.ron")).unwrap_err();
    assert!(
        matches!(error.fault, Fault::Git(GitFault::TooSlow)),
        "{error}"
    );
}
