//! Rows of a spreadsheet, pasted: what can be taken becomes new records, what cannot is told.

use std::sync::Arc;

use super::Kind;
use crate::app::inspector::{channel_key, channels, pain_key, pain_states, read};
use crate::app::widgets::Skin;
use crate::edit::{
    DepartmentEdit, Edit, PainField, PainRow, Rows, Spot, TouchpointField, TouchpointRow,
};
use crate::editor::Editor;
use crate::journey::{Channel, EMOTION, Id, Journey, PainState, is_alike};
use crate::words::{Language, Words};

use super::cells::{PAIN_POINTS, TOUCHPOINTS};

/// What came of pasting rows.
pub(crate) struct Pasted {
    /// What adds them, and the departments that they name and that are not there yet.
    pub(crate) edit: Edit,
    /// How many records are new.
    pub(crate) count: usize,
    /// The names of the new departments.
    pub(crate) departments: Vec<String>,
    /// The cells that say nothing that can stand there.
    pub(crate) refused: Vec<String>,
}

/// Reads rows that were copied from a spreadsheet; `None` where there are none.
pub(crate) fn paste(kind: Kind, text: &str, (skin, editor): (Skin, &Editor)) -> Option<Pasted> {
    let mut lines = cells(text);
    let keys: Vec<&str> = match kind {
        Kind::Touchpoints => TOUCHPOINTS.iter().map(|column| column.key).collect(),
        Kind::PainPoints => PAIN_POINTS.iter().map(|column| column.key).collect(),
    };
    let named = lines.first().and_then(|first| header(first, &keys));
    if named.is_some() {
        lines.remove(0);
    }
    let keys = named.unwrap_or_else(|| keys.into_iter().map(Some).collect());
    let mut reader = Reader {
        skin,
        journey: Arc::clone(editor.journey()),
        departments: Vec::new(),
        refused: Vec::new(),
    };
    let rows = match kind {
        Kind::Touchpoints => {
            let rows = lines
                .iter()
                .filter_map(|line| reader.touchpoint(&keys, line));
            Rows::Touchpoints(rows.collect())
        }
        Kind::PainPoints => {
            let onto = touchpoint_in_mind(editor)?;
            let rows = lines
                .iter()
                .filter_map(|line| reader.pain(&keys, line, &onto));
            Rows::PainPoints(rows.collect())
        }
    };
    let count = rows.count();
    let Reader {
        departments,
        refused,
        ..
    } = reader;
    let adds = departments.iter().cloned().map(new_department);
    let edit = Edit::All(adds.chain([Edit::Rows(rows)]).collect());
    (count > 0).then_some(Pasted {
        edit,
        count,
        departments,
        refused,
    })
}

fn new_department(name: String) -> Edit {
    Edit::Department(DepartmentEdit::Add { name })
}

/// The touchpoint that is selected, or that of the pain point that is, or the last one.
pub(super) fn touchpoint_in_mind(editor: &Editor) -> Option<Id> {
    let journey = editor.journey();
    let selected = match editor.selection().focus() {
        Some(crate::layout::Target::Touchpoint(id)) => Some(id.clone()),
        Some(crate::layout::Target::PainPoint(id)) => {
            journey.pain_point(id).map(|pain| pain.touchpoint.clone())
        }
        _ => None,
    };
    let last = || journey.touchpoints.last().map(|last| last.id.clone());
    selected.or_else(last)
}

/// The cells of each line; a cell in quotation marks may hold tabs and line breaks.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut lines = vec![vec![String::new()]];
    let mut is_quoted = false;
    let mut letters = text.chars().filter(|letter| *letter != '\r').peekable();
    while let Some(letter) = letters.next() {
        let Some(line) = lines.last_mut() else { break };
        let is_empty = line.last().is_none_or(String::is_empty);
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                push(line, '"');
            }
            '"' if is_quoted || is_empty => is_quoted = !is_quoted,
            '\t' if !is_quoted => line.push(String::new()),
            '\n' if !is_quoted => lines.push(vec![String::new()]),
            letter => push(line, letter),
        }
    }
    lines.retain(|line| line.iter().any(|cell| !cell.trim().is_empty()));
    lines
}

