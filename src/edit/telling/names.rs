//! What records are called, looked up once for all sentences.

use std::collections::HashMap;

use crate::journey::{Comment, Curve, Id, Journey, List};

/// The names of the records of several versions.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    things: HashMap<(List, &'a Id), Thing<'a>>,
    emotions: HashMap<(&'a Id, &'a Id), f64>,
    /// The department of each ballot.
    voters: HashMap<&'a Id, &'a Id>,
    /// What stands before each record in the last version.
    before: HashMap<(List, &'a Id), &'a Id>,
}

/// What a record is called by.
#[derive(Debug, Clone, Copy)]
pub(super) enum Thing<'a> {
    /// Its title or name.
    Titled(&'a str),
    /// What it says.
    Curve(&'a Curve),
    /// Who wrote it, and what.
    Comment(&'a Comment),
}

/// The lists that are looked through for an id that may stand in any.
const LISTS: [List; 7] = [
    List::Touchpoints,
    List::PainPoints,
    List::SmallSteps,
    List::Stages,
    List::Departments,
    List::Personas,
    List::Curves,
];

impl<'a> Names<'a> {
    pub(super) fn new(versions: &[&'a Journey]) -> Self {
        let mut names = Self::default();
        for journey in versions {
            names.learn(journey);
        }
        // Emotions and places are those of now.
        if let Some(journey) = versions.last() {
            names.learn_points(journey);
        }
        names
    }

    /// What this record is called by.
    pub(super) fn thing(&self, list: List, id: &Id) -> Option<Thing<'a>> {
        self.things.get(&(list, id)).copied()
    }

    /// What a record of any list is called by.
    pub(super) fn any(&self, id: &Id) -> Option<(List, Thing<'a>)> {
        let mut found = LISTS.iter().map(|list| (*list, self.thing(*list, id)));
        found.find_map(|(list, thing)| Some((list, thing?)))
    }

    /// The emotion at a touchpoint of a curve.
    pub(super) fn emotion(&self, curve: &Id, touchpoint: &Id) -> Option<f64> {
        self.emotions.get(&(curve, touchpoint)).copied()
    }

    /// The department of a ballot; of votes without one, which are known by their department, that one.
    pub(super) fn voter<'b>(&'b self, ballot: &'b Id) -> &'b Id {
        self.voters.get(ballot).copied().unwrap_or(ballot)
    }

    /// What the record stands behind; `None` where it is the first.
    pub(super) fn behind(&self, list: List, id: &Id) -> Option<&'a Id> {
        self.before.get(&(list, id)).copied()
    }

    fn learn(&mut self, journey: &'a Journey) {
        macro_rules! learn {
            ($($field:ident in $list:ident: $record:ident => $thing:expr,)+) => {$(
                let mut last = None;
                for $record in &journey.$field {
                    let key = (List::$list, &$record.id);
                    self.things.entry(key).or_insert($thing);
                    match last.replace(&$record.id) {
                        Some(last) => drop(self.before.insert(key, last)),
                        None => drop(self.before.remove(&key)),
                    }
                }
            )+};
        }
        learn! {
            departments in Departments: it => Thing::Titled(first_of(&it.short, it.title())),
            personas in Personas: it => Thing::Titled(first_of(&it.name, &it.id)),
            stages in Stages: it => Thing::Titled(first_of(&it.title, &it.id)),
            touchpoints in Touchpoints: it => Thing::Titled(first_of(&it.title, &it.id)),
            curves in Curves: it => Thing::Curve(it),
            pain_points in PainPoints: it => Thing::Titled(first_of(&it.title, &it.id)),
            small_steps in SmallSteps: it => Thing::Titled(first_of(&it.title, &it.id)),
            comments in Comments: it => Thing::Comment(it),
            views in Views: it => Thing::Titled(first_of(&it.title, &it.id)),
        }
        for vote in &journey.workshop.votes {
            let voter = self.voters.entry(&vote.ballot);
            voter.or_insert(&vote.department);
        }
    }

    fn learn_points(&mut self, journey: &'a Journey) {
        for curve in &journey.curves {
            let points = curve.points.iter();
            let emotions = points.map(|point| ((&curve.id, &point.touchpoint), point.emotion));
            self.emotions.extend(emotions);
        }
    }
}

fn first_of<'a>(text: &'a str, other: &'a str) -> &'a str {
    if text.is_empty() { other } else { text }
}
