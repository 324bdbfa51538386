//! Scene → egui shapes: only what is seen, sharp at every zoom, plain where it is tiny.

mod line;
mod sight;
mod writing;

use std::sync::Arc;

use eframe::egui::epaint::{
    CircleShape, CornerRadius, PathShape, PathStroke, RectShape, RoundedRect, StrokeKind,
    tessellator::path::rounded_rectangle,
};
use eframe::egui::{self, Color32, Mesh, Rect};

pub use sight::Sight;

use super::style;
use crate::geom;
use crate::scene::{Gradient, Group, Path, Pen, Scene, Shape, Stroke, TextLine};
use crate::theme::Color;
use line::Run;

/// A group that is smaller than this is one plain mark, in view points.
const MARK: f32 = 3.0;

/// A rectangle or circle that is smaller than this has neither edge nor round corners, in view points.
const PLAIN: f32 = 6.0;

/// Shadows are left out below this zoom.
const SHADOW_ZOOM: f32 = 0.45;

/// A dash and its gap that are shorter than this together are a paler line without gaps, in view points.
const SHORTEST_DASH: f32 = 2.0;

/// Paints what `sight` sees of a scene.
pub fn paint(scene: &Scene, sight: &Sight, painter: &egui::Painter) {
    let mut brush = Brush {
        sight,
        painter,
        shapes: Vec::new(),
        marks: Mesh::default(),
    };
    for group in &scene.groups {
        brush.group(group);
    }
    brush.flush();
    painter.extend(brush.shapes);
}

/// Collects shapes in the order of the scene; neighbouring marks go into one mesh.
struct Brush<'a> {
    sight: &'a Sight,
    painter: &'a egui::Painter,
    shapes: Vec<egui::Shape>,
    marks: Mesh,
}

impl Brush<'_> {
    fn group(&mut self, group: &Group) {
        let view = self.sight.window_rect(&group.bounds);
        if !self.sight.sees(view) {
            return;
        }
        if view.width().max(view.height()) < MARK {
            let color = group.shapes.iter().find_map(telling_color);
            self.mark(view, style::color(color.unwrap_or_default()));
            return;
        }
        for shape in &group.shapes {
            self.shape(shape);
        }
    }

    fn line(&mut self, run: &Run, stroke: &Stroke) {
        let mut line = self.stroke(stroke);
        let dash = stroke.dash.map(|(dash, gap)| {
            let zoom = self.sight.zoom();
            (dash.max(0.5) * zoom, gap.max(0.5) * zoom)
        });
        match dash {
            Some((dash, gap)) if dash + gap >= SHORTEST_DASH => {
                let near = self.sight.clip.expand(line.width);
                for points in line::dashes(run, (dash, gap), near) {
                    self.add(open_line(points, line));
                }
            }
            Some((dash, gap)) => {
                line.color = line.color.gamma_multiply(dash / (dash + gap));
                self.whole_line(run, line);
            }
            None => self.whole_line(run, line),
        }
    }

    fn whole_line(&mut self, run: &Run, line: egui::Stroke) {
        let points = run.points.clone();
        let shape = if run.closed {
            PathShape::closed_line(points, line).into()
        } else {
            open_line(points, line)
        };
        self.add(shape);
    }

    fn stroke(&self, stroke: &Stroke) -> egui::Stroke {
        egui::Stroke::new(stroke.width * self.sight.zoom(), style::color(stroke.color))
    }

    /// Adds a small rectangle without soft edges: four corners instead of sixteen or more.
    fn mark(&mut self, view: Rect, color: Color32) {
        if color != Color32::TRANSPARENT {
            self.marks.add_colored_rect(view, color);
        }
    }

    fn add(&mut self, shape: egui::Shape) {
        self.flush();
        self.shapes.push(shape);
    }

    fn flush(&mut self) {
        if !self.marks.is_empty() {
            let marks = std::mem::take(&mut self.marks);
            self.shapes.push(egui::Shape::Mesh(Arc::new(marks)));
        }
    }
}

