//! Pain points, handoffs and small steps.

use std::collections::{HashMap, HashSet};

use crate::journey::{
    Date, HandoffNote, Id, Journey, List, PainPoint, PainState, Rule, StepState,
    touchpoints_in_order,
};

use super::Ids;
use super::finder::{At, Finder};

pub(super) fn pain_points(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::PainPoints;
    let records = &journey.pain_points;
    finder.distinct(
        list,
        &ids.pain_points,
        records.iter().map(|record| &record.id),
    );
    for (index, pain) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &pain.id,
        };
        finder.points(at, "touchpoint", &pain.touchpoint, &ids.touchpoints);
        finder.title(at, "title", &pain.title);
        finder.text(at, "note", &pain.note);
        finder.points_each(at, "owner", &pain.owner, &ids.departments);
        finder.points_each(at, "caused_by", &pain.caused_by, &ids.departments);
        finder.points_each(at, "fixed_by", &pain.fixed_by, &ids.departments);
        amounts(at, pain, finder);
        if let PainState::Solved { on } = &pain.state {
            date(at, "state", Some(on), finder);
        }
        for tag in &pain.tags {
            finder.label(at, "tags", tag);
        }
    }
}

fn amounts(at: At<'_>, pain: &PainPoint, finder: &mut Finder) {
    finder.within(
        at,
        "severity",
        Rule::SeverityOutside,
        pain.severity,
        &(1..=5),
    );
    finder.within(at, "impact", Rule::ScoreOutside, pain.impact, &(0..=10));
    finder.within(at, "effort", Rule::ScoreOutside, pain.effort, &(0..=10));
    finder.within(
        at,
        "hours_lost",
        Rule::AmountOutside,
        pain.hours_lost,
        &(0.0..=f64::MAX),
    );
    let people = pain.people_per_year;
    finder.within(
        at,
        "people_per_year",
        Rule::AmountOutside,
        people,
        &(0..=i64::MAX),
    );
}

/// A date that is not given yet is none that cannot be read.
pub(super) fn date(at: At<'_>, field: &'static str, date: Option<&Date>, finder: &mut Finder) {
    if let Some(date) = date.filter(|date| !date.0.is_empty() && date.parts().is_none()) {
        let day = Date::read(&date.0);
        let day = day.as_ref().map(|day| day.0.as_str());
        finder.report_near(at, field, Rule::DateUnreadable, &date.0, day);
    }
}

pub(super) fn handoffs(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    if journey.handoffs.is_empty() {
        return;
    }
    let places = places(journey);
    let mut seen = HashSet::new();
    for (index, note) in journey.handoffs.iter().enumerate() {
        let at = At {
            list: List::Handoffs,
            index,
            id: &note.from,
        };
        finder.points(at, "from", &note.from, &ids.touchpoints);
        finder.points(at, "to", &note.to, &ids.touchpoints);
        if is_apart(note, &places) {
            finder.report(at, "to", Rule::NotNeighbours, &note.to);
        }
        if !seen.insert((&note.from, &note.to)) {
            finder.report(at, "to", Rule::EqualIds, &note.to);
        }
        finder.text(at, "passes", &note.passes);
        finder.text(at, "breaks", &note.breaks);
        finder.text(
            at,
            "agreement",
            note.agreement.as_deref().unwrap_or_default(),
        );
    }
}

/// The place of each touchpoint on the map, that of the first of equals.
fn places(journey: &Journey) -> HashMap<&Id, usize> {
    let mut places = HashMap::with_capacity(journey.touchpoints.len());
    let order = touchpoints_in_order(journey);
    let touchpoints = order
        .iter()
        .filter_map(|&(index, _)| journey.touchpoints.get(index));
    for (place, touchpoint) in touchpoints.enumerate() {
        places.entry(&touchpoint.id).or_insert(place);
    }
    places
}

/// Whether both touchpoints are there and the second does not follow the first.
fn is_apart(note: &HandoffNote, places: &HashMap<&Id, usize>) -> bool {
    match (places.get(&note.from), places.get(&note.to)) {
        (Some(from), Some(to)) => from + 1 != *to,
        (None, _) | (_, None) => false,
    }
}

pub(super) fn small_steps(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::SmallSteps;
    let records = &journey.small_steps;
    finder.distinct(
        list,
        &ids.small_steps,
        records.iter().map(|record| &record.id),
    );
    for (index, step) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &step.id,
        };
        finder.title(at, "title", &step.title);
        finder.text(at, "note", &step.note);
        finder.points_each(at, "resolves", &step.resolves, &ids.pain_points);
        finder.points_each(at, "departments", &step.departments, &ids.departments);
        let day = match &step.state {
            StepState::Idea | StepState::Doing => None,
            StepState::Planned { due } => due.as_ref(),
            StepState::Done { on } => Some(on),
        };
        date(at, "state", day, finder);
    }
}
