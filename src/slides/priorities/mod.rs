//! Which pain points come first, and what the journey would be if the ticked small steps were done.

mod cards;
mod field;
mod matrix;
mod outlook;
mod places;
mod steps;

use super::deck::Deck;
use super::page::{Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::layout::Item;
use crate::theme::Weight;

pub(super) use cards::is_rated;
pub use matrix::Matrix;
pub use steps::Tick;

/// How much of a wide page the matrix takes where the outlook stands beside it.
const SHARE: f32 = 0.545;

/// How much of a high page it takes where the outlook stands below it.
const UPPER: f32 = 0.5;

/// How wide the outlook has to be, in sizes of its text.
const LEAST: f32 = 24.0;

/// Where the parts stand: on a slide the matrix has all of it, at a desk the outlook stands beside it.
struct Parts {
    /// The matrix with its title.
    first: Rect,
    /// The outlook, where there is anything to look out on and room for it.
    second: Option<Rect>,
}

impl Parts {
    fn of(page: Page, deck: &Deck) -> Self {
        let room = page.room(page.measure(56.0));
        let gap = page.measure(50.0);
        let (mut first, mut second) = (room, room);
        if page.size.width > page.size.height {
            first.max.x = room.min.x + room.width() * SHARE;
            second.min.x = first.max.x + gap;
        } else {
            first.max.y = room.min.y + room.height() * UPPER;
            second.min.y = first.max.y + gap;
        }
        let has_room = second.width() > page.type_size(22.0) * LEAST;
        if page.is_at_desk() && deck.has_open_steps() && has_room {
            let second = Some(second);
            return Self { first, second };
        }
        Self {
            first: room,
            second: None,
        }
    }
}

/// Draws the slide; its cards can be dragged, its small steps ticked.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    let parts = Parts::of(sheet.page, deck);
    let title = deck.words.text("slide-quick-wins-title");
    heading(sheet, &title, parts.first);
    let matrix = Matrix::of(sheet.page, deck);
    field::paint(sheet, deck, &matrix);
    if let Some(room) = parts.second {
        outlook::paint(sheet, deck, room);
    }
    cards::paint(sheet, deck, &matrix)
}

/// Draws the slide of the outlook alone; its small steps can be ticked.
pub(super) fn paint_outlook(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    let room = sheet.page.room(sheet.page.measure(56.0));
    outlook::paint(sheet, deck, room);
    Vec::new()
}

fn heading_size(page: Page) -> f32 {
    page.type_size(if page.is_at_desk() { 40.0 } else { 54.0 })
}

/// How much height the title of a part takes.
fn heading_height(page: Page) -> f32 {
    heading_size(page) * 1.3 + page.measure(18.0)
}

/// The title of a part, at its top.
fn heading(sheet: &mut Sheet, text: &str, part: Rect) {
    let mut hand = sheet.hand(heading_size(sheet.page), Weight::Bold);
    hand.lines = 1;
    let mut group = sheet.group(text);
    write(&mut group, text, part.min, part.width(), hand);
    sheet.scene.add(group);
}

/// A part below its title.
fn below_heading(page: Page, part: Rect) -> Rect {
    let min = Point::new(part.min.x, part.min.y + heading_height(page));
    Rect { min, ..part }
}
