//! What a journey would be if some of its small steps were done.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::journey::{
    Curve, CurveState, Date, Id, Journey, PainPoint, PainState, SmallStep, StepState,
};

use super::facts::felt;
use super::{DaysLost, Insight, Known, Unknown};

/// What a journey would be if some of its small steps were done.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Its numbers then.
    pub insight: Insight,
    /// The open pain points that would be solved.
    pub solved: BTreeSet<Id>,
    /// What each open small step would change, the most impact for its effort first; those that
    /// solve nothing that is rated come last.
    pub gains: Vec<Gain>,
}

/// What a small step would change by itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Gain {
    /// The small step.
    pub step: Id,
    /// Where the as-is curve would rise, the highest rise first.
    pub lifts: Vec<Lift>,
    /// The working days a year that would no longer be lost.
    pub days: Known<f64>,
    /// The impact of the open pain points that it solves, added up as far as they are rated.
    pub impact: i64,
    /// Their effort, added up likewise.
    pub effort: i64,
}

/// How much better a touchpoint would feel.
#[derive(Debug, Clone, PartialEq)]
pub struct Lift {
    /// The touchpoint.
    pub touchpoint: Id,
    /// By how much its emotion would rise, above 0 and at most 4.
    pub by: f64,
}

/// The small steps that are looked at first: those planned or begun; where there are none, all ideas.
pub fn proposed(journey: &Journey) -> BTreeSet<Id> {
    let with = |is_meant: fn(&StepState) -> bool| -> BTreeSet<Id> {
        let steps = journey.small_steps.iter();
        let meant = steps.filter(|step| is_meant(&step.state));
        meant.map(|step| step.id.clone()).collect()
    };
    let begun = with(|state| matches!(state, StepState::Planned { .. } | StepState::Doing));
    if begun.is_empty() {
        with(|state| *state == StepState::Idea)
    } else {
        begun
    }
}

impl Outlook {
    /// What `journey` with the numbers `insight` would be with these small steps done.
    ///
    /// The open pain points that they resolve are solved. A touchpoint rises from the as-is towards
    /// the first to-be curve by the share that these have in the severity of all pain points open
    /// there; where the to-be curve is not above it, it stays.
    pub fn of(journey: &Journey, insight: &Insight, steps: &BTreeSet<Id>) -> Self {
        let ground = Ground::of(journey);
        let done = journey.small_steps.iter();
        let solved = ground.solved_by(done.filter(|step| steps.contains(&step.id)));
        Self {
            insight: Insight::of(&changed(journey, &solved, &ground.lifts(&solved))),
            solved: solved.into_keys().cloned().collect(),
            gains: gains(journey, &ground, &insight.working_days_lost),
        }
    }
}

/// The journey with these pain points solved and a curve that rises by so much.
fn changed(
    journey: &Journey,
    solved: &BTreeMap<&Id, &PainPoint>,
    lifts: &BTreeMap<&Id, f64>,
) -> Journey {
    let mut changed = journey.clone();
    for pain in &mut changed.pain_points {
        if solved.contains_key(&pain.id) {
            let on = Date::default();
            Arc::make_mut(pain).state = PainState::Solved { on };
        }
    }
    if let Some(curve) = first_of(changed.curves.iter_mut(), &CurveState::AsIs) {
        rise(Arc::make_mut(curve), lifts);
    }
    changed
}

fn gains(journey: &Journey, ground: &Ground<'_>, lost: &DaysLost) -> Vec<Gain> {
    let days: BTreeMap<&Id, Known<f64>> = lost
        .pain_points
        .iter()
        .rev()
        .map(|pain| (&pain.pain_point, pain.cost.map(|cost| cost.days)))
        .collect();
    let open = journey.small_steps.iter().filter(|step| is_open(step));
    let mut gains: Vec<Gain> = open.map(|step| ground.gain(step, &days)).collect();
    gains.sort_by(|a, b| worth(b).total_cmp(&worth(a)));
    gains
}

fn is_open(step: &SmallStep) -> bool {
    !matches!(step.state, StepState::Done { .. })
}

/// Impact for one point of effort; an effort of nothing counts as one.
fn worth(gain: &Gain) -> f64 {
    gain.impact as f64 / gain.effort.max(1) as f64
}

/// What is open in a journey, by id.
struct Ground<'a> {
    open: BTreeMap<&'a Id, &'a PainPoint>,
    /// The severity of all open pain points at each touchpoint.
    severity: BTreeMap<&'a Id, i64>,
    /// How far the as-is curve is below the to-be curve at each touchpoint, where it is below.
    gaps: BTreeMap<&'a Id, f64>,
}

