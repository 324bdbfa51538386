//! Removing what is selected, and what is selected then.

use super::Editor;
use super::adding::Adding;
use super::giving::Chosen;
use super::order::{same_kind_in_order, stage_of, touchpoint_of};
use crate::edit::{
    CurveEdit, DepartmentEdit, Edit, HandoffEdit, HandoffField, PainEdit, StageEdit, TouchpointEdit,
};
use crate::journey::Id;
use crate::layout::Target;

impl Editor {
    /// Removes what is selected, and selects what then stands in its place.
    pub(super) fn remove(&mut self) {
        let heirs = self.heirs();
        let edits = removals(self.chosen(), self.selection.targets());
        self.edit_all(edits);
        let heir = heirs
            .into_iter()
            .find(|heir| self.chart.item(heir).is_some());
        if let Some(heir) = heir.filter(|_| self.selection.is_empty()) {
            self.selection = heir.into();
        }
    }

    /// Merges the stage of the focus with the next one.
    pub(super) fn merge_stages(&mut self) {
        let focus = self.selection.focus();
        let Some(stage) = focus.and_then(|focus| stage_of(self.journey(), focus)) else {
            return;
        };
        let mut pair = self.journey().stages.iter().skip(stage);
        if let (Some(stays), Some(goes)) = (pair.next(), pair.next()) {
            let (into, id) = (stays.id.clone(), goes.id.clone());
            self.edit(&Edit::Stage(StageEdit::Merge { id, into }));
        }
    }

    /// Begins a new stage with the touchpoint of the focus, and types its title.
    pub(super) fn split_stage(&mut self) {
        let focus = self.selection.focus();
        let Some(at) = focus.and_then(|focus| touchpoint_of(self.journey(), focus)) else {
            return;
        };
        self.start_adding(Adding::Split { at });
    }

    /// What may be selected in place of the focus, the nearest first: what stands behind it, what
    /// stands before it, its touchpoint.
    fn heirs(&self) -> Vec<Target> {
        let Some(focus) = self.selection.focus() else {
            return Vec::new();
        };
        let siblings = same_kind_in_order(self.journey(), focus);
        let place = siblings.iter().position(|sibling| sibling == focus);
        let (before, behind) = siblings.split_at(place.unwrap_or_default());
        let siblings = behind.iter().chain(before.iter().rev());
        let touchpoint = touchpoint_of(self.journey(), focus).map(Target::Touchpoint);
        siblings.cloned().chain(touchpoint).collect()
    }
}

/// The edits that remove what is selected; what hangs on something comes before it.
fn removals(chosen: Chosen, targets: &[Target]) -> Vec<Edit> {
    let points = chosen
        .points
        .into_iter()
        .map(|(curve, touchpoints)| Edit::Curve(CurveEdit::Erase { curve, touchpoints }));
    let mut edits: Vec<Edit> = points.collect();
    if !chosen.pain_points.is_empty() {
        let ids = chosen.pain_points;
        edits.push(Edit::Pain(PainEdit::Remove { ids }));
    }
    edits.extend(targets.iter().flat_map(unsaid));
    if !chosen.touchpoints.is_empty() {
        let ids = chosen.touchpoints;
        edits.push(Edit::Touchpoint(TouchpointEdit::Remove { ids }));
    }
    let stages = chosen.stages.into_iter();
    edits.extend(stages.map(|id| Edit::Stage(StageEdit::Remove { id })));
    edits.extend(targets.iter().filter_map(department_gone));
    edits
}

/// A handoff itself cannot go; what is said about it can.
fn unsaid(target: &Target) -> Vec<Edit> {
    let Target::Handoff { from, to } = target else {
        return Vec::new();
    };
    let nothing = [
        HandoffField::Agreement(None),
        HandoffField::Passes(String::new()),
        HandoffField::Breaks(String::new()),
    ];
    let edit = |field| {
        Edit::Handoff(HandoffEdit {
            from: from.clone(),
            to: to.clone(),
            field,
        })
    };
    nothing.map(edit).to_vec()
}

fn department_gone(target: &Target) -> Option<Edit> {
    let Target::Department(id) = target else {
        return None;
    };
    let id: Id = id.clone();
    Some(Edit::Department(DepartmentEdit::Remove { id }))
}
