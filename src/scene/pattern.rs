//! Patterns as plain shapes, so that every painter draws them alike.

use super::{Path, Shape, Step, Stroke};
use crate::geom::{Point, Rect};
use crate::theme::Color;

/// The marks of a pattern.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Marks {
    /// None.
    #[default]
    Solid,
    /// Slanted lines.
    Diagonal,
    /// Dots.
    Dots,
    /// Small crosses.
    Cross,
    /// Lying lines.
    Horizontal,
    /// Standing lines.
    Vertical,
    /// Lying and standing lines.
    Grid,
    /// Waves.
    Waves,
}

/// From one mark of a pattern to the next, in canvas points.
const PITCH: f32 = 6.0;

/// At most this many marks along a strip, however long it is.
const MOST_MARKS: usize = 400;

/// A strip at the left edge of a card, round where the card is, in `ground` with marks in `ink`.
pub fn strip(rect: Rect, radius: f32, marks: Marks, ground: Color, ink: Color) -> Vec<Shape> {
    let mut shapes = vec![Shape::area(left_rounded(rect, radius), ground)];
    let inner = Rect {
        min: Point::new(rect.min.x, rect.min.y + 1.5),
        max: Point::new(rect.max.x, rect.max.y - 1.5),
    };
    match marks {
        Marks::Solid => {}
        Marks::Dots => shapes.extend(dots(inner, ink)),
        Marks::Diagonal => shapes.push(lines(diagonals(inner), 1.8, ink)),
        Marks::Cross => shapes.push(lines(crosses(inner), 1.4, ink)),
        Marks::Horizontal => shapes.push(lines(lying(inner), 1.8, ink)),
        Marks::Vertical => shapes.push(lines(standing(inner), 1.6, ink)),
        Marks::Grid => shapes.push(lines([lying(inner), standing(inner)].concat(), 1.2, ink)),
        Marks::Waves => shapes.push(lines(waves(inner), 1.6, ink)),
    }
    shapes
}

fn lines(lines: Vec<Vec<Point>>, width: f32, ink: Color) -> Shape {
    let mut path = Path::default();
    for line in lines {
        path.add_line(line);
    }
    Shape::stroked(path, Stroke::solid(width, ink))
}

/// The y of each mark, centred in the strip.
fn marks_down(rect: Rect) -> impl Iterator<Item = f32> {
    let count = ((rect.height() / PITCH).round().max(1.0) as usize).min(MOST_MARKS);
    let pitch = rect.height() / count as f32;
    (0..count).map(move |nth| rect.min.y + pitch * (nth as f32 + 0.5))
}

fn dots(rect: Rect, ink: Color) -> Vec<Shape> {
    let x = rect.center().x;
    marks_down(rect)
        .map(|y| Shape::disc(Point::new(x, y), 1.5, ink))
        .collect()
}

fn diagonals(rect: Rect) -> Vec<Vec<Point>> {
    let rise = rect.width();
    let first = rect.min.y - rise / 2.0;
    let count = (((rect.height() + rise) / PITCH).max(0.0) as usize).min(MOST_MARKS);
    let middles = (0..=count).map(|nth| first + PITCH * nth as f32);
    middles.filter_map(|y| slant(rect, y, rise)).collect()
}

/// The part of a slanted line through the middle of the strip at `y` that lies within the strip.
fn slant(rect: Rect, y: f32, rise: f32) -> Option<Vec<Point>> {
    let (low, high) = (y + rise / 2.0, y - rise / 2.0);
    let at = |y: f32| Point::new(rect.min.x + rect.width() * (low - y) / rise, y);
    let (from, to) = (low.min(rect.max.y), high.max(rect.min.y));
    (from - to > 1.0).then(|| vec![at(from), at(to)])
}

fn crosses(rect: Rect) -> Vec<Vec<Point>> {
    let (x, arm) = (rect.center().x, 2.0);
    let cross = |y| {
        let lying = vec![Point::new(x - arm, y), Point::new(x + arm, y)];
        [lying, vec![Point::new(x, y - arm), Point::new(x, y + arm)]]
    };
    marks_down(rect).flat_map(cross).collect()
}

fn lying(rect: Rect) -> Vec<Vec<Point>> {
    marks_down(rect)
        .map(|y| vec![Point::new(rect.min.x, y), Point::new(rect.max.x, y)])
        .collect()
}

fn standing(rect: Rect) -> Vec<Vec<Point>> {
    let third = rect.width() / 3.0;
    let down = |x| vec![Point::new(x, rect.min.y), Point::new(x, rect.max.y)];
    [rect.min.x + third, rect.min.x + third * 2.0]
        .map(down)
        .to_vec()
}

fn waves(rect: Rect) -> Vec<Vec<Point>> {
    let (quarter, swing) = (rect.width() / 4.0, 1.3);
    let wave = |y: f32| {
        let crest = |nth: u8| {
            if nth % 2 == 1 {
                swing * if nth == 1 { -1.0 } else { 1.0 }
            } else {
                0.0
            }
        };
        (0..=4_u8)
            .map(|nth| Point::new(rect.min.x + quarter * f32::from(nth), y + crest(nth)))
            .collect()
    };
    marks_down(rect).map(wave).collect()
}

/// The handle of a quarter circle drawn as a cubic Bézier, as a share of its radius.
const QUARTER: f32 = 0.552_284_8;

/// A rectangle whose two left corners are round.
fn left_rounded(rect: Rect, radius: f32) -> Path {
    let radius = radius.min(rect.width()).min(rect.height() / 2.0);
    let Rect { min, max } = rect;
    let handle = radius * (1.0 - QUARTER);
    let steps = vec![
        Step::Move(Point::new(max.x, min.y)),
        Step::Line(Point::new(max.x, max.y)),
        Step::Line(Point::new(min.x + radius, max.y)),
        Step::Cubic(
            Point::new(min.x + handle, max.y),
            Point::new(min.x, max.y - handle),
            Point::new(min.x, max.y - radius),
        ),
        Step::Line(Point::new(min.x, min.y + radius)),
        Step::Cubic(
            Point::new(min.x, min.y + handle),
            Point::new(min.x + handle, min.y),
            Point::new(min.x + radius, min.y),
        ),
        Step::Close,
    ];
    Path { steps }
}
