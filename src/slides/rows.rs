//! Slides that are lists: where to work together, small steps, and a saved view of the map.

use super::deck::Deck;
use super::emblem::{emblems, emblems_width, tick};
use super::page::Sheet;
use crate::geom::{Point, Rect};
use crate::insight::Collaboration;
use crate::journey::{Id, SmallStep, StepState};
use crate::lanes::{day_text, span_text};
use crate::layout::{Item, Target};
use crate::scene::{Group, Shape, Stroke, TextLine};
use crate::theme::{Color, Weight};
use crate::words::isolated;

/// A row of a list.
pub(super) struct Row {
    /// What stands in the disc before it; a tick where it is empty.
    pub(super) mark: String,
    pub(super) color: Color,
    pub(super) title: String,
    pub(super) detail: String,
    pub(super) departments: Vec<Id>,
    /// How long its bar is, 0 to 1, where it has one.
    pub(super) share: Option<f32>,
    pub(super) target: Option<Target>,
}

/// Where departments have most to gain together.
pub(super) fn together(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    let top = sheet.head("", &deck.words.text("shot-together"));
    let row = |(nth, place): (usize, &Collaboration)| Row {
        mark: (nth + 1).to_string(),
        color: sheet.theme.ink,
        title: deck
            .touchpoint(&place.touchpoint)
            .map_or_else(String::new, |t| t.title.clone()),
        detail: reasons(deck, place),
        departments: place.departments.clone(),
        share: None,
        target: Some(Target::Touchpoint(place.touchpoint.clone())),
    };
    let rows = deck
        .insight
        .collaboration
        .iter()
        .take(8)
        .enumerate()
        .map(row)
        .collect();
    list(sheet, deck, top, rows)
}

/// Why departments should talk there.
fn reasons(deck: &Deck, place: &Collaboration) -> String {
    let words = deck.words;
    let mut parts = Vec::new();
    let into = deck.handoff_into(&place.touchpoint);
    if let Some(Ok(change)) = into.map(|handoff| handoff.emotion_change) {
        let change = words.signed(change, 1);
        parts.push(words.fill("slide-emotion", &[("change", change.into())]));
    }
    if let Ok(days) = place.terms.days_waited
        && days > 0.0
    {
        let per_day = deck.journey.hours_per_day;
        let time = span_text(days * per_day, per_day, words);
        parts.push(words.fill("slide-waits", &[("time", time.into())]));
    }
    if !place.pain_points.is_empty() {
        parts.push(words.fill("slide-pains", &[("count", place.pain_points.len().into())]));
    }
    if place.terms.unowned > 0 {
        parts.push(words.text("slide-nobody-owns").into_owned());
    }
    if into.is_some_and(|handoff| !handoff.agreement) {
        parts.push(words.text("score-no-agreement").into_owned());
    }
    parts.join(" · ")
}

/// What somebody will do, what is due first at the top.
pub(super) fn small_steps(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    let top = sheet.head("", &deck.words.text("shot-small-steps"));
    let steps = deck.journey.small_steps.iter();
    let mut open: Vec<&SmallStep> = steps
        .map(AsRef::as_ref)
        .filter(|step| !super::wins::is_win(step))
        .collect();
    open.sort_by_key(|step| (urgency(&step.state), step.title.clone()));
    let row = |(nth, step): (usize, &SmallStep)| Row {
        mark: (nth + 1).to_string(),
        color: sheet.theme.accent,
        title: step.title.clone(),
        detail: step_detail(deck, step),
        departments: step.departments.clone(),
        share: None,
        target: None,
    };
    let rows = open.into_iter().enumerate().map(row).collect();
    list(sheet, deck, top, rows)
}

fn urgency(state: &StepState) -> (u8, String) {
    match state {
        StepState::Doing => (0, String::new()),
        StepState::Planned { due: Some(due) } => (1, due.0.clone()),
        StepState::Planned { due: None } => (2, String::new()),
        StepState::Idea | StepState::Done { .. } => (3, String::new()),
    }
}

