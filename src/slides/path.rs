//! Slides with the curve: the whole map, a stage, a touchpoint, a seam.

use std::ops::Range;

use super::band::{self, Band, Part};
use super::card::{self, Told};
use super::deck::Deck;
use super::page::{Page, Sheet, height_of, write};
use super::{Kind, Shot};
use crate::geom::{Point, Rect};
use crate::insight::Handoff;
use crate::journey::PainPoint;
use crate::layout::{Item, Target};
use crate::scene::{Path, Shape, Stroke};
use crate::theme::Weight;

/// A touchpoint that has more room than this shows its pain points as cards.
const CARD_PITCH: f32 = 230.0;

/// A face can be dragged as far beside the band, in points.
const BESIDE: f32 = 20.0;

/// Where the curve is on these slides.
pub(super) fn place(page: Page) -> Rect {
    let head = page.measure(56.0) + page.type_size(22.0) * 1.3 + page.type_size(54.0) * 1.3;
    let top = head + page.type_size(22.0) * 1.9;
    let room = page.foot_top() - top;
    let below = page.type_size(22.0) * 9.0;
    let height = (room - below).clamp(room * 0.3, page.size.height * 0.45);
    Rect::new(0.0, top, page.size.width, height)
}

/// Draws a slide with the curve; tells what of it can be pointed at.
pub(super) fn paint(
    sheet: &mut Sheet,
    deck: &Deck,
    (shot, step): (&Shot, usize),
    band: Option<&Band>,
) -> Vec<Item> {
    let Some(band) = band else {
        let above = deck.words.text("slide-gone");
        sheet.head(&above, &shot.title);
        return Vec::new();
    };
    let told = if step > 1 { Told::Owner } else { Told::Pain };
    let part = part_of(deck, &shot.kind);
    sheet.ground(|sheet| band::paint(sheet, deck, band, part));
    head(sheet, deck, shot);
    let mut items = match &shot.kind {
        Kind::Touchpoint(id) => {
            let position = deck.position(id).unwrap_or_default();
            let top = band::names(sheet, deck, band, Some(position));
            if step > 0 {
                cards(sheet, deck, band, (position, top), told)
            } else {
                Vec::new()
            }
        }
        Kind::Seam { to, .. } => {
            let top = band::names(sheet, deck, band, None);
            if step > 0
                && let Some(handoff) = deck.handoff_into(to)
            {
                passes(sheet, deck, handoff, top);
            }
            Vec::new()
        }
        kind => {
            let top = band::names(sheet, deck, band, None);
            if step > 0 {
                columns(sheet, deck, band, (reach_of(deck, kind), top, told))
            } else {
                Vec::new()
            }
        }
    };
    items.extend(faces(deck, band));
    items
}

fn part_of(deck: &Deck, kind: &Kind) -> Part {
    match kind {
        Kind::Touchpoint(id) => {
            let focus = deck.position(id);
            // The seam into it stands out as well where the emotion falls there.
            let into = deck.handoff_into(id);
            let falls = into.filter(|handoff| handoff.fall().is_ok_and(|fall| fall > 0.0));
            let seam = falls.map(|handoff| handoff.position);
            Part {
                focus,
                seam,
                is_named: false,
            }
        }
        Kind::Seam { to, .. } => Part {
            focus: None,
            seam: deck.position(to),
            is_named: false,
        },
        _ => Part {
            is_named: true,
            ..Part::default()
        },
    }
}

fn head(sheet: &mut Sheet, deck: &Deck, shot: &Shot) {
    match &shot.kind {
        Kind::Touchpoint(id) => {
            let above = deck
                .position(id)
                .map_or("", |position| deck.stage_title(position));
            sheet.head(above, &shot.title);
        }
        Kind::Seam { .. } => {
            let above = deck.words.text("slide-seam");
            sheet.head(&above, &shot.title);
        }
        Kind::Stage(_) => {
            let above = deck.words.text("slide-stage");
            sheet.head(&above, &shot.title);
        }
        _ => {
            sheet.head(&deck.journey.summary, &deck.journey.title);
        }
    }
}

/// The faces that can be dragged.
pub(super) fn faces(deck: &Deck, band: &Band) -> Vec<Item> {
    let Some(curve) = deck.journey.as_is() else {
        return Vec::new();
    };
    let emotions = &deck.insight.emotions;
    let face = |position: usize| {
        let emotion = emotions.get(position)?;
        let at = Point::new(
            band.x_of(position as f32),
            band.y_of(*emotion.as_ref().ok()?),
        );
        let target = Target::Point {
            curve: curve.id.clone(),
            touchpoint: deck.touchpoint_at(position)?.clone(),
        };
        let rect = Rect::around(at, band.radius().max(16.0));
        band.pose
            .rect
            .grown(BESIDE)
            .contains(at)
            .then_some(Item { target, rect })
    };
    let seen = band.within(BESIDE, emotions.len());
    seen.filter_map(face).collect()
}

