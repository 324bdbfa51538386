//! The curve before and after something was done.

use super::band::{Band, Pose};
use super::deck::Deck;
use super::page::Sheet;
use crate::geom::{Curve, Point, Rect};
use crate::lanes::face;
use crate::scene::{Group, Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// A touchpoint before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Moment {
    /// Its position.
    pub(super) position: usize,
    /// Its emotion before, −2 to +2.
    pub(super) before: f64,
    /// Its emotion after.
    pub(super) after: f64,
}

impl Moment {
    /// Whether one sees a difference.
    pub(super) fn differs(&self) -> bool {
        (self.before - self.after).abs() > 0.05
    }
}

/// Draws both curves on a card, named in a corner by the texts of two keys.
pub(super) fn paint(
    sheet: &mut Sheet,
    deck: &Deck,
    moments: &[Moment],
    rect: Rect,
    [before, after]: [&str; 2],
) {
    let mut group = sheet.group("");
    let radius = sheet.page.measure(14.0).max(6.0);
    group.add(Shape::filled(rect, radius, sheet.theme.card));
    let edge = Stroke::solid(1.5, sheet.theme.line);
    group.add(Shape::outlined(rect, radius, edge));
    let size = sheet.page.type_size(20.0);
    let inner = Rect {
        min: Point::new(rect.min.x, rect.min.y + size * 1.3),
        ..rect
    };
    let band = |rect| Band::new(Pose::of(rect, 0, deck.count()), sheet.page);
    // The band leaves room for faces that are larger than these.
    let spare = band(inner).radius().min(inner.height() * 0.3) * 0.6;
    let taller = Rect {
        min: Point::new(inner.min.x, inner.min.y - spare),
        max: Point::new(inner.max.x, inner.max.y + spare),
    };
    curves(sheet, &mut group, &band(taller), moments);
    names(sheet, deck, &mut group, rect, [before, after]);
    sheet.scene.add(group);
}

fn curves(sheet: &Sheet, group: &mut Group, band: &Band, moments: &[Moment]) {
    let theme = sheet.theme;
    let at = |moment: &Moment, emotion| {
        Point::new(band.x_of(moment.position as f32), band.y_of(emotion))
    };
    let line = |pick: fn(&Moment) -> f64| {
        let points: Vec<Point> = moments.iter().map(|m| at(m, pick(m))).collect();
        Path::curve(&Curve::through(&points))
    };
    let (left, right) = band.ends();
    let zero = [left, right].map(|x| Point::new(x, band.y_of(0.0)));
    group.add(Shape::stroked(
        Path::line(zero),
        Stroke::solid(1.5, theme.line),
    ));
    let width = sheet.page.measure(6.0).max(2.5);
    let before = Stroke::dashed(width * 0.6, theme.faint, 10.0, 8.0);
    group.add(Shape::stroked(line(|moment| moment.before), before));
    let after = Stroke::solid(width, theme.success);
    group.add(Shape::stroked(line(|moment| moment.after), after));
    if !band.has_room_for_faces() {
        return;
    }
    for moment in moments {
        let center = at(moment, moment.after);
        let radius = band.radius().min(band.height() * 0.13);
        let radius = radius * if moment.differs() { 0.66 } else { 0.54 };
        group
            .shapes
            .extend(face(center, radius, moment.after as f32, theme));
    }
}

/// What the two curves are, at the upper right.
fn names(sheet: &Sheet, deck: &Deck, group: &mut Group, rect: Rect, [before, after]: [&str; 2]) {
    let size = sheet.page.type_size(20.0);
    let theme = sheet.theme;
    let (before, after) = (deck.words.text(before), deck.words.text(after));
    let mut at = Point::new(rect.max.x - size * 0.8, rect.min.y + size * 1.5);
    for (text, ink) in [(after, theme.success_ink), (before, theme.muted)] {
        let line = TextLine::new(at, text.as_ref(), size, ink);
        group.add(line.weight(Weight::SemiBold).ending());
        at.x -= width_of(&text, Weight::SemiBold, size) + size * 1.4;
    }
}
