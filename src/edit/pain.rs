//! Edits of pain points.

use crate::journey::{Id, Journey, List, PainPoint, PainState, Touchpoint};

use super::Edit;
use super::check;
use super::curve::MOST_PEOPLE;
use super::lists::{change_each, check_count, expect, insert, new_id, place, places, toggle};
use super::paste::duplicate_pains;
use super::refused::Applied;
use super::remove::{extract, remove_pains};

/// What a person wants of pain points.
#[derive(Debug, Clone, PartialEq)]
pub enum PainEdit {
    /// A new one, behind the others.
    Add {
        /// The touchpoint where it is felt.
        touchpoint: Id,
        /// Its title.
        title: String,
        /// The department that answers for it.
        owner: Option<Id>,
    },
    /// They say something else.
    Set {
        /// The pain points.
        ids: Vec<Id>,
        /// What they say.
        field: PainField,
    },
    /// A department has a part in them, or no longer.
    Involve {
        /// The pain points.
        ids: Vec<Id>,
        /// The department.
        department: Id,
        /// Which part.
        part: PainPart,
        /// Whether it has it.
        on: bool,
    },
    /// They are felt at another touchpoint, or stand in another order there.
    Move {
        /// The pain points.
        ids: Vec<Id>,
        /// The touchpoint where they are felt.
        to: Id,
        /// The one below them; at the end where missing.
        before: Option<Id>,
    },
    /// Each is there twice.
    Duplicate {
        /// The pain points.
        ids: Vec<Id>,
    },
    /// They go, with votes and comments on them.
    Remove {
        /// The pain points.
        ids: Vec<Id>,
    },
}

/// The part of a department in a pain point besides owning it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PainPart {
    /// It comes from there.
    Causes,
    /// It can be mended there.
    Fixes,
}

/// What a pain point says.
#[derive(Debug, Clone, PartialEq)]
pub enum PainField {
    /// Its name on the map.
    Title(String),
    /// What else there is to say.
    Note(String),
    /// How bad it is, 1 to 5.
    Severity(i64),
    /// How far it is from being solved.
    State(PainState),
    /// The department that answers for it.
    Owner(Option<Id>),
    /// The departments where it comes from.
    CausedBy(Vec<Id>),
    /// The departments that can mend it.
    FixedBy(Vec<Id>),
    /// How much would be won, 0 to 10.
    Impact(Option<i64>),
    /// How much work it is, 0 to 10.
    Effort(Option<i64>),
    /// Hours that each person loses.
    HoursLost(Option<f64>),
    /// How many people it meets in a year.
    PeoplePerYear(Option<i64>),
    /// Words to find it by.
    Tags(Vec<String>),
}

/// More hours than a working life has.
const MOST_HOURS: f64 = 100_000.0;

impl PainEdit {
    /// The edit that says how much would be won by solving a pain point, and how much work it is;
    /// each 0 to 10.
    pub fn rating(pain: &Id, (impact, effort): (i64, i64)) -> Edit {
        let set = |field| {
            let ids = vec![pain.clone()];
            Edit::Pain(Self::Set { ids, field })
        };
        Edit::All(vec![
            set(PainField::Impact(Some(impact))),
            set(PainField::Effort(Some(effort))),
        ])
    }

    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Add { .. } => "step-pain-add",
            Self::Set { field, .. } => field.name(),
            Self::Involve {
                part: PainPart::Causes,
                ..
            } => "step-caused-by",
            Self::Involve {
                part: PainPart::Fixes,
                ..
            } => "step-fixed-by",
            Self::Move { .. } => "step-pain-move",
            Self::Duplicate { .. } => "step-pain-duplicate",
            Self::Remove { .. } => "step-pain-remove",
        }
    }

    pub(super) fn apply(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Add {
                touchpoint,
                title,
                owner,
            } => add(journey, touchpoint, title, owner.as_ref()),
            Self::Set { ids, field } => {
                field.check(journey)?;
                change_each(&mut journey.pain_points, ids, |pain| field.set(pain))
            }
            Self::Involve {
                ids,
                department,
                part,
                on,
            } => {
                expect(&journey.departments, department)?;
                change_each(&mut journey.pain_points, ids, |pain| match part {
                    PainPart::Causes => toggle(&mut pain.caused_by, department, *on),
                    PainPart::Fixes => toggle(&mut pain.fixed_by, department, *on),
                })
            }
            Self::Move { ids, to, before } => shift(journey, ids, to, before.as_ref()),
            Self::Duplicate { ids } => duplicate_pains(journey, ids),
            Self::Remove { ids } => {
                let places = places(&journey.pain_points, ids)?;
                remove_pains(journey, &places);
                Ok(())
            }
        }
    }
}

