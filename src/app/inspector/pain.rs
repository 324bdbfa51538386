//! The sheet of a pain point, and what it costs.

use eframe::egui::{Frame, Margin, RichText, Stroke};

use super::sheet::Sheet;
use crate::app::style;
use crate::app::widgets::{self, Value};
use crate::insight::Cost;
use crate::journey::{Id, PainPoint, PainState, SmallStep, StepState};
use crate::layout::Target;
use crate::theme::Weight;

impl Sheet<'_, '_> {
    /// Everything about a pain point.
    pub(super) fn pain_point(&mut self, pain: &PainPoint) {
        self.heading("section-pain-point");
        self.title(&pain.title, &pain.note);
        self.felt_at(&pain.touchpoint);
        self.departments("field-caused-by", &pain.caused_by);
        self.departments("field-fixed-by", &pain.fixed_by);
        self.owner("field-owner", pain.owner.as_ref());
        self.show("field-severity", &Value::Severity(pain.severity));
        let state = self.pain_state(&pain.state);
        self.field("field-state", Some(state));
        self.field("field-impact", self.of_ten(pain.impact));
        self.field("field-effort", self.effort(pain));
        let people = pain
            .people_per_year
            .or(self.reading.journey.people_per_year);
        self.field("field-people", people.map(|n| n.to_string()));
        self.field("field-hours-lost", self.hours_each(pain.hours_lost));
        self.tags(&pain.tags);
        self.votes(&pain.id);
        self.cost(&pain.id);
        self.small_steps(&pain.id);
        self.comments(&pain.id);
    }

    fn felt_at(&mut self, touchpoint: &Id) {
        let journey = self.reading.journey;
        let title = journey
            .touchpoint(touchpoint)
            .map_or_else(|| touchpoint.to_string(), |found| found.title.clone());
        self.link_field(
            "field-felt-at",
            &title,
            Target::Touchpoint(touchpoint.clone()),
        );
    }

    fn pain_state(&self, state: &PainState) -> String {
        let words = self.reading.skin.words;
        match state {
            PainState::Open => self.text("pain-open"),
            PainState::Planned => self.text("pain-planned"),
            PainState::InProgress => self.text("pain-in-progress"),
            PainState::Solved { on } => words.fill("pain-solved", &[("on", self.day(on).into())]),
            PainState::Dismissed => self.text("pain-dismissed"),
        }
    }

    fn of_ten(&self, score: Option<i64>) -> Option<String> {
        let words = self.reading.skin.words;
        score.map(|score| words.fill("score-of-ten", &[("score", score.to_string().into())]))
    }

    /// The effort; a quick win says so.
    fn effort(&self, pain: &PainPoint) -> Option<String> {
        let effort = self.of_ten(pain.effort)?;
        let quick = self.reading.insight.quick_wins.contains(&pain.id);
        Some(if quick {
            format!("{effort} — {}", self.text("quick-win"))
        } else {
            effort
        })
    }

    fn hours_each(&self, hours: Option<f64>) -> Option<String> {
        let words = self.reading.skin.words;
        hours.map(|hours| words.fill("hours-each", &[("hours", self.amount(hours).into())]))
    }

    fn votes(&mut self, id: &Id) {
        let votes = &self.reading.journey.workshop.votes;
        let dots: i64 = votes.iter().filter(|v| v.on == *id).map(|v| v.dots).sum();
        self.field("field-votes", (dots > 0).then(|| dots.to_string()));
    }

    /// What it costs, with the numbers that it comes from.
    fn cost(&mut self, id: &Id) {
        let costs = &self.reading.insight.working_days_lost.pain_points;
        let entry = costs.iter().find(|entry| entry.pain_point == *id);
        let Some(Ok(cost)) = entry.map(|entry| entry.cost) else {
            return;
        };
        let theme = self.reading.skin.theme;
        let ink = style::color(theme.notice_ink);
        let words = self.reading.skin.words;
        let days = words.number(cost.days, 0);
        let title = words.fill("cost-a-year", &[("days", days.into())]);
        let terms = self.cost_terms(&cost);
        self.ui.add_space(8.0);
        Frame::new()
            .fill(style::color(theme.notice))
            .stroke(Stroke::new(1.0, style::color(theme.notice_line)))
            .corner_radius(style::ROUND)
            .inner_margin(Margin::symmetric(12, 9))
            .show(self.ui, |ui| {
                ui.set_width(ui.available_width());
                let font = style::font(Weight::SemiBold, 13.5);
                ui.label(RichText::new(title).font(font).color(ink));
                ui.label(RichText::new(terms).size(12.0).color(ink));
            });
    }

    fn cost_terms(&self, cost: &Cost) -> String {
        let words = self.reading.skin.words;
        let blanks = [
            ("people", cost.people_per_year.to_string().into()),
            ("hours", self.amount(cost.hours_lost).into()),
            ("day", self.amount(cost.hours_per_day).into()),
        ];
        words.fill("cost-terms", &blanks)
    }

    fn small_steps(&mut self, pain: &Id) {
        let steps = &self.reading.journey.small_steps;
        let mut steps = steps
            .iter()
            .filter(|s| s.resolves.contains(pain))
            .peekable();
        if steps.peek().is_none() {
            return;
        }
        self.heading("section-small-steps");
        for step in steps {
            let detail = self.step_detail(step);
            let card = widgets::Step {
                title: &step.title,
                detail: &detail,
                done: matches!(step.state, StepState::Done { .. }),
            };
            widgets::step_ui(self.ui, self.reading.skin, &card);
        }
    }

    fn step_detail(&self, step: &SmallStep) -> String {
        let state = self.step_state(&step.state);
        let journey = self.reading.journey;
        let short = |id: &Id| {
            journey
                .department(id)
                .map_or_else(|| id.to_string(), |d| d.badge())
        };
        let departments: Vec<_> = step.departments.iter().map(short).collect();
        if departments.is_empty() {
            return state;
        }
        format!("{state} · {}", departments.join(" + "))
    }

    fn step_state(&self, state: &StepState) -> String {
        let words = self.reading.skin.words;
        match state {
            StepState::Idea => self.text("small-step-idea"),
            StepState::Planned { due: None } => self.text("small-step-planned"),
            StepState::Planned { due: Some(due) } => {
                words.fill("small-step-due", &[("due", self.day(due).into())])
            }
            StepState::Doing => self.text("small-step-doing"),
            StepState::Done { on } if on.0.is_empty() => self.text("small-step-done"),
            StepState::Done { on } => {
                words.fill("small-step-done-on", &[("on", self.day(on).into())])
            }
        }
    }
}
