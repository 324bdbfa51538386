//! The sheet of the journey itself: what it is, who takes part, and its numbers.

use eframe::egui::Id as Place;

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::{Edit, JourneyField};
use crate::insight::Known;
use crate::journey::Kind;

/// The key of the field with its title.
pub(super) const TITLE: &str = "field-title";

/// What the fields about the journey are about.
pub(super) fn about() -> Place {
    Place::unique("inspector").with("journey")
}

impl Sheet<'_, '_> {
    /// Everything about the journey.
    pub(super) fn journey(&mut self) {
        let journey = self.reading.journey;
        self.heading("section-journey");
        self.about = about();
        self.title(TITLE, &journey.title, |title| {
            Edit::Journey(JourneyField::Title(title))
        });
        let summary = Line::new("field-summary", Common::Same(journey.summary.clone()))
            .hint(self.text("field-summary"))
            .long()
            .wide();
        self.line(summary, |text| {
            Ok(Edit::Journey(JourneyField::Summary(text.to_owned())))
        });
        self.kind();
        self.facts();
        self.personas();
        self.curves();
        self.all_steps();
        self.workshop();
        self.numbers();
        self.comments("");
    }

    fn kind(&mut self) {
        let reading = self.reading;
        let kind = reading.journey.kind;
        let named = |kind: Kind| Shown::text(reading.text(&format!("kind-{}", kind.key())));
        self.pick(
            "field-kind",
            (vec![named(kind)], Closes::WithChoice),
            || {
                let offer = |other| {
                    let edit = Edit::Journey(JourneyField::Kind(other));
                    Offer::new(named(other), other == kind, edit)
                };
                Kind::ALL.map(offer).into_iter().collect()
            },
        );
    }

    fn facts(&mut self) {
        let (journey, skin) = (self.reading.journey, self.reading.skin);
        let language = Line::new("field-language", Common::Same(journey.language.clone()));
        let language = language.suggest(["de", "en"].map(str::to_owned).to_vec());
        self.line(language, |text| {
            let text = text.trim().to_owned();
            Ok(Edit::Journey(JourneyField::Language(text)))
        });
        let people = journey.people_per_year.map(|people| people.to_string());
        let people = Line::new("field-people", Common::Same(people.unwrap_or_default()));
        self.line(people, |text| {
            let people = read::count(text, "", skin)?;
            Ok(Edit::Journey(JourneyField::PeoplePerYear(people)))
        });
        let unit = self.text("unit-hours");
        let day = Common::Same(self.amount(journey.hours_per_day));
        let day = Line::new("field-working-day", day).unit(unit.clone());
        self.line(day, |text| {
            let hours = read::needed(read::number(text, &unit, skin)?, skin)?;
            Ok(Edit::Journey(JourneyField::HoursPerDay(hours)))
        });
    }

    fn numbers(&mut self) {
        let known = self.known_numbers();
        if known.is_empty() {
            return;
        }
        self.heading("section-numbers");
        for (key, text) in known {
            self.field(key, Some(text));
        }
    }

    /// The numbers of the journey that are known, each with the key of its name.
    fn known_numbers(&self) -> Vec<(&'static str, String)> {
        let insight = self.reading.insight;
        let words = self.reading.skin.words;
        let remembered = insight.remembered_emotion.as_ref().ok();
        let rolled = insight.rolled_right_first_time.as_ref().ok();
        let lost = insight.emotion_lost_at_handoffs.as_ref().ok();
        let days = insight.working_days_lost.total.ok();
        let all = [
            (
                "field-remembered",
                remembered.map(|found| words.signed(found.emotion, 2)),
            ),
            (
                "field-lead-time",
                self.working_time(insight.lead_time.map(|total| total.hours)),
            ),
            (
                "field-work-time",
                self.working_time(insight.work_time.map(|total| total.hours)),
            ),
            (
                "field-activity-ratio",
                insight.activity_ratio.ok().map(|share| self.percent(share)),
            ),
            (
                "field-right-first-time",
                rolled.map(|found| self.percent(found.share)),
            ),
            (
                "field-lost-at-handoffs",
                lost.map(|found| self.percent(found.share)),
            ),
            ("field-days-lost", days.map(|days| words.number(days, 0))),
        ];
        let known = all.into_iter();
        known.filter_map(|(key, text)| Some((key, text?))).collect()
    }

    fn working_time(&self, hours: Known<f64>) -> Option<String> {
        hours.ok().map(|hours| self.duration(hours))
    }
}
