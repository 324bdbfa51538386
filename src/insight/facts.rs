//! What is read from the records: kept from one version of a journey to the next.

use std::sync::Arc;

use crate::journey::{
    CurvePoint, EMOTION, HandoffNote, Journey, PainPoint, Time, Touchpoint, named_in_order,
};

use super::changed::Changed;
use super::evidence::Source;
use super::few::Few;
use super::names::{Name, Names};
use super::refit::reread;
use super::{Known, Unknown};

/// What was read from a journey, list by list in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Facts {
    pub(super) journey: Arc<Journey>,
    pub(super) names: Names,
    /// Hours in a working day.
    pub(super) hours_per_day: Known<f64>,
    pub(super) departments: Vec<Name>,
    pub(super) touchpoints: Vec<TouchpointFacts>,
    /// The touchpoints in the order of the map, as places in their list.
    pub(super) order: Vec<usize>,
    pub(super) pains: Vec<PainFacts>,
    /// The points of each curve.
    pub(super) curves: Vec<Vec<PointFacts>>,
    pub(super) notes: Vec<NoteFacts>,
}

/// What a touchpoint says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TouchpointFacts {
    pub(super) name: Name,
    stage: Name,
    pub(super) lead: Option<Name>,
    pub(super) helps: Few,
    pub(super) wait: Known<f64>,
    pub(super) work: Known<f64>,
    pub(super) right_first_time: Option<f64>,
}

/// What a pain point says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct PainFacts {
    pub(super) name: Name,
    pub(super) touchpoint: Name,
    pub(super) open: bool,
    pub(super) owner: Option<Name>,
    pub(super) caused_by: Few,
    pub(super) fixed_by: Few,
    pub(super) severity: i64,
    pub(super) impact: Option<i64>,
    pub(super) effort: Option<i64>,
    pub(super) hours_lost: Option<f64>,
    pub(super) people_per_year: Option<i64>,
}

/// What a point of a curve says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct PointFacts {
    pub(super) touchpoint: Name,
    pub(super) emotion: Known<f64>,
    /// How it is known; kept here since the records lie all over the memory.
    pub(super) source: Source,
}

/// What the note about a handoff says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NoteFacts {
    pub(super) from: Name,
    pub(super) to: Name,
    pub(super) agreed: bool,
}

