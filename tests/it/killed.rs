//! Programs that are killed at any moment: what was said to be saved is there, whole, and unsaved work
//! is offered again.
//!
//! `SEAMLINE_KILLS` says how many are killed. A killed program is this one again, which does only what
//! the test that begins with “killed” does.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use seamline::file::{self, Before, Saving, Vault};
use seamline::journey::Journey;

use crate::support::seat::Seat;
use crate::support::{Dice, Folder, ONBOARDING, open};

/// Where the program that is killed works; without it there is nothing to do.
const PLACE: &str = "SEAMLINE_KILLED_AT";

fn kills(few: u64) -> u64 {
    let wanted = std::env::var("SEAMLINE_KILLS").ok();
    wanted.and_then(|kills| kills.parse().ok()).unwrap_or(few)
}

fn journey(nth: u64) -> Journey {
    let mut journey = open(ONBOARDING).journey;
    journey.id = "j-killedkilled".into();
    journey.title = nth.to_string();
    journey
}

/// A program that is going to be killed, with what it says and when.
struct Victim {
    process: Child,
    said: Receiver<(u64, Instant)>,
}

impl Victim {
    fn start(test: &str, folder: &Path) -> Self {
        let program = std::env::current_exe().expect("this program has a file");
        let mut process = Command::new(program)
            .args(["--exact", test, "--nocapture"])
            .env(PLACE, folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("this program can be run");
        let lines = BufReader::new(process.stdout.take().expect("it says something")).lines();
        let (sender, said) = channel();
        thread::spawn(move || {
            let numbers = lines.map_while(Result::ok);
            for number in numbers.filter_map(|line| line.strip_prefix("done ")?.parse().ok()) {
                // The test may have heard enough.
                let _ = sender.send((number, Instant::now()));
            }
        });
        Self { process, said }
    }

    /// Kills it; all that it said.
    fn kill(mut self) -> Vec<(u64, Instant)> {
        self.process.kill().expect("it still runs");
        self.process.wait().expect("it ends");
        self.said.iter().collect()
    }
}

/// Says that something is done, to whoever kills this program.
fn say(nth: u64) {
    let mut output = std::io::stdout();
    writeln!(output, "\ndone {nth}").expect("somebody listens");
    output.flush().expect("somebody listens");
}

#[test]
fn killed_while_it_saves() {
    let Some(folder) = std::env::var_os(PLACE) else {
        return;
    };
    let path = Path::new(&folder).join("a.ron");
    let vault = Vault::at(Path::new(&folder).join("vault"));
    let mut before = std::fs::read(&path).expect("it is there");
    let first: u64 = open(&String::from_utf8_lossy(&before))
        .journey
        .title
        .parse()
        .expect("a number");
    for nth in first + 1.. {
        let saving = Saving::over(Before::These(&before)).with(Some(&vault));
        before = file::save(&path, &journey(nth), &saving)
            .expect("it is saved")
            .bytes;
        say(nth);
    }
}

#[test]
fn whenever_a_save_is_killed_the_file_is_whole_and_holds_what_was_said_to_be_saved() {
    let folder = Folder::new();
    let text = file::to_ron(&journey(0)).expect("it can be written");
    folder.write("a.ron", &text);
    let mut dice = Dice::new(3);
    for nth in 0..kills(4) {
        let victim = Victim::start("killed::killed_while_it_saves", folder.path());
        let (first, _) = victim.said.recv().expect("it saves");
        thread::sleep(Duration::from_micros(dice.below(30_000) as u64));
        let said = victim.kill();
        let last = said.last().map_or(first, |(last, _)| *last);
        let there: u64 = open(&folder.read("a.ron"))
            .journey
            .title
            .parse()
            .expect("a number");
        assert_eq!(
            folder.read("a.ron"),
            file::to_ron(&journey(there)).expect("it can be written")
        );
        assert!(
            (last..=last + 1).contains(&there),
            "kill {nth}: {last} was saved, {there} is there"
        );
        let vault = Vault::at(folder.path().join("vault"));
        let versions = vault.versions(&"j-killedkilled".into(), None);
        assert!(!versions.is_empty(), "earlier versions are kept");
        assert!(versions.iter().all(|version| version.open().is_ok()));
    }
}

#[test]
fn killed_while_it_edits() {
    let Some(folder) = std::env::var_os(PLACE) else {
        return;
    };
    let folder = Path::new(&folder);
    let mut seat = Seat::keeping(&folder.join("vault"), Some(folder.join("a.ron")));
    for nth in 1.. {
        seat = seat.write("Title", &nth.to_string()).leave();
        say(nth);
        thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn whenever_an_editing_session_is_killed_its_work_is_offered_again() {
    let mut dice = Dice::new(4);
    for _ in 0..kills(1) {
        let folder = Folder::new();
        folder.write(
            "a.ron",
            &file::to_ron(&journey(0)).expect("it can be written"),
        );
        let vault = Vault::at(folder.path().join("vault"));
        let victim = Victim::start("killed::killed_while_it_edits", folder.path());
        let recovery = folder.path().join("vault/recovery");
        while !holds_copy(&recovery) {
            thread::sleep(Duration::from_millis(5));
        }
        thread::sleep(Duration::from_millis(dice.below(2_000) as u64));
        let killed = Instant::now();
        let said = victim.kill();
        let [left] = &vault.recovered()[..] else {
            panic!("one copy is offered")
        };
        let back: u64 = left
            .open()
            .expect("it is whole")
            .journey
            .title
            .parse()
            .expect("a number");
        let lost = said.iter().find(|(nth, _)| *nth > back);
        let missing = lost.map(|(_, when)| killed.saturating_duration_since(*when));
        // Only on a machine without other work does this say something of the program.
        let is_measured = std::env::var_os("SEAMLINE_KILLS").is_some();
        let is_recent = missing.is_none_or(|missing| missing <= Duration::from_secs(1));
        assert!(is_recent || !is_measured, "{missing:?} of work is missing");
    }
}

fn holds_copy(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut endings = entries.filter_map(|entry| Some(entry.path().extension()?.to_owned()));
    endings.any(|ending| ending == "copy")
}
