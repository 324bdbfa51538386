//! The journey through its changes: undo, redo, gestures that are one step, and what is saved.

use std::sync::Arc;

use crate::journey::{Id, Journey};

use super::{Edit, Patch, Refused};

/// A journey with all its changes since it was opened.
///
/// A gesture begins and is then committed or cancelled; its changes make one step, named by what
/// began it. Each change gives the patch of what changed just then, for those who follow it.
#[derive(Debug, Clone)]
pub struct History {
    journey: Arc<Journey>,
    done: Vec<Step>,
    undone: Vec<Step>,
    gesture: Option<Gesture>,
    held: Held,
    /// How many steps were ever made; numbers the next one.
    made: u64,
}

/// A change that can be undone.
#[derive(Debug, Clone)]
pub struct Step {
    /// The text key that names it.
    pub name: &'static str,
    /// What it changed.
    pub patch: Patch,
    mark: Mark,
}

/// A moment of a history, by the number of the last step before it; 0 is before all steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark(u64);

/// Which moment of a history its file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    /// This one.
    Moment(Mark),
    /// None yet: the journey was only opened.
    Nothing,
    /// None any more.
    Lost,
}

#[derive(Debug, Clone)]
struct Gesture {
    name: &'static str,
    before: Arc<Journey>,
}

impl History {
    /// A journey as it stands in its file.
    pub fn new(journey: Journey) -> Self {
        Self {
            held: Held::Moment(Mark(0)),
            ..Self::unsaved(journey)
        }
    }

    /// A journey that no file holds as it is.
    pub fn unsaved(journey: Journey) -> Self {
        Self {
            journey: Arc::new(journey),
            done: Vec::new(),
            undone: Vec::new(),
            gesture: None,
            held: Held::Nothing,
            made: 0,
        }
    }

    /// The journey as it is now.
    pub fn journey(&self) -> &Arc<Journey> {
        &self.journey
    }

    /// Does an edit: a step of its own, or a part of the gesture that has begun. What changes
    /// nothing makes no step.
    pub fn perform(&mut self, edit: &Edit) -> Result<Patch, Refused> {
        let after = edit.apply(&self.journey)?;
        Ok(self.turn_into(edit.name(), after))
    }

    /// Does an edit in place of all that the gesture has done so far; without a gesture it is
    /// [`perform`](Self::perform).
    pub fn perform_instead(&mut self, edit: &Edit) -> Result<Patch, Refused> {
        let before = self
            .gesture
            .as_ref()
            .map_or(&self.journey, |gesture| &gesture.before);
        let after = edit.apply(before)?;
        Ok(self.turn_into(edit.name(), after))
    }

    /// Puts another version in the journey's place, as one step: a merged or a reverted one.
    pub fn replace(&mut self, name: &'static str, journey: Journey) -> Patch {
        self.commit();
        self.turn_into(name, journey)
    }

    /// Puts another version in the journey's place as a part of the last step, where that has this
    /// name: what is chosen after a merge belongs to it.
    pub fn amend(&mut self, name: &'static str, journey: Journey) -> Patch {
        self.commit();
        let patch = Patch::between(&self.journey, &journey);
        if patch.is_empty() {
            return patch;
        }
        let last = self.done.pop_if(|step| step.name == name);
        let before = last.and_then(|step| step.patch.inverse().apply(&self.journey).ok());
        self.journey = Arc::new(journey);
        let whole = before.map(|before| Patch::between(&before, &self.journey));
        self.remember(name, whole.unwrap_or_else(|| patch.clone()));
        patch
    }

    /// Gives the journey the id that is made with it; no step, since it never changes again.
    pub fn set_id(&mut self, id: &Id) {
        let before = self.gesture.as_mut().map(|gesture| &mut gesture.before);
        for journey in before.into_iter().chain([&mut self.journey]) {
            Arc::make_mut(journey).id = id.clone();
        }
    }

    /// Begins a gesture; one that has begun is committed first.
    pub fn begin(&mut self, name: &'static str) {
        self.commit();
        let before = Arc::clone(&self.journey);
        self.gesture = Some(Gesture { name, before });
    }

    /// Ends a gesture: all its changes are one step. Gives back whether there was one to end.
    pub fn commit(&mut self) -> bool {
        let Some(gesture) = self.gesture.take() else {
            return false;
        };
        let patch = Patch::between(&gesture.before, &self.journey);
        self.remember(gesture.name, patch);
        true
    }

    /// Ends a gesture as if it had never begun.
    pub fn cancel(&mut self) -> Patch {
        let Some(gesture) = self.gesture.take() else {
            return Patch::default();
        };
        let patch = Patch::between(&self.journey, &gesture.before);
        self.journey = gesture.before;
        patch
    }

    /// Whether a gesture has begun.
    pub fn is_in_gesture(&self) -> bool {
        self.gesture.is_some()
    }

    /// Takes the last step back; one that is going on is committed first.
    pub fn undo(&mut self) -> Option<Patch> {
        self.commit();
        let step = self.done.pop()?;
        let patch = step.patch.inverse();
        self.journey = Arc::new(patch.apply(&self.journey).ok()?);
        self.undone.push(step);
        Some(patch)
    }

    /// Does the step again that was taken back last.
    pub fn redo(&mut self) -> Option<Patch> {
        self.commit();
        let step = self.undone.pop()?;
        self.journey = Arc::new(step.patch.apply(&self.journey).ok()?);
        let patch = step.patch.clone();
        self.done.push(step);
        Some(patch)
    }

    /// The step that [`undo`](Self::undo) takes back.
    pub fn next_undo(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The step that [`redo`](Self::redo) does again.
    pub fn next_redo(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// This moment, for [`set_saved`](Self::set_saved) when the journey of now is in its file;
    /// `None` in the middle of a gesture that changed something.
    pub fn mark(&self) -> Option<Mark> {
        let gesture = self.gesture.as_ref();
        let changed = gesture.is_some_and(|gesture| !Arc::ptr_eq(&gesture.before, &self.journey));
        let last = self.done.last().map_or(Mark(0), |step| step.mark);
        (!changed).then_some(last)
    }

    /// Says that the journey of that moment is in its file; with `None`, that no moment is any more.
    pub fn set_saved(&mut self, mark: Option<Mark>) {
        self.held = mark.map_or(Held::Lost, Held::Moment);
    }

    /// Whether the journey is in its file as it is now.
    pub fn is_saved(&self) -> bool {
        self.mark()
            .is_some_and(|mark| self.held == Held::Moment(mark))
    }

    /// Whether there is something that no file holds. What was only opened, such as a sample, is no
    /// work although no file holds it; what a file has held and holds no more is.
    pub fn has_unsaved_work(&self) -> bool {
        match self.held {
            Held::Nothing => self.mark() != Some(Mark(0)),
            Held::Moment(_) | Held::Lost => !self.is_saved(),
        }
    }

    fn turn_into(&mut self, name: &'static str, journey: Journey) -> Patch {
        let patch = Patch::between(&self.journey, &journey);
        if patch.is_empty() {
            return patch;
        }
        self.journey = Arc::new(journey);
        if self.gesture.is_none() {
            self.remember(name, patch.clone());
        }
        patch
    }

    fn remember(&mut self, name: &'static str, patch: Patch) {
        if patch.is_empty() {
            return;
        }
        self.made += 1;
        let mark = Mark(self.made);
        self.undone.clear();
        self.done.push(Step { name, patch, mark });
    }
}
