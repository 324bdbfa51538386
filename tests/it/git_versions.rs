//! What git keeps of a journey: the same history as git itself tells, under every name that it has.

use std::fs;
use std::path::Path;

use seamline::file::git::{self, Cut, MOST_REVISIONS};
use seamline::file::{Fault, GitFault};

use crate::support::{Dice, Folder, said};

fn run(folder: &Folder, arguments: &[&str]) -> String {
    let who = ["-c", "user.name=Ännä", "-c", "user.email=anna@example.com"];
    let ran = folder.git(&[&who[..], arguments].concat());
    assert!(ran.status.success(), "{arguments:?}: {}", said(&ran.stderr));
    said(&ran.stdout)
}

fn started() -> Folder {
    let folder = Folder::new();
    run(&folder, &["init", "-q", "-b", "main"]);
    folder
}

fn commit(folder: &Folder, name: &str, text: &str, second: usize) {
    if let Some(parent) = folder.path().join(name).parent() {
        fs::create_dir_all(parent).expect("the folder is prepared");
    }
    folder.write(name, text);
    commit_all(folder, second);
}

fn commit_all(folder: &Folder, second: usize) {
    run(folder, &["add", "-A"]);
    let date = format!("{} +0200", 1_700_000_000 + second);
    let date = format!("--date={date}");
    run(
        folder,
        &["commit", "-q", "--allow-empty", "-m", "a\nb\n\nc", &date],
    );
}

/// What git itself tells of a file, in the words of a revision.
fn told_by_git(folder: &Folder, name: &str) -> Vec<String> {
    let format = "--format=%H %as %at %an %s";
    let log = run(folder, &["log", "--max-count=500", format, "--", name]);
    log.lines().map(str::to_owned).collect()
}

fn told_here(path: &Path) -> Vec<String> {
    let found = git::revisions(path).unwrap_or_else(|error| panic!("{error}"));
    let line = |it: &git::Revision| {
        let moment = it
            .moment
            .duration_since(std::time::UNIX_EPOCH)
            .expect("the folder is prepared");
        format!(
            "{} {} {} {} {}",
            it.commit,
            it.day,
            moment.as_secs(),
            it.author,
            it.subject
        )
    };
    found.all.iter().map(line).collect()
}

/// A history by chance: edits of two files, branches, merges, removals, equal moments.
fn history(seed: u64) -> Folder {
    let mut dice = Dice::new(seed);
    let folder = started();
    commit(&folder, "deep/down/a.ron", "0", 0);
    let mut branches = 1;
    run(&folder, &["branch", "b0"]);
    for step in 1..25 {
        let branch = format!("b{}", dice.below(branches));
        match dice.below(8) {
            0 => {
                run(&folder, &["branch", &format!("b{branches}")]);
                branches += 1;
            }
            1 => {
                run(&folder, &["checkout", "-q", &branch]);
            }
            2 | 3 => {
                // A side is taken whole where they disagree, so that every merge ends.
                let side = ["ours", "theirs"][dice.below(2)];
                let merge = ["merge", "-q", "--no-edit", "-X", side, &branch];
                if !folder.git(&with_name(&merge)).status.success() {
                    commit_all(&folder, step / 2);
                }
            }
            4 if folder.path().join("deep/down/a.ron").exists() => {
                fs::remove_file(folder.path().join("deep/down/a.ron"))
                    .expect("the folder is prepared");
                commit_all(&folder, step / 2);
            }
            5 => commit(&folder, "other.txt", &step.to_string(), step / 2),
            // The same text comes again, so that branches meet in it.
            _ => {
                let text = dice.below(3).to_string();
                commit(&folder, "deep/down/a.ron", &text, step / 2);
            }
        }
    }
    folder
}

fn with_name<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    let who = ["-c", "user.name=A", "-c", "user.email=a@b"];
    [&who[..], arguments].concat()
}

