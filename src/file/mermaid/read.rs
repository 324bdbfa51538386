//! The lines of a Mermaid journey become stages, touchpoints, departments and a curve.

use std::collections::HashMap;
use std::sync::Arc;

use super::blocks::Block;
use super::letters::{Letter, behind, letters, text};
use super::swapped::swapped;
use super::task::{Task, task};
use crate::file::error::Fault;
use crate::file::limits::{Limit, MAX_NAMES, MAX_RECORDS, MAX_TEXT};
use crate::file::read::Opened;
use crate::file::spot::Spot;
use crate::journey::{
    Curve, CurvePoint, Department, DepartmentColor, EMOTION, Id, Journey, List, Pattern, Place,
    Problem, Rule, ShortNames, Slugs, Stage, Touchpoint, check, folded, seen,
};

/// The middle of Mermaid's scores, 1 to 5.
pub(super) const MIDDLE: f64 = 3.0;

/// The title of a block.
pub(super) fn title(block: &Block<'_>) -> String {
    let lines = block.lines.iter().map(|(_, line)| letters(line));
    let mut titles = lines.filter_map(|line| behind(&line, "title").map(text));
    let title = titles.next_back().or_else(|| block.title.clone());
    title.unwrap_or_default()
}

/// The journey that a block is.
pub(super) fn journey(block: &Block<'_>) -> Result<Opened, Fault> {
    let mut reader = Reader::default();
    reader.journey.title = block.title.clone().unwrap_or_default();
    for (number, line) in &block.lines {
        reader.line(*number, line)?;
    }
    let journey = reader.finish();
    let mut problems = reader.problems;
    problems.extend(swapped(&journey).into_iter().filter_map(|index| {
        let touchpoint = journey.touchpoints.get(index)?;
        let place = (List::Touchpoints, index, &touchpoint.id);
        Some(problem(Rule::ImportedSwapped, &touchpoint.title, place))
    }));
    problems.extend(check(&journey));
    for problem in &mut problems {
        let record = (problem.place.list, problem.place.index);
        problem.line = problem.line.or_else(|| reader.lines.get(&record).copied());
    }
    Ok(Opened {
        journey,
        problems,
        made_ids: false,
        imported: true,
        bytes: Vec::new(),
    })
}

#[derive(Default)]
struct Reader {
    journey: Journey,
    points: Vec<Arc<CurvePoint>>,
    problems: Vec<Problem>,
    /// The id of each department by its folded name.
    departments: HashMap<String, Id>,
    short_names: ShortNames,
    department_ids: Slugs,
    stage_ids: Slugs,
    touchpoint_ids: Slugs,
    /// The line of each record.
    lines: HashMap<(List, usize), usize>,
    /// Whether a description in braces is open.
    in_description: bool,
    records: usize,
    names: usize,
}

/// A line on the way through the reader.
#[derive(Clone, Copy)]
struct Line<'a> {
    number: usize,
    text: &'a str,
}

impl Line<'_> {
    fn limit(self, limit: Limit) -> Fault {
        let spot = Spot::at(self.text, 0);
        let line = self.number;
        Fault::Limit(limit, Some(Spot { line, ..spot }))
    }
}

impl Reader {
    fn line(&mut self, number: usize, source: &str) -> Result<(), Fault> {
        let line = Line {
            number,
            text: source,
        };
        if source.len() > MAX_TEXT && source.chars().count() > MAX_TEXT {
            return Err(line.limit(Limit::Text));
        }
        if self.in_description {
            self.description(source);
            return Ok(());
        }
        let letters = letters(source);
        // Semicolons part statements, as in Mermaid's other diagrams.
        let statements = letters.split(|letter| letter.is(';'));
        statements
            .filter(|statement| !text(statement).is_empty())
            .try_for_each(|statement| self.statement(line, statement))
    }

    fn statement(&mut self, line: Line<'_>, letters: &[Letter]) -> Result<(), Fault> {
        if let Some(title) = behind(letters, "title") {
            self.title(line, title);
        } else if let Some(title) = behind(letters, "accTitle:") {
            if self.journey.title.is_empty() {
                self.journey.title = text(title);
            }
        } else if let Some(summary) = behind(letters, "accDescr:") {
            self.journey.summary = text(summary);
        } else if let Some(rest) =
            behind(letters, "accDescr").filter(|rest| text(rest).starts_with('{'))
        {
            self.in_description = true;
            self.description(text(rest).trim_start_matches('{'));
        } else if let Some(title) = behind(letters, "section") {
            self.stage(line, title)?;
        } else {
            self.touchpoint(line, task(letters))?;
        }
        Ok(())
    }

    /// A line of a description that may go over several; its end is a brace.
    fn description(&mut self, line: &str) {
        let (inside, is_last) = match line.split_once('}') {
            Some((inside, _)) => (inside, true),
            None => (line, false),
        };
        let summary = format!("{} {}", self.journey.summary, inside.trim());
        summary.trim().clone_into(&mut self.journey.summary);
        self.in_description = !is_last;
    }

    fn title(&mut self, line: Line<'_>, title: &[Letter]) {
        let mut pieces = title.split(|letter| letter.is(':')).skip(1);
        if pieces
            .next()
            .is_some_and(|piece| text(piece).parse::<f64>().is_ok())
        {
            self.report(
                line,
                Rule::ImportedTitle,
                line.text,
                (List::Journey, 0, &Id::default()),
            );
        }
        self.journey.title = text(title);
    }