impl<'a> Ground<'a> {
    fn of(journey: &'a Journey) -> Self {
        let mut open = BTreeMap::new();
        for pain in journey.pain_points.iter().filter(|pain| pain.is_open()) {
            open.entry(&pain.id).or_insert(pain.as_ref());
        }
        let mut severity = BTreeMap::new();
        for pain in open.values() {
            *severity.entry(&pain.touchpoint).or_default() += severity_of(pain);
        }
        let gaps = gaps(journey);
        Self {
            open,
            severity,
            gaps,
        }
    }

    /// The open pain points that these small steps resolve, each once.
    fn solved_by(
        &self,
        steps: impl Iterator<Item = &'a Arc<SmallStep>>,
    ) -> BTreeMap<&'a Id, &'a PainPoint> {
        let resolved = steps.flat_map(|step| &step.resolves);
        let pains = resolved.filter_map(|id| self.open.get(id));
        pains.map(|pain| (&pain.id, *pain)).collect()
    }

    /// How far each touchpoint rises when these are solved.
    fn lifts(&self, solved: &BTreeMap<&'a Id, &'a PainPoint>) -> BTreeMap<&'a Id, f64> {
        let mut lifts = BTreeMap::new();
        for pain in solved.values() {
            let at = &pain.touchpoint;
            if let (Some(gap), Some(all)) = (self.gaps.get(at), self.severity.get(at)) {
                *lifts.entry(at).or_default() += gap * severity_of(pain) as f64 / *all as f64;
            }
        }
        lifts
    }

    fn gain(&self, step: &'a Arc<SmallStep>, days: &BTreeMap<&Id, Known<f64>>) -> Gain {
        let solved = self.solved_by(std::iter::once(step));
        let costs = solved.keys().filter_map(|id| days.get(id).copied());
        let lifts = self.lifts(&solved).into_iter();
        let mut lifts: Vec<Lift> = lifts
            .map(|(touchpoint, by)| Lift {
                touchpoint: touchpoint.clone(),
                by,
            })
            .collect();
        lifts.sort_by(|a, b| b.by.total_cmp(&a.by));
        Gain {
            step: step.id.clone(),
            lifts,
            days: sum(costs),
            impact: solved.values().filter_map(|pain| rated(pain.impact)).sum(),
            effort: solved.values().filter_map(|pain| rated(pain.effort)).sum(),
        }
    }
}

/// A severity beyond the scale counts as its end.
fn severity_of(pain: &PainPoint) -> i64 {
    pain.severity.clamp(1, 5)
}

/// So does an impact or effort.
fn rated(value: Option<i64>) -> Option<i64> {
    value.map(|value| value.clamp(0, 10))
}

/// The sum of those that are known; not known where none is.
fn sum(costs: impl Iterator<Item = Known<f64>>) -> Known<f64> {
    let mut sum = Err(Unknown::NoHoursLost);
    for cost in costs {
        sum = match (sum, cost) {
            (Ok(sum), Ok(cost)) => Ok(sum + cost),
            (Ok(known), Err(_)) | (Err(_), Ok(known)) => Ok(known),
            (Err(_), Err(why)) => Err(why),
        };
    }
    sum
}

fn gaps(journey: &Journey) -> BTreeMap<&Id, f64> {
    let emotions = |state: &CurveState| {
        let curve = first_of(journey.curves.iter(), state);
        let points = curve
            .into_iter()
            .flat_map(|curve| curve.points.iter().rev());
        // Collected from behind, the first of two points at one touchpoint counts.
        let felt = points.filter_map(|point| Some((&point.touchpoint, felt(point).ok()?)));
        felt.collect::<BTreeMap<_, _>>()
    };
    let (now, wanted) = (emotions(&CurveState::AsIs), emotions(&CurveState::ToBe));
    let gap = |(at, now)| Some((at, wanted.get(at)? - now));
    now.into_iter()
        .filter_map(gap)
        .filter(|gap| gap.1 > 0.0)
        .collect()
}

/// The first curve that says this.
fn first_of<C: AsRef<Curve>>(curves: impl Iterator<Item = C>, state: &CurveState) -> Option<C> {
    let mut curves = curves;
    curves.find(|curve| curve.as_ref().state == *state)
}

fn rise(curve: &mut Curve, lifts: &BTreeMap<&Id, f64>) {
    for point in &mut curve.points {
        if let (Some(lift), Ok(emotion)) = (lifts.get(&point.touchpoint), felt(point)) {
            Arc::make_mut(point).emotion = emotion + lift;
        }
    }
}
