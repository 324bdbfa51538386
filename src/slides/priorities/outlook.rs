//! What the journey would be if the ticked small steps were done: the curve, and four numbers.

use super::super::compare::{self, Moment};
use super::super::deck::Deck;
use super::super::page::{Hand, Sheet, write};
use super::{below_heading, heading, steps};
use crate::geom::{Point, Rect};
use crate::insight::{Insight, Known, Unknown};
use crate::scene::{Group, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// Draws all of it, as much as has room.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, part: Rect) {
    let count = deck.ticked.len();
    let title = deck.words.fill("slide-if-done", &[("count", count.into())]);
    heading(sheet, &title, part);
    let room = below_heading(sheet.page, part);
    let places = if room.width() > room.height() * 1.2 {
        side_by_side(sheet, room)
    } else {
        stacked(sheet, deck, room)
    };
    let moments = moments(deck);
    if !moments.is_empty() {
        let names = ["slide-today", "slide-then"];
        compare::paint(sheet, deck, &moments, places.curve, names);
    }
    four_numbers(sheet, deck, places.numbers);
    steps::paint(sheet, deck, places.steps);
}

/// Where the parts of the outlook stand.
struct Places {
    curve: Rect,
    numbers: Rect,
    steps: Rect,
}

/// The space between the parts.
fn gap(sheet: &Sheet) -> f32 {
    sheet.page.measure(18.0).max(8.0)
}

/// Curve and numbers at the left, the small steps at the right.
fn side_by_side(sheet: &Sheet, room: Rect) -> Places {
    let (left, right) = (room.width() * 0.5, room.width() * 0.47);
    let numbers = height_of_numbers(sheet);
    let curve = (room.height() - numbers - gap(sheet)).min(left * 0.6);
    let below = room.min.y + curve + gap(sheet);
    Places {
        curve: Rect::new(room.min.x, room.min.y, left, curve),
        numbers: Rect::new(room.min.x, below, left, numbers),
        steps: Rect::new(room.max.x - right, room.min.y, right, room.height()),
    }
}

/// Curve, numbers and small steps below each other.
fn stacked(sheet: &Sheet, deck: &Deck, room: Rect) -> Places {
    let (gap, numbers) = (gap(sheet), height_of_numbers(sheet));
    let least = sheet.page.type_size(22.0) * 7.0;
    let left = room.height() - numbers - gap * 2.0;
    let steps = steps::height(sheet, deck).min(left - least).max(0.0);
    let curve = (left - steps).min(room.width() * 0.52);
    let row = |y: f32, height: f32| Rect::new(room.min.x, y, room.width(), height);
    let second = room.min.y + curve + gap;
    let third = second + numbers + gap;
    Places {
        curve: row(room.min.y, curve),
        numbers: row(second, numbers),
        steps: row(third, room.max.y - third),
    }
}

/// The as-is curve, and how far it would rise.
fn moments(deck: &Deck) -> Vec<Moment> {
    let (now, then) = (&deck.insight.emotions, &deck.outlook().insight.emotions);
    let both = now.iter().zip(then).enumerate();
    let moment = |(position, (now, then)): (usize, (&Known<f64>, &Known<f64>))| {
        let (before, after) = (now.ok()?, then.ok()?);
        Some(Moment {
            position,
            before,
            after,
        })
    };
    both.filter_map(moment).collect()
}

/// A number today and then.
struct Number {
    key: &'static str,
    of: fn(&Deck) -> [Known<f64>; 2],
    /// Whether more is better.
    wants_more: bool,
    unit: Unit,
}

/// How a number is written.
#[derive(Clone, Copy)]
enum Unit {
    Emotion,
    Percent,
    Count,
}

/// The numbers, in the order in which they are read.
const NUMBERS: [Number; 4] = [
    Number {
        key: "slide-remembered",
        of: |deck| {
            both(deck, |insight| {
                insight.remembered_emotion.as_ref().map(|told| told.emotion)
            })
        },
        wants_more: true,
        unit: Unit::Emotion,
    },
    Number {
        key: "slide-lost",
        of: |deck| {
            both(deck, |insight| {
                insight
                    .emotion_lost_at_handoffs
                    .as_ref()
                    .map(|lost| lost.share)
            })
        },
        wants_more: false,
        unit: Unit::Percent,
    },
    Number {
        key: "slide-open",
        of: open_pains,
        wants_more: false,
        unit: Unit::Count,
    },
    Number {
        key: "slide-days",
        of: days_lost,
        wants_more: false,
        unit: Unit::Count,
    },
];

fn both(deck: &Deck, of: fn(&Insight) -> Result<f64, &Unknown>) -> [Known<f64>; 2] {
    [&deck.insight, &deck.outlook().insight].map(|insight| of(insight).map_err(|why| *why))
}