fn step_detail(deck: &Deck, step: &SmallStep) -> String {
    let words = deck.words;
    let state = match &step.state {
        StepState::Idea => words.text("slide-step-idea").into_owned(),
        StepState::Planned { due: Some(due) } => {
            words.fill("slide-step-due", &[("date", day_text(due, words).into())])
        }
        StepState::Planned { due: None } => words.text("slide-step-planned").into_owned(),
        StepState::Doing => words.text("slide-step-doing").into_owned(),
        StepState::Done { on } => {
            words.fill("slide-step-done", &[("date", day_text(on, words).into())])
        }
    };
    match against(deck, step) {
        Some(against) => format!("{state} · {against}"),
        None => state,
    }
}

/// Which pain points a small step resolves, where it names some.
pub(super) fn against(deck: &Deck, step: &SmallStep) -> Option<String> {
    let pains = step.resolves.iter();
    let pains: Vec<_> = pains
        .filter_map(|id| deck.pain_point(id))
        .map(|pain| isolated(&pain.title))
        .collect();
    let blanks = [("pains", pains.join(", ").into())];
    (!pains.is_empty()).then(|| deck.words.fill("slide-resolves", &blanks))
}

/// Rows from `top` down to the foot; the last one says how many have no room.
pub(super) fn list(sheet: &mut Sheet, deck: &Deck, top: f32, rows: Vec<Row>) -> Vec<Item> {
    let room = sheet.page.room(top + sheet.page.measure(30.0));
    list_in(sheet, deck, (room, 1), rows)
}

/// How high so many lines of rows are at least.
pub(super) fn height_of_lines(sheet: &Sheet, lines: usize) -> f32 {
    (least(sheet) + gap(sheet)) * lines as f32 - gap(sheet)
}

/// The space between rows.
fn gap(sheet: &Sheet) -> f32 {
    sheet.page.measure(14.0).max(6.0)
}

/// How high a row is at least.
fn least(sheet: &Sheet) -> f32 {
    let (title, detail) = (sheet.page.type_size(30.0), sheet.page.type_size(22.0));
    (title + detail) * 1.3 + sheet.page.measure(26.0).max(12.0)
}

/// As [`list`], in so many columns of a room.
pub(super) fn list_in(
    sheet: &mut Sheet,
    deck: &Deck,
    (room, columns): (Rect, usize),
    rows: Vec<Row>,
) -> Vec<Item> {
    let (gap, least) = (gap(sheet), least(sheet));
    let lines = rows.len().div_ceil(columns);
    let height = least.max((room.height() / lines.max(5) as f32 - gap).min(least * 1.35));
    // Half a point, so that what just fits is not lost to rounding.
    let fits = |room: f32| (((room + gap + 0.5) / (height + gap)) as usize).max(1);
    let more = sheet.page.type_size(20.0) * 1.4;
    let fitting = if lines > fits(room.height()) {
        fits(room.height() - more) * columns
    } else {
        rows.len()
    };
    let left = rows.len().saturating_sub(fitting);
    let width = (room.width() + gap) / columns as f32 - gap;
    let mut items = Vec::new();
    for (nth, row) in rows.into_iter().take(fitting).enumerate() {
        let x = room.min.x + (width + gap) * (nth % columns) as f32;
        let y = room.min.y + (height + gap) * (nth / columns) as f32;
        let rect = Rect::new(x, y, width, height);
        items.extend(row.target.clone().map(|target| Item { target, rect }));
        paint_row(sheet, deck, rect, &row);
    }
    if left > 0 {
        told_left(sheet, deck, left, room);
    }
    items
}

