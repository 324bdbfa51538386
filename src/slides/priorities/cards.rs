//! The cards of the open pain points: on the matrix, or beside it while nobody has rated them.

use super::super::deck::Deck;
use super::super::emblem::{emblem, nobody, tick};
use super::super::page::{Sheet, write};
use super::field;
use super::matrix::Matrix;
use super::places::Places;
use crate::geom::{Point, Rect, Size};
use crate::journey::PainPoint;
use crate::layout::{Item, Target};
use crate::scene::{Group, Shape, Stroke, TextLine};
use crate::text::{Block, line_height_of, width_of};
use crate::theme::Weight;

/// No more cards than this hang on the matrix; the others are counted.
const MOST: usize = 80;

/// So many cards at most may be wide, and so many may have two lines each.
const FEW: usize = 10;
const MANY: usize = 16;

/// How much of the matrix a card is wide at most where there are few, and where two have to stand
/// side by side in a field.
const WIDE: f32 = 0.36;
const NARROW: f32 = 0.24;

/// Draws the cards.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix) -> Vec<Item> {
    let open = deck.journey.pain_points.iter().map(AsRef::as_ref);
    let open = open.filter(|pain: &&PainPoint| pain.is_open());
    let (mut rated, unrated): (Vec<_>, Vec<_>) = open.partition(|pain| is_rated(pain));
    rated.sort_by_key(|pain| std::cmp::Reverse((pain.impact, pain.severity)));
    if rated.is_empty() && unrated.is_empty() {
        say_none(sheet, deck, matrix);
    }
    let shown = rated.get(..MOST).unwrap_or(&rated);
    let mut items = placed(sheet, deck, matrix, shown);
    say_more(sheet, deck, matrix, rated.len() - shown.len());
    items.extend(waiting(sheet, deck, matrix, &unrated));
    items
}

/// Whether somebody said how much a pain point is worth and how much work it is.
pub(in crate::slides) fn is_rated(pain: &PainPoint) -> bool {
    pain.impact.is_some() && pain.effort.is_some()
}

fn say_none(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix) {
    let text = deck.words.text("slide-no-open");
    let size = sheet.page.type_size(24.0);
    let middle = matrix.middle();
    let width = width_of(&text, Weight::SemiBold, size) + size * 2.0;
    let plate = Rect::new(
        middle.x - width / 2.0,
        middle.y - size * 1.2,
        width,
        size * 2.4,
    );
    let at = Point::new(middle.x, middle.y + size * 0.36);
    let line = TextLine::new(at, text.as_ref(), size, sheet.theme.muted);
    let mut group = sheet.group(text.as_ref());
    group.add(Shape::filled(plate, size * 0.5, sheet.theme.card));
    group.add(line.weight(Weight::SemiBold).centered());
    sheet.scene.add(group);
}

/// How many cards have no room.
fn say_more(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix, count: usize) {
    if count == 0 {
        return;
    }
    let (rect, size) = (matrix.rect, sheet.page.type_size(22.0));
    let text = deck.words.fill("slide-more", &[("count", count.into())]);
    let at = Point::new(rect.min.x, rect.max.y + size * 1.3);
    let mut group = sheet.group(text.as_str());
    group.add(TextLine::new(at, text, size, sheet.theme.muted));
    sheet.scene.add(group);
}

/// The cards at their places, or as near as there is room in the same field.
fn placed(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix, pains: &[&PainPoint]) -> Vec<Item> {
    let within = |share: f32| widest(sheet).min(matrix.rect.width() * share);
    let (most, lines) = if pains.len() <= FEW {
        (within(WIDE), 2)
    } else if pains.len() <= MANY {
        (within(NARROW), 2)
    } else {
        (within(NARROW) * 0.7, 1)
    };
    let mut places = Places::new(matrix, field::names(sheet, deck, matrix).to_vec());
    let mut items = Vec::new();
    for pain in pains {
        let size = size_of_card(sheet, deck, pain, (most, lines));
        let (impact, effort) = (
            pain.impact.unwrap_or_default(),
            pain.effort.unwrap_or_default(),
        );
        let rect = places.take(matrix.place_of(impact, effort), size);
        items.push(card(sheet, deck, pain, rect));
    }
    items
}

/// How wide a card may be.
fn widest(sheet: &Sheet) -> f32 {
    sheet.page.type_size(20.0) * 16.0
}

/// The size of a card: as wide as its name wants, or as wide and as high as it may be.
fn size_of_card(sheet: &Sheet, deck: &Deck, pain: &PainPoint, (most, lines): (f32, usize)) -> Size {
    let size = sheet.page.type_size(20.0);
    let before = width_of_badge(sheet, deck, pain) + size * 0.9;
    let around = before + size * 0.6;
    let name = width_of(&pain.title, Weight::Medium, size);
    let lines = name_of(sheet, pain, most - around).lines.len().min(lines);
    let height = line_height_of(size) * lines as f32 + size * 0.9;
    Size::new((name + around).min(most), height)
}

