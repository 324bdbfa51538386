//! The sheets of a stage and of a handoff.

use std::sync::Arc;

use super::common::Common;
use super::fields::Line;
use super::sheet::Sheet;
use crate::edit::{Edit, HandoffEdit, HandoffField, StageEdit, StageField};
use crate::insight::Handoff;
use crate::journey::{Id, PainPoint, Stage};
use crate::layout::Target;

/// More links than this are no help: the outline leads further.
const MOST_LINKS: usize = 60;

impl Sheet<'_, '_> {
    /// Everything about a stage.
    pub(super) fn stage(&mut self, stage: &Stage) {
        let set = |field| {
            let id = stage.id.clone();
            Edit::Stage(StageEdit::Set { id, field })
        };
        self.heading("section-stage");
        self.turn_to(&stage.id);
        self.title("field-name", &stage.title, |title| {
            set(StageField::Title(title))
        });
        self.note(&stage.note, |note| set(StageField::Note(note)));
        self.members(stage);
        self.comments(&stage.id);
    }

    fn members(&mut self, stage: &Stage) {
        let journey = self.reading.journey;
        let layout = self.reading.editor.chart().layout();
        let place = journey.stages.iter().position(|other| other.id == stage.id);
        let span = place.and_then(|place| layout.stages.get(place));
        let members = span.and_then(|span| layout.columns.get(span.first..span.past));
        self.heading("section-touchpoints");
        for column in members.unwrap_or_default().iter().take(MOST_LINKS) {
            if let Some(touchpoint) = journey.touchpoints.get(column.touchpoint) {
                let target = Target::Touchpoint(touchpoint.id.clone());
                self.link(&touchpoint.title, target);
            }
        }
    }

    /// Everything about a handoff.
    pub(super) fn handoff(&mut self, from: &Id, to: &Id) {
        let handoffs = &self.reading.insight.handoffs;
        let found = handoffs.iter().find(|h| h.from == *from && h.to == *to);
        let Some(handoff) = found else { return };
        self.heading("section-handoff");
        self.turn_to((from, to));
        let journey = self.reading.journey;
        let title = |id: &Id| journey.touchpoint(id).map_or("", |found| &found.title);
        self.quiet(&format!("{} → {}", title(from), title(to)));
        self.told_departments("field-from", std::slice::from_ref(&handoff.from_department));
        self.told_departments("field-to", std::slice::from_ref(&handoff.to_department));
        self.handoff_numbers(handoff);
        self.handoff_note(from, to);
    }

    fn handoff_note(&mut self, from: &Id, to: &Id) {
        let note = self.reading.journey.handoff_note(from, to);
        let set = |field| {
            let (from, to) = (from.clone(), to.clone());
            Ok(Edit::Handoff(HandoffEdit { from, to, field }))
        };
        let said = note.map_or("", |note| &note.passes);
        let passes = Line::new("field-passes", Common::Same(said.to_owned())).long();
        self.line(passes, |text| set(HandoffField::Passes(text.to_owned())));
        let said = note.map_or("", |note| &note.breaks);
        let breaks = Line::new("field-breaks", Common::Same(said.to_owned())).long();
        self.line(breaks, |text| set(HandoffField::Breaks(text.to_owned())));
        let agreed = note.and_then(|note| note.agreement.clone());
        let agreed = Line::new("field-agreement", Common::Same(agreed.unwrap_or_default()))
            .hint(self.text("no-agreement"))
            .long();
        self.line(agreed, |text| {
            let text = (!text.trim().is_empty()).then(|| text.to_owned());
            set(HandoffField::Agreement(text))
        });
    }

    fn handoff_numbers(&mut self, handoff: &Handoff) {
        let words = self.reading.skin.words;
        let change = handoff.emotion_change.ok();
        self.field("field-emotion-change", change.map(|by| words.signed(by, 1)));
        let touchpoint = self.reading.journey.touchpoint(&handoff.to);
        let wait = touchpoint.and_then(|found| found.wait.as_ref());
        self.field("field-wait", wait.map(|time| self.time(time)));
    }

    /// Pain points under a heading, each to be clicked; nothing where there are none.
    pub(super) fn pain_links(&mut self, key: &str, pains: &[&Arc<PainPoint>]) {
        if pains.is_empty() {
            return;
        }
        self.heading(key);
        for pain in pains.iter().take(MOST_LINKS) {
            self.link(&pain.title, Target::PainPoint(pain.id.clone()));
        }
    }
}
