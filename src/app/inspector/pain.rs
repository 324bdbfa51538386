//! The sheet of pain points, and what one costs.

use eframe::egui::{Frame, Margin, RichText, Stroke};

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::style;
use crate::app::widgets::{Closes, Offer, Shown, Tone};
use crate::edit::{Edit, PainEdit, PainField, PainPart};
use crate::insight::Cost;
use crate::journey::{Id, PainPoint};
use crate::theme::Weight;

impl Sheet<'_, '_> {
    /// Everything about one or several pain points.
    pub(super) fn pain_points(&mut self, pains: &[&PainPoint]) {
        self.heading_of("section-pain-point", "several-pain-points", pains.len());
        self.turn_to(ids_of(pains));
        if let [pain] = pains {
            self.pain_title(pain);
            let set = set_of(pains);
            self.note(&pain.note, |note| set(PainField::Note(note)));
        }
        self.felt_at(pains);
        self.caused_by(pains);
        self.fixed_by(pains);
        self.pain_owner(pains);
        self.pain_severity(pains);
        self.pain_state_of(pains);
        self.impact(pains);
        self.effort(pains);
        self.people(pains);
        self.hours_lost(pains);
        self.pain_tags(pains);
        if let [pain] = pains {
            self.votes(&pain.id);
            self.cost(&pain.id);
            self.steps_of(&pain.id);
            self.comments(&pain.id);
        }
    }

    /// Its title.
    pub(in crate::app) fn pain_title(&mut self, pain: &PainPoint) {
        let set = set_of(std::slice::from_ref(&pain));
        self.title("field-title", &pain.title, |title| {
            set(PainField::Title(title))
        });
    }

    /// How severe they are.
    pub(in crate::app) fn pain_severity(&mut self, pains: &[&PainPoint]) {
        let severity = Common::of(pains, |pain| pain.severity);
        let set = set_of(pains);
        self.severity(severity, |severity| set(PainField::Severity(severity)));
    }

    /// How far they are from being solved.
    pub(in crate::app) fn pain_state_of(&mut self, pains: &[&PainPoint]) {
        let state = Common::of(pains, |pain| pain.state.clone());
        let set = set_of(pains);
        self.pain_state(&state, |state| set(PainField::State(state)));
    }

    /// What else there is to say of it, in a cell.
    pub(in crate::app) fn pain_note(&mut self, pain: &PainPoint) {
        let set = set_of(std::slice::from_ref(&pain));
        self.note_in_cell(&pain.note, |note| set(PainField::Note(note)));
    }

    /// Words to find them by.
    pub(in crate::app) fn pain_tags(&mut self, pains: &[&PainPoint]) {
        let tags = Common::of(pains, |pain| pain.tags.clone());
        let set = set_of(pains);
        self.tags(tags, |tags| set(PainField::Tags(tags)));
    }

    /// The touchpoint where they are felt.
    pub(in crate::app) fn felt_at(&mut self, pains: &[&PainPoint]) {
        let ids = ids_of(pains);
        let journey = self.reading.journey;
        let felt = Common::of(pains, |pain| pain.touchpoint.clone());
        let title = |id: &Id| {
            let found = journey.touchpoint(id);
            found.map_or_else(|| id.to_string(), |found| found.title.clone())
        };
        let chosen = match &felt {
            Common::Same(id) => Shown::text(title(id)),
            Common::Mixed => self.mixed(),
        };
        self.pick("field-felt-at", (vec![chosen], Closes::WithChoice), || {
            let all = crate::journey::touchpoints_in_order(journey).into_iter();
            let all = all.filter_map(|(place, _)| journey.touchpoints.get(place));
            all.map(|touchpoint| {
                let to = touchpoint.id.clone();
                let is_chosen = felt == Common::Same(to.clone());
                let (ids, before) = (ids.clone(), None);
                let edit = Edit::Pain(PainEdit::Move { ids, to, before });
                Offer::new(Shown::text(&touchpoint.title), is_chosen, edit)
            })
            .collect()
        });
    }

    /// The departments where they come from.
    pub(in crate::app) fn caused_by(&mut self, pains: &[&PainPoint]) {
        let causes: Vec<&[Id]> = pains.iter().map(|pain| pain.caused_by.as_slice()).collect();
        self.departments("field-caused-by", &causes, involve(pains, PainPart::Causes));
    }

