//! The lens: a journey as one department sees it.

use crate::journey::{Id, Journey, PainPoint};

use super::Insight;

/// What one department has to do with a journey.
#[derive(Debug, Clone, PartialEq)]
pub struct Lens {
    /// The department.
    pub department: Id,
    /// Whether it leads or helps at each touchpoint, in the order of the journey.
    pub touchpoints: Vec<bool>,
    /// Whether it owns, causes or can fix each pain point, in the order of the journey.
    pub pain_points: Vec<bool>,
    /// Its handoffs with its neighbours, by their positions in the order of the map.
    pub handoffs: Vec<usize>,
    /// The departments that it should talk to, the most urgent first.
    pub talk_to: Vec<TalkTo>,
}

/// A department that another one should talk to, and about what.
#[derive(Debug, Clone, PartialEq)]
pub struct TalkTo {
    /// The department.
    pub department: Id,
    /// The handoffs between the two, by their positions in the order of the map.
    pub handoffs: Vec<usize>,
    /// The open pain points that both have a part in.
    pub pain_points: Vec<Id>,
    /// The emotion lost at these handoffs, as far as it is known, and the severity of these pain
    /// points, with two more for each handoff without an agreement: what the order is made of.
    pub weight: f64,
}

/// A handoff without an agreement weighs as much as a mild pain point.
const NO_AGREEMENT: f64 = 2.0;

impl Lens {
    /// What `department` has to do with a journey; `None` where there is no such department.
    pub fn of(journey: &Journey, insight: &Insight, department: &Id) -> Option<Self> {
        journey.department(department)?;
        let touchpoints = journey.touchpoints.iter().map(|touchpoint| {
            touchpoint.lead.as_ref() == Some(department) || touchpoint.helps.contains(department)
        });
        let pain_points = journey.pain_points.iter();
        let ours = insight.handoffs.iter().filter(|handoff| {
            handoff.from_department == *department || handoff.to_department == *department
        });
        let mut lens = Self {
            department: department.clone(),
            touchpoints: touchpoints.collect(),
            pain_points: pain_points.map(|pain| has_part(pain, department)).collect(),
            handoffs: ours.map(|handoff| handoff.position).collect(),
            talk_to: Vec::new(),
        };
        lens.talk_to = lens.talks(journey, insight);
        Some(lens)
    }

    fn talks(&self, journey: &Journey, insight: &Insight) -> Vec<TalkTo> {
        let others = journey.departments.iter().map(|other| &other.id);
        let mut all: Vec<TalkTo> = others
            .filter(|other| **other != self.department)
            .map(|other| self.talk(journey, insight, other))
            .filter(|talk| !(talk.handoffs.is_empty() && talk.pain_points.is_empty()))
            .collect();
        // A stable sort: of equals the first of the journey comes first.
        all.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        all
    }

    fn talk(&self, journey: &Journey, insight: &Insight, other: &Id) -> TalkTo {
        let handoffs: Vec<_> = insight
            .handoffs
            .iter()
            .filter(|handoff| {
                let ends = [&handoff.from_department, &handoff.to_department];
                ends.contains(&other) && ends.contains(&&self.department)
            })
            .collect();
        let pains = journey.pain_points.iter().zip(&self.pain_points);
        let shared: Vec<_> = pains
            .filter(|(pain, is_ours)| **is_ours && pain.is_open() && has_part(pain, other))
            .map(|(pain, _)| pain)
            .collect();
        let lost: f64 = handoffs
            .iter()
            .filter_map(|handoff| handoff.fall().ok())
            .sum();
        let loose = handoffs.iter().filter(|handoff| !handoff.agreement).count();
        let severity: i64 = shared.iter().map(|pain| pain.severity.clamp(0, 5)).sum();
        TalkTo {
            department: other.clone(),
            handoffs: handoffs.iter().map(|handoff| handoff.position).collect(),
            pain_points: shared.iter().map(|pain| pain.id.clone()).collect(),
            weight: lost + NO_AGREEMENT * loose as f64 + severity as f64,
        }
    }
}

/// Whether a department owns, causes or can fix a pain point.
fn has_part(pain: &PainPoint, department: &Id) -> bool {
    pain.owner.as_ref() == Some(department)
        || pain.caused_by.contains(department)
        || pain.fixed_by.contains(department)
}
