//! How the canvas is looked at: from canvas space into the view, never beyond what egui can take.

use eframe::egui;

use crate::geom;

/// No coordinate that goes to egui is farther from the edge of the view than this, in view points.
const BEYOND: f32 = 20_000.0;

/// How the canvas is looked at in one frame.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sight {
    /// Where the origin of the canvas is in the view.
    pub origin: egui::Pos2,
    /// How many view points a canvas point is.
    pub zoom: f32,
    /// The part of the window that is painted.
    pub clip: egui::Rect,
    /// Whether the zoom changes from frame to frame, so that speed comes before the last bit of sharpness.
    pub zooming: bool,
}

impl Sight {
    /// Where a place on the canvas is in the view.
    pub fn view_from_canvas(&self, point: geom::Point) -> egui::Pos2 {
        let x = self.origin.x + point.x * self.zoom;
        let y = self.origin.y + point.y * self.zoom;
        egui::pos2(
            bounded(x, self.clip.x_range()),
            bounded(y, self.clip.y_range()),
        )
    }

    /// Where a rectangle on the canvas is in the view.
    pub fn view_rect(&self, rect: &geom::Rect) -> egui::Rect {
        egui::Rect {
            min: self.view_from_canvas(rect.min),
            max: self.view_from_canvas(rect.max),
        }
    }

    /// The part of the canvas that is seen.
    pub fn seen(&self) -> geom::Rect {
        let canvas_from_view = |at: egui::Pos2| {
            let place = (at - self.origin) / self.zoom;
            geom::Point::new(place.x, place.y)
        };
        geom::Rect {
            min: canvas_from_view(self.clip.min),
            max: canvas_from_view(self.clip.max),
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