fn push(line: &mut [String], letter: char) {
    if let Some(cell) = line.last_mut() {
        cell.push(letter);
    }
}

/// The columns that the first line names, in either language; `None` where it names none of them.
fn header<'a>(first: &[String], keys: &[&'a str]) -> Option<Vec<Option<&'a str>>> {
    let column = |cell: &String| {
        keys.iter().copied().find(|key| {
            let names = Language::ALL.map(|language| Words::of(language).text(key));
            names.iter().any(|name| is_called(name, cell))
        })
    };
    let named: Vec<_> = first.iter().map(column).collect();
    named.contains(&Some("field-title")).then_some(named)
}

struct Reader {
    skin: Skin,
    /// The journey, with the departments that were made on the way.
    journey: Arc<Journey>,
    departments: Vec<String>,
    refused: Vec<String>,
}

impl Reader {
    fn touchpoint(&mut self, keys: &[Option<&str>], line: &[String]) -> Option<TouchpointRow> {
        let mut row = TouchpointRow {
            title: String::new(),
            at: Spot::End,
            fields: Vec::new(),
            emotion: None,
        };
        for (key, cell) in cells_of(keys, line) {
            match key {
                "field-title" => cell.clone_into(&mut row.title),
                "field-stage" => match self.stage(cell) {
                    Some(stage) => row.at = Spot::EndOf(stage),
                    None => self.refuse(cell),
                },
                "field-emotion" => match read::number(cell, "", self.skin) {
                    Ok(Some(emotion)) if EMOTION.contains(&emotion) => row.emotion = Some(emotion),
                    _ => self.refuse(cell),
                },
                _ => {
                    let field = self.touchpoint_field(key, cell);
                    let field = field.filter(|field| self.takes_touchpoint(field));
                    match field {
                        Some(field) => row.fields.push(field),
                        None => self.refuse(cell),
                    }
                }
            }
        }
        (!row.title.is_empty()).then_some(row)
    }

    fn touchpoint_field(&mut self, key: &str, cell: &str) -> Option<TouchpointField> {
        Some(match key {
            "field-channel" => TouchpointField::Channel(Some(channel(cell))),
            "field-lead" => TouchpointField::Lead(Some(self.department(cell)?)),
            "field-helps" => TouchpointField::Helps(self.departments(cell)?),
            "field-wait" => TouchpointField::Wait(read::time(cell)),
            "field-work" => TouchpointField::Work(read::time(cell)),
            "field-right-first-time" => {
                TouchpointField::RightFirstTime(read::percent(cell, self.skin).ok()?)
            }
            "field-matters" => TouchpointField::Matters(is_yes(cell)),
            "field-tags" => TouchpointField::Tags(read::words(cell)),
            "field-note" => TouchpointField::Note(cell.to_owned()),
            _ => return None,
        })
    }

    fn pain(&mut self, keys: &[Option<&str>], line: &[String], onto: &Id) -> Option<PainRow> {
        let mut row = PainRow {
            title: String::new(),
            touchpoint: onto.clone(),
            fields: Vec::new(),
        };
        for (key, cell) in cells_of(keys, line) {
            match key {
                "field-title" => cell.clone_into(&mut row.title),
                "field-felt-at" => match self.felt_at(cell) {
                    Some(touchpoint) => row.touchpoint = touchpoint,
                    None => self.refuse(cell),
                },
                _ => {
                    let field = self.pain_field(key, cell);
                    let field = field.filter(|field| self.takes_pain(field));
                    match field {
                        Some(field) => row.fields.push(field),
                        None => self.refuse(cell),
                    }
                }
            }
        }
        (!row.title.is_empty()).then_some(row)
    }

