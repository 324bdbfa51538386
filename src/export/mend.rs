//! Makes any scene fit to be drawn: finite numbers on the canvas, characters that a file may hold.

use super::Meta;
use crate::geom::{BOUND, Point, Rect};
use crate::scene::{Gradient, Path, Scene, Shape, Step, Stroke, TextLine};
use crate::text;
use crate::theme::Color;

/// Type is at most this large, in canvas points.
const MOST_TYPE: f32 = 256.0;

/// A line is at most this wide, in canvas points.
const MOST_WIDTH: f32 = 1000.0;

/// A line with more dashes than this is drawn unbroken: nobody sees them, and each costs.
const MOST_DASHES: f32 = 20_000.0;

/// A language tag is at most this long.
const MOST_TAG: usize = 35;

/// Brings every number of `scene` onto the canvas, and leaves out what no file may hold.
pub(super) fn scene(scene: &mut Scene) {
    rect(&mut scene.bounds);
    scene.bounds.max.x = scene.bounds.max.x.max(scene.bounds.min.x + 1.0);
    scene.bounds.max.y = scene.bounds.max.y.max(scene.bounds.min.y + 1.0);
    scene.ground = covering(scene.ground);
    for group in &mut scene.groups {
        rect(&mut group.bounds);
        characters(&mut group.label);
        group.shapes.iter_mut().for_each(shape);
    }
}

/// The ground as it looks on white paper: pixels and pages cover what is behind them.
fn covering(ground: Color) -> Color {
    let full = Color {
        alpha: u8::MAX,
        ..ground
    };
    Color::WHITE.mixed(full, ground.cover())
}

/// Leaves out of `meta` what no file may hold.
pub(super) fn meta(meta: &mut Meta) {
    characters(&mut meta.title);
    characters(&mut meta.summary);
    let mut parts = meta.language.split('-');
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
    };
    if meta.language.len() > MOST_TAG || !parts.all(is_part) {
        meta.language.clear();
    }
}

fn shape(shape: &mut Shape) {
    match shape {
        Shape::Rect {
            rect: place,
            radius,
            stroke: line,
            ..
        } => {
            rect(place);
            length(radius, BOUND);
            stroke(line, 2.0 * (place.width() + place.height()));
        }
        Shape::Shadow {
            rect: place,
            radius,
            ..
        } => {
            rect(place);
            length(radius, BOUND);
        }
        Shape::Gradient(place) => gradient(place),
        Shape::Circle {
            center,
            radius,
            stroke: line,
            ..
        } => {
            point(center);
            length(radius, BOUND);
            stroke(line, std::f32::consts::TAU * *radius);
        }
        Shape::Path {
            path: outline,
            stroke: line,
            ..
        } => {
            path(outline);
            stroke(line, way(outline));
        }
        Shape::Text(line) => text_line(line),
    }
}

fn gradient(gradient: &mut Gradient) {
    rect(&mut gradient.rect);
    let mut least = 0.0_f32;
    for (share, _) in &mut gradient.stops {
        least = least
            .max(if share.is_nan() { 0.0 } else { *share })
            .min(1.0);
        *share = least;
    }
}

fn path(path: &mut Path) {
    let start = path.steps.iter().position(|step| *step != Step::Close);
    path.steps.drain(..start.unwrap_or(path.steps.len()));
    for (nth, step) in path.steps.iter_mut().enumerate() {
        match step {
            Step::Move(to) | Step::Line(to) => point(to),
            Step::Cubic(first, second, to) => [first, second, to].into_iter().for_each(point),
            Step::Close => {}
        }
        if let (0, Step::Line(to) | Step::Cubic(.., to)) = (nth, &*step) {
            *step = Step::Move(*to);
        }
    }
}

/// At least the length of `path`.
fn way(path: &Path) -> f32 {
    let (mut way, mut at) = (0.0, Point::default());
    for step in &path.steps {
        match *step {
            Step::Move(to) => at = to,
            Step::Line(to) => {
                way += at.distance(to);
                at = to;
            }
            Step::Cubic(first, second, to) => {
                way += at.distance(first) + first.distance(second) + second.distance(to);
                at = to;
            }
            Step::Close => {}
        }
    }
    way
}

fn stroke(stroke: &mut Option<Stroke>, way: f32) {
    let Some(stroke) = stroke else { return };
    length(&mut stroke.width, MOST_WIDTH);
    if let Some((dash, gap)) = &mut stroke.dash {
        length(dash, BOUND);
        length(gap, BOUND);
        if way > (*dash + *gap) * MOST_DASHES || *dash <= 0.0 || *gap <= 0.0 {
            stroke.dash = None;
        }
    }
}

fn text_line(line: &mut TextLine) {
    point(&mut line.at);
    length(&mut line.size, MOST_TYPE);
    let is_kept = |c: &char| is_allowed(*c) && *c != '\n';
    if !line.text.chars().all(|c| is_kept(&c)) {
        line.text = line.text.chars().filter(is_kept).collect::<String>().into();
    }
}

fn characters(text: &mut String) {
    text.retain(is_allowed);
}

/// Whether a character may stand in a file: no control, no mark that turns what
/// follows, no non-character.
fn is_allowed(character: char) -> bool {
    let is_shown = text::is_shown(character) || text::is_isolate(character);
    is_shown && !matches!(u32::from(character) & 0xffff, 0xfffe | 0xffff)
}

fn rect(rect: &mut Rect) {
    point(&mut rect.min);
    point(&mut rect.max);
    let (a, b) = (rect.min, rect.max);
    rect.min = Point::new(a.x.min(b.x), a.y.min(b.y));
    rect.max = Point::new(a.x.max(b.x), a.y.max(b.y));
}

fn point(point: &mut Point) {
    for along in [&mut point.x, &mut point.y] {
        *along = if along.is_nan() {
            0.0
        } else {
            along.clamp(-BOUND, BOUND)
        };
    }
}

fn length(length: &mut f32, most: f32) {
    *length = if length.is_nan() {
        0.0
    } else {
        length.clamp(0.0, most)
    };
}
