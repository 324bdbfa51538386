//! The card of a pain point: first what goes wrong, then who owns it.

use super::deck::Deck;
use super::emblem::{emblem, nobody};
use super::page::{Hand, Sheet, height_of, write};
use crate::geom::{Point, Rect};
use crate::insight::Handoff;
use crate::journey::PainPoint;
use crate::lanes::{Handover, Sign};
use crate::layout::{Item, Target};
use crate::scene::{Group, Shape, Stroke, TextLine, strip};
use crate::text::width_of;
use crate::theme::{Color, Weight};

/// How much of a pain point its card tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    /// What goes wrong.
    Pain,
    /// Who owns it as well.
    Owner,
}

/// How the title of a pain point is written.
fn title_hand(sheet: &Sheet) -> Hand {
    Hand {
        lines: 3,
        ..sheet.hand(sheet.page.type_size(26.0), Weight::SemiBold)
    }
}

fn strip_width(sheet: &Sheet) -> f32 {
    sheet.page.measure(22.0).max(12.0)
}

fn padding(sheet: &Sheet) -> f32 {
    sheet.page.measure(20.0).max(10.0)
}

/// How high the card of a pain point is at this width.
pub(super) fn card_height(sheet: &Sheet, pain: &PainPoint, width: f32) -> f32 {
    let room = width - strip_width(sheet) - padding(sheet) * 2.0;
    let title = height_of(&pain.title, room, title_hand(sheet));
    title + padding(sheet) * 2.2 + sheet.page.type_size(20.0) * 1.5
}

/// Draws the card of a pain point.
pub(super) fn card(
    sheet: &mut Sheet,
    deck: &Deck,
    pain: &PainPoint,
    rect: Rect,
    told: Told,
) -> Item {
    let owner = pain.owner.as_ref().map(|id| (deck.sign(id), deck.name(id)));
    let mut group = sheet.group(pain.title.as_str());
    plate(
        sheet,
        &mut group,
        rect,
        owner.as_ref().map(|(sign, _)| sign),
        told,
    );
    let pad = padding(sheet);
    let left = rect.min.x + strip_width(sheet) + pad;
    let room = rect.max.x - pad - left;
    write(
        &mut group,
        &pain.title,
        Point::new(left, rect.min.y + pad),
        room,
        title_hand(sheet),
    );
    let line = Point::new(left, rect.max.y - pad - sheet.page.type_size(20.0) * 0.75);
    let dots = severity(sheet, pain, Point::new(rect.max.x - pad, line.y));
    let room = room - dots.len() as f32 * dot_pitch(sheet) - pad;
    group.shapes.extend(dots);
    if told == Told::Owner {
        group
            .shapes
            .extend(owner_line(sheet, deck, owner, line, room));
    }
    sheet.scene.add(group);
    Item {
        target: Target::PainPoint(pain.id.clone()),
        rect,
    }
}

fn plate(sheet: &Sheet, group: &mut Group, rect: Rect, owner: Option<&Sign>, told: Told) {
    let (theme, radius) = (sheet.theme, sheet.page.measure(14.0).max(8.0));
    group.add(Shape::Shadow {
        rect,
        radius,
        color: theme.shadow,
    });
    group.add(Shape::filled(rect, radius, theme.card));
    match (told, owner) {
        (Told::Pain, _) => {
            group.add(Shape::outlined(
                rect,
                radius,
                Stroke::solid(2.0, theme.line),
            ));
        }
        (Told::Owner, Some(sign)) => {
            group.add(Shape::filled(rect, radius, sign.color.faded(theme.wash)));
            let part = Rect::new(rect.min.x, rect.min.y, strip_width(sheet), rect.height());
            group
                .shapes
                .extend(strip(part, radius, sign.marks, sign.color, theme.on_dark));
            group.add(Shape::outlined(rect, radius, Stroke::solid(3.0, sign.ink)));
        }
        (Told::Owner, None) => {
            let stroke = Stroke::dashed(3.0, theme.alarm, 9.0, 6.0);
            group.add(Shape::outlined(rect, radius, stroke));
        }
    }
}

