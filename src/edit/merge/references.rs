//! Which ids a journey names, and how they are given other names.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::journey::{
    Comment, Curve, CurvePoint, CurveState, Department, Filter, HandoffNote, Id, Journey, List,
    OpenConflict, PainPoint, Persona, Shot, SmallStep, Stage, Touchpoint, View, Vote, Who,
};

use super::Named;

/// Where what is named stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Naming {
    /// In this list.
    In(List),
    /// In this list, from where a shot shows it.
    Shown(List),
    /// Among what can get dots.
    Voted,
    /// Anywhere.
    Any,
}

/// What can get dots.
const VOTED: [List; 2] = [List::PainPoints, List::SmallSteps];

/// All lists whose records can be named, in the order in which one is looked for.
const ANY: [List; 9] = [
    List::Touchpoints,
    List::PainPoints,
    List::SmallSteps,
    List::Stages,
    List::Departments,
    List::Personas,
    List::Curves,
    List::Comments,
    List::Views,
];

impl Naming {
    /// The lists in which it may stand, the likeliest first.
    pub(super) fn lists(&self) -> &[List] {
        match self {
            Self::In(list) | Self::Shown(list) => std::slice::from_ref(list),
            Self::Voted => &VOTED,
            Self::Any => &ANY,
        }
    }
}

/// What is done with each id that a record names.
pub(super) type Visit<'a> = dyn FnMut(Naming, &mut Id) + 'a;

/// A record that names others.
pub(super) trait Names: Clone {
    /// Visits its own id, where it has one, and all that it names.
    fn each_name(&mut self, visit: &mut Visit<'_>);
}

/// What the merged journey names and does not have, although one side has it: the other side
/// removed it, together with all that named it there. What stands beside the journey, in the
/// conflicts, counts too: it may yet be chosen.
pub(super) fn wanted(merged: &Journey, ours: &Journey, theirs: &Journey) -> Vec<Named> {
    let here = records(merged);
    let mut missing = names(merged);
    missing.retain(|(naming, id)| {
        let mut lists = naming.lists().iter();
        !lists.any(|list| here.contains(&(*list, id.clone())))
    });
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
pub(super) fn renamed(journey: &Journey, list: List, names: &BTreeMap<Id, Id>) -> Journey {
    let mut there = records(journey);
    there.retain(|(_, id)| names.contains_key(id));
    mapped(journey, &mut |naming, id| {
        let Some(new) = names.get(id) else { return };
        // Of equal ids in several lists the one is meant that is looked for first.
        let mut lists = naming.lists().iter();
        let meant = lists.find(|list| there.contains(&(**list, id.clone())));
        if meant == Some(&list) {
            *id = new.clone();
        }
    })
}

/// Whether all that a conflict names is among these records.
pub(in super::super) fn names_known(conflict: &OpenConflict, records: &HashSet<Named>) -> bool {
    let mut are_known = true;
    conflict.clone().each_name(&mut |naming, id| {
        let mut lists = naming.lists().iter();
        are_known &= id.is_empty() || lists.any(|list| records.contains(&(*list, id.clone())));
    });
    are_known
}

/// All records that have an id.
pub(in super::super) fn records(journey: &Journey) -> HashSet<Named> {
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

fn is_meant((naming, id): &(Naming, Id), record: &Named) -> bool {
    record.1 == *id && naming.lists().contains(&record.0)
}

/// All ids that a journey names. A shot about which nothing is said names nothing: it stands there for
/// its place alone.
fn names(journey: &Journey) -> HashSet<(Naming, Id)> {
    let mut names = HashSet::new();
    let mut said = journey.clone();
    said.shots.retain(|shot| !shot.note.is_empty());
    mapped(&said, &mut |naming, id| {
        if !id.is_empty() {
            names.insert((naming, id.clone()));
        }
    });
    names
}

/// The journey with its ids as `visit` leaves them; records that stay as they are stay shared.
fn mapped(journey: &Journey, visit: &mut Visit<'_>) -> Journey {
    let mut copy = journey.clone();
    map_list(&mut copy.departments, visit);
    map_list(&mut copy.personas, visit);
    map_list(&mut copy.stages, visit);
    map_list(&mut copy.touchpoints, visit);
    map_list(&mut copy.curves, visit);
    map_list(&mut copy.pain_points, visit);
    map_list(&mut copy.handoffs, visit);
    map_list(&mut copy.small_steps, visit);
    map_list(&mut copy.comments, visit);
    for id in &mut copy.workshop.attended {
        visit(Naming::In(List::Departments), id);
    }
    for vote in &mut copy.workshop.votes {
        vote.each_name(visit);
    }
    map_list(&mut copy.views, visit);
    map_list(&mut copy.shots, visit);
    map_list(&mut copy.conflicts, visit);
    copy
}

fn map_list<T: Names>(list: &mut [Arc<T>], visit: &mut Visit<'_>) {
    for record in list {
        let mut copy = T::clone(record);
        let mut is_changed = false;
        copy.each_name(&mut |naming, id| {
            let before = id.clone();
            visit(naming, id);
            is_changed |= *id != before;
        });
        if is_changed {
            *record = Arc::new(copy);
        }
    }
}

/// What each record names, its own id first.
macro_rules! names {
    ($($type:ident in $list:ident: $($field:ident to $target:ident),*;)+) => {$(
        impl Names for $type {
            fn each_name(&mut self, visit: &mut Visit<'_>) {
                visit(Naming::In(List::$list), &mut self.id);
                $(self.$field.each_id(&mut |id| visit(Naming::In(List::$target), id));)*
            }
        }
    )+};
}

names! {
    Department in Departments:;
    Persona in Personas:;
    Stage in Stages:;
    Touchpoint in Touchpoints: stage to Stages, lead to Departments, helps to Departments;
    PainPoint in PainPoints: touchpoint to Touchpoints, owner to Departments,
        caused_by to Departments, fixed_by to Departments;
    SmallStep in SmallSteps: resolves to PainPoints, departments to Departments;
}

/// A field that names one record, perhaps one, or several.
trait Ids {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Id));
}

impl Ids for Id {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Id)) {
        visit(self);
    }
}

