//! A scene brought into a rectangle of another.

use crate::geom::{Point, Rect};
use crate::scene::{Group, Path, Scene, Shape, Step, Stroke};

/// All groups of a scene, as large as they can be in `room` and in its middle.
pub(super) fn into(scene: Scene, room: Rect) -> Vec<Group> {
    let bounds = scene.bounds;
    let across = room.width() / bounds.width().max(1.0);
    let scale = across.min(room.height() / bounds.height().max(1.0));
    let middle = (room.center(), bounds.center());
    by(scene.groups, scale, middle)
}

/// Groups so many times as large, with the second place where the first one is.
pub(super) fn by(groups: Vec<Group>, scale: f32, middle: (Point, Point)) -> Vec<Group> {
    let to = Place { scale, middle };
    groups.into_iter().map(|group| to.group(group)).collect()
}

/// Where places go.
struct Place {
    scale: f32,
    /// The middle afterwards and before.
    middle: (Point, Point),
}

impl Place {
    fn point(&self, at: Point) -> Point {
        let (to, from) = self.middle;
        Point::new(
            to.x + (at.x - from.x) * self.scale,
            to.y + (at.y - from.y) * self.scale,
        )
    }

    fn rect(&self, rect: Rect) -> Rect {
        Rect::between(self.point(rect.min), self.point(rect.max))
    }

    fn stroke(&self, stroke: Option<Stroke>) -> Option<Stroke> {
        stroke.map(|stroke| Stroke {
            width: stroke.width * self.scale,
            dash: stroke
                .dash
                .map(|(dash, gap)| (dash * self.scale, gap * self.scale)),
            ..stroke
        })
    }

    fn group(&self, mut group: Group) -> Group {
        group.bounds = self.rect(group.bounds);
        group.shapes = group
            .shapes
            .into_iter()
            .map(|shape| self.shape(shape))
            .collect();
        group
    }

    fn shape(&self, shape: Shape) -> Shape {
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => Shape::Rect {
                rect: self.rect(rect),
                radius: radius * self.scale,
                fill,
                stroke: self.stroke(stroke),
            },
            Shape::Shadow {
                rect,
                radius,
                color,
            } => Shape::Shadow {
                rect: self.rect(rect),
                radius: radius * self.scale,
                color,
            },
            Shape::Gradient(mut gradient) => {
                gradient.rect = self.rect(gradient.rect);
                Shape::Gradient(gradient)
            }
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } => Shape::Circle {
                center: self.point(center),
                radius: radius * self.scale,
                fill,
                stroke: self.stroke(stroke),
            },
            Shape::Path { path, fill, stroke } => Shape::Path {
                path: self.path(path),
                fill,
                stroke: self.stroke(stroke),
            },
            Shape::Text(mut text) => {
                text.at = self.point(text.at);
                text.size *= self.scale;
                Shape::Text(text)
            }
        }
    }

    fn path(&self, path: Path) -> Path {
        let step = |step| match step {
            Step::Move(to) => Step::Move(self.point(to)),
            Step::Line(to) => Step::Line(self.point(to)),
            Step::Cubic(a, b, to) => Step::Cubic(self.point(a), self.point(b), self.point(to)),
            Step::Close => Step::Close,
        };
        Path {
            steps: path.steps.into_iter().map(step).collect(),
        }
    }
}
