//! The seams on the band of a slide, of which one stands out.

use super::band::{Band, in_sight};
use super::card::sign_line;
use super::deck::Deck;
use super::page::Sheet;
use crate::geom::{Point, Rect};
use crate::insight::Handoff;
use crate::lanes::Handover;
use crate::scene::{Path, Shape, Stroke};
use crate::theme::{Color, Theme, Weight};

/// The seams: the one that stands out with who hands over to whom, the others quiet.
pub(super) fn seams(sheet: &mut Sheet, deck: &Deck, band: &Band, loud: Option<usize>) {
    if band.pitch() < 16.0 {
        return;
    }
    let place = |handoff: &Handoff| (handoff.position, handoff.position);
    for handoff in in_sight(&deck.insight.handoffs, band, place) {
        let x = band.x_of(handoff.position as f32 - 0.5);
        if x < band.pose.rect.min.x || x > band.pose.rect.max.x {
            continue;
        }
        let is_loud = loud == Some(handoff.position);
        let mut group = sheet.group("");
        let color = if is_loud {
            sheet.theme.alarm
        } else {
            sheet.theme.faint.faded(0.6)
        };
        let width = sheet.page.measure(if is_loud { 4.0 } else { 2.0 }).max(1.5);
        let line = zigzag(
            band,
            x,
            sheet.page.measure(if is_loud { 12.0 } else { 8.0 }),
        );
        group.add(Shape::stroked(line, Stroke::solid(width, color)));
        if is_loud {
            let at = Point::new(x, band.pose.rect.min.y);
            group
                .shapes
                .extend(pill(sheet, &sign_line(deck, handoff), at));
        }
        sheet.scene.add(group);
    }
}

fn zigzag(band: &Band, x: f32, swing: f32) -> Path {
    let rect = band.pose.rect;
    let (top, bottom) = (
        rect.min.y + rect.height() * 0.08,
        rect.max.y - rect.height() * 0.08,
    );
    let bends = (((bottom - top) / (swing * 2.2).max(2.0)) as usize).clamp(2, 60);
    let pitch = (bottom - top) / bends as f32;
    Path::line((0..=bends).map(|nth| {
        let side = match nth {
            0 => 0.0,
            nth if nth % 2 == 1 => swing,
            _ => -swing,
        };
        Point::new(x + side, top + pitch * nth as f32)
    }))
}

/// A label in alarm around `at`.
fn pill(sheet: &Sheet, who: &Handover, at: Point) -> Vec<Shape> {
    let size = sheet.page.type_size(22.0);
    let theme: &Theme = sheet.theme;
    let width = who.width(Weight::Bold, size) + size * 2.0;
    let rect = Rect::new(at.x - width / 2.0, at.y - size, width, size * 2.0);
    let plate = Shape::Rect {
        rect,
        radius: size,
        fill: theme.card,
        stroke: Some(Stroke::solid((size * 0.1).max(2.0), theme.alarm)),
    };
    let ink: Color = theme.alarm;
    let base = Point::new(at.x, at.y + size * 0.36);
    let who = who.shapes(base, (Weight::Bold, size), ink);
    [plate].into_iter().chain(who).collect()
}