impl PainField {
    fn name(&self) -> &'static str {
        match self {
            Self::Title(_) => "step-title",
            Self::Note(_) => "step-note",
            Self::Severity(_) => "step-severity",
            Self::State(_) => "step-state",
            Self::Owner(_) => "step-owner",
            Self::CausedBy(_) => "step-caused-by",
            Self::FixedBy(_) => "step-fixed-by",
            Self::Impact(_) => "step-impact",
            Self::Effort(_) => "step-effort",
            Self::HoursLost(_) => "step-hours-lost",
            Self::PeoplePerYear(_) => "step-people-per-year",
            Self::Tags(_) => "step-tags",
        }
    }

    fn check(&self, journey: &Journey) -> Applied {
        match self {
            Self::Title(title) => check::title(title),
            Self::Note(text) => check::text(text),
            Self::Severity(severity) => check::count("severity", Some(*severity), 1..=5),
            Self::State(state) => check::pain_state(state),
            Self::Owner(Some(department)) => expect(&journey.departments, department),
            Self::CausedBy(ids) | Self::FixedBy(ids) => ids
                .iter()
                .try_for_each(|id| expect(&journey.departments, id)),
            Self::Impact(impact) => check::count("impact", *impact, 0..=10),
            Self::Effort(effort) => check::count("effort", *effort, 0..=10),
            Self::HoursLost(Some(hours)) => check::number("hours_lost", *hours, 0.0..=MOST_HOURS),
            Self::PeoplePerYear(people) => {
                check::count("people_per_year", *people, 0..=MOST_PEOPLE)
            }
            Self::Tags(tags) => check::texts(tags),
            Self::Owner(None) | Self::HoursLost(None) => Ok(()),
        }
    }

    fn set(&self, pain: &mut PainPoint) {
        match self {
            Self::Title(title) => pain.title.clone_from(title),
            Self::Note(note) => pain.note.clone_from(note),
            Self::Severity(severity) => pain.severity = *severity,
            Self::State(state) => pain.state.clone_from(state),
            Self::Owner(owner) => pain.owner.clone_from(owner),
            Self::CausedBy(ids) => pain.caused_by.clone_from(ids),
            Self::FixedBy(ids) => pain.fixed_by.clone_from(ids),
            Self::Impact(impact) => pain.impact = *impact,
            Self::Effort(effort) => pain.effort = *effort,
            Self::HoursLost(hours) => pain.hours_lost = check::kept(*hours),
            Self::PeoplePerYear(people) => pain.people_per_year = *people,
            Self::Tags(tags) => pain.tags.clone_from(tags),
        }
    }
}

fn add(journey: &mut Journey, touchpoint: &Id, title: &str, owner: Option<&Id>) -> Applied {
    check::title(title)?;
    expect(&journey.touchpoints, touchpoint)?;
    owner.map_or(Ok(()), |owner| expect(&journey.departments, owner))?;
    let pain = PainPoint {
        id: new_id(journey, title, List::PainPoints),
        touchpoint: touchpoint.clone(),
        title: title.to_owned(),
        owner: owner.cloned(),
        ..PainPoint::default()
    };
    insert(&mut journey.pain_points, pain, None)?;
    check_count(journey)
}

fn shift(journey: &mut Journey, ids: &[Id], to: &Id, before: Option<&Id>) -> Applied {
    expect::<Touchpoint>(&journey.touchpoints, to)?;
    change_each(&mut journey.pain_points, ids, |pain| {
        pain.touchpoint.clone_from(to);
    })?;
    let places = places(&journey.pain_points, ids)?;
    let behind = match before {
        Some(id) => place(&journey.pain_points, id)?,
        None => journey
            .pain_points
            .iter()
            .rposition(|pain| pain.touchpoint == *to)
            .map_or(0, |last| last + 1),
    };
    let target = behind - places.range(..behind).count();
    let moved = extract(&mut journey.pain_points, &places);
    journey.pain_points.splice(target..target, moved);
    Ok(())
}
