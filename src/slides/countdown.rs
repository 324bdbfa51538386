//! What is left of the time that the room was given: at the foot of a slide, or alone on the screen.

use super::page::{Page, Sheet};
use crate::geom::{Point, Rect};
use crate::scene::{Group, Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Color, Theme, Weight};
use crate::words::Words;

/// What is left of the time that the room was given.
#[derive(Debug, Clone, PartialEq)]
pub struct Countdown {
    /// Minutes and seconds, or that the time is up.
    pub text: String,
    /// How much of it is left, 0 to 1.
    pub share: f32,
    /// Whether it runs; else it rests, or is up.
    pub runs: bool,
}

impl Countdown {
    /// So many seconds left, as a share of the whole.
    pub fn of(left: f64, (share, runs): (f32, bool), words: Words) -> Self {
        let whole = left.ceil() as u64;
        let text = if whole == 0 {
            words.text("slide-time-is-up").into_owned()
        } else {
            minutes_text(whole)
        };
        Self { text, share, runs }
    }

    /// Whether the time is up.
    pub fn is_up(&self) -> bool {
        self.share <= 0.0
    }

    /// How wide it is.
    pub fn width(&self, page: Page) -> f32 {
        let size = page.type_size(30.0);
        width_of(&self.text, Weight::Bold, size) + size * (0.42 * 2.0 + 0.5 * 2.6)
    }

    /// Draws it around a place on a page.
    pub fn around(
        &self,
        page: Page,
        middle: Point,
        (theme, words): (&'static Theme, Words),
    ) -> Group {
        let sheet = Sheet::new(page, theme, words.language().tag());
        let mut group = Group::labelled(page.rect(), self.text.clone());
        let right = middle.x + self.width(page) / 2.0;
        self.paint(&sheet, &mut group, right, middle.y);
        group
    }

    /// Draws it with its right end at `right` around the height `y`; gives its left end.
    pub(super) fn paint(&self, sheet: &Sheet, group: &mut Group, right: f32, y: f32) -> f32 {
        let theme = sheet.theme;
        let size = sheet.page.type_size(30.0);
        let (radius, pad) = (size * 0.42, size * 0.5);
        let width = self.width(sheet.page);
        let height = size * 1.5;
        let rect = Rect::new(right - width, y - height / 2.0, width, height);
        let (fill, ink) = if self.is_up() {
            (theme.accent, theme.card)
        } else {
            (theme.card, theme.ink)
        };
        group.add(Shape::Rect {
            rect,
            radius: height / 2.0,
            fill,
            stroke: Some(Stroke::solid(2.0, theme.accent)),
        });
        let center = Point::new(rect.min.x + pad + radius, y);
        let dial = if self.runs { theme.accent } else { theme.faint };
        let dial = if self.is_up() { ink } else { dial };
        group.shapes.extend(self.dial(center, radius, dial));
        let base = Point::new(rect.max.x - pad, y + size * 0.36);
        let line = TextLine::new(base, self.text.as_str(), size, ink);
        group.add(line.weight(Weight::Bold).ending());
        rect.min.x
    }

    /// Draws it alone in the middle of a black or white screen.
    pub fn alone(&self, page: Page, (theme, is_black): (&'static Theme, bool)) -> Group {
        let ink = if is_black { theme.faint } else { theme.muted };
        let size = page.type_size(190.0).min(page.size.width / 7.0);
        let mut group = Group::labelled(page.rect(), self.text.clone());
        let middle = page.rect().center();
        let radius = size * 0.3;
        let above = Point::new(middle.x, middle.y - size * 0.85);
        group.shapes.extend(self.dial(above, radius, ink));
        let base = Point::new(middle.x, middle.y + size * 0.5);
        let line = TextLine::new(base, self.text.as_str(), size, ink);
        group.add(line.weight(Weight::Bold).centered());
        group
    }

    /// A clock face of which only what is left is filled.
    fn dial(&self, center: Point, radius: f32, color: Color) -> Vec<Shape> {
        let ring = Shape::Circle {
            center,
            radius,
            fill: Color::CLEAR,
            stroke: Some(Stroke::solid((radius * 0.14).max(1.5), color)),
        };
        let inner = radius * 0.72;
        let wedge = |from: f32, to: f32| {
            let at = |nth: u8| {
                let turn = from + (to - from) * f32::from(nth) / 12.0;
                let (sin, cos) = (turn * std::f32::consts::TAU).sin_cos();
                Point::new(center.x - inner * sin, center.y - inner * cos)
            };
            let outline = std::iter::once(center).chain((0..=12).map(at));
            Shape::Path {
                path: Path::polygon(outline),
                fill: color,
                stroke: None,
            }
        };
        // Painters fill only what is convex: at most half a turn at once.
        let halves = [(0.0, self.share.min(0.5)), (0.5, self.share)];
        let halves = halves.into_iter().filter(|(from, to)| to > from);
        std::iter::once(ring)
            .chain(halves.map(|(from, to)| wedge(from, to)))
            .collect()
    }
}

/// Minutes and seconds.
pub fn minutes_text(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
