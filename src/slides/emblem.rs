//! The short name of a department, large enough for the last row.

use super::deck::Deck;
use super::page::Sheet;
use crate::geom::{Point, Rect};
use crate::journey::Id;
use crate::lanes::Sign;
use crate::scene::{Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Theme, Weight};

/// How high an emblem is, in sizes of its type.
const HEIGHT: f32 = 1.5;

/// The emblem of a department with its left end in the middle of the height at `at`; filled where it
/// answers for something. Gives its shapes and its right end.
pub(super) fn emblem(sheet: &Sheet, at: Point, sign: &Sign, filled: bool) -> (Vec<Shape>, f32) {
    let (rect, size) = plate(sheet, at, &sign.badge);
    let radius = size * 0.36;
    let (shape, ink) = if filled {
        (Shape::filled(rect, radius, sign.color), sheet.theme.on_dark)
    } else {
        let stroke = Some(Stroke::solid(2.0, sign.ink));
        let fill = sheet.theme.card;
        (
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            },
            sign.ink,
        )
    };
    (vec![shape, text(rect, size, &sign.badge, ink)], rect.max.x)
}

/// The emblem of nobody: a question mark that alarms.
pub(super) fn nobody(sheet: &Sheet, at: Point) -> (Vec<Shape>, f32) {
    let (rect, size) = plate(sheet, at, "?");
    let alarm = sheet.theme.alarm;
    let shape = Shape::Rect {
        rect,
        radius: size * 0.36,
        fill: sheet.theme.card,
        stroke: Some(Stroke::dashed(2.0, alarm, 5.0, 4.0)),
    };
    (vec![shape, text(rect, size, "?", alarm)], rect.max.x)
}

/// The emblems of several departments in a row, or that of nobody; gives their right end.
pub(super) fn emblems(sheet: &Sheet, at: Point, deck: &Deck, ids: &[Id]) -> (Vec<Shape>, f32) {
    let mut shapes = Vec::new();
    let mut x = at.x;
    for id in ids {
        let (emblem, right) = emblem(sheet, Point::new(x, at.y), &deck.sign(id), true);
        shapes.extend(emblem);
        x = right + sheet.page.type_size(22.0) * 0.4;
    }
    (shapes, x)
}

/// How wide the emblems of several departments are, with the space behind each.
pub(super) fn emblems_width(sheet: &Sheet, deck: &Deck, ids: &[Id]) -> f32 {
    let gap = sheet.page.type_size(22.0) * 0.4;
    let width = |id| {
        plate(sheet, Point::default(), &deck.sign(id).badge)
            .0
            .width()
            + gap
    };
    ids.iter().map(width).sum()
}

/// A tick on a disc of this radius.
pub(super) fn tick(center: Point, radius: f32, theme: &Theme) -> [Shape; 2] {
    let disc = Shape::disc(center, radius, theme.success);
    [disc, hook(center, radius, theme)]
}

/// A box of this half width, ticked or empty.
pub(super) fn tick_box(center: Point, half: f32, is_ticked: bool, theme: &Theme) -> Vec<Shape> {
    let rect = Rect::new(center.x - half, center.y - half, half * 2.0, half * 2.0);
    let radius = half * 0.4;
    if is_ticked {
        let plate = Shape::filled(rect, radius, theme.success);
        return vec![plate, hook(center, half, theme)];
    }
    vec![Shape::outlined(
        rect,
        radius,
        Stroke::solid(half * 0.18, theme.faint),
    )]
}

fn hook(center: Point, radius: f32, theme: &Theme) -> Shape {
    let turns = [(-0.44, 0.0), (-0.11, 0.32), (0.47, -0.32)];
    let line = turns.map(|(x, y)| Point::new(center.x + x * radius, center.y + y * radius));
    Shape::stroked(
        Path::line(line),
        Stroke::solid(radius * 0.21, theme.on_dark),
    )
}

fn plate(sheet: &Sheet, at: Point, text: &str) -> (Rect, f32) {
    let size = sheet.page.type_size(20.0);
    let width = (width_of(text, Weight::Bold, size) + size * 0.9).max(size * 1.9);
    let rect = Rect::new(at.x, at.y - size * HEIGHT / 2.0, width, size * HEIGHT);
    (rect, size)
}

fn text(rect: Rect, size: f32, text: &str, ink: crate::theme::Color) -> Shape {
    let at = Point::new(rect.center().x, rect.center().y + size * 0.36);
    let line = TextLine::new(at, text, size, ink).weight(Weight::Bold);
    line.centered().into()
}
