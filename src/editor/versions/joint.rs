//! A merge in the session: one step, and the conflicts that are still to be settled.

use std::sync::Arc;

use crate::edit::{
    CommentEdit, Conflict, CurveEdit, DepartmentEdit, Disagreement, Edit, PainEdit, PersonaEdit,
    SmallStepEdit, StageEdit, Teller, TouchpointEdit, ViewEdit, merge, with_theirs,
};
use crate::editor::Editor;
use crate::interact::{Side, Typed};
use crate::journey::{Id, Journey, List};
use crate::layout::Target;
use crate::words::Words;

/// The text key of the step that a merge is.
const STEP: &str = "step-merge";

/// The conflicts of a merge that are still to be settled.
#[derive(Debug, Clone)]
pub struct Joint {
    ours: Arc<Journey>,
    theirs: Arc<Journey>,
    open: Vec<Open>,
}

/// A conflict that is still to be settled.
#[derive(Debug, Clone)]
pub struct Open {
    /// The conflict.
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

    /// The other side, with the ids under which its records stand now.
    pub fn theirs(&self) -> &Arc<Journey> {
        &self.theirs
    }

    fn tell(&mut self, words: Words) {
        let teller = Teller::new(&[&self.ours, &self.theirs], words);
        for open in &mut self.open {
            open.text = teller.question(&open.conflict);
            open.sides = teller.sides(&open.conflict);
        }
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
            Disagreement::RemovedByUs | Disagreement::RemovedByThem
        )
    }

    /// Whether something else can be typed, where the record is shown.
    pub fn can_be_typed(&self) -> bool {
        let is_field = matches!(self.conflict.about, Disagreement::Field { .. });
        is_field && (self.conflict.list == List::Journey || self.target().is_some())
    }

    /// Whether the other side can be chosen.
    pub fn has_other_side(&self) -> bool {
        match self.conflict.about {
            Disagreement::Field { .. } => true,
            Disagreement::RemovedByUs | Disagreement::RemovedByThem => {
                removal(&self.conflict).is_some()
            }
            Disagreement::AddedTwice { .. } | Disagreement::Order => false,
        }
    }
}

impl Editor {
    /// Merges `theirs`, another version that comes from `base`, into the journey, as one step that
    /// can be undone. Selection and camera stay. Tells how many conflicts are to be settled.
    pub fn join(&mut self, base: &Journey, theirs: &Journey) -> usize {
        self.end_typing(Typed::Keep);
        self.give_up_gesture();
        let ours = Arc::clone(self.journey());
        let merged = merge(base, &ours, theirs);
        let patch = self.history.replace(STEP, merged.journey);
        self.lay_out_after(&patch);
        let open = merged.conflicts.into_iter().map(|conflict| Open {
            conflict,
            text: String::new(),
            sides: None,
        });
        let mut joint = Joint {
            ours,
            theirs: Arc::new(merged.theirs),
            open: open.collect(),
        };
        joint.tell(self.words());
        let conflicts = joint.open.len();
        self.joint = (conflicts > 0).then_some(joint);
        conflicts
    }

    /// The conflicts of the last merge; `None` where all are settled.
    pub fn joint(&self) -> Option<&Joint> {
        self.joint.as_ref()
    }

    pub(in crate::editor) fn retell_conflicts(&mut self) {
        let words = self.words();
        if let Some(joint) = &mut self.joint {
            joint.tell(words);
        }
    }

    /// Settles a conflict; what that changes is a part of the step of the merge.
    pub(super) fn settle_conflict(&mut self, nth: usize, side: Side) {
        let Some(joint) = &mut self.joint else { return };
        if nth >= joint.open.len() {
            return;
        }
        let open = joint.open.remove(nth);
        let theirs = Arc::clone(&joint.theirs);
        if joint.open.is_empty() {
            self.joint = None;
        }
        let chosen = match side {
            Side::Ours | Side::Other => None,
            Side::Theirs if open.is_about_removal() => {
                removal(&open.conflict).and_then(|edit| edit.apply(self.journey()).ok())
            }
            Side::Theirs => with_theirs(self.journey(), &theirs, &open.conflict),
        };
        if let Some(journey) = chosen {
            let patch = self.history.amend(STEP, journey);
            self.lay_out_after(&patch);
        }
        if let Some(target) = open.target().filter(|at| self.chart.item(at).is_some()) {
            self.reveal(target);
        }
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
        List::Journey | List::Handoffs | List::Workshop | List::Shots => return None,
    })
}

/// The emotion at a touchpoint as a version has it.
pub(super) fn emotion_in(journey: &Journey, curve: &Id, touchpoint: &Id) -> Option<f64> {
    let points = &journey.curve(curve)?.points;
    let point = points
        .iter()
        .find(|point| point.touchpoint == *touchpoint)?;
    Some(point.emotion)
}
