//! The four fields of impact and effort with their names.

use super::super::deck::Deck;
use super::super::page::Sheet;
use super::matrix::Matrix;
use crate::geom::{Point, Rect};
use crate::scene::{Group, Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Color, Weight};

/// One of the four fields.
struct Field {
    key: &'static str,
    rect: Rect,
    fill: Color,
    ink: Color,
    /// Whether its name stands at the right, and at the bottom.
    at_end: (bool, bool),
}

/// Draws the fields, their names and the axes.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix) {
    let mut group = sheet.group("");
    for field in fields(sheet, matrix) {
        group.add(Shape::filled(field.rect, 0.0, field.fill));
        group.add(name(sheet, deck, &field));
    }
    axes(sheet, deck, matrix, &mut group);
    sheet.scene.add(group);
}

/// Where the names of the fields stand.
pub(super) fn names(sheet: &Sheet, deck: &Deck, matrix: &Matrix) -> [Rect; 4] {
    let size = sheet.page.type_size(22.0);
    fields(sheet, matrix).map(|field| {
        let line = name(sheet, deck, &field);
        let width = width_of(&line.text, line.weight, size);
        let left = if field.at_end.0 {
            line.at.x - width
        } else {
            line.at.x
        };
        Rect::new(left, line.at.y - size, width, size * 1.3)
    })
}

fn fields(sheet: &Sheet, matrix: &Matrix) -> [Field; 4] {
    let (theme, rect, middle) = (sheet.theme, matrix.rect, matrix.middle());
    let field = |key, (from, to), (fill, ink): (Color, Color), at_end| Field {
        key,
        rect: Rect { min: from, max: to },
        fill: fill.faded(0.09),
        ink,
        at_end,
    };
    let upper = (
        Point::new(middle.x, rect.min.y),
        Point::new(rect.max.x, middle.y),
    );
    let lower = (
        Point::new(rect.min.x, middle.y),
        Point::new(middle.x, rect.max.y),
    );
    let alarm = (theme.alarm, theme.alarm);
    [
        field(
            "slide-field-quick",
            (rect.min, middle),
            (theme.success, theme.success_ink),
            (false, false),
        ),
        field(
            "slide-field-big",
            upper,
            (theme.accent, theme.accent),
            (true, false),
        ),
        field(
            "slide-field-time",
            lower,
            (theme.faint, theme.muted),
            (false, true),
        ),
        field("slide-field-not", (middle, rect.max), alarm, (true, true)),
    ]
}

fn name(sheet: &Sheet, deck: &Deck, field: &Field) -> TextLine {
    let (size, rect) = (sheet.page.type_size(22.0), field.rect);
    let (is_right, is_low) = field.at_end;
    let y = if is_low {
        rect.max.y - size * 0.7
    } else {
        rect.min.y + size * 1.5
    };
    let x = if is_right {
        rect.max.x - size * 0.6
    } else {
        rect.min.x + size * 0.6
    };
    let text = deck.words.text(field.key);
    let line = TextLine::new(Point::new(x, y), text.as_ref(), size, field.ink);
    let line = line.weight(Weight::Bold);
    if is_right { line.ending() } else { line }
}

fn axes(sheet: &Sheet, deck: &Deck, matrix: &Matrix, group: &mut Group) {
    let (theme, size, rect) = (sheet.theme, sheet.page.type_size(22.0), matrix.rect);
    let corner = Point::new(rect.min.x, rect.max.y);
    let line = Path::line([rect.min, corner, rect.max]);
    let width = sheet.page.measure(2.5).max(1.0);
    group.add(Shape::stroked(line, Stroke::solid(width, theme.faint)));
    let impact = deck.words.text("slide-impact");
    let at = Point::new(rect.min.x - size * 0.5, rect.center().y);
    let line = TextLine::new(at, impact.as_ref(), size, theme.muted).centered();
    group.add(TextLine {
        upright: true,
        ..line
    });
    let effort = deck.words.text("slide-effort");
    let at = Point::new(rect.max.x, rect.max.y + size * 1.3);
    group.add(TextLine::new(at, effort.as_ref(), size, theme.muted).ending());
}