/// Who owns it: in words where these have room, else by the name, else by the emblem alone.
fn owner_line(
    sheet: &Sheet,
    deck: &Deck,
    owner: Option<(Sign, String)>,
    at: Point,
    room: f32,
) -> Vec<Shape> {
    let size = sheet.page.type_size(20.0);
    let (mut shapes, right, texts, ink): (_, _, _, Color) = if let Some((sign, name)) = owner {
        let (shapes, right) = emblem(sheet, at, &sign, true);
        let blanks = [("department", name.as_str().into())];
        let owns = deck.words.label("slide-owns", &blanks);
        (shapes, right, vec![owns, name], sign.ink)
    } else {
        let (shapes, right) = nobody(sheet, at);
        let text = deck.words.text("slide-nobody-owns").into_owned();
        (shapes, right, vec![text], sheet.theme.alarm)
    };
    let left = right + size * 0.5;
    let has_room = |text: &String| left + width_of(text, Weight::Medium, size) <= at.x + room;
    if let Some(text) = texts.into_iter().find(has_room) {
        let at = Point::new(left, at.y + size * 0.36);
        let line = TextLine::new(at, text, size, ink).weight(Weight::Medium);
        shapes.push(line.into());
    }
    shapes
}

fn dot_pitch(sheet: &Sheet) -> f32 {
    sheet.page.measure(24.0).max(15.0)
}

/// A dot for each step of severity, the last one ending at `at`.
pub(super) fn severity(sheet: &Sheet, pain: &PainPoint, at: Point) -> Vec<Shape> {
    let dots = u8::try_from(pain.severity.clamp(1, 5)).unwrap_or(1);
    let (radius, pitch) = (dot_pitch(sheet) * 0.33, dot_pitch(sheet));
    let dot = |nth: u8| {
        let x = at.x - radius - pitch * f32::from(nth);
        Shape::disc(Point::new(x, at.y), radius, sheet.theme.alarm)
    };
    (0..dots).map(dot).collect()
}

/// A pain point where there is little room: its severity, and then its owner.
pub(super) fn chip(
    sheet: &mut Sheet,
    deck: &Deck,
    pain: &PainPoint,
    rect: Rect,
    told: Told,
) -> Item {
    let (theme, radius) = (sheet.theme, rect.height() * 0.3);
    let mut group = sheet.group(pain.title.as_str());
    group.add(Shape::filled(rect, radius, theme.card));
    let owner = pain.owner.as_ref().map(|id| deck.sign(id));
    let stroke = match (told, &owner) {
        (Told::Pain, _) => Stroke::solid(2.0, theme.line),
        (Told::Owner, Some(sign)) => Stroke::solid(2.5, sign.ink),
        (Told::Owner, None) => Stroke::dashed(2.5, theme.alarm, 6.0, 4.0),
    };
    if let (Told::Owner, Some(sign)) = (told, &owner) {
        group.add(Shape::filled(rect, radius, sign.color.faded(theme.wash)));
    }
    group.add(Shape::outlined(rect, radius, stroke));
    let middle = rect.center().y;
    let dots = severity(sheet, pain, Point::new(rect.max.x - 10.0, middle));
    let at = Point::new(rect.min.x + 8.0, middle);
    let (emblem, right) = match &owner {
        Some(sign) => emblem(sheet, at, sign, true),
        None => nobody(sheet, at),
    };
    let dots_left = rect.max.x - 10.0 - dots.len() as f32 * dot_pitch(sheet);
    // One of the two where both have no room: first how bad it is, then whose it is.
    if told == Told::Pain || right <= dots_left {
        group.shapes.extend(dots);
    }
    if told == Told::Owner {
        group.shapes.extend(emblem);
    }
    sheet.scene.add(group);
    Item {
        target: Target::PainPoint(pain.id.clone()),
        rect,
    }
}

/// Who hands over to whom, and how the emotion changes.
pub(super) fn sign_line(deck: &Deck, handoff: &Handoff) -> Handover {
    let (from, to) = (
        deck.sign(&handoff.from_department),
        deck.sign(&handoff.to_department),
    );
    let who = Handover::new(&from.badge, &to.badge);
    match &handoff.emotion_change {
        Ok(change) => who.with(deck.words.signed(*change, 1)),
        Err(_) => who,
    }
}