    fn stage(&mut self, line: Line<'_>, title: &[Letter]) -> Result<(), Fault> {
        self.count(line, 1, 0)?;
        // Without a stage of their own the touchpoints before the first one would fall into it.
        if self.journey.stages.is_empty() && !self.journey.touchpoints.is_empty() {
            let id = self.stage_ids.give("", "stage");
            for touchpoint in &mut self.journey.touchpoints {
                Arc::make_mut(touchpoint).stage = id.clone();
            }
            self.journey.stages.push(Arc::new(Stage {
                id,
                ..Stage::default()
            }));
        }
        let name = text(title);
        let id = self.stage_ids.give(&name, "stage");
        if title.iter().any(|letter| letter.is(':')) {
            let place = (List::Stages, self.journey.stages.len(), &id);
            self.report(line, Rule::ImportedStage, line.text, place);
        }
        self.place(line, List::Stages, self.journey.stages.len());
        let stage = Stage {
            id,
            title: name,
            ..Stage::default()
        };
        self.journey.stages.push(Arc::new(stage));
        Ok(())
    }

    fn touchpoint(&mut self, line: Line<'_>, task: Task) -> Result<(), Fault> {
        self.count(line, 2, task.actors.len())?;
        self.place(line, List::Touchpoints, self.journey.touchpoints.len());
        let id = self.touchpoint_ids.give(&task.name, "touchpoint");
        let place = (List::Touchpoints, self.journey.touchpoints.len(), &id);
        if let Some(rule) = task.otherwise {
            self.report(line, rule, line.text, place);
        }
        if let Some(score) = task.score {
            self.point(line, score, place);
        }
        let mut actors = Vec::with_capacity(task.actors.len());
        for name in &task.actors {
            actors.push(self.department(line, name)?);
        }
        let mut actors = actors.into_iter();
        self.journey.touchpoints.push(Arc::new(Touchpoint {
            stage: self
                .journey
                .stages
                .last()
                .map(|stage| stage.id.clone())
                .unwrap_or_default(),
            title: task.name,
            note: task.note,
            lead: actors.next(),
            helps: actors.collect(),
            id,
            ..Touchpoint::default()
        }));
        Ok(())
    }

    fn point(&mut self, line: Line<'_>, score: f64, place: (List, usize, &Id)) {
        let emotion = score - MIDDLE;
        if !EMOTION.contains(&emotion) {
            self.report(line, Rule::ImportedScoreOutside, &score.to_string(), place);
        }
        self.points.push(Arc::new(CurvePoint {
            touchpoint: place.2.clone(),
            emotion: emotion.clamp(*EMOTION.start(), *EMOTION.end()),
            ..CurvePoint::default()
        }));
    }

    /// The department of this name, made where it first appears.
    fn department(&mut self, line: Line<'_>, name: &str) -> Result<Id, Fault> {
        let known = folded(name);
        if let Some(id) = self.departments.get(&known) {
            return Ok(id.clone());
        }
        self.count(line, 1, 0)?;
        let id = self.department_ids.give(name, "department");
        let nth = self.journey.departments.len();
        self.place(line, List::Departments, nth);
        let name = seen(name);
        let department = Department {
            short: self.short_names.give(&name),
            ..department(nth, id.clone(), &name)
        };
        self.journey.departments.push(Arc::new(department));
        self.departments.insert(known, id.clone());
        Ok(id)
    }

    fn place(&mut self, line: Line<'_>, list: List, index: usize) {
        self.lines.insert((list, index), line.number);
    }

    fn count(&mut self, line: Line<'_>, records: usize, names: usize) -> Result<(), Fault> {
        self.records += records;
        self.names += names;
        if self.records > MAX_RECORDS {
            return Err(line.limit(Limit::Records));
        }
        if self.names > MAX_NAMES {
            return Err(line.limit(Limit::Names));
        }
        Ok(())
    }

    fn report(&mut self, line: Line<'_>, rule: Rule, found: &str, place: (List, usize, &Id)) {
        self.problems.push(Problem {
            line: Some(line.number),
            ..problem(rule, found, place)
        });
    }

    fn finish(&mut self) -> Journey {
        let points = std::mem::take(&mut self.points);
        if !points.is_empty() {
            let id = Id::from("as-is");
            self.journey.curves.push(Arc::new(Curve {
                id,
                points,
                ..Curve::default()
            }));
        }
        std::mem::take(&mut self.journey)
    }
}

fn problem(rule: Rule, found: &str, (list, index, id): (List, usize, &Id)) -> Problem {
    Problem {
        rule,
        place: Place {
            list,
            index,
            id: id.clone(),
            field: "title",
        },
        found: found.trim().chars().take(FOUND).collect(),
        nearest: None,
        line: None,
    }
}

/// Characters of a line that a Problem keeps.
const FOUND: usize = 80;

/// A department with a colour and a pattern that the ones before it do not have together.
fn department(nth: usize, id: Id, name: &str) -> Department {
    let colors = &DepartmentColor::NAMED;
    let round = nth / colors.len();
    let pattern = Pattern::ALL
        .iter()
        .cycle()
        .nth((nth + round) % Pattern::ALL.len());
    Department {
        id,
        name: name.to_owned(),
        color: colors
            .iter()
            .cycle()
            .nth(nth % colors.len())
            .cloned()
            .unwrap_or_default(),
        pattern: pattern.copied().unwrap_or_default(),
        ..Department::default()
    }
}
