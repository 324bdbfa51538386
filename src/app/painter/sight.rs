//! How the canvas is looked at: from canvas space into the view, never beyond what egui can take.

use eframe::egui;

use crate::geom;
use crate::interact::{Camera, ViewPoint};

/// No coordinate that goes to egui is farther from the edge of the view than this, in view points.
const BEYOND: f32 = 20_000.0;

/// How the canvas is looked at in one frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sight {
    /// Which part of the canvas is looked at, and how large.
    pub camera: Camera,
    /// Where the left and top of the view are in the window.
    pub corner: egui::Pos2,
    /// The part of the window that is painted.
    pub clip: egui::Rect,
    /// Whether the zoom changes from frame to frame, so that speed comes before the last bit of sharpness.
    pub zooming: bool,
}

impl Sight {
    /// A picture in its own size with its origin at `corner`.
    pub fn plain(corner: egui::Pos2, clip: egui::Rect) -> Self {
        Self {
            camera: Camera::default(),
            corner,
            clip,
            zooming: false,
        }
    }

    /// How many view points a canvas point is.
    pub fn zoom(&self) -> f32 {
        self.camera.zoom()
    }

    /// Where a place on the canvas is in the window.
    pub fn window_from_canvas(&self, point: geom::Point) -> egui::Pos2 {
        let at = self.camera.view_from_canvas(point);
        egui::pos2(
            bounded(self.corner.x + at.x, self.clip.x_range()),
            bounded(self.corner.y + at.y, self.clip.y_range()),
        )
    }

    /// Where a rectangle on the canvas is in the window.
    pub fn window_rect(&self, rect: &geom::Rect) -> egui::Rect {
        egui::Rect {
            min: self.window_from_canvas(rect.min),
            max: self.window_from_canvas(rect.max),
        }
    }

    /// The place on the canvas that is shown at `at`.
    pub fn canvas_from_window(&self, at: egui::Pos2) -> geom::Point {
        self.camera
            .canvas_from_view(Self::view_from(self.corner, at))
    }

    /// A place in the window as one of the view whose left and top is at `corner`.
    pub fn view_from(corner: egui::Pos2, at: egui::Pos2) -> ViewPoint {
        let at = at - corner;
        ViewPoint::new(at.x, at.y)
    }

    /// The part of the canvas that is painted.
    pub fn seen(&self) -> geom::Rect {
        geom::Rect {
            min: self.canvas_from_window(self.clip.min),
            max: self.canvas_from_window(self.clip.max),
        }
    }

    /// Whether anything of a rectangle in the view is seen.
    pub(super) fn sees(&self, view: egui::Rect) -> bool {
        let apart = view.min.x > self.clip.max.x || view.max.x < self.clip.min.x;
        !(apart || view.min.y > self.clip.max.y || view.max.y < self.clip.min.y)
    }
}

/// `value`, at most [`BEYOND`] outside of `range`; what is no number becomes the start of the range.
fn bounded(value: f32, range: egui::Rangef) -> f32 {
    if value.is_nan() {
        return range.min;
    }
    value.clamp(range.min - BEYOND, range.max + BEYOND)
}
