//! The walk over the map by keyboard: in the order of the journey, and by what stands where.

use super::Editor;
use super::sight::is_thing;
use crate::interact::Selection;
use crate::layout::{Target, Way};

/// How far an arrow lifts a face.
const LIFT: f64 = 0.1;

impl Editor {
    /// Selects what lies that way of the focus, and brings it into view; at an end it stays. Faces
    /// that may be changed go up and down themselves.
    pub(super) fn walk(&mut self, way: Way) {
        match way {
            Way::Up if self.lifts() => self.lift(LIFT),
            Way::Down if self.lifts() => self.lift(-LIFT),
            _ => {
                if let Some(target) = self.chart.neighbour(self.selection.focus(), way) {
                    self.reveal(target);
                }
            }
        }
    }

    /// Everything that can be selected at once.
    pub(super) fn everything(&self) -> Selection {
        let items = self.chart.items(self.chart.bounds());
        let targets = items.map(|item| item.target.clone());
        targets.filter(is_thing).collect()
    }

    fn lifts(&self) -> bool {
        let is_face = matches!(self.selection.focus(), Some(Target::Point { .. }));
        is_face && self.is_editable()
    }
}
