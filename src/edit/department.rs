//! Edits of departments.

use crate::journey::{
    CurveState, Department, DepartmentColor, Id, Journey, List, Pattern, ShortNames,
};

use super::check;
use super::lists::{change, change_all, check_count, exchange, insert, new_id, place, shift};
use super::refused::Applied;
use super::remove::remove_comments_about;

/// What a person wants of departments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DepartmentEdit {
    /// A new one behind the others, with a colour, a pattern and a short name that are free.
    Add {
        /// Its whole name.
        name: String,
    },
    /// It says something else.
    Set {
        /// The department.
        id: Id,
        /// What it says.
        field: DepartmentField,
    },
    /// It stands before another, or at the end.
    Move {
        /// The department.
        id: Id,
        /// The one behind it.
        before: Option<Id>,
    },
    /// Another one takes over all that it leads, helps, owns, causes, fixes, believes and said.
    Merge {
        /// The one that goes.
        id: Id,
        /// The one that stays.
        into: Id,
    },
    /// It goes: what it led, helped, owned, caused and fixed is nobody's, and what it believed goes.
    Remove {
        /// The department.
        id: Id,
    },
}

/// What a department says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DepartmentField {
    /// Its whole name.
    Name(String),
    /// Two or three letters that stand for it.
    Short(String),
    /// Its colour.
    Color(DepartmentColor),
    /// Its pattern.
    Pattern(Pattern),
}

impl DepartmentEdit {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-department-add",
            Self::Set { field, .. } => match field {
                DepartmentField::Name(_) => "step-name",
                DepartmentField::Short(_) => "step-short",
                DepartmentField::Color(_) => "step-color",
                DepartmentField::Pattern(_) => "step-pattern",
            },
            Self::Move { .. } => "step-department-move",
            Self::Merge { .. } => "step-department-merge",
            Self::Remove { .. } => "step-department-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add { name } => {
                check::title(name)?;
                let department = new_department(journey, name);
                insert(&mut journey.departments, department, None)?;
                check_count(journey)
            }
            Self::Set { id, field } => {
                field.check()?;
                change(&mut journey.departments, id, |department| {
                    field.set(department);
                })
            }
            Self::Move { id, before } => shift(&mut journey.departments, id, before.as_ref()),
            Self::Merge { id, into } => {
                place(&journey.departments, into)?;
                if id == into {
                    Ok(())
                } else {
                    replace(journey, id, Some(into))
                }
            }
            Self::Remove { id } => replace(journey, id, None),
        }
    }
}

impl DepartmentField {
    fn check(&self) -> Applied {
        match self {
            Self::Name(text) | Self::Short(text) => check::title(text),
            Self::Color(color) => check::color(color),
            Self::Pattern(_) => Ok(()),
        }
    }

    fn set(&self, department: &mut Department) {
        match self {
            Self::Name(name) => department.name.clone_from(name),
            Self::Short(short) => department.short.clone_from(short),
            Self::Color(color) => department.color.clone_from(color),
            Self::Pattern(pattern) => department.pattern = *pattern,
        }
    }
}

fn new_department(journey: &Journey, name: &str) -> Department {
    let taken = &journey.departments;
    let nth = taken.len();
    let color = DepartmentColor::NAMED
        .into_iter()
        .find(|color| taken.iter().all(|other| other.color != *color));
    let pattern = Pattern::ALL
        .into_iter()
        .find(|pattern| taken.iter().all(|other| other.pattern != *pattern));
    let round = |all: usize| nth.checked_rem(all).unwrap_or_default();
    Department {
        id: new_id(journey, name, List::Departments),
        name: name.to_owned(),
        short: ShortNames::beside(taken.iter().map(|other| &**other)).give(name),
        color: color
            .or_else(|| DepartmentColor::NAMED.into_iter().nth(round(8)))
            .unwrap_or_default(),
        pattern: pattern
            .or_else(|| Pattern::ALL.into_iter().nth(round(8)))
            .unwrap_or_default(),
    }
}

/// Removes a department; `new` or nobody takes its place wherever it is named.
fn replace(journey: &mut Journey, old: &Id, new: Option<&Id>) -> Applied {
    let place = place(&journey.departments, old)?;
    journey.departments.remove(place);
    let is_old = |id: &Option<Id>| id.as_ref() == Some(old);
    change_all(
        &mut journey.touchpoints,
        |touchpoint| is_old(&touchpoint.lead) || touchpoint.helps.contains(old),
        |touchpoint| {
            replace_one(&mut touchpoint.lead, old, new);
            replace_some(&mut touchpoint.helps, old, new);
            touchpoint
                .helps
                .retain(|id| Some(id) != touchpoint.lead.as_ref());
        },
    );
    change_all(
        &mut journey.pain_points,
        |pain| is_old(&pain.owner) || pain.caused_by.contains(old) || pain.fixed_by.contains(old),
        |pain| {
            replace_one(&mut pain.owner, old, new);
            replace_some(&mut pain.caused_by, old, new);
            replace_some(&mut pain.fixed_by, old, new);
        },
    );
    change_all(
        &mut journey.small_steps,
        |step| step.departments.contains(old),
        |step| replace_some(&mut step.departments, old, new),
    );
    replace_voice(journey, old, new);
    Ok(())
}

/// What a department believed and said, and the lens through which it looked.
fn replace_voice(journey: &mut Journey, old: &Id, new: Option<&Id>) {
    let believed = CurveState::Believed { by: old.clone() };
    match new {
        Some(new) => change_all(
            &mut journey.curves,
            |curve| curve.state == believed,
            |curve| curve.state = CurveState::Believed { by: new.clone() },
        ),
        None => journey.curves.retain(|curve| curve.state != believed),
    }
    let is_old = |id: &Option<Id>| id.as_ref() == Some(old);
    change_all(
        &mut journey.comments,
        |comment| is_old(&comment.department),
        |comment| replace_one(&mut comment.department, old, new),
    );
    change_all(
        &mut journey.views,
        |view| is_old(&view.lens) || view.filter.names(old),
        |view| {
            replace_one(&mut view.lens, old, new);
            view.filter.replace_department(old, new);
        },
    );
    replace_some(&mut journey.workshop.attended, old, new);
    for vote in journey
        .workshop
        .votes
        .iter_mut()
        .filter(|vote| vote.department == *old)
    {
        // The dots stay given, whoever gave them.
        vote.department = new.cloned().unwrap_or_default();
    }
    match new {
        Some(new) => change_all(
            &mut journey.comments,
            |comment| comment.about == *old,
            |comment| comment.about = new.clone(),
        ),
        None => remove_comments_about(journey, std::slice::from_ref(old)),
    }
}

fn replace_one(id: &mut Option<Id>, old: &Id, new: Option<&Id>) {
    if id.as_ref() == Some(old) {
        *id = new.cloned();
    }
}

fn replace_some(ids: &mut Vec<Id>, old: &Id, new: Option<&Id>) {
    match new {
        Some(new) => exchange(ids, old, new),
        None => ids.retain(|id| id != old),
    }
}
