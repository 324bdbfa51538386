//! The sheets of a stage, a handoff, a department, and of several things at once.

use std::sync::Arc;

use super::sheet::Sheet;
use crate::insight::Handoff;
use crate::journey::{Department, Id, PainPoint, Stage, touchpoints_in_order};
use crate::layout::Target;

impl Sheet<'_, '_> {
    /// Everything about a stage.
    pub(super) fn stage(&mut self, stage: &Stage) {
        self.heading("section-stage");
        self.title(&stage.title, &stage.note);
        let journey = self.reading.journey;
        let of_stage = |index: Option<usize>| {
            let found = index.and_then(|index| journey.stages.get(index));
            found.is_some_and(|found| found.id == stage.id)
        };
        let order = touchpoints_in_order(journey);
        let members = order.iter().filter(|(_, index)| of_stage(*index));
        self.heading("section-touchpoints");
        for (index, _) in members {
            if let Some(touchpoint) = journey.touchpoints.get(*index) {
                let target = Target::Touchpoint(touchpoint.id.clone());
                self.link(&touchpoint.title, target);
            }
        }
        self.comments(&stage.id);
    }

    /// Everything about a handoff.
    pub(super) fn handoff(&mut self, from: &Id, to: &Id) {
        let handoffs = &self.reading.insight.handoffs;
        let found = handoffs.iter().find(|h| h.from == *from && h.to == *to);
        let Some(handoff) = found else { return };
        self.heading("section-handoff");
        let journey = self.reading.journey;
        let title = |id: &Id| journey.touchpoint(id).map_or("", |found| &found.title);
        self.title(&format!("{} → {}", title(from), title(to)), "");
        self.departments("field-from", std::slice::from_ref(&handoff.from_department));
        self.departments("field-to", std::slice::from_ref(&handoff.to_department));
        self.handoff_numbers(handoff);
        let note = handoff.note.as_ref();
        self.field("field-passes", note.map(|note| note.passes.clone()));
        self.field("field-breaks", note.map(|note| note.breaks.clone()));
        let agreement = note.and_then(|note| note.agreement.clone());
        let agreement = agreement.unwrap_or_else(|| self.text("no-agreement"));
        self.field("field-agreement", Some(agreement));
    }

    fn handoff_numbers(&mut self, handoff: &Handoff) {
        let words = self.reading.skin.words;
        let change = handoff.emotion_change.ok();
        self.field("field-emotion-change", change.map(|by| words.signed(by, 1)));
        let touchpoint = self.reading.journey.touchpoint(&handoff.to);
        let wait = touchpoint.and_then(|found| found.wait.as_ref());
        self.field("field-wait", wait.map(|time| self.time(time)));
    }

    /// Everything about a department.
    pub(super) fn department_sheet(&mut self, department: &Department) {
        self.heading("section-department");
        self.title(department.title(), "");
        self.departments("field-short-name", std::slice::from_ref(&department.id));
        let own = &self.reading.insight.ownership;
        let Some(own) = own.iter().find(|entry| entry.department == department.id) else {
            return;
        };
        let journey = self.reading.journey;
        let all = |ids: &[Id]| -> Vec<&Arc<PainPoint>> {
            ids.iter().filter_map(|id| journey.pain_point(id)).collect()
        };
        self.pain_links("section-owns", &all(&own.owns));
        self.pain_links("section-causes", &all(&own.causes));
        self.pain_links("section-fixes", &all(&own.fixes));
    }

    /// What several selected things have in common: how many they are.
    pub(super) fn several(&mut self, targets: &[Target]) {
        let words = self.reading.skin.words;
        self.heading("section-selection");
        let title = words.fill("several-selected", &[("count", targets.len().into())]);
        self.title(&title, "");
    }

    /// Pain points under a heading, each to be clicked; nothing where there are none.
    pub(super) fn pain_links(&mut self, key: &str, pains: &[&Arc<PainPoint>]) {
        if pains.is_empty() {
            return;
        }
        self.heading(key);
        for pain in pains {
            self.link(&pain.title, Target::PainPoint(pain.id.clone()));
        }
    }
}
