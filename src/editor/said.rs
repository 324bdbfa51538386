//! What is typed behind a title: `Laptop, accounts @it @pr -1.8`, `Arrives nine days late @it !4`.

use super::Editor;
use crate::edit::{
    CurveEdit, DepartmentEdit, Edit, PainEdit, PainField, TouchpointEdit, TouchpointField,
};
use crate::journey::{Department, EMOTION, Id, List, is_alike, read_number};
use crate::layout::Target;

/// The least and the highest severity.
const SEVERITY: std::ops::RangeInclusive<i64> = 1..=5;

/// A typed text taken apart.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    /// What the thing is called.
    pub(super) title: &'a str,
    /// The departments: the first leads or owns, the others help or cause.
    departments: Vec<&'a str>,
    /// How a touchpoint feels.
    emotion: Option<f64>,
    /// How bad a pain point is.
    severity: Option<i64>,
}

impl<'a> Said<'a> {
    /// Takes a text apart; only touchpoints and pain points say more than a title.
    pub(super) fn read(target: &Target, text: &'a str) -> Self {
        let mut said = Self {
            title: text.trim(),
            ..Self::default()
        };
        while let Some((before, word)) = said.title.rsplit_once(char::is_whitespace) {
            if !said.takes(target, word) {
                break;
            }
            said.title = before.trim_end();
        }
        said.departments.reverse();
        said
    }

    /// Whether the last word says something else than the title does.
    fn takes(&mut self, target: &Target, word: &'a str) -> bool {
        match (target, word.chars().next()) {
            (Target::Touchpoint(_) | Target::PainPoint(_), Some('@')) => {
                let name = word.trim_start_matches('@');
                self.departments.push(name);
                !name.is_empty()
            }
            (Target::Touchpoint(_), Some('+' | '-' | '−')) if self.emotion.is_none() => {
                self.emotion = emotion(word);
                self.emotion.is_some()
            }
            (Target::PainPoint(_), Some('!')) if self.severity.is_none() => {
                let severity = word.trim_start_matches('!').parse().ok();
                self.severity = severity.filter(|severity| SEVERITY.contains(severity));
                self.severity.is_some()
            }
            _ => false,
        }
    }
}

/// A signed emotion as it is written in either language.
fn emotion(word: &str) -> Option<f64> {
    read_number(word).filter(|emotion| EMOTION.contains(emotion))
}

impl Editor {
    /// Does what was typed behind the title, as a part of the same step.
    pub(super) fn take_in_said(&mut self, target: &Target, said: &Said<'_>) {
        let names = said.departments.iter();
        let departments: Vec<Id> = names.filter_map(|name| self.department(name)).collect();
        let edits = match target {
            Target::Touchpoint(id) => self.touchpoint_edits(id, &departments, said.emotion),
            Target::PainPoint(id) => pain_edits(id, &departments, said.severity),
            Target::Stage(_)
            | Target::Point { .. }
            | Target::Handoff { .. }
            | Target::Department(_) => return,
        };
        self.edit_all(edits);
    }

    /// The department with this short name, name or id, as it is seen; else a new one.
    fn department(&mut self, name: &str) -> Option<Id> {
        let mut departments = self.journey().departments.iter();
        if let Some(department) = departments.find(|department| is_called(department, name)) {
            return Some(department.id.clone());
        }
        let name = name.to_owned();
        let patch = self.edit(&Edit::Department(DepartmentEdit::Add { name }));
        patch.added(List::Departments).pop()
    }

    fn touchpoint_edits(&self, id: &Id, departments: &[Id], emotion: Option<f64>) -> Vec<Edit> {
        let set = |field| {
            let ids = vec![id.clone()];
            Edit::Touchpoint(TouchpointEdit::Set { ids, field })
        };
        let mut edits = Vec::new();
        if let Some((lead, helps)) = departments.split_first() {
            edits.push(set(TouchpointField::Lead(Some(lead.clone()))));
            edits.push(set(TouchpointField::Helps(helps.to_vec())));
        }
        edits.extend(emotion.map(|emotion| {
            Edit::Curve(CurveEdit::Draw {
                curve: self.curve(),
                emotions: vec![(id.clone(), emotion)],
            })
        }));
        edits
    }
}

fn pain_edits(id: &Id, departments: &[Id], severity: Option<i64>) -> Vec<Edit> {
    let set = |field| {
        let ids = vec![id.clone()];
        Edit::Pain(PainEdit::Set { ids, field })
    };
    let mut edits = Vec::new();
    if let Some((owner, causes)) = departments.split_first() {
        edits.push(set(PainField::Owner(Some(owner.clone()))));
        if !causes.is_empty() {
            edits.push(set(PainField::CausedBy(causes.to_vec())));
        }
    }
    edits.extend(severity.map(|severity| set(PainField::Severity(severity))));
    edits
}

fn is_called(department: &Department, name: &str) -> bool {
    let names = [department.short.as_str(), &department.name, &department.id];
    names.iter().any(|known| is_alike(known, name))
}
