//! Impact and effort of the open pain points: which of them are quick wins.

use super::deck::Deck;
use super::emblem::{emblem, nobody};
use super::page::{Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::journey::PainPoint;
use crate::layout::{Item, Target};
use crate::scene::{Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// Where impact and effort stand on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Matrix {
    /// The square of both.
    pub rect: Rect,
    /// Where those stand that nobody has rated yet.
    tray: Rect,
}

/// From here on an impact is high, and an effort no longer small; of ten.
const MIDDLE: f32 = 5.0;
const MOST: f32 = 10.0;

impl Matrix {
    /// The matrix of a page.
    pub fn of(page: Page) -> Self {
        let top = page.measure(56.0) + page.type_size(54.0) * 1.3 + page.measure(30.0);
        let label = page.type_size(22.0) * 1.6;
        let room = page.room(top);
        let width = room.width()
            * if page.size.width > page.size.height {
                0.7
            } else {
                1.0
            };
        let left = room.min.x + label;
        let tray_height = if width < room.width() {
            0.0
        } else {
            room.height() * 0.25
        };
        let height = room.height() - label - tray_height;
        let rect = Rect::new(left, room.min.y, width - label, height);
        let tray = if tray_height > 0.0 {
            Rect::new(room.min.x, rect.max.y + label, room.width(), tray_height)
        } else {
            let x = rect.max.x + page.measure(50.0).max(16.0);
            Rect::new(x, rect.min.y, room.max.x - x, room.height())
        };
        Self { rect, tray }
    }

    /// Where a card with this impact and effort has its middle.
    pub fn place_of(&self, impact: i64, effort: i64) -> Point {
        let share = |value: i64| value.clamp(0, 10) as f32 / MOST;
        let x = self.rect.min.x + share(effort) * self.rect.width();
        Point::new(x, self.rect.max.y - share(impact) * self.rect.height())
    }

    /// The impact and effort at a place, each from 0 to 10; `None` far outside.
    pub fn rated_at(&self, at: Point) -> Option<(i64, i64)> {
        if !self.rect.grown(self.rect.width() * 0.04).contains(at) {
            return None;
        }
        let impact = (self.rect.max.y - at.y) / self.rect.height() * MOST;
        let effort = (at.x - self.rect.min.x) / self.rect.width() * MOST;
        let whole = |value: f32| value.round().clamp(0.0, MOST) as i64;
        Some((whole(impact), whole(effort)))
    }
}

/// Draws the slide; its cards can be dragged.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    sheet.head("", &deck.words.text("slide-quick-wins-title"));
    let matrix = Matrix::of(sheet.page);
    field(sheet, deck, &matrix);
    let open = deck
        .journey
        .pain_points
        .iter()
        .filter(|pain| pain.is_open());
    let (rated, unrated): (Vec<_>, Vec<_>) = open
        .map(AsRef::as_ref)
        .partition(|pain: &&PainPoint| pain.impact.is_some() && pain.effort.is_some());
    let mut items = placed(sheet, deck, &matrix, &rated);
    items.extend(unrated_ones(sheet, deck, &matrix, &unrated));
    items
}

/// The four fields with their names.
fn field(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix) {
    let (theme, size) = (sheet.theme, sheet.page.type_size(22.0));
    let (rect, middle) = (matrix.rect, MIDDLE / MOST);
    let mut group = sheet.group("");
    let (across, down) = (
        rect.min.x + rect.width() * middle,
        rect.min.y + rect.height() * (1.0 - middle),
    );
    let fields = [
        (
            "slide-field-quick",
            theme.success,
            rect.min,
            Point::new(across, down),
            theme.success_ink,
        ),
        (
            "slide-field-big",
            theme.accent,
            Point::new(across, rect.min.y),
            Point::new(rect.max.x, down),
            theme.accent,
        ),
        (
            "slide-field-time",
            theme.faint,
            Point::new(rect.min.x, down),
            Point::new(across, rect.max.y),
            theme.muted,
        ),
        (
            "slide-field-not",
            theme.alarm,
            Point::new(across, down),
            rect.max,
            theme.alarm,
        ),
    ];
    for (key, color, min, max, ink) in fields {
        let field = Rect { min, max };
        group.add(Shape::filled(field, 0.0, color.faded(0.09)));
        let is_low = min.y >= down;
        let y = if is_low {
            max.y - size * 0.7
        } else {
            min.y + size * 1.5
        };
        let text = deck.words.text(key);
        let line = TextLine::new(Point::new(min.x + size * 0.6, y), text.as_ref(), size, ink);
        let line = line.weight(Weight::Bold);
        group.add(if min.x >= across {
            TextLine {
                at: Point::new(max.x - size * 0.6, y),
                ..line.ending()
            }
        } else {
            line
        });
    }
    let axes = [
        Point::new(rect.min.x, rect.min.y),
        Point::new(rect.min.x, rect.max.y),
        rect.max,
    ];
    group.add(Shape::stroked(
        Path::line(axes),
        Stroke::solid(2.5, theme.faint),
    ));
    let impact = deck.words.text("slide-impact");
    let at = Point::new(rect.min.x - size * 0.5, rect.min.y + rect.height() / 2.0);
    let line = TextLine::new(at, impact.as_ref(), size, theme.muted).centered();
    group.add(TextLine {
        upright: true,
        ..line
    });
    let effort = deck.words.text("slide-effort");
    let at = Point::new(rect.max.x, rect.max.y + size * 1.3);
    group.add(TextLine::new(at, effort.as_ref(), size, theme.muted).ending());
    sheet.scene.add(group);
}

