//! How the outline follows the journey and what is selected in it.

use super::Outline;
use super::row::Stands;
use super::rows::{Row, Rows};
use crate::editor::Editor;
use crate::layout::Target;

impl Outline {
    /// Brings the rows up to the journey, and goes where the selection went.
    pub(super) fn follow(&mut self, editor: &Editor) {
        if self.drag.is_some() {
            return;
        }
        let focus = editor.selection().focus().and_then(row_target);
        let went = focus != self.followed;
        if went && let Some(focus) = &focus {
            for holder in holders(editor, focus) {
                if self.folded.remove(&holder) {
                    self.rows.grow_stale();
                }
            }
            self.scrolls = true;
        }
        let is_known = self.rows.are_of(editor.journey());
        if !is_known {
            self.rows = Rows::of(editor, &self.folded);
        }
        if went || !is_known {
            let near = focus.iter().cloned();
            let mut near = near.chain(focus.iter().flat_map(|focus| holders(editor, focus)));
            let place = |target| self.rows.place_of(Row::of(editor, &target)?);
            self.current = near.find_map(place);
            self.followed = focus;
        }
    }
}

/// What has the row of something on the map.
fn row_target(target: &Target) -> Option<Target> {
    match target {
        Target::Stage(_) | Target::Touchpoint(_) | Target::PainPoint(_) => Some(target.clone()),
        Target::Point { touchpoint, .. } | Target::Handoff { to: touchpoint, .. } => {
            Some(Target::Touchpoint(touchpoint.clone()))
        }
        Target::Department(_) => None,
    }
}

/// The rows below which that of something stands, the nearest first.
fn holders(editor: &Editor, target: &Target) -> Vec<Target> {
    let (journey, layout) = (editor.journey(), editor.chart().layout());
    let (position, own) = match target {
        Target::Touchpoint(id) => (layout.position_of(id), None),
        Target::PainPoint(id) => {
            let touchpoint = journey.pain_point(id).map(|pain| pain.touchpoint.clone());
            (layout.position_of_pain(id), touchpoint)
        }
        _ => (None, None),
    };
    let column = position.and_then(|position| layout.columns.get(position));
    let stage = column.and_then(|column| journey.stages.get(column.stage?));
    let stage = stage.map(|stage| Target::Stage(stage.id.clone()));
    own.map(Target::Touchpoint)
        .into_iter()
        .chain(stage)
        .collect()
}

/// How the row of something stands to what is selected.
pub(super) fn stands(editor: &Editor, target: &Target) -> Stands {
    let selection = editor.selection();
    let near = || selection.focus().and_then(row_target);
    if selection.contains(target) {
        Stands::Selected
    } else if near().as_ref() == Some(target) {
        Stands::Near
    } else {
        Stands::Apart
    }
}
