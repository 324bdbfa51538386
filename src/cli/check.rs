//! `seamline check`: what a reader of the journeys should mend, and what the doctor advises.

use std::path::{Path, PathBuf};

use clap::Args;

use super::check_json::{self, Checked, CheckedFolder};
use super::terminal::{Exit, Terminal};
use crate::doctor::{Diagnosis, advise};
use crate::edit::Teller;
use crate::file::{self, FolderJourneys, JourneyFile, Opened, Standing};
use crate::insight::Insight;
use crate::journey::shown;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Check {
    #[arg(value_name = "FILE|DIR", required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    strict: bool,
}

/// Characters of a path that are printed.
const PATH: usize = 4096;

impl Check {
    pub(super) fn run(&self, terminal: &mut Terminal) -> Exit {
        let folders: Vec<_> = self.paths.iter().map(|path| check_all(path)).collect();
        if self.json {
            terminal.say(&check_json::text(&folders, terminal.words));
        } else {
            tell(&folders, terminal);
        }
        let checked = folders.iter().flat_map(|folder| &folder.checked);
        let exits = checked.map(|checked| self.exit(checked));
        exits.max().unwrap_or(Exit::Done)
    }

    /// Advice is no reason to fail, unless it is asked to be.
    fn exit(&self, checked: &Checked) -> Exit {
        let is_advised = self.strict && !checked.diagnoses.is_empty();
        match &checked.result {
            Err(_) => Exit::Failed,
            Ok(opened) if opened.problems.is_empty() && !is_advised => Exit::Done,
            Ok(_) => Exit::Found,
        }
    }
}

/// A file, or every journey file below a folder; of a journey and its copies the journey.
fn check_all(path: &Path) -> CheckedFolder {
    let FolderJourneys { journeys, left_out } = match file::journeys_at(path) {
        Ok(found) => found,
        Err(error) => {
            let unread = Checked {
                path: path.to_owned(),
                result: Err(error),
                diagnoses: Vec::new(),
            };
            return CheckedFolder {
                checked: vec![unread],
                ..CheckedFolder::default()
            };
        }
    };
    let mut folder = CheckedFolder {
        left_out,
        ..CheckedFolder::default()
    };
    let checked: Vec<Checked> = journeys.into_iter().map(check).collect();
    let files = checked.iter().filter_map(|checked| {
        let opened = checked.result.as_ref().ok()?;
        Some(JourneyFile::of(&checked.path, &opened.journey))
    });
    let files: Vec<JourneyFile> = files.collect();
    let mut standings = file::standings(&files).into_iter().zip(&files);
    for checked in checked {
        let standing = checked.result.as_ref().ok().and_then(|_| standings.next());
        if let Some((standing, file)) = standing
            && let Some(of) = standing.of().and_then(|of| files.get(of))
        {
            folder
                .copies
                .push((file.clone(), standing, of.path.clone()));
        }
        if !standing.is_some_and(|(standing, _)| matches!(standing, Standing::CopyOf(_))) {
            folder.checked.push(checked);
        }
    }
    folder
}

fn check(path: PathBuf) -> Checked {
    let result = file::read(&path);
    let journey = result.as_ref().ok().map(|opened| &opened.journey);
    let diagnoses = journey.map(|journey| advise(journey, &Insight::of(journey)));
    Checked {
        path,
        diagnoses: diagnoses.unwrap_or_default(),
        result,
    }
}

fn tell(folders: &[CheckedFolder], terminal: &mut Terminal) {
    let mut problems = 0;
    let mut advice = 0;
    let mut files = 0;
    for one in folders.iter().flat_map(|folder| &folder.checked) {
        match &one.result {
            Ok(opened) => {
                files += 1;
                problems += opened.problems.len();
                advice += one.advice_count();
                tell_one(one, opened, terminal);
            }
            Err(error) => {
                terminal.error(error);
            }
        }
    }
    for folder in folders {
        tell_excluded(folder, terminal);
    }
    if files > 0 {
        let blanks = [
            ("problems", problems.into()),
            ("advice", advice.into()),
            ("files", files.into()),
        ];
        terminal.say(&terminal.words.fill("check-summary", &blanks));
    }
}

/// The copies of journeys, and what else in a folder was not looked at.
fn tell_excluded(folder: &CheckedFolder, terminal: &mut Terminal) {
    let words = terminal.words;
    let name = |path: &Path| shown(&path.to_string_lossy(), PATH);
    for (file, standing, of) in &folder.copies {
        let key = match standing {
            Standing::NamesakeOf(_) => "check-namesake",
            Standing::CopyOf(_) | Standing::Journey => "check-copy",
        };
        let told = words.fill(key, &[("of", name(of).into())]);
        terminal.say(&format!("{}: {told}", name(&file.path)));
    }
    for left in &folder.left_out {
        let why = words.text(&format!("left-out-{}", left.why.key()));
        let told = words.fill("check-left-out", &[("why", why.into())]);
        terminal.say(&format!("{}: {told}", name(&left.path)));
    }
}

/// The Problems of a file, then the advice about it, what matters most first.
fn tell_one(checked: &Checked, opened: &Opened, terminal: &mut Terminal) {
    let words = terminal.words;
    let path = shown(&checked.path.to_string_lossy(), PATH);
    for problem in &opened.problems {
        terminal.say(&format!("{path}: {}", problem.text_with_line(words)));
    }
    let teller = Teller::new(&[&opened.journey], words);
    for diagnosis in &checked.diagnoses {
        for line in lines(diagnosis, &teller, words) {
            terminal.say(&format!("{path}: {line}"));
        }
    }
}

/// A line for each place of a rule, and one for those that are only counted.
fn lines<'a>(
    diagnosis: &'a Diagnosis,
    teller: &'a Teller<'_>,
    words: Words,
) -> impl Iterator<Item = String> + 'a {
    let line = move |key: &str, blank| {
        let severity = words.text(&format!("severity-{}", diagnosis.rule.severity.key()));
        let rule = diagnosis.rule.name(words).into();
        words.fill(key, &[("severity", severity.into()), ("rule", rule), blank])
    };
    let places = diagnosis.advice.iter();
    let places =
        places.map(move |advice| line("advice-line", ("place", advice.text(teller).into())));
    let more = diagnosis.count - diagnosis.advice.len();
    places.chain((more > 0).then(|| line("advice-line-more", ("count", more.into()))))
}
