//! The cards of small steps.

use super::common::Common;
use super::fields::Line;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown, Step, step_ui};
use crate::edit::{Edit, SmallStepEdit, SmallStepField};
use crate::journey::{Id, SmallStep, StepState};
use crate::session::clock::today;

impl Sheet<'_, '_> {
    /// The small steps that resolve this pain point, and a way to add one.
    pub(super) fn steps_of(&mut self, pain: &Id) {
        self.heading("section-small-steps");
        let steps = self.reading.journey.small_steps.iter();
        for step in steps.filter(|step| step.resolves.contains(pain)) {
            self.step(step);
        }
        self.add_step(vec![pain.clone()]);
    }

    /// All small steps of the journey.
    pub(super) fn all_steps(&mut self) {
        self.heading("section-small-steps");
        for step in &self.reading.journey.small_steps {
            self.step(step);
        }
        self.add_step(Vec::new());
    }

    fn add_step(&mut self, resolves: Vec<Id>) {
        let title = String::new();
        let add = SmallStepEdit::Add { title, resolves };
        self.buttons(vec![("add-small-step", Edit::SmallStep(add))]);
    }

    fn step(&mut self, step: &SmallStep) {
        self.turn_to(&step.id);
        let place = self.about.with("card");
        let is_open = self.is_card_open(place, &step.title);
        let untitled = self.text("field-untitled");
        let card = Step {
            title: if step.title.is_empty() {
                &untitled
            } else {
                &step.title
            },
            detail: &self.step_detail(step),
            done: matches!(step.state, StepState::Done { .. }),
            is_open,
        };
        let clicked = step_ui(self.ui, self.reading.skin, &card);
        if clicked.card.clicked() {
            self.ui.data_mut(|data| data.insert_temp(place, !is_open));
        }
        let here = (&step.id, self.reading.journey.small_steps.as_slice());
        self.reorder(
            &clicked.card,
            here,
            |other| &other.id,
            |id, before| Edit::SmallStep(SmallStepEdit::Move { id, before }),
        );
        if clicked.tick {
            let state = if card.done {
                StepState::Doing
            } else {
                StepState::Done { on: today() }
            };
            self.change(set(step, SmallStepField::State(state)));
        }
        if is_open {
            self.inside(|sheet| sheet.step_fields(step));
        }
    }

    fn step_fields(&mut self, step: &SmallStep) {
        let title = Line::new("field-title", Common::Same(step.title.clone()));
        self.line(title, |text| {
            Ok(set(step, SmallStepField::Title(text.to_owned())))
        });
        self.note(&step.note, |note| set(step, SmallStepField::Note(note)));
        self.step_state(&step.state, |state| set(step, SmallStepField::State(state)));
        self.departments("field-done-by", &[&step.departments], |department, on| {
            let departments = toggled(&step.departments, department, on);
            set(step, SmallStepField::Departments(departments))
        });
        self.resolves(step);
        let ids = vec![step.id.clone()];
        let remove = Edit::SmallStep(SmallStepEdit::Remove { ids });
        let mut buttons = vec![("remove", remove)];
        if let Some(before) = self.step_before(step) {
            let (id, before) = (step.id.clone(), Some(before));
            let up = Edit::SmallStep(SmallStepEdit::Move { id, before });
            buttons.insert(0, ("move-up", up));
        }
        self.buttons(buttons);
    }

    fn step_before(&self, step: &SmallStep) -> Option<Id> {
        let steps = &self.reading.journey.small_steps;
        let place = steps.iter().position(|other| other.id == step.id)?;
        Some(steps.get(place.checked_sub(1)?)?.id.clone())
    }

    /// The pain points that it resolves.
    fn resolves(&mut self, step: &SmallStep) {
        let journey = self.reading.journey;
        let solved = step.resolves.iter().filter_map(|id| journey.pain_point(id));
        let mut chosen: Vec<_> = solved.map(|pain| Shown::text(&pain.title)).collect();
        if chosen.is_empty() {
            chosen.push(Shown::quiet(self.text("nothing")));
        }
        self.pick("field-resolves", (chosen, Closes::Outside), || {
            let pains = journey.pain_points.iter();
            pains
                .map(|pain| {
                    let is_chosen = step.resolves.contains(&pain.id);
                    let resolves = toggled(&step.resolves, pain.id.clone(), !is_chosen);
                    let edit = set(step, SmallStepField::Resolves(resolves));
                    Offer::new(Shown::text(&pain.title), is_chosen, edit)
                })
                .collect()
        });
    }

    fn step_detail(&self, step: &SmallStep) -> String {
        let state = self.step_text(&step.state);
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

    fn step_text(&self, state: &StepState) -> String {
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

fn set(step: &SmallStep, field: SmallStepField) -> Edit {
    let ids = vec![step.id.clone()];
    Edit::SmallStep(SmallStepEdit::Set { ids, field })
}

/// The ids with one more, or one less.
fn toggled(ids: &[Id], id: Id, on: bool) -> Vec<Id> {
    let others = ids.iter().filter(|other| **other != id).cloned();
    let mut all: Vec<_> = others.collect();
    if on {
        all.push(id);
    }
    all
}
