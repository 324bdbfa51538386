//! What a merge left to be settled: the conflicts that the journey holds, each with both sides.

use std::sync::Arc;

use crate::edit::{
    CommentEdit, Conflict, CurveEdit, DepartmentEdit, Disagreement, Edit, PainEdit, PersonaEdit,
    SmallStepEdit, StageEdit, Teller, TouchpointEdit, ViewEdit, described, merge, with_theirs,
};
use crate::editor::Editor;
use crate::interact::{Side, Typed};
use crate::journey::{Journey, List, OpenConflict};
use crate::layout::Target;

/// The text key of the step that a merge is.
const STEP: &str = "step-merge";

/// The text key of the step in which a conflict is settled later on.
const SETTLE: &str = "step-settle";

/// The conflicts that are still to be settled.
#[derive(Debug, Clone)]
pub struct Joint {
    open: Vec<Open>,
}

/// A conflict that is still to be settled.
#[derive(Debug, Clone)]
pub struct Open {
    held: Arc<OpenConflict>,
    /// The conflict, with what the journey says now.
    pub conflict: Conflict,
    /// The question that is to be settled.
    pub text: String,
    /// What both sides say, ours first, where it is about a field.
    pub sides: Option<[String; 2]>,
}

impl Joint {
    /// The conflicts, in the order of the file.
    pub fn open(&self) -> &[Open] {
        &self.open
    }
}

impl Open {
    /// What it is about on the map.
    pub fn target(&self) -> Option<Target> {
        let Conflict {
            list, id, second, ..
        } = &self.conflict;
        Target::of_record(*list, id, second.as_ref())
    }

    /// Whether one side removed what the other needs, so that it stays or goes.
    pub fn is_about_removal(&self) -> bool {
        matches!(
            self.conflict.about,
            Disagreement::Removed | Disagreement::RemovedByUs | Disagreement::RemovedByThem
        )
    }

    /// Whether it is about the order of a list.
    pub fn is_about_order(&self) -> bool {
        self.conflict.about == Disagreement::Order
    }

    /// The emotion that the other side says, where it is about that.
    pub(super) fn other_emotion(&self) -> Option<f64> {
        match &*self.held {
            OpenConflict::CurvePoint(point) if point.field == "emotion" => {
                Some(point.theirs.emotion)
            }
            _ => None,
        }
    }

    /// Whether something else can be typed, where the record is shown.
    pub fn can_be_typed(&self) -> bool {
        let is_field = matches!(self.conflict.about, Disagreement::Field { .. });
        is_field && (self.conflict.list == List::Journey || self.target().is_some())
    }

    /// Whether the other side can be chosen.
    pub fn has_other_side(&self) -> bool {
        match self.conflict.about {
            Disagreement::Field { .. } | Disagreement::Order => true,
            Disagreement::Removed | Disagreement::RemovedByUs | Disagreement::RemovedByThem => {
                removal(&self.conflict).is_some()
            }
            Disagreement::AddedTwice { .. } => false,
        }
    }
}

impl Editor {
    /// Merges `theirs`, another version that comes from `base`, into the journey, as one step that
    /// can be undone. Selection and camera stay. Tells how many conflicts are to be settled.
    pub fn join(&mut self, base: &Journey, theirs: &Journey) -> usize {
        self.end_typing(Typed::Keep);
        self.give_up_gesture();
        let merged = merge(base, self.journey(), theirs);
        let patch = self.history.replace(STEP, merged.journey);
        self.lay_out_after(&patch);
        self.joint().map_or(0, |joint| joint.open.len())
    }

    /// The conflicts that the journey holds, to be settled; `None` where there are none, or where it
    /// may only be read.
    pub fn joint(&self) -> Option<&Joint> {
        self.joint.as_ref()
    }

    /// Tells the conflicts that the journey holds, as it stands and in the language of now.
    pub(in crate::editor) fn retell_conflicts(&mut self) {
        let journey = self.journey();
        if journey.conflicts.is_empty() || !self.is_editable() {
            self.joint = None;
            return;
        }
        let teller = Teller::new(&[journey], self.words());
        let open = journey.conflicts.iter().filter_map(|held| {
            let conflict = described(held, journey)?;
            Some(Open {
                held: Arc::clone(held),
                text: teller.question(&conflict),
                sides: teller.sides(&conflict),
                conflict,
            })
        });
        let open: Vec<Open> = open.collect();
        self.joint = (!open.is_empty()).then_some(Joint { open });
    }

    /// Settles a conflict: it goes from the journey in the same step that takes what was chosen. Just
    /// after a merge that is a part of its step.
    pub(super) fn settle_conflict(&mut self, nth: usize, side: Side) {
        let open = self.joint.as_ref().and_then(|joint| joint.open.get(nth));
        let Some(open) = open.cloned() else { return };
        let journey = self.journey();
        let chosen = match side {
            Side::Ours | Side::Other => None,
            Side::Theirs if open.is_about_removal() => {
                removal(&open.conflict).and_then(|edit| edit.apply(journey).ok())
            }
            Side::Theirs => with_theirs(journey, &open.held),
        };
        let mut settled = chosen.unwrap_or_else(|| Journey::clone(journey));
        settled.conflicts.retain(|held| *held != open.held);
        self.take_settled(settled);
        if let Some(target) = open.target().filter(|at| self.chart.item(at).is_some()) {
            self.reveal(target);
        }
    }

    /// Leaves everything as it is, and asks no longer.
    pub(super) fn settle_all_conflicts(&mut self) {
        if self.joint.is_some() {
            let mut settled = Journey::clone(self.journey());
            settled.conflicts.clear();
            self.take_settled(settled);
        }
    }

    fn take_settled(&mut self, settled: Journey) {
        let last = self.history.next_undo().map(|step| step.name);
        let patch = if last == Some(STEP) {
            self.history.amend(STEP, settled)
        } else {
            self.history.replace(SETTLE, settled)
        };
        self.lay_out_after(&patch);
    }
}

/// The edit that removes what the conflict is about.
fn removal(conflict: &Conflict) -> Option<Edit> {
    let id = conflict.id.clone();
    let ids = || vec![conflict.id.clone()];
    Some(match conflict.list {
        List::Departments => Edit::Department(DepartmentEdit::Remove { id }),
        List::Personas => Edit::Persona(PersonaEdit::Remove { id }),
        List::Stages => Edit::Stage(StageEdit::Remove { id }),
        List::Touchpoints => Edit::Touchpoint(TouchpointEdit::Remove { ids: ids() }),
        List::Curves => Edit::Curve(CurveEdit::Remove { id }),
        List::Points => Edit::Curve(CurveEdit::Erase {
            curve: conflict.second.clone()?,
            touchpoints: ids(),
        }),
        List::PainPoints => Edit::Pain(PainEdit::Remove { ids: ids() }),
        List::SmallSteps => Edit::SmallStep(SmallStepEdit::Remove { ids: ids() }),
        List::Comments => Edit::Comment(CommentEdit::Remove { id }),
        List::Views => Edit::View(ViewEdit::Remove { id }),
        List::Journey | List::Handoffs | List::Workshop | List::Shots | List::Conflicts => {
            return None;
        }
    })
}
