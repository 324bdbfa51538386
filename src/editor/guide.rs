//! Ten steps from nothing to a journey that a workshop can work with: what each holds already, and
//! where it leads.

use super::Editor;
use crate::edit::{Edit, PersonaEdit};
use crate::interact::{Action, Ask, New};
use crate::journey::{CurveState, Id, Touchpoint};
use crate::layout::Target;

/// One of the ten steps.
pub struct GuideStep {
    /// Its name; its texts are called after it.
    pub id: &'static str,
    /// How far it is.
    pub progress: fn(&Editor) -> Progress,
    /// What leads to its place.
    pub lead: fn(&Editor) -> Vec<Action>,
}

/// How much of a step is done, as counts of what it is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// So many are done.
    pub have: usize,
    /// Of so many; 0 where there is nothing yet that could be done.
    pub all: usize,
}

/// A journey is one of several departments.
const LEAST_DEPARTMENTS: usize = 2;

/// The ten steps, in the order in which a workshop takes them.
pub static GUIDE: [GuideStep; 10] = [
    GuideStep {
        id: "journey",
        progress: |editor| Progress::is(!editor.journey().title.is_empty()),
        lead: |_| vec![Action::Ask(Ask::TypeTitle)],
    },
    GuideStep {
        id: "departments",
        progress: |editor| Progress::of(editor.journey().departments.len(), LEAST_DEPARTMENTS),
        lead: |_| vec![Action::Add(New::Department)],
    },
    GuideStep {
        id: "feeling",
        progress: feeling,
        lead: |_| vec![Action::DrawCurve(CurveState::ToBe)],
    },
    GuideStep {
        id: "persona",
        progress: |editor| {
            let mut personas = editor.journey().personas.iter();
            Progress::is(personas.any(|persona| !persona.name.is_empty()))
        },
        lead: persona,
    },
    GuideStep {
        id: "stages",
        progress: |editor| Progress::is(!editor.journey().stages.is_empty()),
        lead: |_| vec![Action::Add(New::Stage)],
    },
    GuideStep {
        id: "touchpoints",
        progress: |editor| {
            let stages = &editor.chart().layout().stages;
            let filled = stages.iter().filter(|stage| stage.past > stage.first);
            let all = editor.journey().touchpoints.len().min(1);
            Progress::of(filled.count().max(all), stages.len().max(1))
        },
        lead: |editor| {
            let empty = next_empty_stage(editor).map(Action::Reveal);
            empty
                .into_iter()
                .chain([Action::Add(New::Touchpoint)])
                .collect()
        },
    },
    GuideStep {
        id: "facts",
        progress: |editor| {
            let all = &editor.journey().touchpoints;
            let told = all.iter().filter(|touchpoint| is_told(touchpoint));
            Progress::of(told.count(), all.len())
        },
        lead: |editor| {
            let mut all = editor.journey().touchpoints.iter();
            let next = all.find(|touchpoint| !is_told(touchpoint));
            reveal(next.map(|touchpoint| Target::Touchpoint(touchpoint.id.clone())))
        },
    },
    GuideStep {
        id: "emotions",
        progress: |editor| {
            let emotions = &editor.chart().insight().emotions;
            let known = emotions.iter().filter(|emotion| emotion.is_ok());
            Progress::of(known.count(), emotions.len())
        },
        lead: |_| vec![Action::DrawCurve(CurveState::AsIs)],
    },
    GuideStep {
        id: "pains",
        progress: |editor| {
            let all = editor.journey().pain_points.len();
            let unowned = editor.chart().insight().unowned.len();
            Progress::of(all.saturating_sub(unowned), all)
        },
        lead: |editor| match editor.chart().insight().unowned.first() {
            Some(pain) => reveal(Some(Target::PainPoint(pain.clone()))),
            None => vec![Action::Add(New::PainPoint)],
        },
    },
    GuideStep {
        id: "steps",
        progress: |editor| {
            let wins = &editor.chart().insight().quick_wins;
            let open = wins.iter().filter(|win| !is_resolved(editor, win)).count();
            let some = usize::from(!editor.journey().small_steps.is_empty());
            Progress::of(wins.len() - open + some, wins.len() + 1)
        },
        lead: |editor| {
            let wins = &editor.chart().insight().quick_wins;
            let open = wins.iter().find(|win| !is_resolved(editor, win));
            let worst = || {
                editor
                    .journey()
                    .pain_points
                    .iter()
                    .max_by_key(|pain| pain.severity)
            };
            let pain = open
                .cloned()
                .or_else(|| worst().map(|pain| pain.id.clone()));
            reveal(pain.map(Target::PainPoint))
        },
    },
];

impl Progress {
    /// So many of so many; more than all is all.
    fn of(have: usize, all: usize) -> Self {
        let have = have.min(all);
        Self { have, all }
    }

    /// One thing that is done or not.
    fn is(done: bool) -> Self {
        Self::of(usize::from(done), 1)
    }

    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        self.all > 0 && self.have == self.all
    }
}

fn feeling(editor: &Editor) -> Progress {
    let mut curves = editor.journey().curves.iter();
    Progress::is(curves.any(|curve| curve.state == CurveState::ToBe && !curve.points.is_empty()))
}

/// A persona without a name yet, which is made where there is none.
fn persona(editor: &Editor) -> Vec<Action> {
    let add = Action::Edit(Edit::Persona(PersonaEdit::Add {
        name: String::new(),
    }));
    let is_there = !editor.journey().personas.is_empty();
    let add = (!is_there).then_some(add);
    [Action::Select(Vec::new())]
        .into_iter()
        .chain(add)
        .collect()
}

fn next_empty_stage(editor: &Editor) -> Option<Target> {
    let mut stages = editor.chart().layout().stages.iter();
    let empty = stages.find(|stage| stage.past == stage.first)?;
    let stage = editor.journey().stages.get(empty.stage)?;
    Some(Target::Stage(stage.id.clone()))
}

/// Whether channel and time are said.
fn is_told(touchpoint: &Touchpoint) -> bool {
    let timed = touchpoint.wait.is_some() || touchpoint.work.is_some();
    touchpoint.channel.is_some() && timed
}

fn is_resolved(editor: &Editor, pain: &Id) -> bool {
    let mut steps = editor.journey().small_steps.iter();
    steps.any(|step| step.resolves.contains(pain))
}

fn reveal(target: Option<Target>) -> Vec<Action> {
    target.map(Action::Reveal).into_iter().collect()
}
