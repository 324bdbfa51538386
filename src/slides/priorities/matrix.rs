//! Where impact and effort stand on a page.

use super::super::deck::Deck;
use super::super::page::Page;
use super::{Parts, below_heading};
use crate::geom::{Point, Rect};

/// From here on an impact is high, and an effort no longer small; of ten.
pub(super) const MIDDLE: f32 = 5.0;
/// The most that an impact or effort is.
pub(super) const MOST: f32 = 10.0;

/// Where impact and effort stand on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Matrix {
    /// The square of both.
    pub rect: Rect,
    /// Where those stand that nobody has rated yet.
    pub(super) tray: Rect,
}

impl Matrix {
    /// The matrix on a page.
    pub fn of(page: Page, deck: &Deck) -> Self {
        let parts = Parts::of(page, deck);
        let room = below_heading(page, parts.first);
        let label = page.type_size(22.0) * 1.6;
        let (mut square, mut tray) = (room, room);
        if !deck.has_unrated() {
            tray.min.y = room.max.y;
        } else if parts.second.is_none() && room.width() > room.height() {
            square.max.x = room.min.x + room.width() * 0.7;
            tray.min.x = square.max.x + page.measure(50.0).max(16.0);
        } else {
            tray.min.y = room.max.y - room.height() * 0.22;
            square.max.y = tray.min.y;
        }
        let height = square.height() - label;
        let rect = Rect::new(
            square.min.x + label,
            square.min.y,
            square.width() - label,
            height,
        );
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

    /// The field that holds a place.
    pub(super) fn field_of(&self, at: Point) -> Rect {
        let (mut field, middle) = (self.rect, self.middle());
        if at.x < middle.x {
            field.max.x = middle.x;
        } else {
            field.min.x = middle.x;
        }
        if at.y <= middle.y {
            field.max.y = middle.y;
        } else {
            field.min.y = middle.y;
        }
        field
    }

    /// Where the four fields meet.
    pub(super) fn middle(&self) -> Point {
        let share = MIDDLE / MOST;
        Point::new(
            self.rect.min.x + self.rect.width() * share,
            self.rect.max.y - self.rect.height() * share,
        )
    }
}
