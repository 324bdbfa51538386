//! A journey as Mermaid text, and what of it such text cannot hold.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::read::MIDDLE;
use crate::journey::{
    Department, Id, Journey, List, Place, Problem, Rule, Touchpoint, is_hidden,
    touchpoints_in_order,
};

/// The journey as a Mermaid text, and the Problems of what is rounded or left out.
pub fn to_mermaid(journey: &Journey) -> (String, Vec<Problem>) {
    let mut writer = Writer {
        departments: journey
            .departments
            .iter()
            .map(|one| (&one.id, &**one))
            .collect(),
        emotions: emotions(journey),
        text: String::from("journey\n"),
        problems: left_out(journey),
    };
    if !journey.title.is_empty() {
        writer.line(
            4,
            &format!("title {}", escaped(&journey.title, &['#', ';'])),
        );
    }
    writer.stages(journey);
    (writer.text, writer.problems)
}

fn emotions(journey: &Journey) -> HashMap<&Id, f64> {
    let points = journey.as_is().into_iter().flat_map(|curve| &curve.points);
    points
        .map(|point| (&point.touchpoint, point.emotion))
        .collect()
}

struct Writer<'a> {
    departments: HashMap<&'a Id, &'a Department>,
    emotions: HashMap<&'a Id, f64>,
    text: String,
    problems: Vec<Problem>,
}

impl Writer<'_> {
    fn line(&mut self, indent: usize, line: &str) {
        // Writing to a text does not fail.
        writeln!(self.text, "{:indent$}{line}", "").ok();
    }

    fn stages(&mut self, journey: &Journey) {
        let mut current = None;
        for (index, stage) in touchpoints_in_order(journey) {
            // Stages without a touchpoint stand where they are, too.
            let next = stage.map_or(0, |stage| stage + 1);
            let titles = journey.stages.iter().take(next).skip(current.unwrap_or(0));
            for stage in titles {
                self.line(4, &format!("section {}", name(&stage.title)));
            }
            current = current.max(Some(next));
            if let Some(touchpoint) = journey.touchpoints.get(index) {
                self.touchpoint(index, touchpoint);
            }
        }
        for stage in journey.stages.iter().skip(current.unwrap_or(0)) {
            self.line(4, &format!("section {}", name(&stage.title)));
        }
    }

    fn touchpoint(&mut self, index: usize, touchpoint: &Touchpoint) {
        let score = self.score(index, touchpoint);
        let actors = touchpoint.lead.iter().chain(&touchpoint.helps);
        let actors: Vec<_> = actors.map(|id| self.actor(id)).collect();
        let name = guarded(&name(&touchpoint.title));
        let line = match actors.as_slice() {
            [] => format!("{name}: {score}"),
            actors => format!("{name}: {score}: {}", actors.join(", ")),
        };
        self.line(6, &line);
    }

    fn actor(&self, id: &Id) -> String {
        let department = self.departments.get(id);
        name(department.map_or(id.as_str(), |department| department.title()))
    }

    /// The emotion as a whole score; what that loses is told.
    fn score(&mut self, index: usize, touchpoint: &Touchpoint) -> f64 {
        let emotion = self
            .emotions
            .get(&touchpoint.id)
            .copied()
            .filter(|emotion| emotion.is_finite());
        let score = (emotion.unwrap_or_default() + MIDDLE)
            .round()
            .clamp(1.0, 5.0);
        let rule = match emotion {
            None => Rule::ExportedNoScore,
            #[expect(
                clippy::float_cmp,
                reason = "a whole score is exact, and that is the question"
            )]
            Some(emotion) if emotion != score - MIDDLE => Rule::ExportedScore,
            Some(_) => return score,
        };
        self.problems.push(Problem {
            rule,
            place: Place {
                list: List::Touchpoints,
                index,
                id: touchpoint.id.clone(),
                field: "emotion",
            },
            found: emotion.unwrap_or_default().to_string(),
            nearest: None,
            line: None,
        });
        score
    }
}

/// The lists for which Mermaid has no place.
fn left_out(journey: &Journey) -> Vec<Problem> {
    let lists = [
        ("personas", journey.personas.len()),
        ("curves", journey.curves.len().saturating_sub(1)),
        ("pain_points", journey.pain_points.len()),
        ("handoffs", journey.handoffs.len()),
        ("small_steps", journey.small_steps.len()),
        ("comments", journey.comments.len()),
        ("views", journey.views.len()),
        ("shots", journey.shots.len()),
    ];
    let full = lists.into_iter().filter(|(_, length)| *length > 0);
    let problems = full.map(|(field, length)| Problem {
        rule: Rule::ExportedLess,
        place: Place {
            list: List::Journey,
            index: 0,
            id: journey.id.clone(),
            field,
        },
        found: length.to_string(),
        nearest: None,
        line: None,
    });
    problems.collect()
}

/// A name that parts no line.
fn name(text: &str) -> String {
    escaped(text, &[':', ',', '#', ';'])
}

/// `text` on one line, with `marks` as escapes.
fn escaped(text: &str, marks: &[char]) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.trim().chars() {
        match letter {
            '\n' => escaped.push_str("<br>"),
            mark if marks.contains(&mark) => {
                // Writing to a text does not fail.
                write!(escaped, "#{};", u32::from(mark)).ok();
            }
            hidden if is_hidden(hidden) => escaped.push(' '),
            plain => escaped.push(plain),
        }
    }
    escaped
}

/// A name whose first word is one of Mermaid's own gets an escape for its first letter.
fn guarded(name: &str) -> String {
    const WORDS: [&str; 5] = ["title", "section", "journey", "accTitle", "accDescr"];
    let first = name
        .split(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or_default();
    let mut letters = name.chars();
    match letters.next() {
        Some(letter) if WORDS.iter().any(|word| word.eq_ignore_ascii_case(first)) => {
            format!("#{};{}", u32::from(letter), letters.as_str())
        }
        Some('%') => format!("#37;{}", letters.as_str()),
        _ => name.to_owned(),
    }
}
