//! The last slide celebrates: what was solved, by whom together, and what that did to the curve.

use super::band::{Band, Pose};
use super::deck::Deck;
use super::emblem::emblems;
use super::page::{Sheet, write};
use crate::geom::{Curve, Point, Rect};
use crate::journey::{CurveState, Id, Journey, PainPoint, PainState, SmallStep, StepState};
use crate::lanes::face;
use crate::layout::Item;
use crate::scene::{Path, Shape, Stroke, TextLine};
use crate::text::width_of;
use crate::theme::Weight;

/// What was reached.
pub(super) struct Wins<'a> {
    steps: Vec<&'a SmallStep>,
    /// Solved without a small step of its own.
    pains: Vec<&'a PainPoint>,
}

/// Whether somebody did it.
pub(super) fn is_win(step: &SmallStep) -> bool {
    matches!(step.state, StepState::Done { .. })
}

impl<'a> Wins<'a> {
    /// What was reached in a journey.
    pub(super) fn of(journey: &'a Journey) -> Self {
        let steps: Vec<&SmallStep> = journey
            .small_steps
            .iter()
            .map(AsRef::as_ref)
            .filter(|s| is_win(s))
            .collect();
        let told = |pain: &PainPoint| steps.iter().any(|step| step.resolves.contains(&pain.id));
        let solved =
            |pain: &&PainPoint| matches!(pain.state, PainState::Solved { .. }) && !told(pain);
        let pains = journey
            .pain_points
            .iter()
            .map(AsRef::as_ref)
            .filter(solved)
            .collect();
        Self { steps, pains }
    }

    /// Whether nothing was reached yet.
    pub(super) fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.pains.is_empty()
    }

    /// What each was, and who did it together.
    fn lines(&self) -> impl Iterator<Item = (&'a str, Vec<Id>)> + use<'_, 'a> {
        let steps = self
            .steps
            .iter()
            .map(|step| (step.title.as_str(), step.departments.clone()));
        let pains = self.pains.iter().map(|pain| {
            let by = pain.fixed_by.iter().chain(&pain.owner).cloned();
            let mut all: Vec<Id> = Vec::new();
            by.for_each(|id| {
                if !all.contains(&id) {
                    all.push(id);
                }
            });
            (pain.title.as_str(), all)
        });
        steps.chain(pains)
    }
}

/// Draws the slide; nothing of it can be pointed at.
pub(super) fn paint(sheet: &mut Sheet, deck: &Deck) -> Vec<Item> {
    confetti(sheet, deck);
    let wins = Wins::of(&deck.journey);
    let count = wins.steps.len() + wins.pains.len();
    let title = deck
        .words
        .fill("slide-wins-title", &[("count", count.into())]);
    let top = sheet.head(&deck.words.text("slide-wins-above"), &title);
    let changed = changed(deck);
    let room = sheet.page.room(top + sheet.page.measure(24.0));
    let below = if changed.is_empty() {
        room
    } else {
        let height = room.height() * 0.42;
        compare(
            sheet,
            deck,
            &changed,
            Rect::new(room.min.x, room.min.y, room.width(), height),
        );
        Rect {
            min: Point::new(room.min.x, room.min.y + height + sheet.page.measure(24.0)),
            ..room
        }
    };
    list(sheet, deck, &wins, below);
    Vec::new()
}

/// Dots in the colours of the departments, scattered over the head and always alike.
fn confetti(sheet: &mut Sheet, deck: &Deck) {
    let page = sheet.page.size;
    let mut group = sheet.group("");
    let colors: Vec<_> = deck
        .journey
        .departments
        .iter()
        .map(|d| deck.sign(&d.id).color)
        .collect();
    for nth in 0..44_u16 {
        // The fractions of multiples of irrational numbers lie evenly and look like chance.
        let along = (f32::from(nth) * 0.618_034).fract();
        let down = (f32::from(nth) * 0.754_878).fract();
        let at = Point::new(
            page.width * (0.52 + along * 0.47),
            page.height * (0.02 + down * 0.1),
        );
        let color = colors.get(usize::from(nth) % colors.len().max(1)).copied();
        let color = color.unwrap_or(sheet.theme.success).faded(0.75);
        let size = sheet
            .page
            .measure(5.0 + 5.0 * (f32::from(nth) * 0.37).fract());
        group.add(Shape::disc(at, size.max(3.0), color));
    }
    sheet.scene.add(group);
}

/// Before and after at each touchpoint where something changed: position, before, after.
///
/// A second as-is curve is how it was before; without one, what is solved is expected to feel as it should.
fn changed(deck: &Deck) -> Vec<(usize, f64, f64)> {
    let journey = &deck.journey;
    let of = |state: &CurveState, nth: usize| {
        journey.curves.iter().filter(|c| c.state == *state).nth(nth)
    };
    let at = |curve: &crate::journey::Curve, id: &Id| {
        curve
            .points
            .iter()
            .find(|p| p.touchpoint == *id)
            .map(|p| p.emotion)
    };
    let Some(now) = of(&CurveState::AsIs, 0) else {
        return Vec::new();
    };
    let (earlier, wanted) = (of(&CurveState::AsIs, 1), of(&CurveState::ToBe, 0));
    let solved = solved_touchpoints(journey);
    let each = |position: usize| {
        let id = deck.touchpoint_at(position)?;
        let today = at(now, id)?;
        let sides = match (earlier, wanted) {
            (Some(earlier), _) => (at(earlier, id)?, today),
            (None, Some(wanted)) if solved.contains(&id) => (today, at(wanted, id)?.max(today)),
            (None, _) => (today, today),
        };
        Some((position, sides.0, sides.1))
    };
    let all: Vec<_> = (0..deck.count()).filter_map(each).collect();
    if all
        .iter()
        .any(|(_, before, after)| (before - after).abs() > 0.05)
    {
        all
    } else {
        Vec::new()
    }
}

