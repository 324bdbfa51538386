//! What of a journey matches a filter.

use std::collections::{HashMap, HashSet};

use crate::journey::{Filter, Id, Journey, PainPoint, Touchpoint, folded};

/// What matches: one entry for each record, in the order of the journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matches {
    /// Whether each touchpoint matches, itself or with one of its pain points.
    pub touchpoints: Vec<bool>,
    /// Whether each pain point matches.
    pub pain_points: Vec<bool>,
    /// How many open pain points that match each department owns, in the order of the journey.
    pub owns: Vec<usize>,
    /// How many of them it causes.
    pub causes: Vec<usize>,
    /// How many of them nobody owns.
    pub unowned: usize,
}

impl Matches {
    /// What of `journey` matches `filter`.
    pub fn of(journey: &Journey, filter: &Filter) -> Self {
        let sieve = Sieve::new(journey, filter);
        let channels = sieve.channels(journey);
        let mut hurts: HashSet<&Id> = HashSet::new();
        let pain_points = journey.pain_points.iter().map(|pain| {
            let is_there = channels
                .as_ref()
                .is_none_or(|there| there.contains(&pain.touchpoint));
            let holds = is_there && sieve.lets_pain_point(pain);
            if holds {
                hurts.insert(&pain.touchpoint);
            }
            holds
        });
        let pain_points = pain_points.collect();
        let touchpoints = journey.touchpoints.iter();
        let touchpoints = touchpoints
            .map(|touchpoint| hurts.contains(&touchpoint.id) || sieve.lets_touchpoint(touchpoint))
            .collect();
        let mut matches = Self {
            touchpoints,
            pain_points,
            ..Self::default()
        };
        matches.count(journey);
        matches
    }

    fn count(&mut self, journey: &Journey) {
        let departments = journey.departments.iter().enumerate();
        let places: HashMap<&Id, usize> = departments
            .map(|(place, department)| (&department.id, place))
            .collect();
        self.owns = vec![0; journey.departments.len()];
        self.causes = vec![0; journey.departments.len()];
        let add = |counts: &mut Vec<usize>, id: &Id| {
            let count = places.get(id).and_then(|&place| counts.get_mut(place));
            count.map(|count| *count += 1).is_some()
        };
        let pains = journey.pain_points.iter().zip(&self.pain_points);
        for (pain, _) in pains.filter(|(pain, holds)| **holds && pain.is_open()) {
            let owned = pain.owner.as_ref();
            if !owned.is_some_and(|owner| add(&mut self.owns, owner)) {
                self.unowned += 1;
            }
            for cause in &pain.caused_by {
                add(&mut self.causes, cause);
            }
        }
    }

    /// How many touchpoints and how many pain points match.
    pub fn counts(&self) -> (usize, usize) {
        let count = |all: &[bool]| all.iter().filter(|holds| **holds).count();
        (count(&self.touchpoints), count(&self.pain_points))
    }
}

/// A filter made ready to look at many records.
struct Sieve<'a> {
    filter: &'a Filter,
    text: String,
    /// The touchpoints at which one of the wanted personas feels something; `None` where any will do.
    felt: Option<HashSet<&'a Id>>,
    /// The touchpoints at which somebody says the text.
    quoted: HashSet<&'a Id>,
}

impl<'a> Sieve<'a> {
    fn new(journey: &'a Journey, filter: &'a Filter) -> Self {
        let text = folded(&filter.text);
        let is_wanted =
            |id: &Option<Id>| id.as_ref().is_some_and(|id| filter.personas.contains(id));
        let felt = || {
            let curves = journey
                .curves
                .iter()
                .filter(|curve| is_wanted(&curve.persona));
            let points = curves.flat_map(|curve| curve.points.iter());
            points.map(|point| &point.touchpoint).collect()
        };
        let points = journey.curves.iter().flat_map(|curve| curve.points.iter());
        let quoted = points
            .filter(|point| !text.is_empty() && holds(&point.quote, &text))
            .map(|point| &point.touchpoint);
        Self {
            felt: (!filter.personas.is_empty()).then(felt),
            quoted: quoted.collect(),
            filter,
            text,
        }
    }

    /// The touchpoints of the wanted channels; `None` where any will do.
    fn channels(&self, journey: &'a Journey) -> Option<HashSet<&'a Id>> {
        let wanted = &self.filter.channels;
        let there = |touchpoint: &&std::sync::Arc<Touchpoint>| {
            let channel = touchpoint.channel.as_ref();
            channel.is_some_and(|channel| wanted.contains(channel))
        };
        let all = journey.touchpoints.iter().filter(there);
        (!wanted.is_empty()).then(|| all.map(|touchpoint| &touchpoint.id).collect())
    }

    fn lets_pain_point(&self, pain: &PainPoint) -> bool {
        let filter = self.filter;
        let named = || {
            let others = pain.caused_by.iter().chain(&pain.fixed_by);
            pain.owner.iter().chain(others)
        };
        let texts = [&pain.title, &pain.note];
        pain.severity >= filter.severity
            && (filter.states.is_empty() || filter.states.contains(&pain.state.status()))
            && filter
                .owner
                .as_ref()
                .is_none_or(|who| who.is_among(pain.owner.as_slice()))
            && filter
                .cause
                .as_ref()
                .is_none_or(|who| who.is_among(&pain.caused_by))
            && self.is_felt(&pain.touchpoint)
            && self.lets_departments(named())
            && self.lets_tags(&pain.tags)
            && (self.text.is_empty() || texts.into_iter().any(|text| holds(text, &self.text)))
    }

    /// Whether a touchpoint matches by itself: never where pain points alone are asked for.
    fn lets_touchpoint(&self, touchpoint: &Touchpoint) -> bool {
        let filter = self.filter;
        let asks_for_pain = filter.severity > 0
            || !filter.states.is_empty()
            || filter.owner.is_some()
            || filter.cause.is_some();
        let channel = touchpoint.channel.as_ref();
        let is_there = || channel.is_some_and(|channel| filter.channels.contains(channel));
        !asks_for_pain
            && (filter.channels.is_empty() || is_there())
            && self.is_felt(&touchpoint.id)
            && self.lets_departments(touchpoint.lead.iter().chain(&touchpoint.helps))
            && self.lets_tags(&touchpoint.tags)
            && self.tells(touchpoint)
    }

    fn tells(&self, touchpoint: &Touchpoint) -> bool {
        self.text.is_empty()
            || holds(&touchpoint.title, &self.text)
            || holds(&touchpoint.note, &self.text)
            || self.quoted.contains(&touchpoint.id)
    }

    fn is_felt(&self, touchpoint: &Id) -> bool {
        self.felt
            .as_ref()
            .is_none_or(|felt| felt.contains(touchpoint))
    }

    fn lets_departments<'b>(&self, mut named: impl Iterator<Item = &'b Id>) -> bool {
        let wanted = &self.filter.departments;
        wanted.is_empty() || named.any(|id| wanted.contains(id))
    }

    fn lets_tags(&self, tags: &[String]) -> bool {
        let wanted = &self.filter.tags;
        wanted.is_empty() || tags.iter().any(|tag| wanted.contains(tag))
    }
}

/// Whether a text holds another one that is folded already.
fn holds(text: &str, wanted: &str) -> bool {
    folded(text).contains(wanted)
}
