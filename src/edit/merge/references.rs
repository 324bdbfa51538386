//! Which ids a journey names, and how they are given other names.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use crate::journey::{
    Comment, Curve, CurvePoint, CurveState, Department, Filter, HandoffNote, Id, Journey, List,
    PainPoint, Persona, Shot, SmallStep, Stage, Touchpoint, View, Vote, Who, Workshop,
};

use super::super::value::Value;
use super::{Disagreement, Merged, Named};

/// An id that a record names, and the list where that stands; without a list it may be any.
pub(super) type Naming<'a> = (Option<List>, &'a mut Id);

/// A record that names others.
pub(super) trait Names: Clone {
    /// Its own id, where it has one, and all that it names.
    fn ids(&mut self) -> Vec<Naming<'_>>;
}

/// What the merged journey names and does not have, although one side has it: the other side
/// removed it, together with all that named it there. What stands beside the journey, in the
/// conflicts, counts too: it may yet be chosen.
pub(super) fn wanted(merged: &Merged, ours: &Journey, theirs: &Journey) -> Vec<Named> {
    let here = records(&merged.journey);
    let known: HashSet<&Id> = here.iter().map(|(_, id)| id).collect();
    let is_here = |list: Option<List>, id: &Id| match list {
        Some(list) => here.contains(&(list, id.clone())),
        None => known.contains(id),
    };
    let mut missing = names(&merged.journey);
    for conflict in &merged.conflicts {
        name_beside(&conflict.about, &mut missing);
    }
    missing.retain(|(list, id)| !is_here(*list, id));
    if missing.is_empty() {
        return Vec::new();
    }
    let sides = [
        (records(ours), names(theirs)),
        (records(theirs), names(ours)),
    ];
    let found = missing.iter().flat_map(|naming| {
        // Where the side that removed it names it still, it points nowhere there already.
        let removed = sides
            .iter()
            .filter(|(_, other_names)| !other_names.contains(naming));
        removed.flat_map(|(has, _)| has.iter().filter(|record| is_meant(naming, record)))
    });
    found.cloned().collect()
}

/// The journey with other ids for some records of a list, wherever they are named.
pub(super) fn renamed(journey: &Journey, list: List, names: &HashMap<Id, Id>) -> Journey {
    let mut lists: HashMap<Id, usize> = HashMap::new();
    let all: BTreeSet<Named> = records(journey).into_iter().collect();
    for (_, id) in all {
        *lists.entry(id).or_default() += 1;
    }
    mapped(journey, &mut |naming, id| {
        let Some(new) = names.get(id) else { return };
        // What may point to any list is meant for this one where no other has the id.
        let is_alone = lists.get(id) == Some(&1);
        if naming.map_or(is_alone, |naming| naming == list) {
            *id = new.clone();
        }
    })
}

/// All records that have an id.
pub(super) fn records(journey: &Journey) -> HashSet<Named> {
    fn ids<T>(list: &[Arc<T>], name: List, id: fn(&T) -> &Id) -> impl Iterator<Item = Named> {
        list.iter().map(move |record| (name, id(record).clone()))
    }
    let departments = ids(&journey.departments, List::Departments, |record| &record.id);
    departments
        .chain(ids(&journey.personas, List::Personas, |record| &record.id))
        .chain(ids(&journey.stages, List::Stages, |record| &record.id))
        .chain(ids(&journey.touchpoints, List::Touchpoints, |record| {
            &record.id
        }))
        .chain(ids(&journey.curves, List::Curves, |record| &record.id))
        .chain(ids(&journey.pain_points, List::PainPoints, |record| {
            &record.id
        }))
        .chain(ids(&journey.small_steps, List::SmallSteps, |record| {
            &record.id
        }))
        .chain(ids(&journey.comments, List::Comments, |record| &record.id))
        .chain(ids(&journey.views, List::Views, |record| &record.id))
        .chain(ids(&journey.shots, List::Shots, |record| &record.id))
        .collect()
}

fn is_meant((list, id): &(Option<List>, Id), record: &Named) -> bool {
    record.1 == *id && list.is_none_or(|list| record.0 == list)
}

/// All ids that a journey names.
fn names(journey: &Journey) -> HashSet<(Option<List>, Id)> {
    let mut names = HashSet::new();
    mapped(journey, &mut |list, id| {
        if !id.is_empty() {
            names.insert((list, id.clone()));
        }
    });
    names
}

/// The ids that both sides of a disagreement name.
fn name_beside(about: &Disagreement, names: &mut HashSet<(Option<List>, Id)>) {
    if let Disagreement::Field { ours, theirs, .. } = about {
        for value in [ours, theirs] {
            name_in(value, names);
        }
    }
}

fn name_in(value: &Value, names: &mut HashSet<(Option<List>, Id)>) {
    match value {
        Value::Record(id) => drop(names.insert((None, id.clone()))),
        Value::Several(values) | Value::Word(_, values) => {
            for value in values {
                name_in(value, names);
            }
        }
        Value::Nothing | Value::Text(_) | Value::Number(_) | Value::Count(_) | Value::Flag(_) => {}
    }
}

