//! The view follows what is dragged to its edge.

use super::Editor;
use crate::geom::Size;
use crate::interact::{Held, Input, ViewPoint};

/// How near an edge of the view a drag must be for the view to follow, in view points.
const EDGE: f32 = 40.0;

/// How fast it follows, in view points a second for each view point into the edge.
const SPEED: f32 = 14.0;

impl Editor {
    /// Follows a drag at the edge of the view for so many seconds; tells whether it did, so that
    /// it is called again with the next frame. What is beyond the edge counts as at it.
    pub fn drift(&mut self, at: ViewPoint, held: Held, seconds: f32) -> bool {
        let view = self.camera.view();
        let (x, y) = (pull(at.x, view.width), pull(at.y, view.height));
        let is_pulled = x.abs() + y.abs() > 0.0;
        if !(is_pulled && self.tool_in_use().is_followed()) {
            return false;
        }
        let far = self.camera.canvas_length(SPEED * seconds.clamp(0.0, 0.1));
        let before = self.camera;
        self.move_camera(|camera| camera.pan(Size::new(x * far, y * far)));
        let pointer = self.pointer(at, held);
        self.input(&Input::DragTo(pointer));
        self.camera != before
    }
}

/// How far `at` is into the edge at the start (below 0) or at the end of a stretch.
fn pull(at: f32, length: f32) -> f32 {
    let into_start = (EDGE - at).clamp(0.0, EDGE);
    let into_end = (at - (length - EDGE)).clamp(0.0, EDGE);
    into_end - into_start
}
