//! The short name of a department in its colour.

use super::Sign;
use crate::geom::{Point, Rect};
use crate::scene::{Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::{Theme, Weight};

const TEXT: f32 = 10.0;
const HEIGHT: f32 = 17.0;
const RADIUS: f32 = 5.0;

/// A badge whose left top corner is at `at`, filled where the department answers for something,
/// else as an outline. Gives its shapes and its right end.
pub fn badge(at: Point, sign: &Sign, theme: &Theme, filled: bool) -> (Vec<Shape>, f32) {
    let rect = Rect::new(at.x, at.y, badge_width(sign), HEIGHT);
    let (plate, ink) = if filled {
        (Shape::filled(rect, RADIUS, sign.color), theme.on_dark)
    } else {
        let edge = Some(Stroke::solid(1.5, sign.ink));
        (
            Shape::Rect {
                rect: rect.grown(-0.75),
                radius: RADIUS,
                fill: theme.card,
                stroke: edge,
            },
            sign.ink,
        )
    };
    let at = Point::new(rect.center().x, rect.min.y + 12.1);
    let text = TextLine::new(at, sign.badge.as_str(), TEXT, ink)
        .weight(Weight::Bold)
        .centered();
    (vec![plate, text.into()], rect.max.x)
}

/// How wide the badge of a department is.
pub fn badge_width(sign: &Sign) -> f32 {
    (width_of(&sign.badge, Weight::Bold, TEXT) + 9.0).max(23.0)
}

/// The badge of nobody: a question mark that alarms.
pub fn nobody(at: Point, theme: &Theme) -> Vec<Shape> {
    let rect = Rect::new(at.x, at.y, 26.0, HEIGHT);
    let edge = Some(Stroke::dashed(1.4, theme.alarm, 3.0, 2.0));
    let plate = Shape::Rect {
        rect: rect.grown(-0.7),
        radius: RADIUS,
        fill: theme.card,
        stroke: edge,
    };
    let at = Point::new(rect.center().x, rect.min.y + 12.1);
    let text = TextLine::new(at, "?", TEXT, theme.alarm)
        .weight(Weight::Bold)
        .centered();
    vec![plate, text.into()]
}
