//! Stages, touchpoints and curves.

use crate::journey::{
    Channel, Curve, CurvePoint, CurveState, EMOTION, Evidence, Journey, List, Rule, Time,
    Touchpoint,
};

use super::Ids;
use super::finder::{At, Finder};

pub(super) fn stages(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Stages;
    let records = &journey.stages;
    finder.distinct(list, &ids.stages, records.iter().map(|record| &record.id));
    for (index, stage) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &stage.id,
        };
        finder.title(at, "title", &stage.title);
        finder.text(at, "note", &stage.note);
    }
}

pub(super) fn touchpoints(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Touchpoints;
    let records = &journey.touchpoints;
    finder.distinct(
        list,
        &ids.touchpoints,
        records.iter().map(|record| &record.id),
    );
    for (index, touchpoint) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &touchpoint.id,
        };
        texts(at, touchpoint, finder);
        if !touchpoint.stage.is_empty() {
            finder.points(at, "stage", &touchpoint.stage, &ids.stages);
        }
        finder.points_each(at, "lead", &touchpoint.lead, &ids.departments);
        finder.points_each(at, "helps", &touchpoint.helps, &ids.departments);
        time(at, "work", touchpoint.work.as_ref(), finder);
        time(at, "wait", touchpoint.wait.as_ref(), finder);
        share(at, touchpoint.right_first_time, finder);
    }
}

/// A share from 0 to 1; one from 1 to 100 was most likely meant in percent.
fn share(at: At<'_>, share: Option<f64>, finder: &mut Finder) {
    if let Some(share) = share.filter(|share| !(0.0..=1.0).contains(share)) {
        let is_percent = (2.0..=100.0).contains(&share);
        let meant = is_percent.then(|| (share / 100.0).to_string());
        let found = format!("{share:?}");
        finder.report_near(
            at,
            "right_first_time",
            Rule::ShareOutside,
            &found,
            meant.as_deref(),
        );
    }
}

fn texts(at: At<'_>, touchpoint: &Touchpoint, finder: &mut Finder) {
    finder.title(at, "title", &touchpoint.title);
    finder.text(at, "note", &touchpoint.note);
    if let Some(Channel::Other(channel)) = &touchpoint.channel {
        finder.title(at, "channel", channel);
    }
    for tag in &touchpoint.tags {
        finder.label(at, "tags", tag);
    }
}

fn time(at: At<'_>, field: &'static str, time: Option<&Time>, finder: &mut Finder) {
    // Whether it can be read does not depend on the length of the working day.
    if let Some(time) = time.filter(|time| time.hours(1.0).is_none()) {
        finder.report(at, field, Rule::TimeUnreadable, &time.0);
    }
}

pub(super) fn curves(journey: &Journey, ids: &Ids<'_>, finder: &mut Finder) {
    let list = List::Curves;
    let records = &journey.curves;
    finder.distinct(list, &ids.curves, records.iter().map(|record| &record.id));
    let mut points = Points::of(journey, ids);
    for (index, curve) in records.iter().enumerate() {
        let at = At {
            list,
            index,
            id: &curve.id,
        };
        finder.points_each(at, "persona", &curve.persona, &ids.personas);
        if let CurveState::Believed { by } = &curve.state {
            finder.points(at, "state", by, &ids.departments);
        }
        points.check(index, curve, finder);
    }
}

/// The points of all curves on the way through.
struct Points<'a> {
    ids: &'a Ids<'a>,
    /// How many were in the curves before.
    before: usize,
    /// For each touchpoint the last curve that has a point there.
    last_curve: Vec<Option<usize>>,
}

impl<'a> Points<'a> {
    fn of(journey: &Journey, ids: &'a Ids<'a>) -> Self {
        Self {
            ids,
            before: 0,
            last_curve: vec![None; journey.touchpoints.len()],
        }
    }

    fn check(&mut self, nth: usize, curve: &Curve, finder: &mut Finder) {
        for (place, point) in curve.points.iter().enumerate() {
            let at = At {
                list: List::Points,
                index: self.before + place,
                id: &point.touchpoint,
            };
            self.touchpoint(at, nth, finder);
            finder.within(at, "emotion", Rule::EmotionOutside, point.emotion, &EMOTION);
            finder.text(at, "quote", &point.quote);
            evidence(at, point, finder);
        }
        self.before += curve.points.len();
    }

    /// It must be there, and have one point of each curve.
    fn touchpoint(&mut self, at: At<'_>, curve: usize, finder: &mut Finder) {
        let known = &self.ids.touchpoints;
        let last = known
            .place(at.id)
            .and_then(|place| self.last_curve.get_mut(place));
        match last.map(|last| last.replace(curve)) {
            None => finder.points(at, "touchpoint", at.id, known),
            Some(last) if last == Some(curve) => {
                finder.report(at, "touchpoint", Rule::EqualPoints, at.id);
            }
            Some(_) => {}
        }
    }
}

fn evidence(at: At<'_>, point: &CurvePoint, finder: &mut Finder) {
    if let Evidence::Survey { n, spread } = point.evidence {
        finder.within(at, "evidence", Rule::AmountOutside, n, &(0..=i64::MAX));
        finder.within(
            at,
            "evidence",
            Rule::AmountOutside,
            spread,
            &(0.0..=f64::MAX),
        );
    }
}
