//! Where new records go.

use super::Editor;
use super::order::{stage_of, touchpoint_of};
use crate::edit::{DepartmentEdit, Edit, PainEdit, Patch, Spot, StageEdit, TouchpointEdit};
use crate::interact::New;
use crate::journey::{Id, List};
use crate::layout::Target;

/// A new record, and where it goes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Adding {
    Stage {
        before: Option<Id>,
    },
    /// A stage that begins with a touchpoint of another one.
    Split {
        at: Id,
    },
    Touchpoint {
        at: Spot,
    },
    PainPoint {
        touchpoint: Id,
    },
    Department,
}

impl Adding {
    /// The text key of the step.
    pub(super) fn step(&self) -> &'static str {
        match self {
            Self::Stage { .. } => "step-stage-add",
            Self::Split { .. } => "step-stage-split",
            Self::Touchpoint { .. } => "step-touchpoint-add",
            Self::PainPoint { .. } => "step-pain-add",
            Self::Department => "step-department-add",
        }
    }

    pub(super) fn edit(&self, title: &str) -> Edit {
        let title = title.to_owned();
        match self {
            Self::Stage { before } => Edit::Stage(StageEdit::Add {
                title,
                before: before.clone(),
            }),
            Self::Split { at } => Edit::Stage(StageEdit::Split {
                at: at.clone(),
                title,
            }),
            Self::Touchpoint { at } => Edit::Touchpoint(TouchpointEdit::Add {
                title,
                at: at.clone(),
            }),
            Self::PainPoint { touchpoint } => Edit::Pain(PainEdit::Add {
                touchpoint: touchpoint.clone(),
                title,
                owner: None,
            }),
            Self::Department => Edit::Department(DepartmentEdit::Add { name: title }),
        }
    }

    /// The record that came in with a patch.
    pub(super) fn added(&self, patch: &Patch) -> Option<Target> {
        let added = |list| patch.added(list).pop();
        match self {
            Self::Stage { .. } | Self::Split { .. } => added(List::Stages).map(Target::Stage),
            Self::Touchpoint { .. } => added(List::Touchpoints).map(Target::Touchpoint),
            Self::PainPoint { .. } => added(List::PainPoints).map(Target::PainPoint),
            Self::Department => added(List::Departments).map(Target::Department),
        }
    }
}

impl Editor {
    /// Where a new record goes: behind what has the keyboard's focus, else at the end.
    pub(super) fn place_for(&self, new: New) -> Option<Adding> {
        match new {
            New::Stage => Some(Adding::Stage {
                before: self.stage_behind(),
            }),
            New::StageBefore(before) => Some(Adding::Stage { before }),
            New::Touchpoint => Some(Adding::Touchpoint { at: self.spot() }),
            New::TouchpointAt(at) => Some(Adding::Touchpoint { at }),
            New::PainPoint => Some(Adding::PainPoint {
                touchpoint: self.touchpoint_in_mind()?,
            }),
            New::PainPointAt(touchpoint) => Some(Adding::PainPoint { touchpoint }),
            New::Department => Some(Adding::Department),
        }
    }

    /// The place behind what has the keyboard's focus.
    pub(super) fn spot(&self) -> Spot {
        match self.selection.focus() {
            Some(Target::Stage(id)) => Spot::EndOf(id.clone()),
            _ => self.focused_touchpoint().map_or(Spot::End, Spot::After),
        }
    }

    /// The touchpoint that has the focus or holds what has it; else the one under the pointer.
    pub(super) fn touchpoint_in_mind(&self) -> Option<Id> {
        let hovered = || touchpoint_of(self.journey(), self.hovered()?);
        self.focused_touchpoint().or_else(hovered)
    }

    fn focused_touchpoint(&self) -> Option<Id> {
        touchpoint_of(self.journey(), self.selection.focus()?)
    }

    fn stage_behind(&self) -> Option<Id> {
        let stage = stage_of(self.journey(), self.selection.focus()?)?;
        Some(self.journey().stages.get(stage + 1)?.id.clone())
    }
}
