//! Where to work together: the touchpoints at which departments should talk, ranked.

use crate::journey::Id;

use super::board::{Board, Step};
use super::changed::Changed;
use super::few::Few;
use super::known::finite;
use super::names::Name;
use super::refit::refit_large;
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

/// What the ranking is made of, besides the handoffs.
pub(super) const MADE_OF: Changed = Changed::ORDER
    .and(Changed::ROLES)
    .and(Changed::DEPARTMENTS)
    .and(Changed::TIMES)
    .and(Changed::CURVES)
    .and(Changed::NOTES)
    .and(Changed::PAINS);

/// A touchpoint of the ranking by all that it is made of but its position.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    touchpoint: Name,
    departments: Few,
    pain_points: Few,
    terms: Terms,
}

/// Brings the ranking up to the board: the touchpoints with two or more departments or with an
/// unowned open pain point; the highest score first, then the order of the map.
pub(super) fn follow(
    all: &mut Vec<Collaboration>,
    kept: &mut Vec<Key>,
    board: &Board<'_>,
    handoffs: &[Handoff],
) {
    let candidates = candidates(board, handoffs);
    let ranked = ranked(&candidates, kept, board);
    refit_large(
        (all, kept),
        &ranked,
        |key, candidate| *key == candidate.key,
        |candidate| candidate.key.clone(),
        |candidate| entry(board, candidate),
    );
    for (entry, candidate) in all.iter_mut().zip(&ranked) {
        entry.position = candidate.position;
    }
}

/// The candidates, the highest score first, then in the order of the map.
///
/// They are sorted from the order of last time: where little changed that is nearly done.
fn ranked<'c>(candidates: &'c [Candidate], kept: &[Key], board: &Board<'_>) -> Vec<&'c Candidate> {
    let mut by_position: Vec<Option<&Candidate>> = vec![None; board.steps.len()];
    for candidate in candidates {
        if let Some(slot) = by_position.get_mut(candidate.position) {
            *slot = Some(candidate);
        }
    }
    let positions = kept.iter().filter_map(|key| board.position(key.touchpoint));
    let positions: Vec<usize> = positions.collect();
    let mut take = |position: usize| by_position.get_mut(position)?.take();
    let mut ranked: Vec<&Candidate> = positions.into_iter().filter_map(&mut take).collect();
    ranked.extend((0..board.steps.len()).filter_map(take));
    ranked.sort_by(|a, b| {
        b.score
            .total_cmp(&a.score)
            .then(a.position.cmp(&b.position))
    });
    ranked
}

struct Candidate {
    position: usize,
    score: f64,
    key: Key,
}

fn candidates(board: &Board<'_>, handoffs: &[Handoff]) -> Vec<Candidate> {
    let mut handoffs = handoffs.iter().peekable();
    let mut departments = Vec::new();
    let mut candidates = Vec::with_capacity(board.steps.len());
    for (position, step) in board.steps.iter().enumerate() {
        let into = handoffs.next_if(|handoff| handoff.position == position);
        let terms = terms(board, step, into);
        collect_departments(board, step, &mut departments);
        if departments.len() < 2 && terms.unowned == 0 {
            continue;
        }
        let key = Key {
            touchpoint: step.facts.name,
            departments: departments
                .iter()
                .filter_map(|&place| board.department_name(place))
                .collect(),
            pain_points: board.open_pains(step).map(|pain| pain.facts.name).collect(),
            terms,
        };
        candidates.push(Candidate {
            position,
            score: terms.score(),
            key,
        });
    }
    candidates
}

fn entry(board: &Board<'_>, candidate: &Candidate) -> Collaboration {
    let step = board.steps.get(candidate.position);
    let mut departments = Vec::new();
    if let Some(step) = step {
        collect_departments(board, step, &mut departments);
    }
    let pains = step.into_iter().flat_map(|step| board.open_pains(step));
    Collaboration {
        position: candidate.position,
        touchpoint: step
            .map(|step| step.touchpoint.id.clone())
            .unwrap_or_default(),
        departments: departments
            .into_iter()
            .filter_map(|place| board.department_id(place).cloned())
            .collect(),
        pain_points: pains.map(|pain| pain.record.id.clone()).collect(),
        terms: candidate.key.terms,
        score: candidate.score,
    }
}

fn terms(board: &Board<'_>, step: &Step<'_>, into: Option<&Handoff>) -> Terms {
    let pains = board.open_pains(step);
    Terms {
        // A severity beyond the scale counts as its end.
        severity: pains
            .clone()
            .map(|pain| pain.facts.severity.clamp(1, 5))
            .sum(),
        unowned: pains.filter(|pain| pain.owner.is_none()).count(),
        seam: into.map(|handoff| Seam {
            fall: handoff.fall(),
            agreement: handoff.agreement,
        }),
        days_waited: days_waited(step.facts.wait, board.hours_per_day),
    }
}

/// Puts into `distinct` the departments that have a part at a touchpoint, each once.
fn collect_departments(board: &Board<'_>, step: &Step<'_>, distinct: &mut Vec<usize>) {
    distinct.clear();
    let pains = board.open_pains(step).flat_map(|pain| board.parts(pain));
    for department in step.lead.into_iter().chain(board.helps(step)).chain(pains) {
        if !distinct.contains(&department) {
            distinct.push(department);
        }
    }
}

fn days_waited(wait: Known<f64>, hours_per_day: Known<f64>) -> Known<f64> {
    finite(wait? / hours_per_day?)
}
