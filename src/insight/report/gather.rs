//! How one journey comes into a report.

use std::collections::HashMap;

use super::{Excluded, OpenStep, Repeated, Report, Told};
use crate::insight::Insight;
use crate::journey::{Id, Journey, SmallStep, StepState, folded, touchpoints_in_order};

impl Report {
    /// Adds what a journey tells; `path` is the name of its file.
    pub fn add(&mut self, path: String, journey: &Journey) {
        let insight = Insight::of(journey);
        let nth = self.journeys.len();
        self.journeys.push(told(path, journey, &insight));
        let departments = self.name_departments(journey);
        self.add_cells(journey, &insight, &departments);
        self.add_handoffs(&insight, &departments);
        self.add_pain_points(journey, nth);
        let open = journey.small_steps.iter().filter(|step| !is_done(step));
        for step in open {
            self.add_step(step, journey, nth);
        }
    }

    /// Adds a file that could not be read.
    pub fn add_unread(&mut self, path: String, reason: String) {
        self.unread.push(Excluded { path, reason });
    }

    /// The folded name of each department by its id.
    fn name_departments(&mut self, journey: &Journey) -> HashMap<Id, String> {
        let named = journey.departments.iter().map(|department| {
            let name = self.named(department.title());
            (department.id.clone(), name)
        });
        named.collect()
    }

    /// A name folded, and remembered as it is written.
    fn named(&mut self, name: &str) -> String {
        let key = folded(name);
        if !self.names.contains_key(&key) {
            self.names.insert(key.clone(), name.trim().to_owned());
        }
        key
    }

    fn add_cells(&mut self, journey: &Journey, insight: &Insight, names: &HashMap<Id, String>) {
        let titles = journey.stages.iter().map(|stage| stage.title.as_str());
        let stages: Vec<String> = titles.map(|title| self.named(title)).collect();
        self.add_places(&stages);
        let mut pains: HashMap<&Id, usize> = HashMap::new();
        for pain in journey.pain_points.iter().filter(|pain| pain.is_open()) {
            *pains.entry(&pain.touchpoint).or_default() += 1;
        }
        let order = touchpoints_in_order(journey);
        for ((index, stage), emotion) in order.into_iter().zip(&insight.emotions) {
            let Some(touchpoint) = journey.touchpoints.get(index) else {
                continue;
            };
            let lead = touchpoint.lead.as_ref().and_then(|lead| names.get(lead));
            let stage = stage.and_then(|stage| stages.get(stage));
            let key = (
                lead.cloned().unwrap_or_default(),
                stage.cloned().unwrap_or_default(),
            );
            let cell = self.cells.entry(key).or_default();
            cell.touchpoints += 1;
            cell.pain_points += pains.get(&touchpoint.id).copied().unwrap_or_default();
            if let Ok(emotion) = emotion {
                cell.felt += emotion;
                cell.known += 1;
            }
        }
    }

    /// Adds where stages stand, given in their order.
    fn add_places(&mut self, stages: &[String]) {
        let last = stages.len().saturating_sub(1).max(1);
        for (nth, stage) in stages.iter().enumerate() {
            let places = self.places.entry(stage.clone()).or_default();
            places.sum += (nth * 1_000 / last) as u64;
            places.count += 1;
        }
    }

    fn add_handoffs(&mut self, insight: &Insight, names: &HashMap<Id, String>) {
        for handoff in &insight.handoffs {
            let sides = names
                .get(&handoff.from_department)
                .zip(names.get(&handoff.to_department));
            let Some((from, to)) = sides else { continue };
            let crossing = self.handoffs.entry((from.clone(), to.clone())).or_default();
            crossing.count += 1;
            crossing.without_agreement += usize::from(!handoff.agreement);
            crossing.fall += handoff.fall().unwrap_or_default();
        }
    }

    fn add_pain_points(&mut self, journey: &Journey, nth: usize) {
        let open = journey.pain_points.iter().filter(|pain| pain.is_open());
        for pain in open.filter(|pain| !pain.title.trim().is_empty()) {
            let met = self.pain_points.entry(folded(&pain.title));
            let met = met.or_insert_with(|| Repeated {
                title: pain.title.trim().to_owned(),
                ..Repeated::default()
            });
            met.severity = met.severity.max(pain.severity);
            // Twice in one journey is one journey.
            if met.journeys.last() != Some(&nth) {
                met.journeys.push(nth);
            }
        }
    }

    fn add_step(&mut self, step: &SmallStep, journey: &Journey, nth: usize) {
        let due = match &step.state {
            StepState::Planned { due: Some(due) } => due.0.clone(),
            StepState::Planned { due: None }
            | StepState::Idea
            | StepState::Doing
            | StepState::Done { .. } => String::new(),
        };
        let of = |department: &Id| {
            let found = journey.department(department);
            found.map_or(String::new(), |found| found.title().to_owned())
        };
        let mut departments: Vec<String> = step.departments.iter().map(of).collect();
        if departments.is_empty() {
            departments.push(String::new());
        }
        self.steps
            .extend(departments.into_iter().map(|department| OpenStep {
                department,
                due: due.clone(),
                title: step.title.clone(),
                journey: nth,
            }));
    }
}

fn told(path: String, journey: &Journey, insight: &Insight) -> Told {
    let open = journey.pain_points.iter().filter(|pain| pain.is_open());
    let lost = &insight.emotion_lost_at_handoffs;
    let remembered = insight.remembered_emotion.as_ref();
    Told {
        path,
        title: journey.title.clone(),
        touchpoints: journey.touchpoints.len(),
        pain_points: open.count(),
        unowned: insight.unowned.len(),
        remembered: remembered.ok().map(|remembered| remembered.emotion),
        lost_at_handoffs: lost.as_ref().ok().map(|lost| lost.share),
        days_lost: insight.working_days_lost.total.ok(),
    }
}

fn is_done(step: &SmallStep) -> bool {
    matches!(step.state, StepState::Done { .. })
}
