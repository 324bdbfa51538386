//! Which departments take part in the journey, and which of those have no voice in it.

use crate::journey::{CurveState, Id};

use super::board::Board;
use super::changed::Changed;
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

/// What the inclusion is made of, besides the handoffs.
const MADE_OF: Changed = Changed::ROLES
    .and(Changed::DEPARTMENTS)
    .and(Changed::PAINS)
    .and(Changed::CURVES)
    .and(Changed::VOICES);

/// What changes only which handoffs there are, and which of them have an agreement.
const ONLY_HANDOFFS: Changed = Changed::ORDER.and(Changed::NOTES);

/// Brings the inclusion up to the board.
pub(super) fn follow(
    inclusion: &mut Inclusion,
    board: &Board<'_>,
    handoffs: &[Handoff],
    changed: Changed,
) {
    if changed.touches(MADE_OF) {
        *inclusion = all(board, handoffs);
    } else if changed.touches(ONLY_HANDOFFS) {
        let mut parts = Parts {
            all: std::mem::take(&mut inclusion.departments),
            named: Vec::new(),
        };
        for part in &mut parts.all {
            (part.handoffs, part.agreements) = (0, 0);
        }
        count(handoffs, board, &mut parts);
        inclusion.departments = parts.all;
    }
}

fn all(board: &Board<'_>, handoffs: &[Handoff]) -> Inclusion {
    let departments = parts(board, handoffs);
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

fn parts(board: &Board<'_>, handoffs: &[Handoff]) -> Vec<Part> {
    let mut parts = Parts::of(board);
    for step in &board.steps {
        parts.each(step.lead, |part| part.leads += 1);
        parts.each(board.helps(step), |part| part.helps += 1);
    }
    for pain in &board.pains {
        parts.each(board.parts(pain), |part| part.pain_points += 1);
    }
    count(handoffs, board, &mut parts);
    listen(board, &mut parts);
    parts.all
}

/// Counts for each department the handoffs at which it gives or takes the lead.
fn count(handoffs: &[Handoff], board: &Board<'_>, parts: &mut Parts) {
    for handoff in handoffs {
        let steps = board
            .steps
            .get(handoff.position - 1..=handoff.position)
            .unwrap_or_default();
        parts.each(steps.iter().filter_map(|step| step.lead), |part| {
            part.handoffs += 1;
            part.agreements += usize::from(handoff.agreement);
        });
    }
}

fn listen(board: &Board<'_>, parts: &mut Parts) {
    let journey = board.journey;
    for id in &journey.workshop.attended {
        parts.each(board.department(id), |part| part.voice.attended = true);
    }
    for vote in &journey.workshop.votes {
        parts.each(board.department(&vote.department), |part| {
            part.voice.votes += 1;
        });
    }
    for department in journey
        .comments
        .iter()
        .filter_map(|comment| comment.department.as_ref())
    {
        parts.each(board.department(department), |part| {
            part.voice.comments += 1;
        });
    }
    for curve in &journey.curves {
        if let CurveState::Believed { by } = &curve.state {
            parts.each(board.department(by), |part| part.voice.curves += 1);
        }
    }
}

/// The departments in their order.
struct Parts {
    all: Vec<Part>,
    /// Those that the record at hand has named already: each counts once for it.
    named: Vec<usize>,
}

impl Parts {
    fn of(board: &Board<'_>) -> Self {
        let part = |id: &Id| Part {
            department: id.clone(),
            ..Part::default()
        };
        let departments = board.journey.departments.iter();
        Self {
            all: departments.map(|department| part(&department.id)).collect(),
            named: Vec::new(),
        }
    }

    fn each(
        &mut self,
        departments: impl IntoIterator<Item = usize>,
        mut count: impl FnMut(&mut Part),
    ) {
        self.named.clear();
        for place in departments {
            let Some(part) = self
                .all
                .get_mut(place)
                .filter(|_| !self.named.contains(&place))
            else {
                continue;
            };
            self.named.push(place);
            count(part);
        }
    }
}