/// The pain points of one touchpoint as cards in rows, each tied to its face.
fn cards(
    sheet: &mut Sheet,
    deck: &Deck,
    band: &Band,
    (position, top): (usize, f32),
    told: Told,
) -> Vec<Item> {
    let pains: Vec<&PainPoint> = deck.pains_at(position).map(AsRef::as_ref).collect();
    let room = sheet.page.room(top + sheet.page.measure(22.0));
    let (rects, left) = rows_of(sheet, &pains, room);
    if let Some(Ok(emotion)) = deck.insight.emotions.get(position) {
        let y = band.y_of(*emotion) + band.radius() * 1.8;
        let from = Point::new(band.x_of(position as f32), y);
        let first_row = rects.first().map_or(0.0, |rect| rect.min.y);
        let mut group = sheet.group("");
        for rect in rects.iter().filter(|rect| rect.min.y <= first_row) {
            let to = Point::new(rect.center().x, rect.min.y);
            let stroke = Stroke::dashed(2.0, sheet.theme.faint, 6.0, 6.0);
            group.add(Shape::stroked(Path::line([from, to]), stroke));
        }
        sheet.scene.add(group);
    }
    if left > 0 {
        more(sheet, deck, left, room.max);
    }
    let shown = pains.into_iter().zip(rects);
    shown
        .map(|(pain, rect)| card::card(sheet, deck, pain, rect, told))
        .collect()
}

/// Rows of cards in `room`, and how many pain points have no room there.
fn rows_of(sheet: &Sheet, pains: &[&PainPoint], room: Rect) -> (Vec<Rect>, usize) {
    let gap = sheet.page.measure(36.0).max(12.0);
    let least = sheet.page.type_size(26.0) * 12.0;
    let across = (((room.width() + gap) / (least + gap)) as usize)
        .clamp(1, 3)
        .min(pains.len().max(1));
    let widest = sheet.page.measure(560.0).max(least);
    let width = ((room.width() - gap * (across as f32 - 1.0)) / across as f32).min(widest);
    let (mut rects, mut top) = (Vec::new(), room.min.y);
    for row in pains.chunks(across) {
        let height = row
            .iter()
            .map(|pain| card::card_height(sheet, pain, width))
            .fold(0.0, f32::max);
        if top + height > room.max.y + 1.0 && !rects.is_empty() {
            break;
        }
        let whole = width * row.len() as f32 + gap * (row.len() as f32 - 1.0);
        let left = room.min.x + (room.width() - whole) / 2.0;
        for nth in 0..row.len() {
            let x = left + (width + gap) * nth as f32;
            rects.push(Rect::new(x, top, width, height));
        }
        top += height + gap * 0.6;
    }
    let left = pains.len() - rects.len();
    (rects, left)
}

/// How many pain points have no room on the slide.
fn more(sheet: &mut Sheet, deck: &Deck, count: usize, corner: Point) {
    let size = sheet.page.type_size(20.0);
    let text = deck.words.fill("slide-more", &[("count", count.into())]);
    let mut group = sheet.group("");
    let at = Point::new(corner.x, corner.y - size * 0.2);
    let line = crate::scene::TextLine::new(at, text, size, sheet.theme.muted);
    group.add(line.weight(Weight::Medium).ending());
    sheet.scene.add(group);
}

/// The touchpoints whose pain points a slide tells: those of its stage, else all.
fn reach_of(deck: &Deck, kind: &Kind) -> Range<usize> {
    let reach = match kind {
        Kind::Stage(id) => deck.reach(id),
        _ => None,
    };
    reach.map_or(0..deck.count(), |stage| stage.first..stage.past)
}

