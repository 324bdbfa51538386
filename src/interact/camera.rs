//! The camera: which part of the canvas the view shows, and how large.

use super::{ViewPoint, ViewSize};
use crate::geom::{Point, Rect, Size};

/// The lowest and the highest zoom; the whole of a very long journey may need a lower one.
pub const ZOOM: std::ops::RangeInclusive<f32> = 0.02..=8.0;

/// The zoom that a fit never goes beyond, so that a short journey is not blown up.
const FIT_MOST: f32 = 1.5;

/// A journey smaller than this, in canvas points, is shown as one that will grow to it, so that
/// what is drawn first stays where it is.
const GROWS_TO: Size = Size::new(900.0, 620.0);

/// View points left free around what is scrolled into view, or fitted without a margin of its own.
pub const MARGIN: f32 = 24.0;

/// View points of the journey that stay in view however far it is panned.
const KEPT: f32 = 64.0;

/// Where “zoom in” and “zoom out” stop, rising.
const STOPS: [f32; 22] = [
    0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5,
    2.0, 3.0, 4.0, 6.0, 8.0,
];

/// Which part of the canvas the view shows, and how large.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// The place on the canvas at the view's left and top; in f64, so that a long pan does not drift.
    left: f64,
    top: f64,
    zoom: f32,
    lowest: f32,
    view: ViewSize,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            left: 0.0,
            top: 0.0,
            zoom: 1.0,
            lowest: *ZOOM.start(),
            view: ViewSize::default(),
        }
    }
}

impl Camera {
    /// How many view points a canvas point is wide; 1 is 100 %.
    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// The size of the view.
    pub fn view(&self) -> ViewSize {
        self.view
    }

    /// The part of the canvas that is seen.
    pub fn seen(&self) -> Rect {
        let end = ViewPoint::new(self.view.width, self.view.height);
        Rect {
            min: self.canvas_from_view(ViewPoint::default()),
            max: self.canvas_from_view(end),
        }
    }

    /// The place on the canvas that is shown at `at`.
    pub fn canvas_from_view(&self, at: ViewPoint) -> Point {
        let zoom = f64::from(self.zoom);
        Point::new(
            (self.left + f64::from(at.x) / zoom) as f32,
            (self.top + f64::from(at.y) / zoom) as f32,
        )
    }

    /// The place in the view where `at` is shown; it may lie outside the view.
    pub fn view_from_canvas(&self, at: Point) -> ViewPoint {
        let zoom = f64::from(self.zoom);
        ViewPoint::new(
            ((f64::from(at.x) - self.left) * zoom) as f32,
            ((f64::from(at.y) - self.top) * zoom) as f32,
        )
    }

    /// A length in view points as one on the canvas: for what looks the same at every zoom.
    pub fn canvas_length(&self, length: f32) -> f32 {
        length / self.zoom
    }

    /// Takes note that the view has another size; what stands at its left and top stays there.
    pub fn resize(&mut self, view: ViewSize) {
        if view.width > 0.0 && view.height > 0.0 {
            self.view = view;
        }
    }

    /// Allows as low a zoom as shows all of `bounds`.
    pub fn allow(&mut self, bounds: Rect) {
        self.lowest = ZOOM.start().min(self.zoom_that_fits(bounds, 0.0));
        self.set_zoom(self.zoom);
    }

    /// Moves the camera over the canvas by `by` canvas points.
    pub fn pan(&mut self, by: Size) {
        if by.width.is_finite() && by.height.is_finite() {
            self.left += f64::from(by.width);
            self.top += f64::from(by.height);
        }
    }

    /// Zooms by `factor` (above 1: closer); what is shown at `at` stays there.
    pub fn zoom_at(&mut self, at: ViewPoint, factor: f32) {
        self.zoom_to(at, self.zoom * factor);
    }

    /// Zooms to `zoom` (1 is 100 %); what is shown at `at` stays there.
    pub fn zoom_to(&mut self, at: ViewPoint, zoom: f32) {
        let before = f64::from(self.zoom);
        self.set_zoom(zoom);
        let after = f64::from(self.zoom);
        self.left += f64::from(at.x) * (before.recip() - after.recip());
        self.top += f64::from(at.y) * (before.recip() - after.recip());
    }

