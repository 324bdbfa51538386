//! The slide of the perception gap: what departments believe, then how it is, then where they differ most.

use std::collections::BTreeMap;

use super::band::{self, Band, Pose};
use super::deck::Deck;
use super::emblem::{emblem, emblems};
use super::page::{Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::insight::{Gap, Perception, widest_gaps};
use crate::journey::Id;
use crate::layout::{Item, Target};
use crate::scene::{Path, Shape, Stroke, TextLine};
use crate::theme::Weight;

/// What is believed, how it is, the widest gaps.
pub(super) const STEPS: usize = 3;

/// At most so many touchpoints are told in words.
const MOST_TOLD: usize = 4;

/// The whole curve, above the words.
pub(super) fn pose(deck: &Deck, page: Page) -> Pose {
    let size = page.type_size(22.0);
    let top = page.measure(56.0) + size * 1.3 + page.type_size(54.0) * 1.3 + size * 1.9;
    let height = (page.foot_top() - top) * 0.44;
    let rect = Rect::new(0.0, top, page.size.width, height);
    Pose::of(rect, 0, deck.count())
}

/// Draws the slide after so many steps; tells what of it can be pointed at.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, step: usize, band: Option<&Band>) -> Vec<Item> {
    let above = deck.words.text("slide-perception");
    let title = match step {
        0 => "slide-perception-believed",
        1 => "slide-perception-felt",
        _ => "slide-perception-gaps",
    };
    let Some(band) = band else {
        sheet.head(&above, &deck.words.text(title));
        return Vec::new();
    };
    let told: Vec<_> = widest_gaps(&deck.insight.perception_gap);
    sheet.ground(|sheet| {
        band::backdrop(sheet, deck, band);
        if step > 1 {
            bars(sheet, deck, band, &told);
        }
        believed(sheet, deck, band);
        if step > 0 {
            band::felt(sheet, deck, band, None);
        }
    });
    sheet.head(&above, &deck.words.text(title));
    let top = band::names(sheet, deck, band, None);
    if step > 1 {
        return words(sheet, deck, top, &told);
    }
    Vec::new()
}

/// The curve of each department, dashed, with its emblem where it begins.
fn believed(sheet: &mut Sheet, deck: &Deck, band: &Band) {
    let places: BTreeMap<&Id, usize> = (0..deck.count())
        .filter_map(|position| Some((deck.touchpoint_at(position)?, position)))
        .collect();
    let width = sheet.page.measure(5.0).max(3.0);
    let mut emblems = Vec::new();
    for perception in &deck.insight.perception_gap {
        let Some(curve) = deck.journey.curve(&perception.curve) else {
            continue;
        };
        let points = curve.points.iter().filter_map(|point| {
            let position = *places.get(&point.touchpoint)? as f32;
            Some(Point::new(band.x_of(position), band.y_of(point.emotion)))
        });
        let mut points: Vec<Point> = points.collect();
        points.sort_by(|a, b| a.x.total_cmp(&b.x));
        points.dedup_by(|a, b| a.x.total_cmp(&b.x).is_eq());
        let ink = deck.sign(&perception.department).ink;
        band::curve(
            sheet,
            &points,
            Stroke::dashed(width, ink, width * 2.2, width * 1.4),
        );
        emblems.extend(points.first().map(|first| (perception, *first)));
    }
    name(sheet, deck, band, emblems);
}

/// The emblems of the curves, one above the other where they would lie on each other.
fn name(sheet: &mut Sheet, deck: &Deck, band: &Band, mut emblems: Vec<(&Perception, Point)>) {
    emblems.sort_by(|(_, a), (_, b)| a.y.total_cmp(&b.y));
    let pitch = sheet.page.type_size(20.0) * 1.6;
    let lowest = band.pose.rect.max.y - pitch * 0.5;
    let mut bottom = band.pose.rect.min.y;
    let count = emblems.len() as f32;
    for (nth, (perception, at)) in emblems.into_iter().enumerate() {
        // There must be room below for those that follow.
        let last = lowest - pitch * (count - 1.0 - nth as f32);
        let y =
            at.y.max(bottom + pitch * 0.5)
                .min(last.max(bottom + pitch * 0.5));
        bottom = y + pitch * 0.5;
        let left = Point::new(sheet.page.measure(12.0), y);
        let (shapes, _) = emblem(sheet, left, &deck.sign(&perception.department), true);
        let mut group = sheet.group(deck.name(&perception.department));
        group.shapes.extend(shapes);
        sheet.scene.add(group);
    }
}

