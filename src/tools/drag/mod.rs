//! Drags of the pointer: what is pressed decides which one begins.

mod border;
mod face;
mod hung;
mod pains;
mod stage;
mod touchpoints;

use super::{Chrome, Cursor, Sight};
use crate::edit::Edit;
use crate::interact::Pointer;
use crate::layout::Target;

/// A drag of things on the map.
///
/// It remembers where everything stood when it began, so that what it asks for depends on the
/// pointer alone and not on how the map follows it.
pub(super) trait Drag: Send {
    /// What the tool is doing.
    fn state(&self) -> &'static str;

    /// The text key of the step to undo.
    fn step(&self) -> &'static str;

    /// What dropping here would change in the journey as it was when the drag began.
    fn to(&mut self, pointer: &Pointer) -> Edit;

    /// What is shown on top of the map.
    fn chrome(&self) -> Vec<Chrome>;

    /// How the pointer looks.
    fn cursor(&self) -> Cursor {
        Cursor::Grabbing
    }
}

/// The drag that begins where the button went down; `None` where a rectangle is drawn out instead.
pub(super) fn begin(pressed: &Pointer, sight: &dyn Sight) -> Option<Box<dyn Drag>> {
    if !sight.is_editable() {
        return None;
    }
    if let Some(border) = border::Border::at(pressed, sight) {
        return Some(Box::new(border));
    }
    match pressed.over.as_ref()? {
        Target::Stage(stage) => Some(Box::new(stage::Stage::new(stage, pressed, sight))),
        Target::Touchpoint(id) => Some(Box::new(touchpoints::Touchpoints::new(id, pressed, sight))),
        Target::Point { curve, touchpoint } => {
            let face = face::Face::new(curve, touchpoint, pressed, sight)?;
            Some(Box::new(face))
        }
        Target::PainPoint(id) => Some(Box::new(pains::Pains::new(id, pressed, sight))),
        Target::Handoff { .. } | Target::Department(_) => None,
    }
}

/// Whether a press here drags the border between two stages.
pub(super) fn is_on_border(pointer: &Pointer, sight: &dyn Sight) -> bool {
    border::Border::at(pointer, sight).is_some()
}

/// What changes nothing.
fn nothing() -> Edit {
    Edit::All(Vec::new())
}

/// What is dragged: all that is selected where the pressed one is, else the pressed one alone.
fn dragged(pressed: &Target, sight: &dyn Sight) -> Vec<Target> {
    if sight.selection().contains(pressed) {
        sight.selection().targets().to_vec()
    } else {
        vec![pressed.clone()]
    }
}