    /// The next stop of the zoom above the present one, or the highest zoom.
    pub fn closer(&self) -> f32 {
        let above = STOPS.iter().find(|stop| **stop > self.zoom * 1.01);
        above.copied().unwrap_or(*ZOOM.end())
    }

    /// The next stop of the zoom below the present one, or the lowest zoom.
    pub fn farther(&self) -> f32 {
        let below = STOPS.iter().rfind(|stop| **stop < self.zoom * 0.99);
        below.copied().unwrap_or(self.lowest).max(self.lowest)
    }

    /// Shows all of `rect`, in the middle of the view; `margin` view points stay free on each side.
    pub fn fit(&mut self, rect: Rect, margin: f32) {
        self.set_zoom(self.zoom_that_fits(rect, margin).min(FIT_MOST));
        let (center, zoom) = (rect.center(), f64::from(self.zoom));
        self.left = f64::from(center.x) - f64::from(self.view.width) / 2.0 / zoom;
        self.top = f64::from(center.y) - f64::from(self.view.height) / 2.0 / zoom;
    }

    /// Shows a whole journey: as large as it fits, and never so that a short one is blown up; its
    /// start stays at the left and top while it grows.
    pub fn fit_journey(&mut self, bounds: Rect) {
        let grown = Rect::new(bounds.min.x, bounds.min.y, GROWS_TO.width, GROWS_TO.height);
        let grown = grown.union(&bounds);
        let own_size = self.zoom_that_fits(bounds, 0.0).min(1.0);
        let zoom = self.zoom_that_fits(grown, 0.0).max(own_size);
        self.set_zoom(zoom.min(FIT_MOST));
        let beside = (self.canvas_length(self.view.width) - grown.width()) / 2.0;
        self.left = f64::from(bounds.min.x - beside.max(0.0));
        self.top = f64::from(bounds.min.y);
    }

    /// Moves as little as needed to have `rect` in view; of one that is larger than the view its left and top.
    pub fn show(&mut self, rect: Rect) {
        let seen = self.seen();
        let margin = self.canvas_length(MARGIN);
        self.pan(Size::new(
            way_into((rect.min.x, rect.max.x), (seen.min.x, seen.max.x), margin),
            way_into((rect.min.y, rect.max.y), (seen.min.y, seen.max.y), margin),
        ));
    }

    /// Moves back as far as needed to keep a piece of `bounds` in view.
    pub fn stay_near(&mut self, bounds: Rect) {
        let seen = self.seen();
        let kept = self.canvas_length(KEPT);
        self.pan(Size::new(
            way_back((bounds.min.x, bounds.max.x), (seen.min.x, seen.max.x), kept),
            way_back((bounds.min.y, bounds.max.y), (seen.min.y, seen.max.y), kept),
        ));
    }

    fn set_zoom(&mut self, zoom: f32) {
        if zoom.is_finite() {
            self.zoom = zoom.clamp(self.lowest, *ZOOM.end());
        }
    }

    fn zoom_that_fits(&self, rect: Rect, margin: f32) -> f32 {
        let across = (self.view.width - margin * 2.0).max(1.0) / rect.width().max(1.0);
        let down = (self.view.height - margin * 2.0).max(1.0) / rect.height().max(1.0);
        across.min(down)
    }
}

/// How far to move so that the `wanted` stretch lies in the `seen` one, `margin` from its ends.
fn way_into(wanted: (f32, f32), seen: (f32, f32), margin: f32) -> f32 {
    let before = wanted.0 - margin - seen.0;
    let behind = wanted.1 + margin - seen.1;
    let too_long = behind - before > 0.0;
    if before < 0.0 || too_long {
        before
    } else {
        behind.max(0.0)
    }
}

/// How far to move so that the `seen` stretch keeps `kept` of the `bounds`.
fn way_back(bounds: (f32, f32), seen: (f32, f32), kept: f32) -> f32 {
    let kept = kept.min(bounds.1 - bounds.0).min(seen.1 - seen.0);
    let forward = (bounds.0 + kept - seen.1).max(0.0);
    let back = (bounds.1 - kept - seen.0).min(0.0);
    forward + back
}