/// A bar from what is believed to how it is, at the touchpoints that are told.
fn bars(sheet: &mut Sheet, deck: &Deck, band: &Band, told: &[(&Id, &Gap)]) {
    let mut group = sheet.group("");
    for (department, gap) in by_touchpoint(told).iter().take(MOST_TOLD).flatten() {
        let x = band.x_of(gap.position as f32);
        let ends = [gap.believed, gap.as_is].map(|emotion| Point::new(x, band.y_of(emotion)));
        let color = deck.sign(department).ink.faded(0.35);
        let stroke = Stroke::solid(sheet.page.measure(16.0).max(8.0), color);
        group.add(Shape::stroked(Path::line(ends), stroke));
    }
    sheet.scene.add(group);
}

/// The gaps that are told, a line for each as far as there is room.
fn words(sheet: &mut Sheet, deck: &Deck, top: f32, told: &[(&Id, &Gap)]) -> Vec<Item> {
    let room = sheet.page.room(top + sheet.page.measure(18.0));
    let size = sheet.page.type_size(28.0);
    if told.is_empty() {
        let key = match deck.journey.as_is() {
            Some(_) => "slide-perception-agreed",
            None => "slide-perception-nothing",
        };
        let mut group = sheet.group("");
        let hand = sheet.hand(size, Weight::SemiBold);
        write(
            &mut group,
            &deck.words.text(key),
            room.min,
            room.width(),
            hand,
        );
        sheet.scene.add(group);
        return Vec::new();
    }
    let pitch = size * 1.75;
    let fitting = ((room.height() / pitch) as usize).clamp(1, MOST_TOLD);
    let mut items = Vec::new();
    for (nth, place) in by_touchpoint(told).iter().take(fitting).enumerate() {
        let y = room.min.y + pitch * nth as f32;
        let rect = Rect::new(room.min.x, y, room.width(), pitch);
        gap_line(sheet, deck, rect, place);
        items.extend(place.first().map(|(_, gap)| Item {
            target: Target::Touchpoint(gap.touchpoint.clone()),
            rect,
        }));
    }
    items
}

/// The gaps at each touchpoint, that with the widest one first.
fn by_touchpoint<'a>(told: &[(&'a Id, &'a Gap)]) -> Vec<Vec<(&'a Id, &'a Gap)>> {
    let mut places: Vec<Vec<(&Id, &Gap)>> = Vec::new();
    for (department, gap) in told {
        let here = |place: &&mut Vec<(&Id, &Gap)>| {
            let first = place.first();
            first.is_some_and(|(_, other)| other.position == gap.position)
        };
        match places.iter_mut().find(here) {
            Some(place) => place.push((department, gap)),
            None => places.push(vec![(department, gap)]),
        }
    }
    places
}

/// The gaps at a touchpoint as a line: whose they are, what is believed and felt, and the widest.
fn gap_line(sheet: &mut Sheet, deck: &Deck, rect: Rect, place: &[(&Id, &Gap)]) {
    let Some((department, gap)) = place.first() else {
        return;
    };
    let size = sheet.page.type_size(28.0);
    let text = gap_text(deck, place);
    let mut group = sheet.group(text.as_str());
    let middle = Point::new(rect.min.x, rect.center().y);
    let ids: Vec<Id> = place.iter().map(|(id, _)| (*id).clone()).collect();
    let (shapes, right) = emblems(sheet, middle, deck, &ids);
    group.shapes.extend(shapes);
    let base = rect.center().y + size * 0.36;
    let number = deck.words.signed(gap.gap, 1);
    let end = Point::new(rect.max.x, base);
    let number = TextLine::new(end, number, size, deck.sign(department).ink);
    group.add(number.weight(Weight::Bold).ending());
    let left = right + size * 0.2;
    let width = rect.max.x - size * 3.0 - left;
    let block = sheet.one_line(&text, Weight::Medium, size, width);
    for line in block.lines {
        let at = Point::new(left, base);
        group.add(TextLine::new(at, line, block.size, sheet.theme.ink).weight(Weight::Medium));
    }
    sheet.scene.add(group);
}

/// The gaps at a touchpoint as a sentence.
fn gap_text(deck: &Deck, place: &[(&Id, &Gap)]) -> String {
    let Some((department, gap)) = place.first() else {
        return String::new();
    };
    let signed = |emotion| deck.words.signed(emotion, 1);
    let believed = || place.iter().map(|(_, gap)| gap.believed);
    let (low, high) = (
        believed().fold(f64::INFINITY, f64::min),
        believed().fold(f64::NEG_INFINITY, f64::max),
    );
    let blanks = [
        ("touchpoint", deck.touchpoint_title(gap.position).into()),
        ("department", deck.name(department).into()),
        ("believed", signed(low).into()),
        ("highest", signed(high).into()),
        ("felt", signed(gap.as_is).into()),
    ];
    let key = match place.len() {
        1 => "slide-gap",
        _ if signed(low) == signed(high) => "slide-gap-alike",
        _ => "slide-gap-several",
    };
    deck.words.label(key, &blanks)
}