/// Says how many rows have no room.
fn told_left(sheet: &mut Sheet, deck: &Deck, left: usize, room: Rect) {
    let size = sheet.page.type_size(20.0);
    let text = deck.words.fill("slide-more", &[("count", left.into())]);
    let at = Point::new(room.max.x, room.max.y - size * 0.2);
    let mut group = sheet.group("");
    group.add(TextLine::new(at, text, size, sheet.theme.muted).ending());
    sheet.scene.add(group);
}

fn paint_row(sheet: &mut Sheet, deck: &Deck, rect: Rect, row: &Row) {
    let (title, detail) = (sheet.page.type_size(30.0), sheet.page.type_size(22.0));
    let pad = sheet.page.measure(24.0).max(12.0);
    let mut group = sheet.group(row.title.as_str());
    plate(sheet, &mut group, rect, row);
    let radius = title * 0.8;
    let center = Point::new(rect.min.x + pad + radius, rect.center().y);
    mark(sheet, &mut group, row, (center, radius));
    let left = center.x + radius + pad;
    let badges = emblems_width(sheet, deck, &row.departments).min(rect.width() * 0.4);
    let room = rect.max.x - pad - left - badges - if badges > 0.0 { pad * 0.5 } else { 0.0 };
    let top = rect.center().y - (title + detail) * 0.65;
    line_of(
        sheet,
        &mut group,
        (&row.title, Weight::SemiBold),
        Point::new(left, top),
        (room, title),
        sheet.theme.ink,
    );
    let at = Point::new(left, top + title * 1.3);
    line_of(
        sheet,
        &mut group,
        (&row.detail, Weight::Regular),
        at,
        (room, detail),
        sheet.theme.muted,
    );
    let start = Point::new(rect.max.x - pad - badges, rect.center().y);
    let (shapes, _) = fitting_emblems(sheet, start, deck, &row.departments, rect.max.x);
    group.shapes.extend(shapes);
    sheet.scene.add(group);
}

/// What stands before a row, on a disc.
fn mark(sheet: &Sheet, group: &mut Group, row: &Row, (center, radius): (Point, f32)) {
    if row.mark.is_empty() {
        group.shapes.extend(tick(center, radius, sheet.theme));
        return;
    }
    let size = sheet.page.type_size(22.0);
    let at = Point::new(center.x, center.y + size * 0.36);
    let line = TextLine::new(at, row.mark.as_str(), size, sheet.theme.paper);
    group.add(Shape::disc(center, radius, row.color));
    group.add(line.weight(Weight::Bold).centered());
}

/// As many emblems as have room.
fn fitting_emblems(
    sheet: &Sheet,
    at: Point,
    deck: &Deck,
    ids: &[Id],
    right: f32,
) -> (Vec<Shape>, f32) {
    let mut count = ids.len();
    while count > 0 {
        let some = ids.get(..count).unwrap_or_default();
        if at.x + emblems_width(sheet, deck, some) <= right {
            return emblems(sheet, at, deck, some);
        }
        count -= 1;
    }
    (Vec::new(), at.x)
}

fn plate(sheet: &Sheet, group: &mut Group, rect: Rect, row: &Row) {
    let (theme, radius) = (sheet.theme, sheet.page.measure(14.0).max(8.0));
    group.add(Shape::filled(rect, radius, theme.card));
    if let Some(share) = row.share {
        let bar = Rect::new(rect.min.x, rect.min.y, rect.width() * share, rect.height());
        group.add(Shape::filled(bar, radius, row.color.faded(0.16)));
    }
    group.add(Shape::outlined(
        rect,
        radius,
        Stroke::solid(1.5, theme.line),
    ));
}

fn line_of(
    sheet: &Sheet,
    group: &mut Group,
    (text, weight): (&str, Weight),
    at: Point,
    (room, size): (f32, f32),
    ink: Color,
) {
    let block = sheet.one_line(text, weight, size, room);
    for line in block.lines {
        let base = Point::new(at.x, at.y + size * 0.95);
        group.add(TextLine::new(base, line, block.size, ink).weight(weight));
    }
}
