//! The note of a shot, below it on the same page.

use super::deck::Deck;
use super::page::{Page, Sheet, write};
use crate::geom::{Point, Rect};
use crate::scene::{Scene, Shape};
use crate::theme::Weight;

/// How high the part with the note is, as a share of the slide.
const SHARE: f32 = 0.42;

/// Makes a slide higher and writes a note below it.
pub(super) fn add(scene: &mut Scene, deck: &Deck, note: &str) {
    let slide = scene.bounds;
    let height = slide.height() * SHARE;
    let sheet = Sheet::new(Page::of_documents(), deck.theme, &deck.journey.language);
    let mut group = sheet.group("");
    let below = Rect::new(slide.min.x, slide.max.y, slide.width(), height);
    group.bounds = below;
    group.add(Shape::filled(below, 0.0, deck.theme.panel));
    let mut hand = sheet.hand(sheet.page.type_size(26.0), Weight::Regular);
    hand.lines = 9;
    let margin = sheet.page.margin();
    let at = Point::new(margin, slide.max.y + margin * 0.6);
    write(&mut group, note, at, slide.width() - margin * 2.0, hand);
    scene.bounds.max.y += height;
    scene.groups.push(group);
}
