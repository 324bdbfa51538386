//! Random edits from a seed: the same seed gives the same edits on every machine.

use std::sync::Arc;

use seamline::edit::*;
use seamline::journey::*;

use super::support::Dice;

impl Dice {
    fn count(&mut self, end: usize) -> i64 {
        i64::from(self.below(end) as u32)
    }

    fn flip(&mut self) -> bool {
        self.below(2) == 0
    }

    fn pick<T>(&mut self, list: &[Arc<T>], id: impl Fn(&T) -> Id) -> Id {
        let place = self.below(list.len());
        list.get(place)
            .map_or_else(|| "nothing".into(), |record| id(record))
    }

    fn some<T>(&mut self, list: &[Arc<T>], id: impl Fn(&T) -> Id + Copy) -> Vec<Id> {
        let mut ids: Vec<Id> = (0..=self.below(4)).map(|_| self.pick(list, id)).collect();
        ids.sort();
        ids.dedup();
        ids
    }

    fn maybe(&mut self, id: Id) -> Option<Id> {
        self.flip().then_some(id)
    }

    fn title(&mut self) -> String {
        let titles = [
            "Laptop",
            "Erster Tag",
            "",
            "Übergabe",
            "Laptop arrives late",
            "★",
        ];
        let place = self.below(titles.len());
        titles.get(place).copied().unwrap_or_default().to_owned()
    }

    fn stage(&mut self, journey: &Journey) -> Id {
        self.pick(&journey.stages, |stage| stage.id.clone())
    }

    fn touchpoint(&mut self, journey: &Journey) -> Id {
        self.pick(&journey.touchpoints, |touchpoint| touchpoint.id.clone())
    }

    fn touchpoints(&mut self, journey: &Journey) -> Vec<Id> {
        self.some(&journey.touchpoints, |touchpoint| touchpoint.id.clone())
    }

    fn pains(&mut self, journey: &Journey) -> Vec<Id> {
        self.some(&journey.pain_points, |pain| pain.id.clone())
    }

    fn department(&mut self, journey: &Journey) -> Id {
        self.pick(&journey.departments, |department| department.id.clone())
    }

    fn departments(&mut self, journey: &Journey) -> Vec<Id> {
        self.some(&journey.departments, |department| department.id.clone())
    }

    fn curve(&mut self, journey: &Journey) -> Id {
        self.pick(&journey.curves, |curve| curve.id.clone())
    }

    fn persona(&mut self, journey: &Journey) -> Id {
        self.pick(&journey.personas, |persona| persona.id.clone())
    }

    fn emotion(&mut self) -> f64 {
        self.below(61) as f64 / 10.0 - 3.0
    }

    fn spot(&mut self, journey: &Journey) -> Spot {
        match self.below(6) {
            0 => Spot::StartOf(self.stage(journey)),
            1 => Spot::EndOf(self.stage(journey)),
            2 => Spot::After(self.touchpoint(journey)),
            3 => Spot::End,
            _ => Spot::Before(self.touchpoint(journey)),
        }
    }

    /// An edit that may be refused.
    pub(crate) fn edit(&mut self, journey: &Journey) -> Edit {
        match self.below(26) {
            0..4 => Edit::Stage(self.stage_edit(journey)),
            4..10 => Edit::Touchpoint(self.touchpoint_edit(journey)),
            10..14 => Edit::Curve(self.curve_edit(journey)),
            14..19 => Edit::Pain(self.pain_edit(journey)),
            19 => Edit::Handoff(self.handoff_edit(journey)),
            20 => Edit::Department(self.department_edit(journey)),
            21 => Edit::Persona(self.persona_edit(journey)),
            22 => Edit::SmallStep(self.small_step_edit(journey)),
            23 => self.paste(journey),
            24 => Edit::All(vec![self.edit(journey), self.edit(journey)]),
            _ => self.other(journey),
        }
    }

    fn stage_edit(&mut self, journey: &Journey) -> StageEdit {
        let (id, other, title) = (self.stage(journey), self.stage(journey), self.title());
        match self.below(7) {
            0 => StageEdit::Add {
                title,
                before: self.maybe(other),
            },
            1 => StageEdit::Set {
                id,
                field: StageField::Title(title),
            },
            2 => StageEdit::Move {
                id,
                before: self.maybe(other),
            },
            3 => StageEdit::Merge { id, into: other },
            4 | 5 => StageEdit::Split {
                at: self.touchpoint(journey),
                title,
            },
            _ => StageEdit::Remove { id },
        }
    }

    fn touchpoint_edit(&mut self, journey: &Journey) -> TouchpointEdit {
        let ids = self.touchpoints(journey);
        match self.below(10) {
            0..3 => TouchpointEdit::Add {
                title: self.title(),
                at: self.spot(journey),
            },
            3 => TouchpointEdit::Help {
                ids,
                department: self.department(journey),
                on: self.flip(),
            },
            4..6 => TouchpointEdit::Move {
                ids,
                to: self.spot(journey),
            },
            6 => TouchpointEdit::Duplicate { ids },
            7 => TouchpointEdit::Remove { ids },
            _ => TouchpointEdit::Set {
                ids,
                field: self.touchpoint_field(journey),
            },
        }
    }

    fn touchpoint_field(&mut self, journey: &Journey) -> TouchpointField {
        match self.below(6) {
            0 => TouchpointField::Title(self.title()),
            1 => TouchpointField::Lead(Some(self.department(journey))),
            2 => TouchpointField::Helps(self.departments(journey)),
            3 => TouchpointField::Wait(Some("2d".into())),
            4 => TouchpointField::RightFirstTime(Some(self.emotion())),
            _ => TouchpointField::Matters(self.flip()),
        }
    }

