//! The journey doctor: what a good journey would have besides hanging together well.
//!
//! A [`Problem`](crate::journey::Problem) says that the file contradicts itself; advice says that the
//! journey could tell more, or that it asks for a talk. Each rule describes itself and can be switched
//! off in the journey.

mod advice;
mod case;
mod curves;
mod departments;
mod moments;
mod owners;
mod pains;
mod seams;
mod stages;
mod steps;
mod surveys;
mod switches;
mod text;
mod touchpoints;

use crate::edit::{Edit, JourneyField};
use crate::insight::Insight;
use crate::journey::{Journey, Urgency};

pub use advice::{Advice, Diagnosis, MOST_OF_A_RULE, Mend, Place};

use advice::Findings;
use case::Case;

/// One thing that the doctor looks for; its texts are `doctor-ID` and `doctor-ID-why`.
pub struct Rule {
    /// Its name in the file, in `check --json` and in text keys.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Urgency,
    find: fn(&Case<'_>, &mut Findings),
}

/// All rules; within a severity they are told in this order.
pub static RULES: &[&Rule] = &[
    &owners::WITHOUT_OWNER,
    &owners::OWNER_ELSEWHERE,
    &owners::ONE_OWNER,
    &owners::NOBODY_FIXES,
    &pains::SEVERE_WITHOUT_CAUSE,
    &pains::SEVERE_WITHOUT_STEP,
    &pains::DONE_BUT_OPEN,
    &pains::SOLVED_BUT_LOW,
    &pains::SEVERE_ON_A_HIGH,
    &pains::TWINS,
    &touchpoints::WITHOUT_LEAD,
    &touchpoints::LEAD_HELPS,
    &touchpoints::REPEATED,
    &touchpoints::NAMED_LIKE_DEPARTMENT,
    &touchpoints::TIMES_MISSING,
    &touchpoints::LONG_WAIT,
    &moments::LOW_WITHOUT_PAIN,
    &moments::NONE_MATTERS,
    &moments::ALL_MATTER,
    &stages::NAMED_LIKE_DEPARTMENT,
    &stages::STARTS_ON_DAY_ONE,
    &stages::EMPTY,
    &stages::CROWDED,
    &stages::TWINS,
    &curves::LAST_WITHOUT_EMOTION,
    &curves::WITHOUT_EMOTION,
    &curves::TO_BE_BELOW,
    &curves::FLAT,
    &curves::SECOND_AS_IS,
    &curves::WITHOUT_PERSONA,
    &surveys::FEW_ANSWERS,
    &surveys::NO_ANSWERS,
    &surveys::DIVIDED,
    &surveys::ALL_ASSUMED,
    &seams::FALLS_WITHOUT_AGREEMENT,
    &seams::AGREEMENT_DOES_NOT_HOLD,
    &seams::BACK_AND_FORTH,
    &seams::NO_LONGER_A_HANDOFF,
    &departments::WITHOUT_VOICE,
    &departments::IDLE,
    &departments::ALIKE,
    &departments::LONG_SHORT_NAME,
    &steps::WITHOUT_DEPARTMENT,
    &steps::WITHOUT_PAIN,
    &steps::WITHOUT_DATE,
    &switches::UNKNOWN,
];

impl Rule {
    const fn new(id: &'static str, severity: Urgency, find: fn(&Case<'_>, &mut Findings)) -> Self {
        Self { id, severity, find }
    }

    /// Whether the journey wants to hear of it.
    pub fn is_on(&self, journey: &Journey) -> bool {
        !journey.rules_off.iter().any(|id| id == self.id)
    }

    /// The edit that switches it on or off in the journey.
    pub fn switch(&self, journey: &Journey, on: bool) -> Edit {
        let others = journey.rules_off.iter().filter(|id| *id != self.id);
        let off = (!on).then(|| self.id.to_owned());
        let off = others.cloned().chain(off).collect();
        Edit::Journey(JourneyField::RulesOff(off))
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// What the rules that are on found, what matters most first; in time that grows with the journey.
///
/// `insight` must be that of `journey`.
pub fn advise(journey: &Journey, insight: &Insight) -> Vec<Diagnosis> {
    let case = Case::new(journey, insight);
    let on = RULES.iter().filter(|rule| rule.is_on(journey));
    let mut all: Vec<Diagnosis> = on.filter_map(|rule| diagnosis(&case, rule)).collect();
    all.sort_by_key(|diagnosis| diagnosis.rule.severity);
    all
}

fn diagnosis(case: &Case<'_>, rule: &'static Rule) -> Option<Diagnosis> {
    let mut findings = Findings::default();
    (rule.find)(case, &mut findings);
    (findings.count > 0).then_some(Diagnosis {
        rule,
        advice: findings.advice,
        count: findings.count,
    })
}