impl Pen for Brush<'_> {
    fn rect(&mut self, rect: geom::Rect, radius: f32, fill: Color, stroke: Option<Stroke>) {
        let view = self.sight.window_rect(&rect);
        if !self.sight.sees(view.expand(1.0)) {
            return;
        }
        if view.width().min(view.height()) < PLAIN {
            let color = if fill.alpha > 0 {
                Some(fill)
            } else {
                stroke.map(|stroke| stroke.color.faded(0.5))
            };
            self.mark(view, style::color(color.unwrap_or_default()));
            return;
        }
        let corners = CornerRadius::from(radius * self.sight.zoom());
        let solid = stroke.filter(|stroke| stroke.dash.is_none());
        let line = solid.map_or(egui::Stroke::NONE, |stroke| self.stroke(&stroke));
        let shape = RectShape::new(view, corners, style::color(fill), line, StrokeKind::Middle);
        self.add(shape.into());
        if let Some(stroke) = stroke.filter(|stroke| stroke.dash.is_some()) {
            let mut points = Vec::new();
            rounded_rectangle(&mut points, RoundedRect::new(view, corners));
            let closed = true;
            self.line(&Run { points, closed }, &stroke);
        }
    }

    fn shadow(&mut self, rect: geom::Rect, radius: f32, color: Color) {
        if self.sight.zoom() < SHADOW_ZOOM {
            return;
        }
        let (zoom, drop) = (self.sight.zoom(), egui::vec2(0.0, self.sight.zoom()));
        let view = self.sight.window_rect(&rect).translate(drop);
        let corners = CornerRadius::from(radius * zoom);
        let shape = RectShape::filled(view, corners, style::color(color));
        self.add(shape.with_blur_width(2.0 * zoom).into());
    }

    fn gradient(&mut self, gradient: &Gradient) {
        let view = self.sight.window_rect(&gradient.rect);
        if !self.sight.sees(view) {
            return;
        }
        let mut mesh = Mesh::default();
        for (nth, (share, color)) in gradient.stops.iter().enumerate() {
            let y = egui::lerp(view.y_range(), share.clamp(0.0, 1.0));
            mesh.colored_vertex(egui::pos2(view.left(), y), style::color(*color));
            mesh.colored_vertex(egui::pos2(view.right(), y), style::color(*color));
            if let Some(above) = (nth as u32 * 2).checked_sub(2) {
                mesh.add_triangle(above, above + 1, above + 2);
                mesh.add_triangle(above + 1, above + 2, above + 3);
            }
        }
        self.add(egui::Shape::Mesh(Arc::new(mesh)));
    }

    fn circle(&mut self, center: geom::Point, radius: f32, fill: Color, stroke: Option<Stroke>) {
        let view = self.sight.window_from_canvas(center);
        let radius = radius * self.sight.zoom();
        let around = Rect::from_center_size(view, egui::Vec2::splat(radius * 2.0));
        if !self.sight.sees(around.expand(1.0)) {
            return;
        }
        if radius * 2.0 < MARK {
            self.mark(around, style::color(fill));
            return;
        }
        let solid = stroke.filter(|stroke| stroke.dash.is_none());
        self.add(egui::Shape::Circle(CircleShape {
            center: view,
            radius,
            fill: style::color(fill),
            stroke: solid.map_or(egui::Stroke::NONE, |stroke| self.stroke(&stroke)),
        }));
        if let Some(stroke) = stroke.filter(|stroke| stroke.dash.is_some()) {
            let mut points = Vec::new();
            let corners = egui::epaint::CornerRadiusF32::same(radius);
            rounded_rectangle(&mut points, RoundedRect::new(around, corners));
            let closed = true;
            self.line(&Run { points, closed }, &stroke);
        }
    }

    fn path(&mut self, path: &Path, fill: Color, stroke: Option<Stroke>) {
        if fill.alpha > 0 {
            for run in line::outline(path, self.sight) {
                let area = PathShape::convex_polygon(
                    run.points,
                    style::color(fill),
                    PathStroke::default(),
                );
                self.add(area.into());
            }
        }
        if let Some(stroke) = stroke {
            let width = stroke.width * self.sight.zoom();
            for run in line::visible(path, self.sight, width) {
                self.line(&run, &stroke);
            }
        }
    }

    fn text(&mut self, line: &TextLine) {
        if let Some(shape) = writing::shape_of(line, self.sight, self.painter) {
            self.add(shape.into());
        }
    }
}

/// A line of two or more points; two are cheaper as a segment, and snap to the pixels.
fn open_line(points: Vec<egui::Pos2>, line: egui::Stroke) -> egui::Shape {
    match *points {
        [from, to] => egui::Shape::line_segment([from, to], line),
        _ => PathShape::line(points, line).into(),
    }
}

/// The colour that tells most about a shape: its edge before its inside.
fn telling_color(shape: &Shape) -> Option<Color> {
    let (fill, stroke) = match shape {
        Shape::Rect { fill, stroke, .. }
        | Shape::Circle { fill, stroke, .. }
        | Shape::Path { fill, stroke, .. } => (*fill, stroke.as_ref()),
        Shape::Text(text) => (text.color, None),
        Shape::Gradient(_) | Shape::Shadow { .. } => return None,
    };
    let color = stroke.map_or(fill, |stroke| stroke.color);
    (color.alpha > 0).then_some(color)
}