    /// The departments that can mend them.
    pub(in crate::app) fn fixed_by(&mut self, pains: &[&PainPoint]) {
        let fixes: Vec<&[Id]> = pains.iter().map(|pain| pain.fixed_by.as_slice()).collect();
        self.departments("field-fixed-by", &fixes, involve(pains, PainPart::Fixes));
    }

    /// The department that answers for them.
    pub(in crate::app) fn pain_owner(&mut self, pains: &[&PainPoint]) {
        let nobody = Shown {
            tone: Tone::Alarm,
            ..Shown::text(self.text("nobody-yet"))
        };
        let owner = Common::of(pains, |pain| pain.owner.clone());
        let set = set_of(pains);
        self.department("field-owner", &owner, nobody, |owner| {
            set(PainField::Owner(owner))
        });
    }

    /// How much would be won.
    pub(in crate::app) fn impact(&mut self, pains: &[&PainPoint]) {
        let skin = self.reading.skin;
        let of_ten = self.text("unit-of-ten");
        let impact = Common::of(pains, |pain| pain.impact).text(|score| score.to_string());
        let line = Line::new("field-impact", impact).unit(of_ten.clone());
        let set = set_of(pains);
        self.line(line, |text| {
            Ok(set(PainField::Impact(read::count(text, &of_ten, skin)?)))
        });
    }

    /// How much work it is.
    pub(in crate::app) fn effort(&mut self, pains: &[&PainPoint]) {
        let skin = self.reading.skin;
        let of_ten = self.text("unit-of-ten");
        let effort = Common::of(pains, |pain| pain.effort).text(|score| score.to_string());
        let line = Line::new("field-effort", effort).unit(self.effort_unit(pains));
        let set = set_of(pains);
        self.line(line, |text| {
            Ok(set(PainField::Effort(read::count(text, &of_ten, skin)?)))
        });
    }

    /// How many people they meet in a year; those of the journey where they do not say.
    pub(in crate::app) fn people(&mut self, pains: &[&PainPoint]) {
        let skin = self.reading.skin;
        let of_journey = self.reading.journey.people_per_year;
        let hint = of_journey.map(|people| people.to_string());
        let people = Common::of(pains, |pain| pain.people_per_year).text(|n| n.to_string());
        let line = Line::new("field-people", people).hint(hint.unwrap_or_default());
        let set = set_of(pains);
        self.line(line, |text| {
            Ok(set(PainField::PeoplePerYear(read::count(text, "", skin)?)))
        });
    }

    /// How many hours each person loses.
    pub(in crate::app) fn hours_lost(&mut self, pains: &[&PainPoint]) {
        let skin = self.reading.skin;
        let hours = Common::of(pains, |pain| pain.hours_lost).text(|hours| self.amount(hours));
        let unit = self.text(if self.is_cell {
            "unit-hours"
        } else {
            "unit-hours-each"
        });
        let line = Line::new("field-hours-lost", hours).unit(unit.clone());
        let set = set_of(pains);
        self.line(line, |text| {
            Ok(set(PainField::HoursLost(read::number(text, &unit, skin)?)))
        });
    }

    /// The unit of the effort; a quick win says so.
    fn effort_unit(&self, pains: &[&PainPoint]) -> String {
        let of_ten = self.text("unit-of-ten");
        let quick = &self.reading.insight.quick_wins;
        let are_quick = pains.iter().all(|pain| quick.contains(&pain.id));
        if are_quick && !self.is_cell {
            format!("{of_ten} — {}", self.text("quick-win"))
        } else {
            of_ten
        }
    }

    fn votes(&mut self, id: &Id) {
        if self.reading.editor.are_votes_secret() {
            return;
        }
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
}

fn ids_of(pains: &[&PainPoint]) -> Vec<Id> {
    pains.iter().map(|pain| pain.id.clone()).collect()
}

/// What sets a field of all of them.
fn set_of(pains: &[&PainPoint]) -> impl Fn(PainField) -> Edit + use<> {
    let ids = ids_of(pains);
    move |field| {
        let ids = ids.clone();
        Edit::Pain(PainEdit::Set { ids, field })
    }
}

/// What gives a department a part in all of them.
fn involve(pains: &[&PainPoint], part: PainPart) -> impl Fn(Id, bool) -> Edit + use<> {
    let ids = ids_of(pains);
    move |department, on| {
        let ids = ids.clone();
        Edit::Pain(PainEdit::Involve {
            ids,
            department,
            part,
            on,
        })
    }
}
