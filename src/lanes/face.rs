//! A face drawn as shapes: its mouth says what its colour says.

use crate::geom::Point;
use crate::scene::{Path, Shape, Step, Stroke};
use crate::theme::{Color, Theme};

/// A face for an emotion from −2 to +2 around `center`, with an edge in the colour of the paper.
pub fn face(center: Point, radius: f32, emotion: f32, theme: &Theme) -> Vec<Shape> {
    let edge = Stroke::solid(radius * 0.18, theme.paper);
    let plate = Shape::Circle {
        center,
        radius,
        fill: theme.emotion(emotion),
        stroke: Some(edge),
    };
    let features = features(center, radius, emotion, Color::WHITE);
    [vec![plate], features].concat()
}

/// Eyes and mouth.
fn features(center: Point, radius: f32, emotion: f32, ink: Color) -> Vec<Shape> {
    let eye = |side: f32| {
        let at = Point::new(center.x + side * radius / 3.0, center.y - radius * 0.245);
        Shape::disc(at, radius * 0.139, ink)
    };
    vec![
        eye(-1.0),
        eye(1.0),
        Shape::stroked(
            mouth(center, radius, emotion),
            Stroke::solid(radius / 6.0, ink),
        ),
    ]
}

/// A mouth that bends up with good emotions and down with bad ones.
fn mouth(center: Point, radius: f32, emotion: f32) -> Path {
    let bend = emotion.clamp(-2.0, 2.0) * radius * 0.175;
    let y = center.y + radius * 0.333 - bend * 0.66;
    let (left, right) = (center.x - radius * 0.4, center.x + radius * 0.4);
    let handle = y + bend * 2.0 * 2.0 / 3.0;
    let third = (right - left) / 3.0;
    let to = Point::new(right, y);
    let steps = vec![
        Step::Move(Point::new(left, y)),
        Step::Cubic(
            Point::new(left + third, handle),
            Point::new(right - third, handle),
            to,
        ),
    ];
    Path { steps }
}
