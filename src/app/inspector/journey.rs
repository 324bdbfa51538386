//! The sheet of the journey itself: what it is, and its numbers.

use super::sheet::Sheet;
use crate::insight::Known;
use crate::journey::Persona;

impl Sheet<'_, '_> {
    /// Everything about the journey.
    pub(super) fn journey(&mut self) {
        let journey = self.reading.journey;
        self.heading("section-journey");
        self.title(&journey.title, &journey.summary);
        let kind = self.text(&format!("kind-{}", journey.kind.key()));
        self.field("field-kind", Some(kind));
        self.field("field-language", Some(journey.language.clone()));
        let people = journey.people_per_year.map(|people| people.to_string());
        self.field("field-people", people);
        let words = self.reading.skin.words;
        let day = self.amount(journey.hours_per_day);
        let day = words.fill("hours", &[("hours", day.into())]);
        self.field("field-working-day", Some(day));
        for persona in &journey.personas {
            self.persona(persona);
        }
        self.numbers();
        self.comments("");
    }

    fn persona(&mut self, persona: &Persona) {
        self.heading("section-persona");
        let parts = [persona.name.as_str(), &persona.role];
        let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        self.ui.label(parts.join(", "));
        if !persona.note.is_empty() {
            self.quiet(&persona.note);
        }
    }

    fn numbers(&mut self) {
        self.heading("section-numbers");
        let insight = self.reading.insight;
        let words = self.reading.skin.words;
        let remembered = insight.remembered_emotion.as_ref().ok();
        let remembered = remembered.map(|found| words.signed(found.emotion, 2));
        self.field("field-remembered", remembered);
        self.field(
            "field-lead-time",
            self.working_time(insight.lead_time.map(|t| t.hours)),
        );
        self.field(
            "field-work-time",
            self.working_time(insight.work_time.map(|t| t.hours)),
        );
        let ratio = insight.activity_ratio.ok().map(|share| self.percent(share));
        self.field("field-activity-ratio", ratio);
        let rolled = insight.rolled_right_first_time.as_ref().ok();
        let rolled = rolled.map(|found| self.percent(found.share));
        self.field("field-right-first-time", rolled);
        let lost = insight.emotion_lost_at_handoffs.as_ref().ok();
        let lost = lost.map(|found| self.percent(found.share));
        self.field("field-lost-at-handoffs", lost);
        let days = insight.working_days_lost.total.ok();
        self.field("field-days-lost", days.map(|days| words.number(days, 0)));
    }

    fn working_time(&self, hours: Known<f64>) -> Option<String> {
        hours.ok().map(|hours| self.duration(hours))
    }
}
