//! Departments and personas.

use std::collections::HashSet;

use crate::journey::{Journey, List, Rule, folded};

use super::Ids;
use super::finder::{At, Finder};

pub(super) fn departments(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Departments;
    let records = &journey.departments;
    finder.distinct(
        list,
        &ids.departments,
        records.iter().map(|record| &record.id),
    );
    let mut names = HashSet::new();
    let mut shorts = HashSet::new();
    for (index, department) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &department.id,
        };
        finder.title(at, "name", &department.name);
        name(at, &department.name, &mut names, finder);
        finder.label(at, "short", &department.short);
        if !department.short.is_empty() && !shorts.insert(folded(&department.short)) {
            finder.report(at, "short", Rule::EqualShortNames, &department.short);
        }
        if !department.color.is_readable() {
            let found = department.color.custom().unwrap_or_default();
            finder.report(at, "color", Rule::ColorUnreadable, found);
        }
    }
}

pub(super) fn personas(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Personas;
    let records = &journey.personas;
    finder.distinct(list, &ids.personas, records.iter().map(|record| &record.id));
    let mut names = HashSet::new();
    for (index, persona) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &persona.id,
        };
        finder.title(at, "name", &persona.name);
        name(at, &persona.name, &mut names, finder);
        finder.label(at, "role", &persona.role);
        finder.text(at, "note", &persona.note);
    }
}

/// No two may look alike; a name that is missing is told already.
fn name(at: At<'_>, name: &str, names: &mut HashSet<String>, finder: &mut Finder) {
    let folded = folded(name);
    if !folded.is_empty() && !names.insert(folded) {
        finder.report(at, "name", Rule::EqualNames, name);
    }
}