fn width_of_badge(sheet: &Sheet, deck: &Deck, pain: &PainPoint) -> f32 {
    let size = sheet.page.type_size(20.0);
    let owner = pain.owner.as_ref();
    let sign = owner.map_or_else(|| "?".to_owned(), |id| deck.sign(id).badge);
    (width_of(&sign, Weight::Bold, size) + size * 0.9).max(size * 1.9)
}

/// The name of a pain point on at most two lines.
fn name_of(sheet: &Sheet, pain: &PainPoint, width: f32) -> Block {
    let hand = sheet.hand(sheet.page.type_size(20.0), Weight::Medium);
    hand.wrap(&pain.title, width)
}

fn card(sheet: &mut Sheet, deck: &Deck, pain: &PainPoint, rect: Rect) -> Item {
    let (theme, size) = (sheet.theme, sheet.page.type_size(20.0));
    let is_solved = deck.outlook().solved.contains(&pain.id);
    let radius = size * 0.45;
    let color = theme.shadow;
    let mut group = sheet.group(pain.title.as_str());
    group.add(Shape::Shadow {
        rect,
        radius,
        color,
    });
    group.add(Shape::filled(rect, radius, theme.card));
    let at = Point::new(rect.min.x + size * 0.4, rect.center().y);
    let width = size * if is_solved { 0.17 } else { 0.11 };
    let (shapes, right, stroke) = if let Some(owner) = &pain.owner {
        let sign = deck.sign(owner);
        let (shapes, right) = emblem(sheet, at, &sign, true);
        (shapes, right, Stroke::solid(width, sign.ink))
    } else {
        let (shapes, right) = nobody(sheet, at);
        (shapes, right, Stroke::dashed(width, theme.alarm, 7.0, 5.0))
    };
    group.add(Shape::outlined(rect, radius, stroke));
    group.shapes.extend(shapes);
    title(
        sheet,
        &mut group,
        pain,
        Rect {
            min: Point::new(right, rect.min.y),
            ..rect
        },
    );
    if is_solved {
        let corner = Point::new(rect.max.x, rect.min.y);
        group.shapes.extend(tick(corner, size * 0.52, theme));
    }
    sheet.scene.add(group);
    let target = Target::PainPoint(pain.id.clone());
    Item { target, rect }
}

/// The name of a pain point in the room that its card leaves.
fn title(sheet: &Sheet, group: &mut Group, pain: &PainPoint, room: Rect) {
    let (theme, size) = (sheet.theme, sheet.page.type_size(20.0));
    let left = room.min.x + size * 0.5;
    let height = line_height_of(size);
    let width = room.max.x - size * 0.4 - left;
    let has_one = room.height() < height * 2.0;
    let block = if has_one {
        sheet.one_line(&pain.title, Weight::Medium, size, width)
    } else {
        name_of(sheet, pain, width)
    };
    let top = room.center().y - height * block.lines.len() as f32 / 2.0;
    for (nth, line) in block.lines.into_iter().enumerate() {
        let base = Point::new(left, top + height * nth as f32 + size * 1.02);
        group.add(TextLine::new(base, line, block.size, theme.ink).weight(Weight::Medium));
    }
}

/// Those that wait for somebody to say how much they are worth, as many as have room.
fn waiting(sheet: &mut Sheet, deck: &Deck, matrix: &Matrix, pains: &[&PainPoint]) -> Vec<Item> {
    if pains.is_empty() {
        return Vec::new();
    }
    let (tray, size) = (matrix.tray, sheet.page.type_size(24.0));
    let hand = sheet.hand(size, Weight::Bold);
    let text = deck.words.text("slide-unrated");
    let mut group = sheet.group(text.as_ref());
    let top = write(&mut group, &text, tray.min, tray.width(), hand) + size * 0.4;
    sheet.scene.add(group);
    let min = Point::new(tray.min.x, top);
    let size = (widest(sheet), sheet.page.type_size(20.0) * 3.6);
    let places = places_in(Rect { min, ..tray }, size);
    let listed = pains.iter().zip(places);
    listed
        .map(|(pain, rect)| card(sheet, deck, pain, rect))
        .collect()
}

/// The places of cards in a room, row by row.
fn places_in(room: Rect, (width, height): (f32, f32)) -> impl Iterator<Item = Rect> {
    let gap = height * 0.25;
    let columns = ((room.width() + gap) / (width + gap)).floor().max(1.0);
    let rows = ((room.height() + gap) / (height + gap)).floor().max(0.0);
    let wide = (room.width() - gap * (columns - 1.0)) / columns;
    (0..rows as usize).flat_map(move |row| {
        (0..columns as usize).map(move |column| {
            let x = room.min.x + (wide + gap) * column as f32;
            let y = room.min.y + (height + gap) * row as f32;
            Rect::new(x, y, wide, height)
        })
    })
}
