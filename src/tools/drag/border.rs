//! Dragging the border between two stages: touchpoints change from one to the other.

use super::super::{Chrome, Column, Cursor, Floor, Sight};
use super::{Drag, nothing};
use crate::edit::{Edit, Spot, TouchpointEdit};
use crate::geom::Rect;
use crate::interact::Pointer;
use crate::journey::Id;
use crate::layout::Target;

/// How near the border must be pressed, in view points.
const REACH: f32 = 6.0;

/// The border between two stages.
pub(super) struct Border {
    left: Column,
    right: Column,
    floor: Floor,
    /// Where the stages stand from top to bottom.
    stages: Rect,
    x: f32,
}

impl Border {
    /// The border at the pointer, where there is one.
    pub(super) fn at(pressed: &Pointer, sight: &dyn Sight) -> Option<Self> {
        let Some(Target::Stage(over)) = &pressed.over else {
            return None;
        };
        let stages = sight.rect_of(&Target::Stage(over.clone()))?;
        let (floor, reach) = (Floor::of(sight), sight.canvas_length(REACH));
        let pairs = floor.stages.iter().zip(floor.stages.iter().skip(1));
        let mut near = pairs.filter(|(left, right)| {
            (f32::midpoint(left.right, right.left) - pressed.at.x).abs() <= reach
        });
        let (left, right) = near.next()?;
        Some(Self {
            left: left.clone(),
            right: right.clone(),
            stages,
            x: pressed.at.x,
            floor,
        })
    }
}

impl Drag for Border {
    fn state(&self) -> &'static str {
        "select.border"
    }

    fn step(&self) -> &'static str {
        "step-touchpoint-move"
    }

    fn to(&mut self, pointer: &Pointer) -> Edit {
        self.x = pointer.at.x.clamp(self.left.left, self.right.right);
        let to_right = self.floor.touchpoints_of(&self.left);
        let to_right = to_right.filter(|column| column.center() > self.x);
        let to_left = self.floor.touchpoints_of(&self.right);
        let to_left = to_left.filter(|column| column.center() < self.x);
        let moves = |columns: Vec<&Column>, to: Spot| {
            let ids: Vec<Id> = columns.iter().map(|column| column.id.clone()).collect();
            Edit::Touchpoint(TouchpointEdit::Move { ids, to })
        };
        let (to_right, to_left): (Vec<_>, Vec<_>) = (to_right.collect(), to_left.collect());
        if !to_right.is_empty() {
            moves(to_right, Spot::StartOf(self.right.id.clone()))
        } else if !to_left.is_empty() {
            moves(to_left, Spot::EndOf(self.left.id.clone()))
        } else {
            nothing()
        }
    }

    fn cursor(&self) -> Cursor {
        Cursor::LeftRight
    }

    fn chrome(&self) -> Vec<Chrome> {
        vec![Chrome::Border(Rect::new(
            self.x,
            self.stages.min.y,
            0.0,
            self.stages.height(),
        ))]
    }
}
