//! The open small steps in the order of what they give for their effort, each with a box to tick.

use super::super::deck::Deck;
use super::super::emblem::{emblems, emblems_width, tick_box};
use super::super::page::{Sheet, write};
use crate::geom::{Point, Rect};
use crate::insight::Gain;
use crate::journey::Id;
use crate::scene::{Group, Shape, Stroke};
use crate::theme::Weight;

/// A small step on a slide that can be ticked.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// The small step.
    pub step: Id,
    /// Its name.
    pub title: String,
    /// What it would change, in words.
    pub detail: String,
    /// Where it stands.
    pub rect: Rect,
}

/// How high the list would like to be.
pub(super) fn height(sheet: &Sheet, deck: &Deck) -> f32 {
    let (row, gap) = pitch(sheet, 1);
    heading_height(sheet) + (row + gap) * deck.outlook().gains.len() as f32
}

/// Draws as many as have room, with two lines of what they would change where all have that much;
/// the heading says how many have no room.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, room: Rect) {
    let gains = &deck.outlook().gains;
    let top = room.min.y + heading_height(sheet);
    let fitting = |lines: usize| {
        let (height, gap) = pitch(sheet, lines);
        ((room.max.y - top + gap) / (height + gap)).max(0.0) as usize
    };
    let lines = if fitting(2) >= gains.len() { 2 } else { 1 };
    let (fitting, (height, gap)) = (fitting(lines), pitch(sheet, lines));
    if fitting == 0 {
        return;
    }
    heading(sheet, deck, room, gains.len().saturating_sub(fitting));
    for (nth, gain) in gains.iter().take(fitting).enumerate() {
        let y = top + (height + gap) * nth as f32;
        let rect = Rect::new(room.min.x, y, room.width(), height);
        row(sheet, deck, gain, (rect, lines));
    }
}

/// The height of a row with so many lines of detail, and the space below it.
fn pitch(sheet: &Sheet, lines: usize) -> (f32, f32) {
    let page = sheet.page;
    let height = page.type_size(23.0) * 1.3 + page.type_size(20.0) * 1.3 * lines as f32;
    (
        height + page.measure(14.0).max(7.0),
        page.measure(10.0).max(5.0),
    )
}

fn heading_height(sheet: &Sheet) -> f32 {
    sheet.page.type_size(24.0) * 1.3 + sheet.page.measure(8.0)
}

fn heading(sheet: &mut Sheet, deck: &Deck, room: Rect, left: usize) {
    let mut hand = sheet.hand(sheet.page.type_size(24.0), Weight::Bold);
    hand.lines = 1;
    let mut text = deck.words.text("slide-by-gain").into_owned();
    if left > 0 {
        let more = deck.words.fill("slide-more", &[("count", left.into())]);
        text = format!("{text} · {more}");
    }
    let mut group = sheet.group("");
    write(&mut group, &text, room.min, room.width(), hand);
    sheet.scene.add(group);
}

fn row(sheet: &mut Sheet, deck: &Deck, gain: &Gain, (rect, lines): (Rect, usize)) {
    let Some(step) = deck.small_step(&gain.step) else {
        return;
    };
    let (theme, page) = (sheet.theme, sheet.page);
    let pad = page.measure(16.0).max(8.0);
    let mut group = sheet.group(step.title.as_str());
    let radius = page.measure(10.0).max(5.0);
    group.add(Shape::filled(rect, radius, theme.card));
    group.add(Shape::outlined(
        rect,
        radius,
        Stroke::solid(1.5, theme.line),
    ));
    let middle = rect.center().y;
    let size = page.type_size(22.0);
    let center = Point::new(rect.min.x + pad + size * 0.5, middle);
    let is_ticked = deck.ticked.contains(&step.id);
    group
        .shapes
        .extend(tick_box(center, size * 0.5, is_ticked, theme));
    let left = center.x + size * 0.5 + pad;
    let some = step.departments.get(..2).unwrap_or(&step.departments);
    let badges = emblems_width(sheet, deck, some);
    group
        .shapes
        .extend(emblems(sheet, Point::new(left, middle), deck, some).0);
    let at = Point::new(left + badges, rect.min.y + pad * 0.4);
    let width = rect.max.x - pad - at.x;
    let detail = detail(deck, gain);
    texts(
        sheet,
        &mut group,
        (&step.title, &detail),
        at,
        (width, lines),
    );
    sheet.scene.add(group);
    sheet.ticks.push(Tick {
        step: step.id.clone(),
        title: step.title.clone(),
        detail,
        rect,
    });
}

fn texts(
    sheet: &Sheet,
    group: &mut Group,
    (title, detail): (&str, &str),
    at: Point,
    (width, lines): (f32, usize),
) {
    let mut hand = sheet.hand(sheet.page.type_size(23.0), Weight::SemiBold);
    hand.lines = 1;
    let below = write(group, title, at, width, hand);
    let mut hand = sheet.hand(sheet.page.type_size(20.0), Weight::Regular);
    (hand.lines, hand.color) = (lines, sheet.theme.muted);
    write(group, detail, Point::new(at.x, below), width, hand);
}

/// What the small step would change, in words.
fn detail(deck: &Deck, gain: &Gain) -> String {
    let words = deck.words;
    let mut parts = Vec::new();
    if let Some(lift) = gain.lifts.first() {
        let touchpoint = deck.touchpoint(&lift.touchpoint);
        let title = touchpoint.map_or("", |touchpoint| touchpoint.title.as_str());
        let by = words.number(lift.by, 1);
        parts.push(words.label(
            "slide-lifts",
            &[("touchpoint", title.into()), ("by", by.into())],
        ));
    }
    if let Ok(days) = gain.days {
        let days = words.number(days, 0);
        parts.push(words.fill("slide-saves", &[("days", days.into())]));
    }
    if gain.impact > 0 {
        let blanks = [
            ("impact", words.number(gain.impact as f64, 0).into()),
            ("effort", words.number(gain.effort as f64, 0).into()),
        ];
        parts.push(words.fill("slide-rated", &blanks));
    }
    if parts.is_empty() {
        return words.text("slide-no-gain").into_owned();
    }
    parts.join(" · ")
}