impl Ids for Option<Id> {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Id)) {
        self.iter_mut().for_each(visit);
    }
}

impl Ids for Vec<Id> {
    fn each_id(&mut self, visit: &mut dyn FnMut(&mut Id)) {
        self.iter_mut().for_each(visit);
    }
}

impl Names for View {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        let Filter {
            departments,
            owner,
            cause,
            personas,
            ..
        } = &mut self.filter;
        visit(Naming::In(List::Views), &mut self.id);
        let who = [owner, cause].into_iter().flatten();
        let who = who.filter_map(|who| match who {
            Who::Department(id) => Some(id),
            Who::Nobody => None,
        });
        for id in self.lens.iter_mut().chain(departments).chain(who) {
            visit(Naming::In(List::Departments), id);
        }
        personas.each_id(&mut |id| visit(Naming::In(List::Personas), id));
    }
}

impl Names for Shot {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        name_in_shot(&mut self.id, visit);
    }
}

/// Visits what a shot shows and, where it is of one record alone, names in its id: `stage:ID`.
pub(super) fn name_in_shot(shot: &mut Id, visit: &mut Visit<'_>) {
    visit(Naming::In(List::Shots), shot);
    let Some((kind, rest)) = shot.split_once(':') else {
        return;
    };
    let lists: &[List] = match kind {
        "stage" => &[List::Stages],
        "touchpoint" => &[List::Touchpoints],
        "view" => &[List::Views],
        "seam" => &[List::Touchpoints, List::Touchpoints],
        _ => return,
    };
    let mut ids: Vec<Id> = rest.splitn(lists.len(), ':').map(Id::from).collect();
    if ids.len() < lists.len() {
        return;
    }
    for (list, id) in lists.iter().zip(&mut ids) {
        visit(Naming::Shown(*list), id);
    }
    let ids: Vec<&str> = ids.iter().map(Id::as_str).collect();
    let named = format!("{kind}:{}", ids.join(":"));
    if named != shot.as_str() {
        *shot = Id::from(named);
    }
}

impl Names for Curve {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Curves), &mut self.id);
        if let CurveState::Believed { by } = &mut self.state {
            visit(Naming::In(List::Departments), by);
        }
        self.persona
            .each_id(&mut |id| visit(Naming::In(List::Personas), id));
        for point in &mut self.points {
            Arc::make_mut(point).each_name(visit);
        }
    }
}

impl Names for CurvePoint {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Touchpoints), &mut self.touchpoint);
    }
}

impl Names for HandoffNote {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Touchpoints), &mut self.from);
        visit(Naming::In(List::Touchpoints), &mut self.to);
    }
}

impl Names for Comment {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Comments), &mut self.id);
        visit(Naming::Any, &mut self.about);
        self.department
            .each_id(&mut |id| visit(Naming::In(List::Departments), id));
        self.answers
            .each_id(&mut |id| visit(Naming::In(List::Comments), id));
    }
}

impl Names for Vote {
    fn each_name(&mut self, visit: &mut Visit<'_>) {
        visit(Naming::In(List::Departments), &mut self.department);
        visit(Naming::Voted, &mut self.on);
    }
}