impl Facts {
    /// What an empty journey says.
    pub(super) fn new() -> Self {
        Self {
            journey: Arc::default(),
            names: Names::default(),
            hours_per_day: Err(Unknown::NoWorkingDay),
            departments: Vec::new(),
            touchpoints: Vec::new(),
            order: Vec::new(),
            pains: Vec::new(),
            curves: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Reads what is not the same record as before, and tells which kinds of facts changed.
    pub(super) fn follow(&mut self, journey: &Arc<Journey>) -> Changed {
        let before = std::mem::replace(&mut self.journey, Arc::clone(journey));
        self.follow_departments(journey)
            .and(self.follow_touchpoints(&before, journey))
            .and(self.follow_pains(&before, journey))
            .and(self.follow_curves(&before, journey))
            .and(self.follow_notes(&before, journey))
            .and(Changed::PEOPLE.when(before.people_per_year != journey.people_per_year))
            .and(Changed::VOICES.when(voices_differ(&before, journey)))
    }

    fn follow_departments(&mut self, journey: &Journey) -> Changed {
        let departments = journey.departments.iter();
        let names: Vec<Name> = departments
            .map(|department| self.names.name(&department.id))
            .collect();
        let changed = names != self.departments;
        self.departments = names;
        Changed::DEPARTMENTS.when(changed)
    }

    fn follow_touchpoints(&mut self, before: &Journey, after: &Journey) -> Changed {
        let mut changed = Changed::ORDER.when(stages_differ(before, after));
        let mut list_before = before.touchpoints.as_slice();
        let day = working_day(after);
        if day != self.hours_per_day {
            // All times are other ones: nothing that was read of them holds.
            self.touchpoints.clear();
            list_before = &[];
            self.hours_per_day = day;
            changed = changed.and(Changed::TIMES).and(Changed::PEOPLE);
        }
        let names = &mut self.names;
        reread(
            &mut self.touchpoints,
            list_before,
            &after.touchpoints,
            |touchpoint| TouchpointFacts::read(touchpoint, day, names),
            |old, new| changed = changed.and(TouchpointFacts::changes(old, new)),
        );
        if changed.touches(Changed::ORDER) {
            let stages = after.stages.iter().map(|stage| names.name(&stage.id));
            let stages: Vec<Name> = stages.collect();
            let places = names.places(stages.iter().copied());
            let said = self.touchpoints.iter().map(|touchpoint| touchpoint.stage);
            let order = named_in_order(stages.len(), &places, said).into_iter();
            self.order = order.map(|(place, _)| place).collect();
        }
        changed
    }

    fn follow_pains(&mut self, before: &Journey, after: &Journey) -> Changed {
        let mut changed = false;
        let names = &mut self.names;
        reread(
            &mut self.pains,
            &before.pain_points,
            &after.pain_points,
            |pain| PainFacts::read(pain, names),
            |old, new| changed |= old.is_none() || old != new,
        );
        Changed::PAINS.when(changed)
    }

    fn follow_curves(&mut self, before: &Journey, after: &Journey) -> Changed {
        let same = |(a, b): (&Arc<_>, &Arc<_>)| Arc::ptr_eq(a, b);
        let as_many = before.curves.len() == after.curves.len();
        if as_many && before.curves.iter().zip(&after.curves).all(same) {
            return Changed::default();
        }
        let mut kept = std::mem::take(&mut self.curves).into_iter();
        let mut curves_before = before.curves.iter();
        for curve in &after.curves {
            let mut points = kept.next().unwrap_or_default();
            let before = curves_before.next().map(|before| before.points.as_slice());
            let names = &mut self.names;
            let read = |point: &CurvePoint| read_point(point, names);
            reread(
                &mut points,
                before.unwrap_or_default(),
                &curve.points,
                read,
                |_, _| {},
            );
            self.curves.push(points);
        }
        Changed::CURVES
    }

    fn follow_notes(&mut self, before: &Journey, after: &Journey) -> Changed {
        let mut changed = false;
        let names = &mut self.names;
        let read = |note: &HandoffNote| NoteFacts::read(note, names);
        reread(
            &mut self.notes,
            &before.handoffs,
            &after.handoffs,
            read,
            |_, _| changed = true,
        );
        Changed::NOTES.when(changed)
    }
}

impl TouchpointFacts {
    fn read(touchpoint: &Touchpoint, hours_per_day: Known<f64>, names: &mut Names) -> Self {
        // Without a working day "2h" can be read and "1d" cannot: a NaN says so to the reader of times.
        let day = hours_per_day.unwrap_or(f64::NAN);
        let hours = |time: &Option<Time>| {
            time.as_ref()
                .and_then(|time| time.hours(day))
                .ok_or(Unknown::NoTime)
        };
        Self {
            name: names.name(&touchpoint.id),
            stage: names.name(&touchpoint.stage),
            lead: touchpoint.lead.as_ref().map(|lead| names.name(lead)),
            helps: Few::of(&touchpoint.helps, names),
            wait: hours(&touchpoint.wait),
            work: hours(&touchpoint.work),
            right_first_time: touchpoint.right_first_time,
        }
    }

    /// What changed from one touchpoint to that in its place, or by one that came or went.
    fn changes(old: Option<&Self>, new: Option<&Self>) -> Changed {
        let Some((old, new)) = old.zip(new) else {
            return Changed::ORDER
                .and(Changed::ROLES)
                .and(Changed::TIMES)
                .and(Changed::SHARES);
        };
        let order = (old.name, old.stage) != (new.name, new.stage);
        let roles = old.lead != new.lead || old.helps != new.helps;
        let times = (old.wait, old.work) != (new.wait, new.work);
        let shares = old.right_first_time != new.right_first_time;
        Changed::ORDER
            .when(order)
            .and(Changed::ROLES.when(roles))
            .and(Changed::TIMES.when(times))
            .and(Changed::SHARES.when(shares))
    }
}

impl PainFacts {
    fn read(pain: &PainPoint, names: &mut Names) -> Self {
        Self {
            name: names.name(&pain.id),
            touchpoint: names.name(&pain.touchpoint),
            open: pain.is_open(),
            owner: pain.owner.as_ref().map(|owner| names.name(owner)),
            caused_by: Few::of(&pain.caused_by, names),
            fixed_by: Few::of(&pain.fixed_by, names),
            severity: pain.severity,
            impact: pain.impact,
            effort: pain.effort,
            hours_lost: pain.hours_lost,
            people_per_year: pain.people_per_year,
        }
    }
}

impl NoteFacts {
    fn read(note: &HandoffNote, names: &mut Names) -> Self {
        let agreement = note.agreement.as_deref().unwrap_or_default();
        Self {
            from: names.name(&note.from),
            to: names.name(&note.to),
            agreed: !agreement.trim().is_empty(),
        }
    }
}

fn read_point(point: &CurvePoint, names: &mut Names) -> PointFacts {
    PointFacts {
        touchpoint: names.name(&point.touchpoint),
        emotion: felt(point),
        source: Source::of(&point.evidence),
    }
}

/// An emotion beyond the scale is read as its end, as the map draws it; what is no number is none.
pub(super) fn felt(point: &CurvePoint) -> Known<f64> {
    let (lowest, highest) = (*EMOTION.start(), *EMOTION.end());
    let number = Some(point.emotion).filter(|emotion| !emotion.is_nan());
    let emotion = number.map(|emotion| emotion.clamp(lowest, highest));
    emotion.ok_or(Unknown::NoEmotion)
}

fn working_day(journey: &Journey) -> Known<f64> {
    let hours = journey.hours_per_day;
    if hours.is_finite() && hours > 0.0 {
        Ok(hours)
    } else {
        Err(Unknown::NoWorkingDay)
    }
}

fn stages_differ(before: &Journey, after: &Journey) -> bool {
    let ids = before.stages.iter().map(|stage| &stage.id);
    !ids.eq(after.stages.iter().map(|stage| &stage.id))
}

fn voices_differ(before: &Journey, after: &Journey) -> bool {
    let same = |(a, b): (&Arc<_>, &Arc<_>)| Arc::ptr_eq(a, b);
    let comments = before.comments.len() == after.comments.len()
        && before.comments.iter().zip(&after.comments).all(same);
    !comments || before.workshop != after.workshop
}