fn open_pains(deck: &Deck) -> [Known<f64>; 2] {
    let open = deck
        .journey
        .pain_points
        .iter()
        .filter(|pain| pain.is_open());
    let open = open.count();
    let left = open.saturating_sub(deck.outlook().solved.len());
    [Ok(open as f64), Ok(left as f64)]
}

/// Where all that costs something is solved, nothing is lost any more.
fn days_lost(deck: &Deck) -> [Known<f64>; 2] {
    let today = deck.insight.working_days_lost.total;
    let then = deck.outlook().insight.working_days_lost.total;
    [today, then.or(today.map(|_| 0.0))]
}

/// The height of one number with its name.
fn height_of_number(sheet: &Sheet) -> f32 {
    let page = sheet.page;
    page.type_size(22.0) * 1.3 + page.type_size(36.0) * 1.3 + page.measure(24.0).max(12.0)
}

fn height_of_numbers(sheet: &Sheet) -> f32 {
    height_of_number(sheet) * 2.0 + between(sheet)
}

/// The space between the numbers.
fn between(sheet: &Sheet) -> f32 {
    sheet.page.measure(12.0).max(6.0)
}

fn four_numbers(sheet: &mut Sheet, deck: &Deck, room: Rect) {
    let gap = between(sheet);
    let width = (room.width() - gap) / 2.0;
    let height = height_of_number(sheet);
    for (nth, number) in NUMBERS.iter().enumerate() {
        let x = room.min.x + (width + gap) * (nth % 2) as f32;
        let y = room.min.y + (height + gap) * (nth / 2) as f32;
        one_number(sheet, deck, number, Rect::new(x, y, width, height));
    }
}

fn one_number(sheet: &mut Sheet, deck: &Deck, number: &Number, rect: Rect) {
    let (theme, page) = (sheet.theme, sheet.page);
    let pad = page.measure(18.0).max(9.0);
    let name = deck.words.text(number.key);
    let mut group = sheet.group(name.as_ref());
    plate(sheet, &mut group, rect);
    let at = Point::new(rect.min.x + pad, rect.min.y + pad * 0.6);
    let hand = sheet.hand(page.type_size(22.0), Weight::Regular);
    let hand = Hand {
        color: theme.muted,
        lines: 1,
        ..hand
    };
    let width = rect.width() - pad * 2.0;
    let top = write(&mut group, &name, at, width, hand);
    let size = page.type_size(36.0);
    let base = Point::new(at.x, top + size);
    match (number.of)(deck) {
        [Ok(today), Ok(then)] => {
            group
                .shapes
                .extend(change(sheet, deck, number, [today, then], base));
        }
        [Err(why), _] | [_, Err(why)] => {
            let text = deck
                .words
                .text(&format!("unknown-{}", why.key()))
                .into_owned();
            write(&mut group, &text, Point::new(at.x, top), width, hand);
        }
    }
    sheet.scene.add(group);
}

fn plate(sheet: &Sheet, group: &mut Group, rect: Rect) {
    let radius = sheet.page.measure(12.0).max(6.0);
    group.add(Shape::filled(rect, radius, sheet.theme.card));
    group.add(Shape::outlined(
        rect,
        radius,
        Stroke::solid(1.5, sheet.theme.line),
    ));
}

/// The number today, an arrow, and the number then: green where it became better.
fn change(
    sheet: &Sheet,
    deck: &Deck,
    number: &Number,
    [today, then]: [f64; 2],
    base: Point,
) -> Vec<Shape> {
    let theme = sheet.theme;
    let (size, small) = (sheet.page.type_size(36.0), sheet.page.type_size(30.0));
    let [before, after] = [today, then].map(|value| number.unit.text(deck, value));
    let rose = if number.wants_more {
        then - today
    } else {
        today - then
    };
    let ink = if before == after {
        theme.muted
    } else if rose > 0.0 {
        theme.success_ink
    } else {
        theme.alarm
    };
    let parts = [
        (before, small, Weight::Regular, theme.muted),
        ("→".to_owned(), small, Weight::Regular, theme.muted),
        (after, size, Weight::Bold, ink),
    ];
    let mut at = base;
    let mut shapes = Vec::new();
    for (text, size, weight, ink) in parts {
        let width = width_of(&text, weight, size);
        shapes.push(TextLine::new(at, text, size, ink).weight(weight).into());
        at.x += width + size * 0.6;
    }
    shapes
}

impl Unit {
    fn text(self, deck: &Deck, value: f64) -> String {
        match self {
            Self::Emotion => deck.words.signed(value, 2),
            Self::Percent => format!("{} %", deck.words.number(value * 100.0, 0)),
            Self::Count => deck.words.number(value, 0),
        }
    }
}
