//! Comments, the workshop, saved views and shots.

use crate::journey::{Id, Journey, List, Rule};

use super::Ids;
use super::finder::{At, Finder};
use super::pain::date;

pub(super) fn comments(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Comments;
    let records = &journey.comments;
    finder.distinct(list, &ids.comments, records.iter().map(|record| &record.id));
    for (index, comment) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &comment.id,
        };
        let about = &comment.about;
        if !about.is_empty() && *about != journey.id && !ids.has(about) {
            finder.report(at, "about", Rule::PointsNowhere, about);
        }
        finder.label(at, "author", &comment.author);
        finder.points_each(at, "department", &comment.department, &ids.departments);
        date(at, "on", comment.on.as_ref(), finder);
        finder.text(at, "text", &comment.text);
        finder.points_each(at, "answers", &comment.answers, &ids.comments);
    }
}

pub(super) fn workshop(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Workshop;
    let nobody = Id::default();
    let room = At {
        list,
        index: 0,
        id: &nobody,
    };
    finder.points_each(
        room,
        "attended",
        &journey.workshop.attended,
        &ids.departments,
    );
    for (index, vote) in journey.workshop.votes.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &vote.on,
        };
        finder.points(at, "department", &vote.department, &ids.departments);
        if !ids.pain_points.has(&vote.on) {
            finder.points(at, "on", &vote.on, &ids.small_steps);
        }
        finder.within(at, "dots", Rule::AmountOutside, vote.dots, &(0..=i64::MAX));
    }
}

pub(super) fn views(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Views;
    let records = &journey.views;
    finder.distinct(list, &ids.views, records.iter().map(|record| &record.id));
    for (index, view) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &view.id,
        };
        finder.title(at, "title", &view.title);
        finder.points_each(at, "lens", &view.lens, &ids.departments);
        finder.points_each(at, "filter", &view.filter.departments, &ids.departments);
        finder.points_each(at, "filter", &view.filter.personas, &ids.personas);
    }
}

pub(super) fn shots(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let shots = journey.shots.iter().map(|shot| &shot.id);
    finder.distinct(List::Shots, &ids.shots, shots);
}
