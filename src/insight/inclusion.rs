//! Which departments take part in the journey, and which of those have no voice in it.

use crate::journey::{CurveState, Id};

use super::facts::Facts;
use super::{Handoff, Known, Unknown};

/// Who takes part and who is heard.
#[derive(Debug, Clone, PartialEq)]
pub struct Inclusion {
    /// What each department does here, in the order of `journey.departments`.
    pub departments: Vec<Part>,
    /// The departments that lead, help, own, cause or fix something.
    pub taking_part: Vec<Id>,
    /// Those of them that have no voice.
    pub without_voice: Vec<Id>,
    /// The share of those taking part that have a voice, 0 to 1.
    pub share_heard: Known<f64>,
}

/// What one department does in the journey.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// The department.
    pub department: Id,
    /// At how many touchpoints it leads.
    pub leads: usize,
    /// At how many touchpoints it helps.
    pub helps: usize,
    /// How many pain points, open or not, it owns, causes or fixes.
    pub pain_points: usize,
    /// At how many handoffs it gives or takes the lead.
    pub handoffs: usize,
    /// How many of these have an agreement.
    pub agreements: usize,
    /// How it is heard.
    pub voice: Voice,
}

impl Part {
    /// Whether it leads, helps, owns, causes or fixes something.
    pub fn takes_part(&self) -> bool {
        self.leads + self.helps + self.pain_points > 0
    }
}

/// How a department is heard: each is a voice.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Voice {
    /// It was in the room.
    pub attended: bool,
    /// How many of its votes there are.
    pub votes: usize,
    /// How many comments speak for it.
    pub comments: usize,
    /// How many curves say what it believes.
    pub curves: usize,
}

impl Voice {
    /// Whether it is heard at all.
    pub fn is_heard(self) -> bool {
        self.attended || self.votes + self.comments + self.curves > 0
    }
}

pub(super) fn inclusion(facts: &Facts<'_>, handoffs: &[Handoff]) -> Inclusion {
    let departments = parts(facts, handoffs);
    let ids = |wanted: fn(&&Part) -> bool| {
        departments
            .iter()
            .filter(wanted)
            .map(|part| part.department.clone())
            .collect()
    };
    let taking_part: Vec<Id> = ids(|part| part.takes_part());
    let without_voice: Vec<Id> = ids(|part| part.takes_part() && !part.voice.is_heard());
    let share_heard = match taking_part.len() {
        0 => Err(Unknown::NobodyTakesPart),
        all => Ok((all - without_voice.len()) as f64 / all as f64),
    };
    Inclusion {
        departments,
        taking_part,
        without_voice,
        share_heard,
    }
}

fn parts(facts: &Facts<'_>, handoffs: &[Handoff]) -> Vec<Part> {
    let departments = facts.journey.departments.iter();
    let mut parts = Parts(
        departments
            .map(|d| Part {
                department: d.id.clone(),
                ..Part::default()
            })
            .collect(),
    );
    for step in &facts.steps {
        parts.each(step.lead.as_slice(), |part| part.leads += 1);
        parts.each(&step.helps, |part| part.helps += 1);
    }
    for pain in &facts.pains {
        let roles: Vec<usize> = pain.departments().collect();
        parts.each(&roles, |part| part.pain_points += 1);
    }
    for handoff in handoffs {
        for id in [&handoff.from_department, &handoff.to_department] {
            parts.each(facts.department(id).as_slice(), |part| {
                part.handoffs += 1;
                part.agreements += usize::from(handoff.agreement);
            });
        }
    }
    listen(facts, &mut parts);
    parts.0
}

fn listen(facts: &Facts<'_>, parts: &mut Parts) {
    let journey = facts.journey;
    for id in &journey.workshop.attended {
        parts.each(facts.department(id).as_slice(), |part| {
            part.voice.attended = true;
        });
    }
    for vote in &journey.workshop.votes {
        parts.each(facts.department(&vote.department).as_slice(), |part| {
            part.voice.votes += 1;
        });
    }
    for department in journey
        .comments
        .iter()
        .filter_map(|comment| comment.department.as_ref())
    {
        parts.each(facts.department(department).as_slice(), |part| {
            part.voice.comments += 1;
        });
    }
    for curve in &journey.curves {
        if let CurveState::Believed { by } = &curve.state {
            parts.each(facts.department(by).as_slice(), |part| {
                part.voice.curves += 1;
            });
        }
    }
}

/// The departments by position, each counted once for each of the records that name it.
struct Parts(Vec<Part>);

impl Parts {
    fn each(&mut self, departments: &[usize], count: impl Fn(&mut Part)) {
        for (nth, &position) in departments.iter().enumerate() {
            let named_before = departments.iter().take(nth).any(|&other| other == position);
            if let Some(part) = self.0.get_mut(position).filter(|_| !named_before) {
                count(part);
            }
        }
    }
}