/// The journey with its ids as `map` leaves them; records that stay as they are stay shared.
fn mapped(journey: &Journey, map: &mut dyn FnMut(Option<List>, &mut Id)) -> Journey {
    let mut copy = journey.clone();
    map_list(&mut copy.departments, map);
    map_list(&mut copy.personas, map);
    map_list(&mut copy.stages, map);
    map_list(&mut copy.touchpoints, map);
    map_list(&mut copy.curves, map);
    map_list(&mut copy.pain_points, map);
    map_list(&mut copy.handoffs, map);
    map_list(&mut copy.small_steps, map);
    map_list(&mut copy.comments, map);
    map_list(&mut copy.views, map);
    map_list(&mut copy.shots, map);
    for (list, id) in copy.workshop.ids() {
        map(list, id);
    }
    copy
}

fn map_list<T: Names>(list: &mut [Arc<T>], map: &mut dyn FnMut(Option<List>, &mut Id)) {
    for record in list {
        let mut copy = T::clone(record);
        let mut changed = false;
        for (list, id) in copy.ids() {
            let before = id.clone();
            map(list, id);
            changed |= *id != before;
        }
        if changed {
            *record = Arc::new(copy);
        }
    }
}

/// What each record names, its own id first.
macro_rules! names {
    ($type:ident in $list:ident: $($field:ident to $target:ident),*) => {
        impl Names for $type {
            fn ids(&mut self) -> Vec<Naming<'_>> {
                let own = [(Some(List::$list), &mut self.id)].into_iter();
                own$(.chain(self.$field.iter_mut().map(|id| (Some(List::$target), id))))*.collect()
            }
        }
    };
}

names!(Department in Departments:);
names!(Persona in Personas:);
names!(Stage in Stages:);
names!(SmallStep in SmallSteps: resolves to PainPoints, departments to Departments);

impl Names for View {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let Filter {
            departments,
            owner,
            cause,
            personas,
            ..
        } = &mut self.filter;
        let who = [owner, cause].into_iter().flatten();
        let who = who.filter_map(|who| match who {
            Who::Department(id) => Some(id),
            Who::Nobody => None,
        });
        let departments = self.lens.iter_mut().chain(departments).chain(who);
        let own = [(Some(List::Views), &mut self.id)].into_iter();
        own.chain(departments.map(|id| (Some(List::Departments), id)))
            .chain(personas.iter_mut().map(|id| (Some(List::Personas), id)))
            .collect()
    }
}

names!(Shot in Shots:);

impl Names for Touchpoint {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let departments = self.lead.iter_mut().chain(&mut self.helps);
        let own = [
            (Some(List::Touchpoints), &mut self.id),
            (Some(List::Stages), &mut self.stage),
        ];
        own.into_iter()
            .chain(departments.map(|id| (Some(List::Departments), id)))
            .collect()
    }
}

impl Names for Curve {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let by = match &mut self.state {
            CurveState::Believed { by } => Some((Some(List::Departments), by)),
            CurveState::AsIs | CurveState::ToBe => None,
        };
        let points = self.points.iter_mut().map(|point| {
            let point: &mut CurvePoint = Arc::make_mut(point);
            (Some(List::Touchpoints), &mut point.touchpoint)
        });
        let own = [(Some(List::Curves), &mut self.id)];
        let persona = self.persona.iter_mut().map(|id| (Some(List::Personas), id));
        own.into_iter()
            .chain(by)
            .chain(persona)
            .chain(points)
            .collect()
    }
}

impl Names for PainPoint {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let departments = self
            .owner
            .iter_mut()
            .chain(&mut self.caused_by)
            .chain(&mut self.fixed_by);
        let own = [
            (Some(List::PainPoints), &mut self.id),
            (Some(List::Touchpoints), &mut self.touchpoint),
        ];
        own.into_iter()
            .chain(departments.map(|id| (Some(List::Departments), id)))
            .collect()
    }
}

impl Names for HandoffNote {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        vec![
            (Some(List::Touchpoints), &mut self.from),
            (Some(List::Touchpoints), &mut self.to),
        ]
    }
}

impl Names for Comment {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let own = [
            (Some(List::Comments), &mut self.id),
            (None, &mut self.about),
        ];
        let department = self
            .department
            .iter_mut()
            .map(|id| (Some(List::Departments), id));
        let answers = self.answers.iter_mut().map(|id| (Some(List::Comments), id));
        own.into_iter().chain(department).chain(answers).collect()
    }
}

impl Names for Workshop {
    fn ids(&mut self) -> Vec<Naming<'_>> {
        let attended = self
            .attended
            .iter_mut()
            .map(|id| (Some(List::Departments), id));
        let votes = self.votes.iter_mut().flat_map(vote_ids);
        attended.chain(votes).collect()
    }
}

fn vote_ids(vote: &mut Vote) -> [Naming<'_>; 2] {
    [
        (Some(List::Departments), &mut vote.department),
        (None, &mut vote.on),
    ]
}
