//! What a person wants to change, and how it is done: on a copy, wholly or not at all.

use crate::journey::Journey;

use super::comment::CommentEdit;
use super::conflict::drop_settled;
use super::curve::CurveEdit;
use super::department::DepartmentEdit;
use super::handoff::HandoffEdit;
use super::journey::JourneyField;
use super::pain::PainEdit;
use super::paste::Paste;
use super::persona::PersonaEdit;
use super::refused::{Applied, Refused};
use super::rows::Rows;
use super::shot::ShotEdit;
use super::small_step::SmallStepEdit;
use super::stage::StageEdit;
use super::touchpoint::TouchpointEdit;
use super::view::ViewEdit;
use super::workshop::WorkshopEdit;

/// What a person wants to change. Records are named by their ids; new ones get theirs from their
/// titles, and [`Patch::added`](super::Patch::added) tells them.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// What the journey itself says.
    Journey(JourneyField),
    /// A stage.
    Stage(StageEdit),
    /// Touchpoints.
    Touchpoint(TouchpointEdit),
    /// A curve or its points.
    Curve(CurveEdit),
    /// Pain points.
    Pain(PainEdit),
    /// What is said about a handoff.
    Handoff(HandoffEdit),
    /// A department.
    Department(DepartmentEdit),
    /// A persona.
    Persona(PersonaEdit),
    /// Small steps.
    SmallStep(SmallStepEdit),
    /// A comment.
    Comment(CommentEdit),
    /// What happens in the room.
    Workshop(WorkshopEdit),
    /// A saved view.
    View(ViewEdit),
    /// A shot of the presentation.
    Shot(ShotEdit),
    /// A part of a journey.
    Paste(Paste),
    /// Rows of a spreadsheet.
    Rows(Rows),
    /// Several, one after the other; all of them or none.
    All(Vec<Self>),
}

impl Edit {
    /// The journey with the change; records that did not change are shared with `journey`.
    ///
    /// The change is done wholly or not at all, and nothing is left that points to what it removed.
    pub fn apply(&self, journey: &Journey) -> Result<Journey, Refused> {
        if journey.is_newer() {
            return Err(Refused::ReadOnly);
        }
        let mut copy = journey.clone();
        self.apply_to(&mut copy)?;
        drop_settled(&mut copy, journey);
        Ok(copy)
    }

    /// The text key that names it as a step to undo; several are named after the first.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Journey(field) => field.name(),
            Self::Stage(edit) => edit.name(),
            Self::Touchpoint(edit) => edit.name(),
            Self::Curve(edit) => edit.name(),
            Self::Pain(edit) => edit.name(),
            Self::Handoff(edit) => edit.name(),
            Self::Department(edit) => edit.name(),
            Self::Persona(edit) => edit.name(),
            Self::SmallStep(edit) => edit.name(),
            Self::Comment(edit) => edit.name(),
            Self::Workshop(edit) => edit.name(),
            Self::View(edit) => edit.name(),
            Self::Shot(edit) => edit.name(),
            Self::Paste(_) | Self::Rows(_) => "step-paste",
            Self::All(edits) => edits.first().map_or("step-several", Self::name),
        }
    }

    fn apply_to(&self, journey: &mut Journey) -> Applied {
        match self {
            Self::Journey(field) => field.apply(journey),
            Self::Stage(edit) => edit.apply(journey),
            Self::Touchpoint(edit) => edit.apply(journey),
            Self::Curve(edit) => edit.apply(journey),
            Self::Pain(edit) => edit.apply(journey),
            Self::Handoff(edit) => edit.apply(journey),
            Self::Department(edit) => edit.apply(journey),
            Self::Persona(edit) => edit.apply(journey),
            Self::SmallStep(edit) => edit.apply(journey),
            Self::Comment(edit) => edit.apply(journey),
            Self::Workshop(edit) => edit.apply(journey),
            Self::View(edit) => edit.apply(journey),
            Self::Shot(edit) => edit.apply(journey),
            Self::Paste(paste) => paste.apply(journey),
            Self::Rows(rows) => rows.apply(journey),
            Self::All(edits) => edits.iter().try_for_each(|edit| edit.apply_to(journey)),
        }
    }
}
