//! The first slide: what the journey is called, whose it is, and who is in the room.

use super::band::{self, Band, Part, Pose};
use super::deck::Deck;
use super::emblem::emblem;
use super::page::{Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::journey::Kind;
use crate::layout::Item;
use crate::scene::TextLine;
use crate::text::width_of;
use crate::theme::Weight;

/// The curve as a quiet line at the bottom.
pub(super) fn pose(deck: &Deck, page: Page) -> Pose {
    let height = page.size.height * 0.28;
    let rect = Rect::new(0.0, page.foot_top() - height, page.size.width, height);
    Pose::of(rect, 0, deck.count())
}

/// Draws the slide; nothing of it can be pointed at.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, band: Option<&Band>) -> Vec<Item> {
    if let Some(band) = band {
        sheet.ground(|sheet| band::paint(sheet, deck, band, Part::default()));
    }
    let journey = &deck.journey;
    let room = sheet.page.room(sheet.page.measure(110.0));
    let mut group = sheet.group(journey.title.as_str());
    let kind = deck.words.text(match journey.kind {
        Kind::Employee => "slide-kind-employee",
        Kind::Customer => "slide-kind-customer",
        Kind::ValueStream => "slide-kind-value-stream",
    });
    let mut small = sheet.hand(sheet.page.body(), Weight::SemiBold);
    small.color = sheet.theme.accent;
    let y = write(&mut group, &kind, room.min, room.width(), small);
    let mut large = sheet.hand(sheet.page.type_size(84.0), Weight::Bold);
    large.lines = 4;
    let untitled = deck.words.text("untitled");
    let title = if journey.title.is_empty() {
        large.color = sheet.theme.faint;
        untitled.as_ref()
    } else {
        &journey.title
    };
    if journey.title.chars().count() > 70 {
        large.size = sheet.page.type_size(52.0);
    }
    let y = write(
        &mut group,
        title,
        Point::new(room.min.x, y),
        room.width(),
        large,
    );
    let mut hand = sheet.hand(sheet.page.type_size(30.0), Weight::Regular);
    hand.color = sheet.theme.muted;
    let at = Point::new(room.min.x, y + sheet.page.measure(10.0));
    let width = room.width().min(sheet.page.measure(1250.0));
    let y = write(&mut group, &journey.summary, at, width, hand);
    sheet.scene.add(group);
    departments(
        sheet,
        deck,
        Point::new(room.min.x, y + sheet.page.measure(56.0)),
    );
    Vec::new()
}

/// Who works on the journey, in rows above the curve.
fn departments(sheet: &mut Sheet, deck: &Deck, at: Point) {
    let size = sheet.page.type_size(22.0);
    let right = sheet.page.size.width - sheet.page.margin();
    let bottom = sheet.page.size.height * 0.6;
    let (mut x, mut y) = (at.x, at.y);
    let mut group = sheet.group("");
    for department in &deck.journey.departments {
        let sign = deck.sign(&department.id);
        let name = width_of(department.title(), Weight::Medium, size);
        let width = name + size * 4.4;
        if x + width > right && x > at.x {
            (x, y) = (at.x, y + size * 2.2);
        }
        if y > bottom {
            break;
        }
        let (shapes, end) = emblem(sheet, Point::new(x, y), &sign, true);
        group.shapes.extend(shapes);
        let base = Point::new(end + size * 0.5, y + size * 0.36);
        let line = TextLine::new(base, department.title(), size, sheet.theme.ink);
        group.add(line.weight(Weight::Medium));
        x = end + name + size * 1.9;
    }
    sheet.scene.add(group);
}
