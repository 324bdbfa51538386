//! Rules about stages: what they are called, where the journey begins, how much they hold.

use std::collections::{HashMap, HashSet};

use super::Rule;
use super::advice::{Findings, Mend, Place};
use super::case::Case;
use super::touchpoints::{names, same_words};
use crate::edit::{Edit, StageEdit};
use crate::journey::{Id, Kind, Urgency, folded};

/// A stage named like a department: the map then shows the organisation, not the person.
pub(super) static NAMED_LIKE_DEPARTMENT: Rule = Rule::new(
    "stage-named-like-department",
    Urgency::Medium,
    named_like_department,
);

fn named_like_department(case: &Case<'_>, found: &mut Findings) {
    let names = names(case.journey);
    let stages = case.journey.stages.iter();
    stages
        .filter(|stage| {
            names
                .iter()
                .any(|name| same_words(stage.title.trim(), name))
        })
        .for_each(|stage| found.report(stage));
}

/// An employee's journey that begins on the first day: much is decided before.
pub(super) static STARTS_ON_DAY_ONE: Rule =
    Rule::new("starts-on-day-one", Urgency::Medium, starts_on_day_one);

/// How the first day is called, in English and German, in small letters.
const DAY_ONE: [&str; 9] = [
    "day one",
    "day 1",
    "first day",
    "the first day",
    "erster tag",
    "der erste tag",
    "erster arbeitstag",
    "der erste arbeitstag",
    "tag 1",
];

fn starts_on_day_one(case: &Case<'_>, found: &mut Findings) {
    let Some(first) = case.steps.first() else {
        return;
    };
    if case.journey.kind != Kind::Employee {
        return;
    }
    if let Some(stage) = first.stage.filter(|stage| is_day_one(&stage.title)) {
        found.report(stage);
    } else if is_day_one(&first.touchpoint.title) {
        found.report(first.touchpoint);
    }
}

fn is_day_one(title: &str) -> bool {
    let title = title.trim().to_lowercase();
    let follows = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    DAY_ONE
        .iter()
        .any(|name| title.strip_prefix(name).is_some_and(follows))
}

/// A stage in which nothing happens.
pub(super) static EMPTY: Rule = Rule::new("empty-stage", Urgency::Low, empty);

fn empty(case: &Case<'_>, found: &mut Findings) {
    let used: HashSet<&Id> = stage_ids(case).collect();
    let stages = case.journey.stages.iter();
    for stage in stages.filter(|stage| !used.contains(&stage.id)) {
        found.report_with(stage, || {
            let id = stage.id.clone();
            Some(Mend::new(
                "remove",
                &stage.title,
                Edit::Stage(StageEdit::Remove { id }),
            ))
        });
    }
}

fn stage_ids<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c Id> {
    let stages = case.steps.iter().filter_map(|step| step.stage);
    stages.map(|stage| &stage.id)
}

/// A stage with more touchpoints than anybody takes in.
pub(super) static CROWDED: Rule = Rule::new("crowded-stage", Urgency::Low, crowded);

/// More touchpoints than this in one stage are better told in two.
const CROWD: usize = 12;

fn crowded(case: &Case<'_>, found: &mut Findings) {
    let mut counts: HashMap<&Id, usize> = HashMap::new();
    for id in stage_ids(case) {
        *counts.entry(id).or_default() += 1;
    }
    let count = |id: &Id| counts.get(id).copied().unwrap_or_default();
    let stages = case.journey.stages.iter();
    stages
        .filter(|stage| count(&stage.id) > CROWD)
        .for_each(|stage| found.report(Place::from(stage)));
}

/// Two stages with the same title.
pub(super) static TWINS: Rule = Rule::new("same-stage-twice", Urgency::Low, twins);

fn twins(case: &Case<'_>, found: &mut Findings) {
    let mut titles = HashSet::new();
    for stage in &case.journey.stages {
        let title = folded(&stage.title);
        if !title.is_empty() && !titles.insert(title) {
            found.report(stage);
        }
    }
}