#[test]
fn the_history_of_a_file_is_the_one_that_git_tells_whatever_was_branched_and_merged() {
    for seed in 1..=12 {
        let folder = history(seed);
        let path = folder.path().join("deep/down/a.ron");
        let wanted = told_by_git(&folder, "deep/down/a.ron");
        assert_eq!(told_here(&path), wanted, "seed {seed}");
        run(&folder, &["gc", "-q"]);
        assert_eq!(told_here(&path), wanted, "seed {seed}, packed");
        for line in wanted {
            let id = line.split(' ').next().expect("the folder is prepared");
            let shown = folder.git(&["show", &format!("{id}:deep/down/a.ron")]);
            match git::bytes_in(&path, id) {
                Ok(bytes) => assert_eq!(bytes, shown.stdout),
                Err(error) => {
                    assert!(!shown.status.success(), "{error}");
                    assert!(
                        matches!(error.fault, Fault::Git(GitFault::NotInVersion)),
                        "{error}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_name_of_a_version_stands_for_the_commit_that_git_means() {
    let folder = history(3);
    run(&folder, &["tag", "light", "HEAD~1"]);
    run(&folder, &["tag", "-a", "-m", "x", "heavy", "HEAD~2"]);
    run(&folder, &["tag", "-a", "-m", "x", "of-tag", "heavy"]);
    run(
        &folder,
        &["update-ref", "refs/remotes/origin/main", "HEAD~1"],
    );
    commit(&folder, "deep/down/a.ron", "last", 90);
    let short = run(&folder, &["rev-parse", "--short", "HEAD~2"]);
    let path = folder.path().join("deep/down/a.ron");
    let names = [
        "HEAD",
        "@",
        "HEAD~3",
        "@~",
        "HEAD^",
        "HEAD^0",
        "HEAD^^",
        "HEAD~1^1~1",
        "main",
        "b0",
        "heads/b0",
        "refs/heads/b0",
        "light",
        "heavy",
        "heavy^{commit}",
        "of-tag~1",
        "origin/main",
        "tags/light",
        short.trim(),
    ];
    for packed in [false, true] {
        if packed {
            run(&folder, &["gc", "-q"]);
        }
        for name in names {
            let shown = folder.git(&["show", &format!("{name}:deep/down/a.ron")]);
            let read = git::bytes_in(&path, name).ok();
            assert_eq!(
                read,
                shown.status.success().then_some(shown.stdout),
                "{name}"
            );
        }
    }
    for name in [
        "",
        "nothing",
        "HEAD~999",
        "-1",
        "--all",
        "HEAD:x",
        "0000000",
        "HEAD^9",
        "main..b0",
        "@{1}",
        "^main",
        ":/x",
        "HEAD~99999999999999999999",
    ] {
        let error = git::bytes_in(&path, name).expect_err(name);
        assert!(
            matches!(error.fault, Fault::Git(GitFault::NoVersion(_))),
            "{name}: {error}"
        );
    }
}

#[test]
fn work_trees_submodules_and_links_have_the_history_of_their_own_repository() {
    let folder = started();
    commit(&folder, "main/a.ron", "1", 1);
    commit(&folder, "main/a.ron", "2", 2);
    let main = folder.path().join("main");
    fs::rename(folder.path().join(".git"), main.join(".git")).expect("the folder is prepared");
    let git = |arguments: &[&str]| run(&folder, &[&["-C", "main"][..], arguments].concat());
    git(&["add", "-A"]);
    git(&["-c", "user.name=A", "commit", "-qm", "moved"]);
    git(&["worktree", "add", "-q", "../tree", "-b", "side", "HEAD"]);
    folder.write("tree/a.ron", "3");
    run(&folder, &["-C", "tree", "commit", "-qam", "on the side"]);
    assert_eq!(told_here(&folder.path().join("tree/a.ron")).len(), 2);
    assert_eq!(told_here(&main.join("a.ron")).len(), 1);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("tree/a.ron", folder.path().join("link.ron"))
            .expect("the folder is prepared");
        let linked = folder.path().join("link.ron");
        assert_eq!(told_here(&linked).len(), 2);
        assert_eq!(
            git::bytes_in(&linked, "side").expect("the folder is prepared"),
            b"3"
        );
    }
    let deeper = folder.path().join("sub");
    fs::create_dir(&deeper).expect("the folder is prepared");
    let source = format!("{}/main", folder.path().display());
    run(&folder, &["-C", "sub", "init", "-q"]);
    let add = [
        "-C",
        "sub",
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        &source,
        "inner",
    ];
    run(&folder, &add);
    assert_eq!(told_here(&deeper.join("inner/a.ron")).len(), 1);
}

#[test]
fn a_clone_without_the_whole_history_says_that_older_versions_are_missing() {
    let folder = started();
    for nth in 0..6 {
        commit(&folder, "a.ron", &nth.to_string(), nth);
    }
    let source = format!("file://{}", folder.path().display());
    run(
        &folder,
        &["clone", "-q", "--depth", "3", &source, "shallow"],
    );
    let found =
        git::revisions(&folder.path().join("shallow/a.ron")).expect("the folder is prepared");
    assert_eq!((found.all.len(), found.cut), (3, Some(Cut::Missing)));

    run(&folder, &["config", "uploadpack.allowFilter", "true"]);
    run(
        &folder,
        &["clone", "-q", "--filter=blob:none", &source, "partial"],
    );
    let path = folder.path().join("partial/a.ron");
    let found = git::revisions(&path).expect("the folder is prepared");
    assert_eq!((found.all.len(), found.cut), (6, None));
    let error = git::bytes_in(&path, "HEAD~3").unwrap_err();
    assert!(
        matches!(error.fault, Fault::Git(GitFault::NotFetched)),
        "{error}"
    );
}

#[test]
fn a_long_history_is_cut_and_says_so() {
    let folder = started();
    let commits = (0..=MOST_REVISIONS).map(|nth| {
        let text = nth.to_string();
        let head = format!("commit refs/heads/main\ncommitter A <a@b> {nth} +0000\ndata 1\nx\n");
        let length = text.len();
        format!("{head}M 100644 inline a.ron\ndata {length}\n{text}\n")
    });
    let stream: Vec<_> = commits.collect();
    folder.write("stream", &stream.concat());
    let input = fs::File::open(folder.path().join("stream")).expect("the folder is prepared");
    let imported = std::process::Command::new("git")
        .args(["fast-import", "--quiet"])
        .current_dir(folder.path())
        .stdin(input)
        .status();
    assert!(imported.is_ok_and(|it| it.success()), "the history is made");
    let found = git::revisions(&folder.path().join("a.ron")).expect("the folder is prepared");
    assert_eq!(
        (found.all.len(), found.cut),
        (MOST_REVISIONS, Some(Cut::Count))
    );
}

#[test]
fn where_git_keeps_nothing_there_is_nothing_and_no_error() {
    let folder = Folder::new();
    folder.write("a.ron", "x");
    let path = folder.path().join("a.ron");
    assert_eq!(
        git::revisions(&path).expect("the folder is prepared"),
        git::Revisions::default()
    );
    run(&folder, &["init", "-q"]);
    assert_eq!(
        git::revisions(&path).expect("the folder is prepared"),
        git::Revisions::default()
    );
    commit(&folder, "other.txt", "x", 1);
    run(&folder, &["rm", "-q", "--cached", "a.ron"]);
    let gone = git::revisions(&folder.path().join("never.ron")).expect("the folder is prepared");
    assert_eq!(gone, git::Revisions::default());
}

/// Runs git's own diff or merge on a file that is no journey, with our drivers and without.
fn both_ways(make: fn(&Folder) -> String) -> [String; 2] {
    [true, false].map(|is_set_up| {
        let folder = started();
        if is_set_up {
            let run = folder.run(&["git-setup"]);
            assert!(run.status.success(), "{}", said(&run.stderr));
        }
        make(&folder)
    })
}

const SCENE: &str =
    "Scene(\n  a: 1,\n  b: 2,\n  c: 3,\n  d: 4,\n  e: 5,\n  f: 6,\n  g: 7,\n  h: 8,\n)";

#[test]
fn a_ron_file_that_is_no_journey_is_merged_as_git_would_without_us() {
    let merged = both_ways(|folder| {
        commit(folder, "clean.ron", SCENE, 1);
        commit(folder, "conflict.ron", SCENE, 1);
        commit(folder, "comments.ron", &format!("// kept\n{SCENE}\n"), 1);
        fs::write(folder.path().join("binary.ron"), b"\0\x01base").expect("the folder is prepared");
        commit_all(folder, 1);
        run(folder, &["checkout", "-qb", "other"]);
        folder.write("clean.ron", &SCENE.replace("a: 1", "a: 9"));
        folder.write("conflict.ron", &SCENE.replace("d: 4", "d: 9"));
        folder.write(
            "comments.ron",
            &format!("// kept\n{}\n", SCENE.replace("h: 8", "h: 9")),
        );
        fs::write(folder.path().join("binary.ron"), b"\0\x01theirs")
            .expect("the folder is prepared");
        commit_all(folder, 2);
        run(folder, &["checkout", "-q", "main"]);
        folder.write("clean.ron", &SCENE.replace("g: 7", "g: 0"));
        folder.write("conflict.ron", &SCENE.replace("d: 4", "d: 0"));
        folder.write("comments.ron", &format!("// kept too\n{SCENE}\n"));
        fs::write(folder.path().join("binary.ron"), b"\0\x01ours").expect("the folder is prepared");
        commit_all(folder, 3);
        let merge = folder.git(&with_name(&[
            "-c",
            "merge.conflictStyle=diff3",
            "merge",
            "other",
        ]));
        let base = run(folder, &["merge-base", "main", "other"]);
        let files = ["clean.ron", "conflict.ron", "comments.ron", "binary.ron"];
        let texts = files
            .map(|name| said(&fs::read(folder.path().join(name)).expect("the folder is prepared")));
        let states = run(folder, &["status", "--porcelain"]);
        // The commits of both runs have names of their own.
        let label = base.get(..7).unwrap_or_default().to_owned();
        let texts = texts.join("\n").replace(&label, "BASE");
        format!("{:?}\n{states}{texts}", merge.status.code())
    });
    assert_eq!(merged[0], merged[1]);
    assert!(
        merged[0].contains("<<<<<<< HEAD") && merged[0].contains("a: 9"),
        "{}",
        merged[0]
    );
}

/// Numbers below sixty, one a line.
fn numbers(is_kept: fn(&u32) -> bool) -> String {
    let lines: Vec<_> = (0..60).filter(is_kept).map(|it| it.to_string()).collect();
    lines.join("\n") + "\n"
}

#[test]
fn a_ron_file_that_is_no_journey_is_compared_as_git_would_without_us() {
    let compared = both_ways(|folder| {
        commit(folder, "changed.ron", SCENE, 1);
        commit(folder, "gone.ron", SCENE, 1);
        commit(folder, "long.ron", &numbers(|_| true), 1);
        fs::write(folder.path().join("binary.ron"), b"\0\x01base").expect("the folder is prepared");
        commit_all(folder, 1);
        folder.write(
            "changed.ron",
            &format!("{}\n", SCENE.replace("d: 4", "d: 9")),
        );
        fs::remove_file(folder.path().join("gone.ron")).expect("the folder is prepared");
        folder.write("long.ron", &numbers(|it| it % 25 != 3));
        folder.write("new.ron", "x\n");
        folder.write("empty.ron", "");
        fs::write(folder.path().join("binary.ron"), b"\0\x01now").expect("the folder is prepared");
        run(folder, &["add", "-N", "."]);
        let forth = run(folder, &["--no-pager", "diff"]);
        commit_all(folder, 2);
        run(folder, &["mv", "long.ron", "renamed.ron"]);
        folder.write(
            "renamed.ron",
            &folder.read("renamed.ron").replace("40", "forty"),
        );
        commit_all(folder, 3);
        let back = run(folder, &["--no-pager", "diff", "HEAD~1", "HEAD~2"]);
        forth + &back + &run(folder, &["--no-pager", "diff", "-M", "HEAD~1", "HEAD"])
    });
    // git names the part of the file behind the place of a change; nothing else differs.
    let without_parts = |text: &str| {
        let lines = text.lines().map(|line| match line.rsplit_once(" @@") {
            Some((place, _)) if line.starts_with("@@") => format!("{place} @@"),
            _ => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_eq!(without_parts(&compared[0]), without_parts(&compared[1]));
}

const JOURNEY: &str = "(title: \"A\", stages: [(id: \"s\")], touchpoints: [
    (id: \"a\", stage: \"s\", title: \"A\"),
    (id: \"b\", stage: \"s\", title: \"B\", wait: \"2d\"),
    (id: \"c\", stage: \"s\", title: \"C\"),
    (id: \"d\", stage: \"s\", title: \"D\", wait: \"2h\"),
])";

#[test]
fn git_merges_and_compares_line_by_line_once_the_program_is_gone() {
    for gone in ["/gone/it's/100%Off/seamline", "/dev/null"] {
        let folder = started();
        git::set_up(folder.path(), Path::new(gone)).expect("the folder is prepared");
        commit(&folder, "j.ron", JOURNEY, 1);
        run(&folder, &["checkout", "-qb", "other"]);
        commit(&folder, "j.ron", &JOURNEY.replace("2h", "3h"), 2);
        run(&folder, &["checkout", "-q", "main"]);
        commit(
            &folder,
            "j.ron",
            &JOURNEY.replace("title: \"A\", stages", "title: \"Z\", stages"),
            3,
        );
        folder.write("j.ron", &JOURNEY.replace("2d", "9d"));
        let diff = run(&folder, &["--no-pager", "diff"]);
        assert!(
            diff.contains("-    (id: \"b\", stage: \"s\", title: \"B\", wait: \"2d\"),"),
            "{diff}"
        );
        assert!(
            diff.contains("+    (id: \"b\", stage: \"s\", title: \"B\", wait: \"9d\"),"),
            "{diff}"
        );
        run(&folder, &["checkout", "-q", "j.ron"]);
        run(&folder, &["merge", "-q", "--no-edit", "other"]);
        let merged = folder.read("j.ron");
        assert!(
            merged.contains("title: \"Z\"") && merged.contains("3h"),
            "{merged}"
        );
    }
}

#[test]
fn what_git_setup_writes_is_what_git_reads_and_nothing_else_is_touched() {
    let folder = started();
    let before = "# mine\n[core]\n\tbare = false ; a word\n[Alias]\n    l = \"log # x\"\n[merge \"other\"]\n\tdriver = x\n";
    folder.write(".git/config", before);
    let program = "C:/Program Files/50%/a \"b\" \\ 'c';#d/seamline";
    for _ in 0..2 {
        git::set_up(folder.path(), Path::new(program)).expect("the folder is prepared");
        let get = |name: &str| run(&folder, &["config", "--get-all", name]);
        assert_eq!(get("merge.seamline.name"), "journeys, record by record\n");
        let said = git::set_up(folder.path(), Path::new(program)).expect("the folder is prepared");
        for done in &said {
            if let git::Done::Set(name, value) = done {
                assert_eq!(get(name), format!("{value}\n"));
            }
        }
    }
    assert!(
        folder.read(".git/config").starts_with(before),
        "{}",
        folder.read(".git/config")
    );
    git::undo(folder.path()).expect("the folder is prepared");
    assert_eq!(folder.read(".git/config").trim_end(), before.trim_end());
    let outside = Folder::new();
    let error = git::set_up(outside.path(), Path::new("x")).unwrap_err();
    assert!(
        matches!(error.fault, Fault::Git(GitFault::NoRepository)),
        "{error}"
    );
}

#[test]
fn a_file_in_conflict_is_named_where_git_has_nothing_else_of_it() {
    let folder = started();
    commit(&folder, "j.ron", "Scene(a: 1)", 1);
    run(&folder, &["checkout", "-qb", "other"]);
    commit(&folder, "j.ron", "Scene(a: 2)", 2);
    run(&folder, &["checkout", "-q", "main"]);
    commit(&folder, "j.ron", "Scene(a: 3)", 3);
    assert!(folder.run(&["git-setup"]).status.success(), "git is set up");
    folder.git(&with_name(&["merge", "-q", "other"]));
    let diff = run(&folder, &["--no-pager", "diff", "--base"]);
    assert!(diff.contains("* Unmerged path j.ron"), "{diff}");
}