    fn pain_field(&mut self, key: &str, cell: &str) -> Option<PainField> {
        let skin = self.skin;
        let count = |unit: &str| read::count(cell, unit, skin).ok();
        Some(match key {
            "field-severity" => PainField::Severity(count("")??),
            "field-owner" => PainField::Owner(Some(self.department(cell)?)),
            "field-caused-by" => PainField::CausedBy(self.departments(cell)?),
            "field-fixed-by" => PainField::FixedBy(self.departments(cell)?),
            "field-state" => PainField::State(state(cell)?),
            "field-impact" => PainField::Impact(count("")?),
            "field-effort" => PainField::Effort(count("")?),
            "field-hours-lost" => PainField::HoursLost(read::number(cell, "h", self.skin).ok()?),
            "field-people" => PainField::PeoplePerYear(count("")?),
            "field-tags" => PainField::Tags(read::words(cell)),
            "field-note" => PainField::Note(cell.to_owned()),
            _ => return None,
        })
    }

    /// Whether the field can say that; tried on no touchpoint at all.
    fn takes_touchpoint(&self, field: &TouchpointField) -> bool {
        let (ids, field) = (Vec::new(), field.clone());
        let edit = Edit::Touchpoint(crate::edit::TouchpointEdit::Set { ids, field });
        edit.apply(&self.journey).is_ok()
    }

    fn takes_pain(&self, field: &PainField) -> bool {
        let (ids, field) = (Vec::new(), field.clone());
        let edit = Edit::Pain(crate::edit::PainEdit::Set { ids, field });
        edit.apply(&self.journey).is_ok()
    }

    fn refuse(&mut self, cell: &str) {
        self.refused.push(crate::journey::shown(cell, 40));
    }

    fn stage(&self, title: &str) -> Option<Id> {
        let mut stages = self.journey.stages.iter();
        let stage = stages.find(|stage| is_called(&stage.title, title))?;
        Some(stage.id.clone())
    }

    fn felt_at(&self, title: &str) -> Option<Id> {
        let mut touchpoints = self.journey.touchpoints.iter();
        let touchpoint = touchpoints.find(|found| is_called(&found.title, title))?;
        Some(touchpoint.id.clone())
    }

    /// The department with this name; one that is not there yet is made.
    fn department(&mut self, name: &str) -> Option<Id> {
        let mut departments = self.journey.departments.iter();
        let known = departments.find(|found| {
            is_called(&found.name, name) || is_called(&found.short, name) || found.id == *name
        });
        let known = known.map(|found| found.id.clone());
        known.or_else(|| self.make_department(name))
    }

    fn make_department(&mut self, name: &str) -> Option<Id> {
        // A dash or a question mark stands for nobody.
        name.chars().find(|letter| letter.is_alphanumeric())?;
        let made = new_department(name.to_owned()).apply(&self.journey).ok()?;
        self.journey = Arc::new(made);
        self.departments.push(name.to_owned());
        let last = self.journey.departments.last();
        last.map(|department| department.id.clone())
    }

    fn departments(&mut self, names: &str) -> Option<Vec<Id>> {
        let names = names.split([',', ';', '+']);
        names.map(|name| self.department(name.trim())).collect()
    }
}

fn channel(name: &str) -> Channel {
    let known = channels().into_iter().find(|channel| {
        let names = Language::ALL.map(|language| Words::of(language).text(channel_key(channel)));
        names.iter().any(|known| is_called(known, name))
    });
    known.unwrap_or_else(|| Channel::Other(name.to_owned()))
}

fn state(name: &str) -> Option<PainState> {
    pain_states().into_iter().find(|state| {
        let names = Language::ALL.map(|language| Words::of(language).text(pain_key(state)));
        names.iter().any(|known| is_called(known, name))
    })
}

/// The cells that say something, each with its column.
fn cells_of<'a>(
    keys: &'a [Option<&'a str>],
    line: &'a [String],
) -> impl Iterator<Item = (&'a str, &'a str)> {
    let cells = keys.iter().zip(line);
    let cells = cells.filter_map(|(key, cell)| Some(((*key)?, cell.trim())));
    cells.filter(|(_, cell)| !cell.is_empty())
}

/// Whether a cell says yes: anything but a zero or a no.
fn is_yes(cell: &str) -> bool {
    let says_no = |language| {
        let no = Words::of(language).text("table-no");
        is_called(&no, cell)
    };
    cell != "0" && !Language::ALL.into_iter().any(says_no)
}

fn is_called(name: &str, wanted: &str) -> bool {
    !name.is_empty() && is_alike(name, wanted)
}
