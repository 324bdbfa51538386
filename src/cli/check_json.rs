//! `seamline check --json`: the same for programs; its keys stay as they are.

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::file::{Error, Opened};
use crate::journey::{Problem, Urgency};
use crate::words::Words;

/// A file, and what came of reading it.
pub(super) struct Checked {
    pub(super) path: PathBuf,
    pub(super) result: Result<Opened, Error>,
}

/// All files as one JSON text.
pub(super) fn text(checked: &[Checked], words: Words) -> String {
    let opened = || {
        checked
            .iter()
            .filter_map(|checked| checked.result.as_ref().ok())
    };
    let problems: usize = opened().map(|opened| opened.problems.len()).sum();
    let files = checked.iter().map(|checked| file(checked, words));
    let value = json!({
        "files": files.collect::<Vec<_>>(),
        "problem_count": problems,
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
                "format": opened.journey.format,
                "read_only": opened.read_only(),
                "problems": problems.collect::<Vec<_>>(),
                "error": null,
            })
        }
        Err(found) => json!({ "path": path, "problems": [], "error": error(found, words) }),
    }
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
        "urgency": match problem.urgency() {
            Urgency::High => "high",
            Urgency::Medium => "medium",
            Urgency::Low => "low",
        },
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
