//! Dragging faces up and down.

use std::collections::BTreeMap;

use super::super::{Chrome, Cursor, Scale, Sight, Snap};
use super::{Drag, dragged};
use crate::edit::{CurveEdit, Edit, Which};
use crate::geom::Point;
use crate::interact::Pointer;
use crate::journey::{Id, Journey};
use crate::layout::Target;

/// A face that is dragged, and the others that go up and down with it.
pub(super) struct Face {
    scale: Scale,
    /// From the pointer to the middle of the face.
    offset: f32,
    x: f32,
    /// The emotion when the drag began, and now.
    before: f64,
    now: f64,
    others: BTreeMap<Id, Vec<(Id, f64)>>,
}

impl Face {
    pub(super) fn new(
        curve: &Id,
        touchpoint: &Id,
        pressed: &Pointer,
        sight: &dyn Sight,
    ) -> Option<Self> {
        let target = Target::Point {
            curve: curve.clone(),
            touchpoint: touchpoint.clone(),
        };
        let before = emotion_of(sight.journey(), curve, touchpoint)?;
        let center = sight.rect_of(&target)?.center();
        let mut others = BTreeMap::<Id, Vec<_>>::new();
        for other in dragged(&target, sight) {
            if let Target::Point { curve, touchpoint } = other
                && let Some(emotion) = emotion_of(sight.journey(), &curve, &touchpoint)
            {
                others.entry(curve).or_default().push((touchpoint, emotion));
            }
        }
        Some(Self {
            scale: sight.scale()?,
            offset: center.y - pressed.at.y,
            x: center.x,
            before,
            now: before,
            others,
        })
    }
}

impl Drag for Face {
    fn state(&self) -> &'static str {
        "select.emotion"
    }

    fn step(&self) -> &'static str {
        "step-curve-nudge"
    }

    fn to(&mut self, pointer: &Pointer) -> Edit {
        let emotion = self.scale.emotion_at(pointer.at.y + self.offset);
        self.now = Snap::held(pointer.held).nearest(emotion);
        let by = self.now - self.before;
        let edits = self.others.iter().map(|(curve, points)| {
            let moved = points
                .iter()
                .map(|(id, emotion)| (id.clone(), emotion + by));
            Edit::Curve(CurveEdit::Draw {
                curve: Which::Curve(curve.clone()),
                emotions: moved.collect(),
            })
        });
        Edit::All(edits.collect())
    }

    fn cursor(&self) -> Cursor {
        Cursor::UpDown
    }

    fn chrome(&self) -> Vec<Chrome> {
        let at = Point::new(self.x, self.scale.y_of(self.now));
        vec![Chrome::ReadOut(at, self.now)]
    }
}

fn emotion_of(journey: &Journey, curve: &Id, touchpoint: &Id) -> Option<f64> {
    let mut points = journey.curve(curve)?.points.iter();
    let point = points.find(|point| point.touchpoint == *touchpoint)?;
    Some(point.emotion)
}