/// Where a pain point was solved, or a small step against one is done.
fn solved_touchpoints(journey: &Journey) -> Vec<&Id> {
    let wins = Wins::of(journey);
    let done = wins.steps.iter().flat_map(|step| &step.resolves);
    let by_step = done
        .filter_map(|id| journey.pain_point(id))
        .map(|pain| &pain.touchpoint);
    by_step
        .chain(wins.pains.iter().map(|pain| &pain.touchpoint))
        .collect()
}

/// The curve before and after.
fn compare(sheet: &mut Sheet, deck: &Deck, changed: &[(usize, f64, f64)], rect: Rect) {
    let band = Band::new(Pose::of(rect, 0, deck.count()), sheet.page);
    let theme = sheet.theme;
    let line = |pick: fn(&(usize, f64, f64)) -> f64| {
        let points: Vec<Point> = changed
            .iter()
            .map(|c| Point::new(band.x_of(c.0 as f32), band.y_of(pick(c))))
            .collect();
        Path::curve(&Curve::through(&points))
    };
    let width = sheet.page.measure(6.0).max(3.0);
    let mut group = sheet.group("");
    group.add(Shape::outlined(
        rect,
        sheet.page.measure(14.0),
        Stroke::solid(1.5, theme.line),
    ));
    group.add(Shape::stroked(
        line(|c| c.1),
        Stroke::dashed(width * 0.7, theme.faint, 10.0, 8.0),
    ));
    group.add(Shape::stroked(
        line(|c| c.2),
        Stroke::solid(width, theme.success),
    ));
    for (position, before, after) in changed.iter().filter(|c| (c.1 - c.2).abs() > 0.05) {
        let x = band.x_of(*position as f32);
        let radius = band.radius();
        group.shapes.extend(face(
            Point::new(x, band.y_of(*before)),
            radius * 0.7,
            *before as f32,
            theme,
        ));
        group.shapes.extend(face(
            Point::new(x, band.y_of(*after)),
            radius,
            *after as f32,
            theme,
        ));
    }
    let size = sheet.page.type_size(20.0);
    let has_earlier = deck
        .journey
        .curves
        .iter()
        .filter(|c| c.state == CurveState::AsIs)
        .count()
        > 1;
    let after = deck.words.text(if has_earlier {
        "slide-now"
    } else {
        "slide-expected"
    });
    let before = deck.words.text("slide-before");
    let y = rect.min.y + size * 1.5;
    let right = rect.max.x - size * 0.8;
    group.add(
        TextLine::new(
            Point::new(right, y),
            after.as_ref(),
            size,
            theme.success_ink,
        )
        .weight(Weight::SemiBold)
        .ending(),
    );
    let right = right - width_of(&after, Weight::SemiBold, size) - size * 1.4;
    group.add(
        TextLine::new(Point::new(right, y), before.as_ref(), size, theme.muted)
            .weight(Weight::SemiBold)
            .ending(),
    );
    sheet.scene.add(group);
}

fn list(sheet: &mut Sheet, deck: &Deck, wins: &Wins<'_>, room: Rect) {
    let size = sheet.page.type_size(28.0);
    let height = size * 1.9;
    let fitting = ((room.height() / height) as usize).max(1);
    let mut group = sheet.group("");
    let count = wins.lines().count();
    for (nth, (title, by)) in wins.lines().take(fitting).enumerate() {
        let y = room.min.y + height * (nth as f32 + 0.5);
        let center = Point::new(room.min.x + size * 0.7, y);
        group.add(Shape::disc(center, size * 0.62, sheet.theme.success));
        let tick = [(-0.27, 0.0), (-0.07, 0.2), (0.29, -0.2)];
        let tick = tick.map(|(x, y)| Point::new(center.x + x * size, center.y + y * size));
        group.add(Shape::stroked(
            Path::line(tick),
            Stroke::solid(size * 0.13, sheet.theme.on_dark),
        ));
        let left = room.min.x + size * 1.8;
        let badges = super::emblem::emblems_width(sheet, deck, &by);
        let block = sheet.one_line(
            title,
            Weight::SemiBold,
            size,
            room.max.x - left - badges - size,
        );
        for line in block.lines {
            let end = left + width_of(&line, Weight::SemiBold, size) + size * 0.7;
            let base = Point::new(left, y + size * 0.36);
            group.add(TextLine::new(base, line, size, sheet.theme.ink).weight(Weight::SemiBold));
            group
                .shapes
                .extend(emblems(sheet, Point::new(end, y), deck, &by).0);
        }
    }
    sheet.scene.add(group);
    if count > fitting {
        let text = deck
            .words
            .fill("slide-more", &[("count", (count - fitting).into())]);
        let mut group = sheet.group("");
        let mut hand = sheet.hand(sheet.page.body(), Weight::Medium);
        hand.color = sheet.theme.muted;
        write(
            &mut group,
            &text,
            Point::new(room.min.x, room.max.y),
            room.width(),
            hand,
        );
        sheet.scene.add(group);
    }
}