/// How high and wide a card may be.
fn card_size(sheet: &Sheet, matrix: &Matrix) -> (f32, f32) {
    let size = sheet.page.type_size(20.0);
    ((size * 15.0).min(matrix.rect.width() * 0.46), size * 2.2)
}

/// The cards at their places; one that would lie on another moves down or up as far as needed.
fn placed(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix, pains: &[&PainPoint]) -> Vec<Item> {
    let (most, height) = card_size(sheet, matrix);
    let mut taken: Vec<Rect> = Vec::new();
    let mut items = Vec::new();
    for pain in pains {
        let wanted = matrix.place_of(
            pain.impact.unwrap_or_default(),
            pain.effort.unwrap_or_default(),
        );
        let width = width_of_card(sheet, deck, pain, most);
        let x = (wanted.x - width / 2.0)
            .clamp(matrix.rect.min.x + 4.0, matrix.rect.max.x - width - 4.0);
        let Some(rect) = free_place(
            matrix,
            &taken,
            (x, wanted.y - height / 2.0),
            (width, height),
        ) else {
            continue;
        };
        taken.push(rect.grown(4.0));
        items.push(card(sheet, deck, pain, rect));
    }
    items
}

fn free_place(
    matrix: &Matrix,
    taken: &[Rect],
    (x, y): (f32, f32),
    (width, height): (f32, f32),
) -> Option<Rect> {
    let at = |y: f32| {
        let y = y.clamp(matrix.rect.min.y + 4.0, matrix.rect.max.y - height - 4.0);
        Rect::new(x, y, width, height)
    };
    let step = height * 0.3;
    let tries = (0..60_u8).map(|nth| {
        let away = step * f32::from(nth.div_ceil(2));
        at(if nth % 2 == 0 { y + away } else { y - away })
    });
    let mut tries = tries;
    tries.find(|rect| !taken.iter().any(|other| other.touches(rect)))
}

fn width_of_card(sheet: &Sheet, deck: &Deck, pain: &PainPoint, most: f32) -> f32 {
    let size = sheet.page.type_size(20.0);
    let sign = pain
        .owner
        .as_ref()
        .map_or_else(|| "?".to_owned(), |id| deck.sign(id).badge);
    let badge = (width_of(&sign, Weight::Bold, size) + size * 0.9).max(size * 1.9);
    (width_of(&pain.title, Weight::Medium, size) + badge + size * 2.2).min(most)
}

fn card(sheet: &mut Sheet, deck: &Deck, pain: &PainPoint, rect: Rect) -> Item {
    let (theme, size) = (sheet.theme, sheet.page.type_size(20.0));
    let radius = size * 0.45;
    let mut group = sheet.group(pain.title.as_str());
    group.add(Shape::Shadow {
        rect,
        radius,
        color: theme.shadow,
    });
    group.add(Shape::filled(rect, radius, theme.card));
    let at = Point::new(rect.min.x + size * 0.4, rect.center().y);
    let (shapes, right, stroke) = if let Some(owner) = &pain.owner {
        let sign = deck.sign(owner);
        let (shapes, right) = emblem(sheet, at, &sign, true);
        (shapes, right, Stroke::solid(2.5, sign.ink))
    } else {
        let (shapes, right) = nobody(sheet, at);
        (shapes, right, Stroke::dashed(2.5, theme.alarm, 7.0, 5.0))
    };
    group.add(Shape::outlined(rect, radius, stroke));
    group.shapes.extend(shapes);
    let left = right + size * 0.5;
    let title = sheet.one_line(
        &pain.title,
        Weight::Medium,
        size,
        rect.max.x - size * 0.5 - left,
    );
    for line in title.lines {
        let base = Point::new(left, rect.center().y + size * 0.36);
        group.add(TextLine::new(base, line, size, theme.ink).weight(Weight::Medium));
    }
    sheet.scene.add(group);
    Item {
        target: Target::PainPoint(pain.id.clone()),
        rect,
    }
}

/// Those that wait for somebody to say how much they are worth; without any, the quick wins by name.
fn unrated_ones(
    sheet: &mut Sheet,
    deck: &Deck,
    matrix: &Matrix,
    pains: &[&PainPoint],
) -> Vec<Item> {
    let (tray, size) = (matrix.tray, sheet.page.type_size(24.0));
    if tray.width() < size * 6.0 {
        return Vec::new();
    }
    let wins: Vec<&PainPoint> = deck
        .insight
        .quick_wins
        .iter()
        .filter_map(|id| deck.journey.pain_point(id).map(AsRef::as_ref))
        .collect();
    let (key, listed) = if pains.is_empty() {
        ("slide-quick-wins-list", wins.as_slice())
    } else {
        ("slide-unrated", pains)
    };
    let mut group = sheet.group("");
    let hand = sheet.hand(size, Weight::Bold);
    let text = deck.words.fill(key, &[("count", listed.len().into())]);
    let mut y = write(&mut group, &text, tray.min, tray.width(), hand) + size * 0.6;
    sheet.scene.add(group);
    let (_, height) = card_size(sheet, matrix);
    let mut items = Vec::new();
    for pain in listed {
        if y + height > tray.max.y {
            break;
        }
        items.push(card(
            sheet,
            deck,
            pain,
            Rect::new(tray.min.x, y, tray.width(), height),
        ));
        y += height * 1.25;
    }
    items
}
