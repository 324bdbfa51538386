//! Who hands over to whom, on one line from left to right, whichever way the names themselves are read.

use crate::geom::Point;
use crate::scene::{Path, Shape, Stroke, TextLine};
use crate::text::{turns_left, width_of};
use crate::theme::{Color, Weight};

/// From whom, to whom, and what may stand behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    from: String,
    to: String,
    behind: Option<String>,
}

/// The blank between two parts, and the length of the arrow, in sizes of its type.
const GAP: f32 = 0.3;
const ARROW: f32 = 0.85;

/// Half the height of the head of the arrow, and how high it stands above the baseline.
const HEAD: f32 = 0.2;
const RAISED: f32 = 0.36;

/// A part of the line: a text, or the arrow.
enum Part<'a> {
    From(&'a str),
    Arrow,
    Behind(&'a str),
}

impl Handover {
    /// From one to another.
    pub fn new(from: &str, to: &str) -> Self {
        Self {
            from: from.to_owned(),
            to: to.to_owned(),
            behind: None,
        }
    }

    /// The same with something behind it, such as how the emotion changes.
    pub fn with(self, behind: String) -> Self {
        Self {
            behind: Some(behind),
            ..self
        }
    }

    /// How wide it is in canvas points.
    pub fn width(&self, weight: Weight, size: f32) -> f32 {
        if let Some(text) = self.text() {
            return width_of(&text, weight, size);
        }
        let parts = self.parts();
        let widths = parts.iter().map(|part| width_of_part(part, weight, size));
        widths.sum::<f32>() + GAP * size * (parts.len() - 1) as f32
    }

    /// Its shapes, with the middle of its baseline at `middle`.
    ///
    /// An arrow within a text from right to left would change its side: with such a name it is drawn, and each name
    /// is a text for itself.
    pub fn shapes(&self, middle: Point, (weight, size): (Weight, f32), ink: Color) -> Vec<Shape> {
        if let Some(text) = self.text() {
            let line = TextLine::new(middle, text, size, ink).weight(weight);
            return vec![line.centered().into()];
        }
        let mut at = Point::new(middle.x - self.width(weight, size) / 2.0, middle.y);
        let mut shapes = Vec::new();
        for part in self.parts() {
            let width = width_of_part(&part, weight, size);
            // Names in wider letters than here grow away from the arrow.
            match part {
                Part::From(name) => {
                    let at = Point::new(at.x + width, at.y);
                    let line = TextLine::new(at, name, size, ink).weight(weight);
                    shapes.push(line.ending().into());
                }
                Part::Behind(text) => {
                    shapes.push(TextLine::new(at, text, size, ink).weight(weight).into());
                }
                Part::Arrow => shapes.extend(arrow(at, size, ink)),
            }
            at.x += width + GAP * size;
        }
        shapes
    }

    /// All of it as one text, where that is read from left to right.
    fn text(&self) -> Option<String> {
        let names = [self.from.as_str(), &self.to];
        let behind = self.behind.iter().flat_map(|behind| [" ", behind]);
        let parts = [&*self.from, " → ", &self.to].into_iter().chain(behind);
        (!names.into_iter().any(turns_left)).then(|| parts.collect())
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = vec![Part::From(&self.from), Part::Arrow, Part::Behind(&self.to)];
        parts.extend(self.behind.as_deref().map(Part::Behind));
        parts
    }
}

fn width_of_part(part: &Part<'_>, weight: Weight, size: f32) -> f32 {
    match part {
        Part::From(text) | Part::Behind(text) => width_of(text, weight, size),
        Part::Arrow => ARROW * size,
    }
}

/// An arrow to the right, from `at` on the baseline.
fn arrow(at: Point, size: f32, ink: Color) -> [Shape; 2] {
    let y = at.y - RAISED * size;
    let (tip, back) = (at.x + ARROW * size, at.x + (ARROW - HEAD * 1.2) * size);
    let stroke = Stroke::solid(size * 0.1, ink);
    let line = Path::line([Point::new(at.x, y), Point::new(tip, y)]);
    let head = Path::line([
        Point::new(back, y - HEAD * size),
        Point::new(tip, y),
        Point::new(back, y + HEAD * size),
    ]);
    [line, head].map(|path| Shape::stroked(path, stroke))
}