/// The pain points of these touchpoints, each below its own.
fn columns(
    sheet: &mut Sheet,
    deck: &Deck,
    band: &Band,
    (told_of, top, told): (Range<usize>, f32, Told),
) -> Vec<Item> {
    let gap = sheet.page.measure(10.0).max(6.0);
    let room = sheet.page.room(top + gap);
    let mut items = Vec::new();
    for position in told_of {
        let x = band.x_of(position as f32);
        if x < band.pose.rect.min.x || x > band.pose.rect.max.x || band.pitch() < 46.0 {
            continue;
        }
        let pains: Vec<&PainPoint> = deck.pains_at(position).map(AsRef::as_ref).collect();
        let (rects, next) = column_of(sheet, &pains, (x, band.pitch(), gap), room);
        if rects.len() < pains.len() {
            let left = deck.words.number((pains.len() - rects.len()) as f64, 0);
            let at = Point::new(x, next + sheet.page.type_size(20.0));
            left_over(sheet, &format!("+{left}"), at);
        }
        for (pain, rect) in pains.into_iter().zip(rects) {
            items.push(if band.pitch() > CARD_PITCH {
                card::card(sheet, deck, pain, rect, told)
            } else {
                card::chip(sheet, deck, pain, rect, told)
            });
        }
    }
    items
}

/// Where the pain points of one touchpoint stand below each other, as far as they have room, and
/// where the next one would; with some left, there is room for their number.
fn column_of(
    sheet: &Sheet,
    pains: &[&PainPoint],
    (x, pitch, gap): (f32, f32, f32),
    room: Rect,
) -> (Vec<Rect>, f32) {
    let size = sheet.page.type_size(20.0);
    let (mut rects, mut y): (Vec<Rect>, f32) = (Vec::new(), room.min.y);
    for (nth, pain) in pains.iter().enumerate() {
        let (width, height) = if pitch > CARD_PITCH {
            let width = (pitch - gap * 2.0).min(sheet.page.measure(460.0).max(CARD_PITCH));
            (width, card::card_height(sheet, pain, width))
        } else {
            (pitch - gap, size * 1.9)
        };
        let number = if nth + 1 < pains.len() {
            size * 1.2
        } else {
            0.0
        };
        if y + height + number > room.max.y {
            break;
        }
        rects.push(Rect::new(x - width / 2.0, y, width, height));
        y += height + gap;
    }
    (rects, y)
}

/// How many pain points of a touchpoint have no room.
fn left_over(sheet: &mut Sheet, text: &str, at: Point) {
    let (size, ink) = (sheet.page.type_size(20.0), sheet.theme.muted);
    let mut group = sheet.group("");
    let line = crate::scene::TextLine::new(at, text, size, ink);
    group.add(line.weight(Weight::SemiBold).centered());
    sheet.scene.add(group);
}

/// What passes over the seam, what breaks there, and what was agreed on.
fn passes(sheet: &mut Sheet, deck: &Deck, handoff: &Handoff, top: f32) {
    let note = handoff.note.as_deref();
    let said = |text: Option<&str>| text.filter(|text| !text.is_empty()).map(str::to_owned);
    let agreement = said(note.and_then(|note| note.agreement.as_deref()));
    let missing = deck.words.text("slide-no-agreement").into_owned();
    let is_missing = agreement.is_none();
    let cells = [
        (
            "slide-passes",
            said(note.map(|note| note.passes.as_str())),
            false,
        ),
        (
            "slide-breaks",
            said(note.map(|note| note.breaks.as_str())),
            true,
        ),
        (
            "slide-agreement",
            Some(agreement.unwrap_or(missing)),
            is_missing,
        ),
    ];
    let cells: Vec<_> = cells
        .into_iter()
        .filter_map(|(key, text, alarms)| Some((key, text?, alarms)))
        .collect();
    let room = sheet.page.room(top + sheet.page.measure(26.0));
    let gap = sheet.page.measure(40.0).max(16.0);
    let width = (room.width() + gap) / cells.len().max(1) as f32 - gap;
    let mut group = sheet.group("");
    for (nth, (key, text, alarms)) in cells.into_iter().enumerate() {
        let at = Point::new(room.min.x + (width + gap) * nth as f32, room.min.y);
        let mut label = sheet.hand(sheet.page.type_size(20.0), Weight::SemiBold);
        label.color = sheet.theme.muted;
        let below = write(&mut group, &deck.words.text(key), at, width, label);
        let mut hand = sheet.hand(sheet.page.type_size(30.0), Weight::SemiBold);
        hand.lines = ((room.max.y - below) / (hand.size * 1.3)).max(1.0) as usize;
        if height_of(&text, width, hand) > room.max.y - below {
            hand.size = sheet.page.body();
        }
        hand.color = if alarms {
            sheet.theme.alarm
        } else {
            sheet.theme.ink
        };
        write(&mut group, &text, Point::new(at.x, below), width, hand);
    }
    sheet.scene.add(group);
}
