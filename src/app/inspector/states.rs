//! How far pain points and small steps are: the state, and the day where it has one.

use super::common::Common;
use super::fields::Line;
use super::read;
use super::sheet::Sheet;
use crate::app::widgets::{Closes, Offer, Shown};
use crate::edit::Edit;
use crate::journey::{Date, PainState, StepState};
use crate::session::clock::today;

impl Sheet<'_, '_> {
    /// How far pain points are from being solved.
    pub(super) fn pain_state(
        &mut self,
        state: &Common<PainState>,
        set: impl Fn(PainState) -> Edit,
    ) {
        let chosen = match state {
            Common::Same(state) => Shown::text(self.text(pain_key(state))),
            Common::Mixed => self.mixed(),
        };
        let reading = self.reading;
        self.pick("field-state", (vec![chosen], Closes::WithChoice), || {
            let is = |key| matches!(state, Common::Same(state) if pain_key(state) == key);
            let offer = |offered: PainState| {
                let key = pain_key(&offered);
                Offer::new(Shown::text(reading.text(key)), is(key), set(offered))
            };
            pain_states().map(offer).into_iter().collect()
        });
        if let Common::Same(PainState::Solved { on }) = state
            && !self.is_cell
        {
            self.day_line("field-since", on, |on| set(PainState::Solved { on }));
        }
    }

    /// How far a small step is.
    pub(super) fn step_state(&mut self, state: &StepState, set: impl Fn(StepState) -> Edit) {
        let chosen = Shown::text(self.text(step_key(state)));
        let reading = self.reading;
        self.pick("field-state", (vec![chosen], Closes::WithChoice), || {
            let offer = |offered: StepState| {
                let key = step_key(&offered);
                let is_chosen = step_key(state) == key;
                Offer::new(Shown::text(reading.text(key)), is_chosen, set(offered))
            };
            step_states().map(offer).into_iter().collect()
        });
        match state {
            StepState::Done { on } => {
                self.day_line("field-since", on, |on| set(StepState::Done { on }));
            }
            StepState::Planned { due } => {
                let due = due.as_ref().map(|due| due.0.clone()).unwrap_or_default();
                let due = Line::new("field-due", Common::Same(due)).hint(today().0);
                self.line(due, |text| {
                    let due = read::date(text);
                    Ok(set(StepState::Planned { due }))
                });
            }
            StepState::Idea | StepState::Doing => {}
        }
    }

    fn day_line(&mut self, key: &str, day: &Date, set: impl FnOnce(Date) -> Edit) {
        let line = Line::new(key, Common::Same(day.0.clone())).hint(today().0);
        self.line(line, |text| Ok(set(Date(text.trim().to_owned()))));
    }
}

/// All states of a pain point, in the order in which they are offered.
pub(in crate::app) fn pain_states() -> [PainState; 5] {
    [
        PainState::Open,
        PainState::Planned,
        PainState::InProgress,
        PainState::Solved { on: today() },
        PainState::Dismissed,
    ]
}

fn step_states() -> [StepState; 4] {
    [
        StepState::Idea,
        StepState::Planned { due: None },
        StepState::Doing,
        StepState::Done { on: today() },
    ]
}

/// The key of the text for a state of a pain point.
pub(in crate::app) fn pain_key(state: &PainState) -> &'static str {
    match state {
        PainState::Open => "pain-open",
        PainState::Planned => "pain-planned",
        PainState::InProgress => "pain-in-progress",
        PainState::Solved { .. } => "pain-is-solved",
        PainState::Dismissed => "pain-dismissed",
    }
}

fn step_key(state: &StepState) -> &'static str {
    match state {
        StepState::Idea => "step-state-idea",
        StepState::Planned { .. } => "step-state-planned",
        StepState::Doing => "step-state-doing",
        StepState::Done { .. } => "step-state-done",
    }
}
