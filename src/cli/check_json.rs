//! `seamline check --json`: the same for programs; its keys stay as they are.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::doctor::{Advice, Diagnosis};
use crate::edit::Teller;
use crate::file::{Error, JourneyFile, LeftOut, Opened, Standing, format_of};
use crate::journey::{Id, Problem};
use crate::words::Words;

/// A file, and what came of reading it.
pub(super) struct Checked {
    pub(super) path: PathBuf,
    pub(super) result: Result<Opened, Error>,
    /// What the doctor found in it.
    pub(super) diagnoses: Vec<Diagnosis>,
}

/// What came of all that lies in a folder.
#[derive(Default)]
pub(super) struct CheckedFolder {
    /// Its files, without copies of others among them.
    pub(super) checked: Vec<Checked>,
    /// The files with the id of another one, and that file.
    pub(super) copies: Vec<(JourneyFile, Standing, PathBuf)>,
    /// What is no journey.
    pub(super) left_out: Vec<LeftOut>,
}

impl Checked {
    /// How many places the doctor has something to say about.
    pub(super) fn advice_count(&self) -> usize {
        self.diagnoses.iter().map(|diagnosis| diagnosis.count).sum()
    }
}

/// All files as one JSON text.
pub(super) fn text(folders: &[CheckedFolder], words: Words) -> String {
    let checked: Vec<&Checked> = folders.iter().flat_map(|folder| &folder.checked).collect();
    let opened = || {
        checked
            .iter()
            .filter_map(|checked| checked.result.as_ref().ok())
    };
    let copies = folders.iter().flat_map(|folder| &folder.copies);
    let left_out = folders.iter().flat_map(|folder| &folder.left_out);
    let problems: usize = opened().map(|opened| opened.problems.len()).sum();
    let files = checked.iter().map(|checked| file(checked, words));
    let value = json!({
        "files": files.collect::<Vec<_>>(),
        "copies": copies.map(copy).collect::<Vec<_>>(),
        "left_out": left_out.map(left).collect::<Vec<_>>(),
        "problem_count": problems,
        "advice_count": checked.iter().map(|checked| checked.advice_count()).sum::<usize>(),
        "error_count": checked.len() - opened().count(),
    });
    format!("{value:#}")
}

fn file(checked: &Checked, words: Words) -> Value {
    let path = checked.path.to_string_lossy();
    match &checked.result {
        Ok(opened) => {
            let problems = opened.problems.iter().map(|found| problem(found, words));
            json!({
                "path": path,
                "title": opened.journey.title,
                "format": format_of(&opened.journey),
                "read_only": opened.read_only(),
                "problems": problems.collect::<Vec<_>>(),
                "advice": diagnoses(checked, opened, words),
                "error": null,
            })
        }
        Err(found) => {
            json!({ "path": path, "problems": [], "advice": [], "error": error(found, words) })
        }
    }
}

fn copy((file, standing, of): &(JourneyFile, Standing, PathBuf)) -> Value {
    json!({
        "path": file.path.to_string_lossy(),
        "title": file.title,
        "copy_of": of.to_string_lossy(),
        "is_counted": !matches!(standing, Standing::CopyOf(_)),
    })
}

fn left(left: &LeftOut) -> Value {
    json!({ "path": left.path.to_string_lossy(), "why": left.why.key() })
}

fn error(error: &Error, words: Words) -> Value {
    let spot = error.fault.spot();
    json!({
        "line": spot.map(|spot| spot.line),
        "column": spot.map(|spot| spot.column),
        "text": error.text(words),
        "hint": error.hint(words),
    })
}

fn problem(problem: &Problem, words: Words) -> Value {
    json!({
        "rule": problem.rule.key(),
        "urgency": problem.urgency().key(),
        "list": problem.place.list.name(),
        "index": problem.place.index,
        "id": problem.place.id.as_str(),
        "field": problem.place.field,
        "line": problem.line,
        "found": problem.found,
        "nearest": problem.nearest,
        "text": problem.text(words),
        "remedy": problem.remedy(words),
    })
}

/// What the doctor found, rule by rule, what matters most first.
fn diagnoses(checked: &Checked, opened: &Opened, words: Words) -> Vec<Value> {
    let teller = Teller::new(&[&opened.journey], words);
    let value = |found: &Diagnosis| {
        let places = found
            .advice
            .iter()
            .map(|advice| place(advice, &teller, words));
        json!({
            "rule": found.rule.id,
            "severity": found.rule.severity.key(),
            "text": found.rule.name(words),
            "why": found.rule.why(words),
            "count": found.count,
            "places": places.collect::<Vec<_>>(),
        })
    };
    checked.diagnoses.iter().map(value).collect()
}

fn place(advice: &Advice, teller: &Teller<'_>, words: Words) -> Value {
    let (list, id, second) = advice.place.record();
    json!({
        "list": list.name(),
        "id": id.as_str(),
        "second_id": second.map(Id::as_str),
        "text": advice.text(teller),
        "mend": advice.mend.as_ref().map(|mend| mend.text(words)),
    })
}
