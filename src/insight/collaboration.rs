//! Where to work together: the touchpoints at which departments should talk, ranked.

use crate::journey::{Id, PainPoint};

use super::facts::{Facts, Pain, Step};
use super::known::finite;
use super::{Handoff, Known};

/// A touchpoint at which departments should work together, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Collaboration {
    /// The place of the touchpoint in the order of the map.
    pub position: usize,
    /// The touchpoint.
    pub touchpoint: Id,
    /// The departments that lead or help there, or own, cause or fix one of its open pain points; in that order.
    pub departments: Vec<Id>,
    /// Its open pain points.
    pub pain_points: Vec<Id>,
    /// What the score is made of.
    pub terms: Terms,
    /// The sum of the points of all terms that are known.
    pub score: f64,
}

/// What the score of a touchpoint is made of, before it is turned into points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Terms {
    /// The sum of the severities of its open pain points.
    pub severity: i64,
    /// How many of these nobody owns.
    pub unowned: usize,
    /// What the handoff into it adds; `None` where there is no handoff into it.
    pub seam: Option<Seam>,
    /// The working days waited there.
    pub days_waited: Known<f64>,
}

/// What the handoff into a touchpoint adds to its score.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seam {
    /// By how much the emotion falls; 0 where it rises.
    pub fall: Known<f64>,
    /// Whether the departments agreed on something.
    pub agreement: bool,
}

/// One term of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// One point for each step of severity.
    Severity,
    /// Two points for each step of emotion that is lost.
    Fall,
    /// Two points for each pain point without an owner.
    Unowned,
    /// One point for a handoff without an agreement.
    NoAgreement,
    /// One point for five days of waiting, at most three.
    Waiting,
}

impl Term {
    /// Its name in `insights --json`; the text key is `score-` and this.
    pub fn key(self) -> &'static str {
        match self {
            Self::Severity => "severity",
            Self::Fall => "fall",
            Self::Unowned => "unowned",
            Self::NoAgreement => "no-agreement",
            Self::Waiting => "waiting",
        }
    }
}

/// Points for each step of emotion lost, and for each pain point without an owner.
const POINTS_FOR_FALL: f64 = 2.0;
const POINTS_FOR_UNOWNED: f64 = 2.0;
/// So many days of waiting give a point, up to so many points.
const DAYS_FOR_A_POINT: f64 = 5.0;
const MOST_FOR_WAITING: f64 = 3.0;

impl Terms {
    /// The points of each term, in the order in which they are told.
    pub fn points(&self) -> [(Term, Known<f64>); 5] {
        let fall = self.seam.map_or(Ok(0.0), |seam| seam.fall);
        let unagreed = self.seam.is_some_and(|seam| !seam.agreement);
        [
            (Term::Severity, Ok(self.severity as f64)),
            (Term::Fall, fall.map(|fall| POINTS_FOR_FALL * fall)),
            (Term::Unowned, Ok(POINTS_FOR_UNOWNED * self.unowned as f64)),
            (Term::NoAgreement, Ok(f64::from(u8::from(unagreed)))),
            (
                Term::Waiting,
                self.days_waited
                    .map(|days| (days / DAYS_FOR_A_POINT).min(MOST_FOR_WAITING)),
            ),
        ]
    }

    fn score(&self) -> f64 {
        self.points()
            .iter()
            .filter_map(|(_, points)| points.ok())
            .sum()
    }
}

/// The touchpoints with two or more departments or with an unowned open pain point; the highest
/// score first, then the order of the map.
pub(super) fn collaboration(facts: &Facts<'_>, handoffs: &[Handoff]) -> Vec<Collaboration> {
    let mut handoffs = handoffs.iter().peekable();
    let steps = facts.steps.iter().enumerate();
    let mut all: Vec<_> = steps
        .filter_map(|(position, step)| {
            let into = handoffs.next_if(|handoff| handoff.position == position);
            at_step(facts, position, step, into)
        })
        .collect();
    all.sort_by(|a, b| b.score.total_cmp(&a.score));
    all
}

fn at_step(
    facts: &Facts<'_>,
    position: usize,
    step: &Step<'_>,
    into: Option<&Handoff>,
) -> Option<Collaboration> {
    let terms = terms(facts, step, into);
    let departments = departments(facts, step);
    if departments.len() < 2 && terms.unowned == 0 {
        return None;
    }
    let pains = step.open_pains.iter().filter_map(|&at| facts.pains.get(at));
    Some(Collaboration {
        position,
        touchpoint: step.touchpoint.id.clone(),
        departments: departments
            .into_iter()
            .filter_map(|at| facts.department_id(at).cloned())
            .collect(),
        pain_points: pains.map(|pain| pain.record.id.clone()).collect(),
        terms,
        score: terms.score(),
    })
}

fn terms(facts: &Facts<'_>, step: &Step<'_>, into: Option<&Handoff>) -> Terms {
    let pains = step.open_pains.iter().filter_map(|&at| facts.pains.get(at));
    Terms {
        severity: pains
            .clone()
            .map(|pain| plausible_severity(pain.record))
            .sum(),
        unowned: pains.filter(|pain| pain.owner.is_none()).count(),
        seam: into.map(|handoff| Seam {
            fall: handoff.fall(),
            agreement: handoff.agreement,
        }),
        days_waited: days_waited(step.wait, facts.hours_per_day),
    }
}

fn departments(facts: &Facts<'_>, step: &Step<'_>) -> Vec<usize> {
    let pains = step.open_pains.iter().filter_map(|&at| facts.pains.get(at));
    let roles = step
        .lead
        .iter()
        .chain(&step.helps)
        .copied()
        .chain(pains.flat_map(Pain::departments));
    let mut distinct = Vec::new();
    for department in roles {
        if !distinct.contains(&department) {
            distinct.push(department);
        }
    }
    distinct
}

fn days_waited(wait: Known<f64>, hours_per_day: Known<f64>) -> Known<f64> {
    finite(wait? / hours_per_day?)
}

/// A severity beyond the scale counts as its end.
fn plausible_severity(pain: &PainPoint) -> i64 {
    pain.severity.clamp(1, 5)
}