    fn curve_edit(&mut self, journey: &Journey) -> CurveEdit {
        let (id, touchpoints) = (self.curve(journey), self.touchpoints(journey));
        let state = CurveState::Believed {
            by: self.department(journey),
        };
        match self.below(10) {
            0 => CurveEdit::Add {
                state,
                persona: None,
            },
            1 => CurveEdit::SetState { id, state },
            2 => CurveEdit::Move { id, before: None },
            3 => CurveEdit::Remove { id },
            4 => CurveEdit::Nudge {
                curve: id,
                touchpoints,
                by: 0.1,
            },
            5 => CurveEdit::SetEvidence {
                curve: id,
                touchpoints,
                evidence: Evidence::Survey {
                    n: 7,
                    spread: 0.777,
                },
            },
            6 => CurveEdit::Erase {
                curve: id,
                touchpoints,
            },
            _ => {
                let curve = if self.flip() {
                    Which::AsIs
                } else {
                    Which::Curve(id)
                };
                let emotions = touchpoints
                    .into_iter()
                    .map(|touchpoint| (touchpoint, self.emotion()))
                    .collect();
                CurveEdit::Draw { curve, emotions }
            }
        }
    }

    fn pain_edit(&mut self, journey: &Journey) -> PainEdit {
        let (ids, department) = (self.pains(journey), self.department(journey));
        let below = self.pains(journey).pop();
        match self.below(9) {
            0..3 => PainEdit::Add {
                touchpoint: self.touchpoint(journey),
                title: self.title(),
                owner: self.maybe(department),
            },
            3 => PainEdit::Involve {
                ids,
                department,
                part: PainPart::Causes,
                on: self.flip(),
            },
            4 => PainEdit::Move {
                ids,
                to: self.touchpoint(journey),
                before: below,
            },
            5 => PainEdit::Duplicate { ids },
            6 => PainEdit::Remove { ids },
            7 => PainEdit::Set {
                ids,
                field: PainField::Severity(self.count(7)),
            },
            _ => PainEdit::Set {
                ids,
                field: PainField::Owner(self.maybe(department)),
            },
        }
    }

    fn handoff_edit(&mut self, journey: &Journey) -> HandoffEdit {
        let (from, to) = (self.touchpoint(journey), self.touchpoint(journey));
        HandoffEdit {
            from,
            to,
            field: HandoffField::Breaks(self.title()),
        }
    }

    fn department_edit(&mut self, journey: &Journey) -> DepartmentEdit {
        let (id, into) = (self.department(journey), self.department(journey));
        match self.below(6) {
            0..2 => DepartmentEdit::Add { name: self.title() },
            2 => DepartmentEdit::Set {
                id,
                field: DepartmentField::Short(self.title()),
            },
            3 => DepartmentEdit::Move {
                id,
                before: self.maybe(into),
            },
            4 => DepartmentEdit::Merge { id, into },
            _ => DepartmentEdit::Remove { id },
        }
    }

    fn persona_edit(&mut self, journey: &Journey) -> PersonaEdit {
        let (id, into) = (self.persona(journey), self.persona(journey));
        match self.below(4) {
            0 => PersonaEdit::Add { name: self.title() },
            1 => PersonaEdit::Set {
                id,
                field: PersonaField::Role(self.title()),
            },
            2 => PersonaEdit::Merge { id, into },
            _ => PersonaEdit::Remove { id },
        }
    }

    fn small_step_edit(&mut self, journey: &Journey) -> SmallStepEdit {
        let ids = self.some(&journey.small_steps, |step| step.id.clone());
        match self.below(4) {
            0 => SmallStepEdit::Add {
                title: self.title(),
                resolves: self.pains(journey),
            },
            1 => SmallStepEdit::Set {
                ids,
                field: SmallStepField::State(StepState::Doing),
            },
            2 => SmallStepEdit::Set {
                ids,
                field: SmallStepField::Departments(self.departments(journey)),
            },
            _ => SmallStepEdit::Remove { ids },
        }
    }

    fn paste(&mut self, journey: &Journey) -> Edit {
        let picked = Picked {
            stages: (self.below(3) == 0)
                .then(|| self.stage(journey))
                .into_iter()
                .collect(),
            touchpoints: self.touchpoints(journey),
            pain_points: self.pains(journey),
            ..Picked::default()
        };
        let part = Arc::new(fragment(journey, &picked));
        Edit::Paste(Paste {
            part,
            at: self.spot(journey),
            onto: None,
        })
    }

    fn other(&mut self, journey: &Journey) -> Edit {
        let (department, about) = (self.department(journey), self.touchpoint(journey));
        match self.below(6) {
            0 => Edit::Journey(JourneyField::Title(self.title())),
            1 => Edit::Journey(JourneyField::PeoplePerYear(Some(self.count(200)))),
            2 => Edit::Comment(CommentEdit::Add(Comment {
                about,
                text: self.title(),
                ..Comment::default()
            })),
            3 => Edit::Workshop(WorkshopEdit::Attend {
                department,
                there: self.flip(),
            }),
            4 => {
                let on = self.pains(journey).pop().unwrap_or_default();
                Edit::Workshop(WorkshopEdit::Vote(vec![Vote {
                    department,
                    on,
                    dots: 1,
                    ballot: self.title().into(),
                }]))
            }
            _ => Edit::View(ViewEdit::Add(Box::new(View {
                title: self.title(),
                lens: Some(department),
                ..View::default()
            }))),
        }
    }
}
